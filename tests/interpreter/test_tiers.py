"""Every tier gives the same result in the same number of ticks, whatever the control flow, and wherever turns end."""

from __future__ import annotations

from itertools import count
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.loader.verifier.assembler import assemble

from .guest import Guest, Thrown
from .random_programs import program

SETTINGS: tuple[dict[str, Any], ...] = (
    {"text_threshold": -1},
    {"text_threshold": 1},
    {"text_threshold": 2},
    {"text_threshold": 9},
    {"text_threshold": 3, "stress_switch": 1},
    {"text_threshold": -1, "stress_switch": 2},
    {"text_threshold": 2, "stress_gc": 2},
    {"compile_threshold": 0},
    {"compile_threshold": 2},
    {"compile_threshold": 2, "stress_switch": 1},
    {"compile_threshold": 2, "stress_deopt": 3, "stress_gc": 5},
    {"compile_threshold": 0, "stress_deopt": 1, "stress_switch": 3},
)
"""Threaded handlers alone; text at once, after a call, in the middle of loops; turns of one tick; collections; native
code at once, after a call, with turns of one tick, left at random and always."""

_guests: list[Guest] = []
_numbers = count()


def guests() -> list[Guest]:
    if not _guests:
        _guests.extend(Guest({}, **chosen) for chosen in SETTINGS)
    return _guests


def outcomes(guest: Guest, name: str, arguments: list[tuple[int, ...]]) -> list[Any]:
    """Result, ticks and what is in the static field, for each call."""
    made = []
    for given_ in arguments:
        before = guest.machine.scheduler.ticks_used
        result = guest.call(name, "run", "(IIII)I", *given_)
        cls = guest.load(name)
        made.append(
            (result, guest.machine.scheduler.ticks_used - before, guest.machine.get_static(cls.fields["count", "I"]))
        )
    return made


_ints = st.integers(-3, 9) | st.integers(-(2**31), 2**31 - 1)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(program(), st.lists(st.tuples(_ints, _ints, _ints, _ints), min_size=1, max_size=4))
def test_random_control_flow_runs_alike_in_every_tier(text: str, arguments: list[tuple[int, ...]]) -> None:
    name = f"R{next(_numbers)}"
    data = assemble(f"name={name} version=49\n" + text.replace("@", name))
    answers = []
    for guest in guests():
        guest.class_path.classes[name] = data
        answers.append(outcomes(guest, name, arguments))
    assert all(not isinstance(r, Thrown) or r.name != "java.lang.VerifyError" for r, _, _ in answers[0])
    for chosen, answer in zip(SETTINGS[1:], answers[1:], strict=True):
        assert answer == answers[0], (chosen, text)
