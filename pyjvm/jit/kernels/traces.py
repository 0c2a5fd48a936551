"""Kernels: exceptions that compiled code makes, with their stack traces. The twins of `pyjvm/throwables.py`.

They are given the native area (`pyjvm/jit/area.py`), whose trace part has method and line of each compiled frame by the
nominal stack words where the frame ends; what its addresses METHODS, SUPERS, BELOW and SCRATCH stand for; and the words
of the frame that throws. What Python has not told yet is refused: the frames below, a method, a class. So is what finds
no memory.
"""

from pyjvm.jit.area import BASE_WORDS, MOST_TRACE, THROWABLE_PLACES, TRACE

from .collection import new_array
from .language import Native32, Native64, i64, u32
from .library import CLASSES, LETTERS, REFUSED

INTS_CLASS = CLASSES + LETTERS.index("I")

BASE_AT = BASE_WORDS >> 3
TRACE_AT = TRACE >> 3
MOST_AT = MOST_TRACE >> 3
PLACES_AT = THROWABLE_PLACES >> 3

HIDDEN = 1
CONSTRUCTOR = 2
FILLS_IN = 4
KNOWN = 8
WORDS_SHIFT = 8
WORDS_MASK = 0xFFFFFF
CLASS_SHIFT = 32
"""What the table of methods says: these, the words of a frame, and the class id of a constructor."""

PLACE_BITS = 10
PLACE_MASK = 0x3FF
"""The words of the fields backtrace, depth and detailMessage in a Throwable, packed."""

NATIVE = 0xFFFFFFFE
"""The line of a native."""


def _descends(class_id: int, above: int, supers: Native32) -> int:
    while class_id:
        if class_id == above:
            return 1
        class_id = supers[class_id]
    return 0


def _collect(
    area: Native64,
    methods: Native64,
    supers: Native32,
    below: Native64,
    trace: Native64,
    words: int,
    thrown: int,
    native: int,
) -> int:
    """Puts a backtrace, two ints for each frame, into `trace`; how many frames, or refused.

    With a class `thrown`, the frames of the constructors of its instances and of fillInStackTrace are left out on top.
    `native` is the method id of a native that throws, or 0.
    """
    base = area[BASE_AT] & 0xFFFFFFFF
    known = area[BASE_AT] >> 32
    if not known:
        return REFUSED
    if thrown and not supers[thrown]:
        return REFUSED
    most = area[MOST_AT]
    count = 0
    place = 1
    if native:
        trace[0] = NATIVE << 32 | native
        count = 1
    while count < most:
        compiled = int(words > base)
        if compiled:
            entry = area[TRACE_AT + words]
        elif place < known:
            entry = below[place - 1]
            place += 1
        else:
            break
        method = methods[entry >> 32]
        if not method:
            return REFUSED
        if compiled:
            words -= (method >> WORDS_SHIFT) & WORDS_MASK
        if thrown:
            if method & FILLS_IN:
                continue
            if method & CONSTRUCTOR and _descends(thrown, method >> CLASS_SHIFT, supers):
                continue
            thrown = 0
        if method & HIDDEN:
            continue
        trace[count] = entry << 32 | (entry >> 32)
        count += 1
    return count


def _set_trace(area: Native64, trace: Native64, throwable: int, count: int) -> int:
    """Gives a Throwable its backtrace; the Throwable, or refused."""
    array = new_array(u32[INTS_CLASS], 2 * count)
    if not array:
        return REFUSED
    at = (array >> 1) + 1
    for i in range(count):
        i64[at + i] = trace[i]
    places = area[PLACES_AT]
    u32[throwable + (places & PLACE_MASK)] = array
    u32[throwable + ((places >> PLACE_BITS) & PLACE_MASK)] = count
    return throwable


def fill_in_trace(
    area: Native64,
    methods: Native64,
    supers: Native32,
    below: Native64,
    trace: Native64,
    words: int,
    throwable: int,
) -> int:
    """What Throwable.fillInStackTrace does; the frame that calls it ends at `words`."""
    count = _collect(area, methods, supers, below, trace, words, u32[throwable], 0)
    return REFUSED if count == REFUSED else _set_trace(area, trace, throwable, count)


def finish_thrown(
    area: Native64,
    methods: Native64,
    supers: Native32,
    below: Native64,
    trace: Native64,
    words: int,
    throwable: int,
    message: int,
    native: int,
) -> int:
    """A Throwable of the machine gets its message (0 for none) and its trace.

    The frame that throws ends at `words`; with the method id of a native, it called that, which throws.
    """
    count = _collect(area, methods, supers, below, trace, words, 0, native)
    if count == REFUSED:
        return REFUSED
    u32[throwable + ((area[PLACES_AT] >> (2 * PLACE_BITS)) & PLACE_MASK)] = message
    return _set_trace(area, trace, throwable, count)
