"""The text of a VerifyError, in the shape that users of `java` know. Imported when something is wrong."""

from __future__ import annotations

from pyjvm.errors import VerifyError
from pyjvm.instructions import OPS
from pyjvm.instructions.descriptors import external_type, parse_descriptor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .state import Frame, State

_NAMES = {
    "I": "integer", "F": "float", "J": "long", "j": "long_2nd", "D": "double", "d": "double_2nd", "T": "top",
    "N": "null", "UT": "uninitializedThis",
}  # fmt: skip
_UNDEFINED = {0xCA: "breakpoint"}


def describe(type: str) -> str:
    """A verification type as messages name it."""
    name = _NAMES.get(type)
    if name is not None:
        return name
    first = type[0]
    if first == "U":
        return f"uninitialized {type[1:]}"
    if first == "R":
        return "returnAddress"
    return f"'{type[1:-1]}'" if first == "L" else f"'{type}'"


def method_name(state: State) -> str:
    """As `void A.m(int)`: how errors of the class file's format name a method."""
    parameters, result = parse_descriptor(state.method.desc)
    name = f"{state.image.name.replace('/', '.')}.{state.method.name}"
    return f"{external_type(result)} {name}({', '.join(map(external_type, parameters))})"


def verify_error(state: State, message: str, reason: str, frame: bool, target: Frame | None) -> VerifyError:
    """See `State.fail`."""
    method = state.method
    if state.inferring:
        from .inference_report import in_words_of_inference

        message = in_words_of_inference(state, message, reason)
        return VerifyError(f"(class: {state.image.name}, method: {method.name} signature: {method.desc}) {message}")
    code = state.code
    # A frame that does not fit is told of the place it is for; stacks of different depths, of where control comes from.
    bci = state.bci if target is None or len(target.stack) != len(state.stack) else target.bci
    lines = [
        message,
        "Exception Details:",
        "  Location:",
        f"    {state.image.name}.{method.name}{method.desc} @{bci}: {_mnemonic(code.code, bci)}",
        "  Reason:",
        f"    {reason}",
    ]
    if frame or target is not None:
        lines.append("  Current Frame:")
        lines += _frame_lines(state.bci, state.this_uninit, state.locals, state.before)
    if target is not None:
        lines.append("  Stackmap Frame:")
        lines += _frame_lines(target.bci, target.this_uninit, target.locals, target.stack)
    lines.append("  Bytecode:")
    for start in range(0, len(code.code), 16):
        lines.append(f"    {start:07x}: {code.code[start : start + 16].hex(' ', -2):<39}")
    if code.handlers:
        lines.append("  Exception Handler Table:")
        lines += [f"    bci [{start}, {end}] => handler: {handler}" for start, end, handler, _ in code.handlers]
    if code.stack_map:
        lines.append("  Stackmap Table:")
        lines += _stack_map_lines(code.stack_map)
    return VerifyError("\n".join(lines) + "\n")


def _mnemonic(code: bytes, bci: int) -> str:
    if bci >= len(code):
        return "<invalid>"
    op = OPS[code[bci]]
    return op.mnemonic if op is not None else _UNDEFINED.get(code[bci], "<illegal>")


def _listing(items: Iterable[str]) -> str:
    text = ", ".join(items)
    return f"{{ {text} }}" if text else "{ }"


def _frame_lines(bci: int, this_uninit: bool, variables: Iterable[str], stack: Iterable[str]) -> list[str]:
    return [
        f"    bci: @{bci}",
        f"    flags: {_listing(['flagThisUninit'] if this_uninit else [])}",
        f"    locals: {_listing(map(describe, variables))}",
        f"    stack: {_listing(map(describe, stack))}",
    ]


def _stack_map_lines(data: bytes) -> list[str]:
    from pyjvm.classfile.stack_map import entries

    lines = []
    bci = -1
    for kind, delta, chopped, variables, stack in entries(data):
        bci += delta + 1
        given, operands = ",".join(map(_item, variables)), ",".join(map(_item, stack))
        parts = {
            "same": "",
            "same_locals_1_stack_item": f",{operands}",
            "chop": f",{chopped}",
            "append": f",{given}",
            "full": f",{{{given}}},{{{operands}}}",
        }
        lines.append(f"    {kind}_frame(@{bci}{parts[kind]})")
    return lines


def _item(item: tuple[str] | tuple[str, int]) -> str:
    return item[0] if len(item) == 1 else f"{item[0]}[#{item[1]}]"
