"""From a Throwable to a JavaException."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..interpreter.frames import JavaThrow
from .errors import JavaException
from .objects import JavaObject

if TYPE_CHECKING:
    from ..machine import Machine
    from .guest import Guest

MOST_CAUSES = 50


def exception_of(guest: Guest, machine: Machine, ref: int, depth: int = 0) -> JavaException:
    """The Python exception for a Throwable, its causes with it. Runs getMessage, getCause and printStackTrace."""
    java_object = JavaObject(guest, ref)
    message = _text(guest, machine, ref, "getMessage")
    trace = _stack_trace(guest, machine, ref) if depth == 0 else ""
    cause = _call(guest, machine, ref, "getCause", "()Ljava/lang/Throwable;")
    made = exception_of(guest, machine, cause, depth + 1) if cause and depth < MOST_CAUSES else None
    return JavaException(machine.class_of(ref).external_name, message, trace, made, java_object)


def _call(guest: Guest, machine: Machine, ref: int, name: str, desc: str) -> int:
    """The result of a method without parameters; 0 if it throws."""
    cls = machine.class_of(ref)
    method = cls.vtable[cls.selection[name, desc]]
    try:
        result: int = guest.call(machine, method, [ref])
        return result
    except JavaThrow:
        return 0


def _text(guest: Guest, machine: Machine, ref: int, name: str) -> str | None:
    result = _call(guest, machine, ref, name, "()Ljava/lang/String;")
    return machine.string(result) if result else None


def _stack_trace(guest: Guest, machine: Machine, ref: int) -> str:
    """The text of printStackTrace, "" if that throws."""
    writer = machine.load("java/io/StringWriter")
    printer = machine.load("java/io/PrintWriter")
    try:
        text = guest.keep(machine.allocate(writer))
        guest.call(machine, writer.methods["<init>", "()V"], [text])
        out = guest.keep(machine.allocate(printer))
        guest.call(machine, printer.methods["<init>", "(Ljava/io/Writer;)V"], [out, text])
        cls = machine.class_of(ref)
        show = cls.vtable[cls.selection["printStackTrace", "(Ljava/io/PrintWriter;)V"]]
        guest.call(machine, show, [ref, out])
        return _text(guest, machine, text, "toString") or ""
    except JavaThrow:
        return ""
