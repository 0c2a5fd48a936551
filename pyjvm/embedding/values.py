"""Values on their way between Java and Python.

| Java | to Python | from Python |
|---|---|---|
| boolean | bool | bool |
| byte, short, int, long | int | int that fits |
| char | str of one character | str of one UTF-16 unit |
| float, double | float | float, int |
| String | str | str |
| null | None | None |
| boxes | bool, int, float, str | where the box, Number, Comparable or Object is wanted |
| arrays | JavaArray | JavaArray; a list, tuple, bytes or array whose elements fit |
| Class | JavaObject | JavaClass |
| a functional interface | JavaObject | a Python callable |
| any other object | JavaObject | JavaObject |
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..heap.memory import SCRATCH
from .arrays import JavaArray, element_view
from .objects import JavaObject

if TYPE_CHECKING:
    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from .guest import Guest

RANGES = {
    "B": (-128, 127),
    "S": (-(1 << 15), (1 << 15) - 1),
    "I": (-(1 << 31), (1 << 31) - 1),
    "J": (-(1 << 63), (1 << 63) - 1),
}
BOXES = {
    "java/lang/Boolean": "Z", "java/lang/Byte": "B", "java/lang/Short": "S", "java/lang/Character": "C",
    "java/lang/Integer": "I", "java/lang/Long": "J", "java/lang/Float": "F", "java/lang/Double": "D",
}  # fmt: skip
BOX_OF = {letter: name for name, letter in BOXES.items()}


def to_python(guest: Guest, machine: Machine, desc: str, value: Any) -> Any:
    """A Java value of the type of this descriptor."""
    kind = desc[0]
    if kind in "L[":
        return object_to_python(guest, machine, value)
    if kind == "Z":
        return bool(value)
    if kind == "C":
        return chr(value)
    return None if kind == "V" else value


def object_to_python(guest: Guest, machine: Machine, ref: int) -> Any:
    """A reference: strings, boxes and null by value, everything else as a proxy."""
    if not ref:
        return None
    cls = machine.class_of(ref)
    if cls.name == "java/lang/String":
        return machine.string(ref)
    letter = BOXES.get(cls.name)
    if letter is not None:
        field = cls.find_field("value", letter)
        assert field is not None
        return to_python(guest, machine, letter, machine.get(ref, field))
    return JavaArray(guest, ref) if cls.is_array else JavaObject(guest, ref)


def to_java(guest: Guest, machine: Machine, desc: str, value: Any) -> Any:
    """A Python value for a place of this type.

    Raises TypeError; what is made stays alive until the machine is entered again.
    """
    kind = desc[0]
    if kind in "L[":
        return _reference(guest, machine, desc, value)
    converted = primitive(kind, value)
    if converted is None:
        raise TypeError(f"{shown(value)} does not fit {type_name(desc)}")
    if kind == "F":
        machine.mem.f32[SCRATCH] = converted
        return machine.mem.f32[SCRATCH]
    return converted


def primitive(kind: str, value: Any) -> Any:
    """The value for a primitive type, None if it does not fit."""
    if kind == "Z":
        return int(value) if isinstance(value, bool) else None
    if isinstance(value, bool):
        return None
    if kind in "FD":
        if isinstance(value, float):
            return value
        try:
            return float(value) if isinstance(value, int) else None
        except OverflowError:
            return None
    if kind == "C":
        return ord(value) if isinstance(value, str) and len(value) == 1 and ord(value) < 0x10000 else None
    low, high = RANGES[kind]
    return value if isinstance(value, int) and low <= value <= high else None


def _reference(guest: Guest, machine: Machine, desc: str, value: Any) -> int:
    from .classes import JavaClass

    if value is None:
        return 0
    target = class_of_descriptor(machine, desc)
    if isinstance(value, JavaObject):
        ref = value.reference_in(guest)
        if not machine.class_of(ref).is_subclass(target):
            raise TypeError(f"{shown(value)} is no {target.type_name}")
        return ref
    if isinstance(value, JavaClass):
        value.check(guest)
        if target.name in ("java/lang/Class", "java/lang/Object"):
            return machine.mirror(value.linked)
    elif isinstance(value, str):
        if machine.load("java/lang/String").is_subclass(target):
            return guest.keep(machine.new_string(value))
        if target.name == "java/lang/Character":
            return _box(guest, machine, "C", value)
    elif isinstance(value, (bool, int, float)):
        letter = box_letter(machine, target, value)
        if letter is not None:
            return _box(guest, machine, letter, value)
    elif target.is_array:
        return new_array(guest, machine, target, value)
    elif callable(value):
        from .callables import implement

        return implement(guest, machine, target, value)
    raise TypeError(f"{shown(value)} is no {target.type_name}")


def box_letter(machine: Machine, target: LinkedClass, value: bool | int | float) -> str | None:
    """The primitive type whose box a number becomes where `target` is wanted; None if none fits."""
    asked = BOXES.get(target.name)
    if asked is not None:
        return asked if primitive(asked, value) is not None else None
    natural = "Z" if isinstance(value, bool) else "D" if isinstance(value, float) else "I"
    if natural == "I" and primitive("I", value) is None:
        natural = "J"
    if primitive(natural, value) is None or not machine.load(BOX_OF[natural]).is_subclass(target):
        return None
    return natural


def _box(guest: Guest, machine: Machine, letter: str, value: Any) -> int:
    """Always a new object: no Java code runs, so that this can be done inside a native."""
    cls = machine.load(BOX_OF[letter])
    field = cls.find_field("value", letter)
    assert field is not None
    converted = to_java(guest, machine, letter, value)
    ref = guest.keep(machine.allocate(cls))
    machine.put(ref, field, converted)
    return ref


def new_array(guest: Guest, machine: Machine, cls: LinkedClass, values: Any) -> int:
    """A new array of class `cls` with these elements."""
    assert cls.element is not None
    if isinstance(values, (str, dict, set)) or not hasattr(values, "__len__"):
        raise TypeError(f"{shown(values)} is no {cls.type_name}")
    if cls.name == "[B" and isinstance(values, (bytes, bytearray, memoryview)):
        return guest.keep(machine.new_bytes(bytes(values)))
    ref = guest.keep(machine.new_array_of(cls, len(values)))
    element = cls.element.descriptor
    view, start = element_view(machine, cls, ref)
    for i, value in enumerate(values):
        view[start + i] = to_java(guest, machine, element, value)
    return ref


def class_of_descriptor(machine: Machine, desc: str) -> LinkedClass:
    """The class that a descriptor of a reference type names, as the application sees it."""
    return machine.loader.load(desc if desc[0] == "[" else desc[1:-1])


def type_name(desc: str) -> str:
    """`int` for `I`, `java.lang.String[]` for `[Ljava/lang/String;`."""
    from ..instructions.descriptors import external_type

    return external_type(desc)


def shown(value: Any) -> str:
    """A Python value as error messages show it, cut if it is long."""
    text = repr(value) if not isinstance(value, (list, tuple, dict, set)) else f"a {type(value).__name__}"
    return text if len(text) <= 60 else f"{text[:57]}..."
