"""Typing rules of method invocation (JVMS 4.10.1.9.invoke*)."""

from __future__ import annotations

from .objects import check_protected
from .types import REFERENCE, class_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .state import Rule, State


def _invoke(state: State, operands: Any) -> None:
    """Without a receiver."""
    parameters, result = state.types.method(state.constant_pool[operands[0]][3])
    state.pop_words(parameters)
    state.push_words(result)


def _invokevirtual(state: State, operands: Any) -> None:
    _, owner, name, descriptor = state.constant_pool[operands[0]]
    parameters, result = state.types.method(descriptor)
    state.pop_words(parameters)
    given = state.pop(class_type(owner))
    if owner != state.image.name and owner[0] != "[":
        check_protected(state, given, owner, name, descriptor, "invokevirtual")
    state.push_words(result)


def _invokeinterface(state: State, operands: Any) -> None:
    _, owner, _, descriptor = state.constant_pool[operands[0]]
    parameters, result = state.types.method(descriptor)
    state.pop_words(parameters)
    state.pop(class_type(owner))
    state.push_words(result)


def _invokespecial(state: State, operands: Any) -> None:
    index = operands[0]
    _, owner, name, descriptor = state.constant_pool[index]
    parameters, result = state.types.method(descriptor)
    if name == "<init>":
        state.pop_words(parameters)
        _initialise(state, index, owner, descriptor)
        return
    state.pop_words(parameters)
    # The object is one of the current class, so what is protected needs no other check.
    state.pop(state.this_type)
    state.push_words(result)


def _initialise(state: State, index: int, owner: str, descriptor: str) -> None:
    """The call of a constructor: all copies of the object on the stack and in local variables are initialised now."""
    if not state.stack:
        state.underflow()
    given = state.stack[-1]
    if given[0] not in REFERENCE:
        state.bad_operand("reference type")
    image = state.image
    if given == "UT":
        if owner != image.name and owner != image.super_name:
            reason = f"Type {state.describe(class_type(owner))} is not assignable to {state.describe(state.this_type)}"
            state.fail("Bad <init> method call", reason)
        made = state.this_type
        state.this_uninit = False
    elif given[0] == "U":
        made = state.new_types[given]
        code = state.code.code
        bci = int(given[1:])
        entry = f"(constant pool {code[bci + 1] << 8 | code[bci + 2]})"
        if made != class_type(owner):
            wanted = f"{state.describe(class_type(owner))} (constant pool {index})"
            state.fail(
                "Call to wrong <init> method", f"Type {state.describe(made)} {entry} is not assignable to {wanted}"
            )
        if owner != image.name and state.context.needs_protected_check(owner, "<init>", descriptor):
            reason = f"Type {state.describe(made)} {entry} is not assignable to {state.describe(state.this_type)}"
            state.fail("Bad access to protected <init> method", reason)
    else:
        state.invalid_operand("Bad operand type when invoking <init>")
    del state.stack[-1]
    state.replace(given, made)


INVOCATIONS: dict[str, Rule] = {
    "invokevirtual": _invokevirtual,
    "invokespecial": _invokespecial,
    "invokestatic": _invoke,
    "invokeinterface": _invokeinterface,
    "invokedynamic": _invoke,
}
