"""The digits of floating-point conversions, rounded half up from those that Double.toString shows."""

from __future__ import annotations


def digits_of(value: float) -> tuple[str, int]:
    """The digits that Double.toString shows and where the point stands: value = 0.digits * 10 ** point."""
    mantissa, _, exponent = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    if len(digits) == 1:
        # Double.toString shows at least two digits, and of those the nearest: 4.9E-324, not 5.0E-324.
        nearest = f"{value:.1e}"
        return nearest[0] + nearest[2], int(nearest[4:]) + 1
    return digits, point


def rounded(value: float, decimals: int) -> str:
    """`decimals` digits after the point, rounded half up from the shown digits."""
    digits, point = digits_of(value)
    kept = point + decimals
    scaled = 0
    if kept >= 0:
        scaled = int(digits[:kept].ljust(kept, "0") or "0") + (digits[kept : kept + 1] >= "5")
    text = str(scaled).zfill(decimals + 1)
    return f"{text[:-decimals]}.{text[-decimals:]}" if decimals else text


def with_exponent(value: float, decimals: int) -> tuple[str, int]:
    """The mantissa with `decimals` digits after the point, and the exponent."""
    if value == 0:
        return ("0." + "0" * decimals if decimals else "0"), 0
    digits, point = digits_of(value)
    kept = decimals + 1
    scaled = str(int(digits[:kept].ljust(kept, "0")) + (digits[kept : kept + 1] >= "5"))
    if len(scaled) > kept:
        point += 1
    return (f"{scaled[0]}.{scaled[1:kept]}" if decimals else scaled[0]), point - 1


def scientific_text(value: float, decimals: int) -> str:
    mantissa, exponent = with_exponent(value, decimals)
    return f"{mantissa}e{'-' if exponent < 0 else '+'}{abs(exponent):02d}"


def general_text(value: float, digits: int) -> str:
    """As %f between 10**-4 and 10**digits, else as %e; what counts is the rounded value."""
    if value == 0:
        return rounded(0.0, digits - 1)
    exponent = with_exponent(value, digits - 1)[1]
    if -4 <= exponent < digits:
        return rounded(value, digits - 1 - exponent)
    return scientific_text(value, digits - 1)


def hexadecimal_text(value: float, digits: int) -> str:
    """Double.toHexString without its 0x; rounded half even to `digits` digits unless that is negative."""
    if value == 0:
        return "0.0p0" if digits <= 0 else "0." + "0" * min(digits, 13) + "p0"
    mantissa, _, exponent = value.hex()[2:].partition("p")
    power = int(exponent)
    whole, _, fraction = mantissa.partition(".")
    fraction = fraction.ljust(13, "0")
    digits = max(digits, 1) if digits >= 0 else digits
    if 0 < digits < 13:
        if whole == "0":
            whole, fraction, power = normal(value)
        shift = 4 * (13 - digits)
        bits = int(whole + fraction, 16)
        kept, rest = bits >> shift, bits & ((1 << shift) - 1)
        half = 1 << (shift - 1)
        kept += rest > half or (rest == half and kept & 1)
        if kept >> (4 * digits) == 2:
            kept, power = 1 << (4 * digits), power + 1
        text = f"{kept:x}"
        return f"{text[0]}.{text[1:]}p{power}"
    return f"{whole}.{fraction.rstrip('0') or '0'}p{power}"


def normal(value: float) -> tuple[str, str, int]:
    """A subnormal number as if it were normal: whole digit, fraction, exponent."""
    mantissa, _, exponent = (value * 2.0**100).hex()[2:].partition("p")
    whole, _, fraction = mantissa.partition(".")
    return whole, fraction.ljust(13, "0"), int(exponent) - 100
