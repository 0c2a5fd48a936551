"""Floating-point numbers as Java writes them: the shortest decimal that rounds to the value, of at least two digits
(the API documentation of `Double.toString` and `Float.toString`)."""

import struct
from fractions import Fraction
from math import isinf, isnan


def double_text(bits: int) -> str:
    value: float = struct.unpack(">d", bits.to_bytes(8, "big"))[0]
    return _special(value) or _java_form(value, _shortest_double(abs(value)))


def float_text(bits: int) -> str:
    value: float = struct.unpack(">f", bits.to_bytes(4, "big"))[0]
    return _special(value) or _java_form(value, _shortest_float(bits & 0x7FFFFFFF))


def _special(value: float) -> str | None:
    if isnan(value):
        return "NaN"
    if isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == 0:
        return "0.0" if str(value) == "0.0" else "-0.0"
    return None


def _digits(scientific: str) -> tuple[str, int]:
    """`1.25e-07` is the digits `125` and the exponent -7 of the first."""
    mantissa, _, exponent = scientific.partition("e")
    return mantissa.replace(".", ""), int(exponent)


def _shortest_double(value: float) -> tuple[str, int]:
    digits = repr(value).partition("e")[0].replace(".", "").strip("0")
    if len(digits) < 2:
        # Of all decimals of two digits the nearest, which need not be the one-digit number with a zero: 4.9E-324.
        return _digits(f"{value:.1e}")
    _, exponent = _digits(f"{value:.16e}")
    return digits, exponent


def _shortest_float(bits: int) -> tuple[str, int]:
    value = _exact_float(bits)
    below = (_exact_float(bits - 1) + value) / 2
    above = (value + (_exact_float(bits + 1) if bits < 0x7F7FFFFF else Fraction(2) ** 128)) / 2
    even = bits % 2 == 0  # ties round to even, so an even value owns the ends of its interval

    def rounds_here(decimal: Fraction) -> bool:
        return below <= decimal <= above if even else below < decimal < above

    _, exponent = _digits(f"{float(value):.16e}")
    for length in range(2, 10):
        unit = Fraction(10) ** (exponent - length + 1)
        down = value // unit
        fitting = [n for n in (down, down + 1) if rounds_here(n * unit)]
        if fitting:
            nearest = min(fitting, key=lambda n: (abs(n * unit - value), n % 2))
            digits = str(nearest)
            return digits, exponent + len(digits) - length
    raise AssertionError("nine digits tell every float from its neighbours")


def _exact_float(bits: int) -> Fraction:
    value: float = struct.unpack(">f", bits.to_bytes(4, "big"))[0]
    return Fraction(value)


def _java_form(value: float, shortest: tuple[str, int]) -> str:
    digits, exponent = shortest
    digits = digits.rstrip("0") or "0"
    sign = "-" if value < 0 else ""
    if -3 <= exponent < 7:
        if exponent < 0:
            return f"{sign}0.{'0' * (-exponent - 1)}{digits}"
        digits = digits.ljust(exponent + 2, "0")
        return f"{sign}{digits[: exponent + 1]}.{digits[exponent + 1 :]}"
    return f"{sign}{digits[0]}.{digits[1:] or '0'}E{exponent}"
