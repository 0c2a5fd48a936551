"""What VarHandles do to variables: reads, writes and their combinations, which no other thread can interrupt."""

from operator import add, and_, or_, xor
from struct import pack, unpack

from .conversions import BOXES
from .handles import unboxed
from .linkage import linkage_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..threads.java_thread import JavaThread

GET, SET, COMPARE_AND_SET, COMPARE_AND_EXCHANGE, GET_AND_SET = range(5)
GET_AND_ADD, GET_AND_OR, GET_AND_AND, GET_AND_XOR = range(5, 9)
OPERATIONS = {
    "get": GET, "getVolatile": GET, "getOpaque": GET, "getAcquire": GET,
    "set": SET, "setVolatile": SET, "setOpaque": SET, "setRelease": SET,
    "compareAndSet": COMPARE_AND_SET, "weakCompareAndSet": COMPARE_AND_SET,
    "weakCompareAndSetPlain": COMPARE_AND_SET, "weakCompareAndSetAcquire": COMPARE_AND_SET,
    "weakCompareAndSetRelease": COMPARE_AND_SET,
    "compareAndExchange": COMPARE_AND_EXCHANGE, "compareAndExchangeAcquire": COMPARE_AND_EXCHANGE,
    "compareAndExchangeRelease": COMPARE_AND_EXCHANGE,
    "getAndSet": GET_AND_SET, "getAndSetAcquire": GET_AND_SET, "getAndSetRelease": GET_AND_SET,
    "getAndAdd": GET_AND_ADD, "getAndAddAcquire": GET_AND_ADD, "getAndAddRelease": GET_AND_ADD,
    "getAndBitwiseOr": GET_AND_OR, "getAndBitwiseOrAcquire": GET_AND_OR, "getAndBitwiseOrRelease": GET_AND_OR,
    "getAndBitwiseAnd": GET_AND_AND, "getAndBitwiseAndAcquire": GET_AND_AND, "getAndBitwiseAndRelease": GET_AND_AND,
    "getAndBitwiseXor": GET_AND_XOR, "getAndBitwiseXorAcquire": GET_AND_XOR, "getAndBitwiseXorRelease": GET_AND_XOR,
}  # fmt: skip
"""What each access method of VarHandle does; the strengths of ordering make no difference here."""

_COMBINE: "dict[int, Callable[[Any, Any], Any]]" = {
    GET_AND_ADD: add,
    GET_AND_OR: or_,
    GET_AND_AND: and_,
    GET_AND_XOR: xor,
}
_BITS = {"B": 8, "S": 16, "I": 32, "J": 64}
FINAL = 0x0010


def field_place(vm: "Machine", field: "Any") -> int:
    """The number by which a VarHandle names a field."""
    return _place(linkage_of(vm).places, field)


def array_place(vm: "Machine", cls: "LinkedClass") -> int:
    """The number by which a VarHandle names the elements of arrays of a class."""
    return _place(linkage_of(vm).places, cls.element)


def _place(places: "list[Any]", variable: "Any") -> int:
    if variable not in places:
        places.append(variable)
    return places.index(variable)


def is_final_place(vm: "Machine", place: int) -> bool:
    return bool(linkage_of(vm).places[place].access & FINAL)


class _Element:
    """One element of an array, to be read and written like a field."""

    def __init__(self, vm: "Machine", array: int, index: int, component: "Any") -> None:
        descriptor: str = component.descriptor
        self.kind = "A" if descriptor[0] in "L[" else descriptor
        view: Any
        view, shift = {
            "A": (vm.mem.u32, 2), "I": (vm.mem.i32, 2), "F": (vm.mem.f32, 2),
            "J": (vm.mem.i64, 3), "D": (vm.mem.f64, 3),
            "B": (vm.mem.i8, 0), "Z": (vm.mem.i8, 0), "C": (vm.mem.u16, 1), "S": (vm.mem.i16, 1),
        }[self.kind]  # fmt: skip
        self.view = view
        self.place = (((array + 2) << 2) >> shift) + index


def access_variable(t: "JavaThread", place: int, operation: int, arguments: int) -> int:
    """Do it; arguments and result are boxed and of the exact types."""
    vm = t.vm
    values = [vm.get_object(arguments, i) for i in range(vm.array_length(arguments))]
    variable = linkage_of(vm).places[place]
    read: Callable[[], Any]
    write: Callable[[Any], None]
    if hasattr(variable, "is_static"):
        kind = variable.kind
        if variable.is_static:
            read, write = lambda: vm.get_static(variable), lambda value: vm.put_static(variable, value)
        else:
            owner = _not_null(vm, values.pop(0))
            read, write = lambda: vm.get(owner, variable), lambda value: vm.put(owner, variable, value)
    else:
        array, index = _not_null(vm, values.pop(0)), unboxed(vm, values.pop(0), "I")
        length = vm.array_length(array)
        if not 0 <= index < length:
            message = f"Index {index} out of bounds for length {length}"
            raise vm.exception("java/lang/ArrayIndexOutOfBoundsException", message)
        element = _Element(vm, array, index, variable)
        kind = element.kind
        if kind == "A" and operation != GET and values[-1]:
            vm.interpreter.environment.array_store(array, values[-1])
        read, write = lambda: element.view[element.place], lambda value: _store(element, value)
    if kind != "A":
        values = [unboxed(vm, value, kind) for value in values]
    return _operate(vm, operation, kind, read, write, values)


def _store(element: _Element, value: "Any") -> None:
    element.view[element.place] = value


def _not_null(vm: "Machine", ref: int) -> int:
    if not ref:
        raise vm.exception("java/lang/NullPointerException", None)
    return ref


def _operate(
    vm: "Machine",
    operation: int,
    kind: str,
    read: "Callable[[], Any]",
    write: "Callable[[Any], None]",
    values: "list[Any]",
) -> int:
    if operation == SET:
        write(values[0])
        return 0
    old = read()
    if operation in (COMPARE_AND_SET, COMPARE_AND_EXCHANGE):
        same = _same(kind, old, values[0])
        if same:
            write(values[1])
        return _boxed(vm, "Z", int(same)) if operation == COMPARE_AND_SET else _boxed(vm, kind, old)
    if operation == GET_AND_SET:
        write(values[0])
    elif operation in _COMBINE:
        write(_wrap(kind, _COMBINE[operation](old, values[0])))
    return _boxed(vm, kind, old)


def _same(kind: str, a: "Any", b: "Any") -> bool:
    """Floating point is compared by its bits."""
    return pack("<d", a) == pack("<d", b) if kind in "FD" else a == b


def _wrap(kind: str, value: "Any") -> "Any":
    """The result of arithmetic as the variable's type holds it."""
    if kind == "D":
        return value
    if kind == "F":
        try:
            return unpack("<f", pack("<f", value))[0]
        except OverflowError:
            return float("inf") if value > 0 else float("-inf")
    if kind == "C":
        return value & 0xFFFF
    if kind == "Z":
        return value & 1
    half = 1 << (_BITS[kind] - 1)
    return ((value + half) & (2 * half - 1)) - half


def _boxed(vm: "Machine", kind: str, value: "Any") -> int:
    if kind == "A":
        return int(value)
    wrapper = vm.load(BOXES[kind][0])
    ref: int = vm.allocate(wrapper)
    vm.put(ref, wrapper.fields["value", kind], value)
    return ref
