"""Floating-point constants are written as Java's Double.toString and Float.toString write them."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyjvm.tools.javap.numbers import double_text, float_text


def double_bits(value: float) -> int:
    bits: int = struct.unpack(">Q", struct.pack(">d", value))[0]
    return bits


@pytest.mark.parametrize(
    ("bits", "text"),
    [
        (double_bits(0.0), "0.0"),
        (double_bits(-0.0), "-0.0"),
        (double_bits(100.0), "100.0"),
        (double_bits(1e7), "1.0E7"),
        (double_bits(9999999.999), "9999999.999"),
        (double_bits(0.001), "0.001"),
        (double_bits(0.00099), "9.9E-4"),
        (double_bits(1e23), "1.0E23"),
        (double_bits(2e22), "2.0E22"),
        (1, "4.9E-324"),
        (4, "2.0E-323"),
        (double_bits(2.2250738585072014e-308), "2.2250738585072014E-308"),
        (double_bits(1.7976931348623157e308), "1.7976931348623157E308"),
        (0x7FF0 << 48, "Infinity"),
        (0xFFF0 << 48, "-Infinity"),
        (0x7FF8 << 48, "NaN"),
        (0xFFF0_0000_0000_0001, "NaN"),
    ],
)
def test_double_is_written_as_java_writes_it(bits: int, text: str) -> None:
    assert double_text(bits) == text


@pytest.mark.parametrize(
    ("bits", "text"),
    [
        (0x00000001, "1.4E-45"),
        (0x00800000, "1.1754944E-38"),
        (0x7F7FFFFF, "3.4028235E38"),
        (0x3F800000, "1.0"),
        (0x4B800000, "1.6777216E7"),
        (0x3DCCCCCD, "0.1"),
        (0xBF8CCCCD, "-1.1"),
        (0x80000000, "-0.0"),
        (0x7F800000, "Infinity"),
        (0x7FC00000, "NaN"),
    ],
)
def test_float_is_written_as_java_writes_it(bits: int, text: str) -> None:
    assert float_text(bits) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_double_text_reads_back_as_the_same_double(value: float) -> None:
    assert double_bits(float(double_text(double_bits(value)))) == double_bits(value)


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_float_text_reads_back_as_the_same_float_and_is_short(value: float) -> None:
    bits = struct.pack(">f", value)
    text = float_text(int.from_bytes(bits, "big"))
    assert struct.pack(">f", float(text)) == bits
    assert sum(c.isdigit() for c in text.partition("E")[0].strip("-0.")) <= 9
