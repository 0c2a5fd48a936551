"""Natives of java.lang.Object."""

from __future__ import annotations

from pyjvm.rt.java.lang.arrays import ELEMENT_SIZES

from pyjvm.heap.memory import BULK
from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def identity_hash(ref: int) -> int:
    """From the address, which never changes: neighbours get hash codes far apart."""
    return (ref * 0x9E3779B1 ^ ref >> 7) & 0x7FFFFFFF


@native("()Ljava/lang/Class;")
def getClass(t: Any, this: int) -> int:
    return t.vm.mirror(t.vm.class_of(this))


@native("()I", leaf=True)
def hashCode(t: Any, this: int) -> int:
    return identity_hash(this)


@native("()Ljava/lang/Object;")
def clone(t: Any, this: int) -> int:
    vm = t.vm
    mem = vm.mem
    cls = vm.class_of(this)
    if cls.is_array:
        length = vm.array_length(this)
        copy: int = vm.new_array_of(cls, length)
        start, count = (this << 2) + 8, length * ELEMENT_SIZES[cls.name[1]]
        if count >= BULK:
            mem.bulk(count)
        to = (copy << 2) + 8
        mem.u8[to : to + count] = mem.u8[start : start + count]
        return copy
    if not cls.is_subclass(vm.load("java/lang/Cloneable")):
        raise vm.exception("java/lang/CloneNotSupportedException", cls.external_name)
    copy = vm.allocate(cls)
    mem.u32[copy + 2 : copy + cls.instance_size] = mem.u32[this + 2 : this + cls.instance_size]
    return copy


@native("()V")
def notify(t: Any, this: int) -> None:
    t.vm.threads.notify(t, this)


@native("()V")
def notifyAll(t: Any, this: int) -> None:
    t.vm.threads.notify_all(t, this)


@native("(J)V", blocks=True)
def wait0(t: Any, this: int, millis: int) -> Any:
    return t.vm.threads.wait(t, this, millis * 1_000_000)
