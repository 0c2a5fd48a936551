"""Monitors in compiled code: what real java does, without asking Python where one thread alone uses them."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("llvmlite")

from pyjvm import VM
from pyjvm.threads.monitors import Monitors
from tests.interpreter.recorded import TIERS, check, check_record

PROGRAMS = Path(__file__).parent / "programs"
ALL = {**TIERS, "native quickly": ("-Xcomp", "-XX:TieredStopAtLevel=1")}


@pytest.mark.parametrize("tier", ALL)
def test_monitors_are_those_of_java(tier: str) -> None:
    check(PROGRAMS, "Locks", ALL[tier])


@pytest.mark.parametrize("program", ["Locks", "Warm"])
def test_record_is_real_javas(program: str) -> None:
    check_record(PROGRAMS, program)


def test_a_method_that_holds_its_monitor_becomes_native_code() -> None:
    """It begins once only: otherwise the other thread would wait for ever."""
    check(PROGRAMS, "Warm", ("-XX:TieredStopAtLevel=1",))


@pytest.mark.parametrize("level", [1, 4])
def test_only_arrays_and_few_others_are_asked_for_in_python(level: int, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = {2000: 0, 20_000: 0}
    enter = Monitors.enter
    rounds = 0

    def counted(self: Monitors, t: object, ref: int) -> bool:
        asked[rounds] += not self.vm.class_of(ref).is_array
        return enter(self, t, ref)  # type: ignore[arg-type]  # it is a thread

    monkeypatch.setattr(Monitors, "enter", counted)
    for rounds in asked:
        options = ["-Xcomp", f"-XX:TieredStopAtLevel={level}", "-XX:-UseCodeCache"]
        with VM(class_path=[str(PROGRAMS)], options=options) as vm:
            assert vm.run("Locks", [str(rounds)]).exit_code == 0
    assert asked[20_000] < asked[2000] + 1000, "100,000 times a monitor is entered"
