"""Natives of java.lang.Throwable."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("(I)Ljava/lang/Throwable;")
def fillInStackTrace(t: Any, this: int, unused: int) -> int:
    vm = t.vm
    throwable = vm.load("java/lang/Throwable")
    trace = vm.backtrace(t, this)
    vm.put(this, throwable.find_field("backtrace", "Ljava/lang/Object;"), trace)
    vm.put(this, throwable.find_field("depth", "I"), vm.array_length(trace) // 2)
    return this
