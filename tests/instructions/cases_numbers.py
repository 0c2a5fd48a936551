"""Arithmetic, conversions, comparisons: every instruction with every pair of edge values."""

# ruff: noqa: E501  # the code of a case stays on one line

from __future__ import annotations

from typing import Any

from .case import ARITHMETIC, case, simple
from .numbers import DOUBLES, FLOATS, INTS, LONGS, NAN, compare, float_binary, int_binary, to_float, to_integer, wrap

VALUES: dict[str, tuple[Any, ...]] = {"I": INTS, "J": LONGS, "F": FLOATS, "D": DOUBLES}

for _name, _operator in (("add", "+"), ("sub", "-"), ("mul", "*"), ("div", "/"), ("rem", "%")):
    for _letter, _kind in zip("ilfd", "IJFD", strict=True):
        _runs: list[Any] = []
        for _a in VALUES[_kind]:
            for _b in VALUES[_kind]:
                if _kind in "FD":
                    _runs.append(((_a, _b), float_binary(_operator, _a, _b, _kind)))
                else:
                    _result = int_binary(_operator, _a, _b, 32 if _kind == "I" else 64)
                    _runs.append(((_a, _b), ARITHMETIC if _result is None else _result))
        simple(_letter + _name, _kind * 2, _kind, _runs)

for _name, _operator in (("and", "&"), ("or", "|"), ("xor", "^"), ("shl", "<<"), ("shr", ">>"), ("ushr", ">>>")):
    for _letter, _kind, _bits in (("i", "I", 32), ("l", "J", 64)):
        _kinds = _kind * 2 if len(_operator) == 1 else _kind + "I"
        simple(
            _letter + _name, _kinds, _kind,
            [((a, b), int_binary(_operator, a, b, _bits)) for a in VALUES[_kind] for b in VALUES[_kinds[1]]],
        )  # fmt: skip

simple("ineg", "I", "I", [((a,), wrap(-a, 32)) for a in INTS])
simple("lneg", "J", "J", [((a,), wrap(-a, 64)) for a in LONGS])
simple("fneg", "F", "F", [((a,), -a) for a in FLOATS])
simple("dneg", "D", "D", [((a,), -a) for a in DOUBLES])

simple("i2l", "I", "J", [((a,), a) for a in INTS])
simple("l2i", "J", "I", [((a,), wrap(a, 32)) for a in LONGS])
simple("i2b", "I", "I", [((a,), wrap(a, 8)) for a in INTS])
simple("i2s", "I", "I", [((a,), wrap(a, 16)) for a in INTS])
simple("i2c", "I", "I", [((a,), a & 0xFFFF) for a in INTS])
_MORE_INTS = (*INTS, 16777217, 16777219, -16777217, 2**31 - 64, 2**31 - 65)
_MORE_LONGS = (*LONGS, 2**53 + 1, 2**53 + 3, -(2**53) - 1, 2**62 + 2**38, 2**62 + 2**38 + 1, 2**62 + 2**38 - 1)
simple("i2f", "I", "F", [((a,), to_float(a, "F")) for a in _MORE_INTS])
simple("i2d", "I", "D", [((a,), to_float(a, "D")) for a in _MORE_INTS])
simple("l2f", "J", "F", [((a,), to_float(a, "F")) for a in _MORE_LONGS])
simple("l2d", "J", "D", [((a,), to_float(a, "D")) for a in _MORE_LONGS])
simple("f2i", "F", "I", [((a,), to_integer(a, 32)) for a in FLOATS])
simple("f2l", "F", "J", [((a,), to_integer(a, 64)) for a in FLOATS])
simple("d2i", "D", "I", [((a,), to_integer(a, 32)) for a in DOUBLES])
simple("d2l", "D", "J", [((a,), to_integer(a, 64)) for a in DOUBLES])
simple("f2d", "F", "D", [((a,), a) for a in FLOATS])
_HALVES = (1 + 2**-24, 1 + 2**-24 + 2**-50, 1 + 3 * 2**-24, 2**-150, 2**-150 + 2**-180, 3.4028235677973366e38, 3.4028235677973362e38)
simple("d2f", "D", "F", [((a,), to_float(a, "F")) for a in (*DOUBLES, *_HALVES, *[-a for a in _HALVES])])

simple("lcmp", "JJ", "I", [((a, b), (a > b) - (a < b)) for a in LONGS for b in LONGS])
for _letter, _kind in (("f", "F"), ("d", "D")):
    for _suffix, _unordered in (("l", -1), ("g", 1)):
        _pairs = [(a, b) for a in VALUES[_kind] for b in VALUES[_kind]]
        simple(f"{_letter}cmp{_suffix}", _kind * 2, "I", [((a, b), compare(a, b, _unordered)) for a, b in _pairs])

for _amount in (-128, -1, 0, 1, 127):
    case("iinc", "(I)I", f"iinc 0 {_amount};;iload_0;;ireturn", [((a,), wrap(a + _amount, 32)) for a in INTS])
for _amount in (-32768, -129, 128, 32767):
    case("iinc", "(I)I", f"wide iinc 0 {_amount};;iload_0;;ireturn", [((a,), wrap(a + _amount, 32)) for a in INTS])
case("iinc", "(I)I", "iload_0;;iinc 0 1;;iload_0;;isub;;ireturn", [((5,), -1), ((2**31 - 1,), -1)])

case("fadd", "(FFF)F", "fload_0;;fload_1;;fadd;;fload_2;;fadd;;freturn", [((16777216.0, 1.0, 1.0), 16777216.0), ((1.0, NAN, 1.0), NAN)])
case("fmul", "(FF)D", "fload_0;;fload_1;;fmul;;f2d;;dreturn", [((0.10000000149011612, 3.0), 0.30000001192092896)])
case(
    "lmul", "(J)J", "lload_0;;ldc2_w long 6364136223846793005;;lmul;;ldc2_w long 1442695040888963407;;ladd;;lreturn",
    [((a,), wrap(a * 6364136223846793005 + 1442695040888963407, 64)) for a in LONGS],
)  # fmt: skip
case(
    "imul", "(I)I", "iload_0;;bipush 31;;imul;;iload_0;;iload_0;;imul;;ixor;;ireturn", [((a,), wrap(a * 31, 32) ^ wrap(a * a, 32)) for a in INTS]
)
