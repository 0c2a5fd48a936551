"""Blocks: the heap cut into equal parts, each free, cells of one size class, or part of the large-object space."""

from pyjvm.heap.memory import GuestMemory

FREE = 0
LARGE = 255
"""Any other state is a size class plus 1."""

SMALL_HEAP_WORDS = 4 << 20
SMALL_HEAP_SHIFT = 11
BLOCK_SHIFT = 13
"""A block is `1 << shift` words: 32 KiB, or 8 KiB in heaps under 16 MiB, where large blocks would waste too much."""


class Blocks:
    """One byte of state per block; the heap uses the blocks below `capacity`, those from `fresh` on were never used."""

    __slots__ = ("_hint", "_memory", "capacity", "count", "fresh", "shift", "start", "state", "words")

    def __init__(self, memory: GuestMemory) -> None:
        heap_words = memory.heap_end - memory.heap_start
        self._memory = memory
        self.shift = BLOCK_SHIFT if heap_words >= SMALL_HEAP_WORDS else SMALL_HEAP_SHIFT
        self.words = 1 << self.shift
        self.start = memory.heap_start
        self.count = heap_words >> self.shift
        self.capacity = self.count
        self.fresh = 0
        self.state = bytearray(self.count)
        self._hint = 0

    def word_of(self, block: int) -> int:
        """The first word of a block."""
        return self.start + (block << self.shift)

    def block_of(self, word: int) -> int:
        """The block that a word of the heap lies in."""
        return (word - self.start) >> self.shift

    def take(self, size_class: int) -> int:
        """The lowest free block, now of that size class; -1 if none is free."""
        block = self.state.find(FREE, self._hint, self.capacity)
        if block < 0:
            self._hint = self.capacity
            return -1
        self.state[block] = size_class + 1
        self._hint = block + 1
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
        self._hint = 0

    def highest_used(self) -> int:
        """The number of blocks up to and including the last one that is not free."""
        return len(self.state[: self.fresh].rstrip(b"\0"))

    def resize(self, capacity: int) -> None:
        """Sets how many blocks the heap uses, never fewer than are in use; memory beyond goes back to the system."""
        capacity = max(min(capacity, self.count), self.highest_used(), 1)
        if capacity < self.fresh:
            self._memory.zero(self.word_of(capacity), self.word_of(self.fresh))
            self.fresh = capacity
        self.capacity = capacity
        self._hint = min(self._hint, capacity)
