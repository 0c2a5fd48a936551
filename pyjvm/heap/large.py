"""The large-object space: objects too big for a size class, placed at word granularity in runs of blocks.

Between two collections nothing is freed, so the free spans are rebuilt from the survivors, coalesced, at each sweep.
"""

from pyjvm.heap.blocks import FREE, LARGE, Blocks
from pyjvm.heap.memory import GuestMemory
from pyjvm.heap.size_classes import MAX_CELL_WORDS

_TRIES = 8


class LargeSpace:
    """`objects` has the words of each object, `bins[k]` the free spans (start, words) of 2**k words and more.

    The open span, `open_start` to `open_end`, is the free end of the blocks taken last: it can be prolonged.
    """

    __slots__ = ("_blocks", "_memory", "bins", "objects", "open_end", "open_start")

    def __init__(self, memory: GuestMemory, blocks: Blocks) -> None:
        self._memory = memory
        self._blocks = blocks
        self.objects: dict[int, int] = {}
        self.bins: list[list[tuple[int, int]]] = [[] for _ in range(33)]
        self.open_start = self.open_end = 0

    def allocate(self, words: int) -> int:
        """A zeroed, marked place of `words` words; 0 if there is none within the heap's present capacity."""
        ref = self._from_bins(words) or self._from_open(words) or self._from_bin(words.bit_length() - 1, words, None)
        if ref:
            self._memory.zero(ref, max(ref, min(ref + words, self._blocks.fresh_word())))
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

    def _from_open(self, words: int) -> int:
        """Bumps through the open span, prolonged by the blocks after it, or opened anew elsewhere."""
        if self.open_start + words > self.open_end and not self._prolong(words):
            blocks = self._blocks
            count = -(-words // blocks.words)
            block = blocks.take_large(count, 0)
            if block < 0:
                return 0
            self._keep(self.open_start, self.open_end)
            self.open_start = blocks.word_of(block)
            self.open_end = blocks.word_of(block + count)
        ref = self.open_start
        self.open_start = ref + words
        return ref

    def _prolong(self, words: int) -> bool:
        if not self.open_end:
            return False
        blocks = self._blocks
        block = blocks.block_of(self.open_end)
        count = -(-(self.open_start + words - self.open_end) // blocks.words)
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
        self.objects = {ref: self.objects[ref] for ref in sorted(self.objects) if marks[ref >> 1]}
        used = 0
        previous_end = blocks.start
        for ref, words in self.objects.items():
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
