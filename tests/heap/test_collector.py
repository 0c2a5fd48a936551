"""What a collection keeps, frees and clears."""

import random

import pytest

from pyjvm.heap import HeapExhausted
from pyjvm.heap.marking import ARRAY_CHUNK

from .support import (
    BYTES,
    LEAF,
    LINK,
    NODE,
    PHANTOM,
    REFERENT,
    REFS,
    SOFT,
    WEAK,
    heap_with_roots,
)


def reference(heap, class_id, referent):
    ref = heap.allocate_object(class_id)
    heap.memory.u32[ref + REFERENT] = referent
    return ref


def test_what_no_root_reaches_is_gone():
    with heap_with_roots() as (heap, roots):
        keep = heap.allocate_object(NODE)
        child = heap.allocate_object(LEAF)
        heap.memory.u32[keep + 3] = child
        heap.allocate_object(NODE)
        roots.append(keep)
        heap.collect("System.gc()")
        assert set(heap.live_objects()) == {keep, child}
        assert heap.histogram() == [(NODE, 1, 24), (LEAF, 1, 16)]


def test_a_cycle_that_no_root_reaches_is_gone():
    with heap_with_roots() as (heap, _):
        a, b = heap.allocate_object(NODE), heap.allocate_object(NODE)
        heap.memory.u32[a + 2], heap.memory.u32[b + 2] = b, a
        heap.collect("System.gc()")
        assert list(heap.live_objects()) == []


def test_static_words_are_roots():
    with heap_with_roots() as (heap, _):
        word = heap.memory.allocate_static(1)
        heap.static_root_words.append(word)
        heap.memory.u32[word] = heap.allocate_object(LEAF)
        heap.collect("System.gc()")
        assert list(heap.live_objects()) == [heap.memory.u32[word]]


def test_an_integer_that_looks_like_a_reference_keeps_nothing():
    with heap_with_roots() as (heap, roots):
        node = heap.allocate_object(NODE)
        array = heap.allocate_array(BYTES, 8)
        roots += [node, array]
        leaf = heap.allocate_object(LEAF)
        heap.memory.u32[node + 5] = heap.memory.u32[array + 2] = leaf
        heap.collect("System.gc()")
        assert not heap.is_live(leaf)


@pytest.mark.parametrize("length", [1, ARRAY_CHUNK, ARRAY_CHUNK + 1, 3 * ARRAY_CHUNK - 1])
def test_every_element_of_an_array_is_kept(length):
    with heap_with_roots(1 << 20, 1 << 20) as (heap, roots):
        array = heap.allocate_array(REFS, length)
        roots.append(array)
        for index in range(length):
            heap.memory.u32[array + 2 + index] = heap.allocate_object(LEAF)
        heap.collect("System.gc()")
        assert sum(1 for _ in heap.live_objects()) == length + 1


def test_a_list_of_many_nodes_is_kept_whole():
    with heap_with_roots(4 << 20, 1 << 20) as (heap, roots):
        roots.append(0)
        for _ in range(50_000):
            node = heap.allocate_object(NODE)
            heap.memory.u32[node + 4] = roots[0]
            roots[0] = node
        heap.collect("System.gc()")
        assert heap.used_bytes == 50_000 * 24


def test_cells_freed_between_live_ones_are_used_again_and_zeroed():
    with heap_with_roots(256 << 10, 256 << 10) as (heap, roots):
        with pytest.raises(HeapExhausted):
            while True:
                ref = heap.allocate_object(NODE)
                heap.memory.u32[ref + 5] = 0xABCD
                roots.append(ref)
        del roots[::2]
        capacity = len(roots)
        for _ in range(capacity - 1):
            ref = heap.allocate_object(NODE)
            assert heap.memory.u32[ref + 5] == 0
            roots.append(ref)
        assert len(set(roots)) == len(roots)


def test_free_runs_found_before_a_collection_are_not_used_after_it():
    with heap_with_roots(256 << 10, 256 << 10) as (heap, roots):
        with pytest.raises(HeapExhausted):
            while True:
                roots.append(heap.allocate_object(NODE))
        del roots[::2]
        for _ in range(2 * len(roots) // 3):
            roots.append(heap.allocate_object(NODE))
            if len(roots) % 50 == 0:
                heap.collect("System.gc()")
        assert len(set(roots)) == len(roots)


@pytest.mark.parametrize("class_id", [WEAK, PHANTOM])
def test_a_reference_is_cleared_and_pending_once_its_object_is_gone(class_id):
    with heap_with_roots() as (heap, roots):
        leaf = heap.allocate_object(LEAF)
        ref = reference(heap, class_id, leaf)
        roots += [leaf, ref]
        heap.collect("System.gc()")
        assert heap.memory.u32[ref + REFERENT] == leaf
        assert heap.take_pending() == []
        roots.remove(leaf)
        heap.collect("System.gc()")
        assert heap.memory.u32[ref + REFERENT] == 0
        assert not heap.is_live(leaf)
        heap.collect("System.gc()")
        assert heap.take_pending() == [ref]
        assert heap.take_pending() == []


def test_all_references_to_an_object_are_cleared_together():
    with heap_with_roots() as (heap, roots):
        leaf = heap.allocate_object(LEAF)
        roots += [reference(heap, WEAK, leaf), reference(heap, PHANTOM, leaf), reference(heap, WEAK, leaf)]
        heap.collect("System.gc()")
        assert sorted(heap.take_pending()) == sorted(roots)


def test_weak_references_are_pending_before_phantom_ones():
    with heap_with_roots() as (heap, roots):
        leaf = heap.allocate_object(LEAF)
        phantom, weak = reference(heap, PHANTOM, leaf), reference(heap, WEAK, leaf)
        roots += [phantom, weak]
        heap.collect("System.gc()")
        assert heap.take_pending() == [weak, phantom]


def test_references_of_one_strength_are_pending_by_address():
    with heap_with_roots() as (heap, roots):
        made = [reference(heap, WEAK, heap.allocate_object(LEAF)) for _ in range(20)]
        roots += [*made[10:], *reversed(made[:10])]
        heap.collect("System.gc()")
        assert heap.take_pending() == sorted(made)


def test_a_pending_reference_stays_alive_until_taken():
    with heap_with_roots() as (heap, roots):
        ref = reference(heap, WEAK, heap.allocate_object(LEAF))
        roots.append(ref)
        heap.collect("System.gc()")
        roots.clear()
        heap.collect("System.gc()")
        assert heap.is_live(ref)
        heap.take_pending()
        heap.collect("System.gc()")
        assert not heap.is_live(ref)


def test_an_unreachable_reference_is_never_pending():
    with heap_with_roots() as (heap, _):
        reference(heap, WEAK, heap.allocate_object(LEAF))
        heap.collect("System.gc()")
        assert heap.take_pending() == []


def test_a_reference_keeps_its_other_fields_alive():
    with heap_with_roots() as (heap, roots):
        ref = reference(heap, WEAK, 0)
        heap.memory.u32[ref + LINK] = link = heap.allocate_object(LEAF)
        roots.append(ref)
        heap.collect("System.gc()")
        assert heap.is_live(link)
        assert heap.take_pending() == []


def test_an_object_weakly_reachable_through_itself_is_gone():
    with heap_with_roots() as (heap, roots):
        node = heap.allocate_object(NODE)
        weak = reference(heap, WEAK, node)
        heap.memory.u32[node + 2] = weak
        roots.append(weak)
        heap.collect("System.gc()")
        assert heap.memory.u32[weak + REFERENT] == 0


def test_a_soft_reference_survives_an_ordinary_collection():
    with heap_with_roots() as (heap, roots):
        leaf = heap.allocate_object(LEAF)
        ref = reference(heap, SOFT, leaf)
        roots.append(ref)
        heap.collect("System.gc()")
        assert heap.memory.u32[ref + REFERENT] == leaf
        assert heap.is_live(leaf)


def test_soft_references_are_cleared_before_the_heap_is_exhausted():
    with heap_with_roots(256 << 10, 64 << 10) as (heap, roots):
        strong = heap.allocate_object(LEAF)
        kept = reference(heap, SOFT, strong)
        roots += [strong, kept]
        cached = [reference(heap, SOFT, heap.allocate_array(BYTES, 150_000))]
        roots += cached
        roots.append(heap.allocate_array(BYTES, 150_000))
        assert heap.memory.u32[cached[0] + REFERENT] == 0
        assert heap.memory.u32[kept + REFERENT] == strong
        assert heap.take_pending() == cached
        with pytest.raises(HeapExhausted):
            roots.append(heap.allocate_array(BYTES, 150_000))


def test_what_a_weakly_reachable_object_softly_holds_is_weakly_reachable():
    with heap_with_roots() as (heap, roots):
        leaf = heap.allocate_object(LEAF)
        node = heap.allocate_object(NODE)
        heap.memory.u32[node + 2] = reference(heap, SOFT, leaf)
        weak = reference(heap, WEAK, node)
        weak_to_leaf = reference(heap, WEAK, leaf)
        roots += [weak, weak_to_leaf]
        heap.collect("System.gc()")
        assert sorted(heap.take_pending()) == sorted([weak, weak_to_leaf])


def test_collections_without_stop_leave_a_large_graph_unharmed():
    rnd = random.Random(5)
    with heap_with_roots(1 << 20, 256 << 10) as (heap, roots):
        u32 = heap.memory.u32
        nodes = []
        for number in range(3000):
            node = heap.allocate_object(NODE)
            u32[node + 5] = number
            nodes.append(node)
            roots.append(node)
            u32[node + 2 + number % 3] = rnd.choice(nodes)
        for _ in range(5):
            heap.collect("System.gc()")
        assert [u32[node + 5] for node in nodes] == list(range(3000))
        assert heap.used_bytes == 3000 * 24
