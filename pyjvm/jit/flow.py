"""The basic blocks of a method's body, and its loops."""

from __future__ import annotations

from ..instructions.observer import NO_FALL_THROUGH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method_area.code import Code


class Flow:
    """Found once for each body."""

    __slots__ = ("loops", "starts")

    def __init__(self, code: Code) -> None:
        self.starts = _block_starts(code)
        """The basic blocks that control comes to: where each begins and ends."""
        self.loops = {header: _loop_blocks(code, self.starts, header) for header in _loop_headers(code)}
        """The blocks of each natural loop, by its header, in order."""

    @staticmethod
    def of(code: Code) -> Flow:
        if code.flow is None:
            code.flow = Flow(code)
        found: Flow = code.flow
        return found

    def outermost_loop(self, pc: int) -> int | None:
        """The header of the outermost loop that the instruction is in."""
        for header, blocks in self.loops.items():
            if any(start <= pc < self.starts[start] for start in blocks if start in self.starts):
                return header
        return None


def _block_starts(code: Code) -> dict[int, int]:
    instructions = code.body.instructions
    live = [s is not None for s in code.kinds.stack]
    leaders = {0} | {handler for _, _, handler, _ in code.body.handlers}
    for pc, instruction in enumerate(instructions):
        if instruction.targets:
            leaders.update(instruction.targets)
        if instruction.targets or instruction.op.mnemonic in NO_FALL_THROUGH:
            leaders.add(pc + 1)
    ordered = sorted(leaders)
    return {
        start: end
        for start, end in zip(ordered, [*ordered[1:], len(instructions)], strict=True)
        if start < len(instructions) and live[start]
    }


def _successors(code: Code, start: int, end: int) -> list[int]:
    """The blocks that may follow a block, without those of exceptions."""
    last = code.body.instructions[end - 1]
    found = list(dict.fromkeys(last.targets))
    if last.op.mnemonic not in NO_FALL_THROUGH and end not in found:
        found.append(end)
    return found


def _loop_blocks(code: Code, starts: dict[int, int], header: int) -> set[int]:
    """What the backward branches to a header come from, and what leads there from it."""
    before: dict[int, list[int]] = {}
    for start, end in starts.items():
        following = _successors(code, start, end)
        for first, last, handler, _ in code.body.handlers:
            if first < end and start < last and handler in starts:
                following.append(handler)
        for target in following:
            before.setdefault(target, []).append(start)
    found = {header}
    work = [start for start in before.get(header, []) if start >= header]
    while work:
        start = work.pop()
        if start not in found:
            found.add(start)
            work += before.get(start, [])
    return found


def _loop_headers(code: Code) -> list[int]:
    """The targets of backward branches."""
    return sorted(
        {
            target
            for pc, instruction in enumerate(code.body.instructions)
            if code.kinds.stack[pc] is not None
            for target in instruction.targets
            if target <= pc
        }
    )
