"""Whatever stands on a command line or in an argument file, the launcher says something and ends."""

from __future__ import annotations

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

from pyjvm.launcher.argument_files import split_argument_text
from pyjvm.launcher.command_line import parse_command_line
from pyjvm.launcher.vm_options import VmOptions
from pyjvm.log import Log
from pyjvm.options import Options, Stop

PIECES = st.sampled_from(
    ["-", "--", "-X", "-XX:", "+", "=", ":", "-D", "-ea", "mx", "ss", "Xlog", "gc", "*", ",", "@", "9", "1k", "t",
     "UseSerialGC", "MaxHeapSize", "-jar", "-cp", "--add-opens", "-verbose", "Seed", "--trace", "\0", "\udc80", " "]
)  # fmt: skip
WORDS = st.lists(st.lists(PIECES, max_size=5).map("".join), max_size=6)


@settings(max_examples=400, deadline=None)
@given(WORDS, st.lists(PIECES, max_size=6).map("".join))
def test_any_words_are_understood_or_refused(words: list[str], variable: str) -> None:
    with contextlib.suppress(Stop):
        line = parse_command_line(words, {"JDK_JAVA_OPTIONS": variable, "_JAVA_OPTIONS": variable}, lambda text: None)
        quiet = Log(lambda text: None, lambda text: None)
        words = [word for word in line.vm_options if "file" not in word and not word.startswith(("-Xlog:", "-Xloggc"))]
        VmOptions(Options(), quiet, lambda text: None).apply(words)


@given(st.text())
def test_any_text_splits_into_words(text: str) -> None:
    assert all(isinstance(word, str) for word in split_argument_text(text))
