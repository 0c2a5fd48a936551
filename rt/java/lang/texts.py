"""What Java's String methods make of text, as functions of Python strings with one item per char."""

from __future__ import annotations

WHITE_SPACE = (
    "\t\n\x0b\f\r\x1c\x1d\x1e\x1f \u1680"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
)
BELOW_SPACE = "".join(map(chr, range(33)))
ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "s": " ", "t": "\t", "'": "'", '"': '"', "\\": "\\"}


class BadEscape(Exception):
    """A backslash before what no escape sequence begins with; the message is Java's."""


def compare(a: str, b: str) -> int:
    """As compareTo: the difference of the first chars that differ, else of the lengths."""
    if a != b:
        for x, y in zip(a, b):  # noqa: B905  # the shorter one ends it
            if x != y:
                return ord(x) - ord(y)
    return len(a) - len(b)


def fold(c: str) -> str:
    """A char for comparisons that ignore case: its upper case's lower case, where each is one char."""
    upper = c.upper()
    lower = (upper if len(upper) == 1 else c).lower()
    return lower if len(lower) == 1 else "i" if lower == "i\u0307" else c


def folded(text: str) -> str:
    return text.lower() if text.isascii() else "".join(map(fold, text))


def needle_of(code: int) -> str:
    """The chars of a code point; one that no text has for a number that is none."""
    if 0 <= code < 0x10000:
        return chr(code)
    if 0x10000 <= code <= 0x10FFFF:
        code -= 0x10000
        return chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))
    return "\U00010000"


def lines_of(text: str) -> list[str]:
    """Lines, ended by \\n, \\r or both; the last one may be empty."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def without_indent(text: str) -> str:
    """String.stripIndent: without the white space that all lines begin with, and without what lines end with."""
    lines = lines_of(text)
    counted = [line for line in lines[:-1] if line.strip(WHITE_SPACE)] + lines[-1:]
    margin = min(len(line) - len(line.lstrip(WHITE_SPACE)) for line in counted)
    return "\n".join(line[margin:].rstrip(WHITE_SPACE) for line in lines)


def without_escapes(text: str) -> str:
    """The escape sequences of JLS 3.10.7 translated. Raises BadEscape."""
    pieces = []
    at = 0
    while True:
        found = text.find("\\", at)
        if found < 0:
            pieces.append(text[at:])
            return "".join(pieces)
        pieces.append(text[at:found])
        c = text[found + 1 : found + 2]
        at = found + 2
        if c in ESCAPES:
            pieces.append(ESCAPES[c])
        elif c and c in "01234567":
            end = at
            while end < len(text) and end - at < (2 if c < "4" else 1) and text[end] in "01234567":
                end += 1
            pieces.append(chr(int(text[at - 1 : end], 8)))
            at = end
        elif c == "\r":
            at += text[at : at + 1] == "\n"
        elif c != "\n":
            c = c or "\0"
            raise BadEscape(f"Invalid escape sequence: \\{c} \\\\u{ord(c):04X}")
