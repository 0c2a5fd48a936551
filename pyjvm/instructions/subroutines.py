"""`jsr` and `ret` (JVMS 6.5, 4.9.1), taken out of a body before anything else sees it.

Every call of a subroutine gets a copy of its own: `jsr` becomes a push of null, where the return address was, and a
`goto` to the copy; `ret` becomes a `goto` back. Which instructions belong to a subroutine, and so are copied, follows
from what control can reach:

- the reach of a subroutine is what follows from its first instruction, a `jsr` in it being passed over if the
  subroutine that it calls can return;
- an instruction that a caller reaches too is not copied: going there leaves the subroutine, as `break` out of a
  `finally` does.

Instructions that control never reaches are left out. Copies keep the offset of their original.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from .body import Body
from .coverage import Coverage
from .decoder import CodeProblem, Instruction
from .observer import NO_FALL_THROUGH
from .table import BY_NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    Handler = tuple[int, int, int, str | None]

MAX_INSTRUCTIONS = 1 << 17
"""Of the expanded body: twice what fits in a method, though each level of nesting may double the size."""
MAX_DEPTH = 64
"""Of subroutines that call subroutines."""
MAX_WORK = 4_000_000

_PUSH_NULL = BY_NAME["aconst_null"]
_GOTO = BY_NAME["goto"]
_JSR = frozenset((BY_NAME["jsr"].number, BY_NAME["jsr_w"].number))
_RET = BY_NAME["ret"].number


class _Call:
    """A subroutine called at one place, whose caller was called at one place, and so on up to the method itself."""

    __slots__ = ("calls", "depth", "entry", "parent", "positions", "reach", "return_to")

    def __init__(self, entry: int, reach: set[int], parent: _Call | None, return_to: int) -> None:
        self.entry = entry
        self.reach = reach
        self.parent = parent
        self.return_to = return_to
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.calls: dict[int, _Call] = {}
        "By index of the `jsr`."
        self.positions: dict[int, int] = {}
        "Where the copy of an instruction stands in the expanded body; -1 before that is known."

    def owner(self, index: int) -> _Call:
        """The outermost call, from here on, that an instruction belongs to."""
        found = self
        call: _Call | None = self
        while call is not None:
            if index in call.reach:
                found = call
            call = call.parent
        return found


class _Expansion:
    """The work on one body."""

    def __init__(self, body: Body) -> None:
        self.instructions = body.instructions
        self.handlers: list[Handler] = body.handlers
        self.work = MAX_WORK
        self.covering = self._coverage()
        self.entries = {instruction.targets[0] for instruction in self.instructions if instruction.op.number in _JSR}
        self.returning: set[int] = set()
        self.reaches = self._reaches()
        self.calls: list[_Call] = []
        "In the order in which they are laid out."

    def _spend(self, work: int) -> None:
        self.work -= work
        if self.work < 0:
            raise CodeProblem("Subroutines are too complex", 0)

    def _coverage(self) -> list[tuple[int, ...]]:
        """For each instruction, the handlers' first instructions."""
        coverage = Coverage(self.handlers, self._spend)
        made: list[tuple[int, ...]] = [()] * len(self.instructions)
        for (first, behind), covering in zip(pairwise(coverage.changes), coverage.covering, strict=False):
            here = tuple(dict.fromkeys([self.handlers[number][2] for number in covering]))
            made[first:behind] = [here] * (behind - first)
        return made

    def _reaches(self) -> dict[int, set[int]]:
        """What each subroutine, and the method from 0, reaches; fills `returning`, the subroutines that can return."""
        pending = set(self.entries)
        found = True
        while found:
            found = False
            for entry in sorted(pending):
                reach = self._reach(entry)
                if any(self.instructions[i].op.number == _RET for i in reach):
                    self.returning.add(entry)
                    pending.discard(entry)
                    found = True
        return {entry: self._reach(entry) for entry in {0, *self.entries}}

    def _reach(self, entry: int) -> set[int]:
        reach: set[int] = set()
        work = [entry]
        while work:
            index = work.pop()
            if index in reach or index == len(self.instructions):
                continue
            self._spend(1)
            reach.add(index)
            work += self.covering[index]
            instruction = self.instructions[index]
            if instruction.op.number in _JSR:
                if instruction.targets[0] in self.returning:
                    work.append(index + 1)
                continue
            work += instruction.targets
            if instruction.op.mnemonic not in NO_FALL_THROUGH:
                work.append(index + 1)
        return reach

    def expand(self) -> Body:
        self._walk()
        return self._lay_out()

    def _walk(self) -> None:
        """Find all calls, and which instructions each needs."""
        total = 0
        main = _Call(0, self.reaches[0], None, -1)
        self.calls.append(main)
        work = [(main, 0)]
        while work:
            call, index = work.pop()
            instruction = self.instructions[index]
            call.positions[index] = -1
            total += 1
            if total > MAX_INSTRUCTIONS:
                raise CodeProblem("Subroutines are too large", instruction.bci)
            for next_call, next_index in self._successors(call, index, instruction):
                if next_index == len(self.instructions):
                    raise CodeProblem("Falling off the end of the code", instruction.bci)
                if next_index not in next_call.positions:
                    next_call.positions[next_index] = -1
                    work.append((next_call, next_index))

    def _successors(self, call: _Call, index: int, instruction: Instruction) -> list[tuple[_Call, int]]:
        made = [(call.owner(handler), handler) for handler in self.covering[index]]
        number = instruction.op.number
        if number in _JSR:
            made.append(self._called(call, index, instruction))
        elif number == _RET:
            made.append(self._returned(call, instruction))
        else:
            made += [(call.owner(target), target) for target in instruction.targets]
            if instruction.op.mnemonic not in NO_FALL_THROUGH:
                made.append((call.owner(index + 1), index + 1))
        return made

    def _called(self, call: _Call, index: int, instruction: Instruction) -> tuple[_Call, int]:
        """The place that a `jsr` goes to."""
        made = call.calls.get(index)
        if made is None:
            entry = instruction.targets[0]
            caller: _Call | None = call
            while caller is not None:
                if caller.entry == entry and caller.parent is not None:
                    raise CodeProblem("Recursive call to jsr entry", instruction.bci)
                caller = caller.parent
            if call.depth == MAX_DEPTH:
                raise CodeProblem("Subroutines nest too deep", instruction.bci)
            made = call.calls[index] = _Call(entry, self.reaches[entry], call, index + 1)
            self.calls.append(made)
        return made, made.entry

    def _returned(self, call: _Call, instruction: Instruction) -> tuple[_Call, int]:
        """The place that a `ret` goes to."""
        caller = call.parent
        if caller is None:
            raise CodeProblem("ret outside of a subroutine", instruction.bci)
        return caller.owner(call.return_to), call.return_to

    def _lay_out(self) -> Body:
        """The instructions of each call together, in their old order, with a `goto` to what no longer follows."""
        made: list[tuple[Instruction, _Call, int]] = []
        jumps: list[tuple[Instruction, _Call, int]] = []
        "Instructions to be pointed at the place that was found for an instruction of a call."
        for call in self.calls:
            indices = sorted(call.positions)
            for index, following in zip(indices, [*indices[1:], -1], strict=True):
                call.positions[index] = len(made)
                old = self.instructions[index]
                number = old.op.number
                if number in _JSR:
                    made.append((Instruction(_PUSH_NULL, old.bci, (), old.size), call, index))
                    jump = Instruction(_GOTO, old.bci, (), old.size)
                    jumps.append((jump, *self._called(call, index, old)))
                    made.append((jump, call, index))
                elif number == _RET:
                    jump = Instruction(_GOTO, old.bci, (), old.size)
                    jumps.append((jump, *self._returned(call, old)))
                    made.append((jump, call, index))
                else:
                    made.append((Instruction(old.op, old.bci, old.operands, old.size, old.wide), call, index))
                    if old.op.mnemonic not in NO_FALL_THROUGH:
                        owner = call.owner(index + 1)
                        if owner is not call or following != index + 1:
                            jump = Instruction(_GOTO, old.bci, (), old.size)
                            jumps.append((jump, owner, index + 1))
                            made.append((jump, call, index))
        for instruction, call, _ in made:
            self._retarget(instruction, call)
        for jump, call, index in jumps:
            jump.operands = (call.positions[index],)
        return Body([instruction for instruction, _, _ in made], self._copied_handlers(len(made)))

    def _retarget(self, instruction: Instruction, call: _Call) -> None:
        format = instruction.op.format
        if not instruction.operands:
            return  # a goto made here
        if format in ("bci2", "bci4"):
            target: int = instruction.operands[0]
            instruction.operands = (call.owner(target).positions[target],)
        elif format in ("table", "lookup"):
            default, cases = instruction.operands
            instruction.operands = (
                call.owner(default).positions[default],
                tuple([(value, call.owner(target).positions[target]) for value, target in cases]),
            )

    def _copied_handlers(self, size: int) -> list[Handler]:
        """A handler covers the copies of what it covered."""
        self._spend(len(self.handlers) * len(self.calls))
        copied: list[Handler] = []
        laid_out = [(call, sorted(call.positions)) for call in self.calls]
        ends = [min(call.positions.values()) for call in self.calls[1:]] + [size]
        for start, end, handler, caught in self.handlers:
            for (call, indices), behind in zip(laid_out, ends, strict=True):
                first, last = bisect_left(indices, start), bisect_left(indices, end)
                if first < last:
                    stop = call.positions[indices[last]] if last < len(indices) else behind
                    copied.append(
                        (call.positions[indices[first]], stop, call.owner(handler).positions[handler], caught)
                    )
        return copied


def expand(body: Body) -> Body:
    """The body without `jsr` and `ret`. CodeProblem when subroutines call themselves, or grow beyond the limits."""
    return _Expansion(body).expand()
