"""Natives of java.io.PrintStream: text straight to a file or a standard stream."""

from __future__ import annotations

from pyjvm.rt.java.lang.code_units import CODER, VALUE

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("(ILjava/lang/String;Z)Z", leaf=True)
def write0(t: Any, fd: int, text: int, line: int) -> int:
    """Takes no ticks, however long the text is: a leaf takes none."""
    vm = t.vm
    shown = string(vm.mem, text) if text else "null"
    if line:
        shown += vm.host.line_separator
    try:
        vm.host.write(fd, shown.encode("utf-8", "replace"))
    except OSError:
        return 1
    return 0


def string(mem: Any, ref: int) -> str:
    """The characters of a String."""
    array = mem.u32[ref + VALUE]
    start = (array << 2) + 8
    data = mem.u8[start : start + mem.u32[array + 1]]
    return str(data, "utf-16-le", "surrogatepass") if mem.u8[(ref << 2) + CODER] else str(data, "latin-1")


@native("(I)Z", leaf=True)
def flush0(t: Any, fd: int) -> int:
    return int(not t.vm.host.flush(fd))
