"""Blocks: the heap cut into equal parts, each free, cells of one size class, or part of the large-object space."""

from pyjvm.heap.memory import BLOCKS_AT, BLOCKS_CAPACITY, BLOCKS_FRESH, BLOCKS_HINT, BLOCKS_SHIFT, GuestMemory

_LAST_WORD = (1 << 32) - 1
"""The end of a run must be a 32-bit word too."""

FREE = 0
LARGE = 255
"""Any other state is a size class plus 1."""

RESERVE_SHARE = 32
RESERVE_BLOCKS = 32
"""One block in so many is kept back, at most so many, none in a heap too small for two: when the rest is used up,
what handles the OutOfMemoryError has them (JLS 11.1.1 lets a program catch it, and that takes a few objects)."""

SMALL_HEAP_WORDS = 4 << 20
SMALL_HEAP_SHIFT = 11
BLOCK_SHIFT = 13
"""A block is `1 << shift` words: 32 KiB, or 8 KiB in heaps under 16 MiB, where large blocks would waste too much."""


class Blocks:
    """One byte of state per block; the heap uses the blocks below `capacity`, those from `fresh` on were never used.

    The capacity may grow to `limit`: to `count`, less the `reserve` while that is kept back. Blocks that are to be
    swept make lists, one per size class: the list starts in the control words, and `following[block]` is 1 + the block
    after, 0 at the end. What changes is in control words and in the two tables, where native code finds it too.
    """

    __slots__ = ("_memory", "_u32", "count", "following", "limit", "reserve", "shift", "start", "state", "words")

    def __init__(self, memory: GuestMemory) -> None:
        heap_words = memory.heap_end - memory.heap_start
        self._memory = memory
        self.shift = BLOCK_SHIFT if heap_words >= SMALL_HEAP_WORDS else SMALL_HEAP_SHIFT
        self.words = 1 << self.shift
        self.start = memory.heap_start
        self.count = min(heap_words, _LAST_WORD - self.start) >> self.shift
        reserve = min(self.count // RESERVE_SHARE, RESERVE_BLOCKS)
        self.reserve = reserve if reserve > 1 else 0
        self.state = bytearray(self.count)
        self.following = memoryview(bytearray(4 * self.count)).cast("I")
        self._u32 = memory.u32
        self._u32[BLOCKS_AT] = self.start
        self._u32[BLOCKS_SHIFT] = self.shift
        self.limit = self.capacity = self.count - self.reserve

    @property
    def capacity(self) -> int:
        """How many blocks the heap uses at present; set by `resize`."""
        return self._u32[BLOCKS_CAPACITY]

    @capacity.setter
    def capacity(self, count: int) -> None:
        self._u32[BLOCKS_CAPACITY] = count

    @property
    def fresh(self) -> int:
        """From this block on none was ever used, and memory is zero."""
        return self._u32[BLOCKS_FRESH]

    @fresh.setter
    def fresh(self, block: int) -> None:
        self._u32[BLOCKS_FRESH] = block

    def word_of(self, block: int) -> int:
        """The first word of a block."""
        return self.start + (block << self.shift)

    def block_of(self, word: int) -> int:
        """The block that a word of the heap lies in."""
        return (word - self.start) >> self.shift

    def take(self, size_class: int) -> int:
        """The lowest free block, now of that size class; -1 if none is free."""
        block = self.state.find(FREE, self._u32[BLOCKS_HINT], self.capacity)
        if block < 0:
            self._u32[BLOCKS_HINT] = self.capacity
            return -1
        self.state[block] = size_class + 1
        self._u32[BLOCKS_HINT] = block + 1
        if block >= self.fresh:
            self.fresh = block + 1
        return block

    def take_large(self, count: int, start: int, end: int | None = None) -> int:
        """The first of `count` adjacent free blocks in a range, now of the large-object space; -1 if there are none."""
        block = self.state.find(bytes(count), start, self.capacity if end is None else min(end, self.capacity))
        if block < 0:
            return -1
        self.state[block : block + count] = bytes((LARGE,)) * count
        return block

    def fresh_word(self) -> int:
        """From this word on the heap was never written."""
        return self.word_of(self.fresh)

    def rewind(self) -> None:
        """After blocks became free: look for free ones from the start again."""
        self._u32[BLOCKS_HINT] = 0

    def highest_used(self) -> int:
        """The number of blocks up to and including the last one that is not free."""
        return len(self.state[: self.fresh].rstrip(b"\0"))

    def release_reserve(self) -> None:
        """Lets the heap use all blocks."""
        self.limit = self.count

    def restore_reserve(self) -> None:
        """Keeps the reserve back again, once nothing is in it and as much is free outside."""
        if self.limit == self.count and self.highest_used() <= self.count - self.reserve:
            free = self.state.count(FREE, 0, self.count - self.reserve)
            if free >= self.reserve:
                self.limit = self.count - self.reserve

    def resize(self, capacity: int) -> None:
        """Sets how many blocks the heap uses, never fewer than are in use; memory beyond goes back to the system."""
        capacity = max(min(capacity, self.limit), self.highest_used(), 1)
        if capacity < self.fresh:
            self._memory.zero(self.word_of(capacity), self.word_of(self.fresh))
            self.fresh = capacity
        self.capacity = capacity
        self._u32[BLOCKS_HINT] = min(self._u32[BLOCKS_HINT], capacity)
