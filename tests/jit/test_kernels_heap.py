"""The collector in native code leaves the heap as the one in Python does: every word, mark, list and figure."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyjvm.heap import (
    CELL_WORDS,
    CURSOR,
    GuestMemory,
    Heap,
    HeapExhausted,
    object_layout,
    reference_array_layout,
    size_class_of,
)
from pyjvm.heap.check import problems
from pyjvm.heap.large import LOG_ENTRIES
from pyjvm.heap.marking import ARRAY_CHUNK
from pyjvm.heap.memory import CONTROL_WORDS
from pyjvm.jit.kernels.native_heap import attach, kernels_of
from tests.heap import support
from tests.heap.test_random_graphs import Machine, operation

pytest.importorskip("llvmlite")


def everything(heap):
    """All that is known of a heap, comparable."""
    memory = heap.memory
    large = dict(heap.large.objects)  # asked for first: now native code has said what it took
    end = heap.blocks.fresh_word()
    return {
        "control": memory.u32[:CONTROL_WORDS].tolist(),
        "objects": bytes(memory.u8[memory.heap_start << 2 : end << 2]),
        "marks": bytes(memory.marks[memory.heap_start >> 1 : end >> 1]),
        "blocks": bytes(heap.blocks.state),
        "following": [following_blocks(heap, size_class) for size_class in range(len(CELL_WORDS))],
        "large": large,
        "spans": heap.large.spans(),
        "pending": heap.pending,
        "soft": heap.soft_referents,
        "collections": heap.collections,
    }


def following_blocks(heap, size_class):
    from pyjvm.heap.memory import UNSWEPT

    blocks = []
    block = heap.memory.u32[UNSWEPT + size_class] - 1
    while block >= 0:
        blocks.append(block)
        block = heap.blocks.following[block] - 1
    return blocks


def assert_same(python, native):
    expected, found = everything(python), everything(native)
    assert {name for name in expected if expected[name] != found[name]} == set()


@settings(max_examples=150, deadline=None)
@given(st.lists(operation, max_size=60), st.sampled_from([0, 0, 1, 3]))
def test_random_programs_leave_the_same_heap(operations, stress):
    machines = Machine(stress), Machine(stress)
    python, native = machines
    support.use_kernels(native.heap)
    try:
        for name, *arguments in operations:
            for machine in machines:
                getattr(machine, "refs_array" if name == "refs" else name)(*arguments)
            assert_same(python.heap, native.heap)
    finally:
        for machine in machines:
            machine.heap.memory.close()


FIELDS = st.sets(st.sampled_from([2, 3, 4, 5, 31, 32, 33, 34, 61, 62, 63, 64, 65, 100, 400, 600]), max_size=6)
STRENGTHS = st.sampled_from(["", "", "soft", "weak", "phantom"])


@st.composite
def graphs(draw):
    """Layouts, the classes or array lengths of some objects, what their references are set to, and roots."""
    layouts = []
    for fields, strength in draw(st.lists(st.tuples(FIELDS, STRENGTHS), min_size=1, max_size=5)):
        referent = max(fields, default=1) + 1 if strength else 0
        words = max(max(fields, default=1), referent) + 1
        layouts.append((words, tuple(sorted(fields)), referent, strength))
    kinds = draw(st.lists(st.one_of(st.integers(0, len(layouts) - 1), st.integers(-40, -1)), min_size=1, max_size=40))
    number = st.one_of(st.none(), st.integers(0, len(kinds) - 1))
    edges = draw(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6), number), max_size=120))
    roots = draw(st.lists(number, max_size=4))
    return layouts, kinds, edges, roots, draw(st.booleans())


def build(layouts, kinds, edges, roots):
    heap = Heap(GuestMemory(1 << 20, 1 << 16), 1 << 20)
    array = len(layouts) + 1
    heap.set_layout(array, reference_array_layout())
    for number, (words, fields, referent, strength) in enumerate(layouts, 1):
        heap.set_layout(number, object_layout(words, fields, referent, strength))
    refs = []
    places = []
    for kind in kinds:
        if kind < 0:
            refs.append(heap.allocate_array(array, -kind))
            places += [refs[-1] + 2 + index for index in range(-kind)]
        else:
            refs.append(heap.allocate_object(kind + 1))
            _, fields, referent, _ = layouts[kind]
            places += [refs[-1] + field for field in (*fields, *([referent] if referent else []))]
    for place, _, target in edges:
        if places and target is not None:
            heap.memory.u32[places[place % len(places)]] = refs[target]
    heap.roots.append(("roots", lambda: [0 if root is None else refs[root] for root in roots]))
    return heap


@settings(max_examples=200, deadline=None)
@given(graphs())
def test_random_layouts_are_marked_alike(graph):
    *parts, clear_soft = graph
    python, native = build(*parts), build(*parts)
    try:
        support.use_kernels(native)
        for _ in range(2):
            for heap in (python, native):
                heap.collect("System.gc()", clear_soft)
            assert_same(python, native)
        assert list(problems(native)) == []
    finally:
        python.memory.close()
        native.memory.close()


@pytest.fixture
def heap():
    heap = support.make_heap(64 << 20, 64 << 20)
    support.use_kernels(heap)
    yield heap
    assert list(problems(heap)) == []
    heap.memory.close()


@pytest.mark.parametrize("length", [0, 1, ARRAY_CHUNK, ARRAY_CHUNK + 1, 3 * ARRAY_CHUNK + 7])
def test_arrays_of_arrays_are_marked_whole(heap, length):
    roots = [heap.allocate_array(support.REFS, length)]
    heap.roots.append(("list", lambda: roots))
    for index in range(length):
        inner = heap.allocate_array(support.REFS, ARRAY_CHUNK + 1 if index % 1000 == 7 else 2)
        heap.memory.u32[roots[0] + 2 + index] = inner
        heap.memory.u32[inner + 3] = heap.allocate_object(support.LEAF)
    heap.collect("System.gc()")
    assert sum(1 for _ in heap.live_objects()) == 1 + 2 * length


def test_a_stack_as_deep_as_the_heap_is_long_is_enough(heap):
    """Each node holds the next in its first field and, twice, one pushed before: nothing is popped early."""
    roots = [0]
    heap.roots.append(("list", lambda: roots))
    leaf = heap.allocate_object(support.LEAF)
    for _ in range(200_000):
        node = heap.allocate_object(support.NODE)
        heap.memory.u32[node + 2] = heap.memory.u32[node + 3] = leaf
        heap.memory.u32[node + 4] = roots[0]
        roots[0] = node
    heap.collect("System.gc()")
    assert heap.used_bytes == 200_000 * 24 + 16


def test_compiled_code_gets_runs_until_a_collection_is_due(heap):
    refill = heap.kernels.function("refill")
    size_class = size_class_of(6)
    words = 0
    while refill(size_class):
        start, limit = heap.memory.u32[CURSOR + 2 * size_class : CURSOR + 2 * size_class + 2]
        words += limit - start
        heap.memory.u32[CURSOR + 2 * size_class] = limit
        for ref in range(start, limit, 6):
            heap.memory.u32[ref] = support.LEAF
    cells = heap.blocks.words // 6
    assert words == heap.blocks.capacity * cells * 6
    assert heap.used_bytes == 4 * words


def test_compiled_code_gets_no_run_while_every_allocation_is_to_be_seen(heap):
    refill = heap.kernels.function("refill")
    heap.stress_every = 3
    assert refill(size_class_of(6)) == 0


@pytest.mark.parametrize("longest", [600, 5000, 60_000])
def test_compiled_code_places_arrays_where_python_does(longest):
    rnd = random.Random(longest)
    heaps = support.make_heap(8 << 20, 1 << 20), support.make_heap(8 << 20, 1 << 20)
    support.use_kernels(heaps[1])
    new_array = heaps[1].kernels.function("new_array")
    kept = [], []
    for heap, refs in zip(heaps, kept, strict=True):
        heap.roots.append(("list", lambda refs=refs: refs))
    served = 0
    for number in range(3000):
        class_id = rnd.choice((support.BYTES, support.INTS, support.LONGS, support.REFS))
        length = rnd.randrange(longest) // rnd.choice((1, 1, 8))
        refs = heaps[0].allocate_array(class_id, length), new_array(class_id, length)
        served += refs[1] > 0
        refs = refs[0], refs[1] or heaps[1].allocate_array(class_id, length)
        assert refs[0] == refs[1]
        if rnd.random() < 0.02:
            for ref, own in zip(refs, kept, strict=True):
                own[:] = [*own[-9:], ref]
        if number % 100 == 0:
            assert_same(*heaps)
    assert served > 1000
    assert heaps[1].collections > 1
    for heap in heaps:
        heap.take_pending()
        heap.collect("System.gc()")
        assert list(problems(heap)) == []
    assert_same(*heaps)
    for heap in heaps:
        heap.memory.close()


def test_compiled_code_places_objects_where_python_does():
    rnd = random.Random(2)
    heaps = support.make_heap(1 << 20, 1 << 20), support.make_heap(1 << 20, 1 << 20)
    support.use_kernels(heaps[1])
    new_object = heaps[1].kernels.function("new_object")
    served = 0
    for _ in range(3000):
        class_id = rnd.choice((support.LEAF, support.NODE, support.HUGE))
        ref = new_object(class_id, heaps[1].layouts[class_id].words)
        served += ref > 0
        assert heaps[0].allocate_object(class_id) == (ref or heaps[1].allocate_object(class_id))
    assert served > 2000
    assert heaps[1].collections > 1
    assert_same(*heaps)
    for heap in heaps:
        assert list(problems(heap)) == []
        heap.memory.close()


def test_what_compiled_code_took_is_written_down_until_the_list_is_full(heap):
    new_array = heap.kernels.function("new_array")
    heap.allocate_array(support.BYTES, 1 << 20)  # opens a span
    heap.large.open_end = heap.large.open_start + 0  # nothing is left of it
    block = heap.blocks.take_large(700, 0)
    heap.large.open_start = heap.blocks.word_of(block)
    heap.large.open_end = heap.large.open_start + 700 * heap.blocks.words
    heap.blocks.fresh = max(heap.blocks.fresh, block + 700)
    count = 0
    while new_array(support.BYTES, 2048):
        count += 1
    assert count == LOG_ENTRIES
    assert len(heap.large.objects) == LOG_ENTRIES + 1
    assert new_array(support.BYTES, 2048)


def test_a_heap_that_is_used_up_is_exhausted_in_both():
    heaps = support.make_heap(256 << 10, 64 << 10), support.make_heap(256 << 10, 64 << 10)
    support.use_kernels(heaps[1])
    counts = []
    for heap in heaps:
        roots = []
        heap.roots.append(("list", lambda roots=roots: roots))
        with pytest.raises(HeapExhausted):
            while True:
                roots.append(heap.allocate_object(support.NODE))
        counts.append(len(roots))
    assert counts[0] == counts[1]
    assert_same(*heaps)
    for heap in heaps:
        heap.memory.close()


def test_where_no_code_can_be_made_the_collector_in_python_stays():
    heap = support.make_heap()

    def refuse(*_):
        raise RuntimeError("cannot link")

    attach(heap, refuse)
    assert kernels_of(heap) is None
    heap.allocate_object(support.LEAF)
    heap.collect("System.gc()")
    assert heap.kernels is None
    assert heap.used_bytes == 0
    heap.memory.close()


def test_native_code_comes_when_it_is_worth_it_or_there_already(monkeypatch):
    from pyjvm.jit.toolchain import Toolchain

    heap = support.make_heap(64 << 20, 64 << 20)
    attach(heap)
    monkeypatch.setattr(Toolchain, "_only", None)
    assert heap.find_kernels(False) is None
    heap.collect("System.gc()")
    assert heap.kernels is None
    monkeypatch.undo()
    Toolchain.get()
    heap.collect("System.gc()")
    assert heap.kernels is kernels_of(heap)
    heap.memory.close()


def test_without_room_for_its_stack_the_collector_in_python_steps_in(heap, monkeypatch):
    def refuse(*_args, **_options):
        raise OSError(12, "Cannot allocate memory")

    roots = [heap.allocate_object(support.NODE)]
    heap.roots.append(("list", lambda: roots))
    heap.memory.u32[roots[0] + 2] = heap.allocate_object(support.LEAF)
    heap.allocate_object(support.LEAF)
    monkeypatch.setattr("mmap.mmap", refuse)
    heap.collect("System.gc()")
    assert sum(1 for _ in heap.live_objects()) == 2
