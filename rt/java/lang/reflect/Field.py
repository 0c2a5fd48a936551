"""Natives of java.lang.reflect.Field."""

from __future__ import annotations

from pyjvm.rt.java.lang.reflect.Members import unboxed

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def meant(vm: Any, this: int) -> Any:
    """The field that a Field object stands for."""
    find = vm.load("java/lang/reflect/Field").find_field
    cls = vm.class_of_mirror(vm.get(this, find("declaringClass", "Ljava/lang/Class;")))
    name = vm.string(vm.get(this, find("name", "Ljava/lang/String;")))
    kind = vm.class_of_mirror(vm.get(this, find("type", "Ljava/lang/Class;")))
    return cls.fields[name, kind.descriptor]


@native("(Ljava/lang/Object;)Ljava/lang/Object;", name="reference0")
@native("(Ljava/lang/Object;)Z", name="boolean0")
@native("(Ljava/lang/Object;)B", name="byte0")
@native("(Ljava/lang/Object;)C", name="char0")
@native("(Ljava/lang/Object;)S", name="short0")
@native("(Ljava/lang/Object;)I", name="int0")
@native("(Ljava/lang/Object;)J", name="long0")
@native("(Ljava/lang/Object;)F", name="float0")
@native("(Ljava/lang/Object;)D", name="double0")
def value(t: Any, this: int, ref: int) -> Any:
    field = meant(t.vm, this)
    return t.vm.get_static(field) if field.is_static else t.vm.get(ref, field)


@native("(Ljava/lang/Object;Ljava/lang/Object;)V")
def set0(t: Any, this: int, ref: int, new: int) -> None:
    vm = t.vm
    field = meant(vm, this)
    new_value = new if field.kind == "A" else unboxed(vm, new)
    if field.is_static:
        vm.put_static(field, new_value)
    else:
        vm.put(ref, field, new_value)
