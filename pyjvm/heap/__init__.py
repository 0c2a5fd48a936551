"""Guest memory, and the heap in it: knows words, layouts and roots, no Java class by name."""

from pyjvm.heap.errors import CannotReserve, HeapExhausted
from pyjvm.heap.heap import Heap
from pyjvm.heap.layout import Layout, object_layout, primitive_array_layout, reference_array_layout
from pyjvm.heap.memory import CURSOR, NULL, SCRATCH, GuestMemory
from pyjvm.heap.size_classes import CELL_WORDS, MAX_CELL_WORDS, size_class_of

__all__ = [
    "CELL_WORDS",
    "CURSOR",
    "MAX_CELL_WORDS",
    "NULL",
    "SCRATCH",
    "CannotReserve",
    "GuestMemory",
    "Heap",
    "HeapExhausted",
    "Layout",
    "object_layout",
    "primitive_array_layout",
    "reference_array_layout",
    "size_class_of",
]
