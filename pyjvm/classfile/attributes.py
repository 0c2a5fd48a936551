"""The predefined attributes (JVMS 4.7), all but those of modules: models that are their own declarations."""

from typing import Any

from pyjvm.classfile.annotations import Annotation, ParameterAnnotations, TypeAnnotation, element_value
from pyjvm.classfile.attribute_table import AttributeInfo, attribute, attributes
from pyjvm.classfile.declare import Blob, Rest, Table, field, record, u1, u2, u4
from pyjvm.classfile.frames import STACK_MAP_FRAME


@attribute("ConstantValue", "field")
class ConstantValueAttribute(AttributeInfo):
    constantvalue_index: int = field(u2)


@record
class ExceptionTableEntry:
    start_pc: int = field(u2)
    end_pc: int = field(u2)
    handler_pc: int = field(u2)
    catch_type: int = field(u2)


@attribute("Code", "method")
class CodeAttribute(AttributeInfo):
    max_stack: int = field(u2)
    max_locals: int = field(u2)
    code: bytes = field(Blob(u4))
    exception_table: tuple[ExceptionTableEntry, ...] = field(Table(u2, ExceptionTableEntry))
    attributes: tuple[AttributeInfo, ...] = field(attributes("code"))


@attribute("StackMapTable", "code", since=50, lenient=True)
class StackMapTableAttribute(AttributeInfo):
    entries: tuple[Any, ...] = field(Table(u2, STACK_MAP_FRAME))


@attribute("Exceptions", "method")
class ExceptionsAttribute(AttributeInfo):
    exception_index_table: tuple[int, ...] = field(Table(u2, u2))


@record
class InnerClass:
    inner_class_info_index: int = field(u2)
    outer_class_info_index: int = field(u2)
    inner_name_index: int = field(u2)
    inner_class_access_flags: int = field(u2)


@attribute("InnerClasses", "class")
class InnerClassesAttribute(AttributeInfo):
    classes: tuple[InnerClass, ...] = field(Table(u2, InnerClass))


@attribute("EnclosingMethod", "class", since=49)
class EnclosingMethodAttribute(AttributeInfo):
    class_index: int = field(u2)
    method_index: int = field(u2)


@attribute("Synthetic", "class", "field", "method")
class SyntheticAttribute(AttributeInfo):
    pass


@attribute("Signature", "class", "field", "method", "record", since=49)
class SignatureAttribute(AttributeInfo):
    signature_index: int = field(u2)


@attribute("SourceFile", "class")
class SourceFileAttribute(AttributeInfo):
    sourcefile_index: int = field(u2)


@attribute("SourceDebugExtension", "class", since=49)
class SourceDebugExtensionAttribute(AttributeInfo):
    debug_extension: bytes = field(Rest())


@record
class LineNumber:
    start_pc: int = field(u2)
    line_number: int = field(u2)


@attribute("LineNumberTable", "code")
class LineNumberTableAttribute(AttributeInfo):
    line_number_table: tuple[LineNumber, ...] = field(Table(u2, LineNumber))


@record
class LocalVariable:
    start_pc: int = field(u2)
    length: int = field(u2)
    name_index: int = field(u2)
    descriptor_index: int = field(u2)
    index: int = field(u2)


@attribute("LocalVariableTable", "code")
class LocalVariableTableAttribute(AttributeInfo):
    local_variable_table: tuple[LocalVariable, ...] = field(Table(u2, LocalVariable))


@record
class LocalVariableType:
    start_pc: int = field(u2)
    length: int = field(u2)
    name_index: int = field(u2)
    signature_index: int = field(u2)
    index: int = field(u2)


@attribute("LocalVariableTypeTable", "code", since=49)
class LocalVariableTypeTableAttribute(AttributeInfo):
    local_variable_type_table: tuple[LocalVariableType, ...] = field(Table(u2, LocalVariableType))


@attribute("Deprecated", "class", "field", "method")
class DeprecatedAttribute(AttributeInfo):
    pass


@attribute("RuntimeVisibleAnnotations", "class", "field", "method", "record", since=49, lenient=True)
class RuntimeVisibleAnnotationsAttribute(AttributeInfo):
    annotations: tuple[Annotation, ...] = field(Table(u2, Annotation))


@attribute("RuntimeInvisibleAnnotations", "class", "field", "method", "record", since=49, lenient=True)
class RuntimeInvisibleAnnotationsAttribute(AttributeInfo):
    annotations: tuple[Annotation, ...] = field(Table(u2, Annotation))


@attribute("RuntimeVisibleParameterAnnotations", "method", since=49, lenient=True)
class RuntimeVisibleParameterAnnotationsAttribute(AttributeInfo):
    parameter_annotations: tuple[ParameterAnnotations, ...] = field(Table(u1, ParameterAnnotations))


@attribute("RuntimeInvisibleParameterAnnotations", "method", since=49, lenient=True)
class RuntimeInvisibleParameterAnnotationsAttribute(AttributeInfo):
    parameter_annotations: tuple[ParameterAnnotations, ...] = field(Table(u1, ParameterAnnotations))


@attribute("RuntimeVisibleTypeAnnotations", "class", "field", "method", "code", "record", since=52, lenient=True)
class RuntimeVisibleTypeAnnotationsAttribute(AttributeInfo):
    annotations: tuple[TypeAnnotation, ...] = field(Table(u2, TypeAnnotation))


@attribute("RuntimeInvisibleTypeAnnotations", "class", "field", "method", "code", "record", since=52, lenient=True)
class RuntimeInvisibleTypeAnnotationsAttribute(AttributeInfo):
    annotations: tuple[TypeAnnotation, ...] = field(Table(u2, TypeAnnotation))


@attribute("AnnotationDefault", "method", since=49, lenient=True)
class AnnotationDefaultAttribute(AttributeInfo):
    default_value: Any = field(element_value)


@record
class BootstrapMethod:
    bootstrap_method_ref: int = field(u2)
    bootstrap_arguments: tuple[int, ...] = field(Table(u2, u2))


@attribute("BootstrapMethods", "class", since=51)
class BootstrapMethodsAttribute(AttributeInfo):
    bootstrap_methods: tuple[BootstrapMethod, ...] = field(Table(u2, BootstrapMethod))


@record
class MethodParameter:
    name_index: int = field(u2)
    access_flags: int = field(u2)


@attribute("MethodParameters", "method", since=52)
class MethodParametersAttribute(AttributeInfo):
    parameters: tuple[MethodParameter, ...] = field(Table(u1, MethodParameter))


@attribute("NestHost", "class", since=55)
class NestHostAttribute(AttributeInfo):
    host_class_index: int = field(u2)


@attribute("NestMembers", "class", since=55)
class NestMembersAttribute(AttributeInfo):
    classes: tuple[int, ...] = field(Table(u2, u2))


@record
class RecordComponentInfo:
    name_index: int = field(u2)
    descriptor_index: int = field(u2)
    attributes: tuple[AttributeInfo, ...] = field(attributes("record"))


@attribute("Record", "class", since=60)
class RecordAttribute(AttributeInfo):
    components: tuple[RecordComponentInfo, ...] = field(Table(u2, RecordComponentInfo))


@attribute("PermittedSubclasses", "class", since=61)
class PermittedSubclassesAttribute(AttributeInfo):
    classes: tuple[int, ...] = field(Table(u2, u2))
