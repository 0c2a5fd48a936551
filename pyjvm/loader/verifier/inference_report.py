"""What inference says, in the words that `java` has for class files below version 50. Imported when needed."""

from __future__ import annotations

from pyjvm.instructions import OPS

from .types import REFERENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .state import State

_WRONG_RETURN = "Wrong return type in function"
_WRONG_INIT = "Call to wrong initialization method"
_SAME = {
    "Operand stack underflow": "Unable to pop operand off an empty stack",
    "Operand stack overflow": "Stack size too large",
    "Local variable table overflow": "Illegal local variable number",
    "Bad return type": _WRONG_RETURN,
    "Method expects a return value": _WRONG_RETURN,
    "Method does not expect a return value": _WRONG_RETURN,
    "Illegal call to internal method": "Must call initializers using invokespecial",
    "Bad operand type when invoking <init>": "Expecting to find uninitialized object on stack",
    "Call to wrong <init> method": _WRONG_INIT,
    "Bad <init> method call": _WRONG_INIT,
    "Constructor must call super() or this() before return": "Constructor must call super() or this()",
    "Inconsistent args count operand in invokeinterface": "Inconsistent args_size for invokeinterface",
    "Illegal new instruction": "Illegal creation of multi-dimensional array",
    "Illegal newarray instruction": "Bad type passed to newarray",
    "Bad lookupswitch instruction": "Unsorted lookup switch",
    "Bad type on operand stack in arraylength": "Expecting to find array on stack",
    "Bad type on operand stack in putfield": "Incompatible type for getting or setting field",
}
_BEGINNINGS = (
    ("Illegal constant pool index in multianewarray", "Illegal dimension argument"),
    ("Illegal dimension in multianewarray", "Illegal dimension argument"),
    ("Illegal constant pool index", "Illegal constant pool index"),
    ("Illegal type at constant pool entry", "Illegal type in constant pool"),
    ("Illegal anewarray", "Array with too many dimensions"),
    ("Illegal target of jump or branch", "Illegal target of jump or branch"),
    ("Bad invokespecial instruction", "Illegal use of nonvirtual function call"),
    ("Bad access to protected", "Bad access to protected data"),
    ("Catch type is not a subclass", "catch_type not a subclass of Throwable"),
)
_ELEMENTS = {
    "a": "objects or arrays", "b": "bytes or Booleans", "c": "chars", "s": "shorts", "i": "ints", "l": "longs",
    "f": "floats", "d": "doubles",
}  # fmt: skip


def in_words_of_inference(state: State, message: str, reason: str) -> str:
    """`message` and `reason` are those of type checking."""
    known = _SAME.get(message)
    if known is not None:
        return known
    for beginning, text in _BEGINNINGS:
        if message.startswith(beginning):
            return text
    op = OPS[state.code.code[state.bci]]
    mnemonic = op.mnemonic if op is not None else ""
    if message.startswith("Bad instruction"):
        return f"Illegal instruction found at offset {state.bci}"
    if message.startswith("Bad type on operand stack in"):
        return _array(mnemonic)
    if message == "Bad type on operand stack":
        return _operand(state.stack[-1], mnemonic, reason.rpartition(" is not assignable to ")[2])
    if message == "get long/double overflows locals":
        return _variable(state, int(reason.split()[2]), True)
    if message == "Bad local variable type":
        return _variable(state, int(reason.partition("locals[")[2].partition("]")[0]), mnemonic[0] in "ld")
    return message


def _array(mnemonic: str) -> str:
    return f"Expecting to find array of {_ELEMENTS[mnemonic[0]]} on stack"


def _operand(given: str, mnemonic: str, wanted: str) -> str:
    if wanted == "category1 type":
        return "Attempt to split long or double on the stack"
    if wanted[0] != "'" and wanted != "reference type":
        return f"Expecting to find {wanted.removesuffix('_2nd')} on stack"
    if wanted == "reference type" and mnemonic[1:] in ("aload", "astore"):
        return _array(mnemonic)
    if mnemonic == "arraylength":
        return "Expecting to find array on stack"
    if given[0] not in REFERENCE or given[0] == "U" or wanted == "reference type":
        return f"Expecting to find {'object' if mnemonic == 'athrow' else 'object/array'} on stack"
    if mnemonic == "athrow":
        return "Can only throw Throwable objects"
    if mnemonic == "putstatic":
        return "Bad type in putfield/putstatic"
    if mnemonic == "getfield":
        return "Incompatible type for getting or setting field"
    return "Incompatible argument to function"


def _variable(state: State, index: int, pair: bool) -> str:
    last = index + pair
    if last >= state.max_locals:
        return "Illegal local variable number"
    register = f"register pair {index}/{last}" if pair else f"register {index}"
    unset = last >= len(state.locals) or state.locals[index] == "T"
    return f"Accessing value from uninitialized {register}" if unset else f"R{register[1:]} contains wrong type"
