"""Each fixture of each release prints what real java printed; other tiers and stress on one release, all when slow."""

from __future__ import annotations

import pytest

from .catalog import Program, fixtures
from .runner import IN_TURN, TIERS, TORTURE, check

FIXTURES = fixtures()
PROGRAMS = [program for fixture in FIXTURES for program in fixture.programs()]
OTHER_TIERS = [tier for tier in TIERS if tier != "default"]
EVERY = [tier for tier in OTHER_TIERS if tier not in IN_TURN]
CHOSEN = [
    program
    for number, fixture in enumerate(FIXTURES)
    for program in fixture.programs()
    if program.class_path.name == str(fixture.releases[number % len(fixture.releases)]) and not program.launcher
]
"""Of each fixture one release, the next fixture the next one."""


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_fixture_answers_as_java_does(program: Program) -> None:
    check(program)


@pytest.mark.parametrize("tier", EVERY)
@pytest.mark.parametrize("program", CHOSEN, ids=lambda program: program.name)
def test_fixture_answers_the_same_in_every_tier(program: Program, tier: str) -> None:
    check(program, TIERS[tier])


@pytest.mark.parametrize(
    "program, tier",
    [(program, IN_TURN[number % len(IN_TURN)]) for number, program in enumerate(CHOSEN[::3])],
    ids=lambda given: given if isinstance(given, str) else given.name,
)
def test_fixture_answers_the_same_in_native_code(program: Program, tier: str) -> None:
    check(program, TIERS[tier])


@pytest.mark.slow
@pytest.mark.parametrize("tier", OTHER_TIERS)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_fixture_of_every_release_answers_the_same_in_every_tier(program: Program, tier: str) -> None:
    check(program, TIERS[tier])


@pytest.mark.slow
@pytest.mark.parametrize("program", CHOSEN, ids=lambda program: program.name)
def test_fixture_answers_the_same_under_torture(program: Program) -> None:
    check(program, TORTURE)
