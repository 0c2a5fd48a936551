"""Text of floating-point numbers: what Java 25 prints and reads."""

from __future__ import annotations

import math
from struct import pack, unpack
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyjvm.loader.native_binding import natives_module

decimals: Any = natives_module("java/lang/decimals")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (5e-324, "4.9E-324"), (2e-323, "2.0E-323"), (1e23, "1.0E23"), (2.0, "2.0"), (0.001, "0.001"),
        (9.999e-4, "9.999E-4"), (1e7, "1.0E7"), (9999999.0, "9999999.0"), (123456789.125, "1.23456789125E8"), 
        (-0.0, "-0.0"), (math.inf, "Infinity"),
        (math.nan, "NaN"), (0.1 + 0.2, "0.30000000000000004"), (2.2250738585072014e-308, "2.2250738585072014E-308"),
        (1.7976931348623157e308, "1.7976931348623157E308"), (100.0, "100.0"), (2e-3, "0.002"),
    ],
)  # fmt: skip
def test_a_double_is_written_as_the_shortest_decimal_of_two_digits_or_more(value: float, text: str) -> None:
    assert decimals.text_of(value) == text


@pytest.mark.parametrize(
    ("bits", "text"),
    [
        (1, "1.4E-45"), (2, "2.8E-45"), (0x3DCCCCCD, "0.1"), (0x4B189680, "1.0E7"), (0x7F7FFFFF, "3.4028235E38"),
        (0x00800000, "1.1754944E-38"), (0x33D6BF95, "1.0E-7"), (0x5F000000, "9.223372E18"), (0x40490FDB, "3.1415927"),
    ],
)  # fmt: skip
def test_a_float_is_written_by_its_own_precision(bits: int, text: str) -> None:
    assert decimals.text_of(unpack("<f", pack("<I", bits))[0], True) == text


@given(st.floats(allow_nan=False))
def test_what_is_written_reads_back_as_the_same_double(value: float) -> None:
    assert decimals.parse(decimals.text_of(value)) == value
    assert decimals.parse(decimals.hex_text_of(value)) == value


@given(st.floats(allow_nan=False, width=32))
def test_what_is_written_reads_back_as_the_same_float(value: float) -> None:
    assert decimals.parse(decimals.text_of(value, True), True) == value
    assert decimals.parse(decimals.hex_text_of(value, True), True) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (" 1.5f ", 1.5), ("1.", 1.0), (".5e3D", 500.0), ("0x1.8p1", 3.0), ("0x.8p0", 0.5), ("0X8.p-1d", 4.0),
        ("+Infinity", math.inf), ("1e400", math.inf), ("1e-400", 0.0), ("0x1p99999999999", math.inf),
        ("0x1p-99999999999", 0.0), ("0x1.fffffffffffff7fp1023", 1.7976931348623157e308),
        ("0x1.fffffffffffff8p1023", math.inf),
    ],
)  # fmt: skip
def test_decimal_and_hexadecimal_notation_are_read(text: str, value: float) -> None:
    assert decimals.parse(text) == value


@pytest.mark.parametrize(
    "text",
    ["", "-", "0x1", "0x1p", "1fd", "NaNf", "inf", "nan", 
     "e5", ".", "1e", "1_0", "1 0", "\u00a01", "++1", "0xp1", "0x1.8.8p1", "\u0661"],
)  # fmt: skip
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        decimals.parse(text)


def test_a_float_is_rounded_once() -> None:
    # 1 + 2**-24 is the middle of two floats; a little more must round up,
    # though as a double it is the middle.
    assert decimals.parse("1.000000059604644775390625", True) == 1.0
    assert decimals.parse("1.000000059604644775390625000000000001", True) == 1.0000001192092896
    assert decimals.parse("3.4028235677973367e38", True) == math.inf
    assert decimals.parse("3.4028235677973366e38", True) == decimals.MAX_FLOAT32
