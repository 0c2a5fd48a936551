"""Verification by type inference (JVMS 4.10.2): types flow along all paths, merged where these meet, to a fixed point.

For class files below version 50, which have no stack maps. Subroutines are copied into their callers first, so that
what a subroutine does not touch keeps its types (JVMS 4.10.2.5); a local variable that holds a return address has the
type "R" and the offset to return to.
"""

from __future__ import annotations

from heapq import heappop, heappush

from pyjvm.instructions import BY_NAME
from pyjvm.instructions.body import make_body
from pyjvm.instructions.decoder import CodeProblem, Instruction, decode
from pyjvm.instructions.observer import NO_FALL_THROUGH

from .handlers import Catches, check_handlers
from .operands import CHECKS, check_local
from .rules import RULES, local_of
from .state import Frame

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyjvm.instructions.body import Body

    from .state import State
    from .types import Words

_PUSH_NULL = BY_NAME["aconst_null"].number
_GOTO = BY_NAME["goto"].number
_JSR = frozenset((BY_NAME["jsr"].number, BY_NAME["jsr_w"].number))
_RET = BY_NAME["ret"].number
_WIDE = BY_NAME["wide"].number


def infer(state: State) -> None:
    """Raise VerifyError unless every instruction gets what it takes on every path to it."""
    state.inferring = True
    code = state.code
    try:
        instructions = decode(code.code)
        _check_operands(state, instructions)
        check_handlers(state, instructions)
        body = make_body(code.code, code.handlers)
    except CodeProblem as problem:
        state.bci = problem.bci
        state.fail(problem.reason)
    _Inference(state, body).run()


def _check_operands(state: State, instructions: list[Instruction]) -> None:
    """Of all instructions, as rules see only those that control comes to."""
    for instruction in instructions:
        state.bci = instruction.bci
        check = CHECKS[instruction.op.number]
        if check is not None:
            check(state, instruction.operands)
        else:
            index = local_of(instruction)
            if index is not None:
                check_local(state, index, instruction.op.mnemonic)


class _Inference:
    """Frames at the instructions where paths meet; between two of these, one path is followed."""

    def __init__(self, state: State, body: Body) -> None:
        self.state = state
        self.instructions = body.instructions
        self.catches = Catches(state, body.handlers)
        self.meeting = {handler for _, _, handler, _ in body.handlers}
        for instruction in body.instructions:
            self.meeting.update(instruction.targets)
            if len(body.instructions) in instruction.targets:
                state.bci = instruction.bci
                state.fail("Illegal target of jump or branch")
        self.frames: dict[int, Frame] = {}
        self.waiting: list[int] = []
        "A heap of the instructions whose frames have changed, first ones first."

    def run(self) -> None:
        state = self.state
        self.arrive(0, state.locals, state.stack, state.this_uninit)
        while self.waiting:
            index = heappop(self.waiting)
            state.enter(self.frames[index])
            self.follow(index)

    def follow(self, index: int) -> None:
        """From a frame to where the path ends or meets others."""
        state = self.state
        instructions = self.instructions
        code = state.code.code
        told: object = None
        "What the handlers have been told last: locals, flag, handlers."
        while True:
            state.spend(1)
            instruction = instructions[index]
            op = instruction.op
            number = op.number
            bci = state.bci = instruction.bci
            state.before = state.stack.copy()
            covering = self.catches.at(index)
            now = (state.locals, state.this_uninit, covering)
            if covering and now != told:
                told = now
                self._tell_handlers(covering)
            if number == _PUSH_NULL and code[bci] in _JSR:
                state.push(f"R{bci + instruction.size}")
            else:
                if number == _GOTO and (code[bci] == _RET or code[bci] == _WIDE):
                    self._check_return(instruction)
                RULES[number](state, instruction.operands)  # type: ignore[misc]  # the decoder knows all that is in the table
            for target in instruction.targets:
                self.arrive(target, state.locals, state.stack, state.this_uninit)
            if op.mnemonic in NO_FALL_THROUGH:
                return
            index += 1
            if index == len(instructions):
                state.fail("Falling off the end of the code")
            if index in self.meeting:
                self.arrive(index, state.locals, state.stack, state.this_uninit)
                return

    def _tell_handlers(self, covering: list[tuple[int, str]]) -> None:
        state = self.state
        state.spend(4 * len(covering))
        if state.max_stack < 1:
            state.overflow()
        for handler, caught in covering:
            self.arrive(handler, state.locals, [caught], state.this_uninit)

    def _check_return(self, instruction: Instruction) -> None:
        """A `goto` that was a `ret`: the variable must hold the address that the copy goes to."""
        state = self.state
        at = instruction.bci
        code = state.code.code
        variable = code[at + 2] << 8 | code[at + 3] if code[at] == _WIDE else code[at + 1]
        expected = f"R{self.instructions[instruction.targets[0]].bci}"
        if variable >= len(state.locals) or state.locals[variable] != expected:
            state.bad_local(variable, "returnAddress")

    def arrive(self, index: int, variables: Words, stack: list[str], this_uninit: bool) -> None:
        """One more path comes to an instruction."""
        known = self.frames.get(index)
        if known is None:
            self.state.spend(len(variables) + len(stack))
            self.frames[index] = Frame(self.instructions[index].bci, variables, stack.copy(), this_uninit)
            heappush(self.waiting, index)
            return
        if known.locals == variables and known.stack == stack and known.this_uninit == this_uninit:
            return
        merged_stack = self._merge_stacks(known.stack, stack)
        merged = self._merge_locals(known.locals, variables)
        this_uninit = this_uninit or known.this_uninit
        if merged != known.locals or merged_stack != known.stack or this_uninit != known.this_uninit:
            known.locals, known.stack, known.this_uninit = merged, merged_stack, this_uninit
            heappush(self.waiting, index)

    def _merge_stacks(self, one: list[str], other: list[str]) -> list[str]:
        state = self.state
        if len(one) != len(other):
            state.fail(f"Inconsistent stack height {len(other)} != {len(one)}")
        if one == other:
            return one
        state.spend(len(one))
        merged = [state.types.merge(a, b) for a, b in zip(one, other, strict=True)]
        if "T" in merged:
            state.fail("Mismatched stack types")
        return merged

    def _merge_locals(self, one: Words, other: Words) -> Words:
        """As long as the shorter. Half a long or double may be left: no load takes it."""
        if one == other:
            return one
        self.state.spend(len(one))
        merge = self.state.types.merge
        return tuple([a if a == b else merge(a, b) for a, b in zip(one, other, strict=False)])
