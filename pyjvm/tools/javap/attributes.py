"""Attributes of classes, fields, methods, code and record components, each as `-v` shows it."""

from collections.abc import Callable, Iterable
from typing import Any

from pyjvm.classfile import attributes as a
from pyjvm.classfile import module_attributes as m
from pyjvm.classfile.attribute_table import AttributeInfo, UnknownAttribute
from pyjvm.classfile.models import FieldInfo, find
from pyjvm.tools.javap import code, flags, modules
from pyjvm.tools.javap.annotations import Annotations
from pyjvm.tools.javap.constants import Constants
from pyjvm.tools.javap.signatures import SignatureProblem, field_descriptor, field_signature
from pyjvm.tools.javap.writer import Writer


class Attributes:
    """Writes attributes with the constants of one class; `access` says which inner classes are shown."""

    def __init__(self, constants: Constants, out: Writer, access: str) -> None:
        self.constants = constants
        self.access = access
        self.out = out
        self.annotations = Annotations(constants, out)
        self.writers: dict[type, Callable[[Any], None]] = {
            a.AnnotationDefaultAttribute: self.annotation_default,
            a.BootstrapMethodsAttribute: self.bootstrap_methods,
            a.ConstantValueAttribute: self.constant_value,
            a.DeprecatedAttribute: lambda _: out.line("Deprecated: true"),
            a.EnclosingMethodAttribute: self.enclosing_method,
            a.ExceptionsAttribute: self.exceptions,
            a.InnerClassesAttribute: self.inner_classes,
            a.LineNumberTableAttribute: self.line_number_table,
            a.LocalVariableTableAttribute: self.local_variable_table,
            a.LocalVariableTypeTableAttribute: self.local_variable_type_table,
            a.MethodParametersAttribute: self.method_parameters,
            a.NestHostAttribute: lambda it: out.line(f"NestHost: class {constants.value(it.host_class_index)}"),
            a.NestMembersAttribute: lambda it: self.classes("NestMembers", it.classes),
            a.PermittedSubclassesAttribute: lambda it: self.classes("PermittedSubclasses", it.classes),
            a.RecordAttribute: self.record,
            a.RuntimeInvisibleAnnotationsAttribute: self.annotation_list,
            a.RuntimeInvisibleParameterAnnotationsAttribute: self.parameter_annotations,
            a.RuntimeInvisibleTypeAnnotationsAttribute: self.type_annotations,
            a.RuntimeVisibleAnnotationsAttribute: self.annotation_list,
            a.RuntimeVisibleParameterAnnotationsAttribute: self.parameter_annotations,
            a.RuntimeVisibleTypeAnnotationsAttribute: self.type_annotations,
            a.SignatureAttribute: self.signature,
            a.SourceDebugExtensionAttribute: self.source_debug_extension,
            a.SourceFileAttribute: lambda it: out.line(f'SourceFile: "{constants.utf8(it.sourcefile_index)}"'),
            a.StackMapTableAttribute: lambda it: code.list_stack_map(it, constants, out),
            a.SyntheticAttribute: lambda _: out.line("Synthetic: true"),
            m.ModuleAttribute: lambda it: modules.list_module(it, constants, out),
            m.ModuleMainClassAttribute: self.module_main_class,
            m.ModulePackagesAttribute: lambda it: modules.list_packages(it, constants, out),
            UnknownAttribute: self.unknown,
        }

    def list(self, attributes: Iterable[AttributeInfo]) -> None:
        """All of them but Code, in the order of the class file."""
        for attribute in attributes:
            writer = self.writers.get(type(attribute))
            if writer is not None:
                writer(attribute)

    def name(self, attribute: AttributeInfo) -> str:
        return self.constants.utf8(attribute.attribute_name_index)

    def type_of(self, member: FieldInfo | a.RecordComponentInfo) -> str:
        """The type of a field, from its signature if it has one that can be read."""
        signature = find(member.attributes, a.SignatureAttribute)
        if signature is not None:
            try:
                return field_signature(self.constants.utf8(signature.signature_index))
            except SignatureProblem:
                pass
        return field_descriptor(self.constants.utf8(member.descriptor_index))

    def annotation_default(self, it: a.AnnotationDefaultAttribute) -> None:
        with self.out.heading("AnnotationDefault:"):
            self.annotations.default_value(it.default_value)

    def annotation_list(self, it: Any) -> None:
        with self.out.heading(f"{self.name(it)}:"):
            self.annotations.list(it.annotations)

    def type_annotations(self, it: Any) -> None:
        with self.out.heading(f"{self.name(it)}:"):
            self.annotations.list_type_annotations(it.annotations)

    def parameter_annotations(self, it: Any) -> None:
        with self.out.heading(f"{self.name(it)}:"):
            for i, parameter in enumerate(it.parameter_annotations):
                with self.out.heading(f"parameter {i}:"):
                    self.annotations.list(parameter.annotations)

    def bootstrap_methods(self, it: a.BootstrapMethodsAttribute) -> None:
        value = self.constants.value
        with self.out.heading("BootstrapMethods:"):
            for i, method in enumerate(it.bootstrap_methods):
                self.out.line(f"{i}: #{method.bootstrap_method_ref} {value(method.bootstrap_method_ref)}")
                with self.out.deeper(), self.out.heading("Method arguments:"):
                    for index in method.bootstrap_arguments:
                        self.out.line(f"#{index} {value(index)}")

    def classes(self, name: str, indices: Iterable[int]) -> None:
        with self.out.heading(f"{name}:"):
            for index in indices:
                self.out.line(self.constants.value(index))

    def constant_value(self, it: a.ConstantValueAttribute) -> None:
        self.out.line(f"ConstantValue: {self.constants.comment(it.constantvalue_index)}")

    def enclosing_method(self, it: a.EnclosingMethodAttribute) -> None:
        comment = self.constants.java_name(it.class_index)
        if it.method_index:
            comment += "." + self.constants.utf8(self.constants.entry(it.method_index, 12).name_index)
        self.out.line(f"EnclosingMethod: #{it.class_index}.#{it.method_index}", comment)

    def exceptions(self, it: a.ExceptionsAttribute) -> None:
        with self.out.heading("Exceptions:"):
            self.out.line(f"throws {', '.join(map(self.constants.java_name, it.exception_index_table))}")

    def inner_classes(self, it: a.InnerClassesAttribute) -> None:
        classes = [inner for inner in it.classes if flags.shown(inner.inner_class_access_flags, self.access)]
        if not classes:
            return
        with self.out.heading("InnerClasses:"):
            for inner in classes:
                text = flags.inner_class_modifiers(inner.inner_class_access_flags)
                comment = ""
                if inner.inner_name_index:
                    text += f"#{inner.inner_name_index}= "
                    comment = f"{self.constants.utf8(inner.inner_name_index)}="
                text += f"#{inner.inner_class_info_index}"
                comment += f"class {self.constants.value(inner.inner_class_info_index)}"
                if inner.outer_class_info_index:
                    text += f" of #{inner.outer_class_info_index}"
                    comment += f" of class {self.constants.value(inner.outer_class_info_index)}"
                self.out.line(f"{text};", comment)

    def line_number_table(self, it: a.LineNumberTableAttribute) -> None:
        code.list_line_numbers(it, self.out)

    def local_variable_table(self, it: a.LocalVariableTableAttribute) -> None:
        rows = [(entry, entry.descriptor_index) for entry in it.local_variable_table]
        code.list_local_variables("LocalVariableTable", rows, self.constants, self.out)

    def local_variable_type_table(self, it: a.LocalVariableTypeTableAttribute) -> None:
        rows = [(entry, entry.signature_index) for entry in it.local_variable_type_table]
        code.list_local_variables("LocalVariableTypeTable", rows, self.constants, self.out)

    def method_parameters(self, it: a.MethodParametersAttribute) -> None:
        with self.out.heading("MethodParameters:"):
            self.out.line(f"{'Name':<30} Flags")
            for parameter in it.parameters:
                name = self.constants.utf8(parameter.name_index) if parameter.name_index else "<no name>"
                words = flags.words(parameter.access_flags, flags.PARAMETER)
                self.out.line(f"{name:<30} {' '.join(words)}".rstrip())

    def module_main_class(self, it: m.ModuleMainClassAttribute) -> None:
        self.out.line(f"ModuleMainClass: #{it.main_class_index}", self.constants.java_name(it.main_class_index))

    def record(self, it: a.RecordAttribute) -> None:
        with self.out.heading("Record:"):
            for component in it.components:
                name = self.constants.utf8(component.name_index)
                with self.out.heading(f"{self.type_of(component)} {name};"):
                    self.out.line(f"descriptor: {self.constants.utf8(component.descriptor_index)}")
                    self.list(component.attributes)
                    self.out.line()

    def signature(self, it: a.SignatureAttribute) -> None:
        self.out.line(f"Signature: #{it.signature_index}", self.constants.utf8(it.signature_index))

    def source_debug_extension(self, it: a.SourceDebugExtensionAttribute) -> None:
        with self.out.heading("SourceDebugExtension:"):
            for line in it.debug_extension.decode("utf-8", "replace").splitlines():
                self.out.line(line)

    def unknown(self, it: UnknownAttribute) -> None:
        name = self.name(it)
        if modules.list_jdk_attribute(name, it.info, self.constants, self.out):
            return
        with self.out.deeper():
            self.out.line(f"{name}: length = 0x{len(it.info):X} (unknown attribute)")
            for at in range(0, len(it.info), 16):
                self.out.line(" " + it.info[at : at + 16].hex(" ").upper())
            if not it.info:
                self.out.line()
