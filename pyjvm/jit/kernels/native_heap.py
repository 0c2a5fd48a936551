"""The kernels of one heap: linked to its memory, called from `pyjvm.heap` and from compiled code."""

from __future__ import annotations

import ctypes
import mmap
import sys
from array import array

from pyjvm.heap.layout import OBJECT, REFERENCE_ARRAY, SOFT
from pyjvm.jit.toolchain import Toolchain

from . import collection
from .collection import CHUNK, ELEMENTS, FEW, KIND_BITS, MANY, REFERENT, RING
from .compiler import PREFIX, Kernels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pyjvm.heap.heap import Heap
    from pyjvm.heap.layout import Layout

_FEW_WORDS = 64
"""References at words below this fit into a shape."""
_MAP_NORESERVE = 0x4000

_kernels: Kernels | None = None
_code: bytes | None = None


def kernels() -> Kernels:
    """All kernels, translated when first asked for. The IR is the same in every process."""
    global _kernels
    if _kernels is None:
        _kernels = Kernels((collection,))
    return _kernels


def object_code(toolchain: Toolchain) -> bytes:
    """The kernels compiled, once in this process."""
    global _code
    if _code is None:
        _code = toolchain.compile(kernels().ir)
    return _code


def attach(heap: Heap, code: Callable[[Toolchain], bytes] = object_code) -> None:
    """Lets the heap use native code from when that is there, or when its collections are worth starting it.

    `code` gives the object code of the kernels (`kernels().ir`); who keeps it on disk has one of its own.
    """

    def find(worth: bool) -> HeapKernels | None:
        toolchain = Toolchain.get() if worth or Toolchain.started() else None
        return HeapKernels(heap, toolchain, code(toolchain)) if toolchain else None

    heap.find_kernels = find


class HeapKernels:
    """The native twin of `pyjvm.heap` for one heap; `addresses` are those of the kernels, by name."""

    def __init__(self, heap: Heap, toolchain: Toolchain, code: bytes) -> None:
        self._heap = heap
        blocks = heap.blocks
        memory = heap.memory
        self._tables = (_exported(blocks.state), _exported(blocks.following))
        every = kernels()
        imports = {
            "guest": memory.address,
            "marks": memory.address + memory.mark_offset,
            "block_state": ctypes.addressof(self._tables[0]),
            "block_following": ctypes.addressof(self._tables[1]),
        }
        self._linked = toolchain.link(code, imports, [PREFIX + name for name in every.exports])
        self.addresses = {name: self._linked.address(PREFIX + name) for name in every.exports}
        self.take_run = self._function("take_run")
        self.clear_marks = self._function("clear_marks")
        self.sweep_blocks = self._function("sweep_blocks")
        self._mark = self._function("mark")
        self._shapes = array("q", bytes(8))
        self._lists = array("I")
        heap.new_layouts = list(range(len(heap.layouts)))

    def _function(self, name: str) -> Callable[..., int]:
        parameters = [ctypes.c_int64] * kernels().parameters[name]
        function: Callable[..., int] = ctypes.CFUNCTYPE(ctypes.c_int64, *parameters)(self.addresses[name])
        return function

    def mark(self, roots: list[int], clear_soft: bool) -> tuple[int, list[int]] | None:
        """See `pyjvm.heap.heap.Kernels`. It needs 4 bytes of address space for each word of the heap in use."""
        self._learn_layouts()
        words = self._heap.blocks.fresh_word() - self._heap.blocks.start
        arrays = 2 * RING
        stack = arrays + 2 * (words // CHUNK + 1)
        found = len(roots) + words + 2
        try:
            area = _reserve(4 * (stack + found))
        except (OSError, ValueError, OverflowError, MemoryError):
            return None
        view = memoryview(area).cast("I")
        results = view[2 * RING - 4 : 2 * RING].cast("B").cast("q")
        try:
            view[stack : stack + len(roots)] = memoryview(array("I", roots))
            base = ctypes.addressof(ctypes.c_char.from_buffer(area))
            self._mark(
                self._shapes.buffer_info()[0],
                self._lists.buffer_info()[0],
                base,
                base + 4 * arrays,
                base + 4 * stack,
                len(roots),
                found,
                clear_soft,
                base + 4 * (2 * RING - 4),
            )
            return results[0], view[stack + results[1] : stack + found].tolist()
        finally:
            results.release()
            view.release()
            area.close()

    def _learn_layouts(self) -> None:
        heap = self._heap
        missing = len(heap.layouts) - len(self._shapes)
        if missing > 0:
            self._shapes.frombytes(bytes(8 * missing))
        for class_id in heap.new_layouts:
            self._shapes[class_id] = self._shape(heap.layouts[class_id])
        heap.new_layouts = []

    def _shape(self, layout: Layout) -> int:
        if layout.kind == REFERENCE_ARRAY:
            return ELEMENTS
        if layout.kind != OBJECT:
            return FEW
        references = layout.references
        place = len(self._lists)
        if layout.referent:
            self._lists.extend((int(layout.strength == SOFT), layout.referent, len(references), *references))
            return place << KIND_BITS | REFERENT
        if max(references, default=0) >= _FEW_WORDS:
            self._lists.extend((len(references), *references))
            return place << KIND_BITS | MANY
        bits = sum(1 << word for word in references)
        return bits - (1 << 64) if bits >> 63 else bits


def _exported(table: bytearray | memoryview) -> ctypes.Array[ctypes.c_char]:
    """The table as something with an address, which it keeps as long as this is there."""
    return (ctypes.c_char * memoryview(table).nbytes).from_buffer(table)


def _reserve(size: int) -> mmap.mmap:
    size = -(-size // mmap.PAGESIZE) * mmap.PAGESIZE
    if sys.platform == "win32":
        return mmap.mmap(-1, size)
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    if sys.platform.startswith("linux"):
        flags |= _MAP_NORESERVE
    return mmap.mmap(-1, size, flags=flags)
