"""The exception handlers that cover an instruction, and what they expect of its types (JVMS 4.10.1.6)."""

from __future__ import annotations

from pyjvm.errors import ClassFormatError
from pyjvm.instructions.coverage import Coverage

from .types import THROWABLE, class_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pyjvm.instructions.decoder import Instruction

    from .state import Frame, State
    from .types import Words


END = 0x10000
"""Behind every instruction."""


def check_handlers(state: State, instructions: list[Instruction]) -> None:
    """Handlers start, end and are at instructions; what they catch is Throwable or a subclass (JVMS 4.7.3)."""
    handlers = state.code.handlers
    if not handlers:
        return
    starts = {instruction.bci for instruction in instructions}
    ends = {*starts, len(state.code.code)}
    for start, end, handler, name in handlers:
        places = (("start_pc", start, starts), ("end_pc", end, ends), ("handler_pc", handler, starts))
        for what, place, allowed in places:
            if place not in allowed:
                from .report import method_name

                raise ClassFormatError(f"Illegal exception table {what} {place} in method '{method_name(state)}'")
        if name is not None and not state.types.assignable(class_type(name), THROWABLE):
            state.bci = handler
            entry = f"(constant pool {state.constant_pool.index((7, name))})"
            reason = f"Type {state.describe(class_type(name))} {entry} is not assignable to 'java/lang/Throwable'"
            state.fail(f"Catch type is not a subclass of Throwable in exception handler {handler}", reason)


class Catches:
    """What an exception at an instruction may meet: first instruction of a handler and type of what it catches."""

    __slots__ = ("_catches", "coverage")

    def __init__(self, state: State, handlers: Sequence[tuple[int, int, int, str | None]]) -> None:
        self.coverage = Coverage(handlers, state.spend)
        catches = [(handler, THROWABLE if name is None else class_type(name)) for _, _, handler, name in handlers]
        self._catches = [
            list(dict.fromkeys([catches[number] for number in covering])) for covering in self.coverage.covering
        ]

    def at(self, place: int) -> list[tuple[int, str]]:
        """Each pair once."""
        change = self.coverage.find(place)
        return self._catches[change] if change >= 0 else []


class HandlerTable:
    """Follows the instructions from first to last; `covering` are the handlers where it is now."""

    __slots__ = ("_catches", "_checked", "_frames", "_state", "covering", "next_change")

    def __init__(self, state: State, frames: dict[int, Frame]) -> None:
        self._state = state
        self._frames = frames
        self._catches = Catches(state, state.code.handlers)
        changes = self._catches.coverage.changes
        self.next_change = changes[0] if changes else END
        self.covering: list[tuple[int, str]] = []
        self._checked: tuple[Words | None, bool] = (None, False)

    def advance(self, bci: int) -> list[tuple[int, str]]:
        """Go to an instruction at or behind `next_change`."""
        self.covering = self._catches.at(bci)
        coverage = self._catches.coverage
        following = coverage.find(bci) + 1
        self.next_change = coverage.changes[following] if following < len(coverage.changes) else END
        self._checked = (None, False)
        return self.covering

    def check(self, variables: Words, this_uninit: bool) -> None:
        """An exception here must find types that the handlers' frames take."""
        checked, checked_uninit = self._checked
        if variables is checked and this_uninit == checked_uninit:
            return
        from .type_check import misfit

        state = self._state
        for handler, caught in self.covering:
            if state.max_stack < 1:
                state.overflow()
            frame = self._frames.get(handler)
            if frame is None:
                state.no_frame(handler)
            reason = misfit(state, variables, [caught], this_uninit, frame)
            if reason is not None:
                state.locals, state.this_uninit = variables, this_uninit
                state.stack = state.before = [caught]
                state.fail(f"Stack map does not match the one at exception handler {handler}", reason, target=frame)
        self._checked = (variables, this_uninit)
