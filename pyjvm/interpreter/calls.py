"""Calls: linking the invoke instructions, and the handlers that come of it (JVMS 6.5.invoke*)."""

from __future__ import annotations

from ..errors import (
    AbstractMethodError,
    IllegalAccessError,
    IncompatibleClassChangeError,
    NoSuchMethodError,
    VerifyError,
)
from ..loader.resolution import (
    POLYMORPHIC_CLASSES,
    is_signature_polymorphic,
    resolve_class,
    resolve_method,
)
from ..loader.vtables import Conflict, selected
from ..method_area import access as flags
from ..method_area.classes import INITIALIZED
from .frames import Frame, PseudoFrame
from .initialization import initialize_first, once_initialized
from .invocations import is_plain_native, missing_implementation, narrow_arguments, small_parameters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..instructions.decoder import Instruction
    from ..method_area.classes import LinkedClass
    from ..method_area.code import Code
    from ..method_area.members import Method
    from .interpreter import Interpreter

    Handler = Callable[..., int]


def link_invocation(
    interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, instruction: Instruction
) -> Handler | None:
    """Resolve and give the handler; None when Java code (a class initialisation, a bootstrap method) must run first."""
    mnemonic = instruction.op.mnemonic
    index = instruction.operands[0]
    cls = code.method.cls
    if mnemonic == "invokedynamic":
        return _link_dynamic(interpreter, t, f, code, pc, index)
    tag, class_name, name, desc = cls.image.cp[index]
    if class_name in POLYMORPHIC_CLASSES and mnemonic == "invokevirtual":
        owner = resolve_class(cls, class_name)
        if is_signature_polymorphic(class_name, owner.methods.get((name, _polymorphic_desc(owner, name)))):
            from ..invoke import link_handle_call

            target = link_handle_call(t, f, cls, name, desc)
            return _link_direct(interpreter, t, f, code, pc, target, null_check=True)
    method = resolve_method(cls, class_name, name, desc, tag == 11)
    if mnemonic == "invokestatic":
        if not method.is_static:
            raise IncompatibleClassChangeError(f"Expected static method '{method.external_name}'")
        return _link_direct(interpreter, t, f, code, pc, method)
    if method.is_static:
        raise IncompatibleClassChangeError(f"Expecting non-static method '{method.external_name}'")
    if mnemonic == "invokespecial":
        method = _special_target(cls, resolve_class(cls, class_name), method)
        return _link_direct(interpreter, t, f, code, pc, method, null_check=True)
    if method.is_initializer:
        raise VerifyError(f"Illegal call to internal method {method.name}")
    if (method.is_final and method.vindex >= 0) or (method.is_private and mnemonic == "invokevirtual"):
        return _link_direct(interpreter, t, f, code, pc, method, null_check=True)
    if mnemonic == "invokeinterface" or method.cls.is_interface:
        owner = resolve_class(cls, class_name)
        return _link_interface(interpreter, code, pc, method, owner)
    return _link_virtual(interpreter, code, pc, method)


def _polymorphic_desc(owner: LinkedClass, name: str) -> str:
    return next((desc for n, desc in owner.methods if n == name and desc.startswith("([Ljava/lang/Object;)")), "")


def _special_target(cls: LinkedClass, owner: LinkedClass, method: Method) -> Method:
    """Which method `invokespecial` calls (JVMS 6.5.invokespecial)."""
    if method.is_initializer:
        if method.cls is not owner:
            shown = method.external_name.replace(f" {method.cls.external_name}.", " ", 1)
            raise NoSuchMethodError(f"{owner.external_name}: method '{shown}' not found")
        return method
    start = owner
    if not owner.is_interface and cls is not owner and cls.super is not None and cls.is_subclass(owner):
        start = cls.super  # every class counts as having ACC_SUPER (JVMS 4.1)
        found = start.find_method(*method.key)
        while found is not None and found.is_static and found.cls.super is not None:
            found = found.cls.super.find_method(*method.key)
        method = found or method
    if method.cls.is_interface and not method.is_private:
        method = selected(start, method.key) or method
    if type(method) is Conflict:
        raise method.problem
    if method.is_abstract:
        raise AbstractMethodError(f"'{method.external_name}'")
    return method


def _link_direct(
    interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, method: Method, null_check: bool = False
) -> Handler | None:
    """The target is known: static, private, final, super, constructor."""
    cls = method.cls
    if method.is_static and not initialize_first(interpreter, t, f, cls):
        return None
    if method.is_abstract:
        raise AbstractMethodError(f"'{method.external_name}'")
    interpreter.prepare(method)
    count = len(method.parameter_kinds)
    if method.is_static and cls.state != INITIALIZED:
        direct = _direct_handler(interpreter, pc, method, count, False)
        return once_initialized(interpreter, code, pc, cls, method, direct)
    code.resolved[pc] = method
    if is_plain_native(method):
        return _native_handler(interpreter, pc, method, count, null_check)
    return _direct_handler(interpreter, pc, method, count, null_check)


def _native_handler(interpreter: Interpreter, pc: int, method: Method, count: int, null_check: bool) -> Handler:
    """A plain native: called in place, its arguments staying on the stack (they are roots) until it is done."""
    native = method.native
    assert native is not None
    null_pointer = interpreter.environment.null_pointer
    pushes = bool(method.result_kind)
    small = small_parameters(method.desc)
    next_ = pc + 1

    def invoke(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
        f.pc = pc
        arguments = s[len(s) - count :]
        if null_check and not arguments[0]:
            raise null_pointer(f)
        if small:
            narrow_arguments(arguments, small)
        t.native_method = method
        result = native(t, *arguments)
        t.native_method = None
        t.fresh.clear()
        del s[len(s) - count :]
        if pushes:
            s.append(result)
        return next_

    return invoke


def _direct_handler(interpreter: Interpreter, pc: int, method: Method, count: int, null_check: bool) -> Handler:
    null_pointer = interpreter.environment.null_pointer
    next_ = pc + 1

    def invoke(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
        cut = len(s) - count
        arguments = s[cut:]
        if null_check and not arguments[0]:
            f.pc = pc
            raise null_pointer(f)
        del s[cut:]
        f.pc = next_
        t.next = method.invoke(t, f, method, arguments)
        return -1

    return invoke


def _link_virtual(interpreter: Interpreter, code: Code, pc: int, method: Method) -> Handler:
    code.resolved[pc] = method
    count = len(method.parameter_kinds)
    u32 = interpreter.environment.U32
    vtables = interpreter.environment.VTABLES
    null_pointer = interpreter.environment.null_pointer
    vindex = method.vindex
    next_ = pc + 1

    def invokevirtual(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
        cut = len(s) - count
        arguments = s[cut:]
        receiver = arguments[0]
        if not receiver:
            f.pc = pc
            raise null_pointer(f)
        target = vtables[u32[receiver]][vindex]
        del s[cut:]
        f.pc = next_
        t.next = target.invoke(t, f, target, arguments)
        return -1

    return invokevirtual


def select_interface_method(interpreter: Interpreter, class_id: int, method: Method, owner: LinkedClass) -> Method:
    """The method that a call through an interface means for a class (JVMS 5.4.6, 6.5.invokeinterface)."""
    cls = interpreter.vm.linker.classes[class_id]
    assert cls is not None
    if owner.id not in cls.supers and method.cls.is_interface:
        raise IncompatibleClassChangeError(
            f"Class {cls.external_name} does not implement the requested interface {owner.external_name}"
        )
    index = cls.selection.get(method.key)
    if index is None or method.is_private:
        return method
    target = cls.vtable[index]
    if target.is_abstract and type(target) is type(method):
        raise AbstractMethodError(missing_implementation(cls, method, target))
    if not target.access & flags.PUBLIC and not target.cls.is_interface:
        raise IllegalAccessError(f"'{target.external_name}'")
    return target


def _link_interface(interpreter: Interpreter, code: Code, pc: int, method: Method, owner: LinkedClass) -> Handler:
    selected: dict[int, Method] = {}
    code.resolved[pc] = (method, owner, selected)
    count = len(method.parameter_kinds)
    u32 = interpreter.environment.U32
    null_pointer = interpreter.environment.null_pointer
    next_ = pc + 1

    def invokeinterface(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
        cut = len(s) - count
        arguments = s[cut:]
        receiver = arguments[0]
        if not receiver:
            f.pc = pc
            raise null_pointer(f)
        class_id = u32[receiver]
        target = selected.get(class_id)
        if target is None:
            f.pc = pc
            target = selected[class_id] = select_interface_method(interpreter, class_id, method, owner)
        del s[cut:]
        f.pc = next_
        t.next = target.invoke(t, f, target, arguments)
        return -1

    return invokeinterface


def _link_dynamic(interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, index: int) -> Handler | None:
    """A call site of its own for each instruction (JVMS 6.5.invokedynamic)."""
    from ..invoke import link_call_site

    site = link_call_site(t, f, code.method.cls, index)
    if isinstance(site, Frame | PseudoFrame):
        site.back = 0
        t.next = site
        return None
    code.resolved[pc] = site
    appendix = site.appendix
    next_ = pc + 1
    if site.method is None:
        return interpreter.maker("ldc")(pc, next_, appendix)
    method: Method = site.method
    interpreter.prepare(method)
    if not appendix:
        kind = _native_handler if is_plain_native(method) else _direct_handler
        return kind(interpreter, pc, method, len(method.parameter_kinds), False)
    count = len(method.parameter_kinds) - 1

    def invokedynamic(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
        cut = len(s) - count
        arguments = s[cut:]
        del s[cut:]
        f.pc = next_
        t.next = method.invoke(t, f, method, [*arguments, appendix])
        return -1

    return invokedynamic
