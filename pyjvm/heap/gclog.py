"""What collections say in the unified log, in the shape that readers of java's GC logs and their tools understand."""

import os
from time import perf_counter

from pyjvm.heap.blocks import FREE, LARGE
from pyjvm.heap.memory import CURSOR, RUN_LIMIT
from pyjvm.heap.reach import reach
from pyjvm.heap.size_classes import CELL_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyjvm.heap.heap import Heap

GC = ("gc",)
START = ("gc", "start")
INIT = ("gc", "init")
HEAP = ("gc", "heap")
MARK = ("gc", "mark")
PHASES = ("gc", "phases")
PHASES_START = ("gc", "phases", "start")
REF = ("gc", "ref")
CPU = ("gc", "cpu")


def log_start_up(heap: "Heap") -> None:
    """What is said once, when the machine starts."""
    log = heap.log
    log.write(GC, "info", "Using MarkSweep")
    log.write(INIT, "info", f"Heap Initial Capacity: {heap.capacity_bytes >> 20}M")
    log.write(INIT, "info", f"Heap Max Capacity: {heap.max_bytes >> 20}M")


class CollectionLog:
    """The messages of one collection; made before it begins."""

    __slots__ = ("_before", "_cause", "_heap", "_number", "_sizes", "_times", "_write")

    def __init__(self, heap: "Heap", cause: str) -> None:
        self._heap = heap
        self._number = heap.collections
        self._cause = cause
        self._before = heap.used_bytes
        log = heap.log
        self._times = os.times() if log.is_enabled(CPU, "info") else None
        self._sizes = _space_sizes(heap) if log.is_enabled(HEAP, "info") else ()
        self._say(START, "info", f"Pause Full ({cause})")
        if log.is_enabled(HEAP, "debug"):
            self._occupancy("before")
        if log.is_enabled(MARK, "trace"):
            self._trace_reach()

    def _say(self, tags: tuple[str, ...], level: str, message: str) -> None:
        log = self._heap.log
        if log.is_enabled(tags, level):
            log.write(tags, level, f"GC({self._number}) {message}")

    def begin(self, number: int, name: str) -> tuple[str, float]:
        """A phase begins; the result goes to `end`."""
        title = f"Phase {number}: {name}"
        self._say(PHASES_START, "info", title)
        return title, perf_counter()

    def end(self, phase: tuple[str, float]) -> None:
        """A phase is over."""
        title, start = phase
        self._say(PHASES, "info", f"{title} {(perf_counter() - start) * 1000:.3f}ms")

    def references(self, cleared: dict[str, int]) -> None:
        """How many references of each strength were cleared."""
        counts = " ".join(f"{strength.capitalize()}: {count}" for strength, count in cleared.items())
        self._say(REF, "debug", f"Cleared {counts}")

    def finish(self, start: float) -> None:
        """The collection that began at `start` is over."""
        heap = self._heap
        if self._sizes:
            for before, after in zip(self._sizes, _space_sizes(heap), strict=True):
                name, used, committed = before
                self._say(HEAP, "info", f"{name}: {used}K({committed}K)->{after[1]}K({after[2]}K)")
        if heap.log.is_enabled(HEAP, "debug"):
            self._occupancy("after")
        sizes = f"{self._before >> 20}M->{heap.used_bytes >> 20}M({heap.capacity_bytes >> 20}M)"
        self._say(GC, "info", f"Pause Full ({self._cause}) {sizes} {(perf_counter() - start) * 1000:.3f}ms")
        if self._times is not None:
            times = os.times()
            user = times.user - self._times.user
            system = times.system - self._times.system
            real = times.elapsed - self._times.elapsed
            self._say(CPU, "info", f"User={user:.2f}s Sys={system:.2f}s Real={real:.2f}s")

    def _occupancy(self, when: str) -> None:
        heap = self._heap
        blocks = heap.blocks
        for size_class, cell in enumerate(CELL_WORDS):
            own = [block for block in range(blocks.fresh) if blocks.state[block] == size_class + 1]
            if own:
                live = sum(heap.cell_marks(block, cell).count(1) for block in own)
                u32 = heap.memory.u32
                live -= (u32[RUN_LIMIT + size_class] - u32[CURSOR + 2 * size_class]) // cell
                total = len(own) * (blocks.words // cell)
                share = f"{live}/{total} cells in {len(own)} blocks, {100 * live // total}%"
                self._say(HEAP, "debug", f"{cell * 4:5} bytes {when}: {share}")
        self._say(HEAP, "debug", f"large {when}: {len(heap.large.objects)} objects, {_large_bytes(heap)} bytes")
        for class_id, instances, size in heap.histogram():
            self._say(HEAP, "debug", f"{heap.describe(class_id)} {when}: {instances} instances, {size} bytes")

    def _trace_reach(self) -> None:
        heap = self._heap
        u32 = heap.memory.u32

        def name(ref: int) -> str:
            return f"{heap.describe(u32[ref])}@{ref:x}"

        for ref, holder, slot in reach(heap):
            source = f"root {slot}" if isinstance(slot, str) else f"{name(holder)} word {slot}"
            self._say(MARK, "trace", f"{name(ref)} from {source}")


def _large_bytes(heap: "Heap") -> int:
    return sum(heap.large.objects.values()) << 2


def _space_sizes(heap: "Heap") -> tuple[tuple[str, int, int], ...]:
    """(space, KiB in use, KiB of blocks) of the two kinds of blocks."""
    blocks = heap.blocks
    large_blocks = blocks.state.count(LARGE)
    small_blocks = blocks.count - large_blocks - blocks.state.count(FREE)
    large = _large_bytes(heap)
    kib = blocks.words >> 8
    return (
        ("Cells", (heap.used_bytes - large) >> 10, small_blocks * kib),
        ("Large", large >> 10, large_blocks * kib),
    )
