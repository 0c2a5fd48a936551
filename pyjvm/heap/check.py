"""The heap check: walks everything and says what is wrong. For tests, and for whoever changes the allocator."""

from pyjvm.heap.blocks import LARGE
from pyjvm.heap.layout import OBJECT, PRIMITIVE_ARRAY
from pyjvm.heap.memory import CURSOR, RUN_LIMIT, SWEEP, UNSWEPT
from pyjvm.heap.reach import root_references, slots
from pyjvm.heap.size_classes import CELL_WORDS, MAX_CELL_WORDS, SIZE_CLASSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyjvm.heap.heap import Heap


def problems(heap: "Heap") -> "Iterator[str]":
    """Every violation of what the heap promises, in words; nothing for a sound heap. Allocates nothing.

    Only reachable objects must refer to live ones: garbage may refer to memory that is long something else.
    """
    yield from _runs(heap)
    yield from _spaces(heap)
    live = set(heap.live_objects())
    for ref in sorted(live):
        yield from _object(heap, ref)
    u32 = heap.memory.u32
    stack = []
    seen = {0}
    for ref, name in root_references(heap):
        if ref not in seen:
            seen.add(ref)
            if ref in live:
                stack.append(ref)
            else:
                yield f"root {name} holds {ref:#x}, which is no object"
    while stack:
        holder = stack.pop()
        referent = heap.layouts[u32[holder]].referent
        for slot in (*slots(heap, holder), referent) if referent else slots(heap, holder):
            ref = u32[holder + slot]
            if ref not in seen:
                seen.add(ref)
                if ref in live:
                    stack.append(ref)
                else:
                    yield f"word {slot} of {holder:#x} holds {ref:#x}, which is no object"


def _runs(heap: "Heap") -> "Iterator[str]":
    u32 = heap.memory.u32
    for size_class in range(SIZE_CLASSES):
        cell = CELL_WORDS[size_class]
        start = u32[CURSOR + 2 * size_class]
        end = u32[RUN_LIMIT + size_class]
        if u32[CURSOR + 2 * size_class + 1] != (0 if heap.stress_every else end):
            yield f"size class {size_class}: limit differs from the run's"
        if start > end or (end - start) % cell:
            yield f"size class {size_class}: run {start:#x} to {end:#x} holds no whole number of cells"
        if any(heap.memory.u8[start << 2 : end << 2]):
            yield f"size class {size_class}: run {start:#x} to {end:#x} is not zeroed"
        blocks = heap.blocks
        seen = set()
        if u32[SWEEP + 2 * size_class] < u32[SWEEP + 2 * size_class + 1]:
            seen.add(blocks.block_of(u32[SWEEP + 2 * size_class]))
        block = u32[UNSWEPT + size_class] - 1
        while block >= 0 and block not in seen:
            seen.add(block)
            block = blocks.following[block] - 1
        if block >= 0:
            yield f"size class {size_class}: block {block} is to be swept twice"
        if any(blocks.state[block] != size_class + 1 for block in seen):
            yield f"size class {size_class}: a block of another kind is to be swept"


def _spaces(heap: "Heap") -> "Iterator[str]":
    blocks = heap.blocks
    if any(blocks.state[min(blocks.fresh, blocks.capacity) :]):
        yield "a block beyond the capacity or never used is in use"
    for block in range(blocks.fresh):
        state = blocks.state[block]
        start = blocks.word_of(block)
        stray = set(_marked(heap, start, start + blocks.words))
        if state and state != LARGE and len(stray) == blocks.words >> 1:  # it was handed out whole
            continue
        if state == LARGE:
            stray.difference_update(heap.large.objects)
        elif state:
            cell = CELL_WORDS[state - 1]
            stray.difference_update(range(start, start + blocks.words - cell + 1, cell))
        for word in sorted(stray):
            yield f"mark at {word:#x}, where no object begins"
    for ref in heap.large.objects:
        if not heap.memory.marks[ref >> 1]:
            yield f"large object {ref:#x} has no mark"
    end = blocks.start
    for ref, words in sorted([*heap.large.objects.items(), *heap.large.spans()]):
        if ref < end:
            yield f"large object or span at {ref:#x} overlaps the one before"
        end = ref + words
        if any(blocks.state[block] != LARGE for block in range(blocks.block_of(ref), blocks.block_of(end - 1) + 1)):
            yield f"large object or span at {ref:#x} lies outside the large-object space"
    if sum(_cell_or_large(heap, ref) for ref in heap.live_objects()) << 2 != heap.used_bytes:
        yield "the bytes in use are not those of the live objects"


def _marked(heap: "Heap", start: int, end: int) -> "Iterator[int]":
    marks = heap.memory.marks[start >> 1 : end >> 1].tobytes()
    index = marks.find(1)
    while index >= 0:
        yield start + 2 * index
        index = marks.find(1, index + 1)


def _cell_or_large(heap: "Heap", ref: int) -> int:
    words = heap.large.objects.get(ref)
    return words or CELL_WORDS[heap.blocks.state[heap.blocks.block_of(ref)] - 1]


def _object(heap: "Heap", ref: int) -> "Iterator[str]":
    class_id = heap.memory.u32[ref]
    if not 0 < class_id < len(heap.layouts):
        yield f"object {ref:#x} has class id {class_id}"
        return
    layout = heap.layouts[class_id]
    if layout.kind not in (OBJECT, PRIMITIVE_ARRAY) and layout.element_bytes != 4:
        yield f"class id {class_id} has an impossible layout"
    words = heap.object_words(ref)
    place = _cell_or_large(heap, ref)
    if words > place or (place > MAX_CELL_WORDS and words != place):
        yield f"object {ref:#x} of {words} words lies in a place of {place}"
