"""The text machine: a whole method as one Python function.

Operand stack and local variables are Python variables (`s0`, `l3`) or expressions not yet computed. Whatever is
unusual - an exception, a class not yet initialised, an instruction that never ran - leaves for the threaded
interpreter in canonical form, before the instruction has done anything; so the text holds only what normally happens.
"""

from __future__ import annotations

from ..heap.memory import CURSOR
from ..heap.size_classes import CELL_WORDS
from ..instructions.effects import stack_form
from ..method_area.classes import LinkedClass
from ..method_area.members import Field, Method
from .invocations import is_plain_native, small_parameters
from .python_machine import PythonMachine
from .values import RANGES, Condition, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..instructions.decoder import Instruction
    from ..method_area.code import Code
    from .interpreter import Interpreter


class Unresolved(Exception):
    """The instruction never ran, or is left to the threaded interpreter: the text leaves before it."""


class TextMachine(PythonMachine):
    """Writes instructions of one method; the writer (text_compiler.py) says which, and where control goes."""

    def __init__(self, interpreter: Interpreter, code: Code) -> None:
        super().__init__()
        self.interpreter = interpreter
        self.code = code
        self.method = code.method
        self.kinds = code.kinds
        self._stores = any(i.op.mnemonic[1:6] == "store" or i.op.mnemonic == "iinc" for i in code.body.instructions)
        """Whether the method changes local variables: if not, those in the frame stay right."""
        self.names: dict[str, Any] = {}
        self.pc = 0
        self.stack: list[Value] = []
        self.before: list[Value] = []
        """The operand stack as the instruction found it."""
        self.nonnull: set[int] = set()
        """Local variables known not to be null."""
        self.end: tuple[Any, ...] | None = None
        """How the instruction ended the block: `("branch", condition, target)`, …"""

    def name(self, prefix: str, value: Any) -> str:
        """A global name of the text for an object."""
        for known, other in self.names.items():
            if other is value:
                return known
        name = f"{prefix}{len(self.names)}"
        self.names[name] = value
        return name

    # -- one instruction -----------------------------------------------------------

    def write(self, pc: int, instruction: Instruction) -> None:
        """Run an instruction's meaning at `pc`. `end` tells how the block goes on after the last one."""
        self.pc = pc
        self.end = None
        stack = self.stack
        self.before = stack[:]
        op = instruction.op
        signature = op.signature
        if signature[0].islower():
            self._shuffle(instruction)
            return
        taken = self._taken(instruction)
        arguments = stack[len(stack) - taken :]
        del stack[len(stack) - taken :]
        result = op.meaning(self, *arguments, *instruction.operands)
        if result is not None:
            stack.append(result)

    def _taken(self, instruction: Instruction) -> int:
        popped = instruction.op.signature.partition("--")[0]
        if "*" not in popped:
            return len(popped)
        from ..instructions.effects import effect

        return len(effect(instruction, self.method.cls.image.cp, self.kinds.stack[self.pc] or "")[0])

    def _shuffle(self, instruction: Instruction) -> None:
        form = stack_form(instruction, self.kinds.stack[self.pc] or "")
        taken, _, given = form.partition("--")
        stack = self.stack
        operands = stack[len(stack) - len(taken) :]
        del stack[len(stack) - len(taken) :]
        by_letter = dict(zip(taken, operands, strict=True))
        for letter in taken:
            if given.count(letter) > 1 and not by_letter[letter].atom:
                by_letter[letter] = self.let(by_letter[letter])
        stack.extend(by_letter[letter] for letter in given)

    # -- leaving ---------------------------------------------------------------------

    def locals_text(self, pc: int) -> str:
        """The local variables in canonical form at `pc`."""
        return "[" + ", ".join("0" if k == "T" else f"l{i}" for i, k in enumerate(self.kinds.locals[pc])) + "]"

    def _stack_text(self, values: list[Value]) -> str:
        return "[" + ", ".join(v.text for v in values) + "]"

    def leave_text(self) -> str:
        """Go on in the threaded interpreter, at this instruction."""
        return f"return leave(f, {self.pc}, {self.locals_text(self.pc)}, {self._stack_text(self.before)})"

    def leave_if(self, condition: str) -> None:
        self.emit(f"if {condition}: {self.leave_text()}")

    def spill(self, values: list[Value], pc: int) -> None:
        """Canonical form in the frame, for a call or a collection."""
        locals_ = f" f.locals = {self.locals_text(self.pc)};" if self._stores else ""
        self.emit(f"f.pc = {pc};{locals_} f.stack = {self._stack_text(values)}")

    def throw_if(self, condition: Condition, class_name: str, message: str) -> None:
        self.leave_if(condition.text)

    def null_check(self, value: Value) -> None:
        if value.nonnull or value.locals & self.nonnull:
            return
        self.leave_if(f"not {value.inner}")
        self.nonnull |= value.locals
        value.nonnull = not value.locals

    def bounds_check(self, array: Value, index: Value) -> None:
        low = "" if index.low >= 0 else "0 <= "
        if low:
            self.leave_if(f"not 0 <= {index.inner} < U32[{array.inner} + 1]")
        else:
            self.leave_if(f"{index.inner} >= U32[{array.inner} + 1]")

    def store_check(self, array: Value, value: Value) -> None:
        if value.constant == 0 or value.text == "0":
            return
        test = f"ELEMENTS[U32[{array.inner}]] not in SUPERS[U32[{value.inner}]]"
        self.leave_if(test if value.nonnull or value.locals & self.nonnull else f"{value.inner} and {test}")

    def negative_size_check(self, length: Value) -> None:
        if length.low < 0:
            self.leave_if(f"{length.inner} < 0")

    def throw(self, exception: Value) -> None:
        raise Unresolved

    # -- locals and control ------------------------------------------------------------

    def local(self, kind: str, index: int) -> Value:
        return Value(f"l{index}", kind, True, locals_=frozenset((index,)))

    def set_local(self, kind: str, index: int, value: Value) -> None:
        for i, waiting in enumerate(self.stack):
            if index in waiting.locals:
                self.stack[i] = self.let(waiting)
        known = value.nonnull or bool(value.locals & self.nonnull)
        self.emit(f"l{index} = {value.text}")
        (self.nonnull.add if known else self.nonnull.discard)(index)

    def branch(self, condition: Condition, target: int) -> None:
        self.end = ("branch", condition, target)

    def goto(self, target: int) -> None:
        self.end = ("goto", target)

    def switch(self, value: Value, cases: tuple[tuple[int, int], ...], default: int) -> None:
        self.end = ("switch", self.let(value), cases, default)

    def return_value(self, kind: str, value: Value) -> None:
        if kind == "I":
            value = self.narrowed(value, self.method.desc[-1])
        if self.method.is_synchronized:
            value = self.atom(value)
            self._unlock()
        self.emit("c = f.caller")
        self.emit(f"c.stack.append({value.text})")
        self.emit("return c")
        self.end = ("exit",)

    def return_void(self) -> None:
        if self.method.is_synchronized:
            self._unlock()
        self.emit("return f.caller")
        self.end = ("exit",)

    def _unlock(self) -> None:
        self.spill(self.before, self.pc)
        self.emit("unlock(t, f)")

    # -- what resolution found -----------------------------------------------------------

    @property
    def resolved(self) -> Any:
        found = self.code.resolved[self.pc]
        if found is None:
            raise Unresolved
        return found

    def load_constant(self, entry: int) -> Value:
        (value,) = self.resolved
        kind = (self.kinds.stack[self.pc + 1] or "A")[-1]
        if kind == "A":
            return Value(str(value), "A", True, nonnull=value != 0)
        return self.const(kind, value)

    def static_field(self, entry: int) -> Field:
        field: Field = self.resolved
        return field

    field = static_field

    def load_static(self, field: Field) -> Value:
        return self.load_static_place(field.kind, str(field.offset))

    def store_static(self, field: Field, value: Value) -> None:
        self.store_static_place(field.kind, str(field.offset), value)

    def load_field(self, field: Field, object_: Value) -> Value:
        return self.load_place(field.kind, self.atom(object_), str(field.offset))

    def store_field(self, field: Field, object_: Value, value: Value) -> None:
        self.store_place(field.kind, self.atom(object_), str(field.offset), value)

    # -- objects ---------------------------------------------------------------------------

    def new_object(self, entry: int) -> Value:
        cls: LinkedClass = self.resolved
        size_class = cls.layout.size_class
        name = self.temporary()
        allocate = f"{name} = allocate_object({cls.id})"
        if size_class < 0:
            self.spill(self.before, self.pc)
            self.emit(allocate)
        else:
            cursor = CURSOR + 2 * size_class
            words = CELL_WORDS[size_class]
            self.emit(f"{name} = U32[{cursor}]")
            self.emit(f"if {name} + {words} > U32[{cursor + 1}]:")
            self.indent += 1
            self.spill(self.before, self.pc)
            self.emit(allocate)
            self.indent -= 1
            self.emit(f"else: U32[{cursor}] = {name} + {words}; U32[{name}] = {cls.id}")
        return Value(name, "A", True, nonnull=True)

    def new_array(self, atype: int, length: Value) -> Value:
        return self._allocate_array(self.interpreter.vm.primitive_array(atype), length)

    def new_reference_array(self, entry: int, length: Value) -> Value:
        return self._allocate_array(self.resolved, length)

    def _allocate_array(self, cls: LinkedClass, length: Value) -> Value:
        name = self.temporary()
        self.spill(self.before, self.pc)
        self.emit(f"{name} = allocate_array({cls.id}, {length.text})")
        return Value(name, "A", True, nonnull=True)

    def new_multi_array(self, entry: int, lengths: list[Value]) -> Value:
        cls = self.name("C", self.resolved)
        name = self.temporary()
        self.spill(self.before, self.pc)
        self.emit(f"{name} = new_multi_array(t, {cls}, {self._stack_text(lengths)})")
        return Value(name, "A", True, nonnull=True)

    def check_cast(self, object_: Value, entry: int) -> Value:
        cls: LinkedClass = self.resolved
        object_ = self.atom(object_)
        test = f"{cls.id} not in SUPERS[U32[{object_.text}]]"
        self.leave_if(test if object_.nonnull or object_.locals & self.nonnull else f"{object_.text} and {test}")
        return object_

    def instance_of(self, object_: Value, entry: int) -> Value:
        cls: LinkedClass = self.resolved
        object_ = self.atom(object_)
        if cls.is_array:
            text = f"instance_of({object_.text}, {self.name('C', cls)})"
        else:
            text = f"1 if {object_.text} and {cls.id} in SUPERS[U32[{object_.text}]] else 0"
        return self.let(Value(text, "I", False, 0, 1, object_.locals))

    def monitor_enter(self, object_: Value) -> None:
        object_ = self.atom(object_)
        self.spill(self.before, self.pc)
        self.emit(f"if not monitor_enter(t, {object_.text}):")
        self.emit("    f.fn = threaded")
        self.emit("    return None")

    def monitor_exit(self, object_: Value) -> None:
        self.spill(self.before, self.pc)
        self.emit(f"monitor_exit(t, {object_.text})")

    # -- calls ---------------------------------------------------------------------------------

    def invoke(self, how: str, entry: int, arguments: list[Value]) -> Value | None:
        found = self.resolved
        if how == "dynamic":
            if found.method is None:
                return Value(str(found.appendix), "A", True, nonnull=True)
            extra = [Value(str(found.appendix), "A", True)] if found.appendix else []
            return self._invoke_direct(found.method, [*arguments, *extra])
        if type(found) is tuple:
            self._invoke_interface(found, arguments)
            return None
        if found.vindex >= 0 and how == "virtual" and not found.is_final:
            self._invoke_virtual(found, arguments)
            return None
        if not found.is_static:
            self.null_check(arguments[0])
        return self._invoke_direct(found, arguments)

    def _invoke_virtual(self, method: Method, arguments: list[Value]) -> None:
        receiver = arguments[0]
        self.null_check(receiver)
        self._suspend()
        self.emit(f"m = VTABLES[U32[{receiver.inner}]][{method.vindex}]")
        self.emit(f"return m.invoke(t, f, m, {self._stack_text(arguments)})")

    def _invoke_interface(self, found: tuple[Any, ...], arguments: list[Value]) -> None:
        selected = self.name("S", found[2])
        receiver = arguments[0]
        self.null_check(receiver)
        self.emit(f"m = {selected}.get(U32[{receiver.inner}])")
        self.leave_if("m is None")
        self._suspend()
        self.emit(f"return m.invoke(t, f, m, {self._stack_text(arguments)})")

    def _invoke_direct(self, method: Method, arguments: list[Value]) -> Value | None:
        if is_plain_native(method):
            return self._invoke_native(method, arguments)
        self._suspend()
        name = self.name("M", method)
        if method.native is not None or method.is_native:
            self.emit(f"return {name}.invoke(t, f, {name}, {self._stack_text(arguments)})")
            return None
        texts = []
        for kind, value in zip(method.parameter_kinds, arguments, strict=True):
            texts.append(value.text)
            if kind in "JD":
                texts.append("0")
        texts += ["0"] * len(method.pad)
        self.emit(f"return Frame({name}, f, [{', '.join(texts)}])")
        return None

    def _suspend(self) -> None:
        """The frame as it waits for its callee; the arguments are the callee's."""
        self.spill(self.stack, self.pc + 1)
        self.end = ("exit",)

    def _invoke_native(self, method: Method, arguments: list[Value]) -> Value | None:
        function = self.name("N", method.native)
        for place, letter in small_parameters(method.desc):
            arguments[place] = self.narrowed(arguments[place], letter)
        call = f"{function}({', '.join(['t', *(v.text for v in arguments)])})"
        result = self.temporary() if method.result_kind else ""
        if method.mark.leaf:
            self.emit(f"{result} = {call}" if result else call)
        else:
            self.spill(self.before, self.pc)
            self.emit(f"t.native_method = {self.name('M', method)}")
            self.emit(f"{result} = {call}" if result else call)
            self.emit("t.native_method = None; t.fresh.clear()")
        if not result:
            return None
        low, high = RANGES.get(method.result_kind, (0, 0))
        return Value(result, method.result_kind, True, low, high)
