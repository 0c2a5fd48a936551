"""The collector by itself: how long a collection of many small live objects takes, and how fast cells are handed out.

    python benchmarks/collector.py [--megabytes N] [--python] [--graphs NAME,…]

Each graph is made of nodes of 24 bytes with two references; the pauses are those that the collector's log gives.
`--python` keeps to the collector that is written in Python.
"""

from __future__ import annotations

import argparse
import random
import sys
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pyjvm.heap import CELL_WORDS, CURSOR, GuestMemory, Heap, object_layout, size_class_of  # noqa: E402
from pyjvm.heap.memory import RUN_LIMIT  # noqa: E402
from pyjvm.log import Log  # noqa: E402

NODE = 1
NODE_WORDS = 6
LEFT = 2
RIGHT = 3
SIZE_CLASS = size_class_of(NODE_WORDS)
COLLECTIONS = 3


class Lines(Log):
    """A log that prints the pauses."""

    def is_enabled(self, tags: tuple[str, ...], level: str) -> bool:
        return tags in (("gc",), ("gc", "phases")) and level == "info"

    def write(self, tags: tuple[str, ...], level: str, message: str) -> None:
        print(f"  [{level}][{','.join(tags):9}] {message}")


def nodes(heap: Heap, count: int) -> array[int]:
    """So many new nodes, run by run; the references to them."""
    u32 = heap.memory.u32
    cell = CELL_WORDS[SIZE_CLASS]
    refs = array("I")
    while len(refs) < count:
        start = heap.take_run(SIZE_CLASS)
        end = min(u32[RUN_LIMIT + SIZE_CLASS], start + (count - len(refs)) * cell)
        u32[CURSOR + 2 * SIZE_CLASS] = end
        refs.extend(range(start, end, cell))
        u32[start:end:cell] = memoryview(array("I", [NODE]) * ((end - start) // cell))
    return refs


def runs(refs: array[int]) -> Iterator[tuple[int, int]]:
    """(first, last) of the indices whose nodes lie side by side."""
    cell = CELL_WORDS[SIZE_CLASS]
    first = 0
    while first < len(refs):
        low, high = first + 1, len(refs)
        while low < high:
            middle = (low + high + 1) // 2
            if refs[middle - 1] - refs[first] == (middle - 1 - first) * cell:
                low = middle
            else:
                high = middle - 1
        yield first, low
        first = low


def store(heap: Heap, refs: array[int], slot: int, targets: array[int]) -> None:
    """Node i refers to targets[i], as far as there are any."""
    cell = CELL_WORDS[SIZE_CLASS]
    for first, last in runs(refs):
        part = targets[first : min(last, len(targets))]
        if part:
            start = refs[first] + slot
            heap.memory.u32[start : start + len(part) * cell : cell] = memoryview(part)


def a_list(heap: Heap, refs: array[int]) -> None:
    """Each node refers to the next."""
    store(heap, refs, LEFT, refs[1:])


def a_tree(heap: Heap, refs: array[int]) -> None:
    """A binary tree, level by level."""
    store(heap, refs, LEFT, refs[1::2])
    store(heap, refs, RIGHT, refs[2::2])


def a_shuffled_tree(heap: Heap, refs: array[int]) -> None:
    """A binary tree whose nodes lie anywhere."""
    order = array("I", refs)
    random.Random(1).shuffle(order)
    u32 = heap.memory.u32
    for i in range(len(order) >> 1):
        u32[order[i] + LEFT] = order[2 * i + 1]
        if 2 * i + 2 < len(order):
            u32[order[i] + RIGHT] = order[2 * i + 2]
    refs[0] = order[0]


GRAPHS: dict[str, Callable[[Heap, array[int]], None]] = {"list": a_list, "tree": a_tree, "shuffled": a_shuffled_tree}


def new_heap(megabytes: int, initial: int, native: bool) -> Heap:
    heap = Heap(GuestMemory(megabytes << 20), initial << 20)
    heap.set_layout(NODE, object_layout(NODE_WORDS, (LEFT, RIGHT)))
    if native:
        from pyjvm.jit.kernels.native_heap import attach

        attach(heap)
    return heap


def pauses(name: str, megabytes: int, native: bool) -> None:
    """Builds the graph, and collects."""
    heap = new_heap(2 * megabytes, 2 * megabytes, native)
    count = (megabytes << 20) // (4 * NODE_WORDS)
    refs = nodes(heap, count)
    GRAPHS[name](heap, refs)
    roots = [refs[0]]
    heap.roots.append(("benchmark", lambda: roots))
    print(f"{name}: {count:,} nodes, {megabytes} MB")
    if native and heap.find_kernels:
        heap.kernels = heap.find_kernels(True)
    heap.log = Lines()
    for _ in range(COLLECTIONS):
        heap.collect("System.gc()")
    heap.memory.close()


def allocation(megabytes: int, native: bool) -> None:
    """Hands out cells that nobody keeps, run by run, collections included."""
    heap = new_heap(64, 8, native)
    if native and heap.find_kernels:
        heap.kernels = heap.find_kernels(True)
    u32 = heap.memory.u32
    total = (megabytes << 20) // (4 * NODE_WORDS)
    handed_out = 0
    start = perf_counter()
    while handed_out < total:
        if not heap.take_run(SIZE_CLASS):
            heap.collect("Allocation Failure")
            continue
        handed_out += (u32[RUN_LIMIT + SIZE_CLASS] - u32[CURSOR + 2 * SIZE_CLASS]) // NODE_WORDS
        u32[CURSOR + 2 * SIZE_CLASS] = u32[RUN_LIMIT + SIZE_CLASS]
    seconds = perf_counter() - start
    rate = megabytes / seconds
    print(f"{handed_out:,} cells of 24 bytes: {seconds:.3f} s, {rate:.0f} MB/s, {heap.collections} collections")
    heap.memory.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=200, help="of live objects (200)")
    parser.add_argument("--python", action="store_true", help="the collector that is written in Python")
    parser.add_argument("--graphs", default=",".join(GRAPHS), help="which of list, tree, shuffled")
    arguments = parser.parse_args()
    for name in arguments.graphs.split(","):
        pauses(name, arguments.megabytes, not arguments.python)
    allocation(4000, not arguments.python)


if __name__ == "__main__":
    main()
