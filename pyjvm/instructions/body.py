"""A method's body in the form that everything after decoding works on: instructions by index."""

from __future__ import annotations

from .decoder import CodeProblem, Instruction, decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


_SUBROUTINE_OPS = (0xA8, 0xA9, 0xC9)  # jsr, ret, jsr_w


class Body:
    """Instructions whose branch targets are indices into `instructions`, and handlers as `(start, end, handler,
    catch)`.

    `catch` is the class name that the handler takes, or None for any. `pc` in a frame is an index here;
    `instructions[pc].bci` is the offset in the class file.
    """

    __slots__ = ("handlers", "instructions")

    def __init__(self, instructions: list[Instruction], handlers: list[tuple[int, int, int, str | None]]) -> None:
        self.instructions = instructions
        self.handlers = handlers


def make_body(code: bytes, handlers: Sequence[tuple[int, int, int, Any]]) -> Body:
    """Decode; subroutines (`jsr`, `ret`) are copied to where they are called from. Raises `CodeProblem`."""
    instructions = decode(code)
    index_of = {instruction.bci: index for index, instruction in enumerate(instructions)}
    index_of[len(code)] = len(instructions)

    def index(bci: int, at: int, is_end: bool = False) -> int:
        found = index_of.get(bci)
        if found is None or (found == len(instructions) and not is_end):
            raise CodeProblem(f"Illegal target of jump or branch: {bci}", at)
        return found

    subroutines = False
    for instruction in instructions:
        format = instruction.op.format
        subroutines = subroutines or instruction.op.number in _SUBROUTINE_OPS
        if format in ("bci2", "bci4"):
            instruction.operands = (index(instruction.operands[0], instruction.bci),)
        elif format in ("table", "lookup"):
            default, cases = instruction.operands
            at = instruction.bci
            instruction.operands = (
                index(default, at),
                tuple((value, index(target, at)) for value, target in cases),
            )
    body = Body(
        instructions,
        [
            (index(start, start), index(end, end, True), index(handler, handler), catch)
            for start, end, handler, catch in handlers
        ],
    )
    if subroutines:
        from .subroutines import expand

        body = expand(body)
    return body
