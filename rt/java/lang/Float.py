"""Natives of java.lang.Float."""

from __future__ import annotations

from struct import error, pack, unpack

from pyjvm.rt.java.lang import decimals

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SCRATCH = 4
"""Where guest memory has room to store as one type and load as another (ARCHITECTURE.md), as an index of both views."""


@native("(F)Ljava/lang/String;")
def toString(t: Any, value: float) -> int:
    return t.vm.new_string(decimals.text_of(value, single=True))


@native("(F)Ljava/lang/String;")
def toHexString(t: Any, value: float) -> int:
    return t.vm.new_string(decimals.hex_text_of(value, single=True))


@native("(Ljava/lang/String;)F")
def parseFloat(t: Any, string: int) -> float:
    return decimals.parse_string(t.vm, string, single=True)


@native("(F)I", leaf=True)
def floatToRawIntBits(t: Any, value: float) -> int:
    mem = t.vm.mem
    mem.f32[SCRATCH] = value
    return mem.i32[SCRATCH]


@native("(I)F", leaf=True)
def intBitsToFloat(t: Any, bits: int) -> float:
    mem = t.vm.mem
    mem.i32[SCRATCH] = bits
    return mem.f32[SCRATCH]


@native("(S)F", leaf=True)
def float16ToFloat(t: Any, bits: int) -> float:
    return unpack("<e", pack("<h", bits))[0]


@native("(F)S", leaf=True)
def floatToFloat16(t: Any, value: float) -> int:
    try:
        data = pack("<e", value)
    except (OverflowError, error):
        data = pack("<e", float("inf") if value > 0 else float("-inf"))
    return unpack("<h", data)[0]
