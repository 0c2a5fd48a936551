"""Modified UTF-8 (JVMS 4.4.7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyjvm.classfile import mutf8

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


@given(ANY_TEXT)
def test_encoding_and_decoding_gives_the_text_with_surrogate_pairs_combined(text):
    combined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert mutf8.decode(mutf8.encode(text)) == combined


@given(ANY_TEXT)
def test_encoded_text_decodes_the_same_when_overlong_forms_are_allowed(text):
    assert mutf8.decode(mutf8.encode(text), overlong=True) == mutf8.decode(mutf8.encode(text))


@given(st.binary())
def test_what_decodes_encodes_to_the_same_bytes(data):
    try:
        text = mutf8.decode(data)
    except ValueError:
        return
    assert mutf8.encode(text) == data


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("A", b"A"),
        ("\0", b"\xc0\x80"),
        ("\x7f\x80\u07ff\u0800\uffff", b"\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf"),
        ("\U0001f600", b"\xed\xa0\xbd\xed\xb8\x80"),
        ("\ud83d", b"\xed\xa0\xbd"),
        ("\ude00\ud83d", b"\xed\xb8\x80\xed\xa0\xbd"),
    ],
)
def test_null_is_two_bytes_and_a_supplementary_character_six(text, data):
    assert mutf8.encode(text) == data
    assert mutf8.decode(data) == text


@pytest.mark.parametrize("data", [b"a\0", b"\xf0\x9f\x98\x80", b"\x80", b"\xc2", b"\xe0\xa0", b"\xc2A", b"\xff"])
@pytest.mark.parametrize("overlong", [False, True])
def test_bytes_that_the_encoding_does_not_have_are_refused(data, overlong):
    with pytest.raises(ValueError):
        mutf8.decode(data, overlong)


@pytest.mark.parametrize(("data", "text"), [(b"\xc1\x81", "A"), (b"\xe0\x81\x81", "A"), (b"\xe0\x80\x80", "\0")])
def test_only_old_class_files_may_use_more_bytes_than_needed(data, text):
    with pytest.raises(ValueError):
        mutf8.decode(data)
    assert mutf8.decode(data, overlong=True) == text
