"""The class file itself (JVMS 4.1), its fields (4.5) and methods (4.6)."""

from typing import ClassVar, TypeVar

from pyjvm.classfile.attribute_table import AttributeInfo, attributes
from pyjvm.classfile.constant_pool import ConstantPool, ConstantPoolTable
from pyjvm.classfile.declare import Table, field, record, u2

A = TypeVar("A", bound=AttributeInfo)


@record
class FieldInfo:
    access_flags: int = field(u2)
    name_index: int = field(u2)
    descriptor_index: int = field(u2)
    attributes: tuple[AttributeInfo, ...] = field(attributes("field"))


@record
class MethodInfo:
    access_flags: int = field(u2)
    name_index: int = field(u2)
    descriptor_index: int = field(u2)
    attributes: tuple[AttributeInfo, ...] = field(attributes("method"))


@record
class ClassFile:
    """Everything behind the magic number, under the names of JVMS 4.1."""

    magic: ClassVar[int] = 0xCAFEBABE
    minor_version: int = field(u2)
    major_version: int = field(u2)
    constant_pool: ConstantPool = field(ConstantPoolTable())
    access_flags: int = field(u2)
    this_class: int = field(u2)
    super_class: int = field(u2)
    interfaces: tuple[int, ...] = field(Table(u2, u2))
    fields: tuple[FieldInfo, ...] = field(Table(u2, FieldInfo, located=True))
    methods: tuple[MethodInfo, ...] = field(Table(u2, MethodInfo, located=True))
    attributes: tuple[AttributeInfo, ...] = field(attributes("class"))

    @property
    def name(self) -> str:
        return self.constant_pool.class_name(self.this_class)

    @property
    def super_name(self) -> str | None:
        """None for java/lang/Object and for modules."""
        return self.constant_pool.class_name(self.super_class) if self.super_class else None


def find(attributes: tuple[AttributeInfo, ...], kind: type[A]) -> A | None:
    """The first attribute of a kind."""
    for attribute in attributes:
        if isinstance(attribute, kind):
            return attribute
    return None
