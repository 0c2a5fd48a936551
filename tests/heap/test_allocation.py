"""Size classes, bump runs, the large-object space, exhaustion and growth."""

import pytest

from pyjvm.heap import CELL_WORDS, CURSOR, MAX_CELL_WORDS, HeapExhausted, object_layout, size_class_of
from pyjvm.heap.memory import CONTROL_WORDS

from .support import BYTES, HUGE, HUGE_WORDS, INTS, LEAF, LONGS, NODE, REFS, heap_with_roots


def test_each_size_class_is_even_larger_than_the_one_before_and_has_its_control_words():
    assert all(words % 2 == 0 for words in CELL_WORDS)
    assert list(CELL_WORDS) == sorted(set(CELL_WORDS))
    assert CURSOR + 2 * len(CELL_WORDS) <= CONTROL_WORDS


def test_the_size_class_is_the_smallest_that_fits():
    for words in range(MAX_CELL_WORDS + 1):
        size_class = size_class_of(words)
        assert CELL_WORDS[size_class] >= words
        assert size_class == 0 or CELL_WORDS[size_class - 1] < words


def test_what_fits_no_cell_has_no_size_class():
    assert size_class_of(MAX_CELL_WORDS + 1) == -1


def test_objects_are_aligned_zeroed_and_carry_their_class():
    with heap_with_roots() as (heap, roots):
        for _ in range(1000):
            ref = heap.allocate_object(NODE)
            roots.append(ref)
            assert ref % 2 == 0
            assert heap.memory.u32[ref : ref + 6].tolist() == [NODE, 0, 0, 0, 0, 0]
            heap.memory.i32[ref + 5] = -1
        assert len(set(roots)) == 1000


@pytest.mark.parametrize("class_id, size", [(BYTES, 1), (INTS, 4), (LONGS, 8), (REFS, 4)])
@pytest.mark.parametrize("length", [0, 1, 2, 3, 7, 8, 9, 100, 2039, 2040, 2041, 5000, 60000])
def test_arrays_are_zeroed_and_carry_their_length(class_id, size, length):
    with heap_with_roots(2 << 20) as (heap, roots):
        memory = heap.memory
        refs = []
        for _ in range(2):
            ref = heap.allocate_array(class_id, length)
            roots.append(ref)
            assert ref % 2 == 0
            assert memory.u32[ref] == class_id
            assert memory.u32[ref + 1] == length
            start, end = (ref << 2) + 8, (ref << 2) + 8 + length * size
            assert not any(memory.u8[start:end])
            memory.u8[start:end] = (b"\0" if class_id == REFS else b"\xff") * (end - start)
            refs.append((start, end))
        (first, first_end), (second, second_end) = refs
        assert first_end <= second - 8 or second_end <= first - 8


def test_an_allocation_by_the_inline_protocol_is_like_one_by_the_heap():
    with heap_with_roots() as (heap, roots):
        u32 = heap.memory.u32
        size_class = size_class_of(6)
        for _ in range(50):
            roots.append(heap.allocate_object(NODE))
            ref = u32[CURSOR + 2 * size_class]
            if ref + 6 <= u32[CURSOR + 2 * size_class + 1]:
                u32[CURSOR + 2 * size_class] = ref + 6
                u32[ref] = NODE
                roots.append(ref)
        assert len(roots) == 100
        assert sorted(heap.live_objects()) == sorted(roots)
        assert heap.used_bytes == 100 * 24


def test_a_thing_longer_than_its_cell_size_class_shares_no_word_with_another():
    with heap_with_roots() as (heap, roots):
        places = {}
        for words in range(2, 700, 3):
            heap.set_layout(100 + words, object_layout(words))
            ref = heap.allocate_object(100 + words)
            roots.append(ref)
            places[ref] = words + (words & 1)
        end = 0
        for ref in sorted(places):
            assert ref >= end
            end = ref + places[ref]


def test_fifty_times_the_heap_in_garbage_runs_to_its_end():
    with heap_with_roots(256 << 10, 64 << 10) as (heap, _):
        while heap.allocated_bytes < 50 * heap.max_bytes:
            heap.allocate_object(NODE)
            heap.allocate_array(INTS, 37)
            heap.allocate_array(LONGS, 700)
        assert heap.collections > 0
        assert heap.capacity_bytes == 64 << 10


@pytest.mark.parametrize("allocate", ["object", "small array", "medium array", "large array"])
def test_exhaustion_is_reported_and_recovered_from(allocate):
    make = {
        "object": lambda heap: heap.allocate_object(LEAF),
        "small array": lambda heap: heap.allocate_array(BYTES, 100),
        "medium array": lambda heap: heap.allocate_array(BYTES, 3000),
        "large array": lambda heap: heap.allocate_array(BYTES, 50_000),
    }[allocate]
    with heap_with_roots(256 << 10, 64 << 10) as (heap, roots):
        counts = []
        for _ in range(3):
            roots.clear()
            with pytest.raises(HeapExhausted, match="Java heap space"):
                while True:
                    roots.append(make(heap))
            counts.append(len(roots))
            assert heap.capacity_bytes == heap.max_bytes
            assert heap.used_bytes > 0.7 * heap.max_bytes
        assert counts[0] == counts[1] == counts[2]


def test_an_array_larger_than_the_heap_fails_without_collecting():
    with heap_with_roots() as (heap, _):
        with pytest.raises(HeapExhausted):
            heap.allocate_array(LONGS, 2**31 - 1)
        assert heap.collections == 0


def test_a_heap_that_stays_full_gives_up_instead_of_collecting_for_ever():
    with heap_with_roots(256 << 10, 64 << 10) as (heap, roots):
        with pytest.raises(HeapExhausted):
            while True:
                roots.append(heap.allocate_object(NODE))
        start = heap.collections
        with pytest.raises(HeapExhausted):
            for index in range(10_000):
                roots[index % len(roots)] = 0
                roots[index % len(roots)] = heap.allocate_object(NODE)
        assert heap.collections - start <= 6


def test_medium_arrays_waste_no_more_than_a_tenth():
    with heap_with_roots(4 << 20, 4 << 20) as (heap, roots):
        with pytest.raises(HeapExhausted):
            while True:
                roots.append(heap.allocate_array(BYTES, 3000))
        assert len(roots) * 3008 > 0.9 * heap.max_bytes


def test_freed_neighbours_become_one_place():
    with heap_with_roots(256 << 10, 256 << 10) as (heap, roots):
        with pytest.raises(HeapExhausted):
            while True:
                roots.append(heap.allocate_array(BYTES, 3000))
        del roots[10:40]
        roots.append(heap.allocate_array(BYTES, 80_000))


def test_room_beside_survivors_in_their_blocks_is_used_again():
    with heap_with_roots(256 << 10, 256 << 10) as (heap, roots):
        with pytest.raises(HeapExhausted):
            while True:
                roots.append(heap.allocate_array(BYTES, 3000))
        count = len(roots)
        del roots[::3]
        kept = set(roots)
        with pytest.raises(HeapExhausted):
            while True:
                roots.append(heap.allocate_array(BYTES, 3000))
        assert len(roots) == count
        assert kept < set(roots)


def test_a_gap_over_several_blocks_is_used_at_both_ends_and_between():
    with heap_with_roots(256 << 10, 256 << 10) as (heap, roots):
        block_bytes = heap.blocks.words << 2
        first = heap.allocate_array(BYTES, 3000)
        gap = heap.allocate_array(BYTES, 2 * block_bytes - 8)
        last = heap.allocate_array(BYTES, 3000)
        roots += [first, last]
        heap.collect("System.gc()")
        at_start = heap.allocate_array(BYTES, block_bytes - 3008 - 8)
        at_end = heap.allocate_array(BYTES, 3000)
        between = heap.allocate_object(NODE)
        assert at_start == gap
        assert at_end == last - (3008 >> 2)
        assert at_start < between < at_end


def test_a_large_array_is_zeroed_wherever_it_lies():
    with heap_with_roots(1 << 20, 256 << 10) as (heap, roots):
        for length in (3000, 90_000, 10_000, 200_000, 2500):
            for _ in range(12):
                ref = heap.allocate_array(BYTES, length)
                body = heap.memory.u8[(ref << 2) + 8 : (ref << 2) + 8 + length]
                assert not any(body)
                body[:] = b"\xff" * length
                body.release()
                roots.append(ref)
                if len(roots) > 3:
                    del roots[0]


def test_large_objects_keep_what_they_refer_to():
    with heap_with_roots() as (heap, roots):
        ref = heap.allocate_object(HUGE)
        roots.append(ref)
        assert not any(heap.memory.u32[ref + 1 : ref + HUGE_WORDS])
        leaf = heap.allocate_object(LEAF)
        heap.memory.u32[ref + HUGE_WORDS - 1] = leaf
        heap.collect("System.gc()")
        assert list(heap.live_objects()) == [leaf, ref]


def test_the_heap_grows_with_what_lives_and_shrinks_again():
    with heap_with_roots(8 << 20, 256 << 10) as (heap, roots):
        assert heap.capacity_bytes == 256 << 10
        for _ in range(60_000):
            roots.append(heap.allocate_object(NODE))
        assert 60_000 * 24 <= heap.capacity_bytes < heap.max_bytes
        roots.clear()
        heap.collect("System.gc()")
        assert heap.used_bytes == 0
        assert heap.capacity_bytes == 256 << 10
        for _ in range(60_000):
            ref = heap.allocate_object(NODE)
            assert heap.memory.u32[ref + 1 : ref + 6].tolist() == [0, 0, 0, 0, 0]


def test_memory_given_back_by_shrinking_comes_again_zeroed():
    with heap_with_roots(8 << 20, 256 << 10) as (heap, roots):
        for _ in range(60_000):
            ref = heap.allocate_object(NODE)
            heap.memory.i32[ref + 5] = -1
            roots.append(ref)
        roots.clear()
        heap.collect("System.gc()")
        ref = heap.allocate_array(BYTES, 1_500_000)
        assert not any(heap.memory.u8[(ref << 2) + 8 : (ref << 2) + 8 + 1_500_000])


def test_shrinking_stops_at_what_lives():
    with heap_with_roots(8 << 20, 256 << 10) as (heap, roots):
        for number in range(60_000):
            ref = heap.allocate_object(NODE)
            heap.memory.i32[ref + 5] = number
            roots.append(ref)
        del roots[:-1]
        heap.collect("System.gc()")
        assert heap.memory.i32[roots[0] + 5] == 59_999
        assert heap.capacity_bytes > 60_000 * 24


def test_figures_follow_every_allocation():
    with heap_with_roots() as (heap, roots):
        roots.append(heap.allocate_object(NODE))
        assert heap.used_bytes == heap.allocated_bytes == 24
        heap.allocate_array(BYTES, 4000)
        assert heap.used_bytes == heap.allocated_bytes == 24 + 4008
        heap.collect("System.gc()")
        assert heap.used_bytes == 24
        assert heap.allocated_bytes == 24 + 4008


def _addresses(stress):
    with heap_with_roots() as (heap, roots):
        heap.stress_every = stress
        addresses = []
        for index in range(3000):
            ref = heap.allocate_array(BYTES, index * 7919 % 5000) if index % 3 else heap.allocate_object(NODE)
            addresses.append(ref)
            if index % 5 == 0:
                roots.append(ref)
            if len(roots) > 40:
                del roots[::2]
        return addresses, heap.collections


@pytest.mark.parametrize("stress", [0, 7])
def test_addresses_follow_from_what_the_program_does_alone(stress):
    assert _addresses(stress) == _addresses(stress)


def test_stress_collects_at_every_nth_allocation_of_any_kind():
    with heap_with_roots() as (heap, _):
        heap.stress_every = 10
        for index in range(100):
            heap.allocate_array(INTS, index * 20)
        assert heap.collections == 10
        heap.stress_every = 0
        heap.allocate_array(INTS, 3)
        assert heap.collections == 10


def test_under_stress_every_limit_is_zero():
    with heap_with_roots() as (heap, roots):
        roots.append(heap.allocate_object(NODE))
        heap.stress_every = 1000
        limits = heap.memory.u32[CURSOR + 1 : CURSOR + 2 * len(CELL_WORDS) : 2]
        for _ in range(50):
            roots.append(heap.allocate_object(NODE))
            assert not any(limits)
        heap.stress_every = 0
        assert heap.memory.u32[CURSOR + 2 * size_class_of(6) + 1] != 0
        limits.release()


def test_after_exhaustion_a_reserve_serves_whoever_handles_it():
    with heap_with_roots(16 << 20, 1 << 20) as (heap, roots):
        for _ in range(2):
            with pytest.raises(HeapExhausted):
                while True:
                    roots.append(heap.allocate_object(NODE))
            roots.extend(heap.allocate_array(BYTES, 10 * n) for n in range(1, 9))
            roots.clear()
            heap.collect("test")
            assert heap.blocks.limit == heap.blocks.count - heap.blocks.reserve


def test_the_longest_arrays_are_refused_in_other_words():
    with heap_with_roots() as (heap, _):
        for length in (2**31 - 1, 2**31 - 2):
            with pytest.raises(HeapExhausted, match="Requested array size exceeds VM limit"):
                heap.allocate_array(BYTES, length)
        with pytest.raises(HeapExhausted, match="Java heap space"):
            heap.allocate_array(BYTES, 2**31 - 3)
