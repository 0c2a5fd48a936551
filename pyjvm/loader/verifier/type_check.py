"""Verification by type checking (JVMS 4.10.1): one pass, the StackMapTable giving the types wherever paths meet."""

from __future__ import annotations

from pyjvm.instructions.decoder import CodeProblem, decode
from pyjvm.instructions.observer import NO_FALL_THROUGH

from .handlers import HandlerTable, check_handlers
from .operands import CHECKS
from .rules import RULES, STORES
from .stack_maps import frames_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .state import Frame, State

_INVOKESPECIAL = 0xB7


def type_check(state: State) -> None:
    """Raise VerifyError unless every instruction gets what it takes."""
    try:
        instructions = decode(state.code.code)
    except CodeProblem as problem:
        state.bci = problem.bci
        state.fail(problem.reason)
    check_handlers(state, instructions)
    frames = frames_of(state) if state.code.stack_map else {}
    handlers = HandlerTable(state, frames)
    rules, checks = RULES, CHECKS
    falls_through = True
    for instruction in instructions:
        bci = instruction.bci
        frame = frames.get(bci)
        state.bci = bci
        if frame is not None:
            if falls_through:
                state.before = state.stack
                meet(state, frame, "Instruction type does not match stack map")
            state.enter(frame)
            state.before = frame.stack
        else:
            if not falls_through:
                state.fail("Expecting a stack map frame")
            state.before = state.stack.copy()
        op = instruction.op
        number = op.number
        check = checks[number]
        if check is not None:
            check(state, instruction.operands)
        covered = handlers.covering if bci < handlers.next_change else handlers.advance(bci)
        if covered:
            variables, this_uninit = state.locals, state.this_uninit
            if number in STORES:
                handlers.check(variables, this_uninit)
                rules[number](state, instruction.operands)  # type: ignore[misc]  # the decoder knows all that is in the table
            else:
                rules[number](state, instruction.operands)  # type: ignore[misc]  # as above
                if number == _INVOKESPECIAL and variables is not state.locals:
                    handlers.check(variables, this_uninit)
                handlers.check(state.locals, this_uninit)
        else:
            rules[number](state, instruction.operands)  # type: ignore[misc]  # as above
        if op.format in ("bci2", "table", "bci4", "lookup"):
            for target in instruction.targets:
                frame = frames.get(target)
                if frame is None:
                    state.no_frame(target)
                meet(state, frame, f"Inconsistent stackmap frames at branch target {target}")
        falls_through = op.mnemonic not in NO_FALL_THROUGH
    if falls_through:
        state.bci = len(state.code.code)
        state.fail("Control flow falls through code end")


def meet(state: State, frame: Frame, message: str) -> None:
    """The types of the state must be assignable to those of the stack map's frame (JVMS 4.10.1.3)."""
    if state.locals == frame.locals and state.stack == frame.stack and (frame.this_uninit or not state.this_uninit):
        return
    reason = misfit(state, state.locals, state.stack, state.this_uninit, frame)
    if reason is not None:
        state.fail(message, reason, target=frame)


def misfit(state: State, variables: tuple[str, ...], stack: list[str], this_uninit: bool, frame: Frame) -> str | None:
    """Why types do not fit a frame."""
    if len(stack) != len(frame.stack):
        return "Current frame's stack size doesn't match stackmap."
    state.spend(4 + len(frame.locals) + len(stack))
    assignable = state.types.assignable
    for what, given_types, wanted_types in (("locals", variables, frame.locals), ("stack", stack, frame.stack)):
        for index, wanted in enumerate(wanted_types):
            given = given_types[index] if index < len(given_types) else "T"
            if given != wanted and not assignable(given, wanted):
                return (
                    f"Type {state.describe(given)} (current frame, {what}[{index}]) is not assignable to "
                    f"{state.describe(wanted)} (stack map, {what}[{index}])"
                )
    if this_uninit and not frame.this_uninit:
        return "Current frame's flags are not assignable to stack map frame's."
    return None
