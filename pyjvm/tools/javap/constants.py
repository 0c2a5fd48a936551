"""Constants as text: names, strings, numbers, and the constant pool's listing."""

import unicodedata
from typing import Any

from pyjvm.classfile import mutf8
from pyjvm.classfile.constant_pool import ConstantPool
from pyjvm.errors import ClassFormatError
from pyjvm.tools.javap.numbers import double_text, float_text
from pyjvm.tools.javap.writer import Writer

_TAG_NAMES = {
    1: "Utf8",
    3: "Integer",
    4: "Float",
    5: "Long",
    6: "Double",
    7: "Class",
    8: "String",
    9: "Fieldref",
    10: "Methodref",
    11: "InterfaceMethodref",
    12: "NameAndType",
    15: "MethodHandle",
    16: "MethodType",
    17: "Dynamic",
    18: "InvokeDynamic",
    19: "Unknown",  # so does javap call modules and packages
    20: "Unknown",
}

_COMMENT_WORDS = {
    3: "int",
    4: "float",
    5: "long",
    6: "double",
    7: "class",
    8: "String",
    9: "Field",
    10: "Method",
    11: "InterfaceMethod",
    15: "MethodHandle",
    16: "MethodType",
    17: "Dynamic",
    18: "InvokeDynamic",
}

_REFERENCE_KINDS = (
    "REF_getField",
    "REF_getStatic",
    "REF_putField",
    "REF_putStatic",
    "REF_invokeVirtual",
    "REF_invokeStatic",
    "REF_invokeSpecial",
    "REF_newInvokeSpecial",
    "REF_invokeInterface",
)

LONGEST = 64 << 20
"""How much text a class may make: two bytes can refer to a string of 65535, again and again."""

_ESCAPES = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "'": "\\'", "\\": "\\\\"}

_IDENTIFIER_START = frozenset(("Lu", "Ll", "Lt", "Lm", "Lo", "Nl", "Sc", "Pc"))
_IDENTIFIER_PART = _IDENTIFIER_START | {"Nd", "Mc", "Mn", "Cf"}


def escaped(text: str) -> str:
    """Quotes, backslashes and control characters escaped."""
    if text.isalnum():
        return text
    return "".join(_ESCAPES.get(c) or (f"\\u{ord(c):04x}" if c < " " or "\x7f" <= c <= "\x9f" else c) for c in text)


def java_literal(text: str, quote: str) -> str:
    """A string or character literal in ASCII: everything else as UTF-16 escapes."""
    other = "'" if quote == '"' else '"'
    made = []
    for c in text:
        if c in _ESCAPES and c != other:
            made.append(_ESCAPES[c])
        elif " " <= c <= "~":
            made.append(c)
        else:
            units = c.encode("utf-16-be", "surrogatepass")
            made.append("".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2)))
    return f"{quote}{''.join(made)}{quote}"


def quoted_name(name: str) -> str:
    """A name as it is if it is a Java identifier, slashes allowed; else in quotes."""
    if not name:
        return '""'
    if unicodedata.category(name[0]) in _IDENTIFIER_START and all(
        c == "/" or unicodedata.category(c) in _IDENTIFIER_PART for c in name
    ):
        return name
    return f'"{escaped(name)}"'


class Constants:
    """The texts of a constant pool's entries; `this_class` is left out of the references to its own members."""

    def __init__(self, pool: ConstantPool, this_class: str) -> None:
        self.pool = pool
        self.this_class = this_class
        self.length = 0  # of all strings so far

    def entry(self, index: int, *tags: int) -> Any:
        """The entry at an index, which must have one of the tags if any are given; ClassFormatError otherwise.

        The parser does not look into attributes that may be malformed (JVMS 4.8), so their indices may be anything.
        """
        tag = self.pool.tag(index)
        if not tag or (tags and tag not in tags):
            raise ClassFormatError(f"Invalid constant pool index {index}")
        return self.pool[index]

    def utf8(self, index: int) -> str:
        data: bytes = self.entry(index, 1).bytes
        self.length += len(data)
        if self.length > LONGEST:
            raise ClassFormatError(f"More than {LONGEST >> 20} MB of text")
        try:
            return mutf8.decode(data, overlong=True)
        except ValueError:
            return data.decode("utf-8", "replace")

    def name(self, index: int) -> str:
        """The name behind a Class, Module or Package entry."""
        return self.utf8(self.entry(index, 7, 19, 20).name_index)

    def java_name(self, index: int) -> str:
        return self.name(index).replace("/", ".")

    def value(self, index: int, *tags: int) -> str:
        """What an entry stands for; it must have one of the tags if any are given."""
        entry = self.entry(index, *tags)
        match entry.tag:
            case 1:
                return escaped(self.utf8(index))
            case 3 | 4 | 5 | 6:
                return number_text(entry.tag, entry.bytes)
            case 7 | 19:
                return quoted_name(self.utf8(entry.name_index))
            case 20:
                return self.utf8(entry.name_index)
            case 8:
                return escaped(self.utf8(entry.string_index))
            case 9 | 10 | 11:
                return f"{self.value(entry.class_index, 7)}.{self.value(entry.name_and_type_index, 12)}"
            case 12:
                return f"{quoted_name(self.utf8(entry.name_index))}:{self.utf8(entry.descriptor_index)}"
            case 15:
                return f"{_REFERENCE_KINDS[entry.reference_kind - 1]} {self.value(entry.reference_index, 9, 10, 11)}"
            case 16:
                return self.utf8(entry.descriptor_index)
        return f"#{entry.bootstrap_method_attr_index}:{self.value(entry.name_and_type_index, 12)}"

    def comment(self, index: int) -> str:
        """An entry with its kind, as it stands beside an instruction."""
        entry = self.entry(index)
        value = self.value(index)
        if entry.tag in (9, 10, 11) and self.name(entry.class_index) == self.this_class:
            value = self.value(entry.name_and_type_index, 12)
        word = _COMMENT_WORDS.get(entry.tag)
        return f"{word} {value}" if word else value

    def list(self, out: Writer) -> None:
        """The whole pool, a line for each entry."""
        width = len(str(len(self.pool))) + 1
        with out.heading("Constant pool:"):
            for index, entry in enumerate(self.pool):
                if entry is None:
                    continue
                operands = _operands(entry)
                text = f"{f'#{index}':>{width}} = {_TAG_NAMES[entry.tag]:<18} "
                if operands is None:
                    out.line(text + self.value(index))
                else:
                    # javap puts one more space before a method type
                    out.line(text + operands, (" " if entry.tag == 16 else "") + self.value(index))


def number_text(tag: int, bits: int) -> str:
    if tag == 3:
        return str(signed(bits, 32))
    if tag == 4:
        return float_text(bits) + "f"
    if tag == 5:
        return f"{signed(bits, 64)}l"
    return double_text(bits) + "d"


def signed(bits: int, size: int) -> int:
    return bits - (1 << size) if bits >> (size - 1) else bits


def _operands(entry: Any) -> str | None:
    """What an entry refers to, or None for one that holds its value itself."""
    match entry.tag:
        case 7 | 19 | 20:
            return f"#{entry.name_index}"
        case 8:
            return f"#{entry.string_index}"
        case 9 | 10 | 11:
            return f"#{entry.class_index}.#{entry.name_and_type_index}"
        case 12:
            return f"#{entry.name_index}:#{entry.descriptor_index}"
        case 15:
            return f"{entry.reference_kind}:#{entry.reference_index}"
        case 16:
            return f"#{entry.descriptor_index}"
        case 17 | 18:
            return f"#{entry.bootstrap_method_attr_index}:#{entry.name_and_type_index}"
    return None
