"""Chars, builders and numbers in compiled code: a program against the answers of real java."""

from __future__ import annotations

import pytest

pytest.importorskip("llvmlite")

from tests.interpreter.recorded import check, check_record

from .test_joining import PROGRAMS, TIERS


@pytest.mark.parametrize("tier", TIERS)
def test_a_program_finds_in_texts_what_it_finds_on_java(tier: str) -> None:
    check(PROGRAMS, "Texts", TIERS[tier])


def test_the_recorded_output_is_that_of_java() -> None:
    check_record(PROGRAMS, "Texts")
