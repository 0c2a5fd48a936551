"""Guest memory: the one block that holds everything the guest program can touch.

    words 0-255       control words: null, conversion scratch, the cursors and limits of allocation, the heap's state
    from 256          statics, handed out by `allocate_static`
    from heap_start   the heap, up to heap_end
    beyond            mark bytes: one for every 2 words before them, so the mark of reference r is `marks[r >> 1]`

A reference is a 32-bit word index, so the block may hold 16 GiB ahead of the mark bytes. The operating system commits
pages as they are touched: reserving much costs nothing.
"""

import mmap
import sys

from pyjvm.heap.errors import CannotReserve, HeapExhausted
from pyjvm.heap.size_classes import SIZE_CLASSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

NULL = 0
SCRATCH = 4
"""8 bytes to store as one type and load as another."""
CURSOR = 8
"""`u32[CURSOR + 2 * s]` is where size class `s` has its next cell, `u32[CURSOR + 2 * s + 1]` where the run ends."""
RUN_LIMIT = CURSOR + 2 * SIZE_CLASSES
"""`u32[RUN_LIMIT + s]` is where the run ends, also while the limit above is kept at 0 (`Heap.stress_every`)."""
SWEEP = RUN_LIMIT + SIZE_CLASSES
"""`u32[SWEEP + 2 * s]` is where the search for free cells of size class `s` goes on, the next word where it ends."""
UNSWEPT = SWEEP + 2 * SIZE_CLASSES
"""`u32[UNSWEPT + s]` is 1 + the first block of size class `s` to look through after that, 0 for none (`blocks.py`)."""
HEAP = UNSWEPT + SIZE_CLASSES
STRESS = HEAP
"""1 while every allocation is to be seen by the heap (`Heap.stress_every`)."""
BLOCKS_AT = HEAP + 1
BLOCKS_SHIFT = HEAP + 2
BLOCKS_CAPACITY = HEAP + 3
BLOCKS_FRESH = HEAP + 4
BLOCKS_HINT = HEAP + 5
"""The state of `blocks.py`."""
USED_WORDS = HEAP + 6
ALLOCATED_WORDS = HEAP + 8
"""64 bits each: the words handed out, in all and since the machine started; unused rest of runs included."""
LARGE_START = HEAP + 10
LARGE_END = HEAP + 11
LARGE_COUNT = HEAP + 12
"""The open span of `large.py`, and how many objects native code took from it since it was told."""
LIBRARY = HEAP + 13
"""Words for what native code is told of the library above."""
LIBRARY_WORDS = 16
CONTROL_WORDS = 256
assert LIBRARY + LIBRARY_WORDS <= CONTROL_WORDS and USED_WORDS % 2 == 0

STATIC_BYTES = 4 << 20
HEAP_GRAIN_WORDS = 1 << 14
"""The heap begins and ends at a multiple of this; so do pages and blocks."""

BULK = 1 << 16
"""From so many bytes on, natives tell `GuestMemory.bulk` what they go through."""

_MAX_WORDS = 1 << 32
_ZEROS = memoryview(bytes(1 << 16))
_DISCARD_BYTES = 1 << 20
_DISCARD_USED_BYTES = 32 << 20
"""From so many bytes on, new pages of zeros are quicker than to fill those that are there."""
_MAP_NORESERVE = 0x4000


class GuestMemory:
    """The block and its views: one index unit per element, all over the same bytes."""

    __slots__ = (
        "_address",
        "_base",
        "_map",
        "_static_top",
        "bulk",
        "f32",
        "f64",
        "heap_end",
        "heap_start",
        "i8",
        "i16",
        "i32",
        "i64",
        "mark_offset",
        "marks",
        "size_bytes",
        "u8",
        "u16",
        "u32",
    )

    def __init__(self, heap_bytes: int, static_bytes: int = STATIC_BYTES) -> None:
        """Reserves `heap_bytes` of heap, rounded up to 64 KiB, and room for statics. Raises `CannotReserve`."""
        grain = HEAP_GRAIN_WORDS
        self.heap_start = -(-(CONTROL_WORDS + (static_bytes >> 2)) // grain) * grain
        heap_words = -(-max(heap_bytes, 1) // (4 * grain)) * grain
        self.heap_end = min(self.heap_start + heap_words, _MAX_WORDS)
        self.mark_offset = self.heap_end << 2
        self.size_bytes = self.mark_offset + (self.heap_end >> 1)
        if self.heap_start >= self.heap_end:
            raise CannotReserve(heap_bytes)
        try:
            self._map = _reserve(self.size_bytes)
        except (OSError, ValueError, OverflowError, MemoryError):
            raise CannotReserve(heap_bytes) from None
        self._base = memoryview(self._map)
        words = self._base[: self.mark_offset]
        self.u8 = words
        self.i8 = words.cast("b")
        self.u16 = words.cast("H")
        self.i16 = words.cast("h")
        self.u32 = words.cast("I")
        self.i32 = words.cast("i")
        self.i64 = words.cast("q")
        self.f32 = words.cast("f")
        self.f64 = words.cast("d")
        self.marks = self._base[self.mark_offset :]
        self._static_top = CONTROL_WORDS
        self._address = 0
        self.bulk: Callable[[int], None] = lambda count: None
        """Told of many bytes before a native goes through them: it is work that counts, and may be too much."""

    def allocate_static(self, words: int, align: int = 1) -> int:
        """The word index of `words` new zeroed words that stay for good, at a multiple of `align` words."""
        start = -(-self._static_top // align) * align
        if start + words > self.heap_start:
            raise HeapExhausted("Metaspace")
        self._static_top = start + words
        return start

    @property
    def static_top(self) -> int:
        """The first word after the statics handed out so far."""
        return self._static_top

    @static_top.setter
    def static_top(self, word: int) -> None:
        self._static_top = word

    def zero(self, start: int, end: int, is_used: bool = False) -> None:
        """Fills the words from `start` up to `end` with zeros. `is_used`: they will be needed now."""
        self._zero_bytes(start << 2, end << 2, _DISCARD_USED_BYTES if is_used else _DISCARD_BYTES)

    def clear_marks(self, start: int, end: int) -> None:
        """Takes the marks off the words from `start` up to `end`."""
        self._zero_bytes(self.mark_offset + (start >> 1), self.mark_offset + (end >> 1))

    def _zero_bytes(self, start: int, end: int, discarded: int = _DISCARD_BYTES) -> None:
        base = self._base
        if end - start >= discarded:
            start, end = self._discard_pages(start, end)
        chunk = len(_ZEROS)
        while end - start > chunk:
            base[start : start + chunk] = _ZEROS
            start += chunk
        base[start:end] = _ZEROS[: end - start]

    def _discard_pages(self, start: int, end: int) -> tuple[int, int]:
        """Gives whole pages back to the operating system, which hands zeroed ones out; returns what it left to do."""
        if not sys.platform.startswith("linux"):  # elsewhere discarded pages may keep their contents
            return start, end
        page = mmap.PAGESIZE
        first = -(-start // page) * page
        last = end // page * page
        self._map.madvise(mmap.MADV_DONTNEED, first, last - first)
        self._base[start:first] = _ZEROS[: first - start]
        return last, end

    @property
    def address(self) -> int:
        """Where the block begins in the host's memory, until `close`; for native code."""
        if self._map.closed:
            raise ValueError("guest memory is closed")
        if not self._address:
            import ctypes  # which an interpreted program does without

            self._address = ctypes.addressof(ctypes.c_char.from_buffer(self._map))
        return self._address

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._map.closed

    def close(self) -> None:
        """Gives the block back; every view becomes unusable. Closing twice is harmless."""
        if self._map.closed:
            return
        for view in (self.i8, self.u16, self.i16, self.u32, self.i32, self.i64, self.f32, self.f64):
            view.release()
        self.u8.release()
        self.marks.release()
        self._base.release()
        self._map.close()


def _reserve(size: int) -> mmap.mmap:
    if sys.platform == "win32":
        return mmap.mmap(-1, size)
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    if sys.platform.startswith("linux"):
        flags |= _MAP_NORESERVE
    return mmap.mmap(-1, size, flags=flags)
