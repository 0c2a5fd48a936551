"""What arithmetic gives, from the Java Language Specification, in exact numbers: nothing here is pyjvm's."""

from __future__ import annotations

import math
import struct
from fractions import Fraction

INTS = (-(2**31), -(2**31) + 1, -65536, -129, -1, 0, 1, 2, 31, 32, 33, 127, 128, 32768, 65535, 2**31 - 1)
LONGS = (
    -(2**63), -(2**63) + 1, -(2**32), -(2**31) - 1, -1, 0, 1, 3, 63, 64, 2**31, 2**32 + 5, 2**62, 2**63 - 1,
)  # fmt: skip
INF, NAN = math.inf, math.nan
FLOATS = (
    0.0, -0.0, 1.0, -1.0, 0.5, 1.5, -2.5, 3.0, 16777216.0, 2147483648.0, -2147483904.0, 9.223372036854775808e18,
    1.401298464324817e-45,
    3.4028234663852886e38, -3.4028234663852886e38, 1.1754943508222875e-38, INF, -INF, NAN,
)  # fmt: skip
DOUBLES = (
    0.0, -0.0, 1.0, -1.0, 0.1, 0.2, 0.5, 1.5, -2.5, 1e16, 2147483647.5, -2147483648.9, 9.223372036854775807e18,
    4.9e-324, 1e39,
    1.7976931348623157e308, -1.7976931348623157e308, 2.2250738585072014e-308, INF, -INF, NAN,
)  # fmt: skip


def wrap(value: int, bits: int) -> int:
    """The low bits, as two's complement (JLS 4.2.2)."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def round_to(value: Fraction, precision: int, least: int, greatest: int) -> float:
    """The nearest binary number with `precision` bits, ties to even; `least` is the exponent of the smallest, and from
    2**`greatest` on all is infinite (JLS 15.4). Not for zero."""
    magnitude = abs(value)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    if Fraction(2) ** exponent > magnitude:
        exponent -= 1
    unit = Fraction(2) ** max(exponent - precision + 1, least)
    count, rest = divmod(magnitude, unit)
    if rest * 2 > unit or (rest * 2 == unit and count % 2):
        count += 1
    result = count * unit
    made = INF if result >= Fraction(2) ** greatest else float(result)
    return -made if value < 0 else made


def round_kind(value: Fraction, kind: str) -> float:
    """To binary32 (`F`) or binary64 (`D`)."""
    return round_to(value, 24, -149, 128) if kind == "F" else round_to(value, 53, -1074, 1024)


def float_binary(operator: str, a: float, b: float, kind: str) -> float:
    """`+ - * / %` of JLS 15.17 and 15.18, case by case."""
    if operator == "-":
        return float_binary("+", a, -b, kind)
    if math.isnan(a) or math.isnan(b):
        return NAN
    sign = math.copysign(1.0, a) * math.copysign(1.0, b)
    match operator:
        case "+":
            if math.isinf(a) or math.isinf(b):
                return NAN if math.isinf(a) and math.isinf(b) and a != b else (a if math.isinf(a) else b)
            total = Fraction(a) + Fraction(b)
            if total == 0:
                negative = math.copysign(1.0, a) < 0 and math.copysign(1.0, b) < 0
                return -0.0 if negative else 0.0
            return round_kind(total, kind)
        case "*":
            if math.isinf(a) or math.isinf(b):
                return NAN if a == 0 or b == 0 else sign * INF
            product = Fraction(a) * Fraction(b)
            made = 0.0 if product == 0 else round_kind(abs(product), kind)
            return math.copysign(made, sign)
        case "/":
            if math.isinf(a):
                return NAN if math.isinf(b) else sign * INF
            if math.isinf(b) or a == 0:
                return NAN if a == 0 and b == 0 else math.copysign(0.0, sign)
            if b == 0:
                return sign * INF
            return math.copysign(round_kind(abs(Fraction(a) / Fraction(b)), kind), sign)
        case "%":
            if math.isinf(a) or b == 0:
                return NAN
            if math.isinf(b) or a == 0:
                return a
            quotient = abs(Fraction(a)) // abs(Fraction(b))
            rest = abs(Fraction(a)) - quotient * abs(Fraction(b))
            return math.copysign(float(rest), a)
    raise ValueError(operator)


def int_binary(operator: str, a: int, b: int, bits: int) -> int | None:
    """Integer operators (JLS 15.17 to 15.22); None for a division by zero. Shifts take `b` as an int."""
    shift = b & (bits - 1)
    match operator:
        case "+":
            return wrap(a + b, bits)
        case "-":
            return wrap(a - b, bits)
        case "*":
            return wrap(a * b, bits)
        case "/" | "%":
            if b == 0:
                return None
            quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
            return wrap(quotient if operator == "/" else a - quotient * b, bits)
        case "&":
            return a & b
        case "|":
            return a | b
        case "^":
            return a ^ b
        case "<<":
            return wrap(a << shift, bits)
        case ">>":
            return a >> shift
        case ">>>":
            return wrap((a & ((1 << bits) - 1)) >> shift, bits)
    raise ValueError(operator)


def to_integer(value: float, bits: int) -> int:
    """A narrowing conversion of a floating-point number (JLS 5.1.3)."""
    if math.isnan(value):
        return 0
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    if math.isinf(value):
        return high if value > 0 else low
    return max(low, min(high, int(value)))


def to_float(value: int | float, kind: str) -> float:
    """A conversion to float or double (JLS 5.1.2, 5.1.3)."""
    if isinstance(value, float) and (math.isnan(value) or math.isinf(value) or value == 0):
        return value
    return 0.0 if value == 0 else round_kind(Fraction(value), kind)


def compare(a: float, b: float, unordered: int = 0) -> int:
    """-1, 0 or 1; `unordered` when one is NaN."""
    if math.isnan(a) or math.isnan(b):
        return unordered
    return (a > b) - (a < b)


def as_float(value: float) -> float:
    """The nearest float of a finite double in a float's range."""
    made: float = struct.unpack(">f", struct.pack(">f", value))[0]
    return made
