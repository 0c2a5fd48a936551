"""Only Java errors come out of broken class files. `tests/scripts/fuzz_class_files.py` runs the same at length."""

from __future__ import annotations

import pytest

from .mutations import MUTATIONS, mutate
from .trial import Failure, Trials

COUNT = 400


def test_broken_class_files_end_in_java_errors_only() -> None:
    trials = Trials(seed=1)
    outcomes = [trials.run(number) for number in range(COUNT)]
    assert [outcome for outcome in outcomes if isinstance(outcome, Failure)] == []
    kinds = {str(outcome).partition(":")[0] for outcome in outcomes}
    assert kinds == {"not loaded", "not verified", "ran"}


@pytest.mark.parametrize("number", range(3))
def test_a_trial_is_determined_by_its_seed_and_number(number: int) -> None:
    assert Trials(seed=5).mutant(number) == Trials(seed=5).mutant(number)
    assert Trials(seed=5).mutant(number) != Trials(seed=6).mutant(number)


def test_every_mutation_changes_some_class_file() -> None:
    from random import Random

    data = Trials(seed=1).originals[0].data
    for mutation in MUTATIONS:
        made = []
        for seed in range(30):
            changed = bytearray(data)
            mutation(changed, Random(seed))
            made.append(bytes(changed))
        assert any(one != data for one in made), mutation.__name__
    assert mutate(data, Random(0)) == mutate(data, Random(0))
