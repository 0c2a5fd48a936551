"""What the kernels know of the class library: places of fields, classes by control words, and which native is which.

A kernel may be called instead of a native where its class comes from the embedded library. Arguments and result are 64
bits wide: references without a sign, ints with theirs, doubles as their bits. The receiver must not be null. A result
of `REFUSED` means that nothing was done and the native itself is to run: it throws, collects, or takes ticks.
"""

from __future__ import annotations

from pyjvm.heap.layout import HEADER_WORDS
from pyjvm.heap.memory import LIBRARY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

VALUE = 2
HASH = 3
COUNT = 3
CODER = 16
"""As in `rt/java/lang/code_units.py`."""
SLOW_BYTES = 128
"""`code_units.SLOW`."""
TICK_BYTES = 1024
"""As in `pyjvm/machine.py`."""

REFUSED = -(1 << 63)
"""The result of a kernel that leaves it to Python."""

LETTERS = "ZBCSIJFD"
CLASSES = LIBRARY
"""Control words: the class ids of the arrays of primitive types, in the order of LETTERS."""
BYTES_CLASS = CLASSES + LETTERS.index("B")
CHARS_CLASS = CLASSES + LETTERS.index("C")
STRING_CLASS = CLASSES + len(LETTERS)
STRING_WORDS = STRING_CLASS + 1


def tell_classes(machine: Any) -> None:
    """Stores the classes where the kernels look for them. Once, after the library is loaded."""
    u32 = machine.mem.u32
    for place, letter in enumerate(LETTERS):
        u32[CLASSES + place] = machine.boot.load("[" + letter).id
    string = machine.boot.load("java/lang/String")
    u32[STRING_CLASS] = string.id
    u32[STRING_WORDS] = string.instance_size + (string.instance_size & 1)
    assert string.find_field("value", "[B").offset == VALUE
    assert string.find_field("coder", "B").offset == CODER >= HEADER_WORDS << 2


class Kernel:
    """A native that is also a kernel.

    name        of the kernel; its symbol is `compiler.PREFIX` and this
    refuses     whether it ever gives REFUSED
    writes      whether it changes memory: 0 never, 1 only what it allocates or a cached hash, 2 what it is given
    """

    __slots__ = ("name", "refuses", "writes")

    def __init__(self, name: str, writes: int = 0, refuses: bool = True) -> None:
        self.name = name
        self.writes = writes
        self.refuses = refuses


_STRING = "java/lang/String"
_OF_STRING = "Ljava/lang/String;"
_BUILDER = "java/lang/StringBuilder"
_BUFFER = "java/lang/AbstractStringBuilder"

KERNELS: dict[tuple[str, str, str], Kernel] = {
    (_STRING, "length", "()I"): Kernel("string_length", refuses=False),
    (_STRING, "charAt", "(I)C"): Kernel("string_char_at"),
    (_STRING, "equals", "(Ljava/lang/Object;)Z"): Kernel("string_equals"),
    (_STRING, "hashCode", "()I"): Kernel("string_hash", 1),
    (_STRING, "compareTo", f"({_OF_STRING})I"): Kernel("string_compare"),
    (_STRING, "indexOf0", "(III)I"): Kernel("string_index_of_char"),
    (_STRING, "lastIndexOf", "(II)I"): Kernel("string_last_index_of_char"),
    (_STRING, "indexOf", f"({_OF_STRING}I)I"): Kernel("string_index_of"),
    (_STRING, "lastIndexOf", f"({_OF_STRING}I)I"): Kernel("string_last_index_of"),
    (_STRING, "compareToIgnoreCase", f"({_OF_STRING})I"): Kernel("string_compare_ignoring_case"),
    (_STRING, "startsWith", f"({_OF_STRING}I)Z"): Kernel("string_starts_with"),
    (_STRING, "regionMatches", f"(ZI{_OF_STRING}II)Z"): Kernel("string_region_matches"),
    (_STRING, "getChars", "(II[CI)V"): Kernel("string_get_chars", 2),
    (_STRING, "toCharArray", "()[C"): Kernel("string_to_chars", 1),
    (_STRING, "ofChars", f"([CII){_OF_STRING}"): Kernel("string_of_chars", 1),
    (_STRING, "substring", f"(II){_OF_STRING}"): Kernel("string_substring", 1),
    (_STRING, "concat", f"({_OF_STRING}){_OF_STRING}"): Kernel("string_concat", 1),
    (_STRING, "replace", f"(CC){_OF_STRING}"): Kernel("string_replace_char", 1),
    (_STRING, "replace0", f"({_OF_STRING}{_OF_STRING}){_OF_STRING}"): Kernel("string_replace", 1),
    (_STRING, "trim", f"(){_OF_STRING}"): Kernel("string_trim", 1),
    (_STRING, "toLowerCase", f"(){_OF_STRING}"): Kernel("string_to_lower", 1),
    (_STRING, "toUpperCase", f"(){_OF_STRING}"): Kernel("string_to_upper", 1),
    (_STRING, "isBlank", "()Z"): Kernel("string_is_blank"),
    (_STRING, "strip", f"(){_OF_STRING}"): Kernel("string_strip", 1),
    (_STRING, "stripLeading", f"(){_OF_STRING}"): Kernel("string_strip_leading", 1),
    (_STRING, "stripTrailing", f"(){_OF_STRING}"): Kernel("string_strip_trailing", 1),
    (_STRING, "repeat", f"(I){_OF_STRING}"): Kernel("string_repeat", 1),
    (_STRING, "encode", f"({_OF_STRING})[B"): Kernel("string_encode", 1),
    (_STRING, "decode", f"([BII{_OF_STRING}){_OF_STRING}"): Kernel("string_decode", 1),
    (_BUFFER, "length", "()I"): Kernel("builder_length", refuses=False),
    (_BUFFER, "charAt", "(I)C"): Kernel("builder_char_at"),
    (_BUFFER, "resize", "(IB)V"): Kernel("builder_resize", 2),
    (_BUFFER, "splice", f"(II{_OF_STRING})V"): Kernel("builder_splice", 2),
    (_BUFFER, "append", f"({_OF_STRING})L{_BUFFER};"): Kernel("builder_append", 2),
    (_BUFFER, "reverse", f"()L{_BUFFER};"): Kernel("builder_reverse", 2),
    (_BUFFER, "substring0", f"(II){_OF_STRING}"): Kernel("builder_substring", 1),
    (_BUILDER, "append", f"({_OF_STRING})L{_BUILDER};"): Kernel("builder_append", 2),
    (_BUILDER, "append", f"(C)L{_BUILDER};"): Kernel("builder_append_char", 2),
    (_BUILDER, "append", f"(I)L{_BUILDER};"): Kernel("builder_append_whole", 2),
    (_BUILDER, "append", f"(J)L{_BUILDER};"): Kernel("builder_append_whole", 2),
    (_BUILDER, "append", f"(D)L{_BUILDER};"): Kernel("builder_append_double", 2),
    (_BUILDER, "toString", f"(){_OF_STRING}"): Kernel("builder_to_string", 1),
    ("java/lang/Integer", "toString", f"(I){_OF_STRING}"): Kernel("whole_to_string", 1),
    ("java/lang/Long", "toString", f"(J){_OF_STRING}"): Kernel("whole_to_string", 1),
    ("java/lang/Double", "toString", f"(D){_OF_STRING}"): Kernel("double_to_string", 1),
    ("java/lang/Double", "parseDouble", f"({_OF_STRING})D"): Kernel("parse_double"),
    ("java/lang/Integer", "toString", f"(II){_OF_STRING}"): Kernel("whole_in_radix", 1),
    ("java/lang/Integer", "toUnsignedString", f"(II){_OF_STRING}"): Kernel("unsigned_int_in_radix", 1),
    ("java/lang/Long", "toString", f"(JI){_OF_STRING}"): Kernel("whole_in_radix", 1),
    ("java/lang/Long", "toUnsignedString", f"(JI){_OF_STRING}"): Kernel("unsigned_long_in_radix", 1),
    ("java/lang/Integer", "parseInt", f"({_OF_STRING}I)I"): Kernel("parse_int"),
    ("java/lang/Long", "parseLong", f"({_OF_STRING}I)J"): Kernel("parse_long"),
    ("java/lang/System", "arraycopy", "(Ljava/lang/Object;ILjava/lang/Object;II)V"): Kernel("array_copy", 2),
    ("java/lang/Object", "clone", "()Ljava/lang/Object;"): Kernel("array_clone", 1),
    ("java/util/Arrays", "fill0", "(Ljava/lang/Object;IIJ)V"): Kernel("array_fill", 2),
    ("java/util/Arrays", "sort0", "(Ljava/lang/Object;II)V"): Kernel("array_sort", 2),
    ("java/util/Arrays", "hash0", "(Ljava/lang/Object;)I"): Kernel("array_hash"),
    ("java/util/Arrays", "mismatch0", "(Ljava/lang/Object;ILjava/lang/Object;II)I"): Kernel("array_mismatch"),
    ("java/lang/Object", "hashCode", "()I"): Kernel("identity_hash", refuses=False),
    ("java/lang/System", "identityHashCode", "(Ljava/lang/Object;)I"): Kernel("identity_hash", refuses=False),
}
"""By class, name and descriptor of the native."""
