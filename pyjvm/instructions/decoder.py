"""From the bytes of a Code attribute to instructions (JVMS 4.7.3, 4.9.1)."""

from __future__ import annotations

from itertools import pairwise
from struct import error as StructError
from struct import unpack_from

from .table import OPS, Op

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class CodeProblem(Exception):
    """The bytes are not a sequence of instructions. `bci` says where; the VM makes it a VerifyError."""

    def __init__(self, reason: str, bci: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.bci = bci


class Instruction:
    """One decoded instruction.

    `operands` are as the format says: branch targets are absolute offsets (bci), indices once in a `Body`; a switch has
    `(default, ((value, target), …))`; `tableswitch` too, its values in order.
    """

    __slots__ = ("bci", "op", "operands", "size", "wide")

    def __init__(self, op: Op, bci: int, operands: tuple[Any, ...], size: int, wide: bool = False) -> None:
        self.op = op
        self.bci = bci
        self.operands = operands
        self.size = size
        self.wide = wide

    @property
    def targets(self) -> tuple[int, ...]:
        """Where it may branch to; falling through is not among them."""
        format = self.op.format
        if format in ("bci2", "bci4"):
            return (self.operands[0],)
        if format in ("table", "lookup"):
            default, cases = self.operands
            return (default, *(target for _, target in cases))
        return ()

    def __repr__(self) -> str:
        return f"{self.bci}: {self.op.mnemonic} {' '.join(map(str, self.operands))}".rstrip()


_FIXED = {"i1": (">b", 1), "i2": (">h", 2), "cp1": (">B", 1), "cp2": (">H", 2), "local": (">B", 1), "atype": (">B", 1)}
_WIDE_OK = frozenset(
    ("iload", "lload", "fload", "dload", "aload", "istore", "lstore", "fstore", "dstore", "astore", "ret", "iinc")
)


def decode(code: bytes) -> list[Instruction]:
    """All instructions of a method, in order. Raises `CodeProblem`."""
    result = []
    bci = 0
    length = len(code)
    ops = OPS
    while bci < length:
        op = ops[code[bci]]
        if op is None:
            raise CodeProblem(f"Bad instruction: {code[bci]:02x}", bci)
        if not op.format:
            instruction = Instruction(op, bci, op.implied, 1)
        else:
            try:
                instruction = _decode_operands(op, code, bci)
            except (StructError, IndexError):
                raise CodeProblem("Bad instruction", bci) from None
        result.append(instruction)
        bci += instruction.size
    if bci != length:
        raise CodeProblem("Bad instruction", result[-1].bci)
    return result


def _decode_operands(op: Op, code: bytes, bci: int) -> Instruction:
    format = op.format
    fixed = _FIXED.get(format)
    if fixed is not None:
        return Instruction(op, bci, unpack_from(fixed[0], code, bci + 1), 1 + fixed[1])
    if format == "bci2":
        return Instruction(op, bci, (bci + unpack_from(">h", code, bci + 1)[0],), 3)
    if format == "iinc":
        return Instruction(op, bci, unpack_from(">Bb", code, bci + 1), 3)
    if format == "interface":
        entry, count, zero = unpack_from(">HBB", code, bci + 1)
        if zero or not count:
            raise CodeProblem(
                "Fourth operand byte of invokeinterface must be zero"
                if zero
                else "Inconsistent args count operand in invokeinterface",
                bci,
            )
        return Instruction(op, bci, (entry,), 5)
    if format == "dynamic":
        entry, zero = unpack_from(">HH", code, bci + 1)
        if zero:
            raise CodeProblem("Third and fourth operand bytes of an invokedynamic must be zero", bci)
        return Instruction(op, bci, (entry,), 5)
    if format == "multi":
        entry, dimensions = unpack_from(">HB", code, bci + 1)
        if not dimensions:
            raise CodeProblem("Illegal dimension in multianewarray instruction: 0", bci)
        return Instruction(op, bci, (entry, dimensions), 4)
    if format == "bci4":
        return Instruction(op, bci, (bci + unpack_from(">i", code, bci + 1)[0],), 5)
    if format == "wide":
        return _decode_wide(code, bci)
    return _decode_switch(op, code, bci)


def _decode_wide(code: bytes, bci: int) -> Instruction:
    op = OPS[code[bci + 1]]
    if op is None or op.mnemonic not in _WIDE_OK:
        raise CodeProblem("Bad instruction", bci)
    if op.format == "iinc":
        return Instruction(op, bci, unpack_from(">Hh", code, bci + 2), 6, True)
    return Instruction(op, bci, unpack_from(">H", code, bci + 2), 4, True)


def _decode_switch(op: Op, code: bytes, bci: int) -> Instruction:
    start = (bci + 4) & ~3
    if any(code[bci + 1 : start]):
        raise CodeProblem("Nonzero padding byte in switch", bci)
    if op.format == "table":
        default, low, high = unpack_from(">iii", code, start)
        if low > high or high - low >= len(code):
            raise CodeProblem("low must be less than or equal to high in tableswitch", bci)
        count = high - low + 1
        offsets = unpack_from(f">{count}i", code, start + 12)
        cases = tuple((low + i, bci + offset) for i, offset in enumerate(offsets))
        return Instruction(op, bci, (bci + default, cases), start + 12 + 4 * count - bci)
    default, count = unpack_from(">ii", code, start)
    if count < 0 or count > len(code):
        raise CodeProblem("number of keys in lookupswitch less than 0", bci)
    flat = unpack_from(f">{2 * count}i", code, start + 8)
    keys = flat[::2]
    if any(a >= b for a, b in pairwise(keys)):
        raise CodeProblem("Bad lookupswitch instruction", bci)
    cases = tuple((key, bci + offset) for key, offset in zip(keys, flat[1::2], strict=True))
    return Instruction(op, bci, (bci + default, cases), start + 8 + 8 * count - bci)
