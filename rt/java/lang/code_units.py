"""Strings as the natives of String and the builders see them: bytes in guest memory, or str with one item per char.

The fields have the same places in every library that has the JDK's String: the layout puts references first, then
ints, then bytes (see tests/rt/lang).
"""

from __future__ import annotations

from pyjvm.heap.errors import HeapExhausted
from pyjvm.heap.memory import BULK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

VALUE = 2
"""Word of the byte array, in a String and in a builder."""
HASH = 3
"""Word of a String's hash code."""
COUNT = 3
"""Word of a builder's length."""
CODER = 16
"""Byte of the coder: 0 for one byte per char, 1 for two."""

MAX_LENGTH = 0x7FFFFFFF
NEAR = 512
"""Chars that a search looks at first."""
BIG = 1 << 20
SLOW = 128
"""Bytes that are copied in the time that Python code takes for one thing."""


def units(mem: Any, string: int) -> str:
    """The chars of a String, surrogates apart."""
    array = mem.u32[string + VALUE]
    start = (array << 2) + 8
    length = mem.u32[array + 1]
    if length >= BULK:
        mem.bulk(length)
    data = mem.u8[start : start + length]
    return wide(data) if mem.u8[(string << 2) + CODER] else str(data, "latin-1")


def units_between(mem: Any, string: int, begin: int, end: int) -> str:
    """The chars of a part that lies in the String, surrogates apart. Whoever takes many says so (GuestMemory.bulk)."""
    coder = mem.u8[(string << 2) + CODER]
    start = (mem.u32[string + VALUE] << 2) + 8
    data = mem.u8[start + (begin << coder) : start + (end << coder)]
    return wide(data) if coder else str(data, "latin-1")


def char_count(mem: Any, string: int) -> int:
    """The length of a String."""
    count: int = mem.u32[mem.u32[string + VALUE] + 1] >> mem.u8[(string << 2) + CODER]
    return count


def find(mem: Any, string: int, needle: str, begin: int, end: int) -> int:
    """Where a text first occurs between two places, -1 if nowhere. What lies beyond is not gone through, and past the
    first BULK chars it counts.
    """
    at = begin
    while at + len(needle) <= end:
        step = NEAR if at == begin else BULK - (at - begin) % BULK
        if step == BULK:
            mem.bulk(BULK)
        stop = min(at + step, end - len(needle) + 1)  # places where it may begin
        found = units_between(mem, string, at, stop - 1 + len(needle)).find(needle) if needle else 0
        if found >= 0:
            return at + found
        at = stop
    return -1


def wide(data: memoryview | bytes) -> str:
    """Chars of two bytes each as a str, surrogates apart."""
    text = str(data, "utf-16-le", "surrogatepass")
    if 2 * len(text) == len(data):
        return text
    return "".join(map(chr, memoryview(data).cast("B").cast("H")))


def null(vm: Any, doing: str, parameter: int = 1) -> Exception:
    """What a null argument raises, in the words that JEP 358 has for the JDK's own method."""
    message = f'Cannot {doing} because "<parameter{parameter}>" is null'
    return vm.exception("java/lang/NullPointerException", message)


def bad_range(vm: Any, begin: int, end: int, length: int) -> Exception:
    message = f"Range [{begin}, {end}) out of bounds for length {length}"
    return vm.exception("java/lang/StringIndexOutOfBoundsException", message)


def bad_part(vm: Any, offset: int, count: int, length: int) -> Exception:
    message = f"Range [{offset}, {offset} + {count}) out of bounds for length {length}"
    return vm.exception("java/lang/StringIndexOutOfBoundsException", message)


def make_room(vm: Any, length: int) -> None:
    """Raises OutOfMemoryError before the host's memory goes into a text that the guest's could never hold."""
    if length > MAX_LENGTH:
        raise vm.exception("java/lang/OutOfMemoryError", "Required length exceeds implementation limit")
    if length > vm.heap.max_bytes:
        raise HeapExhausted
