"""Natives of java.util.Scanner: finding the ends of tokens and lines, and telling numbers."""

from __future__ import annotations

from unicodedata import decimal as decimal_digit

from pyjvm.rt.java.lang.code_units import units

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Character.isWhitespace: no no-break spaces.
SPACES = frozenset(
    "\t\n\x0b\f\r\x1c\x1d\x1e\x1f \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a"
    "\u2028\u2029\u205f\u3000"
)
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
LINE_ENDS = frozenset("\n\r\u0085\u2028\u2029")


@native("(Ljava/lang/String;IZ)I", name="findSpace")
def find_space(t: Any, text: int, start: int, is_space: int) -> int:
    chars = units(t.vm.mem, text)
    for i in range(start, len(chars)):
        if (chars[i] in SPACES) == is_space:
            return i
    return len(chars)


@native("(Ljava/lang/String;I)I", name="findLineEnd")
def find_line_end(t: Any, text: int, start: int) -> int:
    chars = units(t.vm.mem, text)
    lines = chars[start : start + 256].splitlines()
    # Python ends lines at more chars than Java; a first line without those tells where to look on.
    for i in range(start + len(lines[0]) if lines else start, len(chars)):
        if chars[i] in LINE_ENDS:
            return i
    return len(chars)


def digits_of(text: str, radix: int) -> str | None:
    """The digits as Latin ones; None if one of them is none."""
    found = []
    for char in text:
        if char.isascii():
            found.append(char)
        else:
            value = decimal_digit(char, -1)
            found.append(str(value) if value >= 0 else "!")
    digits = "".join(found)
    return digits if digits and not digits.lower().strip(DIGITS[:radix]) else None


def integer_of(token: str, radix: int) -> str | None:
    """The integer without its commas; None if the token is none."""
    sign = token[:1] if token[:1] in ("-", "+") else ""
    first, *groups = token[len(sign) :].split(",")
    digits = digits_of(first + "".join(groups), radix)
    if digits is None:
        return None
    if groups and (not 1 <= len(first) <= 3 or digits[0] == "0" or any(len(part) != 3 for part in groups)):
        return None
    return sign + digits


def decimal_of(token: str) -> str | None:
    """The decimal number without its commas; None if the token is none."""
    sign = token[:1] if token[:1] in ("-", "+") else ""
    rest = token[len(sign) :]
    if rest in ("NaN", "Infinity"):
        return token
    mantissa, e, exponent = rest.replace("E", "e").partition("e")
    if e and ("," in exponent or integer_of(exponent, 10) is None):
        return None
    whole, point, fraction = mantissa.partition(".")
    if not whole and not fraction:
        return None
    if whole and (whole[0] in "+-" or (whole := integer_of(whole, 10) or "") == ""):
        return None
    if fraction and (fraction := digits_of(fraction, 10) or "") == "":
        return None
    return sign + whole + point + fraction + e + exponent


@native("(Ljava/lang/String;I)Ljava/lang/String;")
def integer(t: Any, token: int, radix: int) -> int:
    vm = t.vm
    found = integer_of(units(vm.mem, token), radix) if token else None
    return 0 if found is None else vm.new_string(found)


@native("(Ljava/lang/String;)Ljava/lang/String;")
def decimal(t: Any, token: int) -> int:
    vm = t.vm
    found = decimal_of(units(vm.mem, token)) if token else None
    return 0 if found is None else vm.new_string(found)
