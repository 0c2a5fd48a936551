"""The kernels of one heap: linked to its memory, called from `pyjvm.heap` and from compiled code.

Those of the heap itself come first, all together; those of the library one by one, when compiled code wants them.
"""

from __future__ import annotations

import ctypes
import mmap
import sys
from _thread import allocate_lock
from array import array

from pyjvm.heap.layout import OBJECT, REFERENCE_ARRAY, SOFT
from pyjvm.jit.toolchain import Linked, Toolchain

from . import arrays, builders, collection, decimals, joining, strings, texts, traces
from .collection import CHUNK, ELEMENTS, FEW, KIND_BITS, MANY, REFERENT, RING
from .compiler import PREFIX, Kernels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pyjvm.heap.heap import Heap
    from pyjvm.heap.layout import Layout

    Code = Callable[[str, Callable[[], str], Toolchain], bytes]

KEPT_BYTES = 64 << 20
_FEW_WORDS = 64
"""References at words below this fit into a shape."""
_MAP_NORESERVE = 0x4000

OF_HEAP = Kernels((collection,))
OF_LIBRARY = Kernels((strings, texts, builders, arrays, joining, decimals, traces), OF_HEAP)

_code: dict[str, bytes] = {}


def object_code(name: str, ir: Callable[[], str], toolchain: Toolchain) -> bytes:
    """The object code of what is called so, compiled once in this process."""
    code = _code.get(name)
    if code is None:
        code = _code[name] = toolchain.compile(ir())
    return code


def attach(heap: Heap, code: Code = object_code) -> None:
    """Lets the heap use native code from when that is there, or when its collections are worth starting it.

    `code` gives object code by its name and a function that makes the IR: who keeps it on disk has one of its own,
    with the name and `compiler.fingerprint()` as the key.
    """

    def find(worth: bool) -> HeapKernels | None:
        toolchain = Toolchain.get() if worth or Toolchain.started() else None
        if toolchain is None:
            return None
        try:
            return HeapKernels(heap, toolchain, code)
        except (RuntimeError, OSError, MemoryError):  # a system that lets no code be made: Python does it all
            heap.find_kernels = None
            return None

    heap.find_kernels = find


def kernels_of(heap: Heap) -> HeapKernels | None:
    """The kernels of a heap after `attach`, made now if they are not there yet; None without a toolchain."""
    if heap.kernels is None and heap.find_kernels:
        heap.kernels = heap.find_kernels(True)
    kernels = heap.kernels
    return kernels if isinstance(kernels, HeapKernels) else None


class HeapKernels:
    """The native twin of `pyjvm.heap` for one heap, and the addresses of all kernels."""

    def __init__(self, heap: Heap, toolchain: Toolchain, code: Code = object_code) -> None:
        self._heap = heap
        self._toolchain = toolchain
        self._code = code
        self._linked: list[Linked] = []
        self._linking = allocate_lock()
        self._addresses: dict[str, int] = {}
        blocks = heap.blocks
        memory = heap.memory
        tables = (blocks.state, blocks.following, heap.element_bytes, heap.large.log)
        self._tables = [_exported(table) for table in tables]
        self._imports = {
            "guest": memory.address,
            "marks": memory.address + memory.mark_offset,
            "block_state": ctypes.addressof(self._tables[0]),
            "block_following": ctypes.addressof(self._tables[1]),
            "element_bytes": ctypes.addressof(self._tables[2]),
            "large_log": ctypes.addressof(self._tables[3]),
        }
        self._link("heap", OF_HEAP, OF_HEAP.names())
        self.take_run = self.function("take_run")
        self.clear_marks = self.function("clear_marks")
        self.sweep_blocks = self.function("sweep_blocks")
        self._mark = self.function("mark")
        self._area: mmap.mmap | None = None
        """What marking works in, kept while it is small: pages that were touched before are quicker."""
        self._shapes = array("q", bytes(8))
        self._lists = array("I")
        heap.new_layouts = list(range(len(heap.layouts)))

    def _link(self, title: str, kernels: Kernels, names: list[str]) -> None:
        code = self._code(title, lambda: kernels.ir(*names), self._toolchain)
        linked = self._toolchain.link(code, self._imports, [PREFIX + name for name in names])
        self._linked.append(linked)
        for name in names:
            self._addresses[name] = self._imports[PREFIX + name] = linked.address(PREFIX + name)

    def address(self, name: str) -> int:
        """Where a kernel is; one of the library is compiled when first asked for. May be asked by any thread."""
        with self._linking:
            if name not in self._addresses:
                self._link(name, OF_LIBRARY, [name])
            return self._addresses[name]

    def function(self, name: str) -> Callable[..., int]:
        """A kernel, to be called from Python."""
        address = self.address(name)
        parameters = [ctypes.c_int64] * OF_LIBRARY.arity(name)
        function: Callable[..., int] = ctypes.CFUNCTYPE(ctypes.c_int64, *parameters)(address)
        return function

    def mark(self, roots: list[int], clear_soft: bool) -> tuple[int, list[int]] | None:
        """See `pyjvm.heap.heap.Kernels`. It needs 4 bytes of address space for each word of the heap in use."""
        self._learn_layouts()
        words = self._heap.blocks.fresh_word() - self._heap.blocks.start
        arrays = 2 * RING
        stack = arrays + 2 * (words // CHUNK + 1)
        found = len(roots) + words + 2
        try:
            area = self._room(4 * (stack + found))
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
            if len(area) > KEPT_BYTES:
                self._area = None
                area.close()

    def _room(self, size: int) -> mmap.mmap:
        area = self._area
        if area is None or len(area) < size:
            if area is not None:
                self._area = None
                area.close()
            self._area = area = _reserve(size)
        return area

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
