"""Kernels of the heap: the twins of `pyjvm/heap/collector.py`, `marking.py` and `Heap.take_run`.

    marks, state, following, control words   as in `pyjvm/heap`
    shapes      by class id, 64 bits: where the references of an instance are. Two low bits say how to read the rest:
                FEW          bit n is 1 for a reference at word n (words 0 and 1 are the header)
                ELEMENTS     an array of references
                MANY         the rest is the place of a list in `lists`: count, words
                REFERENT     the rest is the place of a list in `lists`: 1 for a soft reference, word of the referent,
                             count, words of the other references
    area        what marking needs: RING places, as many big arrays as there can be, the stack
"""

from pyjvm.heap.blocks import FREE, LARGE
from pyjvm.heap.heap import KNOWN_ELEMENTS
from pyjvm.heap.large import LOG_ENTRIES
from pyjvm.heap.layout import HEADER_WORDS
from pyjvm.heap.memory import (
    ALLOCATED_WORDS,
    BLOCKS_AT,
    BLOCKS_CAPACITY,
    BLOCKS_FRESH,
    BLOCKS_HINT,
    BLOCKS_SHIFT,
    CURSOR,
    LARGE_COUNT,
    LARGE_END,
    LARGE_START,
    RUN_LIMIT,
    STRESS,
    SWEEP,
    UNSWEPT,
    USED_WORDS,
)
from pyjvm.heap.size_classes import CELL_WORDS, CLASS_BY_WORDS, MAX_CELL_WORDS

from .language import (
    Native32,
    Native64,
    element_bytes,
    fill,
    following,
    i64,
    large_log,
    marks,
    marks64,
    ones,
    prefetch,
    state,
    trailing_zeros,
    u32,
)

FEW = 0
ELEMENTS = 1
MANY = 2
REFERENT = 3
KIND = 3
KIND_BITS = 2

RING = 16
"""So many objects are on their way from memory at a time: each is looked at when that many more were asked for."""
RING_MASK = RING - 1
CHUNK = 4096
"""How many elements of an array are looked at before what they reach; bounds the stack."""

USED_WORDS_AT = USED_WORDS >> 1
ALLOCATED_WORDS_AT = ALLOCATED_WORDS >> 1


def refill(size_class: int) -> int:
    """As `take_run`, for compiled code that found the run used up; 0 where Python has to see to it."""
    if u32[STRESS]:
        return 0
    return take_run(size_class)


def take_run(size_class: int) -> int:
    """Points the cursor at the next run of free cells; its first word, 0 if there is none."""
    cell = CELL_WORDS[size_class]
    at = u32[SWEEP + 2 * size_class]
    end = u32[SWEEP + 2 * size_class + 1]
    shift = u32[BLOCKS_SHIFT]
    first = u32[BLOCKS_AT]
    fresh = first + (u32[BLOCKS_FRESH] << shift)
    is_empty = 0
    while True:
        while at < end and marks[at >> 1]:
            at += cell
        if at < end:
            break
        block = u32[UNSWEPT + size_class] - 1
        if block >= 0:
            u32[UNSWEPT + size_class] = following[block]
        else:
            block = _take_block(size_class)
            if block < 0:
                u32[SWEEP + 2 * size_class] = 0
                u32[SWEEP + 2 * size_class + 1] = 0
                return 0
            is_empty = 1
        at = first + (block << shift)
        end = at + (1 << shift) // cell * cell
        u32[SWEEP + 2 * size_class + 1] = end
    start = at
    if is_empty:
        fill(marks[at >> 1], 1, 1 << (shift - 1))
        at = end
    else:
        while at < end and not marks[at >> 1]:
            marks[at >> 1] = 1
            at += cell
    u32[SWEEP + 2 * size_class] = at
    if start < fresh:
        fill(u32[start], 0, (at - start) << 2)
    i64[USED_WORDS_AT] += at - start
    i64[ALLOCATED_WORDS_AT] += at - start
    u32[RUN_LIMIT + size_class] = at
    u32[CURSOR + 2 * size_class] = start
    u32[CURSOR + 2 * size_class + 1] = 0 if u32[STRESS] else at
    return start


def _take_block(size_class: int) -> int:
    capacity = u32[BLOCKS_CAPACITY]
    block = u32[BLOCKS_HINT]
    while block < capacity and state[block] != FREE:
        block += 1
    if block >= capacity:
        u32[BLOCKS_HINT] = capacity
        return -1
    state[block] = size_class + 1
    u32[BLOCKS_HINT] = block + 1
    u32[BLOCKS_FRESH] = max(u32[BLOCKS_FRESH], block + 1)
    return block


def allocate_cell(words: int) -> int:
    """A zeroed cell for so many words, without a header; 0 if there is none without a collection."""
    size_class = CLASS_BY_WORDS[words]
    ref = u32[CURSOR + 2 * size_class]
    if ref + CELL_WORDS[size_class] > u32[CURSOR + 2 * size_class + 1]:
        ref = refill(size_class)
        if not ref:
            return 0
    u32[CURSOR + 2 * size_class] = ref + CELL_WORDS[size_class]
    return ref


def allocate_large(words: int) -> int:
    """A zeroed place in the open span of the large-object space; 0 where Python has to see to it."""
    ref = u32[LARGE_START]
    count = u32[LARGE_COUNT]
    if u32[STRESS] or ref + words > u32[LARGE_END] or count == LOG_ENTRIES:
        return 0
    u32[LARGE_START] = ref + words
    fill(u32[ref], 0, words << 2)
    marks[ref >> 1] = 1
    large_log[2 * count] = ref
    large_log[2 * count + 1] = words
    u32[LARGE_COUNT] = count + 1
    i64[USED_WORDS_AT] += words
    i64[ALLOCATED_WORDS_AT] += words
    return ref


def allocate(words: int) -> int:
    """A zeroed place for so many words, without a header; 0 where Python has to see to it."""
    return allocate_cell(words) if words <= MAX_CELL_WORDS else allocate_large(words)


def give_back(ref: int, words: int) -> int:
    """Undoes the last `allocate`, of which only the header was written."""
    u32[ref] = 0
    u32[ref + 1] = 0
    if words <= MAX_CELL_WORDS:
        u32[CURSOR + 2 * CLASS_BY_WORDS[words]] = ref
    else:
        u32[LARGE_START] = ref
        marks[ref >> 1] = 0
        u32[LARGE_COUNT] -= 1
        i64[USED_WORDS_AT] -= words
        i64[ALLOCATED_WORDS_AT] -= words
    return 0


def new_object(class_id: int, words: int) -> int:
    """A zeroed instance of a class whose layout has so many words; 0 where Python has to see to it."""
    ref = allocate(words)
    if ref:
        u32[ref] = class_id
    return ref


def new_array(class_id: int, length: int) -> int:
    """A zeroed array; 0 where Python has to see to it."""
    if length < 0 or class_id >= KNOWN_ELEMENTS:
        return 0
    ref = allocate(HEADER_WORDS + ((length * element_bytes[class_id] + 7) >> 3 << 1))
    if ref:
        u32[ref] = class_id
        u32[ref + 1] = length
    return ref


def clear_marks() -> int:
    """Takes the marks off everything: a free block has none."""
    mark_shift = u32[BLOCKS_SHIFT] - 1
    mark = u32[BLOCKS_AT] >> 1
    for block in range(u32[BLOCKS_FRESH]):
        if state[block] != FREE:
            fill(marks[mark + (block << mark_shift)], 0, 1 << mark_shift)
    return 0


def sweep_blocks() -> int:
    """Frees the blocks without a mark, lists those with room to be swept when needed; the words in use."""
    shift = u32[BLOCKS_SHIFT]
    first = u32[BLOCKS_AT] >> 4
    eights = 1 << (shift - 4)
    used = 0
    for block in range(u32[BLOCKS_FRESH] - 1, -1, -1):
        size_class = state[block] - 1
        if size_class < 0 or size_class == LARGE - 1:
            continue
        cell = CELL_WORDS[size_class]
        live = 0
        start = first + (block << (shift - 4))
        for eight in range(eights):
            live += ones(marks64[start + eight])
        if not live:
            state[block] = FREE
        elif live < (1 << shift) // cell:
            following[block] = u32[UNSWEPT + size_class]
            u32[UNSWEPT + size_class] = block + 1
        used += live * cell
    return used


def mark(
    shapes: Native64,
    lists: Native32,
    ring: Native32,
    arrays: Native32,
    stack: Native32,
    top: int,
    found: int,
    clear_soft: int,
    results: Native64,
) -> int:
    """Marks what the `top` references on the stack reach.

    The References with a referent, except the soft ones unless `clear_soft`, are written down from stack[found - 1] on.
    results: the soft references that keep something alive, the last `found`.

    Every place in an object goes to the stack once at most, so it is no longer than the heap is in words.
    """
    soft = 0
    big = 0
    head = 0
    tail = 0
    while True:
        if top:
            top -= 1
            ref = stack[top]
            prefetch(marks[ref >> 1])
            prefetch(u32[ref])
            ring[tail & RING_MASK] = ref
            tail += 1
            if tail - head < RING:
                continue
        elif head == tail:
            if not big:
                break
            big -= 2
            count = arrays[big + 1]
            top = _scan(arrays[big], count, arrays, big, stack, top)
            big += 2 * int(count > CHUNK)
            continue
        ref = ring[head & RING_MASK]
        head += 1
        if marks[ref >> 1]:
            continue
        marks[ref >> 1] = 1
        shape = shapes[u32[ref]]
        kind = shape & KIND
        if kind == FEW:
            while shape:
                target = u32[ref + trailing_zeros(shape)]
                shape &= shape - 1
                if target:
                    stack[top] = target
                    top += 1
        elif kind == ELEMENTS:
            count = u32[ref + 1]
            top = _scan(ref + HEADER_WORDS, count, arrays, big, stack, top)
            big += 2 * int(count > CHUNK)
        else:
            at = shape >> KIND_BITS
            if kind == REFERENT:
                target = u32[ref + lists[at + 1]]
                if target:
                    if lists[at] and not clear_soft:
                        soft += 1
                        stack[top] = target
                        top += 1
                    else:
                        found -= 1
                        stack[found] = ref
                at += 2
            for word in range(at + 1, at + 1 + lists[at]):
                target = u32[ref + lists[word]]
                if target:
                    stack[top] = target
                    top += 1
    results[0] = soft
    results[1] = found
    return 0


def _scan(start: int, count: int, arrays: Native32, big: int, stack: Native32, top: int) -> int:
    """Pushes the first CHUNK elements, writes down the rest; the new top."""
    if count > CHUNK:
        arrays[big] = start + CHUNK
        arrays[big + 1] = count - CHUNK
        count = CHUNK
    for word in range(start, start + count):
        target = u32[word]
        if target:
            stack[top] = target
            top += 1
    return top
