"""Annotations: as the class file has them (`#6(#7=I#8)`), and below that as Java source would write them."""

from collections.abc import Iterable
from typing import Any

from pyjvm.classfile.annotations import (
    Annotation,
    AnnotationElementValue,
    ArrayElementValue,
    ClassElementValue,
    ConstElementValue,
    ElementValuePair,
    EnumElementValue,
    TypeAnnotation,
    TypePathEntry,
)
from pyjvm.tools.javap.constants import Constants, escaped, number_text
from pyjvm.tools.javap.signatures import SignatureProblem, field_descriptor
from pyjvm.tools.javap.writer import Writer

_TARGETS = {
    0x00: "CLASS_TYPE_PARAMETER",
    0x01: "METHOD_TYPE_PARAMETER",
    0x10: "CLASS_EXTENDS",
    0x11: "CLASS_TYPE_PARAMETER_BOUND",
    0x12: "METHOD_TYPE_PARAMETER_BOUND",
    0x13: "FIELD",
    0x14: "METHOD_RETURN",
    0x15: "METHOD_RECEIVER",
    0x16: "METHOD_FORMAL_PARAMETER",
    0x17: "THROWS",
    0x40: "LOCAL_VARIABLE",
    0x41: "RESOURCE_VARIABLE",
    0x42: "EXCEPTION_PARAMETER",
    0x43: "INSTANCEOF",
    0x44: "NEW",
    0x45: "CONSTRUCTOR_REFERENCE",
    0x46: "METHOD_REFERENCE",
    0x47: "CAST",
    0x48: "CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT",
    0x49: "METHOD_INVOCATION_TYPE_ARGUMENT",
    0x4A: "CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT",
    0x4B: "METHOD_REFERENCE_TYPE_ARGUMENT",
}

_PATH = ("ARRAY", "INNER_TYPE", "WILDCARD")


class Annotations:
    """Writes annotations with the constants of one class."""

    def __init__(self, constants: Constants, out: Writer) -> None:
        self.constants = constants
        self.out = out

    def list(self, annotations: Iterable[Annotation]) -> None:
        for i, annotation in enumerate(annotations):
            self.out.line(f"{i}: {raw(annotation)}")
            self.source(annotation)

    def list_type_annotations(self, annotations: Iterable[TypeAnnotation]) -> None:
        for i, annotation in enumerate(annotations):
            self.out.line(f"{i}: {raw(annotation)}: {', '.join(_target(annotation))}")
            self.source(annotation)

    def default_value(self, value: Any) -> None:
        self.out.line(f"default_value: {raw_value(value)}")
        with self.out.deeper():
            self.multi_line(self.value(value))

    def source(self, annotation: Annotation | TypeAnnotation) -> None:
        with self.out.deeper():
            self.multi_line(self.annotation(annotation))

    def multi_line(self, text: str) -> None:
        for line in text.split("\n"):
            self.out.line(line)

    def type_name(self, index: int) -> str:
        text = self.constants.utf8(index)
        try:
            return field_descriptor(text)
        except SignatureProblem:
            return text

    def annotation(self, annotation: Annotation | TypeAnnotation) -> str:
        name = self.type_name(annotation.type_index)
        pairs: tuple[ElementValuePair, ...] = annotation.element_value_pairs
        if not pairs:
            return name
        members = []
        for pair in pairs:
            value = self.value(pair.value).replace("\n", "\n  ")
            members.append(f"\n  {self.constants.utf8(pair.element_name_index)}={value}")
        return f"{name}({''.join(members)}\n)"

    def value(self, value: Any) -> str:
        if isinstance(value, ConstElementValue):
            return self.constant(chr(value.tag), value.const_value_index)
        if isinstance(value, EnumElementValue):
            return f"{self.constants.utf8(value.type_name_index)}.{self.constants.utf8(value.const_name_index)}"
        if isinstance(value, ClassElementValue):
            return "class " + self.constants.utf8(value.class_info_index)
        if isinstance(value, AnnotationElementValue):
            return "@" + self.annotation(value.annotation_value)
        return f"[{','.join(map(self.value, value.values))}]"

    def constant(self, tag: str, index: int) -> str:
        if tag == "s":
            return f'"{escaped(self.constants.utf8(index))}"'
        entry = self.constants.entry(index, 3, 4, 5, 6)
        text = number_text(entry.tag, entry.bytes)
        match tag:
            case "B":
                return f"(byte) {text}"
            case "S":
                return f"(short) {text}"
            case "C":
                return f"'{chr(entry.bytes & 0xFFFF)}'"
            case "Z":
                return "true" if entry.bytes else "false"
        return text


def raw(annotation: Annotation | TypeAnnotation) -> str:
    """The annotation in constant-pool indices."""
    pairs = (f"#{pair.element_name_index}={raw_value(pair.value)}" for pair in annotation.element_value_pairs)
    return f"#{annotation.type_index}({','.join(pairs)})"


def raw_value(value: Any) -> str:
    tag = chr(value.tag)
    if isinstance(value, ConstElementValue):
        return f"{tag}#{value.const_value_index}"
    if isinstance(value, EnumElementValue):
        return f"{tag}#{value.type_name_index}.#{value.const_name_index}"
    if isinstance(value, ClassElementValue):
        return f"{tag}#{value.class_info_index}"
    if isinstance(value, ArrayElementValue):
        return f"[{','.join(map(raw_value, value.values))}]"
    return tag + raw(value.annotation_value)


def _target(annotation: TypeAnnotation) -> Iterable[str]:
    """The target type, its operands and the path into the type (JVMS 4.7.20.1, 4.7.20.2)."""
    target = annotation.target
    kind = target.target_type
    yield _TARGETS[kind]
    if kind in (0x00, 0x01, 0x11, 0x12):
        yield f"param_index={target.type_parameter_index}"
    if kind in (0x11, 0x12):
        yield f"bound_index={target.bound_index}"
    if kind == 0x10:
        yield f"type_index={target.supertype_index}"
    if kind == 0x16:
        yield f"param_index={target.formal_parameter_index}"
    if kind == 0x17:
        yield f"type_index={target.throws_type_index}"
    if kind in (0x40, 0x41):
        for entry in target.table:
            yield f"{{start_pc={entry.start_pc}, length={entry.length}, index={entry.index}}}"
    if kind == 0x42:
        yield f"exception_index={target.exception_table_index}"
    if 0x43 <= kind <= 0x4B:
        yield f"offset={target.offset}"
    if 0x47 <= kind <= 0x4B:
        yield f"type_index={target.type_argument_index}"
    if annotation.type_path:
        yield f"location=[{', '.join(map(_step, annotation.type_path))}]"


def _step(entry: TypePathEntry) -> str:
    kind = entry.type_path_kind
    return _PATH[kind] if kind < len(_PATH) else f"TYPE_ARGUMENT({entry.type_argument_index})"
