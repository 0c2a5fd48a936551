"""The basic blocks of a method as its text sees them: a call of bytecode ends one, because control leaves the text."""

from __future__ import annotations

from ..instructions.observer import NO_FALL_THROUGH
from ..method_area.members import Method
from .invocations import is_plain_native
from .structure import Block

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method_area.code import Code

LONGEST_TAIL = 6
"""Instructions of a block that ends the method and is still written at each jump to it."""


class Blocks:
    """The blocks of a method.

    `blocks`: by their first instruction, with successors. `entries`: those that control comes to from outside: the
    start, after calls, handlers. `tails`: short ones that end the method, written wherever they are jumped to; they are
    nobody's successors.
    """

    __slots__ = ("blocks", "entries", "tails")

    def __init__(self, code: Code) -> None:
        body = code.body
        live = [s is not None for s in code.kinds.stack]
        self.entries = {0} | {handler for _, _, handler, _ in body.handlers if live[handler]}
        leaders, leaving = self._leaders(code, live)
        blocks = _cut(code, live, leaders, leaving)
        # A loop whose first block ends in a call is no loop within the text: its head is where to come back to.
        self.entries |= {s for b in blocks.values() for s in b.successors if s < b.end and not blocks[s].successors}
        self.tails = {
            b.start: b
            for b in blocks.values()
            if not b.successors and b.end - b.start <= LONGEST_TAIL and b.start not in self.entries
        }
        for block in blocks.values():
            block.successors = tuple(s for s in block.successors if s not in self.tails)
        self.blocks = {b: block for b, block in blocks.items() if b not in self.tails}

    def _leaders(self, code: Code, live: list[bool]) -> tuple[set[int], set[int]]:
        """Where blocks begin, and the instructions that control does not come back from within the text."""
        leaders = set(self.entries)
        leaving = set()
        for pc, instruction in enumerate(code.body.instructions):
            if not live[pc]:
                continue
            if _leaves_after(code, pc):
                leaving.add(pc)
                if pc + 1 < len(live) and live[pc + 1]:
                    self.entries.add(pc + 1)
                    leaders.add(pc + 1)
            if instruction.targets:
                leaders.update(instruction.targets)
                leaders.add(pc + 1)
            elif instruction.op.mnemonic in NO_FALL_THROUGH:
                leaders.add(pc + 1)
        return leaders, leaving


def _leaves_after(code: Code, pc: int) -> bool:
    """Whether the instruction ends the text's part: a call of bytecode, or something never resolved."""
    mnemonic = code.body.instructions[pc].op.mnemonic
    if not mnemonic.startswith("invoke"):
        return False
    found = code.resolved[pc]
    if found is None or type(found) is tuple:
        return True
    method = found if isinstance(found, Method) else found.method
    if method is None:
        return False
    virtual = mnemonic == "invokevirtual" and method.vindex >= 0 and not method.is_final
    return virtual or not is_plain_native(method)


def _cut(code: Code, live: list[bool], leaders: set[int], leaving: set[int]) -> dict[int, Block]:
    """The blocks that begin at live leaders: each ends where the next leader stands, live or not."""
    instructions = code.body.instructions
    blocks = {}
    for start in sorted(b for b in leaders if b < len(live) and live[b]):
        end = start + 1
        while end < len(instructions) and end not in leaders:
            end += 1
        last = instructions[end - 1]
        successors: tuple[int, ...] = ()
        if end - 1 not in leaving:
            successors = tuple(dict.fromkeys(last.targets))
            if last.op.mnemonic not in NO_FALL_THROUGH and end not in successors:
                successors = (*successors, end)
        blocks[start] = Block(start, end, successors)
    return blocks
