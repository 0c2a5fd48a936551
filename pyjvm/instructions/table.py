"""The instruction table: each JVM instruction once (JVMS 6.5).

A row holds number, mnemonic, operand format, stack signature and *meaning*. The meaning is a function of a machine
`m`, the instruction's stack operands (deepest first) and its immediate operands; what it returns is pushed. Which
machine runs it decides what comes out: Python text for the interpreter, effects for the observer, LLVM IR for native
code.

Signature: kinds popped, `--`, kinds pushed: `I J F D A`. Instructions whose kinds depend on the constant pool have `*`
(see effects.py). The stack instructions use letters for values of one word (`a`-`d`) and two words (`v w`), and list
every form.

Operand formats:

    ""          none                     "bci2"/"bci4"  branch target
    "i1" "i2"   signed immediate         "table" "lookup"  switches
    "cp1" "cp2" constant-pool index      "interface" "dynamic"  cp index and fixed bytes
    "local"     local variable index     "iinc" local index, signed immediate
    "atype"     primitive array type     "multi" cp index, dimensions       "wide" prefix
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Meaning = Callable[..., Any]


class Op:
    """One row of the table."""

    __slots__ = (
        "format", "forms", "has_forms", "implied", "meaning", "mnemonic", "number", "popped", "pushed", "signature",
    )  # fmt: skip

    def __init__(
        self,
        number: int,
        mnemonic: str,
        format: str,
        forms: tuple[str, ...],
        meaning: Meaning,
        implied: tuple[int | float, ...],
    ) -> None:
        self.number = number
        self.mnemonic = mnemonic
        self.format = format
        self.forms = forms
        self.meaning = meaning
        self.implied = implied
        """Operands that the opcode itself says, as the 0 of `iload_0`."""
        self.signature = forms[0]
        self.popped, _, self.pushed = self.signature.partition("--")
        """The kinds; `*` where they depend on the constant pool."""
        self.has_forms = self.popped.islower() or self.pushed.islower()
        """Whether it is a stack instruction."""

    def __repr__(self) -> str:
        return f"<{self.mnemonic} 0x{self.number:02x}>"


OPS: list[Op | None] = [None] * 256
BY_NAME: dict[str, Op] = {}


def define(
    number: int,
    mnemonic: str,
    signature: str | tuple[str, ...],
    format: str,
    meaning: Meaning,
    implied: tuple[int | float, ...] = (),
) -> None:
    """Enter one row. A number or name that is taken is an error."""
    if OPS[number] is not None or mnemonic in BY_NAME:
        raise ValueError(f"instruction {mnemonic} 0x{number:02x} is defined twice")
    forms = (signature,) if isinstance(signature, str) else signature
    OPS[number] = BY_NAME[mnemonic] = Op(number, mnemonic, format, forms, meaning, implied)


def op(
    number: int, signature: str | tuple[str, ...], format: str = "", name: str | None = None
) -> Callable[[Meaning], Meaning]:
    """Define the decorated function as the meaning of instruction `number`; its name is the mnemonic."""

    def enter(meaning: Meaning) -> Meaning:
        define(number, name or meaning.__name__.rstrip("_"), signature, format, meaning)
        return meaning

    return enter
