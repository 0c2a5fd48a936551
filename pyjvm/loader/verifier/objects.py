"""Typing rules of instructions on objects, arrays, fields and constants (JVMS 4.10.1.9)."""

from __future__ import annotations

from .operands import PRIMITIVE_ARRAYS
from .types import OBJECT, REFERENCE, THROWABLE, class_type, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .state import Rule, State

_LOADABLE = {
    3: ("I",),
    4: ("F",),
    5: ("J", "j"),
    6: ("D", "d"),
    7: ("Ljava/lang/Class;",),
    8: ("Ljava/lang/String;",),
    15: ("Ljava/lang/invoke/MethodHandle;",),
    16: ("Ljava/lang/invoke/MethodType;",),
}


def _ldc(state: State, operands: Any) -> None:
    entry = state.constant_pool[operands[0]]
    state.push_words(words_of(entry[3]) if entry[0] == 17 else _LOADABLE[entry[0]])


def _new(state: State, operands: Any) -> None:
    made = f"U{state.bci}"
    # What an earlier run of this instruction made and nobody initialised is lost.
    state.replace(made, "T")
    state.new_types[made] = class_type(state.constant_pool[operands[0]][1])
    state.push(made)


def _newarray(state: State, operands: Any) -> None:
    state.pop("I")
    state.push(PRIMITIVE_ARRAYS[operands[0]])


def _anewarray(state: State, operands: Any) -> None:
    state.pop("I")
    state.push("[" + class_type(state.constant_pool[operands[0]][1]))


def _multianewarray(state: State, operands: Any) -> None:
    index, dimensions = operands
    state.pop_words(("I",) * dimensions)
    state.push(state.constant_pool[index][1])


def _arraylength(state: State, _: Any) -> None:
    if not state.stack:
        state.underflow()
    if state.stack[-1][0] not in REFERENCE:
        state.bad_operand("reference type")
    if state.stack[-1][0] not in "[N":
        state.invalid_operand("Bad type on operand stack in arraylength")
    state.stack[-1] = "I"


def _athrow(state: State, _: Any) -> None:
    state.pop(THROWABLE)


def _checkcast(state: State, operands: Any) -> None:
    wanted = class_type(state.constant_pool[operands[0]][1])
    state.pop(OBJECT)
    state.push(wanted)


def _instanceof(state: State, _: Any) -> None:
    state.pop(OBJECT)
    state.push("I")


def _getstatic(state: State, operands: Any) -> None:
    state.push_words(words_of(state.constant_pool[operands[0]][3]))


def _putstatic(state: State, operands: Any) -> None:
    state.pop_words(words_of(state.constant_pool[operands[0]][3]))


def _getfield(state: State, operands: Any) -> None:
    _, owner, name, descriptor = state.constant_pool[operands[0]]
    given = state.pop(class_type(owner))
    if owner != state.image.name:
        check_protected(state, given, owner, name, descriptor, "getfield")
    state.push_words(words_of(descriptor))


def _putfield(state: State, operands: Any) -> None:
    index = operands[0]
    _, owner, name, descriptor = state.constant_pool[index]
    state.pop_words(words_of(descriptor))
    if not state.stack:
        state.underflow()
    given = state.stack[-1]
    if given == "UT" and owner == state.image.name and _declares(state, name, descriptor):
        # A constructor may set the fields of its own class before it calls another constructor.
        del state.stack[-1]
        return
    if not state.types.assignable(given, class_type(owner)):
        state.bad_operand(f"{state.describe(class_type(owner))} (constant pool {index})", " in putfield")
    del state.stack[-1]
    if owner != state.image.name:
        check_protected(state, given, owner, name, descriptor, "putfield")


def _declares(state: State, name: str, descriptor: str) -> bool:
    return any(field.name == name and field.desc == descriptor for field in state.image.fields)


def check_protected(state: State, given: str, owner: str, name: str, descriptor: str, mnemonic: str) -> None:
    """JVMS 4.10.1.8: a protected member of a superclass in another package is for objects of the current class.

    `given`, the object's type, was popped last.
    """
    if state.context.needs_protected_check(owner, name, descriptor):
        if given[0] == "[" and name == "clone" and owner == "java/lang/Object":
            return  # arrays have a public clone (JLS 10.7)
        if not state.types.assignable(given, state.this_type):
            origin = f"(current frame, stack[{len(state.stack)}])"
            reason = f"Type {state.describe(given)} {origin} is not assignable to {state.describe(state.this_type)}"
            state.fail(f"Bad access to protected data in {mnemonic}", reason, frame=True)


OBJECTS: dict[str, Rule] = {
    "ldc": _ldc,
    "ldc_w": _ldc,
    "ldc2_w": _ldc,
    "new": _new,
    "newarray": _newarray,
    "anewarray": _anewarray,
    "multianewarray": _multianewarray,
    "arraylength": _arraylength,
    "athrow": _athrow,
    "checkcast": _checkcast,
    "instanceof": _instanceof,
    "getstatic": _getstatic,
    "putstatic": _putstatic,
    "getfield": _getfield,
    "putfield": _putfield,
}
