"""Annotations and type annotations (JVMS 4.7.16, 4.7.20)."""

from typing import Any, ClassVar

from pyjvm.classfile.declare import Nested, Of, Table, Tagged, field, record, u1, u2

DEEPEST = 32
"""How far element values nest; no compiler comes near, and a class file must not choose the depth of our stack."""


@record
class ConstElementValue:
    """A primitive (tag `B C D F I J S Z`) or a string (`s`)."""

    tag: int = field(u1)
    const_value_index: int = field(u2)


@record
class EnumElementValue:
    tag: ClassVar[int] = ord("e")
    type_name_index: int = field(u2)
    const_name_index: int = field(u2)


@record
class ClassElementValue:
    tag: ClassVar[int] = ord("c")
    class_info_index: int = field(u2)


element_value: Nested = Nested(lambda: ELEMENT_VALUE, DEEPEST)


@record
class ElementValuePair:
    element_name_index: int = field(u2)
    value: Any = field(element_value)


@record
class Annotation:
    type_index: int = field(u2)
    element_value_pairs: tuple[ElementValuePair, ...] = field(Table(u2, ElementValuePair))


@record
class AnnotationElementValue:
    tag: ClassVar[int] = ord("@")
    annotation_value: Annotation = field(Of(Annotation))


@record
class ArrayElementValue:
    tag: ClassVar[int] = ord("[")
    values: tuple[Any, ...] = field(Table(u2, element_value))


ELEMENT_VALUE: Tagged = Tagged(
    "element value tag",
    {
        **{ord(tag): ConstElementValue for tag in "BCDFIJSZs"},
        ord("e"): EnumElementValue,
        ord("c"): ClassElementValue,
        ord("@"): AnnotationElementValue,
        ord("["): ArrayElementValue,
    },
)


@record
class ParameterAnnotations:
    """What stands on one parameter."""

    annotations: tuple[Annotation, ...] = field(Table(u2, Annotation))


@record
class TypeParameterTarget:
    target_type: int = field(u1)
    type_parameter_index: int = field(u1)


@record
class SupertypeTarget:
    """`supertype_index` 65535 is the superclass."""

    target_type: int = field(u1)
    supertype_index: int = field(u2)


@record
class TypeParameterBoundTarget:
    target_type: int = field(u1)
    type_parameter_index: int = field(u1)
    bound_index: int = field(u1)


@record
class EmptyTarget:
    target_type: int = field(u1)


@record
class FormalParameterTarget:
    target_type: int = field(u1)
    formal_parameter_index: int = field(u1)


@record
class ThrowsTarget:
    target_type: int = field(u1)
    throws_type_index: int = field(u2)


@record
class LocalvarTargetEntry:
    start_pc: int = field(u2)
    length: int = field(u2)
    index: int = field(u2)


@record
class LocalvarTarget:
    target_type: int = field(u1)
    table: tuple[LocalvarTargetEntry, ...] = field(Table(u2, LocalvarTargetEntry))


@record
class CatchTarget:
    target_type: int = field(u1)
    exception_table_index: int = field(u2)


@record
class OffsetTarget:
    target_type: int = field(u1)
    offset: int = field(u2)


@record
class TypeArgumentTarget:
    target_type: int = field(u1)
    offset: int = field(u2)
    type_argument_index: int = field(u1)


TARGET = Tagged(
    "type annotation target",
    {
        range(0x02): TypeParameterTarget,
        0x10: SupertypeTarget,
        range(0x11, 0x13): TypeParameterBoundTarget,
        range(0x13, 0x16): EmptyTarget,
        0x16: FormalParameterTarget,
        0x17: ThrowsTarget,
        range(0x40, 0x42): LocalvarTarget,
        0x42: CatchTarget,
        range(0x43, 0x47): OffsetTarget,
        range(0x47, 0x4C): TypeArgumentTarget,
    },
)


@record
class TypePathEntry:
    type_path_kind: int = field(u1)
    type_argument_index: int = field(u1)


@record
class TypeAnnotation:
    target: Any = field(TARGET)
    type_path: tuple[TypePathEntry, ...] = field(Table(u1, TypePathEntry))
    type_index: int = field(u2)
    element_value_pairs: tuple[ElementValuePair, ...] = field(Table(u2, ElementValuePair))
