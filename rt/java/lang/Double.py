"""Natives of java.lang.Double."""

from __future__ import annotations

from pyjvm.rt.java.lang import decimals

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SCRATCH = 2
"""Where guest memory has room to store as one type and load as another (ARCHITECTURE.md), as an index of both views."""


@native("(D)Ljava/lang/String;")
def toString(t: Any, value: float) -> int:
    return t.vm.new_string(decimals.text_of(value))


@native("(D)Ljava/lang/String;")
def toHexString(t: Any, value: float) -> int:
    return t.vm.new_string(decimals.hex_text_of(value))


@native("(Ljava/lang/String;)D")
def parseDouble(t: Any, string: int) -> float:
    return decimals.parse_string(t.vm, string)


@native("(D)J", leaf=True)
def doubleToRawLongBits(t: Any, value: float) -> int:
    mem = t.vm.mem
    mem.f64[SCRATCH] = value
    return mem.i64[SCRATCH]


@native("(J)D", leaf=True)
def longBitsToDouble(t: Any, bits: int) -> float:
    mem = t.vm.mem
    mem.i64[SCRATCH] = bits
    return mem.f64[SCRATCH]
