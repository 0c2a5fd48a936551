"""Floating-point numbers as text and back, exactly as Java has them."""

from __future__ import annotations

from math import inf, isinf, isnan, nan
from struct import error as StructError
from struct import pack, unpack

from pyjvm.rt.java.lang.code_units import null

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DECIMAL = frozenset("0123456789.eE+-")
HEX_DIGITS = frozenset("0123456789abcdefABCDEF")
SPACES = "".join(map(chr, range(33)))
MOST_EXPONENT_DIGITS = 9
MAX_FLOAT32 = (2 - 2.0**-23) * 2.0**127
OVERFLOW_FLOAT32 = (2 - 2.0**-24) * 2.0**127
"""From here on numbers round to infinity."""


def to_float32(x: float) -> float:
    """The nearest number of binary32."""
    try:
        return unpack("<f", pack("<f", x))[0]
    except (OverflowError, StructError):
        return inf if x > 0 else -inf


def next_float32(x: float, up: bool) -> float:
    """The neighbour in binary32 of a finite number."""
    bits = unpack("<i", pack("<f", x))[0]
    if x == 0:
        bits = 1 if up else -0x7FFFFFFF
    else:
        bits += 1 if (x > 0) == up else -1
    return unpack("<f", pack("<i", bits))[0]


def ratio_to_float64(numerator: int, denominator: int) -> float:
    """The quotient, rounded once."""
    try:
        return numerator / denominator
    except OverflowError:
        return inf if numerator > 0 else -inf


def ratio_to_float32(numerator: int, denominator: int) -> float:
    """The quotient, rounded once to binary32."""
    x = ratio_to_float64(numerator, denominator)
    f = to_float32(x)
    if isinf(f) or isinf(x):
        # The one number between the largest and the overflow threshold that rounding twice gets wrong.
        below = abs(x) == OVERFLOW_FLOAT32 and abs(numerator) < int(OVERFLOW_FLOAT32) * denominator
        return (MAX_FLOAT32 if x > 0 else -MAX_FLOAT32) if below else f
    for up in (False, True):
        g = next_float32(f, up)
        middle = (f + g) / 2
        if x == middle and not isinf(g):
            n, d = middle.as_integer_ratio()
            exact = numerator * d - n * denominator
            if exact:
                return max(f, g) if exact > 0 else min(f, g)
    return f


def _digits(x: float, single: bool) -> tuple[str, int]:
    """The digits d1d2… and exponent e of the shortest decimal d1.d2… * 10**e that rounds to x > 0, at least two digits;
    of several the nearest to x."""
    if not single:
        mantissa, _, exponent = repr(x).partition("e")
        whole, _, fraction = mantissa.partition(".")
        digits = whole + fraction
        at = len(whole) - 1 + int(exponent or 0)
        leading = len(digits) - len(digits.lstrip("0"))
        digits = digits.lstrip("0").rstrip("0")
        if len(digits) > 1:
            return digits, at - leading
        return _rounded(x, 2, False) or (digits + "0", at - leading)
    for count in range(2, 10):
        found = _rounded(x, count, True)
        if found is not None:
            return found
    raise AssertionError(x)  # nine digits tell any two numbers of binary32 apart


def _rounded(x: float, count: int, single: bool) -> tuple[str, int] | None:
    """The decimal of so many digits that is nearest to x, or where the gap below x is the smaller one another
    neighbour, if it rounds to x."""
    mantissa, _, exponent = f"{x:.{count - 1}e}".partition("e")
    number = int(mantissa.replace(".", ""))
    power = int(exponent) - count + 1
    n, d = x.as_integer_ratio()
    best: tuple[int, int] | None = None
    for candidate in (number, number - 1, number + 1):
        numerator, denominator = (candidate * 10**power, 1) if power >= 0 else (candidate, 10**-power)
        reader = ratio_to_float32 if single else ratio_to_float64
        if reader(numerator, denominator) == x:
            distance = abs(numerator * d - n * denominator)
            if best is None or distance < best[0]:
                best = (distance, candidate)
    if best is None:
        return None
    digits = str(best[1])
    shift = len(digits) - count
    return digits.rstrip("0").ljust(2, "0"), int(exponent) + shift


def text_of(x: float, single: bool = False) -> str:
    """Double.toString, and Float.toString for `single`."""
    if isnan(x):
        return "NaN"
    sign = "-" if str(x)[0] == "-" else ""
    x = abs(x)
    if isinf(x):
        return sign + "Infinity"
    if x == 0:
        return sign + "0.0"
    if not single and 1e-3 <= x < 1e7:
        shown = repr(x)
        if "e" not in shown:
            return sign + shown
    digits, exponent = _digits(x, single)
    if -3 <= exponent < 7:
        if exponent < 0:
            return f"{sign}0.{'0' * (-exponent - 1)}{digits.rstrip('0')}"
        digits = digits.ljust(exponent + 2, "0")
        return f"{sign}{digits[: exponent + 1]}.{digits[exponent + 1 :].rstrip('0') or '0'}"
    return f"{sign}{digits[0]}.{digits[1:].rstrip('0') or '0'}E{exponent}"


def hex_text_of(x: float, single: bool = False) -> str:
    """Double.toHexString, and Float.toHexString for `single`."""
    if isnan(x):
        return "NaN"
    if isinf(x):
        return "Infinity" if x > 0 else "-Infinity"
    sign = "-" if str(x)[0] == "-" else ""
    if single and 0 < abs(x) < 2.0**-126:
        fraction = format(int(abs(x) * 2.0**149) << 1, "06x").rstrip("0")
        return f"{sign}0x0.{fraction}p-126"
    mantissa, _, exponent = abs(x).hex().partition("p")
    whole, _, fraction = mantissa.partition(".")
    return f"{sign}{whole}.{fraction.rstrip('0') or '0'}p{int(exponent)}"


def parse(text: str, single: bool = False) -> float:
    """What Double.parseDouble reads, and Float.parseFloat for `single`. Raises ValueError."""
    text = text.strip(SPACES)
    body = text[1:] if text[:1] in ("+", "-") else text
    negative = text[:1] == "-"
    if body == "NaN":
        return nan
    if body == "Infinity":
        return -inf if negative else inf
    if body[-1:] in ("f", "F", "d", "D"):
        body = body[:-1]
    value = _parse_hex(body, single) if body[:2] in ("0x", "0X") else _parse_decimal(body, single)
    return -value if negative else value


def parse_string(vm: Any, string: int, single: bool = False) -> float:
    """As `parse`, of a String in the guest; failures are Java's exceptions."""
    if not string:
        raise null(vm, 'invoke "String.length()"')
    text = vm.string(string)
    try:
        return parse(text, single)
    except ValueError:
        raise vm.exception("java/lang/NumberFormatException", _complaint(text)) from None


def _complaint(text: str) -> str:
    """What real java says of a text that is no number."""
    body = text.strip(SPACES)
    if not body:
        return "empty String"
    digits = body[1:] if body[0] in "+-" else body
    if digits[:2] in ("0x", "0X"):
        digits = digits[2:]
        rest = digits.lstrip("0123456789abcdefABCDEF.")
    else:
        rest = digits.lstrip("0123456789.")
    several = digits.count(".", 0, len(digits) - len(rest)) > 1
    return "multiple points" if several else f'For input string: "{text}"'


def _parse_decimal(body: str, single: bool) -> float:
    if not DECIMAL.issuperset(body) or body[:1] in ("+", "-"):
        raise ValueError(body)
    x = float(body)
    if not single or x == 0 or isinf(x):
        return to_float32(x) if single else x
    f = to_float32(x)
    if x == f or not _is_middle(x, f):
        return f
    # Rounding twice is wrong only where the first rounding ended in the middle of two neighbours.
    mantissa, _, exponent = body.lower().partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    power = int(exponent or 0) - len(fraction)
    kept = 800
    sticky = "1" if digits[kept:].strip("0") else ""
    power += max(len(digits) - kept, 0) - len(sticky)
    number = int(digits[:kept] + sticky)
    return ratio_to_float32(number * 10**power, 1) if power >= 0 else ratio_to_float32(number, 10**-power)


def _is_middle(x: float, f: float) -> bool:
    if isinf(f):
        return abs(x) == OVERFLOW_FLOAT32
    return any(x == (f + next_float32(f, up)) / 2 for up in (False, True))


def _parse_hex(body: str, single: bool) -> float:
    """HexSignificand BinaryExponent (JLS 3.10.2)."""
    mantissa, _, exponent = body[2:].lower().partition("p")
    whole, _, fraction = mantissa.partition(".")
    power_digits = exponent[1:] if exponent[:1] in ("+", "-") else exponent
    if not HEX_DIGITS.issuperset(whole + fraction) or not whole + fraction or "." in fraction:
        raise ValueError(body)
    if not (power_digits.isascii() and power_digits.isdigit()):
        raise ValueError(body)
    digits = (whole + fraction).lstrip("0")
    if not digits:
        return 0.0
    power_digits = power_digits.lstrip("0")[: MOST_EXPONENT_DIGITS + 1] or "0"
    power = int(power_digits) * (-1 if exponent[0] == "-" else 1) - 4 * len(fraction)
    kept = 64
    sticky = "1" if digits[kept:].strip("0") else ""
    power += 4 * (max(len(digits) - kept, 0) - len(sticky))
    number = int(digits[:kept] + sticky, 16)
    if power + number.bit_length() > 1100:
        return inf
    if power + number.bit_length() < -1200:
        return 0.0
    reader = ratio_to_float32 if single else ratio_to_float64
    return reader(number << power, 1) if power >= 0 else reader(number, 1 << -power)
