"""What the natives of AbstractStringBuilder and its two sub classes share: texts into a builder's byte array."""

from __future__ import annotations

from pyjvm.rt.java.lang.code_units import CODER, COUNT, MAX_LENGTH, VALUE, wide

from pyjvm.heap.memory import BULK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def resize(vm: Any, builder: int, capacity: int, coder: int) -> int:
    """A new array for so many chars, with those that there are; it is returned."""
    mem = vm.mem
    old = chars(mem, builder)
    array: int = vm.new_array("B", capacity << coder)
    data = encoded(old, coder)
    start = (array << 2) + 8
    mem.u8[start : start + len(data)] = data
    mem.u32[builder + VALUE] = array
    mem.u8[(builder << 2) + CODER] = coder
    return array


def ensure(vm: Any, builder: int, needed: int) -> int:
    """The builder's array, after making a larger one if there is no room for so many chars."""
    mem = vm.mem
    array: int = mem.u32[builder + VALUE]
    coder = mem.u8[(builder << 2) + CODER]
    capacity = mem.u32[array + 1] >> coder
    if needed <= capacity:
        return array
    if needed << coder > MAX_LENGTH:
        raise vm.exception("java/lang/OutOfMemoryError", "Required length exceeds implementation limit")
    return resize(vm, builder, min(max(needed, 2 * capacity + 2), MAX_LENGTH >> coder), coder)


def widen(vm: Any, builder: int, needed: int) -> None:
    """Two bytes per char from now on, with room for so many: bytes double, so the room in chars hardly grows."""
    capacity = vm.mem.u32[vm.mem.u32[builder + VALUE] + 1]
    if needed > MAX_LENGTH >> 1:
        raise vm.exception("java/lang/OutOfMemoryError", "Required length exceeds implementation limit")
    resize(vm, builder, capacity if needed <= capacity else max(needed, capacity + 2), 1)


def encoded(text: str, coder: int) -> bytes:
    return text.encode("utf-16-le", "surrogatepass") if coder else text.encode("latin-1")


def chars(mem: Any, builder: int) -> str:
    """The chars of a builder, surrogates apart."""
    coder = mem.u8[(builder << 2) + CODER]
    start = (mem.u32[builder + VALUE] << 2) + 8
    size = mem.u32[builder + COUNT] << coder
    if size >= BULK:
        mem.bulk(size)
    data = mem.u8[start : start + size]
    return wide(data) if coder else str(data, "latin-1")


def append_text(vm: Any, builder: int, text: str) -> int:
    """Appends a str that has surrogates apart; the builder is returned."""
    mem = vm.mem
    coder = mem.u8[(builder << 2) + CODER]
    if not coder:
        try:
            data = text.encode("latin-1")
        except UnicodeEncodeError:
            widen(vm, builder, mem.i32[builder + COUNT] + len(text))
            coder = 1
    if coder:
        data = text.encode("utf-16-le", "surrogatepass")
    count = mem.i32[builder + COUNT]
    array = ensure(vm, builder, count + len(text))
    start = (array << 2) + 8 + (count << coder)
    mem.u8[start : start + len(data)] = data
    mem.i32[builder + COUNT] = count + len(text)
    return builder


def append_string(t: Any, this: int, string: int) -> int:
    """append(String)."""
    vm = t.vm
    if not string:
        return append_text(vm, this, "null")
    mem = vm.mem
    u32 = mem.u32
    u8 = mem.u8
    source = u32[string + VALUE]
    size = u32[source + 1]
    coder = u8[(string << 2) + CODER]
    start = (source << 2) + 8
    if coder != u8[(this << 2) + CODER]:
        data = u8[start : start + size]
        return append_text(vm, this, wide(data) if coder else str(data, "latin-1"))
    count = u32[this + COUNT]
    at = count << coder
    array = u32[this + VALUE]
    if at + size > u32[array + 1]:
        array = ensure(vm, this, count + (size >> coder))
    at += (array << 2) + 8
    u8[at : at + size] = u8[start : start + size]
    u32[this + COUNT] = count + (size >> coder)
    return this


def append_char(t: Any, this: int, c: int) -> int:
    """append(char)."""
    mem = t.vm.mem
    if c > 255 or mem.u8[(this << 2) + CODER]:
        return append_text(t.vm, this, chr(c))
    count = mem.u32[this + COUNT]
    array = mem.u32[this + VALUE]
    if count >= mem.u32[array + 1]:
        array = ensure(t.vm, this, count + 1)
    mem.u8[(array << 2) + 8 + count] = c
    mem.u32[this + COUNT] = count + 1
    return this


MOST_FLOAT_CHARS = 15
MOST_DOUBLE_CHARS = 24


def append_decimal(vm: Any, builder: int, text: str, most: int) -> int:
    """append(float) and append(double): they make room for the longest number first, as capacity() shows."""
    ensure(vm, builder, vm.mem.i32[builder + COUNT] + most)
    return append_text(vm, builder, text)
