"""Digits and bits of int and long."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pyjvm.loader.native_binding import natives_module

integers: Any = natives_module("java/lang/integers")
WORDS = st.integers(0, (1 << 64) - 1)


@given(st.integers(-(1 << 63), (1 << 63) - 1), st.integers(2, 36))
def test_text_in_a_radix_reads_back(value: int, radix: int) -> None:
    text = integers.text(value, radix)
    assert int(text, radix) == value
    digits = text.lstrip("-")
    assert integers.value_of(digits, radix) == abs(value)


def test_an_unknown_radix_means_decimal() -> None:
    assert integers.text(-255, 99) == "-255"


def test_a_number_with_too_many_digits_is_too_large_for_long() -> None:
    assert integers.value_of("9" * 100_000, 10) >= 1 << 64
    assert integers.value_of("0" * 100_000 + "7", 10) == 7


def test_digits_of_all_scripts_count() -> None:
    assert integers.value_of("\u0661\u0662", 10) == 12
    assert integers.value_of("\uff26\uff26", 16) == 255


@given(WORDS, WORDS)
def test_expand_undoes_compress_under_the_mask(value: int, mask: int) -> None:
    assert integers.expand(integers.compress(value, mask), mask) == value & mask
