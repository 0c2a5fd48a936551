"""A class as text: header, constant pool, fields, methods, attributes."""

import hashlib

from pyjvm.classfile import attributes as a
from pyjvm.classfile.attribute_table import AttributeInfo
from pyjvm.classfile.models import ClassFile, FieldInfo, MethodInfo, find
from pyjvm.classfile.module_attributes import ModuleAttribute
from pyjvm.tools.javap import code, flags, modules, signatures
from pyjvm.tools.javap.attributes import Attributes
from pyjvm.tools.javap.constants import Constants, java_literal, number_text
from pyjvm.tools.javap.found import Found
from pyjvm.tools.javap.options import Options
from pyjvm.tools.javap.writer import Writer

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class ClassLister:
    """Writes one class as the options ask."""

    def __init__(self, cf: ClassFile, found: Found, options: Options) -> None:
        self.cf = cf
        self.found = found
        self.options = options
        self.out = Writer()
        self.name = cf.name
        self.constants = Constants(cf.constant_pool, self.name)
        self.attributes = Attributes(self.constants, self.out, options.access)
        self.module = find(cf.attributes, ModuleAttribute)

    def text(self) -> str:
        out = self.out
        system_info = self.options.verbose or self.options.sysinfo
        if system_info:
            self.system_info()
        with out.deeper(2 if system_info else 0):
            source = find(self.cf.attributes, a.SourceFileAttribute)
            if source is not None:
                out.line(f'Compiled from "{self.constants.utf8(source.sourcefile_index)}"')
        declaration = self.declaration()
        if self.options.verbose:
            out.line(declaration)
            self.verbose_header()
            out.line("{")
        else:
            out.line(f"{declaration} {{")
        with out.deeper():
            if self.module is not None and not self.options.verbose:
                modules.list_directives(self.module, self.constants, out)
            self.members()
        out.line("}")
        if self.options.verbose:
            self.attributes.list(self.cf.attributes)
        return out.text()

    def system_info(self) -> None:
        data = self.found.data
        with self.out.heading(f"Classfile {self.found.place}"):
            when = self.found.modified
            modified = f"Last modified {_MONTHS[when.month - 1]} {when.day}, {when.year}; " if when else ""
            self.out.line(f"{modified}size {len(data)} bytes")
            self.out.line(f"SHA-256 checksum {hashlib.sha256(data).hexdigest()}")

    def verbose_header(self) -> None:
        cf, out = self.cf, self.out
        with out.deeper():
            out.line(f"minor version: {cf.minor_version}")
            out.line(f"major version: {cf.major_version}")
            out.line(flags.flags_line(cf.access_flags, flags.CLASS))
            out.line(f"this_class: #{cf.this_class}", self.constants.name(cf.this_class))
            out.line(f"super_class: #{cf.super_class}", self.constants.name(cf.super_class) if cf.super_class else None)
            out.line(
                f"interfaces: {len(cf.interfaces)}, fields: {len(cf.fields)}, "
                f"methods: {len(cf.methods)}, attributes: {len(cf.attributes)}"
            )
        self.constants.list(out)

    def declaration(self) -> str:
        if self.module is not None:
            return modules.declaration(self.module, self.constants)
        access = self.cf.access_flags
        is_interface = bool(access & 0x0200)
        kind = "interface" if is_interface else "class"
        made = f"{flags.class_modifiers(access)}{kind} {self.name.replace('/', '.')}"
        types = self.class_types()
        comma = ", "
        if types is None:
            comma = ","  # so javap writes interfaces that it does not take from a signature
            superclass = self.constants.java_name(self.cf.super_class) if self.cf.super_class else "java.lang.Object"
            interfaces = [self.constants.java_name(i) for i in self.cf.interfaces]
            show_object = False
        else:
            made += types.type_parameters
            superclass, interfaces = types.superclass, types.interfaces
            show_object = self.options.verbose
        if not is_interface and (superclass != "java.lang.Object" or show_object):
            made += f" extends {superclass}"
        if interfaces:
            made += (" extends " if is_interface else " implements ") + comma.join(interfaces)
        return made

    def class_types(self) -> signatures.ClassType | None:
        signature = find(self.cf.attributes, a.SignatureAttribute)
        if signature is None:
            return None
        try:
            return signatures.class_signature(self.constants.utf8(signature.signature_index), self.options.verbose)
        except signatures.SignatureProblem:
            return None

    def members(self) -> None:
        for field in filter(self.shown, self.cf.fields):
            self.field(field)
            if self.options.details:
                self.out.line()
        for i, method in enumerate(filter(self.shown, self.cf.methods)):
            if i and (self.options.details or self.options.descriptors):
                self.out.line()
            self.method(method)

    def shown(self, member: FieldInfo | MethodInfo) -> bool:
        return flags.shown(member.access_flags, self.options.access)

    def field(self, field: FieldInfo) -> None:
        text = f"{flags.field_modifiers(field.access_flags)}{self.attributes.type_of(field)} "
        text += self.constants.utf8(field.name_index)
        if self.options.constants:
            constant = find(field.attributes, a.ConstantValueAttribute)
            if constant is not None:
                text += f" = {self.constant(field, constant.constantvalue_index)}"
        self.out.line(f"{text};")
        with self.out.deeper():
            self.descriptor(field.descriptor_index)
            if self.options.verbose:
                self.out.line(flags.flags_line(field.access_flags, flags.FIELD))
                self.attributes.list(field.attributes)

    def constant(self, field: FieldInfo, index: int) -> str:
        """The value of a ConstantValue attribute as a Java literal."""
        entry = self.constants.entry(index, 3, 4, 5, 6, 8)
        if entry.tag == 8:
            return java_literal(self.constants.utf8(entry.string_index), '"')
        descriptor = self.constants.utf8(field.descriptor_index)
        if descriptor == "C":
            return java_literal(chr(entry.bytes & 0xFFFF), "'")
        if descriptor == "Z":
            return "false" if entry.bytes == 0 else "true"
        return number_text(entry.tag, entry.bytes)

    def descriptor(self, index: int) -> None:
        if self.options.verbose or self.options.descriptors:
            self.out.line(f"descriptor: {self.constants.utf8(index)}")

    def method(self, method: MethodInfo) -> None:
        access = method.access_flags
        out = self.out
        out.line(f"{self.method_declaration(method)};")
        body = find(method.attributes, a.CodeAttribute)
        with out.deeper():
            self.descriptor(method.descriptor_index)
            if self.options.verbose:
                out.line(flags.flags_line(access, flags.method_names(self.cf.major_version)))
                for attribute in method.attributes:
                    if isinstance(attribute, a.CodeAttribute):
                        self.code(method, attribute)
                    else:
                        self.attributes.list((attribute,))
            elif body is not None and self.options.code:
                self.code(method, body)

    def method_declaration(self, method: MethodInfo) -> str:
        access = method.access_flags
        name = self.constants.utf8(method.name_index)
        words = flags.method_modifiers(access, self.cf.major_version)
        if name == "<clinit>":
            return f"{words}{{}}"
        types, throws = self.method_types(method)
        parameters = ", ".join(types.parameters)
        if access & 0x0080:
            # Not always the end: a constructor of an anonymous class has parameters for captured variables behind.
            before, brackets, after = parameters.rpartition("[]")
            parameters = f"{before}...{after}" if brackets else parameters
        if self.cf.access_flags & 0x0200 and not access & (0x0002 | 0x0008 | 0x0400):
            words += "default "
        if types.type_parameters:
            words += types.type_parameters + " "
        what = self.name.replace("/", ".") if name == "<init>" else f"{types.result} {name}"
        return f"{words}{what}({parameters})" + (f" throws {', '.join(throws)}" if throws else "")

    def method_types(self, method: MethodInfo) -> tuple[signatures.MethodType, list[str]]:
        """The types of a method, from its signature if it has one that can be read; and the exceptions it throws."""
        exceptions = find(method.attributes, a.ExceptionsAttribute)
        declared = [self.constants.java_name(i) for i in exceptions.exception_index_table] if exceptions else []
        signature = find(method.attributes, a.SignatureAttribute)
        if signature is not None:
            try:
                types = signatures.method_signature(
                    self.constants.utf8(signature.signature_index), self.options.verbose
                )
                return types, types.throws or declared
            except signatures.SignatureProblem:
                pass
        return signatures.method_descriptor(self.constants.utf8(method.descriptor_index)), declared

    def code(self, method: MethodInfo, body: a.CodeAttribute) -> None:
        out = self.out
        with out.heading("Code:"):
            if self.options.verbose:
                types = signatures.method_descriptor(self.constants.utf8(method.descriptor_index))
                arguments = len(types.parameters) + (0 if method.access_flags & 0x0008 else 1)
                out.line(f"stack={body.max_stack}, locals={body.max_locals}, args_size={arguments}")
            code.list_instructions(body, self.constants, out)
            code.list_exception_table(body, self.constants, out)
            self.attributes.list(filter(self.shown_in_code, body.attributes))

    def shown_in_code(self, attribute: AttributeInfo) -> bool:
        tables = (a.LineNumberTableAttribute, a.LocalVariableTableAttribute)
        return self.options.verbose or (self.options.tables and isinstance(attribute, tables))
