"""From the parsed class file to the image that the machine runs from."""

from io import BytesIO
from sys import intern
from typing import Any

from construct import Container

from pyjvm.classfile import attributes as a
from pyjvm.classfile.access_flags import ACC_MODULE, ACC_STATIC, ACC_STRICT, ACC_SYNTHETIC
from pyjvm.classfile.attribute_table import KINDS, AttributeInfo, UnknownAttribute
from pyjvm.classfile.constant_pool import CONSTANT_Utf8_info, ConstantPool
from pyjvm.classfile.declare import construct_of
from pyjvm.classfile.image import ClassImage, CodeImage, FieldImage, MethodImage
from pyjvm.classfile.models import ClassFile, FieldInfo, MethodInfo, find
from pyjvm.errors import NoClassDefFoundError


def image_of(cf: ClassFile) -> ClassImage:
    """The image of a checked class file. NoClassDefFoundError when it is a module and no class (JVMS 5.3.5)."""
    if cf.access_flags & ACC_MODULE:
        raise NoClassDefFoundError(f"{cf.name} is not a class because access_flag ACC_MODULE is set")
    return _Imager(cf).image()


class _Imager:
    """Resolves the indices of one class file."""

    def __init__(self, cf: ClassFile) -> None:
        self.cf = cf
        self.pool = cf.constant_pool
        self.strings = _strings(cf.constant_pool)

    def image(self) -> ClassImage:
        cf, name = self.cf, self.class_name
        attributes = cf.attributes
        source_file = find(attributes, a.SourceFileAttribute)
        inner = find(attributes, a.InnerClassesAttribute)
        enclosing = find(attributes, a.EnclosingMethodAttribute)
        host = find(attributes, a.NestHostAttribute)
        members = find(attributes, a.NestMembersAttribute)
        record = find(attributes, a.RecordAttribute)
        permitted = find(attributes, a.PermittedSubclassesAttribute)
        bootstrap = find(attributes, a.BootstrapMethodsAttribute)
        return ClassImage(
            cf.major_version,
            cf.minor_version,
            _access(cf),
            name(cf.this_class),
            name(cf.super_class) if cf.super_class else None,
            tuple(map(name, cf.interfaces)),
            tuple(map(self.constant, self.pool.entries)),
            tuple(map(self.field, cf.fields)),
            tuple(map(self.method, cf.methods)),
            self.strings[source_file.sourcefile_index] if source_file else None,
            self.signature(attributes),
            tuple(
                (
                    name(c.inner_class_info_index),
                    name(c.outer_class_info_index) if c.outer_class_info_index else None,
                    self.strings[c.inner_name_index] if c.inner_name_index else None,
                    c.inner_class_access_flags,
                )
                for c in inner.classes
            )
            if inner
            else (),
            self.enclosing_method(enclosing) if enclosing else None,
            name(host.host_class_index) if host else None,
            tuple(map(name, members.classes)) if members else (),
            tuple(
                (self.strings[c.name_index], self.strings[c.descriptor_index], self.signature(c.attributes))
                for c in record.components
            )
            if record
            else None,
            tuple(map(name, permitted.classes)) if permitted else None,
            tuple((b.bootstrap_method_ref, b.bootstrap_arguments) for b in bootstrap.bootstrap_methods)
            if bootstrap
            else (),
            self.raw(attributes, "class", "RuntimeVisibleAnnotations"),
        )

    def class_name(self, index: int) -> str:
        return self.strings[self.pool.entries[index].name_index]

    def constant(self, entry: Any) -> tuple[Any, ...] | None:
        """An entry of the constant pool, as ClassImage.cp describes it."""
        if entry is None:
            return None
        strings, tag = self.strings, entry.tag
        match tag:
            case 1:
                return (1, entry.string)
            case 3:
                return (3, entry.bytes - ((entry.bytes & 0x8000_0000) << 1))
            case 4 | 6:
                return (tag, entry.bytes)
            case 5:
                return (5, entry.bytes - ((entry.bytes & 0x8000_0000_0000_0000) << 1))
            case 7 | 19 | 20:
                return (tag, strings[entry.name_index])
            case 8:
                return (8, strings[entry.string_index])
            case 9 | 10 | 11:
                return (tag, self.class_name(entry.class_index), *self.name_and_type(entry.name_and_type_index))
            case 12:
                return (12, strings[entry.name_index], strings[entry.descriptor_index])
            case 15:
                return (15, entry.reference_kind, entry.reference_index)
            case 16:
                return (16, strings[entry.descriptor_index])
        return (tag, entry.bootstrap_method_attr_index, *self.name_and_type(entry.name_and_type_index))

    def name_and_type(self, index: int) -> tuple[str, str]:
        entry = self.pool.entries[index]
        return self.strings[entry.name_index], self.strings[entry.descriptor_index]

    def field(self, field: FieldInfo) -> FieldImage:
        constant = find(field.attributes, a.ConstantValueAttribute)
        return FieldImage(
            _access(field),
            self.strings[field.name_index],
            self.strings[field.descriptor_index],
            constant.constantvalue_index if constant and field.access_flags & ACC_STATIC else 0,
            self.signature(field.attributes),
            self.raw(field.attributes, "field", "RuntimeVisibleAnnotations"),
        )

    def method(self, method: MethodInfo) -> MethodImage:
        attributes = method.attributes
        code = find(attributes, a.CodeAttribute)
        exceptions = find(attributes, a.ExceptionsAttribute)
        parameters = find(attributes, a.MethodParametersAttribute)
        name = self.strings[method.name_index]
        return MethodImage(
            # "Other flags of a class initialization method have no effect" (JVMS 4.6)
            _access(method) if name != "<clinit>" else ACC_STATIC | (method.access_flags & ACC_STRICT),
            name,
            self.strings[method.descriptor_index],
            self.code(code) if code else None,
            tuple(map(self.class_name, exceptions.exception_index_table)) if exceptions else (),
            self.signature(attributes),
            self.raw(attributes, "method", "RuntimeVisibleAnnotations"),
            tuple((self.strings[p.name_index] if p.name_index else None, p.access_flags) for p in parameters.parameters)
            if parameters
            else None,
            self.raw(attributes, "method", "AnnotationDefault"),
        )

    def code(self, code: a.CodeAttribute) -> CodeImage:
        lines: list[tuple[int, int]] = []
        variables: list[tuple[int, int, str, str, int]] = []
        for attribute in code.attributes:  # there may be several of both
            if isinstance(attribute, a.LineNumberTableAttribute):
                lines += [(line.start_pc, line.line_number) for line in attribute.line_number_table]
            elif isinstance(attribute, a.LocalVariableTableAttribute):
                variables += [
                    (v.start_pc, v.length, self.strings[v.name_index], self.strings[v.descriptor_index], v.index)
                    for v in attribute.local_variable_table
                ]
        return CodeImage(
            code.max_stack,
            code.max_locals,
            code.code,
            tuple(
                (e.start_pc, e.end_pc, e.handler_pc, self.class_name(e.catch_type) if e.catch_type else None)
                for e in code.exception_table
            ),
            tuple(sorted(lines, key=lambda line: line[0])),
            tuple(variables),
            self.raw(code.attributes, "code", "StackMapTable"),
        )

    def enclosing_method(self, enclosing: a.EnclosingMethodAttribute) -> tuple[str, str | None, str | None]:
        method = self.name_and_type(enclosing.method_index) if enclosing.method_index else (None, None)
        return (self.class_name(enclosing.class_index), *method)

    def signature(self, attributes: tuple[AttributeInfo, ...]) -> str | None:
        signature = find(attributes, a.SignatureAttribute)
        return self.strings[signature.signature_index] if signature else None

    def raw(self, attributes: tuple[AttributeInfo, ...], place: str, name: str) -> bytes | None:
        """The contents of an attribute as bytes, well formed or not."""
        kind = KINDS[place][name.encode()]
        for attribute in attributes:
            if isinstance(attribute, kind.model):
                stream = BytesIO()
                construct_of(kind.model)._build(attribute, stream, Container(), "")
                return stream.getvalue()
            if (
                isinstance(attribute, UnknownAttribute)
                and self.strings.get(attribute.attribute_name_index) == name
                and kind.since <= self.cf.major_version
            ):
                return attribute.info
        return None


def _strings(pool: ConstantPool) -> dict[int, str]:
    """Index → string of each Utf8; interned, because names are compared and looked up all the time."""
    return {
        index: intern(entry.string) for index, entry in enumerate(pool.entries) if isinstance(entry, CONSTANT_Utf8_info)
    }


def _access(part: ClassFile | FieldInfo | MethodInfo) -> int:
    """The access flags; a Synthetic attribute means what ACC_SYNTHETIC does (JVMS 4.7.8)."""
    return part.access_flags | (ACC_SYNTHETIC if find(part.attributes, a.SyntheticAttribute) else 0)
