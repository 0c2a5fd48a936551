"""`--trace`: each instruction of the methods that match, with local variables and operand stack before it runs.

A traced method's handlers are wrapped one by one; the interpreter neither knows nor cares. The text goes to stderr:

    Fib.fib:4                 0 iload_0                                n=2 |
    Fib.fib:4                 1 iconst_2                               n=2 | 2
    Fib.fib:4                 2 if_icmpge 7                            n=2 | 2 2
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from struct import calcsize, unpack
from typing import TYPE_CHECKING, Any

from ..instructions.descriptors import ARRAY_TYPES

if TYPE_CHECKING:
    from ..instructions.decoder import Instruction
    from ..machine import Machine
    from ..method_area.code import Code
    from ..method_area.members import Method

LONGEST_TEXT = 40
"""Characters of a string that are shown."""
MOST_CASES = 8
"""Cases of a switch that are shown."""


class Tracer:
    """Traces those methods of a machine whose `package.Class.method` matches; without a pattern, the application's."""

    def __init__(self, machine: Machine, pattern: str) -> None:
        self.machine = machine
        self.pattern = pattern
        self.printing = False
        self.waiting: tuple[Any, int] | None = None
        """Frame and pc of an instruction that runs again after others, because a class had to be initialised first."""

    def install(self) -> None:
        """From now on. Methods are not made into Python text any more, because that has no handlers."""
        interpreter = self.machine.interpreter
        interpreter.text_threshold = interpreter.native_threshold = self.machine.options.compile_threshold = -1
        interpreter.on_decode = self.attach
        for method in self.machine.methods:
            if method is not None and method.code is not None:
                self.attach(method.code)

    def attach(self, code: Code) -> None:
        """Wrap the handlers of a method that matches."""
        if self.matches(code.method):
            code.handlers = _TracedHandlers(self, code)

    def matches(self, method: Method) -> bool:
        """Whether the pattern means this method."""
        if not self.pattern:
            return not method.cls.loader.is_boot and not method.cls.hidden
        return fnmatchcase(f"{method.cls.external_name}.{method.name}", self.pattern)

    def show(self, t: Any, frame: Any, code: Code, pc: int, locals_: list[Any], stack: list[Any]) -> None:
        """Print one line."""
        if self.waiting is not None and self.waiting[0] is frame and self.waiting[1] == pc:
            return
        method = code.method
        instruction = code.body.instructions[pc]
        line = method.line_of(instruction.bci)
        where = f"{method.cls.external_name}.{method.name}" + (f":{line}" if line >= 0 else "")
        thread = "" if t is self.machine.main_thread else f"[{self.machine.thread_name(t)}] "
        variables = " ".join(self._locals(code, pc, instruction.bci, locals_))
        kinds = code.kinds.stack[pc] or ""
        operands = " ".join(self.value(kind, value) for kind, value in zip(kinds, stack, strict=False))
        text = f"{thread}{where:<22} {instruction.bci:>4} {describe(code, instruction):<38} {variables} | {operands}"
        self.machine.host.write(2, f"{text.rstrip()}\n".encode("utf-8", "replace"))

    def _locals(self, code: Code, pc: int, bci: int, locals_: list[Any]) -> list[str]:
        image = code.method.code_image
        names = {
            index: name
            for start, length, name, _, index in (image.local_vars if image is not None else ())
            if start <= bci < start + length
        }
        kinds = code.kinds.locals[pc]
        return [
            f"{names.get(i, i)}={self.value(kind, locals_[i])}"
            for i, kind in enumerate(kinds)
            if kind != "T" and i < len(locals_)
        ]

    def value(self, kind: str, value: Any) -> str:
        """A value as it is shown: `5`, `5L`, `0.5f`, `0.5`, `"text"`, `int[3]@1a2b`, `java.util.ArrayList@1a2c`."""
        if kind != "A":
            return f"{value}{ {'J': 'L', 'F': 'f'}.get(kind, '') }"
        if not value:
            return "null"
        machine = self.machine
        cls = machine.class_of(value)
        if cls.name == "java/lang/String":
            text = machine.string(value)
            return f'"{text[:LONGEST_TEXT]}…"' if len(text) > LONGEST_TEXT else f'"{text}"'
        if cls.is_array:
            return f"{cls.type_name.replace('[]', f'[{machine.array_length(value)}]', 1)}@{value:x}"
        return f"{cls.external_name}@{value:x}"


class _TracedHandlers(list[Any]):
    """A method's handlers, each wrapped; those that quickening puts in later too."""

    def __init__(self, tracer: Tracer, code: Code) -> None:
        super().__init__(code.handlers)
        self.tracer = tracer
        self.code = code
        for pc in range(len(code.body.instructions)):
            self[pc] = code.handlers[pc]

    def __setitem__(self, pc: Any, handler: Any) -> None:
        tracer = self.tracer
        code = self.code

        def traced(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
            tracer.show(t, f, code, pc, l, s)
            next_: int = handler(t, f, l, s)
            tracer.waiting = (f, pc) if next_ < 0 and f.pc == pc and t.next is not f else None
            return next_

        super().__setitem__(pc, traced)


def describe(code: Code, instruction: Instruction) -> str:
    """Mnemonic and operands, with what they mean in place of constant-pool indices, and offsets in place of targets."""
    mnemonic = instruction.op.mnemonic
    format = instruction.op.format
    operands: Any = instruction.operands
    at = code.body.instructions
    if not format:
        return mnemonic
    if format in ("cp1", "cp2", "interface", "dynamic", "multi"):
        return f"{mnemonic} {_constant(code, operands[0])}" + (f" {operands[1]}" if format == "multi" else "")
    if format in ("bci2", "bci4"):
        return f"{mnemonic} {at[operands[0]].bci}"
    if format in ("table", "lookup"):
        default, cases = operands
        shown = [f"{value}: {at[target].bci}" for value, target in cases[:MOST_CASES]]
        more = ["…"] if len(cases) > MOST_CASES else []
        return f"{mnemonic} {', '.join([*shown, *more, f'default: {at[default].bci}'])}"
    if format == "atype":
        return f"{mnemonic} {ARRAY_TYPES[operands[0]]}"
    return f"{mnemonic} {' '.join(map(str, operands))}"


def _constant(code: Code, index: int) -> str:
    entry = code.method.cls.image.cp[index]
    tag = entry[0]
    if tag in (9, 10, 11):
        return f"{entry[1].replace('/', '.')}.{entry[2]}"
    if tag in (17, 18):
        return f"{entry[2]}{entry[3]}"
    if tag == 8:
        text = entry[1]
        return f'"{text[:LONGEST_TEXT]}…"' if len(text) > LONGEST_TEXT else f'"{text}"'
    if tag == 7:
        return str(entry[1]).replace("/", ".")
    if tag in (4, 6):
        kind = "fd"[tag == 6]
        return str(unpack(f">{kind}", entry[1].to_bytes(calcsize(kind)))[0])
    return str(entry[1])
