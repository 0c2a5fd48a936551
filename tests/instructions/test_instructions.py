"""Every instruction of the table in a class file, in every tier, against what the specification says (JVMS 6.5)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pyjvm.instructions import BY_NAME
from tests.interpreter.guest import Guest, same
from tests.loader.verifier.assembler import assemble

from . import cases_arrays, cases_calls, cases_control, cases_numbers, cases_objects, cases_stack
from .case import CASES, Case
from .helpers import helpers

FAMILIES = (cases_arrays, cases_calls, cases_control, cases_numbers, cases_objects, cases_stack)
TIERS: dict[str, tuple[dict[str, int], int]] = {
    "handlers": ({"text_threshold": -1, "compile_threshold": -1}, 2),
    "text": ({"text_threshold": 2, "compile_threshold": -1}, 3),
    "text at once": ({"text_threshold": 1, "compile_threshold": -1}, 2),
    "native": ({"compile_threshold": 2}, 3),
    "native at once": ({"compile_threshold": 0}, 2),
    "native stress": ({"compile_threshold": 2, "stress_deopt": 2}, 4),
}
"""After how many calls a method becomes Python text or native code, and how often the first call is made: at first it
resolves, then it finds the quickened handlers or the text or native code that was made of them, as the other calls do.
"""


def class_files() -> dict[str, bytes]:
    """A class for each case, `A0` and so on, and the helpers."""
    made = helpers()
    for number, case in enumerate(CASES):
        name = f"A{number}"
        head, code = case.head.replace("@", name), case.code.replace("@", name)
        made[name] = assemble(f"name={name}\n{head}\n.method 9 run {case.desc}\n{code}\n")
    return made


@pytest.fixture(scope="module")
def classes() -> dict[str, bytes]:
    return class_files()


@pytest.fixture(scope="module", params=list(TIERS))
def tier(request: pytest.FixtureRequest, classes: dict[str, bytes]) -> Iterator[tuple[Guest, int]]:
    chosen, calls = TIERS[request.param]
    guest = Guest(classes, **chosen)
    yield guest, calls
    guest.machine.close()


def numbered(mnemonic: str) -> list[tuple[int, Case]]:
    return [(number, case) for number, case in enumerate(CASES) if case.mnemonic == mnemonic]


@pytest.mark.parametrize("mnemonic", list(BY_NAME))
def test_every_instruction_does_what_the_specification_says(mnemonic: str, tier: tuple[Guest, int]) -> None:
    guest, calls = tier
    for number, case in numbered(mnemonic):
        wrong = []
        for arguments, expected in case.runs:
            for _ in range(calls if arguments is case.runs[0][0] else 1):
                actual = guest.call(f"A{number}", "run", case.desc, *arguments)
                if not same(actual, expected):
                    wrong.append((arguments, actual, expected))
        assert not wrong, f"{case.desc}\n{case.code}\n{wrong[:5]}"


@pytest.mark.parametrize("mnemonic", list(BY_NAME))
def test_every_instruction_of_the_table_has_a_case_that_uses_it(mnemonic: str) -> None:
    cases = [case for _, case in numbered(mnemonic)]
    assert any(case.runs for case in cases)
    for case in cases:
        words = {word for line in case.code.splitlines() for word in line.split()[:2]}
        assert mnemonic in words


def test_a_tier_runs_what_it_is_called_after(tier: tuple[Guest, int]) -> None:
    guest, _ = tier
    (number, case) = numbered("iadd")[0]
    arguments, _ = case.runs[0]
    for _ in range(3):
        guest.call(f"A{number}", "run", case.desc, *arguments)
    method = guest.load(f"A{number}").methods["run", case.desc]
    assert (method.native_start is not None) == (guest.machine.options.compile_threshold >= 0)
    assert (method.text is not None) == (0 < guest.machine.options.text_threshold < 10)
