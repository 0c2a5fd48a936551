"""Natives of java.io.PrintStream: text straight to a file or a standard stream."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("(ILjava/lang/String;Z)Z")
def write0(t: Any, fd: int, text: int, line: int) -> int:
    vm = t.vm
    shown = vm.string(text) if text else "null"
    if line:
        shown += vm.host.line_separator
    try:
        vm.host.write(fd, shown.encode("utf-8", "replace"))
    except OSError:
        return 1
    return 0


@native("(I)Z")
def flush0(t: Any, fd: int) -> int:
    return int(not t.vm.host.flush(fd))
