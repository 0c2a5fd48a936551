"""Nothing that a program or its host can observe depends on whether native code ran: output, ticks, ends at limits."""

from __future__ import annotations

import gc
import signal
import threading
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("llvmlite")

from pyjvm import VM
from tests.interpreter.recorded import check_record
from tests.programs.catalog import ROOT, SAMPLES

PROGRAMS = Path(__file__).parent / "programs"
BENCHMARKS = ROOT / "benchmarks" / "programs"
TIERS = {
    "handlers": ("-Xint", "-XX:-UseText"),
    "text at once": ("-Xint", "-XX:TextThreshold=1"),
    "default": (),
    "native at once": ("-Xcomp",),
    "native": ("-XX:CompileThreshold=3", "-Xbatch"),
    "native, left at random": ("-Xcomp", "-XX:StressDeopt=20"),
    "native, always left": ("-Xcomp", "-XX:StressDeopt=1"),
}
RUNS: dict[str, tuple[Path, tuple[str, ...]]] = {
    "Queens": (SAMPLES, ()),
    "Exceptions": (SAMPLES, ()),
    "CollectionsTour": (SAMPLES, ()),
    "ProducerConsumer": (SAMPLES, ()),
    "Bank": (SAMPLES, ()),
    "Constraints": (BENCHMARKS, ("1", "1")),
    "Sha": (BENCHMARKS, ("1", "300")),
    "JsonParser": (BENCHMARKS, ("1", "5")),
    "IntLoops": (BENCHMARKS, ("1", "5")),
}
MOST_TICKS = 100_000
"""Of a program that runs in the last tiers too."""


def outcome(name: str, tier: str, **settings: Any) -> tuple[int, bytes, bytes, int, str | None]:
    """Exit code, output, ticks, and the limit that ended the program."""
    path, arguments = RUNS[name]
    with VM(class_path=[str(path)], options=TIERS[tier], **settings) as vm:
        result = vm.run(name, arguments)
    output = b"" if path == BENCHMARKS else bytes(result.stdout)  # which tells times
    return result.exit_code, output, bytes(result.stderr), result.ticks, result.limit


@pytest.mark.parametrize("name", RUNS)
def test_a_program_takes_the_same_ticks_in_every_tier(name: str) -> None:
    expected = outcome(name, "handlers")
    assert expected[3] > 100 and expected[4] is None
    for tier in TIERS:
        if expected[3] < MOST_TICKS or "left" not in tier:
            assert outcome(name, tier) == expected, tier


@pytest.mark.parametrize("name", ["Queens", "CollectionsTour", "ProducerConsumer", "IntLoops"])
def test_a_limit_ends_a_program_at_the_same_place_in_every_tier(name: str) -> None:
    ticks = outcome(name, "handlers")[3]
    for limit in (ticks // 3, ticks // 2, ticks - 1):
        expected = outcome(name, "handlers", max_ticks=limit)
        assert expected[4] == "tick"
        for tier in ("default", "native at once", "native", "native, left at random"):
            assert outcome(name, tier, max_ticks=limit) == expected, (tier, limit)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_seed_gives_the_same_turns_in_every_tier(seed: int) -> None:
    expected = outcome("ProducerConsumer", "handlers", seed=seed)
    for tier in TIERS:
        assert outcome("ProducerConsumer", tier, seed=seed) == expected, tier


def test_natives_that_go_through_much_memory_do_the_same_in_the_same_ticks_in_every_tier() -> None:
    expected = (PROGRAMS / "Bulk.txt").read_text("utf-8").splitlines()
    made = {}
    for tier, options in TIERS.items():
        if "left" in tier:
            continue
        with VM(class_path=[str(PROGRAMS)], options=options) as vm:
            result = vm.run("Bulk")
        assert bytes(result.stdout).decode().splitlines() == expected, tier
        made[tier] = result.ticks
    assert len(set(made.values())) == 1, made
    assert made["handlers"] > 5000


def test_the_recorded_output_is_that_of_java() -> None:
    check_record(PROGRAMS, "Bulk")


def departures(monkeypatch: pytest.MonkeyPatch, *options: str) -> list[tuple[str, int]]:
    """Where native code left while a program ran."""
    from pyjvm.jit.tier import NativeTier

    found: list[tuple[str, int]] = []
    original = NativeTier.departed

    def departed(self: NativeTier, f: Any, method: Any, pc: int) -> None:
        found.append((method.name, pc))
        original(self, f, method, pc)

    with monkeypatch.context() as patch, VM([str(SAMPLES)], ["-Xcomp", "-Xbatch", *options]) as vm:
        patch.setattr(NativeTier, "departed", departed)
        assert vm.run("Queens").exit_code == 0
    return found


def test_stress_leaves_more_often_the_smaller_its_number_and_in_the_same_places_for_a_seed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    none, some, many = (departures(monkeypatch, f"-XX:StressDeopt={n}") for n in (0, 50, 3))
    assert len(none) < len(some) < len(many)
    assert departures(monkeypatch, "-XX:StressDeopt=50") == some
    assert departures(monkeypatch, "-XX:StressDeopt=50", "-XX:Seed=3") != some


@pytest.mark.skipif(
    not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread(),
    reason="signals come to the main thread",
)
def test_what_a_signal_raises_comes_out_of_a_loop_in_native_code() -> None:
    class Come(BaseException):
        pass

    def come(number: int, frame: object) -> None:
        raise Come

    before = signal.signal(signal.SIGALRM, come)
    try:
        for _ in range(3):
            gc.collect()  # else other tests' garbage may go meanwhile, and Python drops what is raised in a __del__
            with VM(class_path=[str(BENCHMARKS)], options=["-Xcomp"]) as vm, pytest.raises(Come):
                signal.setitimer(signal.ITIMER_REAL, 1)  # once: nothing makes up for one that is lost
                vm.run("IntLoops", ["1", "1000000000"])
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
