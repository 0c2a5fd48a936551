"""Chars and lengths of Strings and builders where they are asked for, since calls would take longer; and printing.

Each does what the kernel of the same native does (`kernels/strings.py`, `kernels/builders.py`).
"""

from __future__ import annotations

from ..heap.memory import BULK
from .exceptions import write_refusal
from .memory import LIKELY
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.members import Field

STRING = "java/lang/String"
BUFFER = "java/lang/AbstractStringBuilder"
PRINTER = "java/io/PrintStream"


def _field(m: Any, class_name: str, name: str, desc: str) -> Field:
    field: Field = m.vm.boot.load(class_name).find_field(name, desc)
    return field


def _array(m: Any, class_name: str, this: Value) -> Value:
    value: Value = m.load_field(_field(m, class_name, "value", "[B"), this)
    return Value(value.text, "A", nonnull=True)


def _coder(m: Any, class_name: str, this: Value) -> Value:
    coder: Value = m.load_field(_field(m, class_name, "coder", "B"), this)
    return coder


def string_length(m: Any, this: Value) -> Value:
    """String.length()"""
    size = m.array_length(_array(m, STRING, this))
    length: Value = m.make("I", f"lshr i32 {size.text}, {_coder(m, STRING, this).text}")
    return length


def string_char_at(m: Any, this: Value, index: Value) -> Value:
    """String.charAt(int)"""
    array = _array(m, STRING, this)
    coder = _coder(m, STRING, this)
    length = m.assign(f"lshr i32 {m.array_length(array).text}, {coder.text}")
    method = m.vm.boot.load(STRING).methods["charAt", "(I)C"]
    write_refusal(m, method, [this, index], m.test(f"icmp uge i32 {index.text}, {length}"))
    return _char(m, array, coder, index)


def builder_length(m: Any, this: Value) -> Value:
    """AbstractStringBuilder.length()"""
    count: Value = m.load_field(_field(m, BUFFER, "count", "I"), this)
    return count


def builder_char_at(m: Any, this: Value, index: Value) -> Value:
    """AbstractStringBuilder.charAt(int)"""
    count = builder_length(m, this)
    m.leave_if(m.test(f"icmp uge i32 {index.text}, {count.text}"))
    return _char(m, _array(m, BUFFER, this), _coder(m, BUFFER, this), index)


def write_text(m: Any, file: Value, text: Value, line: Value) -> Value | None:
    """PrintStream.write0(int, String, boolean): called in place, unless the text is so long that it takes ticks."""
    from .calls import call_leaf  # which takes the intrinsics

    is_null, look, done = m.assign(f"icmp eq i32 {text.text}, 0"), m.label(), m.label()
    m.emit(f"br i1 {is_null}, label %{done}, label %{look}")
    saved = dict(m._pointers)
    m.begin_block(look)
    length = m.array_length(_array(m, STRING, text))
    m.leave_if(m.test(f"icmp uge i32 {length.text}, {BULK}"))
    m.emit(f"br label %{done}")
    m.begin_block(done)
    m._pointers = saved
    method = m.vm.boot.load(PRINTER).methods["write0", "(ILjava/lang/String;Z)Z"]
    return call_leaf(m, method, [file, text, line])


def _char(m: Any, array: Value, coder: Value, index: Value) -> Value:
    """A char of a byte array, which is as wide as the coder says."""
    start = m.at(array, 8)
    at = m.assign(f"zext nneg i32 {index.text} to i64")
    is_narrow = m.assign(f"icmp eq i32 {coder.text}, 0")
    narrow, wide, done = m.label(), m.label(), m.label()
    m.emit(f"br i1 {is_narrow}, label %{narrow}, label %{wide}{LIKELY}")
    m.begin_block(narrow)
    place = m.assign(f"getelementptr i8, ptr {start}, i64 {at}")
    byte = m.assign(f"load i8, ptr {place}{m.tag('B[]')}")
    short = m.assign(f"zext i8 {byte} to i32")
    m.emit(f"br label %{done}")
    m.begin_block(wide)
    place = m.assign(f"getelementptr i16, ptr {start}, i64 {at}")
    unit = m.assign(f"load i16, ptr {place}{m.tag('B[]')}")
    long = m.assign(f"zext i16 {unit} to i32")
    m.emit(f"br label %{done}")
    m.begin_block(done)
    char: Value = m.make("I", f"phi i32 [ {short}, %{narrow} ], [ {long}, %{wide} ]")
    return char
