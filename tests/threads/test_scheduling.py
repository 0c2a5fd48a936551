"""The same seed gives the same interleaving, in every tier; another seed another one; deadlocks are reported."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from pyjvm import VM

PROGRAMS = Path(__file__).parent / "programs"
TIERS = (
    ["-Xint", "-XX:-UseText"],
    ["-Xint", "-XX:TextThreshold=1"],
    ["-XX:TextThreshold=100"],
    ["-XX:StressGC=20"],
    ["-Xcomp"],
    ["-XX:CompileThreshold=3", "-Xbatch"],
    ["-Xcomp", "-XX:StressDeopt=7"],
)


def run(name: str, *options: str) -> tuple[int, str, str, int]:
    with VM(class_path=[str(PROGRAMS)], options=list(options)) as vm:
        result = vm.run(name, [])
    return result.exit_code, bytes(result.stdout).decode(), bytes(result.stderr).decode(), result.ticks


@pytest.mark.parametrize("seed", ((), ("-XX:Seed=1",), ("-XX:Seed=2",), ("-XX:StressSwitch=50",)))
def test_the_interleaving_follows_from_the_seed_in_every_tier(seed: tuple[str, ...]) -> None:
    outcomes = [run("Race", *seed, *tier) for tier in TIERS]
    assert outcomes[0][0] == 0
    assert [outcome[:3] for outcome in outcomes] == [outcomes[0][:3]] * len(TIERS)
    assert len({outcome[3] for outcome in outcomes}) == 1, "ticks"


def test_other_seeds_give_other_interleavings() -> None:
    assert len({run("Race", f"-XX:Seed={seed}")[1] for seed in range(6)}) >= 4


def test_short_turns_mix_threads() -> None:
    order = run("Race", "-XX:StressSwitch=300")[1]
    assert sum(a != b for a, b in pairwise(order)) > 60


def test_a_deadlock_is_reported_with_who_waits_for_what() -> None:
    status, output, errors, _ = run("Deadlock")
    assert (status, output) == (1, "")
    assert "Found one Java-level deadlock:" in errors
    assert '"one" #' in errors and "waiting for monitor entry" in errors
    assert "   java.lang.Thread.State: BLOCKED (on object monitor)" in errors
    assert 'which is held by "one"' in errors and 'which is held by "two"' in errors
    assert "at Deadlock.both(Deadlock.java:10)" in errors


def test_a_thread_that_waits_for_ever_is_reported_too() -> None:
    status, output, errors, _ = run("Forgotten")
    assert (status, output) == (1, "waiting\n")
    assert "at Forgotten.main(Forgotten.java:7)" in errors
    assert "Found one Java-level deadlock" not in errors
