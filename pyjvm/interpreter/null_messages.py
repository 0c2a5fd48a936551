"""Helpful NullPointerException messages (JEP 358): what could not be done, and which expression was null."""

from __future__ import annotations

from ..instructions.decoder import Instruction
from ..instructions.descriptors import external_type, parse_descriptor
from ..instructions.effects import effect, stack_form
from ..instructions.observer import NO_FALL_THROUGH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.members import Method

MAX_DETAIL = 5
"""How deep an expression is described; deeper parts are `...`."""

_ARRAYS = {
    "i": "int",
    "l": "long",
    "f": "float",
    "d": "double",
    "a": "object",
    "b": "byte/boolean",
    "c": "char",
    "s": "short",
}


def describe(method: Method, pc: int) -> str | None:
    """The message for a null met by the instruction at `pc`; None where there is nothing to say."""
    if method.code is None:
        return None
    known = method.code.null_messages
    if pc not in known:
        known[pc] = _describe(method, pc)
    return known[pc]


def _describe(method: Method, pc: int) -> str | None:
    assert method.code is not None
    instruction = method.code.body.instructions[pc]
    action = _action(method, instruction)
    if action is None:
        return None
    sources = _Sources(method)
    stack = sources.at(pc)
    depth = _null_depth(method, instruction, pc)
    if stack is None or depth > len(stack):
        return action
    reason = _reason(method, sources, stack[-depth])
    return f"{action} because {reason} is null" if reason else action


def _action(method: Method, instruction: Instruction) -> str | None:
    mnemonic = instruction.op.mnemonic
    if mnemonic.startswith("invoke"):
        return f'Cannot invoke "{_called(method, instruction)}"'
    if mnemonic == "getfield":
        return f'Cannot read field "{_entry(method, instruction)[2]}"'
    if mnemonic == "putfield":
        return f'Cannot assign field "{_entry(method, instruction)[2]}"'
    if mnemonic == "arraylength":
        return "Cannot read the array length"
    if mnemonic == "athrow":
        return "Cannot throw exception"
    if mnemonic == "monitorenter":
        return "Cannot enter synchronized block"
    if mnemonic == "monitorexit":
        return "Cannot exit synchronized block"
    if mnemonic[1:] == "aload":
        return f"Cannot load from {_ARRAYS[mnemonic[0]]} array"
    if mnemonic[1:] == "astore":
        return f"Cannot store to {_ARRAYS[mnemonic[0]]} array"
    return None


def _null_depth(method: Method, instruction: Instruction, pc: int) -> int:
    """How deep on the stack the reference is that was null; 1 is the top."""
    assert method.code is not None
    popped, _ = effect(instruction, method.cls.image.cp, method.code.kinds.stack[pc] or "")
    return len(popped)


def _entry(method: Method, instruction: Instruction) -> Any:
    return method.cls.image.cp[instruction.operands[0]]


def _type(descriptor: str) -> str:
    """A type's name; `java.lang.` is left out of String and Object."""
    name = external_type(descriptor)
    for known in ("String", "Object"):
        if name == f"java.lang.{known}" or name.startswith(f"java.lang.{known}["):
            return name.removeprefix("java.lang.")
    return name


def _class(internal: str) -> str:
    return _type(internal if internal[0] == "[" else f"L{internal};")


def _called(method: Method, instruction: Instruction) -> str:
    _, class_name, name, desc = _entry(method, instruction)
    parameters, _ = parse_descriptor(desc)
    if class_name[0] == "[":  # as java writes a call on an array, which only clone can be
        return f"{class_name.replace('/', '.')}.{name}()"
    return f"{_class(class_name)}.{name}({', '.join(map(_type, parameters))})"


def _reason(method: Method, sources: _Sources, source: int | None) -> str | None:
    if source is None or source < 0:
        return None
    assert method.code is not None
    instruction = method.code.body.instructions[source]
    if instruction.op.mnemonic.startswith("invoke") and instruction.op.mnemonic != "invokedynamic":
        return f'the return value of "{_called(method, instruction)}"'
    text = _expression(method, sources, source, MAX_DETAIL)
    return f'"{text}"' if text else None


def _expression(method: Method, sources: _Sources, source: int | None, detail: int) -> str | None:
    """The source expression that pushed a value, as near as bytecode tells."""
    if source is None or source < 0:
        return None
    if detail <= 0:
        return "..."
    assert method.code is not None
    instruction = method.code.body.instructions[source]
    mnemonic = instruction.op.mnemonic
    operands = instruction.operands
    stack = sources.at(source)
    if mnemonic == "aconst_null":
        return "null"
    if mnemonic.startswith(("iconst", "bipush", "sipush")):
        return str(operands[0])
    if mnemonic == "getstatic":
        _, class_name, name, _ = _entry(method, instruction)
        return f"{_class(class_name)}.{name}"
    if mnemonic == "getfield" and stack:
        of = _expression(method, sources, stack[-1], detail - 1)
        name = _entry(method, instruction)[2]
        return f"{of}.{name}" if of else name
    if mnemonic.startswith("invoke") and mnemonic != "invokedynamic":
        return _called(method, instruction)
    if mnemonic[1:] == "aload" and stack and len(stack) > 1:
        array = _expression(method, sources, stack[-2], detail - 1) or "<array>"
        index = _expression(method, sources, stack[-1], detail - 1) or "..."
        return f"{array}[{index}]"
    if mnemonic[1:5] == "load":
        return _local(method, int(operands[0]), source)
    return None


def _local(method: Method, slot: int, source: int) -> str:
    assert method.code is not None and method.code_image is not None
    bci = method.code.bci(source)
    for start, length, name, _, index in method.code_image.local_vars:
        if index == slot and start <= bci < start + length:
            return name
    if not _is_written(method, slot):
        if slot == 0 and not method.is_static:
            return "this"
        at = 0 if method.is_static else 1
        for number, descriptor in enumerate(parse_descriptor(method.desc)[0], 1):
            if at == slot:
                return f"<parameter{number}>"
            at += 2 if descriptor in "JD" else 1
    return f"<local{slot}>"


def _is_written(method: Method, slot: int) -> bool:
    assert method.code is not None
    return any(i.op.mnemonic[1:6] == "store" and i.operands[0] == slot for i in method.code.body.instructions)


class _Sources:
    """For each instruction, which instruction pushed each entry of the operand stack before it; -1 where paths
    disagree.
    """

    def __init__(self, method: Method) -> None:
        code = method.code
        assert code is not None
        body = code.body
        self._before: dict[int, tuple[int, ...]] = {}
        work: list[tuple[int, tuple[int, ...]]] = [(0, ())]
        work += [(handler, (-1,)) for _, _, handler, _ in body.handlers if code.kinds.stack[handler] is not None]
        while work:
            pc, stack = work.pop()
            while True:
                known = self._before.get(pc)
                if known is not None:
                    merged = tuple(a if a == b else -1 for a, b in zip(known, stack, strict=False))
                    if merged == known:
                        break
                    stack = merged
                self._before[pc] = stack
                instruction = body.instructions[pc]
                stack = self._after(method, instruction, pc, stack)
                work.extend((target, stack) for target in instruction.targets)
                if instruction.op.mnemonic in NO_FALL_THROUGH:
                    break
                pc += 1

    def at(self, pc: int) -> tuple[int, ...] | None:
        return self._before.get(pc)

    @staticmethod
    def _after(method: Method, instruction: Instruction, pc: int, stack: tuple[int, ...]) -> tuple[int, ...]:
        assert method.code is not None
        kinds = method.code.kinds.stack[pc] or ""
        if instruction.op.signature[0].islower():
            taken, _, given = stack_form(instruction, kinds).partition("--")
            values = dict(zip(taken, stack[len(stack) - len(taken) :], strict=True))
            return stack[: len(stack) - len(taken)] + tuple(values[letter] for letter in given)
        popped, pushed = effect(instruction, method.cls.image.cp, kinds)
        rest = stack[: len(stack) - len(popped)]
        if instruction.op.mnemonic == "checkcast":
            return stack
        return rest + (pc,) * len(pushed)
