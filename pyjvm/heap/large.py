"""The large-object space: objects too big for a size class, placed at word granularity in runs of blocks.

Between two collections nothing is freed, so the free spans are rebuilt from the survivors, coalesced, at each sweep.
Native code may take objects from the open span by itself: it moves `LARGE_START` and writes down what it took.
"""

from pyjvm.heap.blocks import FREE, LARGE, Blocks
from pyjvm.heap.memory import LARGE_COUNT, LARGE_END, LARGE_START, GuestMemory
from pyjvm.heap.size_classes import MAX_CELL_WORDS

_TRIES = 8
LOG_ENTRIES = 4096
_MORE = 6
"""The open span gets one block more than needed for every `1 << _MORE` that the heap uses."""


class LargeSpace:
    """`objects` has the words of each object, `bins[k]` the free spans (start, words) of 2**k words and more.

    The open span, `open_start` to `open_end`, is the free end of the blocks taken last: what fits is taken from there,
    and it can be prolonged. `log` has (object, words) pairs of what native code took since `objects` was asked for.
    """

    __slots__ = ("_blocks", "_memory", "_objects", "bins", "log")

    def __init__(self, memory: GuestMemory, blocks: Blocks) -> None:
        self._memory = memory
        self._blocks = blocks
        self._objects: dict[int, int] = {}
        self.log = memoryview(bytearray(8 * LOG_ENTRIES)).cast("I")
        self.bins: list[list[tuple[int, int]]] = [[] for _ in range(33)]

    @property
    def objects(self) -> dict[int, int]:
        """The words of each object, by its reference."""
        count = self._memory.u32[LARGE_COUNT]
        if count:
            taken = self.log[: 2 * count].tolist()
            self._objects.update(zip(taken[::2], taken[1::2], strict=True))
            self._memory.u32[LARGE_COUNT] = 0
        return self._objects

    @property
    def open_start(self) -> int:
        """Where the open span begins."""
        return self._memory.u32[LARGE_START]

    @open_start.setter
    def open_start(self, word: int) -> None:
        self._memory.u32[LARGE_START] = word

    @property
    def open_end(self) -> int:
        """Where the open span ends."""
        return self._memory.u32[LARGE_END]

    @open_end.setter
    def open_end(self, word: int) -> None:
        self._memory.u32[LARGE_END] = word

    def allocate(self, words: int) -> int:
        """A zeroed, marked place of `words` words; 0 if there is none within the heap's present capacity."""
        ref = self.open_start
        if ref + words <= self.open_end:
            self.open_start = ref + words
        else:
            ref = self._from_bins(words) or self._from_more(words)
            ref = ref or self._from_bin(words.bit_length() - 1, words, None)
        if ref:
            self._memory.zero(ref, max(ref, min(ref + words, self._blocks.fresh_word())), is_used=True)
            self._memory.marks[ref >> 1] = 1
            self.objects[ref] = words
            if self.open_end > self._blocks.fresh_word():
                self._blocks.fresh = self._blocks.block_of(self.open_end)
        return ref

    def spans(self) -> list[tuple[int, int]]:
        """All free spans as (start, words)."""
        spans = [span for spans in self.bins for span in spans]
        if self.open_start < self.open_end:
            spans.append((self.open_start, self.open_end - self.open_start))
        return spans

    def _from_bins(self, words: int) -> int:
        smallest = words.bit_length() - 1
        ref = self._from_bin(smallest, words, _TRIES)
        if ref:
            return ref
        for spans in self.bins[smallest + 1 :]:
            if spans:
                return self._carve(*spans.pop(), words)
        return 0

    def _from_bin(self, index: int, words: int, tries: int | None) -> int:
        """Takes a span that fits from one bin, looking at the last `tries` of it, or at all."""
        spans = self.bins[index]
        lowest = 0 if tries is None else max(0, len(spans) - tries)
        for i in range(len(spans) - 1, lowest - 1, -1):
            if spans[i][1] >= words:
                return self._carve(*spans.pop(i), words)
        return 0

    def _carve(self, start: int, span: int, words: int) -> int:
        self._keep(start + words, start + span)
        return start

    def _keep(self, start: int, end: int) -> None:
        """Files a free span, unless it is too small for any large object: the next sweep finds it again."""
        words = end - start
        if words > MAX_CELL_WORDS:
            self.bins[words.bit_length() - 1].append((start, words))

    def _from_more(self, words: int) -> int:
        """From the open span, prolonged by the blocks after it, or opened anew elsewhere."""
        more = self._blocks.capacity >> _MORE
        if not (self._prolong(words, more) or self._prolong(words, 0)):
            blocks = self._blocks
            count = -(-words // blocks.words) + more
            block = blocks.take_large(count, 0)
            if block < 0:
                count -= more
                block = blocks.take_large(count, 0)
            if block < 0:
                return 0
            self._keep(self.open_start, self.open_end)
            self.open_start = blocks.word_of(block)
            self.open_end = blocks.word_of(block + count)
        ref = self.open_start
        self.open_start = ref + words
        return ref

    def _prolong(self, words: int, more: int) -> bool:
        if not self.open_end:
            return False
        blocks = self._blocks
        block = blocks.block_of(self.open_end)
        count = -(-(self.open_start + words - self.open_end) // blocks.words) + more
        if blocks.take_large(count, block, block + count) < 0:
            return False
        self.open_end = blocks.word_of(block + count)
        return True

    def sweep(self) -> int:
        """Forgets the unmarked objects, frees the blocks that none is left in, returns the words still in use."""
        blocks = self._blocks
        marks = self._memory.marks
        state = blocks.state
        for spans in self.bins:
            spans.clear()
        self.open_start = self.open_end = 0
        state[: blocks.fresh] = state[: blocks.fresh].replace(bytes((LARGE,)), bytes((FREE,)))
        objects = self.objects
        self._objects = {ref: objects[ref] for ref in sorted(objects) if marks[ref >> 1]}
        used = 0
        previous_end = blocks.start
        for ref, words in self._objects.items():
            end = ref + words
            first = blocks.block_of(ref)
            last = blocks.block_of(end - 1)
            state[first : last + 1] = bytes((LARGE,)) * (last + 1 - first)
            self._keep_gap(previous_end, ref)
            previous_end = end
            used += words
        self._keep_gap(previous_end, self._memory.heap_end)
        return used

    def _keep_gap(self, start: int, end: int) -> None:
        """Files what is free between two objects in the blocks that they occupy; the blocks between are free."""
        blocks = self._blocks
        mask = blocks.words - 1
        tail = (start + mask) & ~mask
        head = end & ~mask
        if tail >= head:
            self._keep(start, end)
        else:
            self._keep(start, tail)
            self._keep(head, end)
