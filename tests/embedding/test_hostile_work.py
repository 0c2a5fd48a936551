"""A guest cannot hide its work in natives: they count as ticks, and time is looked at in them."""

from __future__ import annotations

import gc
import time

import pytest

from pyjvm import VM

from .conftest import CLASSES

COPYING = ["copy", "clone", "fill", "startsWith", "same", "upper", "bytes", "insert", "reverse", "gc"]
SLOWER = ["sort", "sortObjects", "hash", "equals", "stores", "lastIndexOf", "compare", "split", "pattern"]
WIDE = ["wide", "wider", "pieces"]


@pytest.mark.parametrize("step", COPYING + SLOWER + WIDE)
def test_time_ends_a_program_that_is_in_natives_all_the_time(step: str) -> None:
    gc.collect()  # which would take its time in the middle
    begun = time.monotonic()
    with VM(CLASSES, max_seconds=0.5, max_memory=64 << 20) as vm:
        result = vm.run("Workload", [step])
    assert (result.limit, result.stdout) == ("time", b"begun\n")
    assert time.monotonic() - begun < 3


@pytest.mark.parametrize("step", COPYING)
def test_work_in_natives_counts_as_ticks(step: str) -> None:
    with VM(CLASSES, max_ticks=100_000, max_memory=64 << 20) as vm:
        result = vm.run("Workload", [step])
        assert (result.limit, result.stdout) == ("tick", b"begun\n")
        assert vm.run("Workload", [step]).ticks == result.ticks


def test_ticks_of_natives_do_not_depend_on_the_tier() -> None:
    counts = set()
    for option in ("-XX:TextThreshold=0", "-XX:TextThreshold=5", "-XX:TextThreshold=-1"):
        with VM(CLASSES, [option], max_ticks=150_000, max_memory=64 << 20) as vm:
            counts.add(vm.run("Workload", ["copy"]).ticks)
    assert len(counts) == 1


def test_calls_from_python_have_all_their_ticks_after_work_in_natives() -> None:
    with VM(CLASSES, max_ticks=1_000_000) as vm:
        text = vm.load_class("java.lang.String").new("ab" * (1 << 20))
        before = vm.ticks
        assert text.hashCode() != 0
        assert 1000 < vm.ticks - before < 10_000
        assert vm.load_class("Guest").new(3).get() == 3
