"""The Python behind java.util: digits of %f, %e, %g, %a; the order of floats; text coded as Java codes it."""

from __future__ import annotations

import math
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyjvm.loader.native_binding import natives_module


def module(name: str) -> ModuleType:
    found = natives_module(name)
    assert found is not None
    return found


printer = module("java/util/format_digits")
arrays = module("java/util/Arrays")
coding = module("java/nio/charset/coding")

positive = st.floats(min_value=0, allow_nan=False, allow_infinity=False)


@given(positive.filter(lambda v: v > 0))
def test_the_digits_are_those_of_the_number(value: float) -> None:
    digits, point = printer.digits_of(value)
    assert float(f"0.{digits}e{point}") == value
    assert digits[0] != "0"


@given(positive, st.integers(0, 30))
def test_fixed_rounds_the_shown_digits_half_up(value: float, decimals: int) -> None:
    from decimal import ROUND_HALF_UP, Context, Decimal

    digits, point = printer.digits_of(value) if value else ("0", 1)
    exact = Decimal(f"0.{digits}e{point}")
    expected = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, Context(prec=400))
    assert printer.rounded(value, decimals) == f"{expected:f}"


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(9.995, 2, "10.00"), (0.05, 1, "0.1"), (0.04, 1, "0.0"), (1e22, 0, "1" + "0" * 22), (5e-324, 3, "0.000")],
)
def test_fixed_digits_round_half_up_from_the_shortest_ones(value: float, decimals: int, text: str) -> None:
    assert printer.rounded(value, decimals) == text


@given(st.floats(1e-300, 1e300), st.integers(0, 20))
def test_scientific_has_one_digit_before_the_point(value: float, decimals: int) -> None:
    mantissa, _, exponent = printer.scientific_text(value, decimals).partition("e")
    assert len(mantissa) == (decimals + 2 if decimals else 1)
    assert 1 <= float(mantissa) < 10
    assert len(exponent) >= 3
    assert math.isclose(float(mantissa + "e" + exponent), value, rel_tol=10.0**-decimals)


@given(positive)
def test_hexadecimal_is_exact(value: float) -> None:
    assert float.fromhex("0x" + printer.hexadecimal_text(value, -1)) == value


def test_hexadecimal_rounds_half_even_and_carries() -> None:
    assert printer.hexadecimal_text(float.fromhex("0x1.ff8p3"), 1) == "1.0p4"
    assert printer.hexadecimal_text(float.fromhex("0x1.28p0"), 1) == "1.2p0"
    assert printer.hexadecimal_text(float.fromhex("0x1.38p0"), 1) == "1.4p0"


@given(st.lists(st.floats() | st.sampled_from([0.0, -0.0, math.nan])))
def test_floats_sort_as_double_compare_orders_them(values: list[float]) -> None:
    def order(v: float) -> tuple[bool, float, float]:
        return (v != v, 0.0 if v != v else v, math.copysign(1, v) if v == 0 else 0)

    assert [repr(v) for v in arrays.sorted_floats(values)] == [
        "nan" if v != v else repr(v) for v in sorted(values, key=order)
    ]


@given(st.text(), st.sampled_from(["UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE"]))
def test_what_is_encoded_can_be_decoded(text: str, charset: str) -> None:
    encoded = coding.encode(text, charset)
    if charset != "UTF-16" or text[:1] != "\ufeff":
        assert coding.decode(encoded, charset) == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xed\xa0\x80", "\ufffd"),
        (b"\xed\xa0", "\ufffd"),
        (b"\xed\xa0x", "\ufffdx"),
        (b"\xc0\x80", "\ufffd\ufffd"),
        (b"\xe2\x82", "\ufffd"),
        (b"\xf0\x9fA", "\ufffdA"),
        (b"\xf5\x80\x80\x80", "\ufffd" * 4),
        (b"\xe0\x80\x80", "\ufffd" * 3),
    ],
)
def test_malformed_utf8_is_replaced_as_java_counts(data: bytes, text: str) -> None:
    assert coding.decode(data, "UTF-8") == text


def test_what_a_charset_lacks_becomes_a_question_mark() -> None:
    assert coding.encode("a\u20ac\U0001f600", "ISO-8859-1") == b"a??"
    assert coding.encode("a\ud800b", "UTF-8") == b"a?b"
    assert coding.encode("a\ud800", "UTF-16LE") == b"a\0\xfd\xff"
    assert coding.encode("a", "UTF-16") == b"\xfe\xff\0a"
    assert coding.encode("", "UTF-16") == b""


@given(st.text(), st.integers(0, 40))
def test_decoding_in_parts_gives_the_same(text: str, cut: int) -> None:
    data = text.encode()
    head, taken = coding.decode_part(data[:cut], "UTF-8", False)
    tail, rest = coding.decode_part(data[taken:], "UTF-8", True)
    assert head + tail == text
    assert taken + rest == len(data)
