"""Layouts: all that the heap knows about a class. A class is a number here, the class id in an object's header."""

from pyjvm.heap.size_classes import size_class_of

OBJECT = 0
PRIMITIVE_ARRAY = 1
REFERENCE_ARRAY = 2
HEADER_WORDS = 2

SOFT = "soft"
WEAK = "weak"
PHANTOM = "phantom"


class Layout:
    """The shape of the instances of a class: where their references are, and how big they are.

    Made by `object_layout`, `primitive_array_layout` and `reference_array_layout`.

    kind            OBJECT, PRIMITIVE_ARRAY or REFERENCE_ARRAY
    words           objects: size in words with the header, even
    size_class      objects: its size class, -1 for the large-object space
    references      objects: word offsets of the fields that hold references, strong ones only
    referent        word offset of the field of a java.lang.ref.Reference that does not keep its object alive, or 0
    strength        SOFT, WEAK or PHANTOM where there is a referent, otherwise empty
    element_bytes   arrays: 1, 2, 4 or 8
    """

    __slots__ = ("element_bytes", "kind", "references", "referent", "size_class", "strength", "words")

    def __init__(
        self, kind: int, words: int, references: tuple[int, ...], referent: int, strength: str, element_bytes: int
    ) -> None:
        self.kind = kind
        self.words = words + (words & 1)
        self.size_class = size_class_of(self.words)
        self.references = references
        self.referent = referent
        self.strength = strength
        self.element_bytes = element_bytes

    def array_words(self, length: int) -> int:
        """The words that an array of `length` elements takes, header included; even."""
        return HEADER_WORDS + ((length * self.element_bytes + 7) >> 3 << 1)


def object_layout(words: int, references: tuple[int, ...] = (), referent: int = 0, strength: str = "") -> Layout:
    """The layout of a class whose instances take `words` words, header included."""
    return Layout(OBJECT, words, references, referent, strength, 0)


def primitive_array_layout(element_bytes: int) -> Layout:
    """The layout of an array class whose elements take `element_bytes` bytes each."""
    return Layout(PRIMITIVE_ARRAY, HEADER_WORDS, (), 0, "", element_bytes)


def reference_array_layout() -> Layout:
    """The layout of an array class whose elements are references."""
    return Layout(REFERENCE_ARRAY, HEADER_WORDS, (), 0, "", 4)
