"""Each sample prints what real java printed, in every tier and under stress."""

from __future__ import annotations

import pytest

from .catalog import Program, samples
from .runner import IN_TURN, TIERS, TORTURE, check

PROGRAMS = [program for sample in samples() for program in sample.programs()]


@pytest.mark.parametrize("tier", [tier for tier in TIERS if tier not in IN_TURN])
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_sample_answers_as_java_does(program: Program, tier: str) -> None:
    check(program, TIERS[tier])


@pytest.mark.parametrize(
    "program, tier",
    [(program, IN_TURN[number % len(IN_TURN)]) for number, program in enumerate(PROGRAMS)],
    ids=lambda given: given if isinstance(given, str) else given.name,
)
def test_sample_answers_the_same_in_native_code(program: Program, tier: str) -> None:
    check(program, TIERS[tier])


@pytest.mark.slow
@pytest.mark.parametrize("tier", IN_TURN)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_sample_answers_the_same_in_all_native_tiers(program: Program, tier: str) -> None:
    check(program, TIERS[tier])


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_sample_answers_the_same_under_torture(program: Program) -> None:
    check(program, TORTURE)
