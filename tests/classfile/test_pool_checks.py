"""Magic number, version and constant pool: what is wrong is told in the words of java (JVMS 4.1, 4.4)."""

import struct

import pytest

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile import constant_pool as cp
from pyjvm.classfile.builder import ClassBuilder
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class
from pyjvm.errors import ClassFormatError, NoClassDefFoundError, UnsupportedClassVersionError

from .support import HELLO, accepted, refusal


def test_a_wrong_magic_number_is_told_in_decimal():
    assert refusal(b"\0\0\0\1" + HELLO[4:]) == "Incompatible magic value 1 in class file X"
    assert refusal(b"PK\3\4") == "Incompatible magic value 1347093252 in class file X"


@pytest.mark.parametrize("length", range(len(HELLO)))
def test_every_shorter_file_is_truncated(length):
    assert refusal(HELLO[:length]) == "Truncated class file"


def test_extra_bytes_are_refused_with_their_offset():
    with pytest.raises(ClassFormatError) as caught:
        parse_class(HELLO + b"\0", "X")
    assert caught.value.message == f"Extra bytes at the end of class file X (at offset {len(HELLO)})"


@pytest.mark.parametrize(
    ("version", "message"),
    [
        (
            (99, 0),
            "X has been compiled by a more recent version of the Java Runtime (class file version 99.0), "
            "this version of the Java Runtime only recognizes class file versions up to 69.0",
        ),
        ((44, 3), "X (class file version 44.3) was compiled with an invalid major version"),
        ((61, 1), "X (class file version 61.1) was compiled with an invalid non-zero minor version"),
        (
            (61, 65535),
            "X (class file version 61.65535) was compiled with preview features that are unsupported. "
            "This version of the Java Runtime only recognizes preview features for class file version 69.65535",
        ),
        (
            (69, 65535),
            "Preview features are not enabled for X (class file version 69.65535). "
            "Try running with '--enable-preview'",
        ),
    ],
)  # fmt: skip
def test_an_unsupported_version_is_refused_before_the_rest_is_read(version, message):
    data = ClassBuilder("Hello", version=version).to_bytes()[:9]
    with pytest.raises(UnsupportedClassVersionError) as caught:
        parse_class(data, "X")
    assert caught.value.message == message


@pytest.mark.parametrize("version", [(45, 0), (45, 65535), (48, 7), (55, 1), (56, 0), (69, 0)])
def test_supported_versions_are_accepted(version):
    cf = parse_class(ClassBuilder("Hello", version=version).to_bytes())
    assert (cf.major_version, cf.minor_version) == version


def test_preview_classes_are_accepted_when_enabled():
    data = ClassBuilder("Hello", version=(69, 65535)).to_bytes()
    assert parse_class(data, enable_preview=True).minor_version == 65535


def test_a_module_is_parsed_but_is_no_class():
    cf = parse_class(ClassBuilder("module-info", None, acc.ACC_MODULE).to_bytes())
    with pytest.raises(NoClassDefFoundError, match="module-info is not a class because access_flag ACC_MODULE is set"):
        image_of(cf)


def pool(*entries) -> ClassBuilder:
    b = ClassBuilder("Hello")
    for entry in entries:
        b.constant(entry)
    return b


def test_the_pool_has_at_least_its_zeroth_place():
    assert refusal(HELLO[:8] + b"\0\0") == "Illegal constant pool size 0 in class file X"


def test_an_unknown_tag_is_refused_where_it_stands():
    data = HELLO[:10] + b"\x63" + HELLO[11:]
    with pytest.raises(ClassFormatError) as caught:
        parse_class(data, "X")
    assert caught.value.message == "Unknown constant tag 99 in class file X (at offset 10)"


@pytest.mark.parametrize(("tag", "version"), [(15, 50), (16, 50), (18, 50), (17, 54), (19, 52), (20, 52)])
def test_a_tag_needs_the_version_that_brought_it(tag, version):
    data = struct.pack(">IHHHBHH", 0xCAFEBABE, 0, version, 2, tag, 1, 1)
    assert refusal(data) == f"Class file version does not support constant tag {tag} in class file X"


def test_modules_and_packages_are_constants_of_modules_only():
    b = ClassBuilder("Hello")
    b.constant(cp.CONSTANT_Module_info(b.utf8("m")))
    assert refusal(b) == "Unknown constant tag 19 in class file X"


def test_a_long_needs_a_second_place():
    data = struct.pack(">IHHHBQ", 0xCAFEBABE, 0, 61, 2, 5, 1)
    assert refusal(data) == "Improper constant pool long/double index 2 in class file X"


@pytest.mark.parametrize("encoded", [b"\0", b"\xff", b"\xc1\x81", b"\xe3"])
def test_strings_are_modified_utf8(encoded):
    assert refusal(pool(cp.CONSTANT_Utf8_info(encoded))) == "Illegal UTF8 string in constant pool in class file X"


@pytest.mark.parametrize("target", [0, 3, 5, 6, 999])
@pytest.mark.parametrize(
    "make",
    [
        lambda b, t: cp.CONSTANT_Fieldref_info(t, b.name_and_type("x", "I")),
        lambda b, t: cp.CONSTANT_Methodref_info(b.this_class, t),
        lambda b, t: cp.CONSTANT_InterfaceMethodref_info(t, b.name_and_type("x", "()V")),
        lambda b, t: cp.CONSTANT_Dynamic_info(0, t),
        lambda b, t: cp.CONSTANT_InvokeDynamic_info(0, t),
        lambda b, t: cp.CONSTANT_MethodHandle_info(1, t),
    ],
)  # fmt: skip
def test_an_index_of_another_kind_or_outside_is_refused(make, target):
    b = ClassBuilder("Hello")
    assert b.long_(1) == 5  # 6 is its second place, 3 is a string
    b.constant(make(b, target))
    assert refusal(b) == f"Invalid constant pool index {target} in class file X"


@pytest.mark.parametrize("make", [cp.CONSTANT_Class_info, cp.CONSTANT_String_info, cp.CONSTANT_MethodType_info])
def test_a_name_is_a_string(make):
    assert refusal(pool(make(2))) == "Invalid constant pool index 2 in class file X"


@pytest.mark.parametrize("name", ["", "a.b", "a;", "/a", "a/", "a//b", "[", "[V", "[La", "[a", "[" * 256 + "I", "a[b"])
def test_a_class_has_a_name_that_classes_can_have(name):
    b = ClassBuilder("Hello")
    b.class_(name)
    assert refusal(b) == f'Illegal class name "{name}" in class file X'


@pytest.mark.parametrize("name", ["a", "a/b-c", "<x>", "[I", "[" * 255 + "La/b;", "\0 ", "ключ/键"])
def test_a_class_name_may_have_almost_any_character(name):
    b = ClassBuilder("Hello")
    b.class_(name)
    assert accepted(b)


@pytest.mark.parametrize("desc", ["", "V", "II", "L;", "La", "La.b;", "[", "X", "()I", "[" * 256 + "I", "L/a;"])
def test_a_field_reference_has_a_field_descriptor(desc):
    b = ClassBuilder("Hello")
    b.field_ref("A", "f", desc)
    assert refusal(b) in (
        f'Field "f" in class X has illegal signature "{desc}"',
        f'Method "f" in class X has illegal signature "{desc}"',
    )


@pytest.mark.parametrize("desc", ["I", "()", "(V)V", "(I", "()VV", "(La)V", "()[V", "x()V", "(" + "[" * 256 + "I)V"])
def test_a_method_reference_has_a_method_descriptor(desc):
    b = ClassBuilder("Hello")
    b.method_ref("A", "m", desc)
    assert refusal(b).endswith(f'"m" in class X has illegal signature "{desc}"')


@pytest.mark.parametrize(("slots", "legal"), [(255, True), (256, False)])
def test_a_method_has_at_most_255_slots_of_parameters(slots, legal):
    b = ClassBuilder("Hello")
    b.method_ref("A", "m", "(" + "J" * (slots // 2) + "I" * (slots % 2) + ")V")
    assert accepted(b) == legal


@pytest.mark.parametrize("name", ["<x>", "a<", "a.b", "", "<clinit", "a/b"])
def test_a_method_reference_has_a_name_that_methods_can_have(name):
    b = ClassBuilder("Hello")
    b.method_ref("A", name, "()V")
    assert refusal(b) == f'Illegal method name "{name}" in class X'


def test_references_name_no_class_initializer_and_constructors_return_nothing():
    b = ClassBuilder("Hello")
    b.method_ref("A", "<clinit>", "()V")
    assert refusal(b).startswith("Bad method name at constant pool index")
    b = ClassBuilder("Hello")
    b.method_ref("A", "<init>", "()I")
    assert refusal(b) == 'Method "<init>" in class X has illegal signature "()I"'


@pytest.mark.parametrize(
    ("kind", "reference", "since"),
    [
        *((kind, "field", 51) for kind in (1, 2, 3, 4)),
        *((kind, "method", 51) for kind in (5, 6, 7)),
        *((kind, "interface", 52) for kind in (6, 7)),
        (8, "init", 51),
        (9, "interface", 51),
    ],
)
@pytest.mark.parametrize("version", [51, 52])
def test_a_method_handle_refers_to_what_its_kind_needs(kind, reference, since, version):
    for other in ("field", "method", "init", "interface"):
        b = ClassBuilder("Hello", version=version)
        index = {
            "field": lambda b=b: b.field_ref("A", "f", "I"),
            "method": lambda b=b: b.method_ref("A", "m", "()V"),
            "init": lambda b=b: b.method_ref("A", "<init>", "()V"),
            "interface": lambda b=b: b.interface_method_ref("A", "m", "()V"),
        }[other]()
        b.method_handle(kind, index)
        legal = {"field": kind < 5, "method": kind in (5, 6, 7), "init": kind == 8}.get(
            other, kind == 9 or (kind in (6, 7) and version >= 52)
        )
        assert accepted(b) == legal
        if other == reference:
            assert legal == (version >= since)


@pytest.mark.parametrize("kind", [0, 10, 255])
def test_there_are_nine_kinds_of_method_handle(kind):
    b = ClassBuilder("Hello")
    b.method_handle(kind, b.field_ref("A", "f", "I"))
    assert refusal(b).startswith(f"Bad method handle kind {kind} at constant pool index")


def test_a_dynamic_constant_needs_its_bootstrap_method():
    b = ClassBuilder("Hello")
    b.invoke_dynamic(0, "m", "()V")
    assert refusal(b) == "Missing BootstrapMethods attribute in class file X"
    b.bootstrap_method(b.method_handle(6, b.method_ref("B", "b", "()V")))
    assert accepted(b)
    b.dynamic(1, "c", "I")
    assert refusal(b) == "Short length on BootstrapMethods in class file X"
