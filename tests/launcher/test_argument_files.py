"""Words of argument files and of environment variables."""

from __future__ import annotations

import pytest

from pyjvm.launcher.argument_files import split_argument_text, split_environment
from pyjvm.options import Stop


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a b\tc\nd\r\ne", ["a", "b", "c", "d", "e"]),
        ("", []),
        ("# all comment\na # rest\nb#c", ["a", "b"]),
        ("'a b' \"c d\"e f'g'", ["a b", "c de", "fg"]),
        (r'"a\tb\\c\"d"', ['a\tb\\c"d']),
        (r"a\b", [r"a\b"]),
        ('"a\\\n   b"', ["ab"]),
        ("'open\nnext", ["open", "next"]),
        ("''", [""]),
    ],
)
def test_argument_file_splits_at_white_space_outside_quotes(text: str, words: list[str]) -> None:
    assert split_argument_text(text) == words


def test_environment_knows_quotes_but_no_escapes() -> None:
    assert split_environment(r"""-Da="b c" 'd' e\n """, "unused") == ["-Da=b c", "d", r"e\n"]


def test_open_quote_in_environment_stops_the_launcher() -> None:
    with pytest.raises(Stop, match="the complaint"):
        split_environment("'a", "the complaint")
