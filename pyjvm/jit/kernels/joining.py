"""The kernel of string concatenation: the twin of the functions that `pyjvm/invoke/concat.py` makes, for all shapes.

What is joined comes as pieces, two 64-bit numbers each: what it is, and its value. Constant text is cut into pieces
that fit into a number, the first char lowest.

    STRING      a reference, or 0
    WHOLE       an int or long
    CHAR        a char
    BOOLEAN     0 or 1
    NARROW      chars of one byte each; what it is tells how many, too: `count << PIECE_BITS | NARROW`
    WIDE        chars of two bytes each; likewise
"""

from pyjvm.heap.memory import BULK

from .builders import MINUS, _digits, _put_digits
from .language import Native64, u8, u16, u32
from .library import CODER, REFUSED, VALUE
from .strings import new_string, put_chars

STRING, WHOLE, CHAR, BOOLEAN, NARROW, WIDE = range(6)
PIECE_BITS = 3
PIECE = (1 << PIECE_BITS) - 1
NARROW_CHARS = 8
"""Chars of constant text in a piece."""
WIDE_CHARS = 4
NULL = b"null"
TRUE = b"true"
FALSE = b"false"


def _put(array: int, coder: int, at: int, c: int) -> int:
    if coder:
        u16[(array << 1) + 4 + at] = c
    else:
        u8[(array << 2) + 8 + at] = c
    return 0


def string_join(pieces: Native64, count: int) -> int:
    """The String of so many pieces."""
    length = 0
    coder = 0
    for i in range(0, 2 * count, 2):
        kind = pieces[i] & PIECE
        value = pieces[i + 1]
        if kind == STRING:
            if value:
                array = u32[value + VALUE]
                if u32[array + 1] >= BULK:
                    return REFUSED
                coder |= u8[(value << 2) + CODER]
                length += u32[array + 1] >> u8[(value << 2) + CODER]
            else:
                length += 4
        elif kind == WHOLE:
            length += int(value < 0) + _digits(-value if value < 0 else value)
        elif kind == CHAR:
            length += 1
            coder |= int(value > 255)
        elif kind == BOOLEAN:
            length += 5 - value
        else:
            length += pieces[i] >> PIECE_BITS
            coder |= int(kind == WIDE)
    string = new_string(length << coder, coder)
    if not string:
        return REFUSED
    target = u32[string + VALUE]
    at = length
    for i in range(2 * count - 2, -1, -2):
        kind = pieces[i] & PIECE
        value = pieces[i + 1]
        if kind == STRING:
            if value:
                array = u32[value + VALUE]
                at -= u32[array + 1] >> u8[(value << 2) + CODER]
                put_chars(target, coder, at, array, u8[(value << 2) + CODER])
            else:
                at -= 4
                for j in range(4):
                    _put(target, coder, at + j, NULL[j])
        elif kind == WHOLE:
            at = _put_digits(target, coder, at, -value if value < 0 else value)
            if value < 0:
                at -= 1
                _put(target, coder, at, MINUS)
        elif kind == CHAR:
            at -= 1
            _put(target, coder, at, value)
        elif kind == BOOLEAN:
            at -= 5 - value
            for j in range(5 - value):
                _put(target, coder, at + j, TRUE[j] if value else FALSE[j])
        else:
            chars = pieces[i] >> PIECE_BITS
            at -= chars
            for j in range(chars):
                _put(target, coder, at + j, value & 0xFFFF if kind == WIDE else value & 0xFF)
                value = value >> (16 if kind == WIDE else 8)
    return string
