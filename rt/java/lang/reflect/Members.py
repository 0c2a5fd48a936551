"""Natives of java.lang.reflect.Members: the members that classes declare, and calls of methods by their number."""

from __future__ import annotations

from pyjvm.rt.java.lang.Class import mirrors

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BOXES = {
    "java/lang/Boolean": "Z", "java/lang/Byte": "B", "java/lang/Character": "C", "java/lang/Short": "S",
    "java/lang/Integer": "I", "java/lang/Long": "J", "java/lang/Float": "F", "java/lang/Double": "D",
}  # fmt: skip


def types_in(descriptor: str) -> list[str]:
    """The field descriptors in a method descriptor, the result's last."""
    found = []
    at = 1
    while at < len(descriptor):
        end = at
        while descriptor[end] == "[":
            end += 1
        end = descriptor.index(";", end) + 1 if descriptor[end] == "L" else end + 1
        found.append(descriptor[at:end])
        at = end + 1 if descriptor[end : end + 1] == ")" else end
    return found


def class_of_type(vm: Any, owner: Any, descriptor: str) -> Any:
    """The class that a descriptor means in the owner's code."""
    if descriptor[0] == "L":
        return owner.loader.load(descriptor[1:-1])
    return owner.loader.load(descriptor) if descriptor[0] == "[" else vm.linker.primitives[descriptor]


def method_types(vm: Any, method: Any) -> list[Any]:
    """Classes of the parameters, and that of the result."""
    if method.desc[1] == ")":
        return [class_of_type(vm, method.cls, method.desc[2:])]
    types = types_in(method.desc)
    return [class_of_type(vm, method.cls, each) for each in types]


def new_members(t: Any, class_name: str, members: list[dict[str, Any]]) -> int:
    """An array of instances with these values in their fields; a value is a number, a str or a reference."""
    vm = t.vm
    cls = vm.load(class_name)
    array: int = vm.new_object_array(class_name, len(members))
    fields: dict[str, Any] = {}
    above = cls
    while above is not None:
        for field in above.fields.values():
            fields.setdefault(field.name, field)
        above = above.super
    for i, values in enumerate(members):
        ref = vm.allocate(cls)
        vm.set_object(array, i, ref)
        for name, value in values.items():
            vm.put(ref, fields[name], vm.intern(value) if type(value) is str else value)
    return array


def executable(vm: Any, method: Any, types: list[Any]) -> dict[str, Any]:
    """The values of an Executable's fields."""
    return {
        "slot": method.id,
        "declaringClass": vm.mirror(method.cls),
        "parameterTypes": mirrors(vm, types[:-1]),
        "modifiers": method.access,
    }


def is_plain(cls: Any) -> bool:
    return cls.image is not None and not cls.is_array


@native("(Ljava/lang/Class;)[Ljava/lang/reflect/Method;")
def declaredMethods(t: Any, mirror: int) -> int:
    vm = t.vm
    cls = vm.class_of_mirror(mirror)
    members = []
    for method in cls.methods.values() if is_plain(cls) else ():
        if method.name[0] != "<":
            types = method_types(vm, method)
            values = executable(vm, method, types)
            values |= {"name": method.name, "returnType": vm.mirror(types[-1])}
            members.append(values)
    return new_members(t, "java/lang/reflect/Method", members)


@native("(Ljava/lang/Class;)[Ljava/lang/reflect/Constructor;")
def declaredConstructors(t: Any, mirror: int) -> int:
    vm = t.vm
    cls = vm.class_of_mirror(mirror)
    members = []
    for method in cls.methods.values() if is_plain(cls) else ():
        if method.name == "<init>":
            members.append(executable(vm, method, method_types(vm, method)) | {"name": cls.external_name})
    return new_members(t, "java/lang/reflect/Constructor", members)


@native("(Ljava/lang/Class;)[Ljava/lang/reflect/Field;")
def declaredFields(t: Any, mirror: int) -> int:
    vm = t.vm
    cls = vm.class_of_mirror(mirror)
    members = []
    for field in cls.fields.values() if is_plain(cls) else ():
        kind = vm.mirror(class_of_type(vm, cls, field.desc))
        members.append({"declaringClass": mirror, "name": field.name, "type": kind, "modifiers": field.access})
    return new_members(t, "java/lang/reflect/Field", members)


@native("(Ljava/lang/Class;)[Ljava/lang/reflect/RecordComponent;")
def recordComponents(t: Any, mirror: int) -> int:
    vm = t.vm
    cls = vm.class_of_mirror(mirror)
    members = []
    for name, descriptor, _ in cls.image.record or ():
        kind = vm.mirror(class_of_type(vm, cls, descriptor))
        members.append({"declaringRecord": mirror, "name": name, "type": kind})
    return new_members(t, "java/lang/reflect/RecordComponent", members)


@native("(I)[Ljava/lang/Class;")
def exceptionTypes(t: Any, slot: int) -> int:
    method = t.vm.methods[slot]
    return mirrors(t.vm, [method.cls.loader.load(name) for name in method.image.exceptions])


@native("(Ljava/lang/Class;)Ljava/lang/Object;")
def allocate0(t: Any, mirror: int) -> int:
    return t.vm.allocate(t.vm.class_of_mirror(mirror))


@native("(Ljava/lang/Class;)V", blocks=True, calls=True)
def initialize(t: Any, mirror: int) -> Any:
    """The class's initialisation runs first, then this native has returned."""
    cls = t.vm.class_of_mirror(mirror)
    frame = t.frame
    following = t.vm.interpreter.initializer.begin(t, frame, cls)
    if following is None:
        return t.block(None, cls, _nothing)
    return None if following is frame else following


def _nothing() -> None:
    """The result of a native that has none."""


@native("(Ljava/lang/Class;)Ljava/lang/String;")
def primitiveDescriptor(t: Any, mirror: int) -> int:
    return t.vm.intern(t.vm.class_of_mirror(mirror).descriptor)


def unboxed(vm: Any, ref: int) -> Any:
    """The value in a box."""
    cls = vm.class_of(ref)
    return vm.get(ref, cls.find_field("value", BOXES[cls.name]))


@native("(ILjava/lang/Object;[Ljava/lang/Object;)V", name="invokeVoid", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;", name="invokeReference", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)Z", name="invokeBoolean", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)B", name="invokeByte", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)C", name="invokeChar", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)S", name="invokeShort", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)I", name="invokeInt", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)J", name="invokeLong", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)F", name="invokeFloat", calls=True)
@native("(ILjava/lang/Object;[Ljava/lang/Object;)D", name="invokeDouble", calls=True)
def invoke(t: Any, slot: int, receiver: int, arguments: int) -> Any:
    """The arguments fit: what is for a parameter of a primitive type is the box of that type."""
    vm = t.vm
    method = vm.methods[slot]
    values: list[Any] = []
    if not method.is_static:
        values.append(receiver)
        if not method.is_private and method.name != "<init>":
            cls = vm.class_of(receiver)
            if not method.cls.is_interface:
                method = cls.find_method(method.name, method.desc) if method.vindex < 0 else cls.vtable[method.vindex]
            else:
                index = cls.selection.get((method.name, method.desc))
                method = cls.find_method(method.name, method.desc) if index is None else cls.vtable[index]
    first = len(values)
    for i, kind in enumerate(method.parameter_kinds[first:]):
        ref = vm.get_object(arguments, i)
        values.append(ref if kind == "A" else unboxed(vm, ref))
    return t.call(method, values)
