"""Natives of java.lang.AbstractStringBuilder."""

from __future__ import annotations

from pyjvm.rt.java.lang.builders import append_string, chars, encoded, ensure, widen
from pyjvm.rt.java.lang.builders import resize as resize_builder
from pyjvm.rt.java.lang.code_units import CODER, COUNT, VALUE, null, units

from pyjvm.natives import intrinsic, native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@intrinsic("()I", leaf=True)
def length(t: Any, this: int) -> int:
    return t.vm.mem.i32[this + COUNT]


@intrinsic("(I)C")
def charAt(t: Any, this: int, index: int) -> int:
    vm = t.vm
    mem = vm.mem
    count = mem.i32[this + COUNT]
    if not 0 <= index < count:
        message = f"Index {index} out of bounds for length {count}"
        raise vm.exception("java/lang/StringIndexOutOfBoundsException", message)
    array = mem.u32[this + VALUE]
    return mem.u16[(array << 1) + 4 + index] if mem.u8[(this << 2) + CODER] else mem.u8[(array << 2) + 8 + index]


@native("(IB)V")
def resize(t: Any, this: int, capacity: int, coder: int) -> None:
    resize_builder(t.vm, this, capacity, coder)


@native("(Ljava/lang/String;)Ljava/lang/AbstractStringBuilder;")
def append(t: Any, this: int, text: int) -> int:
    return append_string(t, this, text)


@native("(IILjava/lang/String;)V")
def splice(t: Any, this: int, begin: int, end: int, string: int) -> None:
    vm = t.vm
    mem = vm.mem
    if not string:
        raise null(vm, 'invoke "String.length()"', 3)
    text = units(mem, string)
    coder = mem.u8[(this << 2) + CODER]
    count = mem.i32[this + COUNT]
    new_count = count - (end - begin) + len(text)
    if not coder and mem.u8[(string << 2) + CODER]:
        widen(vm, this, new_count)
        coder = 1
    start = (ensure(vm, this, new_count) << 2) + 8
    vm.mem.bulk((count - end) << coder)
    tail = bytes(mem.u8[start + (end << coder) : start + (count << coder)])
    data = encoded(text, coder) + tail
    at = start + (begin << coder)
    mem.u8[at : at + len(data)] = data
    mem.i32[this + COUNT] = new_count


@native("()Ljava/lang/AbstractStringBuilder;")
def reverse(t: Any, this: int) -> int:
    """Surrogate pairs keep their order."""
    mem = t.vm.mem
    coder = mem.u8[(this << 2) + CODER]
    start = (mem.u32[this + VALUE] << 2) + 8
    size = mem.u32[this + COUNT] << coder
    mem.bulk(size)
    end = start + size
    if coder:
        pairs_joined = str(mem.u8[start:end], "utf-16-le", "surrogatepass")
        mem.u8[start:end] = pairs_joined[::-1].encode("utf-16-le", "surrogatepass")
    else:
        mem.u8[start:end] = bytes(mem.u8[start:end])[::-1]
    return this


@native("(II)Ljava/lang/String;")
def substring0(t: Any, this: int, begin: int, end: int) -> int:
    return t.vm.new_string(chars(t.vm.mem, this)[begin:end])
