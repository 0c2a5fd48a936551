"""Code and other attributes: ranges, lengths, indices of the right kinds (JVMS 4.7, 4.8)."""

import struct

import pytest

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile import attributes as a
from pyjvm.classfile.builder import ClassBuilder
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class

from .support import HELLO, RETURN, accepted, refusal


def test_code_is_there_exactly_when_the_method_is_neither_native_nor_abstract():
    b = ClassBuilder("Hello")
    b.add_method(8, "m", "()V")
    assert refusal(b) == "Absent Code attribute in method that is not native or abstract in class file X"
    b = ClassBuilder("Hello")
    b.add_method(0x108, "m", "()V", RETURN)
    assert refusal(b) == "Code attribute in native or abstract methods in class file X"


@pytest.mark.parametrize(("length", "legal"), [(0, False), (1, True), (65535, True), (65536, False)])
def test_code_has_1_to_65535_bytes(length, legal):
    b = ClassBuilder("Hello")
    b.add_method(8, "m", "()V", RETURN * length)
    assert accepted(b) == legal
    if not legal:
        assert refusal(b) == f"Invalid method Code length {length} in class file X"


@pytest.mark.parametrize(("flags", "max_locals", "legal"), [(8, 3, True), (8, 2, False), (0, 4, True), (0, 3, False)])
def test_the_parameters_fit_into_the_locals(flags, max_locals, legal):
    b = ClassBuilder("Hello")
    b.add_method(flags, "m", "(IJ)V", RETURN, 0, max_locals)
    assert accepted(b) == legal
    if not legal:
        assert refusal(b) == "Arguments can't fit into locals in class file X"


@pytest.mark.parametrize(
    ("handler", "message"),
    [
        ((0, 3, 2, None), None),
        ((0, 4, 2, None), "Illegal exception table range in class file X"),
        ((1, 1, 2, None), "Illegal exception table range in class file X"),
        ((2, 1, 2, None), "Illegal exception table range in class file X"),
        ((0, 3, 3, None), "Illegal exception table handler in class file X"),
    ],
)
def test_exception_handlers_lie_within_the_code(handler, message):
    b = ClassBuilder("Hello")
    b.add_method(8, "m", "()V", RETURN * 3, handlers=[handler])
    assert accepted(b) if message is None else refusal(b) == message


def test_what_a_handler_catches_is_a_class():
    b = ClassBuilder("Hello")
    table = (a.ExceptionTableEntry(0, 1, 0, b.utf8("x")),)
    b.add_method(8, "m", "()V", attributes=[a.CodeAttribute(b.utf8("Code"), 0, 0, RETURN, table, ())])
    assert refusal(b) == "Catch type in exception table has bad constant type in class file X"


def with_code(*make) -> ClassBuilder:
    b = ClassBuilder("Hello")
    b.add_method(8, "m", "()V", RETURN * 3, 0, 2, code_attributes=[f(b) for f in make])
    return b


def variables(*entries):
    return lambda b: a.LocalVariableTableAttribute(
        b.utf8("LocalVariableTable"),
        tuple(a.LocalVariable(start, n, b.utf8(name), b.utf8(desc), index) for start, n, name, desc, index in entries),
    )


def test_line_numbers_lie_within_the_code():
    def lines(pc):
        return lambda b: a.LineNumberTableAttribute(b.utf8("LineNumberTable"), (a.LineNumber(pc, 1),))

    assert accepted(with_code(lines(2), lines(0)))
    assert refusal(with_code(lines(3))) == "Invalid pc in LineNumberTable in class file X"


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ((0, 3, "x", "J", 0), None),
        ((3, 0, "x", "I", 0), "Invalid start_pc 3 in LocalVariableTable in class file X"),
        ((1, 3, "x", "I", 0), "Invalid length 3 in LocalVariableTable in class file X"),
        ((0, 3, "x", "I", 2), "Invalid index 2 in LocalVariableTable in class file X"),
        ((0, 3, "x", "D", 1), "Invalid index 1 in LocalVariableTable in class file X"),
        ((0, 3, "x.y", "I", 1), 'Illegal field name "x.y" in class X'),
        ((0, 3, "x", "()V", 1), 'Illegal signature "()V" in LocalVariableTable in class file X'),
    ],
)
def test_local_variables_fit_into_code_and_frame(entry, message):
    b = with_code(variables(entry))
    assert accepted(b) if message is None else refusal(b) == message


def test_a_local_variable_is_listed_once():
    entry = (0, 3, "x", "I", 0)
    b = with_code(variables(entry), variables(entry))
    assert refusal(b) == "Duplicated LocalVariableTable attribute entry for 'x' in class file X"


def test_a_local_variable_with_a_generic_type_is_listed_among_all():
    def generic(b):
        entry = a.LocalVariableType(0, 3, b.utf8("x"), b.utf8("TT;"), 0)
        return a.LocalVariableTypeTableAttribute(b.utf8("LocalVariableTypeTable"), (entry,))

    assert accepted(with_code(variables((0, 3, "x", "La;", 0)), generic))
    assert refusal(with_code(generic)) == "LVTT entry for 'x' does not match any LVT entry in class file X"


@pytest.mark.parametrize(
    ("name", "info"),
    [("SourceFile", b"\0\1\0"), ("Signature", b"\0\1\0\0"), ("Deprecated", b"\0"), ("InnerClasses", b"\0\0\0"),
     ("EnclosingMethod", b"\0\2\0\0\0"), ("NestMembers", b"\0\0!"), ("BootstrapMethods", b"\0\0\0")],
)  # fmt: skip
def test_an_attribute_has_just_its_length(name, info):
    b = ClassBuilder("Hello")
    b.add_attribute(b.attribute(name, info))
    assert refusal(b) == f"Wrong {name} attribute length {len(info)} in class file X"


@pytest.mark.parametrize("length", [0x7FFFFFFF, 0xFFFFFFFF])
def test_an_attribute_does_not_end_after_the_file(length):
    b = ClassBuilder("Hello")
    b.add_attribute(b.attribute("Whatever", b""))
    assert refusal(b.to_bytes()[:-4] + struct.pack(">I", length)) == "Truncated class file"


@pytest.mark.parametrize("index", [0, 2, 999])
def test_the_name_of_an_attribute_is_a_string(index):
    data = HELLO[:-2] + struct.pack(">HHI", 1, index, 0)
    assert refusal(data) == f"Attribute name has bad constant pool index {index} in class file X"


@pytest.mark.parametrize(
    ("name", "info", "message"),
    [
        ("SourceFile", b"\0\2", "Invalid SourceFile attribute at constant pool index 2"),
        ("Signature", b"\0\2", "Invalid constant pool index 2 in Signature attribute"),
        ("NestHost", b"\0\1", "Nest-host class_info_index 1 has bad constant type"),
        ("NestMembers", b"\0\1\0\1", "Nest member class_info_index 1 has bad constant type"),
        ("PermittedSubclasses", b"\0\1\0\1", "Permitted subclass class_info_index 1 has bad constant type"),
        ("EnclosingMethod", b"\0\1\0\0", "Invalid or out-of-bounds class index in EnclosingMethod attribute"),
        ("EnclosingMethod", b"\0\2\0\1", "Invalid or out-of-bounds method index in EnclosingMethod attribute"),
        ("InnerClasses", b"\0\1\0\1\0\0\0\0\0\0", "inner_class_info_index 1 has bad constant type"),
        ("InnerClasses", b"\0\1\0\2\0\1\0\0\0\0", "outer_class_info_index 1 has bad constant type"),
        ("InnerClasses", b"\0\1\0\2\0\0\0\2\0\0", "inner_name_index 2 has bad constant type"),
        ("InnerClasses", b"\0\1\0\2\0\2\0\0\0\0", "Class is both outer and inner class"),
        ("InnerClasses", b"\0\2" + b"\0\2\0\0\0\0\0\0" * 2, "Duplicate entry in InnerClasses attribute"),
        ("NestMembers", b"\0\2\0\2\0\2", "Duplicate entry in NestMembers attribute"),
        ("BootstrapMethods", b"\0\1\0\1\0\0", "bootstrap_method_index 1 has bad constant type"),
        ("Record", b"\0\1\0\2\0\1\0\0", "Invalid constant pool index 2 for name in Record attribute"),
    ],
)
def test_indices_in_attributes_are_of_the_right_kinds(name, info, message):
    b = ClassBuilder("Hello")  # 1 is a string, 2 a class
    b.add_attribute(b.attribute(name, info))
    assert refusal(b) == f"{message} in class file X"


@pytest.mark.parametrize("name", ["SourceFile", "Signature", "NestHost"])
def test_an_attribute_that_is_single_comes_once(name):
    b = ClassBuilder("Hello")
    for _ in range(2):
        b.add_attribute(b.attribute(name, b"\0\2" if name == "NestHost" else b"\0\1"))
    assert refusal(b) == f"Multiple {name} attributes in class file X"


def test_a_nest_host_is_no_nest_member():
    b = ClassBuilder("Hello")
    b.add_attribute(b.attribute("NestHost", b"\0\2"))
    b.add_attribute(b.attribute("NestMembers", b"\0\1\0\4"))
    assert refusal(b) == "Conflicting nest attributes in class file X"


def test_a_final_class_permits_no_subclasses():
    b = ClassBuilder("Hello", access=acc.ACC_FINAL | acc.ACC_SUPER)
    b.add_attribute(b.attribute("PermittedSubclasses", b"\0\1\0\4"))
    assert refusal(b) == "PermittedSubclasses attribute in final class file X"


@pytest.mark.parametrize("desc", ["I", "S", "C", "B", "Z", "J", "F", "D", "Ljava/lang/String;", "Ljava/lang/Object;"])
@pytest.mark.parametrize("constant", ["int_", "long_", "float_", "double_", "string"])
def test_the_constant_value_of_a_static_field_suits_its_type(desc, constant):
    suits = {"J": "long_", "F": "float_", "D": "double_", "Ljava/lang/String;": "string", "Ljava/lang/Object;": ""}
    for static in (True, False):
        b = ClassBuilder("Hello")
        index = getattr(b, constant)("1" if constant == "string" else 1)
        b.add_field(acc.ACC_STATIC if static else 0, "f", desc, index)
        assert accepted(b) == (not static or suits.get(desc, "int_") == constant)


def test_the_constant_value_of_an_instance_field_is_ignored():
    b = ClassBuilder("Hello")
    index = b.int_(7)
    b.add_field(0, "f", "I", index)
    b.add_field(acc.ACC_STATIC, "g", "I", index)
    image = image_of(parse_class(b.to_bytes()))
    assert [field.constant for field in image.fields] == [0, index]
