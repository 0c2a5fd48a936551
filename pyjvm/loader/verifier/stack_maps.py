"""The frames of a StackMapTable (JVMS 4.7.4) in the verifier's types."""

from __future__ import annotations

from pyjvm.classfile.stack_map import entries
from pyjvm.errors import ClassFormatError

from .state import Frame
from .types import class_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

    from .state import State
    from .types import Words

_SIMPLE = {
    "Top": ("T",),
    "Integer": ("I",),
    "Float": ("F",),
    "Double": ("D", "d"),
    "Long": ("J", "j"),
    "Null": ("N",),
    "UninitializedThis": ("UT",),
}
_NEW = 0xBB


def frames_of(state: State) -> dict[int, Frame]:
    """The frames by their offset. Raises ClassFormatError where the table cannot be understood."""
    made: dict[int, Frame] = {}
    variables = state.locals
    this_uninit = state.this_uninit
    max_locals, max_stack = state.max_locals, state.max_stack
    bci = -1
    code = state.code
    for kind, delta, chopped, given, operands in entries(code.stack_map or b""):
        bci += delta + 1
        if kind == "append":
            added = _words(state, given)
            variables = variables + added
            this_uninit = this_uninit or "UT" in added
        elif kind == "chop":
            variables = _chop(state, variables, chopped)
            this_uninit = this_uninit and "UT" in variables
        elif kind == "full":
            variables = _words(state, given)
            this_uninit = "UT" in variables
        stack = _words(state, operands) if operands else ()
        if len(variables) > max_locals or len(stack) > max_stack:
            _problem(state, "bad type array size")
        if bci >= len(code.code):
            state.bci = bci
            state.fail("StackMapTable error: bad offset")
        made[bci] = Frame(bci, variables, list(stack), this_uninit)
        if kind in ("append", "full"):
            state.spend(len(variables))
    return made


def _words(state: State, items: tuple[Any, ...]) -> Words:
    words: list[str] = []
    for item in items:
        simple = _SIMPLE.get(item[0])
        if simple is not None:
            words += simple
        elif item[0] == "Object":
            pool = state.constant_pool
            entry = pool[item[1]] if 0 < item[1] < len(pool) else None
            if entry is None or entry[0] != 7:
                _problem(state, "bad class index")
            words.append(class_type(entry[1]))
        else:
            offset = item[1]
            code = state.code.code
            if offset >= len(code) or code[offset] != _NEW:
                _problem(state, "bad offset for Uninitialized")
            words.append(f"U{offset}")
    return tuple(words)


def _chop(state: State, variables: Words, count: int) -> Words:
    """Without the last variables, of which a long or double is one."""
    end = len(variables)
    for _ in range(count):
        end -= 2 if end > 1 and variables[end - 1] in ("j", "d") else 1
    if end < 0:
        _problem(state, "bad frame")
    return variables[:end]


def _problem(state: State, what: str) -> NoReturn:
    from .report import method_name

    raise ClassFormatError(f"StackMapTable format error: {what} in method '{method_name(state)}'")
