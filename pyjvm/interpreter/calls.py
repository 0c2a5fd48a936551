"""Calls: the handlers of the invoke instructions, and what a method is called through (JVMS 6.5.invoke*)."""

from __future__ import annotations

from ..errors import (
    AbstractMethodError,
    IllegalAccessError,
    IncompatibleClassChangeError,
    NoSuchMethodError,
    UnsatisfiedLinkError,
    VerifyError,
)
from ..instructions.descriptors import parse_descriptor
from ..loader.resolution import (
    POLYMORPHIC_CLASSES,
    external_method,
    is_signature_polymorphic,
    resolve_class,
    resolve_method,
)
from ..loader.vtables import Conflict, selected
from ..method_area import access as flags
from ..method_area.classes import INITIALIZED
from .frames import Frame, PseudoFrame, spread
from .initialization import initialize_first, once_initialized

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


# -- what a method is called through: Method.invoke(thread, caller, method, arguments) -> next frame ------------------


def invoke_bytecode(t: Any, f: Any, method: Method, arguments: list[Any]) -> Any:
    """A new frame."""
    return Frame(method, f, arguments + method.pad)


def invoke_bytecode_wide(t: Any, f: Any, method: Method, arguments: list[Any]) -> Any:
    """A new frame; some parameter is a long or double."""
    return Frame(method, f, spread(method, arguments))


def invoke_native(t: Any, f: Any, method: Method, arguments: list[Any]) -> Any:
    """Run the Python function; the result is on the caller's stack. `f.pc` is past the call already."""
    native = method.native
    if native is None:
        f.pc -= 1
        raise UnsatisfiedLinkError(f"'{external_method(method.cls, method.name, method.desc)}'")
    lock = 0
    if method.is_synchronized:
        lock = arguments[0] if not method.is_static else t.vm.mirror(method.cls)
        if not t.vm.monitors.enter(t, lock):
            return wait_and_retry(t, f, method, arguments)
    narrow_arguments(arguments, small_parameters(method.desc))
    t.native_roots.append(NativeCall(method, f, arguments))
    try:
        result = native(t, *arguments)
    except BaseException:
        f.pc -= 1  # the exception comes from the call itself
        raise
    finally:
        t.native_roots.pop()
        if lock:
            t.vm.monitors.exit(t, lock)
    t.fresh.clear()
    kind = type(result)
    if kind is Frame or kind is PseudoFrame:
        if kind is PseudoFrame and result.method is None:
            result.method = method
        return result
    if method.result_kind:
        f.stack.append(result)
    return f


_small_parameters: dict[str, tuple[tuple[int, str], ...]] = {}


def small_parameters(descriptor: str) -> tuple[tuple[int, str], ...]:
    """The parameters that are boolean, byte, char or short: places counted from the end, and letters."""
    found = _small_parameters.get(descriptor)
    if found is None:
        parameters, _ = parse_descriptor(descriptor)
        found = tuple([(i - len(parameters), p) for i, p in enumerate(parameters) if p in "ZBCS"])
        _small_parameters[descriptor] = found
    return found


def narrow_arguments(arguments: list[Any], small: tuple[tuple[int, str], ...]) -> None:
    """Any int may be passed for them (JVMS 4.10.1.2); natives may rely on what the descriptor says."""
    for place, letter in small:
        value = arguments[place]
        if letter == "C":
            arguments[place] = value & 0xFFFF
        elif letter == "Z":
            arguments[place] = value & 1
        elif letter == "B":
            arguments[place] = (value & 0xFF ^ 0x80) - 0x80
        else:
            arguments[place] = (value & 0xFFFF ^ 0x8000) - 0x8000


def wait_and_retry(t: Any, f: Any, method: Method, arguments: list[Any]) -> Any:
    """The monitor of a synchronized native is taken: try again when the thread goes on."""

    def again(t: Any, frame: PseudoFrame) -> Any:
        return invoke_native(t, f, method, arguments)

    t.frame = PseudoFrame(f, again, pass_through, NativeCall(method, f, arguments), method)
    return None


def pass_through(t: Any, frame: Any, exception: int) -> int:
    return exception


class NativeCall:
    """A native that runs: its arguments are roots, its method a line of stack traces."""

    __slots__ = ("arguments", "caller", "method")

    def __init__(self, method: Method, caller: Any, arguments: list[Any]) -> None:
        self.method = method
        self.caller = caller
        self.arguments = arguments

    def references(self) -> list[int]:
        return [v for kind, v in zip(self.method.parameter_kinds, self.arguments, strict=False) if kind == "A"]


def _missing_implementation(receiver: LinkedClass, method: Method, selected: Method) -> str:
    """What java says of an abstract method that was selected; where interfaces have defaults it says less."""
    if selected.cls.is_interface and any(
        not m.is_abstract and not m.is_static for above in receiver.superinterfaces() for m in above.methods.values()
    ):
        return f"Method {receiver.external_name}.{selected.name}{selected.desc} is abstract"
    owner = method.cls
    shown = external_method(owner, method.name, method.desc).replace(f" {owner.external_name}.", " ", 1)
    abstract = "abstract " if method.is_abstract else ""
    kind = "interface" if owner.is_interface else "abstract class"
    other = "" if selected is method else f" Selected method is 'abstract {_shown(selected)}'."
    return (
        f"Receiver class {receiver.external_name} does not define or inherit an implementation of the resolved method "
        f"'{abstract}{shown}' of {kind} {owner.external_name}.{other}"
    )


def invoke_abstract(t: Any, f: Any, method: Method, arguments: list[Any]) -> Any:
    """JVMS 6.5.invokevirtual: AbstractMethodError."""
    f.pc -= 1
    receiver = t.vm.class_of(arguments[0])
    raise AbstractMethodError(_missing_implementation(receiver, method, method))


# -- linking an invoke instruction -----------------------------------------------------------------------------------


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
            raise IncompatibleClassChangeError(f"Expected static method '{_shown(method)}'")
        return _link_direct(interpreter, t, f, code, pc, method)
    if method.is_static:
        raise IncompatibleClassChangeError(f"Expecting non-static method '{_shown(method)}'")
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


def _shown(method: Method) -> str:
    return external_method(method.cls, method.name, method.desc)


def _special_target(cls: LinkedClass, owner: LinkedClass, method: Method) -> Method:
    """Which method `invokespecial` calls (JVMS 6.5.invokespecial)."""
    if method.is_initializer:
        if method.cls is not owner:
            shown = _shown(method).replace(f" {method.cls.external_name}.", " ", 1)
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
        raise AbstractMethodError(f"'{_shown(method)}'")
    return method


def _link_direct(
    interpreter: Interpreter, t: Any, f: Any, code: Code, pc: int, method: Method, null_check: bool = False
) -> Handler | None:
    """The target is known: static, private, final, super, constructor."""
    cls = method.cls
    if method.is_static and not initialize_first(interpreter, t, f, cls):
        return None
    if method.is_abstract:
        raise AbstractMethodError(f"'{_shown(method)}'")
    interpreter.prepare(method)
    count = len(method.parameter_kinds)
    if method.is_static and cls.state != INITIALIZED:
        direct = _direct_handler(interpreter, pc, method, count, False)
        return once_initialized(interpreter, code, pc, cls, method, direct)
    code.resolved[pc] = method
    if is_plain_native(method):
        return _native_handler(interpreter, pc, method, count, null_check)
    return _direct_handler(interpreter, pc, method, count, null_check)


def is_empty_constructor(method: Method) -> bool:
    """Whether a constructor of the library does nothing but call such a one: `Object`'s, `Number`'s.

    Each object's construction ends in one, so they are worth the frame they would take. In every tier they are no tick.
    """
    cls = method.cls
    if method.key != ("<init>", "()V") or not cls.loader.is_boot or method.code_image is None:
        return False
    code = method.code_image.code
    if code == b"\xb1":  # return
        return True
    if len(code) != 5 or (code[0], code[1], code[4]) != (0x2A, 0xB7, 0xB1):  # aload_0, invokespecial, return
        return False
    _, owner, name, desc = cls.image.cp[code[2] << 8 | code[3]]
    above = cls.super.methods.get((name, desc)) if cls.super is not None and cls.super.name == owner else None
    return above is not None and is_empty_constructor(above)


def nothing(*_: Any) -> None:
    """What runs for an empty constructor."""


def is_plain_native(method: Method) -> bool:
    """A native that neither waits nor calls Java: it can be called in place."""
    return method.native is not None and not (method.mark.blocks or method.mark.calls or method.is_synchronized)


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
        raise AbstractMethodError(_missing_implementation(cls, method, target))
    if not target.access & flags.PUBLIC and not target.cls.is_interface:
        raise IllegalAccessError(f"'{_shown(target)}'")
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
