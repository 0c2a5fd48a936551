"""Descriptors (JVMS 4.3): their parts, the kinds they stand for, and the types as Java source writes them."""

from __future__ import annotations

PRIMITIVES = {
    "boolean": "Z", "byte": "B", "char": "C", "short": "S", "int": "I", "long": "J", "float": "F", "double": "D",
    "void": "V",
}  # fmt: skip
PRIMITIVE_NAMES = {letter: name for name, letter in PRIMITIVES.items()}
ARRAY_TYPES = {4: "boolean", 5: "char", 6: "float", 7: "double", 8: "byte", 9: "short", 10: "int", 11: "long"}
"""What the operand of `newarray` means (JVMS table 6.5.newarray-A)."""
_KIND_OF = {"B": "I", "C": "I", "S": "I", "Z": "I", "I": "I", "J": "J", "F": "F", "D": "D", "L": "A", "[": "A"}


def kind_of(descriptor: str) -> str:
    """The computational kind of a field descriptor: `Z` is held as an `I`."""
    return _KIND_OF[descriptor[0]]


def parse_descriptor(descriptor: str) -> tuple[tuple[str, ...], str]:
    """`(ILjava/lang/String;)V` is `(("I", "Ljava/lang/String;"), "V")`."""
    parameters = []
    i = 1
    while descriptor[i] != ")":
        start = i
        while descriptor[i] == "[":
            i += 1
        i = descriptor.index(";", i) + 1 if descriptor[i] == "L" else i + 1
        parameters.append(descriptor[start:i])
    return tuple(parameters), descriptor[i + 1 :]


def kinds_of(descriptor: str) -> tuple[str, str]:
    """Parameter kinds and result kind (`V` or none: "") of a method descriptor."""
    parameters, result = parse_descriptor(descriptor)
    return "".join(map(kind_of, parameters)), "" if result == "V" else kind_of(result)


def external_type(descriptor: str) -> str:
    """`[Ljava/lang/String;` is `java.lang.String[]`."""
    element = descriptor.lstrip("[")
    name = element[1:-1].replace("/", ".") if element[0] == "L" else PRIMITIVE_NAMES[element]
    return name + "[]" * (len(descriptor) - len(element))
