"""Verification types (JVMS 4.10.1.2), and which of them may stand for which.

A type is a short string, one for each word that it takes in the local variables or on the operand stack:

    "I" "F"          int (boolean, byte, char and short too), float
    "J" "j"          long: first and second word          "D" "d"   double
    "T"              top: nothing usable                   "N"       null
    "Lname;" "[..."  a class or interface, an array: the descriptor
    "U12"            made by the `new` at 12, not initialised yet
    "UT"             `this` before its constructor has called another one
    "R12"            return address of a subroutine, to 12 (class files below version 51 only)
"""

from __future__ import annotations

from pyjvm.instructions.descriptors import parse_descriptor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .context import Context

    Words = tuple[str, ...]

OBJECT = "Ljava/lang/Object;"
THROWABLE = "Ljava/lang/Throwable;"
REFERENCE = frozenset("L[NU")
"First letters of the types that `aload` and its like take."
CATEGORY_2 = frozenset("JjDd")
SECOND = {"J": "j", "D": "d"}

_WORDS: dict[str, Words] = {
    **dict.fromkeys("ZBCSI", ("I",)),
    "F": ("F",),
    "J": ("J", "j"),
    "D": ("D", "d"),
    "V": (),
}
_ARRAY_INTERFACES = ("Ljava/lang/Cloneable;", "Ljava/io/Serializable;")


def words_of(descriptor: str) -> Words:
    """The words that a value of a field descriptor takes; none for `V`."""
    return _WORDS.get(descriptor) or ((descriptor,) if descriptor != "V" else ())


def class_type(name: str) -> str:
    """The type of a CONSTANT_Class entry, whose name is a descriptor already when it is an array."""
    return name if name[0] == "[" else f"L{name};"


def _common_dimensions(one: str, other: str) -> int:
    """How many array dimensions two types both have."""
    depth = 0
    while one[depth] == "[" == other[depth]:
        depth += 1
    return depth


class Types:
    """What is known about types while one class is verified: each question to the class hierarchy is asked once."""

    __slots__ = ("_assignable", "_context", "_descriptors")

    def __init__(self, context: Context) -> None:
        self._context = context
        self._assignable: dict[tuple[str, str], bool] = {}
        self._descriptors: dict[str, tuple[Words, Words]] = {}

    def method(self, descriptor: str) -> tuple[Words, Words]:
        """The words of a method descriptor's parameters, and of its result."""
        known = self._descriptors.get(descriptor)
        if known is None:
            parameters, result = parse_descriptor(descriptor)
            words = tuple([word for parameter in parameters for word in words_of(parameter)])
            known = self._descriptors[descriptor] = (words, words_of(result))
        return known

    def assignable(self, given: str, wanted: str) -> bool:
        """JVMS 4.10.1.2. An interface takes any object, as java.lang.Object does: calls check it when they are made."""
        if given == wanted or wanted == "T":
            return True
        first = wanted[0]
        if first == "L":
            if given == "N":
                return True
            if given[0] == "L":
                if wanted == OBJECT:
                    return True
                key = (given, wanted)
                known = self._assignable.get(key)
                if known is None:
                    name = wanted[1:-1]
                    context = self._context
                    known = context.is_interface(name) or context.is_subclass(given[1:-1], name)
                    self._assignable[key] = known
                return known
            return given[0] == "[" and (wanted == OBJECT or wanted in _ARRAY_INTERFACES)
        if first == "[":
            if given[0] != "[":
                return given == "N"
            depth = _common_dimensions(given, wanted)
            # Elements of primitive types must be the same, and the whole types are not.
            given, wanted = given[depth:], wanted[depth:]
            return given[0] in "L[" and wanted[0] in "L[" and self.assignable(given, wanted)
        return False

    def merge(self, one: str, other: str) -> str:
        """The type of a value that may be of either type, for inference (JVMS 4.10.2.2)."""
        if one == other:
            return one
        if one == "N" and other[0] in "L[":
            return other
        if other == "N" and one[0] in "L[":
            return one
        if one[0] == "L" == other[0]:
            if OBJECT in (one, other):
                return OBJECT
            return f"L{self._context.common_superclass(one[1:-1], other[1:-1])};"
        if one[0] in "L[" and other[0] in "L[":
            depth = _common_dimensions(one, other)
            if depth and one[depth] in "L[" and other[depth] in "L[":
                return "[" * depth + self.merge(one[depth:], other[depth:])
            return "[" * (depth - 1) + OBJECT
        return "T"
