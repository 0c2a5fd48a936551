"""What each instruction does to the kinds on the operand stack, and the kinds at every instruction of a method.

Kinds are one letter: `I J F D A`, and `T` in a local variable that holds nothing usable. A stack is a string, deepest
first; locals are a string with one letter per index, a long or double followed by `T`.
"""

from __future__ import annotations

from .coverage import Coverage
from .decoder import CodeProblem, Instruction
from .descriptors import kind_of, kinds_of
from .observer import NO_FALL_THROUGH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .body import Body

_LDC_KIND = {3: "I", 4: "F", 5: "J", 6: "D", 7: "A", 8: "A", 15: "A", 16: "A"}


def constant_kind(entry: tuple[Any, ...]) -> str:
    """The kind that `ldc` of this constant-pool entry pushes."""
    return kind_of(entry[3]) if entry[0] == 17 else _LDC_KIND[entry[0]]


def stack_form(instruction: Instruction, stack: str) -> str:
    """Which form of a stack instruction fits the kinds on the stack (JVMS 6.5.dup2 and its like)."""
    for form in instruction.op.forms:
        taken = form.partition("--")[0]
        if len(taken) <= len(stack) and all(
            (letter in "vw") == (kind in "JD")
            for letter, kind in zip(taken, stack[len(stack) - len(taken) :], strict=True)
        ):
            return form
    raise ValueError(f"{instruction.op.mnemonic} fits no form of a stack {stack!r}")


def effect(instruction: Instruction, constant_pool: Sequence[Any], stack: str) -> tuple[str, str]:
    """Kinds popped and pushed, both deepest first."""
    op = instruction.op
    if "*" not in op.signature:
        if op.has_forms:
            form = stack_form(instruction, stack)
            popped, _, pushed = form.partition("--")
            top = stack[len(stack) - len(popped) :]
            names = dict(zip(popped, top, strict=True))
            return top, "".join(names[letter] for letter in pushed)
        return op.popped, op.pushed
    mnemonic = op.mnemonic
    if mnemonic == "multianewarray":
        return "I" * instruction.operands[1], "A"
    entry = constant_pool[instruction.operands[0]]
    if mnemonic.startswith("ldc"):
        return "", constant_kind(entry)
    if mnemonic.startswith("invoke"):
        parameters, result = kinds_of(entry[3])
        return (parameters if mnemonic in ("invokestatic", "invokedynamic") else "A" + parameters), result
    kind = kind_of(entry[3])
    return {"getstatic": ("", kind), "putstatic": (kind, ""), "getfield": ("A", kind), "putfield": ("A" + kind, "")}[
        mnemonic
    ]


MOST_WORK = 1 << 23
"""Steps that following a method's control flow may take: a second or so."""


class Kinds:
    """Kinds before each instruction; None where control never comes."""

    __slots__ = ("locals", "stack")

    def __init__(self, size: int) -> None:
        self.stack: list[str | None] = [None] * size
        self.locals: list[str] = [""] * size


def initial_locals(descriptor: str, is_static: bool, max_locals: int) -> str:
    """Kinds of the local variables on entry."""
    parameters, _ = kinds_of(descriptor)
    kinds = "".join(k + "T" if k in "JD" else k for k in parameters)
    if not is_static:
        kinds = "A" + kinds
    return kinds.ljust(max_locals, "T")


def infer_kinds(body: Body, constant_pool: Sequence[Any], entry_locals: str) -> Kinds:
    """Flow kinds through a method to a fixed point.

    Where two paths disagree about a local variable it holds `T`.
    The code is expected to be well formed (verified, or from the library); stacks that disagree raise ValueError.
    CodeProblem when that takes more than MOST_WORK.
    """
    instructions = body.instructions
    left = MOST_WORK
    kinds = Kinds(len(instructions))
    work = [(0, "", entry_locals)]
    coverage = Coverage(body.handlers, lambda steps: None)

    targets_of: dict[int, tuple[int, ...]] = {-1: ()}

    def covering(index: int) -> tuple[int, ...]:
        found = coverage.find(index)
        if found not in targets_of:
            targets_of[found] = tuple(dict.fromkeys([body.handlers[number][2] for number in coverage.covering[found]]))
        return targets_of[found]

    while work:
        index, stack, locals_ = work.pop()
        while True:
            known = kinds.stack[index]
            if known is None:
                kinds.stack[index] = stack
                kinds.locals[index] = locals_
            else:
                if known != stack:
                    raise ValueError(f"operand stacks {known!r} and {stack!r} meet at {instructions[index].bci}")
                if locals_ == kinds.locals[index]:
                    break
                left -= len(locals_)
                merged = _merge(kinds.locals[index], locals_)
                if merged == kinds.locals[index]:
                    break
                kinds.locals[index] = locals_ = merged
            instruction = instructions[index]
            popped, pushed = effect(instruction, constant_pool, stack)
            handlers = covering(index)
            left -= 1 + len(handlers) + (len(locals_) >> 6)
            if left < 0:
                raise CodeProblem("Control flow is too complex", instruction.bci)
            for handler in handlers:
                work.append((handler, "A", locals_))
            stack = stack[: len(stack) - len(popped)] + pushed
            before, locals_ = locals_, _after(instruction, popped, locals_)
            if locals_ is not before:
                for handler in handlers:
                    work.append((handler, "A", locals_))
            for target in instruction.targets:
                work.append((target, stack, locals_))
            if instruction.op.mnemonic in NO_FALL_THROUGH:
                break
            index += 1
    return kinds


def _after(instruction: Instruction, popped: str, locals_: str) -> str:
    """The local variables after a store; a long or double takes two."""
    if instruction.op.mnemonic[1:6] != "store" or len(popped) != 1:
        return locals_
    index: int = instruction.operands[0]
    if index > 0 and locals_[index - 1] in "JD":
        locals_ = locals_[: index - 1] + "T" + locals_[index:]
    new = popped + "T" if popped in "JD" else popped
    return locals_[:index] + new + locals_[index + len(new) :]


def _merge(a: str, b: str) -> str:
    return a if a == b else "".join(x if x == y else "T" for x, y in zip(a, b, strict=True))
