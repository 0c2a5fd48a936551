"""Soft, weak and phantom references and their queues (java.lang.ref), and precise roots under stress."""

from __future__ import annotations

from typing import Any

import pytest

from pyjvm.heap.check import problems

from .support import MEGABYTE, garbage

STRING = "()Ljava/lang/String;"
TIERS = {
    "handlers": {"text_threshold": -1, "compile_threshold": -1},
    "text": {"text_threshold": 1, "compile_threshold": -1},
    "native": {"compile_threshold": 0},
}
STRESS = {f"{name}, every {n}": {**settings, "stress_gc": n} for name, settings in TIERS.items() for n in (1, 3)}
"""A collection at each allocation, or at every third."""


@pytest.fixture(params=list(TIERS))
def settings(request: pytest.FixtureRequest) -> dict[str, Any]:
    return TIERS[request.param]


@pytest.fixture(params=list(STRESS))
def stressed(request: pytest.FixtureRequest) -> dict[str, Any]:
    return STRESS[request.param]


def test_a_weak_reference_is_cleared_and_queued_when_nothing_else_holds_its_object(settings: dict[str, Any]) -> None:
    assert garbage(**settings).call("Garbage", "weak", STRING) == "true true null true null"


def test_a_phantom_reference_is_queued_when_its_object_is_gone_and_never_gives_it(settings: dict[str, Any]) -> None:
    assert garbage(**settings).call("Garbage", "phantom", STRING) == "false true true"


def test_soft_references_are_cleared_before_memory_is_out(settings: dict[str, Any]) -> None:
    assert garbage(max_heap=2 * MEGABYTE, **settings).call("Garbage", "soft", STRING) == "true true 1"


def test_a_literal_is_never_collected(settings: dict[str, Any]) -> None:
    assert garbage(**settings).call("Garbage", "strongThenWeak", STRING) == "literal"


def test_identity_hash_codes_stay(settings: dict[str, Any]) -> None:
    assert garbage(**settings).call("Garbage", "identity", "()I") == 2000


def test_what_local_variables_hold_survives_collections_everywhere(stressed: dict[str, Any]) -> None:
    guest = garbage(**stressed)
    assert guest.call("Garbage", "hidden", "(I)I", 40) == 3 * 40 + 40


def test_what_operand_stacks_hold_survives_collections_everywhere(stressed: dict[str, Any]) -> None:
    guest = garbage(**stressed)
    assert guest.call("Garbage", "deep", "(I)I", 12) == sum(range(13))


def test_arrays_of_arrays_and_strings_survive_collections_everywhere(stressed: dict[str, Any]) -> None:
    guest = garbage(**stressed)
    expected = sum(i * j * k + 5 for i in range(5) for j in range(6) for k in range(7))
    assert guest.call("Garbage", "arrays", "()I") == expected


def test_the_heap_is_sound_after_stress(stressed: dict[str, Any]) -> None:
    guest = garbage(**stressed)
    guest.call("Garbage", "deep", "(I)I", 8)
    guest.machine.heap.collect("test")
    assert list(problems(guest.machine.heap)) == []
