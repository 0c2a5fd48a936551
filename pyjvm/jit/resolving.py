"""What an instruction's constant-pool entry means, for compiling: as the interpreter found it, or, where it never ran,
as resolution would find it without doing anything that a program could notice."""

from __future__ import annotations

from ..errors import LinkageProblem
from ..interpreter.constants import number
from ..loader.resolution import resolve_class, resolve_field, resolve_method
from ..method_area import access as flags
from ..method_area.classes import INITIALIZED, LinkedClass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.code import Code


def resolved_at(code: Code, pc: int) -> Any:
    """As `Code.resolved`, or None where the instruction must run in the interpreter first."""
    found = code.resolved[pc]
    if found is None:
        try:
            found = _quietly(code, pc)
        except LinkageProblem:
            return None
    return found


def loaded_class(cls: LinkedClass, name: str) -> LinkedClass | None:
    """The class that `name` means in `cls`, if it is loaded already."""
    found = cls.resolved.get(name)
    if isinstance(found, LinkedClass):
        return found
    if found is not None:
        return None
    if not cls.loader.has_loaded(name):
        return None
    try:
        return resolve_class(cls, name)
    except LinkageProblem:
        return None


def _quietly(code: Code, pc: int) -> Any:
    cls = code.method.cls
    instruction = code.body.instructions[pc]
    mnemonic = instruction.op.mnemonic
    if mnemonic in ("invokedynamic", "multianewarray", "anewarray"):
        return None
    entry = cls.image.cp[instruction.operands[0]]
    if mnemonic.startswith("ldc"):
        return (number(entry),) if entry[0] <= 6 else None
    owner = loaded_class(cls, entry[1])
    if owner is None:
        return None
    if mnemonic in ("checkcast", "instanceof"):
        return owner
    if mnemonic == "new":
        concrete = not owner.access & (flags.ABSTRACT | flags.INTERFACE)
        return owner if concrete and owner.state == INITIALIZED else None
    if mnemonic in ("getfield", "putfield", "getstatic", "putstatic"):
        field = resolve_field(cls, *entry[1:])
        if field.is_static != mnemonic.endswith("static") or (mnemonic[0] == "p" and field.access & flags.FINAL):
            return None
        return field if not field.is_static or field.cls.state == INITIALIZED else None
    if mnemonic in ("invokestatic", "invokevirtual"):
        method = resolve_method(cls, entry[1], entry[2], entry[3], entry[0] == 11)
        if method.is_static != (mnemonic == "invokestatic") or method.is_initializer or method.cls.is_interface:
            return None
        if method.cls.name.startswith("java/lang/invoke/") or (method.is_static and method.cls.state != INITIALIZED):
            return None
        return method if mnemonic == "invokevirtual" or not method.is_abstract else None
    return None
