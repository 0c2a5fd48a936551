"""Digits and bits of int and long, for the natives of Integer and Long."""

from __future__ import annotations

from pyjvm.rt.java.lang.code_units import units

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
LONGEST = 64
"""Digits of the largest number of 64 bits in radix 2."""


def signed(value: int, bits: int) -> int:
    """The number of so many bits in two's complement."""
    return value - (1 << bits) if value >> bits - 1 else value


def text(value: int, radix: int) -> str:
    """As toString writes it; a radix that Character does not know means decimal."""
    if radix == 16:
        return format(value, "x")
    if radix == 2:
        return format(value, "b")
    if radix == 8:
        return format(value, "o")
    if radix == 10 or not 2 <= radix <= 36:
        return str(value)
    rest = abs(value)
    digits = [DIGITS[rest % radix]]
    while rest >= radix:
        rest //= radix
        digits.append(DIGITS[rest % radix])
    return ("-" if value < 0 else "") + "".join(reversed(digits))


def number_format(vm: Any, message: str) -> Exception:
    return vm.exception("java/lang/NumberFormatException", message)


def not_a_number(vm: Any, string: int, radix: int) -> Exception:
    under = "" if radix == 10 else f" under radix {radix}"
    return number_format(vm, f'For input string: "{vm.string(string)}"{under}')


def checked_text(vm: Any, string: int, radix: int) -> str:
    """The chars to be read. Raises for null and for a radix out of range."""
    if not string:
        raise number_format(vm, "Cannot parse null string")
    if radix < 2:
        raise number_format(vm, f"radix {radix} less than Character.MIN_RADIX")
    if radix > 36:
        raise number_format(vm, f"radix {radix} greater than Character.MAX_RADIX")
    return units(vm.mem, string)


def value_of(digits: str, radix: int) -> int:
    """The number that digits write; too large a one if there are too many. Raises ValueError."""
    if not (digits.isascii() and digits.isalnum()):
        digits = "".join(map(plain_digit, digits))
    digits = digits.lstrip("0") or digits[:1]
    if len(digits) > LONGEST:
        for digit in digits:
            int(digit, radix)
        return 1 << LONGEST
    return int(digits, radix)


def plain_digit(c: str) -> str:
    """The ASCII digit of the same value, as Character.digit knows them. Raises ValueError."""
    code = ord(c)
    if 0xFF21 <= code <= 0xFF3A or 0xFF41 <= code <= 0xFF5A:
        return chr(code - 0xFEE0)
    if c.isascii():
        if c.isalnum():
            return c
        raise ValueError(c)
    return str(int(c))


def parse(vm: Any, string: int, radix: int) -> int:
    """As parseInt reads it, of any size."""
    chars = checked_text(vm, string, radix)
    digits = chars[1:] if chars[:1] in ("-", "+") else chars
    try:
        value = value_of(digits, radix)
    except ValueError:
        raise not_a_number(vm, string, radix) from None
    return -value if chars[0] == "-" else value


def parse_unsigned(vm: Any, string: int, radix: int, bits: int) -> int:
    """As parseUnsignedInt reads it."""
    chars = checked_text(vm, string, radix)
    if chars[:1] == "-":
        raise number_format(vm, f"Illegal leading minus sign on unsigned string {vm.string(string)}.")
    try:
        value = value_of(chars[1:] if chars[:1] == "+" else chars, radix)
    except ValueError:
        raise not_a_number(vm, string, radix) from None
    if value >> bits:
        kind = "int" if bits == 32 else "long"
        raise number_format(vm, f"String value {vm.string(string)} exceeds range of unsigned {kind}.")
    return value


def compress(value: int, mask: int) -> int:
    """The bits of the value where the mask has ones, moved together."""
    result = 0
    to = 1
    while mask:
        bit = mask & -mask
        if value & bit:
            result |= to
        to <<= 1
        mask ^= bit
    return result


def expand(value: int, mask: int) -> int:
    """The lowest bits of the value, moved to where the mask has ones."""
    result = 0
    while mask:
        bit = mask & -mask
        if value & 1:
            result |= bit
        value >>= 1
        mask ^= bit
    return result
