"""Arithmetic that Python has in another form: used by the text that the machines make, and by natives."""

from __future__ import annotations

from math import copysign, fmod, inf, isinf, isnan, nan


def wrap32(x: int) -> int:
    """The low 32 bits, signed."""
    return (x + 0x80000000 & 0xFFFFFFFF) - 0x80000000


def wrap64(x: int) -> int:
    """The low 64 bits, signed."""
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def quotient(a: int, b: int) -> int:
    """Integer quotient rounded toward zero; not yet wrapped (JLS 15.17.2). `b` is not 0."""
    return a // b if (a < 0) == (b < 0) else -(-a // b)


def remainder(a: int, b: int) -> int:
    """The remainder that goes with `quotient` (JLS 15.17.3)."""
    return a % abs(b) if a >= 0 else -(-a % abs(b))


def float_quotient(a: float, b: float) -> float:
    """IEEE 754 quotient (JLS 15.17.2)."""
    if b:
        return a / b
    if isnan(b) or isnan(a) or a == 0:
        return nan
    return copysign(inf, a) * copysign(1.0, b)


def float_remainder(a: float, b: float) -> float:
    """Floating-point remainder of truncating division (JLS 15.17.3)."""
    if b == 0 or isinf(a):
        return nan
    return fmod(a, b)


def float_compare3(a: float, b: float, unordered: int) -> int:
    """-1, 0, 1, or `unordered` when one is NaN."""
    return 1 if a > b else -1 if a < b else 0 if a == b else unordered


def to_int(x: float) -> int:
    """JLS 5.1.3: toward zero, NaN 0, saturating at 32 bits."""
    if -2147483649.0 < x < 2147483648.0:
        return int(x)
    return 0 if x != x else 2147483647 if x > 0 else -2147483648


def to_long(x: float) -> int:
    """JLS 5.1.3: toward zero, NaN 0, saturating at 64 bits."""
    if -9223372036854775808.0 <= x < 9223372036854775808.0:
        return int(x)
    return 0 if x != x else 9223372036854775807 if x > 0 else -9223372036854775808


def long_for_float(x: int) -> float:
    """A double that rounds to binary32 as the long itself does: bits that a double cannot hold become a sticky one."""
    if -0x20000000000000 < x < 0x20000000000000:
        return float(x)
    return float((x >> 11 | (x & 0x7FF != 0)) << 11)
