"""Natives of java.lang.reflect.Array."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("(Ljava/lang/Class;I)Ljava/lang/Object;")
def newArray0(t: Any, component: int, length: int) -> int:
    vm = t.vm
    cls = vm.class_of_mirror(component)
    return vm.new_array_of((cls.loader or vm.boot).load("[" + cls.descriptor), length)


@native("(Ljava/lang/Object;)I")
def getLength(t: Any, array: int) -> int:
    vm = t.vm
    if not array:
        raise vm.exception("java/lang/NullPointerException", None)
    if not vm.class_of(array).is_array:
        raise vm.exception("java/lang/IllegalArgumentException", "Argument is not an array")
    return vm.array_length(array)
