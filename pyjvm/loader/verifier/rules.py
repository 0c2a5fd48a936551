"""What each instruction does to the types (JVMS 4.10.1.9), by opcode number.

Where the instruction table's signature says it all, the rule is made from it; the others are in `objects` and
`invocations`.
A rule is called with the state and the instruction's operands.
"""

from __future__ import annotations

from pyjvm.instructions import OPS, Op

from .invocations import INVOCATIONS
from .objects import OBJECTS
from .types import CATEGORY_2, OBJECT, REFERENCE, SECOND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from pyjvm.instructions.decoder import Instruction

    from .state import Rule, State
    from .types import Words


def _words(kinds: str) -> Words:
    return tuple([word for kind in kinds for word in ((kind, SECOND[kind]) if kind in SECOND else (kind,))])


def _uniform(popped: str, pushed_kinds: str) -> Rule:
    """Primitive kinds in, primitive kinds out."""
    wanted = list(_words(popped))
    count = len(wanted)
    pushed = _words(pushed_kinds)

    def rule(state: State, _: Any) -> None:
        stack = state.stack
        if count:
            if stack[-count:] != wanted:
                state.pop_kinds(popped)
            del stack[-count:]
        if pushed:
            stack += pushed
            if len(stack) > state.max_stack:
                state.overflow()

    return rule


def _popping(popped: Words) -> Rule:
    """References among what is popped, nothing pushed: comparisons, monitors."""

    def rule(state: State, _: Any) -> None:
        for word in reversed(popped):
            if word == "A":
                state.pop_reference()
            else:
                state.pop(word)

    return rule


def _load(kind: str) -> Rule:
    second = SECOND.get(kind, "")

    def load(state: State, operands: Any) -> None:
        index = operands[0]
        variables = state.locals
        if index >= len(variables) or variables[index] != kind:
            if index >= state.max_locals:
                state.bad_index(index)
            state.bad_local(index, state.describe(kind))
        state.push(kind)

    def load_pair(state: State, operands: Any) -> None:
        index = operands[0]
        variables = state.locals
        if index + 1 >= len(variables):
            state.bad_index(index, "get long/double overflows locals")
        if variables[index] != kind:
            state.bad_local(index, state.describe(kind))
        if variables[index + 1] != second:
            state.bad_local(index + 1, state.describe(second))
        state.push_words((kind, second))

    def load_reference(state: State, operands: Any) -> None:
        index = operands[0]
        variables = state.locals
        if index >= len(variables) or variables[index][0] not in REFERENCE:
            if index >= state.max_locals:
                state.bad_index(index)
            state.bad_local(index, "reference type")
        state.push(variables[index])

    return load_reference if kind == "A" else load_pair if second else load


def _store(kind: str) -> Rule:
    second = SECOND.get(kind, "")

    def store(state: State, operands: Any) -> None:
        state.pop(kind)
        state.set_local(operands[0], kind)

    def store_pair(state: State, operands: Any) -> None:
        state.pop_kinds(kind)
        state.set_local_pair(operands[0], kind, second)

    def store_reference(state: State, operands: Any) -> None:
        stack = state.stack
        # A return address is what no other instruction takes.
        given = stack.pop() if stack and stack[-1][0] == "R" else state.pop_reference()
        state.set_local(operands[0], given)

    return store_reference if kind == "A" else store_pair if second else store


def _iinc(state: State, operands: Any) -> None:
    index = operands[0]
    variables = state.locals
    if index >= len(variables) or variables[index] != "I":
        if index >= state.max_locals:
            state.bad_index(index)
        state.bad_local(index, "integer")


def _element_load(element: str, kind: str) -> Rule:
    pushed = _words(kind)

    def rule(state: State, _: Any) -> None:
        state.pop("I")
        array = _pop_array(state, element, "aload")
        if element == "A":
            state.push("N" if array == "N" else array[1:])
        else:
            state.push_words(pushed)

    return rule


def _element_store(element: str, kind: str) -> Rule:
    def rule(state: State, _: Any) -> None:
        if element == "A":
            state.pop(OBJECT)
        else:
            state.pop_kinds(kind)
        state.pop("I")
        _pop_array(state, element, "astore")

    return rule


def _pop_array(state: State, element: str, suffix: str) -> str:
    """Pop an array of these elements, or null."""
    if not state.stack:
        state.underflow()
    array = state.stack[-1]
    if array[0] not in REFERENCE:
        state.bad_operand("reference type")
    if element == "A":
        if array != "N" and (array[0] != "[" or array[1] not in "L["):
            state.bad_operand("reference type", f" in a{suffix}")
    elif element == "B":
        if array not in ("N", "[B", "[Z"):
            state.invalid_operand(f"Bad type on operand stack in b{suffix}")
    elif array != "N" and array != "[" + element:
        letter = "l" if element == "J" else element.lower()
        state.bad_operand(f"'[{element}'", f" in {letter}{suffix}")
    del state.stack[-1]
    return array


def _return(kind: str) -> Rule:
    popped = _words(kind)

    def rule(state: State, _: Any) -> None:
        if kind == "A":
            given = state.pop_reference()
        else:
            state.pop_words(popped)
            given = kind
        result = state.result
        if not result or not state.types.assignable(given, result[0]):
            message = "Bad return type" if result else "Method does not expect a return value"
            wanted = state.describe(result[0] if result else "T")
            origin = f"{state.describe(given)} (current frame, stack[{len(state.stack)}])"
            state.fail(message, f"Type {origin} is not assignable to {wanted} (from method signature)", frame=True)

    return rule


def _return_void(state: State, _: Any) -> None:
    if state.result:
        state.fail("Method expects a return value")
    if state.this_uninit:
        state.fail("Constructor must call super() or this() before return")


def _shuffle(forms: tuple[str, ...]) -> Rule:
    """`dup2_x1` and its family: the first of the forms, letters for values, whose sizes are those on the stack."""
    made = []
    for form in forms:
        popped, _, pushed = form.partition("--")
        # A value of two words is two letters from here on: `w` and `W`.
        pattern = "".join([letter + letter.upper() if letter in "vw" else letter for letter in popped])
        letters = "".join([letter + letter.upper() if letter in "vw" else letter for letter in pushed])
        made.append((pattern, [pattern.index(letter) for letter in letters]))

    def rule(state: State, _: Any) -> None:
        stack = state.stack
        for pattern, order in made:
            size = len(pattern)
            top = stack[-size:]
            if len(top) == size and all(
                (type in CATEGORY_2) == (letter in "vVwW") and (type in "jd") == (letter in "VW")
                for type, letter in zip(top, pattern, strict=True)
            ):
                stack[-size:] = [top[i] for i in order]
                if len(stack) > state.max_stack:
                    state.overflow()
                return
        _complain(state, max(len(pattern) for pattern, _ in made))

    return rule


def _complain(state: State, size: int) -> None:
    """No form of a stack instruction fits: a value of two words would be cut in half, or the stack is too short."""
    stack = state.stack
    for _ in range(size):
        if not stack:
            state.underflow()
        if stack[-1] in CATEGORY_2:
            state.bad_operand("category1 type")
        stack.pop()
    state.underflow()


def _no_subroutine(state: State, _: Any) -> None:
    """`jsr`, `ret`: not from version 51 on (JVMS 4.9.1); below it they are copied away before inference."""
    state.fail(f"Bad instruction: {state.code.code[state.bci]:02x}")


def _null(state: State, _: Any) -> None:
    state.push("N")


_EXPLICIT: dict[str, Rule] = {
    **OBJECTS,
    **INVOCATIONS,
    "aconst_null": _null,
    "iinc": _iinc,
    "return": _return_void,
    "jsr": _no_subroutine,
    "jsr_w": _no_subroutine,
    "ret": _no_subroutine,
    "wide": _no_subroutine,
}


def _rule_of(op: Op) -> Rule:
    mnemonic = op.mnemonic
    if mnemonic in _EXPLICIT:
        return _EXPLICIT[mnemonic]
    popped, _, pushed = op.signature.partition("--")
    if popped.islower():
        return _shuffle(op.forms)
    if mnemonic[1:5] == "load":
        return _load(pushed)
    if mnemonic[1:6] == "store":
        return _store(popped)
    if mnemonic.endswith("return"):
        return _return(popped)
    if mnemonic.endswith("aload"):
        return _element_load({"b": "B", "c": "C", "s": "S"}.get(mnemonic[0], pushed), pushed)
    if mnemonic.endswith("astore"):
        return _element_store({"b": "B", "c": "C", "s": "S"}.get(mnemonic[0], popped[2]), popped[2])
    if "A" in popped and not pushed:
        return _popping(_words(popped))
    if set(popped + pushed) <= set("IJFD"):
        return _uniform(popped, pushed)
    raise LookupError(f"no typing rule for {mnemonic}")


def local_of(instruction: Instruction) -> int | None:
    """The local variable that an instruction names, or the first of two."""
    mnemonic = instruction.op.mnemonic
    if instruction.op.format in ("local", "iinc") or mnemonic[1:5] == "load" or mnemonic[1:6] == "store":
        index: int = instruction.operands[0]
        return index
    return None


RULES: list[Rule | None] = [None if op is None else _rule_of(op) for op in OPS]
STORES = frozenset(op.number for op in OPS if op is not None and op.mnemonic[1:6] == "store")
"Instructions that change a local variable's type: handlers see the types before them."
