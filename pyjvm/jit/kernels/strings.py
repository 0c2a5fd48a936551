"""Kernels of java.lang.String: the twins of natives in `rt/java/lang/String.py`, and what the builders share with them.

What a kernel cannot do it refuses, having done nothing: exceptions, results that need a collection or new blocks,
interned Strings, and whatever is so long that it counts as ticks. Results are allocated as the natives allocate them:
the bytes first, then the String.
"""

from pyjvm.heap.layout import HEADER_WORDS
from pyjvm.heap.memory import BULK

from .collection import allocate_cell, give_back, new_array
from .language import i32, i64, move, signed32, u8, u16, u32
from .library import BYTES_CLASS, CHARS_CLASS, CODER, HASH, REFUSED, STRING_CLASS, STRING_WORDS, TICK_BYTES, VALUE

MOST_STEPS = 1 << 20
"""Of a search: chars of the text times chars of what is looked for."""
P2 = 31**2
P3 = 31**3
P4 = 31**4


def new_string(size: int, coder: int) -> int:
    """A String of so many zero bytes; 0 where the heap has to see to it."""
    array = new_array(u32[BYTES_CLASS], size) if size < BULK else 0
    if not array:
        return 0
    string = allocate_cell(u32[STRING_WORDS])
    if not string:
        return give_back(array, HEADER_WORDS + ((size + 7) >> 3 << 1))
    u32[string] = u32[STRING_CLASS]
    u32[string + VALUE] = array
    u8[(string << 2) + CODER] = coder
    return string


def text_of(array: int, coder: int, begin: int, end: int) -> int:
    """A new String of some chars of a byte array, one byte each if they all fit; or refused."""
    to_coder = 0
    if coder:
        at = (array << 1) + 4
        for i in range(at + begin, at + end):
            if u16[i] > 255:
                to_coder = 1
                break
    string = new_string((end - begin) << to_coder, to_coder)
    if not string:
        return REFUSED
    target = (u32[string + VALUE] << 2) + 8
    if coder == to_coder:
        move(u8[target], u8[(array << 2) + 8 + (begin << coder)], (end - begin) << coder)
    else:
        at = (array << 1) + 4 + begin
        for i in range(end - begin):
            u8[target + i] = u16[at + i]
    return string


def _char(array: int, coder: int, index: int) -> int:
    return u16[(array << 1) + 4 + index] if coder else u8[(array << 2) + 8 + index]


def string_length(this: int) -> int:
    return u32[u32[this + VALUE] + 1] >> u8[(this << 2) + CODER]


def string_char_at(this: int, index: int) -> int:
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    if index < 0 or index >= u32[array + 1] >> coder:
        return REFUSED
    return u16[(array << 1) + 4 + index] if coder else u8[(array << 2) + 8 + index]


def string_equals(this: int, other: int) -> int:
    if this == other:
        return 1
    if not other or u32[other] != u32[this]:
        return 0
    a = u32[this + VALUE]
    b = u32[other + VALUE]
    length = u32[a + 1]
    if length != u32[b + 1] or u8[(this << 2) + CODER] != u8[(other << 2) + CODER]:
        return 0
    if length >= BULK:
        return REFUSED
    a = (a >> 1) + 1
    b = (b >> 1) + 1
    for i in range((length + 7) >> 3):  # behind its elements an array is zero
        if i64[a + i] != i64[b + i]:
            return 0
    return 1


def string_hash(this: int) -> int:
    value = i32[this + HASH]
    if value:
        return value
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    length = u32[array + 1] >> coder
    if length >= TICK_BYTES:
        return REFUSED
    i = 0
    if coder:
        at = (array << 1) + 4
        while i < length:
            value = 31 * value + u16[at + i]
            i += 1
    else:
        at = (array << 2) + 8
        while i + 4 <= length:
            part = P3 * u8[at + i] + P2 * u8[at + i + 1] + 31 * u8[at + i + 2] + u8[at + i + 3]
            value = P4 * value + part
            i += 4
        while i < length:
            value = 31 * value + u8[at + i]
            i += 1
    u32[this + HASH] = value
    return signed32(value)


def string_compare(this: int, other: int) -> int:
    if not other:
        return REFUSED
    a = u32[this + VALUE]
    b = u32[other + VALUE]
    if u32[a + 1] >= BULK or u32[b + 1] >= BULK:
        return REFUSED
    a_coder = u8[(this << 2) + CODER]
    b_coder = u8[(other << 2) + CODER]
    a_length = u32[a + 1] >> a_coder
    b_length = u32[b + 1] >> b_coder
    for i in range(min(a_length, b_length)):
        x = _char(a, a_coder, i)
        y = _char(b, b_coder, i)
        if x != y:
            return x - y
    return a_length - b_length


def string_index_of_char(this: int, code: int, begin: int, end: int) -> int:
    """A search that goes past BULK chars counts as ticks from there on."""
    if code < 0 or code > 0xFFFF:
        return REFUSED
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    end = min(end, u32[array + 1] >> coder)
    begin = max(begin, 0)
    stop = min(end, begin + BULK)
    if coder:
        at = (array << 1) + 4
        for i in range(begin, stop):
            if u16[at + i] == code:
                return i
    else:
        at = (array << 2) + 8
        for i in range(begin, stop):
            if u8[at + i] == code:
                return i
    return -1 if stop == end or begin >= end else REFUSED


def string_last_index_of_char(this: int, code: int, start: int) -> int:
    array = u32[this + VALUE]
    if u32[array + 1] >= BULK or code < 0 or code > 0xFFFF:
        return REFUSED
    coder = u8[(this << 2) + CODER]
    for i in range(min(start, (u32[array + 1] >> coder) - 1), -1, -1):
        if _char(array, coder, i) == code:
            return i
    return -1


def _occurs(a: int, a_coder: int, at: int, b: int, b_coder: int, first: int, count: int) -> int:
    """Whether the chars of a from `at` on are `count` chars of b from `first` on."""
    for i in range(count):
        if _char(a, a_coder, at + i) != _char(b, b_coder, first + i):
            return 0
    return 1


def string_index_of(this: int, other: int, start: int) -> int:
    if not other:
        return REFUSED
    a = u32[this + VALUE]
    b = u32[other + VALUE]
    a_coder = u8[(this << 2) + CODER]
    b_coder = u8[(other << 2) + CODER]
    a_length = u32[a + 1] >> a_coder
    b_length = u32[b + 1] >> b_coder
    start = min(max(start, 0), a_length)
    last = a_length - b_length
    if u32[b + 1] >= BULK or min(last - start, BULK) * b_length > MOST_STEPS:
        return REFUSED
    if not b_length:
        return start
    first = _char(b, b_coder, 0)
    stop = min(last + 1, start + BULK)
    for i in range(start, stop):
        if _char(a, a_coder, i) == first and _occurs(a, a_coder, i, b, b_coder, 0, b_length):
            return i
    return -1 if stop == last + 1 or start > last else REFUSED


def string_starts_with(this: int, other: int, offset: int) -> int:
    if not other:
        return REFUSED
    a = u32[this + VALUE]
    b = u32[other + VALUE]
    if u32[b + 1] >= BULK:
        return REFUSED
    a_coder = u8[(this << 2) + CODER]
    b_coder = u8[(other << 2) + CODER]
    length = u32[b + 1] >> b_coder
    if offset < 0 or offset + length > u32[a + 1] >> a_coder:
        return 0
    return _occurs(a, a_coder, offset, b, b_coder, 0, length)


def _folded(c: int) -> int:
    """In lower case; ASCII only."""
    return c + 32 if 65 <= c <= 90 else c


def string_region_matches(this: int, ignore: int, offset: int, other: int, other_offset: int, length: int) -> int:
    if not other:
        return REFUSED
    a = u32[this + VALUE]
    b = u32[other + VALUE]
    a_coder = u8[(this << 2) + CODER]
    b_coder = u8[(other << 2) + CODER]
    if length >= BULK >> 1:
        return REFUSED
    if offset < 0 or other_offset < 0:
        return 0
    if offset > (u32[a + 1] >> a_coder) - length or other_offset > (u32[b + 1] >> b_coder) - length:
        return 0
    if not ignore:
        return _occurs(a, a_coder, offset, b, b_coder, other_offset, length)
    for i in range(length):
        x = _char(a, a_coder, offset + i)
        y = _char(b, b_coder, other_offset + i)
        if x != y:
            if x > 127 or y > 127:
                return REFUSED
            if _folded(x) != _folded(y):
                return 0
    return 1


def string_get_chars(this: int, begin: int, end: int, target: int, at: int) -> int:
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    if begin < 0 or begin > end or end > u32[array + 1] >> coder or not target:
        return REFUSED
    count = end - begin
    if count >= BULK >> 1 or at < 0 or at > u32[target + 1] - count:
        return REFUSED
    to = (target << 1) + 4 + at
    if coder:
        move(u16[to], u16[(array << 1) + 4 + begin], 2 * count)
    else:
        start = (array << 2) + 8 + begin
        for i in range(count):
            u16[to + i] = u8[start + i]
    return 0


def string_to_chars(this: int) -> int:
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    length = u32[array + 1] >> coder
    chars = new_array(u32[CHARS_CLASS], length) if length < BULK >> 1 else 0
    if not chars:
        return REFUSED
    string_get_chars(this, 0, length, chars, 0)
    return chars


def string_of_chars(chars: int, offset: int, count: int) -> int:
    if not chars or offset < 0 or count < 0 or offset > u32[chars + 1] - count:
        return REFUSED
    return text_of(chars, 1, offset, offset + count)


def string_substring(this: int, begin: int, end: int) -> int:
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    length = u32[array + 1] >> coder
    if begin < 0 or begin >= end or end > length:
        return REFUSED
    if end - begin == length:
        return this
    return text_of(array, coder, begin, end)


def string_trim(this: int) -> int:
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    length = u32[array + 1] >> coder
    if u32[array + 1] >= BULK:
        return REFUSED
    begin = 0
    end = length
    while begin < end and _char(array, coder, begin) <= 32:
        begin += 1
    while begin < end and _char(array, coder, end - 1) <= 32:
        end -= 1
    if end - begin == length:
        return this
    if begin == end:
        return REFUSED
    return text_of(array, coder, begin, end)


def put_chars(target: int, target_coder: int, at: int, source: int, source_coder: int) -> int:
    """Stores all chars of the byte array `source`, which take no more bytes each than those of `target`."""
    size = u32[source + 1]
    if source_coder == target_coder:
        move(u8[(target << 2) + 8 + (at << target_coder)], u8[(source << 2) + 8], size)
    else:
        to = (target << 1) + 4 + at
        start = (source << 2) + 8
        for i in range(size):
            u16[to + i] = u8[start + i]
    return 0


def string_concat(this: int, other: int) -> int:
    if not other:
        return REFUSED
    a = u32[this + VALUE]
    b = u32[other + VALUE]
    if not u32[b + 1]:
        return this
    a_coder = u8[(this << 2) + CODER]
    b_coder = u8[(other << 2) + CODER]
    coder = a_coder | b_coder
    a_length = u32[a + 1] >> a_coder
    string = new_string((a_length + (u32[b + 1] >> b_coder)) << coder, coder)
    if not string:
        return REFUSED
    array = u32[string + VALUE]
    put_chars(array, coder, 0, a, a_coder)
    put_chars(array, coder, a_length, b, b_coder)
    return string


def string_replace_char(this: int, old: int, new: int) -> int:
    """Of Strings with one byte per char, by a char that takes one, too."""
    array = u32[this + VALUE]
    length = u32[array + 1]
    if length >= BULK or u8[(this << 2) + CODER] or new > 255:
        return REFUSED
    start = (array << 2) + 8
    i = 0
    while i < length and u8[start + i] != old:
        i += 1
    if i == length:
        return this
    string = new_string(length, 0)
    if not string:
        return REFUSED
    to = (u32[string + VALUE] << 2) + 8
    for i in range(length):
        c = u8[start + i]
        u8[to + i] = new if c == old else c
    return string


def _changed_case(this: int, first: int, distance: int) -> int:
    """Letters from `first` on, 26 of them, moved by a distance; of ASCII only."""
    array = u32[this + VALUE]
    length = u32[array + 1]
    if length >= BULK or u8[(this << 2) + CODER]:
        return REFUSED
    start = (array << 2) + 8
    found = 0
    for i in range(length):
        c = u8[start + i]
        if c > 127:
            return REFUSED
        if first <= c < first + 26:
            found = 1
    if not found:
        return this
    string = new_string(length, 0)
    if not string:
        return REFUSED
    to = (u32[string + VALUE] << 2) + 8
    for i in range(length):
        c = u8[start + i]
        u8[to + i] = c + distance if first <= c < first + 26 else c
    return string


def string_to_lower(this: int) -> int:
    return _changed_case(this, 65, 32)


def string_to_upper(this: int) -> int:
    return _changed_case(this, 97, -32)
