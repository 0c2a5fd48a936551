"""A heap with a handful of classes, and the check that every test ends with.

Tests of the heap run twice, with and without native code: `conftest.py`.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from pyjvm.heap import GuestMemory, Heap, object_layout, primitive_array_layout, reference_array_layout
from pyjvm.heap.check import problems
from pyjvm.log import Log

NODE, LEAF, BYTES, INTS, LONGS, REFS, SOFT, WEAK, PHANTOM, HUGE = range(1, 11)
NODE_FIELDS = (2, 3, 4)
NODE_VALUE = 5
REFERENT = 2
LINK = 3
HUGE_WORDS = 1000

native = False
"""Whether heaps that are made now use native code."""


def use_kernels(heap: Heap) -> None:
    """From now on the heap does in native code what it can."""
    from pyjvm.jit.kernels.native_heap import attach

    attach(heap)
    heap.kernels = heap.find_kernels and heap.find_kernels(True)
    assert heap.kernels


def make_heap(heap_bytes: int = 1 << 20, initial_bytes: int = 256 << 10, log: Log | None = None) -> Heap:
    heap = Heap(GuestMemory(heap_bytes, 1 << 16), initial_bytes, log)
    heap.set_layout(NODE, object_layout(6, NODE_FIELDS))
    heap.set_layout(LEAF, object_layout(3))
    heap.set_layout(BYTES, primitive_array_layout(1))
    heap.set_layout(INTS, primitive_array_layout(4))
    heap.set_layout(LONGS, primitive_array_layout(8))
    heap.set_layout(REFS, reference_array_layout())
    heap.set_layout(HUGE, object_layout(HUGE_WORDS, (HUGE_WORDS - 1,)))
    for class_id, strength in ((SOFT, "soft"), (WEAK, "weak"), (PHANTOM, "phantom")):
        heap.set_layout(class_id, object_layout(4, (LINK,), REFERENT, strength))
    if native:
        use_kernels(heap)
    return heap


@contextmanager
def heap_with_roots(*args: int, log: Log | None = None) -> Iterator[tuple[Heap, list[int]]]:
    """A heap whose roots are the elements of a list; sound at the end."""
    heap = make_heap(*args, log=log)
    roots: list[int] = []
    heap.roots.append(("list", lambda: roots))
    try:
        yield heap, roots
        assert list(problems(heap)) == []
    finally:
        heap.memory.close()
