"""Guest memory: one block, many views."""

import os
import resource

import pytest

from pyjvm.heap import SCRATCH, CannotReserve, GuestMemory, Heap, HeapExhausted
from pyjvm.heap.memory import CONTROL_WORDS


@pytest.fixture
def memory():
    memory = GuestMemory(1 << 20, 1 << 16)
    yield memory
    memory.close()


def test_all_views_show_the_same_bytes(memory):
    memory.i64[SCRATCH >> 1] = -2
    assert memory.i32[SCRATCH] == -2
    assert memory.u32[SCRATCH + 1] == 0xFFFFFFFF
    assert memory.u16[SCRATCH << 1] == 0xFFFE
    assert memory.i16[SCRATCH << 1] == -2
    assert memory.u8[SCRATCH << 2] == 0xFE
    assert memory.i8[SCRATCH << 2] == -2


def test_scratch_rounds_a_float_and_casts_bits(memory):
    memory.f32[SCRATCH] = 0.1
    assert memory.f32[SCRATCH] == 0.10000000149011612
    assert memory.i32[SCRATCH] == 0x3DCCCCCD
    memory.f64[SCRATCH >> 1] = 1.0
    assert memory.i64[SCRATCH >> 1] == 0x3FF0000000000000


def test_statics_are_aligned_zeroed_and_do_not_overlap(memory):
    first = memory.allocate_static(1)
    second = memory.allocate_static(2, 2)
    third = memory.allocate_static(1)
    assert first >= CONTROL_WORDS
    assert second % 2 == 0
    assert second > first
    assert third == second + 2
    assert memory.i64[second >> 1] == 0


def test_statics_run_out_with_the_reason_metaspace(memory):
    with pytest.raises(HeapExhausted, match="Metaspace"):
        memory.allocate_static(1 << 20)


@pytest.mark.parametrize("words", [2, 20_000, 700_000])
def test_zeroing_leaves_the_neighbours_alone(words):
    memory = GuestMemory(4 << 20, 1 << 16)
    start = memory.heap_start + 5
    end = start + words
    memory.u8[:] = b"\1" * len(memory.u8)
    memory.zero(start, end)
    assert memory.u32[start - 1] == memory.u32[end] == 0x01010101
    assert memory.u8.tobytes().count(0) == words * 4
    memory.close()


def test_marks_cover_every_reference(memory):
    memory.marks[0] = memory.marks[(memory.heap_end - 2) >> 1] = 1
    memory.clear_marks(memory.heap_start, memory.heap_end)
    assert memory.marks[0] == 1
    assert memory.marks[(memory.heap_end - 2) >> 1] == 0
    assert memory.u32[memory.heap_end - 1] == 0


def test_native_code_finds_the_same_bytes_at_the_address(memory):
    import ctypes

    memory.u32[SCRATCH] = 0x01020304
    assert ctypes.c_uint32.from_address(memory.address + 4 * SCRATCH).value == 0x01020304
    assert memory.address == memory.address
    memory.close()
    with pytest.raises(ValueError, match="closed"):
        memory.address  # noqa: B018  # asking is what raises


def test_closing_twice_is_harmless_and_ends_every_view():
    memory = GuestMemory(1 << 16)
    memory.close()
    memory.close()
    assert memory.closed
    with pytest.raises(ValueError, match="released"):
        memory.u32[0]


def test_sixteen_gigabytes_are_reserved_but_not_committed():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    memory = GuestMemory(16 << 30)
    try:
        assert memory.heap_end == 1 << 32
        assert Heap(memory).blocks.word_of(Heap(memory).blocks.count) < 1 << 32  # a run's end is a word, too
        last = memory.heap_end - 2
        memory.u32[last] = 7
        memory.marks[last >> 1] = 1
        assert memory.u32[last] == 7
    finally:
        memory.close()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < (64 << 20 if os.uname().sysname == "Darwin" else 64 << 10)


def test_what_the_system_cannot_reserve_is_an_error_with_the_size(monkeypatch):
    def refuse(*_args, **_options):
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr("mmap.mmap", refuse)
    with pytest.raises(CannotReserve, match="Could not reserve enough space for 64KB object heap"):
        GuestMemory(1 << 16)


def test_statics_that_leave_no_room_for_a_heap_are_refused():
    with pytest.raises(CannotReserve):
        GuestMemory(1 << 16, static_bytes=1 << 60)
