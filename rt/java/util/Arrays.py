"""Natives of java.util.Arrays: whole primitive arrays at C speed. The Java callers have checked the ranges."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from math import copysign
from operator import ne

from pyjvm.rt.java.lang.code_units import SLOW

from pyjvm.heap.memory import BULK
from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

VIEWS = {
    "[Z": ("i8", 0, 1),
    "[B": ("i8", 0, 1),
    "[C": ("u16", 1, 2),
    "[S": ("i16", 1, 2),
    "[I": ("i32", 2, 4),
    "[F": ("f32", 2, 4),
    "[J": ("i64", 3, 8),
    "[D": ("f64", 3, 8),
}
"""By class: the view of memory, and log2 and number of an element's bytes."""
MANY = BULK // SLOW


def part(vm: Any, ref: int, start: int, end: int) -> Any:
    """The elements from `start` to `end`, as a view of memory."""
    name, shift, _ = VIEWS[vm.class_of(ref).name]
    if end - start >= MANY:
        vm.mem.bulk((end - start) * SLOW)
    base = ((ref << 2) + 8) >> shift
    return getattr(vm.mem, name)[base + start : base + end]


def raw(vm: Any, ref: int, start: int, end: int) -> Any:
    """The same as bytes."""
    size = VIEWS[vm.class_of(ref).name][2]
    if (end - start) * size >= BULK:
        vm.mem.bulk((end - start) * size)
    base = (ref << 2) + 8
    return vm.mem.u8[base + start * size : base + end * size]


@native("(Ljava/lang/Object;IIJ)V")
def fill0(t: Any, ref: int, start: int, end: int, bits: int) -> None:
    vm = t.vm
    size = VIEWS[vm.class_of(ref).name][2]
    element = (bits & ((1 << 8 * size) - 1)).to_bytes(size, "little")
    raw(vm, ref, start, end)[:] = element * (end - start)


def sorted_floats(values: list[float]) -> list[float]:
    """As Double.compare orders: -0.0 before 0.0, NaN last."""
    numbers = [v for v in values if v == v]
    numbers.sort()
    start, end = bisect_left(numbers, 0.0), bisect_right(numbers, 0.0)
    if end - start > 1:
        numbers[start:end] = sorted(numbers[start:end], key=lambda zero: copysign(1.0, zero))
    return numbers + [v for v in values if v != v]


@native("(Ljava/lang/Object;II)V")
def sort0(t: Any, ref: int, start: int, end: int) -> None:
    elements = part(t.vm, ref, start, end)
    values = elements.tolist()
    if elements.format in "fd":
        values = sorted_floats(values)
    else:
        values.sort()
    elements[:] = array(elements.format, values)


@native("(Ljava/lang/Object;)I")
def hash0(t: Any, ref: int) -> int:
    vm = t.vm
    name = vm.class_of(ref).name
    values: Any
    if name in ("[F", "[D"):
        values = float_bits(raw(vm, ref, 0, vm.array_length(ref)), name)
    else:
        values = part(vm, ref, 0, vm.array_length(ref))
    if name == "[Z":
        values = (1231 if v else 1237 for v in values)
    elif name in ("[J", "[D"):
        values = ((v ^ (v >> 32)) & 0xFFFFFFFF for v in values)
    h = 1
    for v in values:
        h = (31 * h + v) & 0xFFFFFFFF
    return h - (1 << 32) if h >> 31 else h


def float_bits(data: Any, name: str) -> Iterator[int]:
    """The bits of floats or doubles, all NaNs alike (Double.doubleToLongBits)."""
    values = data.cast("f" if name == "[F" else "d")
    nan = 0x7FC00000 if name == "[F" else 0x7FF8 << 48
    bits = data.cast("i" if name == "[F" else "q")
    return (b if v == v else nan for v, b in zip(values, bits, strict=True))


@native("(Ljava/lang/Object;ILjava/lang/Object;II)I")
def mismatch0(t: Any, a: int, a_from: int, b: int, b_from: int, n: int) -> int:
    vm = t.vm
    first, second = raw(vm, a, a_from, a_from + n), raw(vm, b, b_from, b_from + n)
    if first == second:
        return -1
    name = vm.class_of(a).name
    if name in ("[F", "[D"):
        xs: Any = float_bits(first, name)
        ys: Any = float_bits(second, name)
    else:
        xs, ys = part(vm, a, a_from, a_from + n), part(vm, b, b_from, b_from + n)
    return next((i for i, differ in enumerate(map(ne, xs, ys)) if differ), -1)
