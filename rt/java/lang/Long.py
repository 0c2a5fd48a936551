"""Natives of java.lang.Long."""

from __future__ import annotations

from pyjvm.rt.java.lang import integers

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BITS = 64
MASK = (1 << BITS) - 1


@native("(Ljava/lang/String;I)J")
def parseLong(t: Any, text: int, radix: int) -> int:
    value = integers.parse(t.vm, text, radix)
    if not -(1 << BITS - 1) <= value < 1 << BITS - 1:
        raise integers.not_a_number(t.vm, text, radix)
    return value


@native("(Ljava/lang/String;I)J")
def parseUnsignedLong(t: Any, text: int, radix: int) -> int:
    return integers.signed(integers.parse_unsigned(t.vm, text, radix, BITS), BITS)


@native("(J)Ljava/lang/String;", name="toString")
def toString_decimal(t: Any, value: int) -> int:
    return t.vm.new_string(str(value))


@native("(JI)Ljava/lang/String;")
def toString(t: Any, value: int, radix: int) -> int:
    return t.vm.new_string(integers.text(value, radix))


@native("(JI)Ljava/lang/String;")
def toUnsignedString(t: Any, value: int, radix: int) -> int:
    return t.vm.new_string(integers.text(value & MASK, radix))


@native("(J)I", leaf=True)
def bitCount(t: Any, value: int) -> int:
    return (value & MASK).bit_count()


@native("(J)I", leaf=True)
def numberOfLeadingZeros(t: Any, value: int) -> int:
    return BITS - (value & MASK).bit_length()


@native("(J)I", leaf=True)
def numberOfTrailingZeros(t: Any, value: int) -> int:
    return (value & -value).bit_length() - 1 if value else BITS


@native("(J)J", leaf=True)
def reverse(t: Any, value: int) -> int:
    return integers.signed(int(format(value & MASK, f"0{BITS}b")[::-1], 2), BITS)


@native("(J)J", leaf=True)
def reverseBytes(t: Any, value: int) -> int:
    return int.from_bytes((value & MASK).to_bytes(BITS >> 3, "little"), "big", signed=True)


@native("(JJ)J", leaf=True)
def compress(t: Any, value: int, mask: int) -> int:
    return integers.signed(integers.compress(value & MASK, mask & MASK), BITS)


@native("(JJ)J", leaf=True)
def expand(t: Any, value: int, mask: int) -> int:
    return integers.signed(integers.expand(value & MASK, mask & MASK), BITS)
