"""Kernels of the string builders, and of numbers as text: the twins of `rt/java/lang/builders.py` and its users."""

from pyjvm.heap.memory import BULK

from .collection import new_array
from .language import move, u8, u16, u32, unsigned32
from .library import BYTES_CLASS, CODER, COUNT, REFUSED, TICK_BYTES, VALUE
from .strings import new_string, put_chars, text_of

MINUS = 45
ZERO = 48
TEN = 10
LETTER_A = 97
LOWER_CASE = 32
MOST_RADIX = 36
MOST_DIGITS = 18
MOST_LETTERS = 12
"""Digits with which a number certainly fits into 64 bits: of radix 10 at most, and of any."""
MOST_INT = (1 << 31) - 1
MOST_LONG = (1 << 63) - 1


def builder_resize(this: int, capacity: int, coder: int) -> int:
    """A new array for so many chars, with those that there are."""
    count = u32[this + COUNT]
    old_coder = u8[(this << 2) + CODER]
    if count << old_coder >= BULK:
        return REFUSED
    array = new_array(u32[BYTES_CLASS], capacity << coder)
    if not array:
        return REFUSED
    old = u32[this + VALUE]
    if coder == old_coder:
        move(u8[(array << 2) + 8], u8[(old << 2) + 8], count << coder)
    else:
        to = (array << 1) + 4
        start = (old << 2) + 8
        for i in range(count):
            u16[to + i] = u8[start + i]
    u32[this + VALUE] = array
    u8[(this << 2) + CODER] = coder
    return 0


def _room(this: int, needed: int) -> int:
    """Whether there is room for so many chars now."""
    coder = u8[(this << 2) + CODER]
    capacity = u32[u32[this + VALUE] + 1] >> coder
    return int(needed <= capacity or builder_resize(this, max(needed, 2 * capacity + 2), coder) != REFUSED)


def _wider(this: int, needed: int) -> int:
    """Whether there are two bytes per char now, and room for so many."""
    capacity = u32[u32[this + VALUE] + 1]
    return int(builder_resize(this, capacity if needed <= capacity else max(needed, capacity + 2), 1) != REFUSED)


def builder_length(this: int) -> int:
    return u32[this + COUNT]


def builder_char_at(this: int, index: int) -> int:
    if index < 0 or index >= u32[this + COUNT]:
        return REFUSED
    array = u32[this + VALUE]
    return u16[(array << 1) + 4 + index] if u8[(this << 2) + CODER] else u8[(array << 2) + 8 + index]


def builder_append(this: int, string: int) -> int:
    if not string:
        return REFUSED
    source = u32[string + VALUE]
    from_coder = u8[(string << 2) + CODER]
    coder = u8[(this << 2) + CODER] | from_coder
    count = u32[this + COUNT]
    length = u32[source + 1] >> from_coder
    if not (_room(this, count + length) if coder == u8[(this << 2) + CODER] else _wider(this, count + length)):
        return REFUSED
    put_chars(u32[this + VALUE], coder, count, source, from_coder)
    u32[this + COUNT] = count + length
    return this


def builder_append_char(this: int, c: int) -> int:
    coder = u8[(this << 2) + CODER] | int(c > 255)
    count = u32[this + COUNT]
    if not (_room(this, count + 1) if coder == u8[(this << 2) + CODER] else _wider(this, count + 1)):
        return REFUSED
    array = u32[this + VALUE]
    if coder:
        u16[(array << 1) + 4 + count] = c
    else:
        u8[(array << 2) + 8 + count] = c
    u32[this + COUNT] = count + 1
    return this


def _digits(value: int) -> int:
    """How many chars a number takes; without its sign, which the caller has taken off, it is unsigned."""
    count = 1
    value = value // 10
    while value:
        value = value // 10
        count += 1
    return count


def _put_digits(array: int, coder: int, end: int, value: int) -> int:
    """Stores the digits of an unsigned number before the char `end` of a byte array."""
    at = (array << 1) + 4 if coder else (array << 2) + 8
    while True:
        end -= 1
        if coder:
            u16[at + end] = ZERO + value % 10
        else:
            u8[at + end] = ZERO + value % 10
        value = value // 10
        if not value:
            break
    return end


def builder_append_whole(this: int, value: int) -> int:
    negative = int(value < 0)
    value = -value if negative else value
    count = u32[this + COUNT]
    end = count + negative + _digits(value)
    if not _room(this, end):
        return REFUSED
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    _put_digits(array, coder, end, value)
    if negative:
        if coder:
            u16[(array << 1) + 4 + count] = MINUS
        else:
            u8[(array << 2) + 8 + count] = MINUS
    u32[this + COUNT] = end
    return this


def whole_to_string(value: int) -> int:
    negative = int(value < 0)
    value = -value if negative else value
    size = negative + _digits(value)
    string = new_string(size, 0)
    if not string:
        return REFUSED
    array = u32[string + VALUE]
    _put_digits(array, 0, size, value)
    if negative:
        u8[(array << 2) + 8] = MINUS
    return string


def _in_radix(value: int, negative: int, radix: int) -> int:
    """A String of an unsigned number. A radix that Character does not know means decimal."""
    if radix < 2 or radix > MOST_RADIX:
        radix = TEN
    size = negative + 1
    rest = value // radix
    while rest:
        rest = rest // radix
        size += 1
    string = new_string(size, 0)
    if not string:
        return REFUSED
    start = (u32[string + VALUE] << 2) + 8
    if negative:
        u8[start] = MINUS
    for at in range(start + size - 1, start + negative - 1, -1):
        digit = value % radix
        u8[at] = digit + (ZERO if digit < TEN else LETTER_A - TEN)
        value = value // radix
    return string


def whole_in_radix(value: int, radix: int) -> int:
    return _in_radix(-value, 1, radix) if value < 0 else _in_radix(value, 0, radix)


def unsigned_int_in_radix(value: int, radix: int) -> int:
    return _in_radix(unsigned32(value), 0, radix)


def unsigned_long_in_radix(value: int, radix: int) -> int:
    return _in_radix(value, 0, radix)


def _parse(string: int, radix: int, most: int) -> int:
    """A number of not too many ASCII digits, of which the value is at most `most`."""
    if not string or radix < 2 or radix > MOST_RADIX or u8[(string << 2) + CODER]:
        return REFUSED
    array = u32[string + VALUE]
    length = u32[array + 1]
    start = (array << 2) + 8
    i = int(length > 1 and u8[start] == MINUS)
    if not length or length - i > (MOST_DIGITS if radix <= TEN else MOST_LETTERS):
        return REFUSED
    negative = i
    value = 0
    while i < length:
        digit = u8[start + i] - ZERO
        if digit > 9:
            digit = (digit + ZERO | LOWER_CASE) - LETTER_A + TEN
            if digit < TEN:
                return REFUSED
        if digit < 0 or digit >= radix:
            return REFUSED
        value = radix * value + digit
        i += 1
    if value > most:
        return REFUSED
    return -value if negative else value


def parse_int(string: int, radix: int) -> int:
    return _parse(string, radix, MOST_INT)


def parse_long(string: int, radix: int) -> int:
    return _parse(string, radix, MOST_LONG)


def builder_to_string(this: int) -> int:
    return text_of(u32[this + VALUE], u8[(this << 2) + CODER], 0, u32[this + COUNT])


def builder_substring(this: int, begin: int, end: int) -> int:
    coder = u8[(this << 2) + CODER]
    if u32[this + COUNT] << coder >= BULK:
        return REFUSED
    return text_of(u32[this + VALUE], coder, begin, end)


def builder_splice(this: int, begin: int, end: int, string: int) -> int:
    if not string:
        return REFUSED
    source = u32[string + VALUE]
    from_coder = u8[(string << 2) + CODER]
    coder = u8[(this << 2) + CODER]
    count = u32[this + COUNT]
    if from_coder > coder or (count - end) << coder >= TICK_BYTES or u32[source + 1] >= BULK:
        return REFUSED
    length = u32[source + 1] >> from_coder
    if not _room(this, count - (end - begin) + length):
        return REFUSED
    array = u32[this + VALUE]
    start = (array << 2) + 8
    move(u8[start + ((begin + length) << coder)], u8[start + (end << coder)], (count - end) << coder)
    put_chars(array, coder, begin, source, from_coder)
    u32[this + COUNT] = count - (end - begin) + length
    return 0


def builder_reverse(this: int) -> int:
    """Of one byte per char: surrogate pairs are not for here."""
    count = u32[this + COUNT]
    if u8[(this << 2) + CODER] or count >= TICK_BYTES:
        return REFUSED
    low = (u32[this + VALUE] << 2) + 8
    high = low + count - 1
    while low < high:
        c = u8[low]
        u8[low] = u8[high]
        u8[high] = c
        low += 1
        high -= 1
    return this
