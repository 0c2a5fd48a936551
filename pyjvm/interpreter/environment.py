"""What the generated text calls by name: memory views, arithmetic, and the machine's own operations on objects."""

from __future__ import annotations

from math import inf, nan

from ..heap.memory import CURSOR
from ..heap.size_classes import CELL_WORDS
from . import frames, numbers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass


class Environment:
    """One machine's names for generated text (see `handler_machine.NAMES` and text_machine.py)."""

    INF = inf
    NAN = nan
    Frame = frames.Frame
    JavaThrow = frames.JavaThrow
    quotient = staticmethod(numbers.quotient)
    remainder = staticmethod(numbers.remainder)
    float_quotient = staticmethod(numbers.float_quotient)
    float_remainder = staticmethod(numbers.float_remainder)
    float_compare3 = staticmethod(numbers.float_compare3)
    to_int = staticmethod(numbers.to_int)
    to_long = staticmethod(numbers.to_long)
    long_for_float = staticmethod(numbers.long_for_float)

    def __init__(self, vm: Machine) -> None:
        self.vm = vm
        mem = vm.mem
        self.U8, self.I8, self.U16, self.I16 = mem.u8, mem.i8, mem.u16, mem.i16
        self.U32, self.I32, self.I64 = mem.u32, mem.i32, mem.i64
        self.F32, self.F64 = mem.f32, mem.f64
        self.VTABLES = vm.linker.vtables
        self.SUPERS = vm.linker.supers
        self.BOOLEANS = vm.boot.load("[Z").id
        """The class id of boolean arrays."""
        self.exception = vm.exception
        self.back = vm.interpreter.back
        self.monitor_enter = vm.monitors.enter
        self.monitor_exit = vm.monitors.exit
        self.unlock = vm.monitors.unlock_frame
        self._bind_allocation()

    def _bind_allocation(self) -> None:
        u32 = self.U32
        slow_object = self.vm.heap.allocate_object
        slow_array = self.vm.heap.allocate_array
        limit_of = CURSOR + 1

        def new_object(cls: LinkedClass) -> int:
            size_class = cls.layout.size_class
            if size_class >= 0:
                cursor = CURSOR + 2 * size_class
                ref: int = u32[cursor]
                end = ref + CELL_WORDS[size_class]
                if end <= u32[limit_of + 2 * size_class]:
                    u32[cursor] = end
                    u32[ref] = cls.id
                    return ref
            return slow_object(cls.id)

        def new_array(cls: LinkedClass, length: int) -> int:
            return slow_array(cls.id, length)

        self.new_object = new_object
        self.new_array = new_array

    # -- checks that handlers call when something is unusual ---------------------

    def null_pointer(self, frame: frames.Frame) -> frames.JavaThrow:
        """NullPointerException with the message of JEP 358."""
        message = None
        if self.vm.options.helpful_null_pointer_messages:
            from .null_messages import describe

            message = describe(frame.method, frame.pc)
        return self.vm.exception("java/lang/NullPointerException", message)

    def out_of_bounds(self, array: int, index: int) -> frames.JavaThrow:
        length = self.U32[array + 1]
        return self.vm.exception(
            "java/lang/ArrayIndexOutOfBoundsException", f"Index {index} out of bounds for length {length}"
        )

    def negative_size(self, length: int) -> frames.JavaThrow:
        return self.vm.exception("java/lang/NegativeArraySizeException", str(length))

    def array_store(self, array: int, value: int) -> None:
        """ArrayStoreException unless the array may hold the value (JVMS 6.5.aastore)."""
        element = self.vm.class_of(array).element
        assert element is not None
        if not self.vm.linker.is_instance(self.U32[value], element):
            raise self.vm.exception("java/lang/ArrayStoreException", self.vm.class_of(value).external_name)

    def check_cast(self, ref: int, target: LinkedClass) -> None:
        """ClassCastException unless an instance (JVMS 6.5.checkcast)."""
        if not self.vm.linker.is_instance(self.U32[ref], target):
            message = cast_message(self.vm.class_of(ref), target)
            raise self.vm.exception("java/lang/ClassCastException", message)

    def instance_of(self, ref: int, target: LinkedClass) -> int:
        if not ref:
            return 0
        class_id = self.U32[ref]
        return 1 if target.id in self.SUPERS[class_id] or self.vm.linker.is_instance(class_id, target) else 0

    def new_multi_array(self, thread: Any, cls: LinkedClass, lengths: list[int]) -> int:
        """An array of arrays; every length is checked before anything is made (JVMS 6.5.multianewarray)."""
        for length in lengths:
            if length < 0:
                raise self.negative_size(length)
        keep: list[int] = []
        thread.native_roots.append(keep)
        try:
            return self._new_multi(cls, lengths, 0, keep)
        finally:
            thread.native_roots.pop()

    def _new_multi(self, cls: LinkedClass, lengths: list[int], depth: int, keep: list[int]) -> int:
        length = lengths[depth]
        ref = self.vm.heap.allocate_array(cls.id, length)
        if depth + 1 < len(lengths):
            keep.append(ref)
            element = cls.element
            assert element is not None
            for i in range(length):
                self.U32[ref + 2 + i] = self._new_multi(element, lengths, depth + 1, keep)
            keep.pop()
        return ref


def cast_message(source: LinkedClass, target: LinkedClass) -> str:
    """As java words it, with modules and loaders of both classes."""
    a, b = source.external_name, target.external_name
    where_a, where_b = _place(source), _place(target)
    if where_a == where_b:
        tail = f"{a} and {b} are in {where_a}"
    else:
        tail = f"{a} is in {where_a}; {b} is in {where_b}"
    return f"class {a} cannot be cast to class {b} ({tail})"


def _place(cls: LinkedClass) -> str:
    element = cls
    while element.element is not None:
        element = element.element
    loader = element.loader
    if loader is None or loader.is_boot:
        return "module java.base of loader 'bootstrap'"
    return f"unnamed module of loader {loader.description}"
