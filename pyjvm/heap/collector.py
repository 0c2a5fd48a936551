"""A collection: mark what is reachable, put the rest up for allocation again. Objects do not move."""

from time import perf_counter

from pyjvm.heap.blocks import LARGE
from pyjvm.heap.gclog import CollectionLog
from pyjvm.heap.marking import Marker
from pyjvm.heap.memory import CURSOR, UNSWEPT
from pyjvm.heap.size_classes import CELL_WORDS, SIZE_CLASSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyjvm.heap.heap import Heap

WORTH_NATIVE = 16 << 20
"""From so many bytes on, collections are worth the time that it takes to start native code."""

MIN_FREE_PERCENT = 50
MAX_FREE_PERCENT = 75
"""After a collection the capacity is set so that the share of free memory lies between these, within -Xms and -Xmx."""


def collect(heap: "Heap", cause: str, clear_soft: bool) -> None:
    """Collects the heap once; see `Heap.collect`."""
    start = perf_counter()
    log = CollectionLog(heap, cause)
    _retire_runs(heap)

    if not heap.kernels and heap.find_kernels:
        heap.kernels = heap.find_kernels(heap.used_bytes >= WORTH_NATIVE)

    phase = log.begin(1, "Roots")
    roots = _roots(heap)
    if heap.kernels:
        heap.kernels.clear_marks()
    else:
        heap.memory.clear_marks(heap.blocks.start, heap.blocks.fresh_word())
    log.end(phase)

    phase = log.begin(2, "Mark")
    marker = Marker(heap, clear_soft)
    marker.reach(roots)
    marker.process_references()
    heap.soft_referents = marker.soft_referents
    log.references(marker.cleared)
    log.end(phase)

    phase = log.begin(3, "Sweep")
    heap.used_words = (heap.kernels.sweep_blocks() if heap.kernels else sweep_blocks(heap)) + heap.large.sweep()
    heap.blocks.rewind()
    heap.blocks.restore_reserve()
    _resize(heap)
    log.end(phase)

    heap.collections += 1
    log.finish(start)


def _roots(heap: "Heap") -> list[int]:
    u32 = heap.memory.u32
    roots = [u32[word] for word in heap.static_root_words]
    roots += heap.pending
    for _, references in heap.roots:
        roots += references()
    return roots


def _retire_runs(heap: "Heap") -> None:
    unused = heap.unused_run_words()
    heap.used_words -= unused
    heap.allocated_words -= unused
    u32 = heap.memory.u32
    for word in range(CURSOR, UNSWEPT + SIZE_CLASSES):
        u32[word] = 0


def sweep_blocks(heap: "Heap") -> int:
    """Frees the blocks without a mark, notes those with room for lazy sweeping; returns the words in use."""
    blocks = heap.blocks
    marks = heap.memory.marks
    u32 = heap.memory.u32
    used = 0
    for block in range(blocks.fresh - 1, -1, -1):  # downwards, so that the lowest comes first in its list
        state = blocks.state[block]
        if not state or state == LARGE:
            continue
        cell = CELL_WORDS[state - 1]
        start = blocks.word_of(block)
        live = int.from_bytes(marks[start >> 1 : (start + blocks.words) >> 1], "little").bit_count()
        if not live:
            blocks.state[block] = 0
        elif live < blocks.words // cell:
            blocks.following[block] = u32[UNSWEPT + state - 1]
            u32[UNSWEPT + state - 1] = block + 1
        used += live * cell
    return used


def _resize(heap: "Heap") -> None:
    blocks = heap.blocks
    used = -(-heap.used_words // blocks.words)
    least = used * 100 // (100 - MIN_FREE_PERCENT)
    most = max(used * 100 // (100 - MAX_FREE_PERCENT), heap.initial_blocks)
    if not least <= blocks.capacity <= most:
        blocks.resize(min(max(blocks.capacity, least), most))
