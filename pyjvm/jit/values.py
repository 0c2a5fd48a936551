"""What the LLVM machine computes with: names of SSA values, and what is known about them."""

from __future__ import annotations

from struct import pack

TYPES = {"I": "i32", "J": "i64", "F": "float", "D": "double", "A": "i32"}
"""The IR type of each computational kind; a reference is a word index."""


class Value:
    """A Java value as an SSA name or literal. `nonnull`: a reference known not to be null; `exact`: the class id of
    what it refers to, where known, else 0; `unsigned`: an integer that the next shift takes as unsigned."""

    __slots__ = ("exact", "kind", "nonnull", "text", "unsigned")

    def __init__(self, text: str, kind: str, nonnull: bool = False, exact: int = 0, unsigned: bool = False) -> None:
        self.text = text
        self.kind = kind
        self.nonnull = nonnull
        self.exact = exact
        self.unsigned = unsigned

    @property
    def typed(self) -> str:
        """`i32 %v7`"""
        return f"{TYPES[self.kind]} {self.text}"

    @property
    def constant(self) -> int | None:
        """The integer, where it is a literal."""
        return int(self.text) if self.text[0] in "-0123456789" and self.kind in "IJA" else None

    def __bool__(self) -> bool:
        raise TypeError("a meaning cannot branch in Python on a machine's value")


class Condition:
    """An `i1`."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __bool__(self) -> bool:
        raise TypeError("a meaning cannot branch in Python on a machine's condition")


def literal(kind: str, value: int | float) -> str:
    """A constant as IR has it; floating-point ones by their bits, so that nothing is rounded."""
    if kind in "IJA":
        return str(value)
    return f"0x{pack('>d', value).hex().upper()}"
