"""Natives of java.lang.Runtime."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("()I", leaf=True)
def availableProcessors(t: Any, this: int) -> int:
    """One: all threads share one thread of the host."""
    return 1


@native("()J", leaf=True)
def freeMemory(t: Any, this: int) -> int:
    heap = t.vm.heap
    return max(heap.capacity_bytes - heap.used_bytes, 0)


@native("()J", leaf=True)
def totalMemory(t: Any, this: int) -> int:
    return t.vm.heap.capacity_bytes


@native("()J", leaf=True)
def maxMemory(t: Any, this: int) -> int:
    return t.vm.heap.max_bytes


@native("()V")
def gc(t: Any, this: int) -> None:
    heap = t.vm.heap
    t.vm.mem.bulk(heap.used_bytes)
    heap.collect("System.gc()")
