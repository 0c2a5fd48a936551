"""Natives of java.lang.Character: what Python's tables of Unicode say of characters above ASCII."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TYPES = {
    "Cn": 0, "Lu": 1, "Ll": 2, "Lt": 3, "Lm": 4, "Lo": 5, "Mn": 6, "Me": 7, "Mc": 8, "Nd": 9, "Nl": 10, "No": 11,
    "Zs": 12, "Zl": 13, "Zp": 14, "Cc": 15, "Cf": 16, "Co": 18, "Cs": 19, "Pd": 20, "Ps": 21, "Pe": 22, "Pc": 23,
    "Po": 24, "Sm": 25, "Sc": 26, "Sk": 27, "So": 28, "Pi": 29, "Pf": 30,
}  # fmt: skip
LETTERS = ("Lu", "Ll", "Lt", "Lm", "Lo")
NO_BREAK = "\u00a0\u2007\u202f"
IDEOGRAPHS = ("CJK UNIFIED IDEOGRAPH-", "CJK COMPATIBILITY IDEOGRAPH-", "TANGUT IDEOGRAPH-", "NUSHU CHARACTER-")
MORE_IDEOGRAPHS = ((0x3006, 0x3007), (0x3021, 0x3029), (0x3038, 0x303A))


def char(code: int) -> str:
    """The character; one that is not assigned for a number that is no code point."""
    return chr(code) if 0 <= code <= 0x10FFFF else "\uffff"


def category(code: int) -> str:
    import unicodedata

    return unicodedata.category(char(code))


def single(mapped: str, code: int) -> int:
    """Where a case mapping gives several characters, the character itself: these methods map one to one."""
    return ord(mapped) if len(mapped) == 1 else code


@native("(I)I", leaf=True)
def getType(t: Any, code: int) -> int:
    return TYPES[category(code)]


@native("(I)Z", leaf=True)
def isLowerCase0(t: Any, code: int) -> int:
    return int(char(code).islower())


@native("(I)Z", leaf=True)
def isUpperCase0(t: Any, code: int) -> int:
    return int(char(code).isupper())


@native("(I)Z", leaf=True)
def isDigit0(t: Any, code: int) -> int:
    return int(category(code) == "Nd")


@native("(I)Z", leaf=True)
def isLetter0(t: Any, code: int) -> int:
    return int(category(code) in LETTERS)


@native("(I)Z", leaf=True)
def isLetterOrDigit0(t: Any, code: int) -> int:
    kind = category(code)
    return int(kind in LETTERS or kind == "Nd")


@native("(I)Z", leaf=True)
def isAlphabetic0(t: Any, code: int) -> int:
    kind = category(code)
    return int(kind in LETTERS or kind == "Nl")


@native("(I)Z", leaf=True)
def isSpaceChar0(t: Any, code: int) -> int:
    return int(category(code)[0] == "Z")


@native("(I)Z", leaf=True)
def isWhitespace0(t: Any, code: int) -> int:
    return int(category(code)[0] == "Z" and char(code) not in NO_BREAK)


@native("(I)Z", leaf=True)
def isJavaIdentifierStart0(t: Any, code: int) -> int:
    kind = category(code)
    return int(kind in LETTERS or kind in ("Nl", "Sc", "Pc"))


@native("(I)Z", leaf=True)
def isJavaIdentifierPart0(t: Any, code: int) -> int:
    kind = category(code)
    return int(kind in LETTERS or kind in ("Nl", "Sc", "Pc", "Nd", "Mc", "Mn", "Cf") or 0x7F <= code <= 0x9F)


@native("(I)Z", leaf=True)
def isUnicodeIdentifierStart0(t: Any, code: int) -> int:
    kind = category(code)
    return int(kind in LETTERS or kind == "Nl")


@native("(I)Z", leaf=True)
def isUnicodeIdentifierPart0(t: Any, code: int) -> int:
    kind = category(code)
    return int(kind in LETTERS or kind in ("Nl", "Pc", "Nd", "Mc", "Mn", "Cf") or 0x7F <= code <= 0x9F)


@native("(I)Z", leaf=True)
def isMirrored(t: Any, code: int) -> int:
    import unicodedata

    return unicodedata.mirrored(char(code))


@native("(I)Z", leaf=True)
def isIdeographic(t: Any, code: int) -> int:
    import unicodedata

    name = unicodedata.name(char(code), "")
    return int(name.startswith(IDEOGRAPHS) or any(first <= code <= last for first, last in MORE_IDEOGRAPHS))


@native("(I)I", leaf=True)
def toLowerCase0(t: Any, code: int) -> int:
    return ord("i") if code == 0x130 else single(char(code).lower(), code) if 0 <= code <= 0x10FFFF else code


@native("(I)I", leaf=True)
def toUpperCase0(t: Any, code: int) -> int:
    if not 0 <= code <= 0x10FFFF:
        return code
    upper = chr(code).upper()
    return ord(upper) if len(upper) == 1 else single(chr(code).title(), code)


@native("(I)I", leaf=True)
def toTitleCase(t: Any, code: int) -> int:
    return single(chr(code).title(), code) if 0 <= code <= 0x10FFFF else code


@native("(I)I", leaf=True)
def digit0(t: Any, code: int) -> int:
    return digit(code)


def digit(code: int) -> int:
    """The value as a digit in radix 36, or -1: ASCII and full-width letters, and the decimal digits of all scripts."""
    if 0xFF21 <= code <= 0xFF3A or 0xFF41 <= code <= 0xFF5A:
        code -= 0xFEE0
    if 0x41 <= (code & ~0x20) <= 0x5A:
        return (code & ~0x20) - 0x41 + 10
    import unicodedata

    return unicodedata.decimal(char(code), -1)


@native("(I)I", leaf=True)
def getNumericValue(t: Any, code: int) -> int:
    """-2 for a number that is not a whole one; of letters only the digits in radix 36 count."""
    value = digit(code)
    if value >= 0 or category(code)[0] != "N":
        return value
    import unicodedata

    number = unicodedata.numeric(char(code), -1.0)
    return int(number) if number == int(number) else -2


@native("(I)Ljava/lang/String;")
def getName0(t: Any, code: int) -> int:
    import unicodedata

    name = unicodedata.name(chr(code), "")
    return t.vm.new_string(name) if name else 0
