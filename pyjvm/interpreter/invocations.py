"""What a method is called through: `Method.invoke(thread, caller, method, arguments)` gives the next frame."""

from __future__ import annotations

from ..errors import AbstractMethodError, UnsatisfiedLinkError
from ..instructions.descriptors import parse_descriptor
from .frames import Frame, PseudoFrame, spread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method


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
        raise UnsatisfiedLinkError(f"'{method.external_name}'")
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


def missing_implementation(receiver: LinkedClass, method: Method, selected: Method) -> str:
    """What java says of an abstract method that was selected; where interfaces have defaults it says less."""
    if selected.cls.is_interface and any(
        not m.is_abstract and not m.is_static for above in receiver.superinterfaces() for m in above.methods.values()
    ):
        return f"Method {receiver.external_name}.{selected.name}{selected.desc} is abstract"
    owner = method.cls
    shown = method.external_name.replace(f" {owner.external_name}.", " ", 1)
    abstract = "abstract " if method.is_abstract else ""
    kind = "interface" if owner.is_interface else "abstract class"
    other = "" if selected is method else f" Selected method is 'abstract {selected.external_name}'."
    return (
        f"Receiver class {receiver.external_name} does not define or inherit an implementation of the resolved method "
        f"'{abstract}{shown}' of {kind} {owner.external_name}.{other}"
    )


def invoke_abstract(t: Any, f: Any, method: Method, arguments: list[Any]) -> Any:
    """JVMS 6.5.invokevirtual: AbstractMethodError."""
    f.pc -= 1
    receiver = t.vm.class_of(arguments[0])
    raise AbstractMethodError(missing_implementation(receiver, method, method))


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
