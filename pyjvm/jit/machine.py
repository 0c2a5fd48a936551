"""The LLVM machine: runs the meanings of a method's instructions and writes an IR function that does the same.

Local variables are `alloca`s, one for each index and kind, which LLVM makes into SSA values; so are the entries of the
operand stack between blocks. What is unusual leaves: the frame's canonical form is written to the native area (area.py)
and the interpreter goes on before the instruction. Only exceptions thrown by `athrow` or by callees stay: they go to
the method's own handler, or to the caller.

A function's result is a pair: ticks left, or a negative status (LEFT, THROWN), and the Java result.
"""

from __future__ import annotations

from types import MappingProxyType

from ..instructions.effects import effect, stack_form
from ..method_area.classes import LinkedClass
from ..method_area.members import Field, Method
from . import area
from .exceptions import (
    plain,
    raise_if,
    raise_negative_size_if,
    raise_null_pointer_if,
    raise_out_of_bounds_if,
)
from .locking import write_lock, write_unlock
from .memory import Memory
from .records import AT, THROWING, WAITING, recorded_locals, write_record
from .resolving import loaded_class, resolved_at
from .stress import may_leave
from .values import TYPES, Condition, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..instructions.decoder import Instruction
    from .unit import Unit

LEFT = -1
"""Frames are in the native area: go on there."""
THROWN = -2
"""The exception in the native area passed the frame."""

class Leaves(Exception):
    """The instruction is not done here: the function leaves before it."""


class Machine(Memory):
    """Writes one method's IR. The driver (function.py) says which instructions, and where control goes."""

    def __init__(self, unit: Unit, method: Method) -> None:
        super().__init__(unit, method)
        self.code = unit.vm.interpreter.code_of(method)
        self.kinds = self.code.kinds
        self.stack: list[Value] = []
        self.before: list[Value] = []
        """The operand stack as the instruction found it."""
        self.known: dict[int, Value] = {}
        """What local variables hold, as far as the block that is being written has seen."""
        self.allocas: dict[str, str] = {}
        """IR types by name."""
        self.end: tuple[Any, ...] | None = None
        self.ways_out: set[str] = set()
        """How the function ends besides returning."""
        self._leave_label: str | None = None
        self._dispatches: dict[Any, str] = {}
        self.result_type = TYPES[method.result_kind] if method.result_kind else "i1"
        self.in_buffer = False
        """Whether a result goes to the native area, since Python called."""
        self.traced = False
        """Whether it tells where it is, for stack traces."""
        self.calls = False
        """Whether it calls other functions, which may need much of the host's stack."""

    # -- one instruction -------------------------------------------------------------------------

    def write(self, pc: int, instruction: Instruction) -> None:
        """Run an instruction's meaning. `end` tells how the block goes on after the last one."""
        self.pc = pc
        self.end = None
        self._leave_label = None
        stack = self.stack
        self.before = stack[:]
        op = instruction.op
        if self.unit.stress is not None and may_leave(op):
            self.leave_if(self.stress_is_due())
        if op.has_forms:
            form = stack_form(instruction, self.kinds.stack[pc] or "")
            taken, _, given = form.partition("--")
            operands = dict(zip(taken, stack[len(stack) - len(taken) :], strict=True))
            del stack[len(stack) - len(taken) :]
            stack.extend(operands[letter] for letter in given)
            return
        popped = op.popped
        if "*" in popped:
            popped, _ = effect(instruction, self.method.cls.image.cp, self.kinds.stack[pc] or "")
        cut = len(stack) - len(popped)
        arguments = stack[cut:]
        del stack[cut:]
        result = op.meaning(self, *arguments, *instruction.operands)
        if result is not None:
            stack.append(result)

    # -- local variables and stack slots --------------------------------------------------------------

    def slot(self, prefix: str, index: int, kind: str) -> str:
        name = f"%{prefix}{index}.{kind}"
        if name not in self.allocas:
            self.allocas[name] = TYPES[kind]
        return name

    def local(self, kind: str, index: int) -> Value:
        known = self.known.get(index)
        if known is None or known.kind != kind:
            known = self.make(kind, f"load {TYPES[kind]}, ptr {self.slot('l', index, kind)}")
            known.nonnull = kind == "A" and index == 0 and self.code.keeps_this
            self.known[index] = known
        return known

    def set_local(self, kind: str, index: int, value: Value) -> None:
        self.emit(f"store {value.typed}, ptr {self.slot('l', index, kind)}")
        self.known[index] = Value(value.text, kind, value.nonnull, value.exact)
        self.known.pop(index - 1, None) if self.known.get(index - 1, value).kind in "JD" else None
        if kind in "JD":
            self.known.pop(index + 1, None)

    # -- leaving --------------------------------------------------------------------------------------

    def leave_if(self, condition: Condition) -> None:
        """Leave before this instruction if the condition holds."""
        if condition.text == "false":
            return
        self.go_on_unless(condition.text, self.leaving())

    def stress_is_due(self) -> Condition:
        """Under -XX:StressDeopt: whether this safepoint is one to leave at."""
        left = self.assign(f"load i64, ptr {self.area(area.STRESS)}")
        left = self.assign(f"sub i64 {left}, 1")
        self.emit(f"store i64 {left}, ptr {self.area(area.STRESS)}")
        return self.test(f"icmp sle i64 {left}, 0")

    def way_out(self, label: str) -> str:
        """The block `leave` (Python goes on from a record), `left` (the ticks being kept) or `thrown`."""
        self.ways_out.add(label)
        return label

    def leaving(self) -> str:
        """The block that leaves before this instruction."""
        if self._leave_label is None:
            self._leave_label = self.leave_block(self.pc, AT, self.before, self.known)
        return self._leave_label

    def leave_block(
        self, pc: int, mode: int, stack: list[Value] | None = None, known: Mapping[int, Value] = MappingProxyType({})
    ) -> str:
        """A block that writes the frame's record and returns LEFT; the ticks of one that waits are kept already.
        Without `stack` that is in its slots; `known`: what local variables hold."""
        label = self.label()
        with self.aside(label):
            if stack is None:
                kinds = self.kinds.stack[pc] or ""
                stack = [self.make(k, f"load {TYPES[k]}, ptr {self.slot('s', i, k)}") for i, k in enumerate(kinds)]
            values = []
            for i, kind in recorded_locals(self.code, pc):
                value = known.get(i)
                if value is None or value.kind != kind:
                    value = self.make(kind, f"load {TYPES[kind]}, ptr {self.slot('l', i, kind)}")
                values.append(value)
            values += stack
            if self.method.is_synchronized:
                values.append(Value(self.assign("load i32, ptr %lock"), "A"))
            write_record(self, self.method, pc, mode, values)
            self.emit(f"br label %{self.way_out('left' if mode == WAITING else 'leave')}")
        return label

    def keep_ticks(self) -> None:
        """The ticks left, where Python looks for them."""
        ticks = self.assign("load i64, ptr %ticks")
        self.emit(f"store i64 {ticks}, ptr {self.area(area.TICKS)}")

    def throw_if(self, condition: Condition, class_name: str, message: str) -> None:
        raise_if(self, condition, class_name, plain(message))

    def bounds_check(self, array: Value, index: Value) -> None:
        length = self.array_length(array)
        raise_out_of_bounds_if(self, self.test(f"icmp uge i32 {index.text}, {length.text}"), index, length)

    def null_check(self, value: Value) -> None:
        if not value.nonnull:
            raise_null_pointer_if(self, self.is_null(value))
            value.nonnull = True

    def negative_size_check(self, length: Value) -> None:
        if length.constant is None or length.constant < 0:
            raise_negative_size_if(self, self.test(f"icmp slt i32 {length.text}, 0"), length)

    def store_check(self, array: Value, value: Value) -> None:
        self.store_check_between(array, value)

    # -- exceptions --------------------------------------------------------------------------------------

    def throw(self, exception: Value) -> None:
        self.write_throw(exception)
        self.end = ("exit",)

    def write_throw(self, exception: Value) -> None:
        """The block ends with an exception from this instruction."""
        self.emit(f"store i32 {exception.text}, ptr {self.area(area.EXCEPTION)}")
        self.keep_ticks()
        self.emit(f"br label %{self.dispatch()}")

    def dispatch(self) -> str:
        """The block that finds the handler for an exception from this instruction (JVMS 2.10)."""
        found: list[tuple[int, Any]] = []
        complete = True
        for start, end, handler, catch in self.code.body.handlers:
            if start <= self.pc < end:
                cls = loaded_class(self.method.cls, catch) if catch is not None else None
                found.append((handler, cls))
                if catch is None:
                    break
                if cls is None:
                    complete = False
                    break
        if not found and not self.method.is_synchronized:
            return self.way_out("thrown")
        key: Any = tuple(found) if complete else (self.pc, tuple(found))
        label = self._dispatches.get(key)
        if label is None:
            label = self._dispatches[key] = self.label()
            self._write_dispatch(label, found, complete)
        return label

    def _write_dispatch(self, label: str, found: list[tuple[int, Any]], complete: bool) -> None:
        with self.aside(label):
            self._pointers = {}
            ref = self.make("A", f"load i32, ptr {self.area(area.EXCEPTION)}")
            ref.nonnull = True
            last = "" if not self.method.is_synchronized else self._unlocking_throw()
            if found:
                ticks = self.assign(f"load i64, ptr {self.area(area.TICKS)}")
                self.emit(f"store i64 {ticks}, ptr %ticks")
                self.emit(f"store i32 {ref.text}, ptr {self.slot('s', 0, 'A')}")
            for i, (handler, cls) in enumerate(found):
                if i == len(found) - 1 and not complete:
                    last = self.leave_block(self.pc, THROWING, [])
                    break
                target = self.block_label(handler)
                if cls is None:
                    last = target
                    break
                fits = self.is_instance(ref, cls)
                following = self.label()
                self.emit(f"br i1 {fits}, label %{target}, label %{following}")
                self.begin_block(following)
            self.emit(f"br label %{last or self.way_out('thrown')}")

    def block_label(self, pc: int) -> str:
        """The label of the block that begins there; the driver's."""
        raise NotImplementedError

    def _unlocking_throw(self) -> str:
        """The monitor of a synchronized method goes; if the method had left it itself, Python throws."""
        label = self.label()
        with self.aside(label):
            lock = self.assign("load i32, ptr %lock")
            wrong = write_unlock(self, lock)
            left = self.leave_block(self.pc, THROWING, [])
            self.emit(f"br i1 {wrong}, label %{left}, label %{self.way_out('thrown')}")
        return label

    # -- control ---------------------------------------------------------------------------------------------

    def branch(self, condition: Condition, target: int) -> None:
        self.end = ("branch", condition, target)

    def goto(self, target: int) -> None:
        self.end = ("goto", target)

    def switch(self, value: Value, cases: tuple[tuple[int, int], ...], default: int) -> None:
        self.end = ("switch", value, cases, default)

    def return_value(self, kind: str, value: Value) -> None:
        if kind == "I":
            value = self.narrowed(value, self.method.desc[-1])
        self._return(value)

    def return_void(self) -> None:
        self._return(None)

    def _return(self, value: Value | None) -> None:
        if self.method.is_synchronized:
            lock = self.assign("load i32, ptr %lock")
            self.leave_if(Condition(write_unlock(self, lock)))
        ticks = self.assign("load i64, ptr %ticks")
        self.emit(f"store i64 {ticks}, ptr %status")
        if value is not None:
            self.emit(f"store {value.typed}, ptr {self.area(area.ARGUMENTS) if self.in_buffer else '%result'}")
        self.emit("br label %return")
        self.end = ("exit",)

    # -- what resolution found -----------------------------------------------------------------------------------

    @property
    def resolved(self) -> Any:
        found = resolved_at(self.code, self.pc)
        if found is None:
            raise Leaves
        return found

    def load_constant(self, entry: int) -> Value:
        (value,) = self.resolved
        kind = (self.kinds.stack[self.pc + 1] or "A")[-1]
        if kind == "A":
            return Value(str(value), "A", nonnull=value != 0, exact=self.vm.mem.u32[value] if value else 0)
        return self.const(kind, value)

    def static_field(self, entry: int) -> Field:
        field: Field = self.resolved
        return field

    field = static_field

    def new_object(self, entry: int) -> Value:
        return self.allocate_object(self.resolved)

    def new_array(self, atype: int, length: Value) -> Value:
        return self.allocate_array(self.array_class(atype), length)

    def new_reference_array(self, entry: int, length: Value) -> Value:
        return self.allocate_array(self.resolved, length)

    def new_multi_array(self, entry: int, lengths: list[Value]) -> Value:
        raise Leaves

    def check_cast(self, object_: Value, entry: int) -> Value:
        cls: LinkedClass = self.resolved
        if object_.exact and not self.vm.linker.is_instance(object_.exact, cls):
            raise Leaves  # it throws, and what follows would be wrong of such an object
        return self.check_cast_to(object_, cls)

    def instance_of(self, object_: Value, entry: int) -> Value:
        return self.instance_of_class(object_, self.resolved)

    def monitor_enter(self, object_: Value) -> None:
        self.leave_if(Condition(write_lock(self, object_.text)))

    def monitor_exit(self, object_: Value) -> None:
        self.leave_if(Condition(write_unlock(self, object_.text)))

    # -- calls ------------------------------------------------------------------------------------------------

    def invoke(self, how: str, entry: int, arguments: list[Value]) -> Value | None:
        from .calls import write_call

        return write_call(self, how, self.resolved, arguments)
