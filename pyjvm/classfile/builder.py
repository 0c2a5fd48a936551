"""Class files made by hand, for tests and fuzzers: a constant pool that hands out indices, members added one by one.

b = ClassBuilder("Hello")
b.add_method(ACC_PUBLIC | ACC_STATIC, "main", "([Ljava/lang/String;)V", code=b"\\xb1", max_locals=1)
data = b.to_bytes()
"""

import struct
from collections.abc import Iterable
from typing import Any

from pyjvm.classfile import constant_pool as cp
from pyjvm.classfile import mutf8
from pyjvm.classfile.access_flags import ACC_PUBLIC, ACC_SUPER
from pyjvm.classfile.attribute_table import AttributeInfo, UnknownAttribute
from pyjvm.classfile.attributes import (
    BootstrapMethod,
    BootstrapMethodsAttribute,
    CodeAttribute,
    ConstantValueAttribute,
    ExceptionsAttribute,
    ExceptionTableEntry,
)
from pyjvm.classfile.models import ClassFile, FieldInfo, MethodInfo
from pyjvm.classfile.parser import build_class


class ClassBuilder:
    """Collects the parts of a class; every constant-pool method gives the index of an entry, new or already there."""

    def __init__(
        self,
        name: str,
        super_name: str | None = "java/lang/Object",
        access: int = ACC_PUBLIC | ACC_SUPER,
        version: int | tuple[int, int] = 61,
        interfaces: Iterable[str] = (),
    ) -> None:
        """`version`: major, or (major, minor)."""
        self.version = version if isinstance(version, tuple) else (version, 0)
        self.access = access
        self.entries: list[Any] = [None]
        self.indices: dict[Any, int] = {}
        self.fields: list[FieldInfo] = []
        self.methods: list[MethodInfo] = []
        self.attributes: list[AttributeInfo] = []
        self.bootstrap_methods: list[BootstrapMethod] = []
        self.this_class = self.class_(name)
        self.super_class = self.class_(super_name) if super_name is not None else 0
        self.interfaces = [self.class_(interface) for interface in interfaces]

    def constant(self, entry: Any) -> int:
        """The index of an entry, which is added if the pool has no equal one."""
        index = self.indices.get(entry)
        if index is None:
            index = self.indices[entry] = len(self.entries)
            self.entries.append(entry)
            if entry.tag in (5, 6):
                self.entries.append(None)
        return index

    def utf8(self, text: str) -> int:
        return self.constant(cp.CONSTANT_Utf8_info(mutf8.encode(text)))

    def class_(self, name: str) -> int:
        return self.constant(cp.CONSTANT_Class_info(self.utf8(name)))

    def string(self, text: str) -> int:
        return self.constant(cp.CONSTANT_String_info(self.utf8(text)))

    def int_(self, value: int) -> int:
        return self.constant(cp.CONSTANT_Integer_info(value & 0xFFFF_FFFF))

    def long_(self, value: int) -> int:
        return self.constant(cp.CONSTANT_Long_info(value & 0xFFFF_FFFF_FFFF_FFFF))

    def float_(self, value: float) -> int:
        """Rounded to binary32; for a certain NaN, give `constant` the bits."""
        return self.constant(cp.CONSTANT_Float_info(*struct.unpack(">I", struct.pack(">f", value))))

    def double_(self, value: float) -> int:
        return self.constant(cp.CONSTANT_Double_info(*struct.unpack(">Q", struct.pack(">d", value))))

    def name_and_type(self, name: str, desc: str) -> int:
        return self.constant(cp.CONSTANT_NameAndType_info(self.utf8(name), self.utf8(desc)))

    def field_ref(self, class_name: str, name: str, desc: str) -> int:
        return self.constant(cp.CONSTANT_Fieldref_info(self.class_(class_name), self.name_and_type(name, desc)))

    def method_ref(self, class_name: str, name: str, desc: str) -> int:
        return self.constant(cp.CONSTANT_Methodref_info(self.class_(class_name), self.name_and_type(name, desc)))

    def interface_method_ref(self, class_name: str, name: str, desc: str) -> int:
        member = (self.class_(class_name), self.name_and_type(name, desc))
        return self.constant(cp.CONSTANT_InterfaceMethodref_info(*member))

    def method_handle(self, kind: int, reference: int) -> int:
        """`kind`: REF_getField 1 … REF_invokeInterface 9; `reference`: index of the field or method."""
        return self.constant(cp.CONSTANT_MethodHandle_info(kind, reference))

    def method_type(self, desc: str) -> int:
        return self.constant(cp.CONSTANT_MethodType_info(self.utf8(desc)))

    def dynamic(self, bootstrap: int, name: str, desc: str) -> int:
        """`bootstrap`: what `bootstrap_method` gave."""
        return self.constant(cp.CONSTANT_Dynamic_info(bootstrap, self.name_and_type(name, desc)))

    def invoke_dynamic(self, bootstrap: int, name: str, desc: str) -> int:
        """`bootstrap`: what `bootstrap_method` gave."""
        return self.constant(cp.CONSTANT_InvokeDynamic_info(bootstrap, self.name_and_type(name, desc)))

    def bootstrap_method(self, handle: int, arguments: Iterable[int] = ()) -> int:
        """The index in the BootstrapMethods attribute of a method handle with constant arguments."""
        method = BootstrapMethod(handle, tuple(arguments))
        if method not in self.bootstrap_methods:
            self.bootstrap_methods.append(method)
        return self.bootstrap_methods.index(method)

    def attribute(self, name: str, info: bytes) -> UnknownAttribute:
        """An attribute of bytes; what it is, its name decides when the class is parsed."""
        return UnknownAttribute(self.utf8(name), info)

    def add_attribute(self, attribute: AttributeInfo) -> None:
        self.attributes.append(attribute)

    def add_field(
        self, access: int, name: str, desc: str, constant: int = 0, attributes: Iterable[AttributeInfo] = ()
    ) -> FieldInfo:
        """`constant`: index for a ConstantValue attribute."""
        given = (ConstantValueAttribute(self.utf8("ConstantValue"), constant),) if constant else ()
        made = FieldInfo(access, self.utf8(name), self.utf8(desc), (*given, *attributes))
        self.fields.append(made)
        return made

    def add_method(
        self,
        access: int,
        name: str,
        desc: str,
        code: bytes | None = None,
        max_stack: int = 0,
        max_locals: int = 0,
        handlers: Iterable[tuple[int, int, int, str | None]] = (),
        attributes: Iterable[AttributeInfo] = (),
        code_attributes: Iterable[AttributeInfo] = (),
        exceptions: Iterable[str] = (),
    ) -> MethodInfo:
        """`handlers`: (start_pc, end_pc, handler_pc, class name or None for all); no `code`: native or abstract."""
        made: list[AttributeInfo] = []
        if code is not None:
            table = tuple(
                ExceptionTableEntry(start, end, handler, 0 if caught is None else self.class_(caught))
                for start, end, handler, caught in handlers
            )
            name_index = self.utf8("Code")
            made.append(CodeAttribute(name_index, max_stack, max_locals, code, table, tuple(code_attributes)))
        thrown = tuple(map(self.class_, exceptions))
        if thrown:
            made.append(ExceptionsAttribute(self.utf8("Exceptions"), thrown))
        method = MethodInfo(access, self.utf8(name), self.utf8(desc), (*made, *attributes))
        self.methods.append(method)
        return method

    def build(self) -> ClassFile:
        attributes = list(self.attributes)
        if self.bootstrap_methods:
            name_index = self.utf8("BootstrapMethods")
            attributes.append(BootstrapMethodsAttribute(name_index, tuple(self.bootstrap_methods)))
        major, minor = self.version
        return ClassFile(
            minor,
            major,
            cp.ConstantPool(tuple(self.entries)),
            self.access,
            self.this_class,
            self.super_class,
            tuple(self.interfaces),
            tuple(self.fields),
            tuple(self.methods),
            tuple(attributes),
        )

    def to_bytes(self) -> bytes:
        return build_class(self.build())
