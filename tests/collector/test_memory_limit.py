"""-Xmx is a real limit: garbage does not count, what is kept does, and a program can go on after OutOfMemoryError."""

from __future__ import annotations

import pytest

from .support import MEGABYTE, garbage

TIERS = {"handlers": -1, "text": 1, "default": 400}
HEAP = 2 * MEGABYTE


@pytest.fixture(params=list(TIERS))
def threshold(request: pytest.FixtureRequest) -> int:
    return TIERS[request.param]


def test_garbage_of_fifty_times_the_heap_is_no_matter(threshold: int) -> None:
    guest = garbage(max_heap=HEAP, text_threshold=threshold)
    assert guest.call("Garbage", "churn", "(I)I", 100) == 1600
    assert guest.machine.heap.collections > 10


def test_small_garbage_is_no_matter_either() -> None:
    guest = garbage(max_heap=MEGABYTE, text_threshold=10)
    lists = 20 * MEGABYTE // 24_000
    assert guest.call("Garbage", "lists", "(I)I", lists) == lists * 500
    assert guest.machine.heap.collections > 5


def test_what_keeps_everything_catches_out_of_memory_and_goes_on(threshold: int) -> None:
    guest = garbage(max_heap=HEAP, text_threshold=threshold)
    assert guest.call("Garbage", "keepEverything", "()I") == 31


def test_what_was_kept_is_whole_when_memory_is_out(threshold: int) -> None:
    guest = garbage(max_heap=HEAP, text_threshold=threshold)
    assert guest.call("Garbage", "keepSmall", "()I") * 24 > HEAP // 2


def test_a_larger_heap_holds_more() -> None:
    made = [garbage(max_heap=size).call("Garbage", "keepSmall", "()I") for size in (HEAP, 2 * HEAP)]
    assert 1.8 < made[1] / made[0] < 2.6
