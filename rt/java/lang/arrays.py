"""Copying between arrays, with the checks and messages of System.arraycopy."""

from __future__ import annotations

from pyjvm.rt.java.lang.code_units import SLOW

from pyjvm.heap.memory import BULK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ELEMENT_SIZES = {"Z": 1, "B": 1, "C": 2, "S": 2, "I": 4, "F": 4, "J": 8, "D": 8, "L": 4, "[": 4}


def copy(vm: Any, source: int, source_at: int, target: int, target_at: int, length: int) -> None:
    """System.arraycopy for two references that are not null."""
    mem = vm.mem
    u32 = mem.u32
    from_class = vm.class_of(source)
    to_class = from_class if u32[target] == u32[source] else vm.class_of(target)
    if to_class is not from_class or not from_class.is_array:
        check_types(vm, from_class, to_class)
    if (
        length < 0
        or source_at < 0
        or target_at < 0
        or source_at + length > u32[source + 1]
        or target_at + length > u32[target + 1]
    ):
        raise out_of_bounds(vm, from_class, u32[source + 1], source_at, to_class, u32[target + 1], target_at, length)
    size = ELEMENT_SIZES[from_class.name[1]]
    if to_class is not from_class and not from_class.element.is_primitive and not from_class.is_subclass(to_class):
        copy_checked(vm, source, source_at, target, target_at, length)
        return
    count = length * size
    if count >= BULK:
        mem.bulk(count)
    u8 = mem.u8
    start = (source << 2) + 8 + source_at * size
    to = (target << 2) + 8 + target_at * size
    u8[to : to + count] = u8[start : start + count]


def copy_checked(vm: Any, source: int, source_at: int, target: int, target_at: int, length: int) -> None:
    """Element by element up to the first that the target cannot hold."""
    from_class, to_class = vm.class_of(source), vm.class_of(target)
    element = to_class.element
    vm.mem.bulk(length * SLOW)
    for i in range(length):
        ref = vm.get_object(source, source_at + i)
        if ref and not vm.class_of(ref).is_subclass(element):
            if not to_class.is_subclass(from_class):  # no element but null fits
                pair = f"{from_class.element.external_name}[] into {element.external_name}[]"
                raise store_error(vm, f"type mismatch: can not copy {pair}")
            raise store_error(
                vm,
                f"element type mismatch: can not cast one of the elements of {from_class.type_name}"
                f" to the type of the destination array, {element.external_name}",
            )
        vm.set_object(target, target_at + i, ref)


def check_types(vm: Any, from_class: Any, to_class: Any) -> None:
    """ArrayStoreException for what are no arrays, and for arrays of which no element could be copied."""
    if not from_class.is_array:
        raise store_error(vm, f"source type {from_class.external_name} is not an array")
    if not to_class.is_array:
        raise store_error(vm, f"destination type {to_class.external_name} is not an array")
    a, b = from_class.element, to_class.element
    if (a.is_primitive or b.is_primitive) and a is not b:
        raise store_error(vm, f"type mismatch: can not copy {shown(from_class)}[] into {shown(to_class)}[]")


def store_error(vm: Any, message: str) -> Exception:
    return vm.exception("java/lang/ArrayStoreException", f"arraycopy: {message}")


def shown(array_class: Any) -> str:
    element = array_class.element
    return element.external_name if element.is_primitive else "object array"


def out_of_bounds(
    vm: Any, from_class: Any, from_length: int, from_at: int, to_class: Any, to_length: int, to_at: int, length: int
) -> Exception:
    source = f"{shown(from_class)}[{from_length}]"
    target = f"{shown(to_class)}[{to_length}]"
    if from_at < 0:
        message = f"source index {from_at} out of bounds for {source}"
    elif to_at < 0:
        message = f"destination index {to_at} out of bounds for {target}"
    elif length < 0:
        message = f"length {length} is negative"
    elif from_at + length > from_length:
        message = f"last source index {from_at + length} out of bounds for {source}"
    else:
        message = f"last destination index {to_at + length} out of bounds for {target}"
    return vm.exception("java/lang/ArrayIndexOutOfBoundsException", f"arraycopy: {message}")
