"""Conversions between the types of a call site and those of what it calls.

Types are field descriptors, `V` for none. What is allowed is what LambdaMetafactory's documentation lists: identity,
casts, boxing, unboxing, widening of primitives (JLS 5.1.2), and dropping a result.
"""

from ..instructions.descriptors import external_type, parse_descriptor
from .assembler import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .assembler import CodeAssembler

BOXES = {
    "Z": ("java/lang/Boolean", "booleanValue"),
    "B": ("java/lang/Byte", "byteValue"),
    "S": ("java/lang/Short", "shortValue"),
    "C": ("java/lang/Character", "charValue"),
    "I": ("java/lang/Integer", "intValue"),
    "J": ("java/lang/Long", "longValue"),
    "F": ("java/lang/Float", "floatValue"),
    "D": ("java/lang/Double", "doubleValue"),
}
UNBOXED = {f"L{name};": kind for kind, (name, _) in BOXES.items()}
_WIDER = {"B": "SIJFD", "S": "IJFD", "C": "IJFD", "I": "JFD", "J": "FD", "F": "D"}
_COMPUTATIONAL = {"B": "I", "S": "I", "C": "I"}
OBJECT = "Ljava/lang/Object;"


class Mismatch(Exception):
    """No conversion leads from one type to the other."""


def is_reference(descriptor: str) -> bool:
    return descriptor[0] in "L["


def type_name(descriptor: str) -> str:
    """The class name in a constant pool of a reference type: `java/lang/String`, `[I`."""
    return descriptor[1:-1] if descriptor[0] == "L" else descriptor


def type_of(class_name: str) -> str:
    """The descriptor of a class named as in a constant pool."""
    return class_name if class_name[0] == "[" else f"L{class_name};"


def method_type_text(desc: str) -> str:
    """A method descriptor as MethodType shows it: `(String,int)void`."""
    parameters, result = parse_descriptor(desc)
    short = [external_type(each).rpartition(".")[2].rpartition("$")[2] for each in (*parameters, result)]
    return f"({','.join(short[:-1])}){short[-1]}"


def convert(code: "CodeAssembler", source: str, target: str) -> None:
    """Turn the value on top of the stack from one type into another. Raises `Mismatch`."""
    if source == target:
        return
    if target == "V":
        code.op("pop2" if words(source) == 2 else "pop")
    elif source == "V":
        raise Mismatch(f"void is not convertible to {external_type(target)}")
    elif is_reference(source):
        if is_reference(target):
            cast(code, target)
        elif source in UNBOXED:
            unbox(code, UNBOXED[source])
            widen(code, UNBOXED[source], target)
        else:
            cast(code, type_of(BOXES[target][0]))
            unbox(code, target)
    elif is_reference(target):
        wrapper = UNBOXED.get(target, source)
        widen(code, source, wrapper)
        box(code, wrapper)
        cast(code, target, BOXES[wrapper][0])
    else:
        widen(code, source, target)


def cast(code: "CodeAssembler", target: str, known: str = "") -> None:
    """Check that the reference on the stack, of class `known`, has the target type."""
    if target != OBJECT and type_name(target) != known:
        code.type_("checkcast", type_name(target))


def box(code: "CodeAssembler", kind: str) -> None:
    """Put the primitive on top of the stack into its wrapper object."""
    wrapper = BOXES[kind][0]
    code.invoke("invokestatic", wrapper, "valueOf", f"({kind})L{wrapper};")


def unbox(code: "CodeAssembler", kind: str) -> None:
    """Take the primitive out of the wrapper of its own kind."""
    wrapper, accessor = BOXES[kind]
    code.invoke("invokevirtual", wrapper, accessor, f"(){kind}")


def widen(code: "CodeAssembler", source: str, target: str) -> None:
    """A widening primitive conversion. Raises `Mismatch`."""
    if source == target:
        return
    if target not in _WIDER.get(source, ""):
        raise Mismatch(f"{external_type(source)} is not convertible to {external_type(target)}")
    source = _COMPUTATIONAL.get(source, source)
    if target in "JFD":
        code.op(f"{source.lower().replace('j', 'l')}2{target.lower().replace('j', 'l')}")
