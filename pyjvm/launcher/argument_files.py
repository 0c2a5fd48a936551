"""Arguments from files (`@file`) and from the environment (`JDK_JAVA_OPTIONS` and its like)."""

from __future__ import annotations

from ..options import Stop

_SPACES = " \t\n\r\f"
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}
_MOST_BYTES = 16 << 20


def read_argument_file(path: str) -> list[str]:
    """The arguments in a file: words at white space, `#` comments, quotes, and backslashes inside quotes."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
            text = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError):
        raise Stop(f"Error: could not open `{path}'\n") from None
    if len(text) > _MOST_BYTES:
        raise Stop(f"Error: size of '{path}' exceeds the limit of {_MOST_BYTES} bytes\n")
    return split_argument_text(text)


def split_argument_text(text: str) -> list[str]:
    """The words of an argument file.

    A quote that is not closed ends with its line, but a backslash before the end of the line joins it to the next.
    """
    words = _Words()
    quote = ""
    at = 0
    while at < len(text):
        char = text[at]
        at += 1
        if quote:
            if char == quote:
                quote = ""
            elif char == "\\" and at < len(text):
                char = text[at]
                at += 1
                if char in "\r\n":
                    at = _skip_line_end(text, at - 1)
                else:
                    words.add(_ESCAPES.get(char, char))
            elif char in "\r\n":
                quote = ""
                words.end()
            else:
                words.add(char)
        elif char in _SPACES:
            words.end()
        elif char == "#":
            words.end()
            while at < len(text) and text[at] not in "\r\n":
                at += 1
        else:
            words.begin()
            if char in "\"'":
                quote = char
            else:
                words.add(char)
    words.end()
    return words.done


def _skip_line_end(text: str, at: int) -> int:
    """Past the line end at `at` and the white space that the next line begins with."""
    while at < len(text) and text[at] in "\r\n":
        at += 1
    while at < len(text) and text[at] in " \t\f":
        at += 1
    return at


class _Words:
    """Words as they are found. A word is begun before characters are added to it; it may end empty: `""`."""

    __slots__ = ("_word", "done")

    def __init__(self) -> None:
        self.done: list[str] = []
        self._word: list[str] | None = None

    def begin(self) -> None:
        if self._word is None:
            self._word = []

    def add(self, text: str) -> None:
        assert self._word is not None
        self._word.append(text)

    def end(self) -> None:
        if self._word is not None:
            self.done.append("".join(self._word))
            self._word = None


def split_environment(text: str, unmatched: str) -> list[str]:
    """The words in an environment variable: quotes of either kind group, nothing escapes. Stop says `unmatched`."""
    words = _Words()
    quote = ""
    for char in text:
        if quote:
            if char == quote:
                quote = ""
            else:
                words.add(char)
        elif char in _SPACES:
            words.end()
        else:
            words.begin()
            if char in "\"'":
                quote = char
            else:
                words.add(char)
    if quote:
        raise Stop(unmatched)
    words.end()
    return words.done
