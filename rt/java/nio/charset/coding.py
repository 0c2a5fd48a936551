"""Bytes and text, as the standard charsets code them: what cannot be coded is replaced, never refused."""

from __future__ import annotations

import codecs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

REPLACEMENT = "\ufffd"


def replace_malformed(error: UnicodeError) -> tuple[str, int]:
    """One replacement per malformed sequence, as Java counts: an encoded surrogate is one, and so is a high surrogate
    of UTF-16 with the unit that follows and does not fit.
    """
    if not isinstance(error, UnicodeDecodeError):
        raise error
    data, at = error.object, error.start
    if error.encoding == "utf-8" and data[at] == 0xED and 0xA0 <= (data[at + 1 : at + 2] or b"\0")[0] <= 0xBF:
        third = data[at + 2 : at + 3]
        return REPLACEMENT, at + (3 if third and 0x80 <= third[0] <= 0xBF else 2)
    if error.reason == "illegal UTF-16 surrogate":
        return REPLACEMENT, at + 4
    return REPLACEMENT, error.end


codecs.register_error("pyjvm.replace", replace_malformed)


def decode_ascii(data: bytes, errors: str, final: bool) -> tuple[str, int]:
    return codecs.ascii_decode(data, errors)


def decode_latin_1(data: bytes, errors: str, final: bool) -> tuple[str, int]:
    return codecs.latin_1_decode(data, errors)


DECODERS: dict[str, Callable[[bytes, str, bool], tuple[str, int]]] = {
    "UTF-8": codecs.utf_8_decode,
    "US-ASCII": decode_ascii,
    "ISO-8859-1": decode_latin_1,
    "UTF-16": codecs.utf_16_be_decode,
    "UTF-16BE": codecs.utf_16_be_decode,
    "UTF-16LE": codecs.utf_16_le_decode,
}
CODECS = {
    "UTF-8": "utf-8",
    "US-ASCII": "ascii",
    "ISO-8859-1": "latin-1",
    "UTF-16": "utf-16-be",
    "UTF-16BE": "utf-16-be",
    "UTF-16LE": "utf-16-le",
}


def decode_part(data: bytes, charset: str, final: bool) -> tuple[str, int]:
    """The text of what is complete in `data` (of all of it if `final`), and how many bytes that took."""
    return DECODERS[charset](data, "pyjvm.replace", final)


def decode(data: bytes, charset: str) -> str:
    """The text of `data`, in a charset by its canonical name; UTF-16 may have a byte order mark."""
    if charset == "UTF-16" and data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        charset = "UTF-16BE" if data[0] == 0xFE else "UTF-16LE"
        data = data[2:]
    return decode_part(data, charset, True)[0]


def encode(text: str, charset: str) -> bytes:
    """The bytes of `text`; UTF-16 starts with a byte order mark unless there is nothing to mark."""
    codec = CODECS[charset]
    if codec.startswith("utf-16"):
        try:
            data = text.encode(codec)
        except UnicodeEncodeError:
            data = "".join(REPLACEMENT if 0xD800 <= ord(c) <= 0xDFFF else c for c in text).encode(codec)
        return b"\xfe\xff" + data if data and charset == "UTF-16" else data
    return text.encode(codec, "replace")
