"""Each sample prints what real java printed, in every tier and under stress."""

from __future__ import annotations

import pytest

from .catalog import Program, samples
from .runner import TIERS, TORTURE, check

PROGRAMS = [program for sample in samples() for program in sample.programs()]


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_sample_answers_as_java_does(program: Program, tier: str) -> None:
    check(program, TIERS[tier])


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_sample_answers_the_same_under_torture(program: Program) -> None:
    check(program, TORTURE)
