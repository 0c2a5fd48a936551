"""Which local variables matter before each instruction.

A variable that is not read again before it is written is dead: no tier keeps what it refers to alive, and canonical
frames hold 0 for it. (So a program sees the same collections in every tier.)
"""

from __future__ import annotations

from .observer import NO_FALL_THROUGH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .body import Body
    from .decoder import Instruction


MOST_COVERED = 1 << 18
MOST_PASSES = 40
"""Methods that ask for more are not javac's: all of their variables count as live."""


def live_locals(body: Body) -> list[int]:
    """A bit set of live local variables before each instruction, and one for the end."""
    instructions = body.instructions
    count = len(instructions)
    everything = [-1] * (count + 1)
    if sum(end - start for start, end, _, _ in body.handlers) > MOST_COVERED:
        return everything
    read, written = [0] * count, [0] * count
    for pc, instruction in enumerate(instructions):
        read[pc], written[pc] = _access(instruction)
    covering: list[list[int]] = [[] for _ in range(count)]
    for start, end, handler, _ in body.handlers:
        for pc in range(start, end):
            covering[pc].append(handler)
    falls = [i.op.mnemonic not in NO_FALL_THROUGH for i in instructions]
    targets = [i.targets for i in instructions]
    live = [0] * (count + 1)
    for _ in range(MOST_PASSES):
        changed = False
        for pc in range(count - 1, -1, -1):
            after = live[pc + 1] if falls[pc] else 0
            for target in targets[pc]:
                after |= live[target]
            before = after & ~written[pc] | read[pc]
            for handler in covering[pc]:
                before |= live[handler]
            if before != live[pc]:
                live[pc] = before
                changed = True
        if not changed:
            return live
    return everything


def _access(instruction: Instruction) -> tuple[int, int]:
    mnemonic = instruction.op.mnemonic
    if mnemonic == "iinc":
        bit = 1 << instruction.operands[0]
        return bit, 0
    what = mnemonic[1:6]
    if what[:4] == "load" and instruction.operands:
        return 1 << instruction.operands[0], 0
    if what == "store" and instruction.operands:
        return 0, 1 << instruction.operands[0]
    return 0, 0
