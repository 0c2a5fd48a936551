"""Null messages (JEP 358), unwinding, class initialisation (JVMS 5.5): programs against the answers of real java."""

from __future__ import annotations

from pathlib import Path

import pytest

from .recorded import TIERS, check, check_record

PROGRAMS = Path(__file__).parent / "programs"
NAMES = ("Nulls", "Unwinding", "Start")


@pytest.mark.parametrize("tier", list(TIERS))
@pytest.mark.parametrize("name", NAMES)
def test_a_program_prints_what_it_prints_on_java(name: str, tier: str) -> None:
    check(PROGRAMS, name, TIERS[tier])


@pytest.mark.parametrize("name", NAMES)
def test_the_recorded_output_is_that_of_java(name: str) -> None:
    check_record(PROGRAMS, name)
