"""Python functions as Java objects: a hidden class per functional interface, its method a native that calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..instructions.descriptors import parse_descriptor
from ..interpreter.frames import JavaThrow
from ..invoke.assembler import FINAL, PRIVATE, PUBLIC, ClassAssembler
from ..invoke.linkage import linkage_of
from .errors import JavaException

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method
    from .guest import Guest

NUMBER = "number"
"""The field that says which of `Guest.callbacks` an object stands for."""


def functional_method(cls: LinkedClass) -> Method | None:
    """The one abstract method of a functional interface (JLS 9.8); None if the class is none."""
    if not cls.is_interface:
        return None
    found: Method | None = None
    for interface in (cls, *cls.superinterfaces()):
        for key, method in interface.methods.items():
            if not method.is_abstract or _is_of_object(cls, key):
                continue
            chosen = cls.find_method(*key)
            if chosen is not None and not chosen.is_abstract:
                continue
            if found is not None and found.key != key:
                return None
            found = method
    return found


def _is_of_object(cls: LinkedClass, key: tuple[str, str]) -> bool:
    assert cls.super is not None  # every interface has java.lang.Object above it
    return key in cls.super.methods


def implement(guest: Guest, machine: Machine, cls: LinkedClass, function: Callable[..., Any]) -> int:
    """A new object of the functional interface `cls` that calls `function`. It stays callable as long as the machine
    lives.

    What the function raises becomes a RuntimeException in Java, and a JavaException the Java exception that it was. It
    runs inside the guest: it may use the objects that it is given as values, but not call into the VM.
    """
    method = functional_method(cls)
    if method is None:
        raise TypeError(f"{cls.type_name} is no functional interface")
    linkage = linkage_of(machine)
    made = guest.proxy_classes.get(cls.id)
    if made is None:
        assembler = ClassAssembler(linkage.hidden_name(cls, "Python"), interfaces=(cls.name,))
        assembler.field(PRIVATE | FINAL, NUMBER, "I")
        assembler.native(PUBLIC, method.name, method.desc, _native(guest, method.desc))
        made = guest.proxy_classes[cls.id] = linkage.define(assembler, cls)
    ref = guest.keep(machine.allocate(made))
    machine.put(ref, made.fields[NUMBER, "I"], len(guest.callbacks))
    guest.callbacks.append(function)
    return ref


def _native(guest: Guest, desc: str) -> Callable[..., Any]:
    parameters, result = parse_descriptor(desc)

    def call(t: Any, this: int, *arguments: Any) -> Any:
        from .values import to_java, to_python

        machine = t.vm
        number = machine.get(this, machine.class_of(this).fields[NUMBER, "I"])
        values = [to_python(guest, machine, d, value) for d, value in zip(parameters, arguments, strict=True)]
        try:
            answer = guest.callbacks[number](*values)
            return to_java(guest, machine, result, answer) if result != "V" else None
        except JavaException as problem:
            raise JavaThrow(problem.java_object.reference_in(guest)) from None
        except JavaThrow:
            raise
        except Exception as problem:  # whatever the callable raises, its Java caller sees a RuntimeException
            text = f"{type(problem).__name__}: {problem}"
            raise machine.exception("java/lang/RuntimeException", text) from problem

    return call
