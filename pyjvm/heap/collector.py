"""A collection: mark what is reachable, put the rest up for allocation again. Objects do not move."""

from time import perf_counter

from pyjvm.heap.blocks import LARGE
from pyjvm.heap.gclog import CollectionLog
from pyjvm.heap.marking import Marker
from pyjvm.heap.memory import CURSOR
from pyjvm.heap.size_classes import CELL_WORDS, SIZE_CLASSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyjvm.heap.heap import Heap

MIN_FREE_PERCENT = 50
MAX_FREE_PERCENT = 75
"""After a collection the capacity is set so that the share of free memory lies between these, within -Xms and -Xmx."""


def collect(heap: "Heap", cause: str, clear_soft: bool) -> None:
    """Collects the heap once; see `Heap.collect`."""
    start = perf_counter()
    log = CollectionLog(heap, cause)
    _retire_runs(heap)

    phase = log.begin(1, "Roots")
    heap.memory.clear_marks(heap.blocks.start, heap.blocks.fresh_word())
    marker = Marker(heap, clear_soft)
    marker.mark_roots()
    log.end(phase)

    phase = log.begin(2, "Mark")
    marker.trace()
    marker.process_references()
    heap.soft_referents = marker.soft_referents
    log.references(marker.cleared)
    log.end(phase)

    phase = log.begin(3, "Sweep")
    heap.used_words = _sweep_blocks(heap) + heap.large.sweep()
    heap.blocks.rewind()
    heap.blocks.restore_reserve()
    _resize(heap)
    log.end(phase)

    heap.collections += 1
    log.finish(start)


def _retire_runs(heap: "Heap") -> None:
    unused = heap.unused_run_words()
    heap.used_words -= unused
    heap.allocated_words -= unused
    u32 = heap.memory.u32
    for size_class in range(SIZE_CLASSES):
        heap.run_limit[size_class] = u32[CURSOR + 2 * size_class] = u32[CURSOR + 2 * size_class + 1] = 0
        heap.runs[size_class] = []
        heap.unswept[size_class] = []


def _sweep_blocks(heap: "Heap") -> int:
    """Frees the blocks without a mark, notes those with room for lazy sweeping; returns the words in use."""
    blocks = heap.blocks
    marks = heap.memory.marks
    used = 0
    for block in range(blocks.fresh - 1, -1, -1):  # downwards, so that the lowest is the first to be popped
        state = blocks.state[block]
        if not state or state == LARGE:
            continue
        cell = CELL_WORDS[state - 1]
        start = blocks.word_of(block)
        live = int.from_bytes(marks[start >> 1 : (start + blocks.words) >> 1], "little").bit_count()
        if not live:
            blocks.state[block] = 0
        elif live < blocks.words // cell:
            heap.unswept[state - 1].append(block)
        used += live * cell
    return used


def _resize(heap: "Heap") -> None:
    blocks = heap.blocks
    used = -(-heap.used_words // blocks.words)
    least = used * 100 // (100 - MIN_FREE_PERCENT)
    most = max(used * 100 // (100 - MAX_FREE_PERCENT), heap.initial_blocks)
    if not least <= blocks.capacity <= most:
        blocks.resize(min(max(blocks.capacity, least), most))
