"""The heap: allocation out of size classes and the large-object space, and what is known of what was allocated.

A mark byte says two things. During a collection: reached. Between collections: this cell or large object is allocated,
where the cells of a run that is handed out count as allocated at once; the cursor tells the rest of the run.
So sweeping is finding runs of unmarked cells, done in a block when its size class needs memory.

What changes with every run is in control words of guest memory, so that native code can take runs as well: see
`Kernels`, which does in native code what this package does in Python, and leaves the same state.
"""

from pyjvm.heap.blocks import BLOCK_SHIFT, LARGE, Blocks
from pyjvm.heap.errors import HeapExhausted
from pyjvm.heap.large import LargeSpace
from pyjvm.heap.layout import OBJECT, REFERENCE_ARRAY, Layout
from pyjvm.heap.memory import ALLOCATED_WORDS, CURSOR, RUN_LIMIT, STRESS, SWEEP, UNSWEPT, USED_WORDS, GuestMemory
from pyjvm.heap.size_classes import CELL_WORDS, CLASS_BY_WORDS, MAX_CELL_WORDS, SIZE_CLASSES
from pyjvm.log import Log

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Protocol

    from pyjvm.heap.marking import ScanTable

    class Kernels(Protocol):
        """The native twin of this package, for one heap."""

        def take_run(self, size_class: int) -> int:
            """As `Heap.take_run`."""

        def clear_marks(self) -> object:
            """Takes the marks off everything."""

        def mark(self, roots: "list[int]", clear_soft: bool) -> "tuple[int, list[int]] | None":
            """Marks what the roots reach; (soft references that keep something alive, all other references that
            refer to something). None where it can't, and nothing is done."""

        def sweep_blocks(self) -> int:
            """As `collector.sweep_blocks`."""

LONGEST_ARRAY = (1 << 31) - 3
"""Where real java draws the line between too long and out of memory."""

KNOWN_ELEMENTS = 1 << 16
"""Of so many classes native code knows the size of elements."""

FUTILE_COLLECTIONS = 5
FUTILE_SHARE = 50
"""After so many collections in a row that each freed less than this share of a full heap, it counts as exhausted."""

_ONES = memoryview(b"\1" * (1 << BLOCK_SHIFT - 1))
_ZEROS = memoryview(bytes(4 << BLOCK_SHIFT))
_NO_LAYOUT = Layout(OBJECT, 0, (), 0, "", 0)


class Heap:
    """Objects and arrays in guest memory, by class id.

    memory              the block it lives in
    roots               (name, callable that returns the references) pairs; asked at every collection
    static_root_words   words outside the heap that hold references
    describe            the name of a class id, for logs
    pending             cleared java.lang.ref references that nobody has taken yet
    collections         how many there were
    new_layouts         class ids of layouts that native code does not know yet
    element_bytes       by class id: those of the layout, in a place that stays the same
    find_kernels        asked for native code at each collection while there is none; told whether it is worth the start
    """

    def __init__(self, memory: GuestMemory, initial_bytes: int = 8 << 20, log: Log | None = None) -> None:
        """Takes the heap part of `memory`, of which it uses `initial_bytes` until it needs more."""
        self.memory = memory
        self._u32 = memory.u32
        self.log = log or Log()
        self.blocks = Blocks(memory)
        self.large = LargeSpace(memory, self.blocks)
        self.layouts: list[Layout] = []
        self.new_layouts: list[int] = []
        self.element_bytes = bytearray(KNOWN_ELEMENTS)
        self.scan: ScanTable = []
        self.roots: list[tuple[str, Callable[[], Iterable[int]]]] = []
        self.static_root_words: list[int] = []
        self.pending: list[int] = []
        self.describe: Callable[[int], str] = "class {}".format
        self.collections = 0
        self.soft_referents = 0
        self.kernels: Kernels | None = None
        self.find_kernels: Callable[[bool], Kernels | None] | None = None
        self._futile = 0
        self._stress_every = 0
        self._stress_left = 0
        self.initial_blocks = max(1, min((initial_bytes >> 2) >> self.blocks.shift, self.blocks.count))
        self.blocks.resize(self.initial_blocks)

    # Layouts

    def set_layout(self, class_id: int, layout: Layout) -> None:
        """Tells the heap how instances of `class_id` (at least 1) look. Must come before the first of them."""
        grow = class_id + 1 - len(self.layouts)
        if grow > 0:
            self.layouts.extend([_NO_LAYOUT] * grow)
            self.scan.extend([()] * grow)
        self.layouts[class_id] = layout
        self.new_layouts.append(class_id)
        if class_id < KNOWN_ELEMENTS:
            self.element_bytes[class_id] = layout.element_bytes
        special = layout.kind == REFERENCE_ARRAY or layout.referent
        self.scan[class_id] = None if special else layout.references

    # Allocation

    def allocate_object(self, class_id: int) -> int:
        """A zeroed instance. May collect. Raises `HeapExhausted`."""
        layout = self.layouts[class_id]
        size_class = layout.size_class
        ref = self.allocate_cell(size_class) if size_class >= 0 else self.allocate_large(layout.words)
        self._u32[ref] = class_id
        return ref

    def allocate_array(self, class_id: int, length: int) -> int:
        """A zeroed array of `length` (0 to 2**31 - 1) elements. May collect. Raises `HeapExhausted`."""
        words = 2 + ((length * self.layouts[class_id].element_bytes + 7) >> 3 << 1)
        u32 = self._u32
        if words <= MAX_CELL_WORDS:
            size_class = CLASS_BY_WORDS[words]
            cursor = CURSOR + 2 * size_class
            ref = u32[cursor]
            end = ref + CELL_WORDS[size_class]
            if end <= u32[cursor + 1]:
                u32[cursor] = end
            else:
                ref = self.allocate_cell(size_class)
        else:
            if length > LONGEST_ARRAY:
                raise HeapExhausted("Requested array size exceeds VM limit")
            ref = self.allocate_large(words)
        u32[ref] = class_id
        u32[ref + 1] = length
        return ref

    def allocate_cell(self, size_class: int) -> int:
        """A zeroed cell; the header is the caller's to write before anything else is allocated."""
        if self._stress_every:
            self._stress()
        u32 = self._u32
        cursor = CURSOR + 2 * size_class
        ref = u32[cursor]
        end = ref + CELL_WORDS[size_class]
        if end > u32[RUN_LIMIT + size_class]:
            if not self.take_run(size_class):
                self._make_room(1, lambda: self.take_run(size_class))
            ref = u32[cursor]
            end = ref + CELL_WORDS[size_class]
        u32[cursor] = end
        return ref

    def allocate_large(self, words: int) -> int:
        """A zeroed place in the large-object space for more words than cells have."""
        if self._stress_every:
            self._stress()
        blocks = self.blocks
        count = -(-words // blocks.words)
        if count > blocks.count:
            raise HeapExhausted
        ref = self.large.allocate(words) or self._make_room(count, lambda: self.large.allocate(words))
        self.used_words += words
        self.allocated_words += words
        return ref

    def take_run(self, size_class: int) -> int:
        """Points the cursor at the next run of free cells: of the block in hand, an unswept one, a free one.

        The first word of the run; 0 if there is none.
        """
        if self.kernels:
            return self.kernels.take_run(size_class)
        u32 = self._u32
        blocks = self.blocks
        fresh = blocks.fresh_word()
        at = u32[SWEEP + 2 * size_class]
        end = u32[SWEEP + 2 * size_class + 1]
        cell = CELL_WORDS[size_class]
        while True:
            marks = self.memory.marks[at >> 1 : end >> 1].tobytes()[:: cell >> 1]
            free = marks.find(0)
            if free >= 0:
                break
            block = self._next_block(size_class)
            if block < 0:
                u32[SWEEP + 2 * size_class] = u32[SWEEP + 2 * size_class + 1] = 0
                return 0
            at = blocks.word_of(block)
            end = u32[SWEEP + 2 * size_class + 1] = at + blocks.words // cell * cell
        after = marks.find(1, free)
        start = at + free * cell
        end = u32[SWEEP + 2 * size_class] = at + after * cell if after >= 0 else end
        words = end - start
        memory = self.memory
        if start < fresh:
            memory.u8[start << 2 : end << 2] = _ZEROS[: words << 2]
        if words + cell > blocks.words:  # a whole block: that is quicker, and nobody looks between its cells
            memory.marks[start >> 1 : (start + blocks.words) >> 1] = _ONES[: blocks.words >> 1]
        else:
            memory.marks[start >> 1 : end >> 1 : cell >> 1] = _ONES[: words // cell]
        self.used_words += words
        self.allocated_words += words
        self.set_run(size_class, start, end)
        return start

    def _next_block(self, size_class: int) -> int:
        block = self._u32[UNSWEPT + size_class] - 1
        if block < 0:
            return self.blocks.take(size_class)
        self._u32[UNSWEPT + size_class] = self.blocks.following[block]
        return block

    def cell_marks(self, block: int, cell: int) -> bytes:
        """The marks of the cells of a block, one byte each."""
        start = self.blocks.word_of(block)
        end = start + self.blocks.words // cell * cell
        return self.memory.marks[start >> 1 : end >> 1].tobytes()[:: cell >> 1]

    def set_run(self, size_class: int, start: int, end: int) -> None:
        """Makes [start, end) what allocation of this size class bumps through."""
        u32 = self._u32
        u32[RUN_LIMIT + size_class] = end
        u32[CURSOR + 2 * size_class] = start
        u32[CURSOR + 2 * size_class + 1] = 0 if self._stress_every else end

    def _make_room(self, blocks: int, attempt: "Callable[[], int]") -> int:
        """Collects, then grows, then gives up soft references, until the attempt succeeds."""
        full = self.blocks.capacity >= self.blocks.limit
        before = self.used_words
        self.collect("Allocation Failure")
        futile = full and (before - self.used_words) * FUTILE_SHARE < self.blocks.count << self.blocks.shift
        self._futile = self._futile + 1 if futile else 0
        result = self._grow(blocks, attempt) if self._futile < FUTILE_COLLECTIONS else 0
        if not result:
            self._futile = 0
            if self.soft_referents:
                self.collect("Allocation Failure", clear_soft=True)
                result = self._grow(blocks, attempt)
        if not result:
            self.blocks.release_reserve()
            raise HeapExhausted
        return result

    def _grow(self, blocks: int, attempt: "Callable[[], int]") -> int:
        """Attempts within the capacity, then with as many blocks more."""
        result = attempt()
        if not result and self.blocks.capacity < self.blocks.limit:
            self.blocks.resize(self.blocks.capacity + blocks)
            result = attempt()
        return result

    # Collection

    def collect(self, cause: str, clear_soft: bool = False) -> None:
        """Frees what the roots do not reach. `clear_soft`: softly reachable objects too."""
        from pyjvm.heap.collector import collect

        collect(self, cause, clear_soft)
        self.memory.bulk(0)

    def take_pending(self) -> list[int]:
        """The references cleared since the last call, in the order found. From now on the caller keeps them alive."""
        pending = self.pending
        self.pending = []
        return pending

    @property
    def stress_every(self) -> int:
        """Collect at every n-th allocation; 0 for only when needed. All limits are 0 meanwhile."""
        return self._stress_every

    @stress_every.setter
    def stress_every(self, n: int) -> None:
        self._stress_every = self._stress_left = n
        self._u32[STRESS] = n > 0
        for size_class in range(SIZE_CLASSES):
            cursor = CURSOR + 2 * size_class
            self.set_run(size_class, self._u32[cursor], self._u32[RUN_LIMIT + size_class])

    def _stress(self) -> None:
        self._stress_left -= 1
        if not self._stress_left:
            self._stress_left = self._stress_every
            self.collect("Stress")

    # Figures

    def unused_run_words(self) -> int:
        """The words handed out in runs that nothing was allocated in so far."""
        u32 = self._u32
        return sum(u32[RUN_LIMIT : RUN_LIMIT + SIZE_CLASSES]) - sum(u32[CURSOR : CURSOR + 2 * SIZE_CLASSES : 2])

    @property
    def used_words(self) -> int:
        """The words of what is in use, the unused rest of runs included."""
        return self.memory.i64[USED_WORDS >> 1]

    @used_words.setter
    def used_words(self, words: int) -> None:
        self.memory.i64[USED_WORDS >> 1] = words

    @property
    def allocated_words(self) -> int:
        """The words of all that was ever in use."""
        return self.memory.i64[ALLOCATED_WORDS >> 1]

    @allocated_words.setter
    def allocated_words(self, words: int) -> None:
        self.memory.i64[ALLOCATED_WORDS >> 1] = words

    @property
    def used_bytes(self) -> int:
        """The bytes taken up by objects, those included that are garbage but not yet collected."""
        return (self.used_words - self.unused_run_words()) << 2

    @property
    def allocated_bytes(self) -> int:
        """The bytes of all that was ever allocated."""
        return (self.allocated_words - self.unused_run_words()) << 2

    @property
    def capacity_bytes(self) -> int:
        """What the heap uses before it collects."""
        return self.blocks.capacity << self.blocks.shift << 2

    @property
    def max_bytes(self) -> int:
        """What the heap may grow to."""
        return self.blocks.count << self.blocks.shift << 2

    # What is there

    def object_words(self, ref: int) -> int:
        """The words that an object or array asked for; its cell may be larger."""
        u32 = self.memory.u32
        layout = self.layouts[u32[ref]]
        return layout.words if layout.kind == OBJECT else layout.array_words(u32[ref + 1])

    def live_objects(self) -> "Iterator[int]":
        """Everything allocated and not known to be garbage: small objects by address, then large ones.

        Right after a collection these are the reachable objects. Allocating meanwhile is not allowed.
        """
        blocks = self.blocks
        u32 = self.memory.u32
        for block, state in enumerate(blocks.state[: blocks.fresh]):
            if state and state != LARGE:
                cell = CELL_WORDS[state - 1]
                unused = range(u32[CURSOR + 2 * (state - 1)], u32[RUN_LIMIT + state - 1])
                word = blocks.word_of(block)
                for index, mark in enumerate(self.cell_marks(block, cell)):
                    ref = word + index * cell
                    if mark and ref not in unused:
                        yield ref
        yield from sorted(self.large.objects)

    def is_live(self, ref: int) -> bool:
        """Whether `ref` is one of `live_objects()`."""
        if ref in self.large.objects:
            return True
        blocks = self.blocks
        if not blocks.start <= ref < blocks.fresh_word():
            return False
        block = blocks.block_of(ref)
        size_class = blocks.state[block] - 1
        if not 0 <= size_class < SIZE_CLASSES:
            return False
        offset = ref - blocks.word_of(block)
        cell = CELL_WORDS[size_class]
        if offset % cell or offset // cell >= blocks.words // cell or not self.memory.marks[ref >> 1]:
            return False
        return not self._u32[CURSOR + 2 * size_class] <= ref < self._u32[RUN_LIMIT + size_class]

    def histogram(self) -> list[tuple[int, int, int]]:
        """(class id, instances, bytes) of `live_objects()`, most bytes first."""
        u32 = self.memory.u32
        counts: dict[int, list[int]] = {}
        for ref in self.live_objects():
            count = counts.setdefault(u32[ref], [0, 0])
            count[0] += 1
            count[1] += self.object_words(ref) << 2
        return sorted(((c, n, size) for c, (n, size) in counts.items()), key=lambda row: (-row[2], row[0]))
