"""Natives of java.io.InputStreamReader."""

from __future__ import annotations

from pyjvm.rt.java.nio.charset.coding import decode_part

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("(Ljava/lang/String;[BIIZ[C)J")
def decode(t: Any, coding: int, data: int, start: int, end: int, final: int, chars: int) -> int:
    vm = t.vm
    text: str
    taken: int
    text, taken = decode_part(vm.bytes_at(data, start, end - start), vm.string(coding), bool(final))
    units: bytes = text.encode("utf-16-le", "surrogatepass")
    at = (chars << 2) + 8
    vm.mem.u8[at : at + len(units)] = units
    return taken << 32 | len(units) >> 1
