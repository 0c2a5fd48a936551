"""MethodHandle, MethodType and Dynamic constants as values (JVMS 5.4.3.5, 5.4.3.6).

A MethodType is interned by its classes, so that comparing two is comparing references. A direct method handle is the
only instance of a class of its own, synthesised by `adapters`: what it does is bytecode.
"""

from ..instructions.descriptors import parse_descriptor
from .conversions import BOXES, type_name
from .linkage import linkage_of
from .members import INVOKE_VIRTUAL, Member, member_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..interpreter.frames import Frame
    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..threads.java_thread import JavaThread

METHOD_TYPE = "java/lang/invoke/MethodType"
METHOD_HANDLE = "java/lang/invoke/MethodHandle"
_BOX_TAGS = {3: "I", 4: "F", 5: "J", 6: "D"}
VARARGS = 0x0080


def class_of_type(vm: "Machine", cls: "LinkedClass", desc: str) -> "Any":
    """The class of a field descriptor as `cls` sees it; primitive types have one too."""
    return vm.resolve_class(cls, type_name(desc)) if desc[0] in "L[" else vm.linker.primitives[desc]


def method_type(vm: "Machine", cls: "LinkedClass", desc: str) -> int:
    """The MethodType of a method descriptor, its classes resolved from `cls`."""
    parameters, result = parse_descriptor(desc)
    return intern_type(vm, class_of_type(vm, cls, result), [class_of_type(vm, cls, each) for each in parameters])


def intern_type(vm: "Machine", result: "Any", parameters: "list[Any]") -> int:
    """The one MethodType of these classes."""
    known = linkage_of(vm).method_types
    key = (result.id, *(each.id for each in parameters))
    found = known.get(key)
    if found is None:
        type_class = vm.load(METHOD_TYPE)
        found = vm.keep(vm.allocate(type_class))
        array = vm.keep(vm.new_object_array("java/lang/Class", len(parameters)))
        for place, each in enumerate(parameters):
            vm.set_object(array, place, vm.mirror(each))
        vm.put(found, type_class.fields["rtype", "Ljava/lang/Class;"], vm.mirror(result))
        vm.put(found, type_class.fields["ptypes", "[Ljava/lang/Class;"], array)
        known[key] = found
    return found


def descriptor_of(vm: "Machine", type_: int) -> str:
    """The method descriptor of a MethodType."""
    type_class = vm.load(METHOD_TYPE)
    array = vm.get(type_, type_class.fields["ptypes", "[Ljava/lang/Class;"])
    mirrors = [vm.get_object(array, i) for i in range(vm.array_length(array))]
    result = vm.get(type_, type_class.fields["rtype", "Ljava/lang/Class;"])
    parameters = "".join(vm.class_of_mirror(mirror).descriptor for mirror in mirrors)
    return f"({parameters}){vm.class_of_mirror(result).descriptor}"


def handle_of(vm: "Machine", cls: "LinkedClass", member: Member, collects: bool) -> int:
    """The direct method handle of a resolved member, used from `cls`. `collects`: it is of variable arity."""
    from .adapters import direct_class

    linkage = linkage_of(vm)
    key = ("handle", cls.id, member.kind, member.class_name, member.name, member.desc, collects)
    found: int = linkage.adapters.get(key, 0)
    if not found:
        handle_class = direct_class(vm, cls, member)
        type_ = method_type(vm, cls, f"({''.join(member.parameters)}){member.result}")
        found = vm.keep(vm.allocate(handle_class))
        vm.put(found, vm.load(METHOD_HANDLE).fields["type", f"L{METHOD_TYPE};"], type_)
        if collects:
            found = vm.keep(_collector(vm, found, type_))
        linkage.adapters[key] = found
    return found


def _collector(vm: "Machine", target: int, type_: int) -> int:
    """The handle that gathers trailing arguments into an array, as MethodHandle.asVarargsCollector makes it."""
    collector = vm.load("java/lang/invoke/VarargsCollector")
    made: int = vm.allocate(collector)
    vm.put(made, vm.load(METHOD_HANDLE).fields["type", f"L{METHOD_TYPE};"], type_)
    vm.put(made, collector.fields["target", f"L{METHOD_HANDLE};"], target)
    return made


def is_varargs(vm: "Machine", cls: "LinkedClass", member: Member) -> bool:
    """Whether the member is a method of variable arity (JVMS 5.4.3.5, last step)."""
    if member.kind < INVOKE_VIRTUAL:
        return False
    method = vm.resolve_method(cls, member.class_name, member.name, member.desc, member.interface)
    return bool(method.access & VARARGS)


def constant(t: "JavaThread", f: "Frame", cls: "LinkedClass", index: int) -> "Any":
    """The value of a MethodHandle, MethodType or Dynamic constant, or a frame to run first."""
    vm = t.vm
    entry = cls.image.cp[index]
    if entry[0] == 16:
        return method_type(vm, cls, entry[1])
    if entry[0] == 15:
        member = member_at(vm, cls, index)
        return handle_of(vm, cls, member, is_varargs(vm, cls, member))
    from .bootstraps import dynamic_constant

    value = dynamic_constant(t, f, linkage_of(vm), cls, index)
    if type(value) is int and entry[3] in BOXES:
        return unboxed(vm, value, entry[3])
    return value


def unboxed(vm: "Machine", reference: int, kind: str) -> "Any":
    """The primitive in a wrapper object."""
    return vm.get(reference, vm.class_of(reference).fields["value", kind])


def static_argument(t: "JavaThread", f: "Frame", cls: "LinkedClass", index: int) -> "Any":
    """A bootstrap method's static argument as a reference (JVMS 5.4.3.6), or a frame to run first."""
    vm = t.vm
    tag = cls.image.cp[index][0]
    if tag == 17:
        from .bootstraps import dynamic_constant

        return dynamic_constant(t, f, linkage_of(vm), cls, index)
    value = vm.interpreter.constants.load(t, f, cls, index)
    kind = _BOX_TAGS.get(tag)
    if kind is None:
        return value
    wrapper = vm.load(BOXES[kind][0])
    reference = vm.keep(vm.allocate(wrapper))
    vm.put(reference, wrapper.fields["value", kind], value)
    return reference
