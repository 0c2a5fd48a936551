"""Natives of java.lang.StringBuffer."""

from __future__ import annotations

from pyjvm.rt.java.lang import builders
from pyjvm.rt.java.lang.decimals import text_of

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("(Ljava/lang/String;)Ljava/lang/StringBuffer;")
def append(t: Any, this: int, text: int) -> int:
    return builders.append_string(t, this, text)


@native("(C)Ljava/lang/StringBuffer;", name="append")
def append_char(t: Any, this: int, c: int) -> int:
    return builders.append_char(t, this, c)


@native("(I)Ljava/lang/StringBuffer;", name="append")
@native("(J)Ljava/lang/StringBuffer;", name="append")
def append_whole(t: Any, this: int, value: int) -> int:
    return builders.append_text(t.vm, this, str(value))


@native("(F)Ljava/lang/StringBuffer;", name="append")
def append_float(t: Any, this: int, value: float) -> int:
    return builders.append_decimal(t.vm, this, text_of(value, single=True), builders.MOST_FLOAT_CHARS)


@native("(D)Ljava/lang/StringBuffer;", name="append")
def append_double(t: Any, this: int, value: float) -> int:
    return builders.append_decimal(t.vm, this, text_of(value), builders.MOST_DOUBLE_CHARS)


@native("()Ljava/lang/String;")
def toString(t: Any, this: int) -> int:
    return t.vm.new_string(builders.chars(t.vm.mem, this))
