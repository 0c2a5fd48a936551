"""What collections log."""

import re

import pytest

from pyjvm.heap.gclog import log_start_up
from pyjvm.log import Log

from .support import BYTES, LEAF, NODE, WEAK, heap_with_roots


def logged(option, act):
    lines = []
    log = Log(stdout=lambda text: lines.extend(text.splitlines()))
    log.configure(option)
    with heap_with_roots(1 << 20, 256 << 10, log=log) as (heap, roots):
        heap.describe = lambda class_id: f"C{class_id}"
        act(heap, roots)
    return lines


def collect_once(heap, roots):
    roots.append(heap.allocate_object(NODE))
    heap.memory.u32[roots[0] + 3] = heap.allocate_object(LEAF)
    heap.allocate_array(BYTES, 100_000)
    heap.collect("System.gc()")


def test_gc_says_which_collector_and_one_line_per_pause():
    lines = logged(":gc", lambda heap, roots: (log_start_up(heap), collect_once(heap, roots)))
    assert re.fullmatch(r"\[\d+\.\d{3}s\]\[info\]\[gc\] Using MarkSweep", lines[0])
    assert re.fullmatch(
        r"\[\d+\.\d{3}s\]\[info\]\[gc\] GC\(0\) Pause Full \(System\.gc\(\)\) 0M->0M\(0M\) \d+\.\d{3}ms", lines[1]
    )
    assert len(lines) == 2


def test_causes_and_numbers_are_told():
    def act(heap, roots):
        heap.collect("System.gc()")
        heap.stress_every = 1
        heap.allocate_object(LEAF)
        heap.stress_every = 0
        while heap.collections < 3:
            heap.allocate_object(LEAF)

    lines = logged(":gc::none", act)
    assert [line.split(" 0M")[0] for line in lines] == [
        "GC(0) Pause Full (System.gc())",
        "GC(1) Pause Full (Stress)",
        "GC(2) Pause Full (Allocation Failure)",
    ]


def test_all_of_gc_shows_phases_spaces_and_processor_time():
    lines = logged(":gc*::tg", collect_once)
    text = [re.sub(r"[\d.]+ms", "#ms", line) for line in lines]
    assert text == [
        "[gc,start] GC(0) Pause Full (System.gc())",
        "[gc,phases,start] GC(0) Phase 1: Roots",
        "[gc,phases      ] GC(0) Phase 1: Roots #ms",
        "[gc,phases,start] GC(0) Phase 2: Mark",
        "[gc,phases      ] GC(0) Phase 2: Mark #ms",
        "[gc,phases,start] GC(0) Phase 3: Sweep",
        "[gc,phases      ] GC(0) Phase 3: Sweep #ms",
        "[gc,heap        ] GC(0) Cells: 0K(16K)->0K(16K)",
        "[gc,heap        ] GC(0) Large: 97K(104K)->0K(0K)",
        "[gc             ] GC(0) Pause Full (System.gc()) 0M->0M(0M) #ms",
        text[-1],
    ]
    assert re.fullmatch(r"\[gc,cpu         \] GC\(0\) User=\d\.\d\ds Sys=\d\.\d\ds Real=\d\.\d\ds", text[-1])


def test_mark_trace_tells_what_is_reached_from_what():
    lines = logged(":gc+mark=trace::none", collect_once)
    assert re.fullmatch(r"GC\(0\) C1@(\w+) from root list", lines[0])
    assert re.fullmatch(r"GC\(0\) C2@\w+ from C1@\w+ word 3", lines[1])
    assert len(lines) == 2


def test_heap_debug_shows_size_classes_and_classes():
    lines = logged(":gc+heap=debug::none", collect_once)
    assert "GC(0)    24 bytes before: 1/341 cells in 1 blocks, 0%" in lines
    assert "GC(0) C3 before: 1 instances, 100008 bytes" in lines
    assert "GC(0) large before: 1 objects, 100008 bytes" in lines
    assert "GC(0) large after: 0 objects, 0 bytes" in lines
    assert "GC(0) C1 after: 1 instances, 24 bytes" in lines
    assert not any("C3 after" in line for line in lines)


def test_ref_debug_counts_cleared_references():
    def act(heap, roots):
        roots.append(heap.allocate_object(WEAK))
        heap.memory.u32[roots[0] + 2] = heap.allocate_object(LEAF)
        heap.collect("System.gc()")

    assert logged(":gc+ref=debug::none", act) == ["GC(0) Cleared Soft: 0 Weak: 1 Phantom: 0"]


@pytest.mark.parametrize("option", [":gc+mark=trace", ":all=trace"])
def test_logging_changes_no_address(option):
    def addresses(heap, roots, out):
        for index in range(2000):
            out.append(heap.allocate_array(BYTES, index % 100))
            roots[:] = out[-20:]

    plain, traced = [], []
    logged(":disable", lambda heap, roots: addresses(heap, roots, plain))
    logged(option, lambda heap, roots: addresses(heap, roots, traced))
    assert plain == traced
