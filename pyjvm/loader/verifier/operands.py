"""What JVMS 4.9.1 asks of operands whatever the types are: kinds of constant-pool entries above all."""

from __future__ import annotations

from pyjvm.instructions import BY_NAME

from .types import class_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .state import State

    Check = Callable[[State, Any], None]

_BAD_SPECIAL = "Bad invokespecial instruction"
PRIMITIVE_ARRAYS = {4: "[Z", 5: "[C", 6: "[F", 7: "[D", 8: "[B", 9: "[S", 10: "[I", 11: "[J"}


def _entry(state: State, index: int, tags: tuple[int, ...]) -> Any:
    """The constant-pool entry, which must have one of the tags."""
    pool = state.constant_pool
    if not 0 < index < len(pool):
        message = f"Illegal constant pool index {index} in class {state.image.name}"
        state.fail(message, f"Constant pool index {index} is invalid")
    entry = pool[index]
    if entry is None or entry[0] not in tags:
        _bad_entry(state, index)
    return entry


def _bad_entry(state: State, index: int) -> None:
    message = f"Illegal type at constant pool entry {index} in class {state.image.name}"
    state.fail(message, f"Constant pool index {index} is invalid")


def _ldc(state: State, operands: Any) -> None:
    # Classes from version 49 on; which tags a version has at all, the parser knows.
    entry = _entry(state, operands[0], (3, 4, 7, 8, 15, 16, 17) if state.image.major >= 49 else (3, 4, 8))
    if entry[0] == 17 and entry[3] in ("J", "D"):
        _bad_entry(state, operands[0])


def _ldc2_w(state: State, operands: Any) -> None:
    entry = _entry(state, operands[0], (5, 6, 17))
    if entry[0] == 17 and entry[3] not in ("J", "D"):
        _bad_entry(state, operands[0])


def _class(state: State, operands: Any) -> None:
    _entry(state, operands[0], (7,))


def _new(state: State, operands: Any) -> None:
    index = operands[0]
    name = _entry(state, index, (7,))[1]
    if name[0] == "[":
        state.fail("Illegal new instruction", f"Invalid type: {state.describe(name)} (constant pool {index})")


def _newarray(state: State, operands: Any) -> None:
    if operands[0] not in PRIMITIVE_ARRAYS:
        state.fail("Illegal newarray instruction")


def _anewarray(state: State, operands: Any) -> None:
    if _entry(state, operands[0], (7,))[1].startswith("[" * 255):
        state.fail("Illegal anewarray instruction, array has more than 255 dimensions")


def _multianewarray(state: State, operands: Any) -> None:
    index, dimensions = operands
    type = class_type(_entry(state, index, (7,))[1])
    if type[0] != "[":
        reason = f"Invalid type: {state.describe(type)} (constant pool {index})"
        state.fail("Illegal constant pool index in multianewarray instruction", reason)
    if not type.startswith("[" * dimensions):
        state.fail(f"Illegal dimension in multianewarray instruction: {dimensions}")


def _static_field(state: State, operands: Any) -> None:
    _entry(state, operands[0], (9,))


def _field(state: State, operands: Any) -> None:
    index = operands[0]
    owner = _entry(state, index, (9,))[1]
    if owner[0] == "[":
        message = f"Expecting reference to class in class {state.image.name} at constant pool index {index}"
        state.fail(message, f"Invalid type: {state.describe(owner)} (constant pool {index})")


def _invokestatic(state: State, operands: Any) -> None:
    _method(state, operands[0], (10, 11) if state.image.major >= 52 else (10,))


def _invokespecial(state: State, operands: Any) -> None:
    index = operands[0]
    tag, owner, name, _ = _entry(state, index, (10, 11) if state.image.major >= 52 else (10,))
    if name == "<init>":
        return
    if name[0] == "<":
        state.fail("Illegal call to internal method")
    image = state.image
    if owner != image.name and owner != image.super_name:
        if tag == 11:
            if owner not in image.interfaces:
                state.fail(f"{_BAD_SPECIAL}: interface method to invoke is not in a direct superinterface.")
        elif not state.types.assignable(state.this_type, class_type(owner)):
            state.fail(f"{_BAD_SPECIAL}: current class isn't assignable to reference class.")


def _invokevirtual(state: State, operands: Any) -> None:
    _method(state, operands[0], (10,))


def _invokeinterface(state: State, operands: Any) -> None:
    entry = _method(state, operands[0], (11,))
    parameters, _ = state.types.method(entry[3])
    # The count is that of the words, the receiver's among them.
    if state.code.code[state.bci + 3] != len(parameters) + 1:
        state.fail("Inconsistent args count operand in invokeinterface")


def _invokedynamic(state: State, operands: Any) -> None:
    _method(state, operands[0], (18,))


def _method(state: State, index: int, tags: tuple[int, ...]) -> Any:
    """A method that has a name of its own: initialisers are for `invokespecial`, or for the machine to call."""
    entry = _entry(state, index, tags)
    if entry[2][0] == "<":
        state.fail("Illegal call to internal method")
    return entry


_BY_MNEMONIC: dict[str, Check] = {
    "ldc": _ldc,
    "ldc_w": _ldc,
    "ldc2_w": _ldc2_w,
    "new": _new,
    "newarray": _newarray,
    "anewarray": _anewarray,
    "multianewarray": _multianewarray,
    "checkcast": _class,
    "instanceof": _class,
    "getstatic": _static_field,
    "putstatic": _static_field,
    "getfield": _field,
    "putfield": _field,
    "invokestatic": _invokestatic,
    "invokespecial": _invokespecial,
    "invokevirtual": _invokevirtual,
    "invokeinterface": _invokeinterface,
    "invokedynamic": _invokedynamic,
}

CHECKS: list[Check | None] = [None] * 256
"By opcode number. To be called before the instruction's rule, which relies on it."
for _mnemonic, _check in _BY_MNEMONIC.items():
    CHECKS[BY_NAME[_mnemonic].number] = _check


def check_local(state: State, index: int, mnemonic: str) -> None:
    """For code that no rule sees because control never comes to it."""
    if index + (mnemonic[0] in "ld") >= state.max_locals:
        state.bad_index(index)
