"""What the Python machine computes with: texts of Python expressions, and what is known about them."""

from __future__ import annotations

RANGES = {"I": (-0x80000000, 0x7FFFFFFF), "J": (-0x8000000000000000, 0x7FFFFFFFFFFFFFFF), "A": (0, 0xFFFFFFFF)}
NO_LOCALS: frozenset[int] = frozenset()


class Value:
    """A Java value as a Python expression.

    `atom`: a name or literal, cheap to repeat. `low`, `high`: bounds of an integer (an exact result may lie outside
    its type until it is wrapped). `locals`: the local variables that the text mentions; it must be saved before one of
    them changes.
    """

    __slots__ = ("atom", "high", "kind", "locals", "low", "nonnull", "text")

    def __init__(
        self,
        text: str,
        kind: str,
        atom: bool = False,
        low: int | None = None,
        high: int | None = None,
        locals_: frozenset[int] = NO_LOCALS,
        nonnull: bool = False,
    ) -> None:
        self.text = text
        self.kind = kind
        self.atom = atom
        range_ = RANGES.get(kind, (0, 0))
        self.low = range_[0] if low is None else low
        self.high = range_[1] if high is None else high
        self.locals = locals_
        self.nonnull = nonnull

    @property
    def inner(self) -> str:
        """The text for use inside a larger expression."""
        return self.text if self.atom else f"({self.text})"

    @property
    def constant(self) -> int | None:
        """The value where it is known."""
        return self.low if self.low == self.high and self.kind in "IJ" else None

    def __bool__(self) -> bool:
        raise TypeError("a meaning cannot branch in Python on a machine's value")


class Condition:
    """A Python condition; `negated` is its opposite."""

    __slots__ = ("negated", "text")

    def __init__(self, text: str, negated: str) -> None:
        self.text = text
        self.negated = negated

    def __bool__(self) -> bool:
        raise TypeError("a meaning cannot branch in Python on a machine's condition")
