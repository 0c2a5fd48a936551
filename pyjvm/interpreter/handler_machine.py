"""Handlers of the threaded interpreter, generated from the instruction table.

`python -m pyjvm.interpreter.handler_machine` writes handlers.py; a test holds the file to the table. Each instruction
form becomes a function of the environment that gives a maker: called with the instruction's place and operands, it
gives the handler.

    def iadd(E):
        def make(pc, next):
            def iadd(t, f, l, s): …          thread, frame, locals, stack
                return next                  index of the next handler, or -1 to leave for `t.next`

Handlers that can throw, allocate or call note their place in `f.pc` first. What only resolution knows (fields,
classes) is an operand of the handler that quickening puts in place; see quickening.py.
"""

from __future__ import annotations

import re
from pathlib import Path

from ..instructions import OPS
from ..instructions.table import Op
from .handler_names import canonical, form_name, python_name
from .python_machine import PythonMachine
from .values import Condition, Value

NAMES = (
    "BOOLEANS", "F32", "F64", "I8", "I16", "I32", "I64", "INF", "NAN", "SUPERS", "U8", "U16", "U32", "array_store",
    "back", "check_cast", "exception", "float_compare3", "float_quotient", "float_remainder", "instance_of",
    "long_for_float", "monitor_enter", "monitor_exit", "negative_size", "new_array", "new_multi_array", "new_object",
    "null_pointer", "out_of_bounds", "quotient", "remainder", "to_int", "to_long", "unlock", "JavaThrow",
)  # fmt: skip
"""What the environment offers to generated text."""

FIELD_KINDS = "ZBCSIJFDA"
RESULT_KINDS = "ZBCSI"
_OPERANDS = {
    "": (), "i1": ("VALUE",), "i2": ("VALUE",), "local": ("INDEX",), "iinc": ("INDEX", "AMOUNT"), "bci2": ("TARGET",),
    "bci4": ("TARGET",), "atype": ("CLASS",), "cp2": ("CLASS",), "multi": ("CLASS",), "table": ("CASES", "DEFAULT"),
    "lookup": ("CASES", "DEFAULT"),
}  # fmt: skip


class _Field:
    """A field that the handler will be told of: its kind is the variant's, its offset an operand."""

    def __init__(self, kind: str) -> None:
        self.kind = kind


class HandlerMachine(PythonMachine):
    """Writes one handler. Operands are popped from the frame's stack, branches return an index."""

    def __init__(self, kind: str = "", backward: bool = False, shuffle: str = "") -> None:
        super().__init__()
        self._kind = kind
        self._backward = backward
        self._shuffle = shuffle
        self.leaves = False
        self.pc_noted = False

    def _note_pc(self) -> None:
        if not self.pc_noted:
            self.emit("f.pc = pc")
            self.pc_noted = self.indent == 0

    def throw_if(self, condition: Condition, class_name: str, message: str) -> None:
        self._raise_if(condition.text, f'exception("{class_name}", "{message}")')

    def _raise_if(self, condition: str, exception: str) -> None:
        self.emit(f"if {condition}:")
        self.indent += 1
        self._note_pc()
        self.emit(f"raise {exception}")
        self.indent -= 1

    def null_check(self, value: Value) -> None:
        self._raise_if(f"not {value.text}", "null_pointer(f)")

    def bounds_check(self, array: Value, index: Value) -> None:
        self._raise_if(f"not 0 <= {index.text} < U32[{array.text} + 1]", f"out_of_bounds({array.text}, {index.text})")

    def store_check(self, array: Value, value: Value) -> None:
        self._note_pc()
        self.emit(f"if {value.text}: array_store({array.text}, {value.text})")

    def negative_size_check(self, length: Value) -> None:
        self._raise_if(f"{length.text} < 0", f"negative_size({length.text})")

    def local(self, kind: str, index: str) -> Value:
        return Value(f"l[{index}]", kind)

    def set_local(self, kind: str, index: str, value: Value) -> None:
        self.emit(f"l[{index}] = {value.text}")

    def const(self, kind: str, value: object) -> Value:
        if isinstance(value, str):
            return Value(value, kind, True)
        assert isinstance(value, int | float)
        return super().const(kind, value)

    def branch(self, condition: Condition, target: str) -> None:
        self.emit(f"if {condition.text}:")
        self.emit(f"    return {self._to(target)}")

    def goto(self, target: str) -> None:
        self.emit(f"return {self._to(target)}")
        self.leaves = True

    def _to(self, target: str) -> str:
        return f"back(t, f, {target})" if self._backward else target

    def switch(self, value: Value, cases: str, default: str) -> None:
        name = self.temporary()
        self.emit(f"{name} = {cases}.get({value.text}, {default})")
        self.emit(f"return {name} if {name} > pc else back(t, f, {name})")
        self.leaves = True

    def return_value(self, kind: str, value: Value) -> None:
        self._return(self.narrowed(value, self._kind))

    def return_void(self) -> None:
        self._return(None)

    def _return(self, value: Value | None) -> None:
        self.emit("if f.lock:")
        self.emit("    f.pc = pc")
        self.emit("    unlock(t, f)")
        self.emit("t.next = x = f.caller")
        if value is not None:
            self.emit(f"x.stack.append({value.text})")
        self.emit("return -1")
        self.leaves = True

    def throw(self, value: Value) -> None:
        self._note_pc()
        self.emit(f"raise JavaThrow({value.text})")
        self.leaves = True

    def static_field(self, entry: str) -> _Field:
        return _Field(self._kind)

    field = static_field

    def load_field(self, field: _Field, object_: Value) -> Value:
        return self.load_place(field.kind, object_, "OFFSET")

    def store_field(self, field: _Field, object_: Value, value: Value) -> None:
        self.store_place(field.kind, object_, "OFFSET", value)

    def load_static(self, field: _Field) -> Value:
        return self.load_static_place(field.kind, "OFFSET")

    def store_static(self, field: _Field, value: Value) -> None:
        self.store_static_place(field.kind, "OFFSET", value)

    def load_constant(self, entry: str) -> Value:
        return Value("VALUE", "A", True)

    def _allocation(self, text: str) -> Value:
        self._note_pc()
        return self.let(Value(text, "A"))

    def new_object(self, entry: str) -> Value:
        return self._allocation("new_object(CLASS)")

    def new_array(self, atype: str, length: Value) -> Value:
        return self._allocation(f"new_array(CLASS, {length.text})")

    def new_reference_array(self, entry: str, length: Value) -> Value:
        return self._allocation(f"new_array(CLASS, {length.text})")

    def new_multi_array(self, entry: str, lengths: list[Value]) -> Value:
        self._note_pc()
        self.emit("lengths = s[-COUNT:]")
        self.emit("del s[-COUNT:]")
        return self.let(Value("new_multi_array(t, CLASS, lengths)", "A"))

    def check_cast(self, object_: Value, entry: str) -> Value:
        self.emit(f"if {object_.text} and CLASS.id not in SUPERS[U32[{object_.text}]]:")
        self.emit("    f.pc = pc")
        self.emit(f"    check_cast({object_.text}, CLASS)")
        return object_

    def instance_of(self, object_: Value, entry: str) -> Value:
        return self.let(Value(f"instance_of({object_.text}, CLASS)", "I", low=0, high=1))

    def monitor_enter(self, object_: Value) -> None:
        self._note_pc()
        self.emit(f"if not monitor_enter(t, {object_.text}):")
        self.emit(f"    s.append({object_.text})")
        self.emit("    t.next = None")
        self.emit("    return -1")

    def monitor_exit(self, object_: Value) -> None:
        self._note_pc()
        self.emit(f"monitor_exit(t, {object_.text})")


def _operand_names(op: Op) -> tuple[str, ...]:
    mnemonic = op.mnemonic
    if "field" in mnemonic or "static" in mnemonic:
        return ("OFFSET",)
    if mnemonic == "ldc" or (op.implied and not op.format):
        return ("VALUE",)
    if mnemonic == "multianewarray":
        return ("CLASS", "COUNT")
    return _OPERANDS[op.format]


def write_handler(op: Op, variant: str, machine: HandlerMachine, form: str = "") -> list[str]:
    """The text of one maker function."""
    if form:
        _write_shuffle(machine, form)
    else:
        _write_meaning(machine, op)
    if not machine.leaves:
        machine.emit("return next")
    name = variant
    body = machine.lines
    joined = "\n".join(body)
    used = [n for n in NAMES if re.search(rf"\b{n}\b", joined)]
    parameters = ", ".join(("pc", "next", *(() if form else _operand_names(op))))
    doc = (op.meaning.__doc__ or "").strip()
    lines = [f"def {name}(E):"]
    lines += [f'    """{doc}"""'] if doc else []
    lines += [f"    {n} = E.{n}" for n in used]
    lines += ["", f"    def make({parameters}):", f"        def {name}(t, f, l, s):"]
    lines += [f"            {line}" for line in body]
    lines += ["", f"        return {name}", "", "    return make"]
    return lines


def _write_meaning(machine: HandlerMachine, op: Op) -> None:
    popped = op.signature.partition("--")[0]
    mnemonic = op.mnemonic
    if "*" in popped:
        popped = {"putstatic": "V", "putfield": "AV", "multianewarray": ""}[mnemonic]
    if "*" in popped or (popped.endswith("V") and "put" in mnemonic):
        kind = machine._kind
        popped = popped[:-1] + ("I" if kind in "ZBCS" else kind)
    names = "abcd"[: len(popped)]
    for name in reversed(names):
        machine.emit(f"{name} = s.pop()")
    operands = [Value(name, kind, True) for name, kind in zip(names, popped, strict=True)]
    immediates = _operand_names(op)
    if op.format in ("table", "lookup"):
        immediates = ("DEFAULT", "CASES")
    elif mnemonic == "multianewarray":
        immediates = ("CLASS", "COUNT")
    result = op.meaning(machine, *operands, *immediates)
    if result is not None:
        machine.emit(f"s.append({result.text})")


def _write_shuffle(machine: HandlerMachine, form: str) -> None:
    taken, _, given = form.partition("--")
    for letter in reversed(taken):
        machine.emit(f"{letter} = s.pop()")
    if len(given) == 1:
        machine.emit(f"s.append({given})")
    elif given:
        machine.emit(f"s += ({', '.join(given)})")


def variants() -> list[tuple[str, list[str]]]:
    """Name and text of every maker."""
    found: dict[str, list[str]] = {}
    for op in OPS:
        if op is None or op.mnemonic in ("wide", "jsr", "jsr_w", "ret") or op.mnemonic.startswith("invoke"):
            continue
        op = canonical(op)
        name = python_name(op)
        if name in found or f"{name}_I" in found:
            continue
        if op.forms[0].partition("--")[0].islower():
            for form in op.forms:
                variant = form_name(op, form)
                found[variant] = write_handler(op, variant, HandlerMachine(), form)
        elif op.mnemonic in ("getfield", "putfield", "getstatic", "putstatic"):
            for kind in FIELD_KINDS:
                variant = f"{name}_{kind}"
                found[variant] = write_handler(op, variant, HandlerMachine(kind))
        elif op.mnemonic == "ireturn":
            for kind in RESULT_KINDS:
                found[f"{name}_{kind}"] = write_handler(op, f"{name}_{kind}", HandlerMachine(kind))
        else:
            found[name] = write_handler(op, name, HandlerMachine())
            if op.format in ("bci2", "bci4"):
                found[f"{name}_back"] = write_handler(op, f"{name}_back", HandlerMachine(backward=True))
    return list(found.items())


HEADER = '''"""The handlers of the threaded interpreter.

Generated from the instruction table by handler_machine.py: change that, not this.
"""

# ruff: noqa
# mypy: ignore-errors
'''


def generate() -> str:
    """The whole text of handlers.py."""
    parts = [HEADER]
    for _, lines in variants():
        parts.append("\n\n" + "\n".join(line.rstrip() for line in lines) + "\n")
    return "".join(parts)


def main() -> None:
    Path(__file__).with_name("handlers.py").write_text(generate(), encoding="utf-8")


if __name__ == "__main__":
    main()
