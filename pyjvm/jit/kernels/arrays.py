"""Kernels of arrays: the twins of System.arraycopy, the natives of java.util.Arrays, and clone.

Elements are taken as bits, by their size; where -0.0 or NaN makes a difference, or copying takes checks of types, a
kernel refuses, as it does for what is so long that it counts as ticks.
"""

from pyjvm.heap.heap import KNOWN_ELEMENTS
from pyjvm.heap.memory import BULK

from .collection import new_array
from .language import element_bytes, fill, i8, i16, i32, i64, move, signed32, trailing_zeros, u8, u16, u32
from .library import CLASSES, REFUSED, SLOW_BYTES

BOOLEANS, BYTES, CHARS, SHORTS, INTS, LONGS, FLOATS, DOUBLES = range(CLASSES, CLASSES + 8)
MANY = BULK // SLOW_BYTES
"""So many elements count as ticks where Python goes through them one by one."""
GAPS = (301, 132, 57, 23, 10, 4, 1)
"""Of Shell's sort."""
STEPS = len(GAPS)
TRUE_HASH = 1231
FALSE_HASH = 1237
FLOAT_MAGNITUDE = 0x7FFFFFFF
FLOAT_INFINITY = 0x7F800000
FLOAT_NAN = 0x7FC00000
DOUBLE_MAGNITUDE = (1 << 63) - 1
DOUBLE_INFINITY = 0x7FF0 << 48
DOUBLE_NAN = 0x7FF8 << 48


def _element_bytes(ref: int) -> int:
    """Bytes of an array's elements; 0 for what is no array."""
    class_id = u32[ref]
    return element_bytes[class_id] if class_id < KNOWN_ELEMENTS else 0


def array_copy(source: int, source_at: int, target: int, target_at: int, length: int) -> int:
    if not source or not target or u32[source] != u32[target]:
        return REFUSED
    size = _element_bytes(source)
    if not size or length < 0 or source_at < 0 or target_at < 0 or length * size >= BULK:
        return REFUSED
    if source_at + length > u32[source + 1] or target_at + length > u32[target + 1]:
        return REFUSED
    move(u8[(target << 2) + 8 + target_at * size], u8[(source << 2) + 8 + source_at * size], length * size)
    return 0


def array_clone(this: int) -> int:
    size = _element_bytes(this)
    if not size:
        return REFUSED
    length = u32[this + 1]
    copy = new_array(u32[this], length) if length * size < BULK else 0
    if not copy:
        return REFUSED
    move(u8[(copy << 2) + 8], u8[(this << 2) + 8], length * size)
    return copy


def array_fill(ref: int, start: int, end: int, bits: int) -> int:
    size = _element_bytes(ref)
    if (end - start) * size >= BULK:
        return REFUSED
    if size == 1:
        fill(u8[(ref << 2) + 8 + start], bits, end - start)
    elif size == 2:
        at = (ref << 1) + 4
        for i in range(at + start, at + end):
            u16[i] = bits
    elif size == 4:
        at = ref + 2
        for i in range(at + start, at + end):
            u32[i] = bits
    else:
        at = (ref >> 1) + 1
        for i in range(at + start, at + end):
            i64[i] = bits
    return 0


def array_hash(ref: int) -> int:
    length = u32[ref + 1]
    if length >= MANY:
        return REFUSED
    class_id = u32[ref]
    h = 1
    if class_id == u32[INTS]:
        for i in range(ref + 2, ref + 2 + length):
            h = 31 * h + u32[i]
    elif class_id == u32[BYTES]:
        at = (ref << 2) + 8
        for i in range(at, at + length):
            h = 31 * h + i8[i]
    elif class_id == u32[BOOLEANS]:
        at = (ref << 2) + 8
        for i in range(at, at + length):
            h = 31 * h + (TRUE_HASH if u8[i] else FALSE_HASH)
    elif class_id == u32[CHARS]:
        at = (ref << 1) + 4
        for i in range(at, at + length):
            h = 31 * h + u16[i]
    elif class_id == u32[SHORTS]:
        at = (ref << 1) + 4
        for i in range(at, at + length):
            h = 31 * h + i16[i]
    elif class_id == u32[FLOATS]:
        for i in range(ref + 2, ref + 2 + length):
            h = 31 * h + (FLOAT_NAN if (u32[i] & FLOAT_MAGNITUDE) > FLOAT_INFINITY else u32[i])
    else:
        at = (ref >> 1) + 1
        doubles = int(class_id == u32[DOUBLES])
        for i in range(at, at + length):
            bits = DOUBLE_NAN if doubles and (i64[i] & DOUBLE_MAGNITUDE) > DOUBLE_INFINITY else i64[i]
            h = 31 * h + (bits ^ (bits >> 32))
    return signed32(h)


def array_mismatch(a: int, a_from: int, b: int, b_from: int, n: int) -> int:
    size = _element_bytes(a)
    if n * size >= BULK:
        return REFUSED
    first = (a << 2) + 8 + a_from * size
    second = (b << 2) + 8 + b_from * size
    i = 0
    if not (first | second) & 7:
        while i + 8 <= n * size and i64[(first + i) >> 3] == i64[(second + i) >> 3]:
            i += 8
    while i < n * size and u8[first + i] == u8[second + i]:
        i += 1
    if i >= n * size:
        return -1
    if n >= MANY or u32[a] == u32[FLOATS] or u32[a] == u32[DOUBLES]:
        return REFUSED
    return i >> trailing_zeros(size)


def identity_hash(ref: int) -> int:
    return (ref * 0x9E3779B1 ^ ref >> 7) & 0x7FFFFFFF if ref else 0


def _element(kind: int, at: int) -> int:
    if kind == u32[INTS]:
        return i32[at]
    if kind == u32[LONGS]:
        return i64[at]
    if kind == u32[CHARS]:
        return u16[at]
    return i16[at] if kind == u32[SHORTS] else i8[at]


def _set_element(kind: int, at: int, value: int) -> int:
    if kind == u32[INTS]:
        u32[at] = value
    elif kind == u32[LONGS]:
        i64[at] = value
    elif kind == u32[CHARS] or kind == u32[SHORTS]:
        u16[at] = value
    else:
        u8[at] = value
    return 0


def array_sort(ref: int, start: int, end: int) -> int:
    """Shell's way: few numbers, not floating."""
    kind = u32[ref]
    if end - start >= MANY or kind == u32[FLOATS] or kind == u32[DOUBLES]:
        return REFUSED
    at = (ref << 2) + 8
    if kind == u32[INTS]:
        at = ref + 2
    elif kind == u32[LONGS]:
        at = (ref >> 1) + 1
    elif kind == u32[CHARS] or kind == u32[SHORTS]:
        at = (ref << 1) + 4
    for step in range(STEPS):
        gap = GAPS[step]
        for i in range(at + start + gap, at + end):
            value = _element(kind, i)
            j = i
            while j - gap >= at + start and _element(kind, j - gap) > value:
                _set_element(kind, j, _element(kind, j - gap))
                j -= gap
            _set_element(kind, j, value)
    return 0
