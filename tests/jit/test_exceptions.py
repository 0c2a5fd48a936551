"""Exceptions in compiled code: the same traces and messages as in the interpreter, and without leaving."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("llvmlite")

from pyjvm import VM
from pyjvm.jit import entering
from tests.interpreter.recorded import check, check_record

PROGRAMS = Path(__file__).parent / "programs"
TIERS = {
    "native at once": ("-Xcomp",),
    "native": ("-XX:CompileThreshold=3", "-Xbatch"),
    "calls by address": ("-XX:CompileThreshold=3", "-Xbatch", "-XX:-Inline"),
    "native stress": ("-XX:CompileThreshold=3", "-Xbatch", "-XX:StressDeopt=7", "-XX:StressGC=90"),
}
TRACES = {
    "all frames": (),
    "three frames": ("-XX:MaxJavaStackTraceDepth=3",),
    "no limit": ("-XX:MaxJavaStackTraceDepth=0",),
    "more frames than kernels show": ("-XX:MaxJavaStackTraceDepth=5000",),
    "no helpful messages": ("-XX:-ShowCodeDetailsInExceptionMessages",),
}


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("program", ["Thrown", "Cast"])
def test_exceptions_are_those_of_java(program: str, tier: str) -> None:
    check(PROGRAMS, program, TIERS[tier])


@pytest.mark.parametrize("program", ["Thrown", "Cast"])
def test_record_is_real_javas(program: str) -> None:
    check_record(PROGRAMS, program)


def output(options: tuple[str, ...], *arguments: str) -> bytes:
    with VM(class_path=[str(PROGRAMS)], options=[*options]) as vm:
        result = vm.run("Thrown", list(arguments))
    assert (bytes(result.stderr), result.exit_code) == (b"", 0)
    return bytes(result.stdout)


@pytest.mark.parametrize("trace", TRACES)
def test_traces_show_the_frames_that_the_interpreter_shows(trace: str) -> None:
    """The library's own frames too."""
    options = TRACES[trace]
    assert output((*options, *TIERS["native"]), "all") == output((*options, "-Xint"), "all")


@pytest.mark.parametrize("tier", [tier for tier in TIERS if "stress" not in tier])
def test_exceptions_take_the_ticks_and_the_memory_that_they_take_in_the_interpreter(tier: str) -> None:
    found = []
    for options in (("-Xint",), TIERS[tier]):
        with VM(class_path=[str(PROGRAMS)], options=[*options], seed=1) as vm:
            result = vm.run("Thrown", ["2000"])
        found.append((bytes(result.stdout), result.ticks, result.heap_bytes))
    assert found[1] == found[0]


def departures(monkeypatch: pytest.MonkeyPatch, exceptions: int) -> int:
    """How often compiled code came back to Python with something else than a result."""
    count = 0
    left = entering.left

    def counted(*arguments: object) -> object:
        nonlocal count
        count += 1
        return left(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(entering, "left", counted)
    output(("-XX:CompileThreshold=3", "-Xbatch"), str(exceptions))
    return count


def test_exceptions_stay_in_compiled_code(monkeypatch: pytest.MonkeyPatch) -> None:
    few = departures(monkeypatch, 1000)
    assert departures(monkeypatch, 21_000) <= few + 200


def test_exceptions_leave_when_there_is_no_memory_without_a_collection() -> None:
    """Many more than fit into the heap at once."""
    small = output((*TIERS["native"], "-Xmx8m", "-Xms8m"), "60000")
    assert small == output(("-Xint", "-Xmx64m"), "60000")
