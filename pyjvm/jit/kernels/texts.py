"""More kernels of java.lang.String: searching backwards, white space, letters of either case, and UTF-8."""

from pyjvm.heap.memory import BULK

from .collection import new_array
from .language import i64, move, u8, u16, u32
from .library import BYTES_CLASS, CODER, REFUSED, VALUE
from .strings import MOST_STEPS, _char, _folded, _occurs, new_string, text_of

UTF_8_CHARS = 5
UTF_8 = int.from_bytes(b"UTF-8", "little")
QUESTION_MARK = 63


def string_last_index_of(this: int, other: int, start: int) -> int:
    if not other:
        return REFUSED
    a = u32[this + VALUE]
    b = u32[other + VALUE]
    a_coder = u8[(this << 2) + CODER]
    b_coder = u8[(other << 2) + CODER]
    a_length = u32[a + 1] >> a_coder
    b_length = u32[b + 1] >> b_coder
    if u32[a + 1] >= BULK or u32[b + 1] >= BULK or a_length * b_length > MOST_STEPS:
        return REFUSED
    for i in range(min(start, a_length - b_length), -1, -1):
        if _occurs(a, a_coder, i, b, b_coder, 0, b_length):
            return i
    return -1


def string_compare_ignoring_case(this: int, other: int) -> int:
    """Where chars differ, of ASCII only."""
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
            if x > 127 or y > 127:
                return REFUSED
            x = _folded(x)
            y = _folded(y)
            if x != y:
                return x - y
    return a_length - b_length


def _is_white(c: int) -> int:
    """Of one byte."""
    return int(c == 32 or 9 <= c <= 13 or 28 <= c <= 31)


def string_is_blank(this: int) -> int:
    array = u32[this + VALUE]
    if u32[array + 1] >= BULK or u8[(this << 2) + CODER]:
        return REFUSED
    at = (array << 2) + 8
    for i in range(at, at + u32[array + 1]):
        if not _is_white(u8[i]):
            return 0
    return 1


def _stripped(this: int, leading: int, trailing: int) -> int:
    array = u32[this + VALUE]
    length = u32[array + 1]
    if length >= BULK or u8[(this << 2) + CODER]:
        return REFUSED
    at = (array << 2) + 8
    begin = 0
    end = length
    while leading and begin < end and _is_white(u8[at + begin]):
        begin += 1
    while trailing and begin < end and _is_white(u8[at + end - 1]):
        end -= 1
    if end - begin == length:
        return this
    if begin == end:
        return REFUSED
    return text_of(array, 0, begin, end)


def string_strip(this: int) -> int:
    return _stripped(this, 1, 1)


def string_strip_leading(this: int) -> int:
    return _stripped(this, 1, 0)


def string_strip_trailing(this: int) -> int:
    return _stripped(this, 0, 1)


def string_repeat(this: int, count: int) -> int:
    if count == 1:
        return this
    if count <= 0:
        return REFUSED
    array = u32[this + VALUE]
    size = u32[array + 1]
    string = new_string(size * count, u8[(this << 2) + CODER])
    if not string:
        return REFUSED
    to = (u32[string + VALUE] << 2) + 8
    for i in range(count):
        move(u8[to + i * size], u8[(array << 2) + 8], size)
    return string


def _is_utf_8(charset: int) -> int:
    """Whether a charset's name, null for the default, means UTF-8."""
    if not charset:
        return 1
    array = u32[charset + VALUE]
    return int(u32[array + 1] == UTF_8_CHARS and i64[(array >> 1) + 1] == UTF_8 and not u8[(charset << 2) + CODER])


def string_encode(this: int, charset: int) -> int:
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    length = u32[array + 1] >> coder
    if u32[array + 1] >= BULK or not _is_utf_8(charset):
        return REFUSED
    size = length
    i = 0
    while i < length:
        c = _char(array, coder, i)
        if c > 127:
            size += 1
            if c > 0x7FF:
                if c >> 11 != 0x1B:  # no surrogate
                    size += 1
                elif c < 0xDC00 and i + 1 < length and _char(array, coder, i + 1) >> 10 == 0x37:
                    size += 1  # four bytes for two chars
                    i += 1
                else:
                    size -= 1
        i += 1
    result = new_array(u32[BYTES_CLASS], size) if size < BULK else 0
    if not result:
        return REFUSED
    to = (result << 2) + 8
    i = 0
    while i < length:
        c = _char(array, coder, i)
        if c > 127:
            if c <= 0x7FF:
                u8[to] = 0xC0 | c >> 6
            elif c >> 11 != 0x1B:
                u8[to] = 0xE0 | c >> 12
                u8[to + 1] = 0x80 | c >> 6 & 0x3F
                to += 1
            elif c < 0xDC00 and i + 1 < length and _char(array, coder, i + 1) >> 10 == 0x37:
                i += 1
                c = 0x10000 + ((c & 0x3FF) << 10) + (_char(array, coder, i) & 0x3FF)
                u8[to] = 0xF0 | c >> 18
                u8[to + 1] = 0x80 | c >> 12 & 0x3F
                u8[to + 2] = 0x80 | c >> 6 & 0x3F
                to += 2
            else:
                c = QUESTION_MARK
                to -= 1
            to += 1
            c = c & 0x3F | (0x80 if c != QUESTION_MARK else 0)
        u8[to] = c
        to += 1
        i += 1
    return result


def string_decode(data: int, offset: int, count: int, charset: int) -> int:
    """Of ASCII, and of what takes two bytes in UTF-8."""
    if not data or offset < 0 or count < 0 or offset > u32[data + 1] - count or count >= BULK:
        return REFUSED
    if not _is_utf_8(charset):
        return REFUSED
    at = (data << 2) + 8 + offset
    end = at + count
    length = 0
    coder = 0
    while at < end:
        c = u8[at]
        if c > 127:
            if c < 0xC2 or c > 0xDF or at + 1 >= end or u8[at + 1] >> 6 != 2:
                return REFUSED
            if c > 0xC3:
                coder = 1
            at += 1
        at += 1
        length += 1
    string = new_string(length << coder, coder)
    if not string:
        return REFUSED
    to = u32[string + VALUE]
    to = (to << 1) + 4 if coder else (to << 2) + 8
    at = (data << 2) + 8 + offset
    while at < end:
        c = u8[at]
        if c > 127:
            at += 1
            c = (c & 0x1F) << 6 | u8[at] & 0x3F
        if coder:
            u16[to] = c
        else:
            u8[to] = c
        to += 1
        at += 1
    return string


def string_replace(this: int, old: int, new: int) -> int:
    """Of Strings with one byte per char; what is replaced is not empty."""
    a = u32[this + VALUE]
    b = u32[old + VALUE]
    c = u32[new + VALUE]
    if u8[(this << 2) + CODER] or u8[(old << 2) + CODER] or u8[(new << 2) + CODER] or u32[c + 1] >= BULK:
        return REFUSED
    length = u32[a + 1]
    size = u32[b + 1]
    if not size or length >= BULK or length * size > MOST_STEPS:
        return REFUSED
    count = 0
    at = 0
    while at + size <= length:
        if _occurs(a, 0, at, b, 0, 0, size):
            count += 1
            at += size
        else:
            at += 1
    if not count:
        return this
    string = new_string(length + count * (u32[c + 1] - size), 0)
    if not string:
        return REFUSED
    to = (u32[string + VALUE] << 2) + 8
    at = 0
    while at < length:
        if at + size <= length and _occurs(a, 0, at, b, 0, 0, size):
            move(u8[to], u8[(c << 2) + 8], u32[c + 1])
            to += u32[c + 1]
            at += size
        else:
            u8[to] = u8[(a << 2) + 8 + at]
            to += 1
            at += 1
    return string
