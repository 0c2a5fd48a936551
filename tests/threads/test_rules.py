"""wait, notify, join, interrupt, sleep, monitors (JLS 17): a program against real java, however turns end."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interpreter.recorded import TIERS, check, check_record

PROGRAMS = Path(__file__).parent / "programs"
TURNS = {
    **TIERS,
    "a turn for every tick": ("-Xint", "-XX:StressSwitch=1"),
    "a turn for every tick in native code": ("-Xcomp", "-XX:StressSwitch=1"),
    "short turns in text": ("-Xint", "-XX:StressSwitch=3", "-XX:TextThreshold=1"),
    "seed 1": ("-XX:Seed=1",),
    "seed 2": ("-XX:Seed=2",),
    "seed 2 in native code": ("-Xcomp", "-XX:Seed=2"),
}


@pytest.mark.parametrize("turns", list(TURNS))
def test_the_rules_hold_however_turns_end(turns: str) -> None:
    check(PROGRAMS, "Rules", TURNS[turns])


def test_the_recorded_output_is_that_of_java() -> None:
    check_record(PROGRAMS, "Rules")
