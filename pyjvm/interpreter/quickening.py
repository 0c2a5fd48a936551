"""Quickening: the first run of an instruction that names a class, field, method or constant resolves it and puts the
handler of the resolved form in its place (JVMS 5.4.3: resolution when first used)."""

from __future__ import annotations

from ..errors import IllegalAccessError, IncompatibleClassChangeError, InstantiationError
from ..loader.resolution import resolve_class, resolve_field
from ..method_area import access as flags
from .calls import link_invocation
from .initialization import initialize_first, once_initialized

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..instructions.decoder import Instruction
    from ..method_area.classes import LinkedClass
    from ..method_area.code import Code
    from ..method_area.members import Field
    from .interpreter import Interpreter

    Handler = Callable[..., int]


def quicken(interpreter: Interpreter, code: Code, pc: int, instruction: Instruction) -> Handler:
    """The handler that stands in the slot until the instruction first runs."""
    mnemonic = instruction.op.mnemonic
    link = _LINKERS.get(mnemonic) or (link_invocation if mnemonic.startswith("invoke") else _link_constant)

    passes_null = mnemonic in ("checkcast", "instanceof")

    def unresolved(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
        f.pc = pc
        if passes_null and not s[-1]:  # null needs no class (JVMS 6.5.checkcast, 6.5.instanceof)
            if mnemonic == "instanceof":
                s[-1] = 0
            return pc + 1
        handler = link(interpreter, t, f, code, pc, instruction)
        if handler is None:  # Java code must run first; it is in t.next
            return -1
        code.handlers[pc] = handler
        return handler(t, f, l, s)

    return unresolved


def _link_static(
    interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, instruction: Instruction
) -> Handler | None:
    field = _field(code, pc, instruction)
    mnemonic = instruction.op.mnemonic
    if not field.is_static:
        raise IncompatibleClassChangeError(f"Expected static field {field.cls.external_name}.{field.name}")
    if mnemonic == "putstatic":
        _check_final(code, field, "<clinit>")
    if not initialize_first(interpreter, t, f, field.cls):
        return None
    handler = interpreter.maker(f"{mnemonic}_{field.kind}")(pc, pc + 1, field.offset)
    return once_initialized(interpreter, code, pc, field.cls, field, handler)


def _link_instance(interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, instruction: Instruction) -> Handler:
    field = _field(code, pc, instruction)
    if field.is_static:
        raise IncompatibleClassChangeError(f"Expected non-static field {field.cls.external_name}.{field.name}")
    if instruction.op.mnemonic == "putfield":
        _check_final(code, field, "<init>")
    code.resolved[pc] = field
    return interpreter.maker(f"{instruction.op.mnemonic}_{field.kind}")(pc, pc + 1, field.offset)


def _field(code: Code, pc: int, instruction: Instruction) -> Field:
    cls = code.method.cls
    _, class_name, name, desc = cls.image.cp[instruction.operands[0]]
    return resolve_field(cls, class_name, name, desc)


def _check_final(code: Code, field: Field, initializer: str) -> None:
    """A final field is set only where its class is initialised (JVMS 6.5.putfield, 6.5.putstatic)."""
    if not field.access & flags.FINAL:
        return
    method = code.method
    if method.cls is field.cls and (method.name == initializer or method.cls.image.major < 53 or method.cls.trusted):
        return
    shown = f"{'static' if field.is_static else 'non-static'} final field {field.cls.external_name}.{field.name}"
    if method.cls is field.cls:
        raise IllegalAccessError(
            f"Update to {shown} attempted from a different method ({method.name}) "
            f"than the initializer method {initializer} "
        )
    raise IllegalAccessError(
        f"Update to {shown} attempted from a different class ({method.cls.external_name}) "
        "than the field's declaring class"
    )


def _link_new(
    interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, instruction: Instruction
) -> Handler | None:
    cls = _class(code, instruction)
    if cls.access & (flags.ABSTRACT | flags.INTERFACE):
        raise InstantiationError(cls.external_name)
    if not initialize_first(interpreter, t, f, cls):
        return None
    handler = interpreter.maker("new")(pc, pc + 1, cls)
    return once_initialized(interpreter, code, pc, cls, cls, handler)


def _class(code: Code, instruction: Instruction) -> LinkedClass:
    cls = code.method.cls
    return resolve_class(cls, cls.image.cp[instruction.operands[0]][1])


def _link_class(interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, instruction: Instruction) -> Handler:
    """anewarray, checkcast, instanceof, multianewarray."""
    cls = _class(code, instruction)
    mnemonic = instruction.op.mnemonic
    if mnemonic == "anewarray":
        cls = cls.loader.load(f"[{cls.name}" if cls.is_array else f"[L{cls.name};")
    code.resolved[pc] = cls
    operands = (cls, instruction.operands[1]) if mnemonic == "multianewarray" else (cls,)
    return interpreter.maker(mnemonic)(pc, pc + 1, *operands)


def _link_constant(
    interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, instruction: Instruction
) -> Handler | None:
    """ldc, ldc_w, ldc2_w. (JVMS 5.1, 5.4.3)"""
    index = instruction.operands[0]
    value = interpreter.constants.load(t, f, code.method.cls, index)
    if value is None:
        return None
    code.resolved[pc] = (value,)
    return interpreter.maker("ldc")(pc, pc + 1, value)


_LINKERS: dict[str, Any] = {
    "getstatic": _link_static, "putstatic": _link_static, "getfield": _link_instance, "putfield": _link_instance,
    "new": _link_new, "anewarray": _link_class, "checkcast": _link_class, "instanceof": _link_class, "multianewarray":
    _link_class,
}  # fmt: skip
