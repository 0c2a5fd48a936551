"""A few programs in a process of their own: arguments, pipes and exit codes go through the launcher."""

from __future__ import annotations

import pytest

from .catalog import Program, fixtures, samples
from .runner import difference, launch

NAMES = ("Hello", "Echo#1", "Calculator", "ExitCode#1", "ExitCode#2", "Uncaught", "WordCount", "ProducerConsumer")
FEATURES = (
    "args/8#1",
    "assertions/17#1",
    "properties/21",
    "stdin-bytes/25#0",
    "stdout-bytes/11",
    "uncaught-in-thread/25",
)
PROGRAMS = [program for sample in samples() for program in sample.programs() if program.name in NAMES]
PROGRAMS += [program for fixture in fixtures() for program in fixture.programs() if program.name in FEATURES]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_launcher_answers_as_java_does(program: Program) -> None:
    outcome = launch(program)
    assert outcome == program.expected, difference(program.expected, outcome)


def test_all_chosen_programs_exist() -> None:
    assert len(PROGRAMS) == len(NAMES) + len(FEATURES)
