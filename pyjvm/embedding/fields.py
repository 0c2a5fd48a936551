"""Fields by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .values import to_java, to_python

if TYPE_CHECKING:
    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Field
    from .guest import Guest


def find_field(cls: LinkedClass, name: str, static: bool) -> Field:
    """The field of this name: declared here, then in superinterfaces, then in super classes (JVMS 5.4.3.2)."""
    found = _find(cls, name, static)
    if found is None:
        kind = "static field" if static else "field"
        raise AttributeError(f"{cls.type_name} has no {kind} or method {name!r}")
    return found


def _find(cls: LinkedClass, name: str, static: bool) -> Field | None:
    for field in cls.fields.values():
        if field.name == name and field.is_static == static:
            return field
    for above in cls.interfaces if static else ():
        found = _find(above, name, static)
        if found is not None:
            return found
    return _find(cls.super, name, static) if cls.super is not None else None


def get_instance_field(guest: Guest, ref: int, name: str) -> Any:
    machine = guest.machine
    field = find_field(machine.class_of(ref), name, static=False)
    return to_python(guest, machine, field.desc, machine.get(ref, field))


def set_instance_field(guest: Guest, ref: int, name: str, value: Any) -> None:
    def store(machine: Machine) -> None:
        field = find_field(machine.class_of(ref), name, static=False)
        machine.put(ref, field, to_java(guest, machine, field.desc, value))

    guest.enter(store)


def get_static_field(guest: Guest, cls: LinkedClass, name: str) -> Any:
    """The value of a static field, after initialising the class that has it."""

    def load(machine: Machine) -> Any:
        field = find_field(cls, name, static=True)
        guest.initialize(machine, field.cls)
        return to_python(guest, machine, field.desc, machine.get_static(field))

    return guest.enter(load)


def set_static_field(guest: Guest, cls: LinkedClass, name: str, value: Any) -> None:
    def store(machine: Machine) -> None:
        field = find_field(cls, name, static=True)
        guest.initialize(machine, field.cls)
        machine.put_static(field, to_java(guest, machine, field.desc, value))

    guest.enter(store)
