"""Asking whether a class file is refused, and how."""

import pytest

from pyjvm.classfile.builder import ClassBuilder
from pyjvm.classfile.parser import parse_class
from pyjvm.errors import ClassFormatError

RETURN = b"\xb1"
HELLO = ClassBuilder("Hello").to_bytes()


def refusal(b: ClassBuilder | bytes, **options) -> str:
    """The message of the ClassFormatError, its offset checked against the one in the message."""
    data = b if isinstance(b, bytes) else b.to_bytes()
    with pytest.raises(ClassFormatError) as caught:
        parse_class(data, "X", **options)
    message = caught.value.message
    head, _, offset = message.partition(" (at offset ")
    if offset:
        assert caught.value.offset == int(offset.rstrip(")"))
        assert 0 <= caught.value.offset <= len(data)
    return head


def accepted(b: ClassBuilder) -> bool:
    try:
        parse_class(b.to_bytes(), "X")
    except ClassFormatError:
        return False
    return True
