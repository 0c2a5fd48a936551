"""The image that the machine runs from: indices resolved, and no library needed to load it."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile import attributes as a
from pyjvm.classfile.builder import ClassBuilder
from pyjvm.classfile.image import ClassImage, dump_image, load_image
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class


def image_from(b: ClassBuilder) -> ClassImage:
    """Through bytes, and through a cache."""
    return load_image(dump_image(image_of(parse_class(b.to_bytes()))))


def test_the_constant_pool_is_resolved_to_strings_and_signed_numbers():
    b = ClassBuilder("A")
    handle = b.method_handle(6, b.method_ref("B", "b", "()V"))
    boot = b.bootstrap_method(handle, [b.int_(1)])
    wanted = {
        b.utf8("\ud83d"): (1, "\ud83d"),
        b.int_(-5): (3, -5),
        b.float_(-0.0): (4, 0x80000000),
        b.long_(-(2**63)): (5, -(2**63)),
        b.double_(1.0): (6, 0x3FF0000000000000),
        b.class_("[I"): (7, "[I"),
        b.string("s"): (8, "s"),
        b.field_ref("B", "f", "I"): (9, "B", "f", "I"),
        b.method_ref("B", "m", "()V"): (10, "B", "m", "()V"),
        b.interface_method_ref("B", "m", "()V"): (11, "B", "m", "()V"),
        b.name_and_type("n", "J"): (12, "n", "J"),
        handle: (15, 6, b.method_ref("B", "b", "()V")),
        b.method_type("(I)V"): (16, "(I)V"),
        b.dynamic(boot, "c", "I"): (17, 0, "c", "I"),
        b.invoke_dynamic(boot, "d", "()I"): (18, 0, "d", "()I"),
    }
    image = image_from(b)
    assert {index: image.cp[index] for index in wanted} == wanted
    assert image.cp[0] is None
    assert image.cp[b.long_(-(2**63)) + 1] is None
    assert image.bootstrap_methods == ((handle, (b.int_(1),)),)


def test_the_class_and_its_attributes():
    b = ClassBuilder("p/A", "p/S", interfaces=["p/I"], version=(61, 0))
    utf8 = b.utf8
    for name, attribute, *contents in (
        ("SourceFile", a.SourceFileAttribute, utf8("A.java")),
        ("Signature", a.SignatureAttribute, utf8("Lp/S<TT;>;")),
        ("InnerClasses", a.InnerClassesAttribute, (
            a.InnerClass(b.class_("p/A$B"), b.this_class, utf8("B"), 10), a.InnerClass(b.class_("p/A$1"), 0, 0, 0))),
        ("EnclosingMethod", a.EnclosingMethodAttribute, b.class_("p/O"), b.name_and_type("m", "()V")),
        ("NestHost", a.NestHostAttribute, b.class_("p/O")),
        ("Record", a.RecordAttribute, (
            a.RecordComponentInfo(utf8("x"), utf8("I"), ()),
            a.RecordComponentInfo(utf8("y"), utf8("La;"), (a.SignatureAttribute(utf8("Signature"), utf8("TT;")),)))),
        ("PermittedSubclasses", a.PermittedSubclassesAttribute, (b.class_("p/C"),)),
        ("Synthetic", a.SyntheticAttribute),
    ):  # fmt: skip
        b.add_attribute(attribute(utf8(name), *contents))
    b.add_attribute(b.attribute("RuntimeVisibleAnnotations", b"\0\0"))
    image = image_from(b)
    assert (image.major, image.minor, image.access) == (61, 0, acc.ACC_PUBLIC | acc.ACC_SUPER | acc.ACC_SYNTHETIC)
    assert (image.name, image.super_name, image.interfaces) == ("p/A", "p/S", ("p/I",))
    assert (image.source_file, image.signature) == ("A.java", "Lp/S<TT;>;")
    assert image.inner_classes == (("p/A$B", "p/A", "B", 10), ("p/A$1", None, None, 0))
    assert image.enclosing_method == ("p/O", "m", "()V")
    assert (image.nest_host, image.nest_members) == ("p/O", ())
    assert image.record == (("x", "I", None), ("y", "La;", "TT;"))
    assert image.permitted_subclasses == ("p/C",)
    assert image.annotations == b"\0\0"


def test_what_a_class_does_not_have_is_none_or_empty():
    image = image_from(ClassBuilder("java/lang/Object", None))
    assert image.super_name is None
    for slot in ("source_file", "signature", "enclosing_method", "nest_host", "record", "permitted_subclasses"):
        assert getattr(image, slot) is None
    for slot in ("interfaces", "fields", "methods", "inner_classes", "nest_members", "bootstrap_methods"):
        assert getattr(image, slot) == ()


def test_fields_and_methods():
    b = ClassBuilder("A")
    signature = a.SignatureAttribute(b.utf8("Signature"), b.utf8("TT;"))
    b.add_field(acc.ACC_STATIC, "f", "I", b.int_(3), [signature])
    lines = [a.LineNumberTableAttribute(b.utf8("LineNumberTable"), (a.LineNumber(pc, pc + 10),)) for pc in (2, 0)]
    variable = a.LocalVariable(0, 3, b.utf8("x"), b.utf8("I"), 0)
    variables = a.LocalVariableTableAttribute(b.utf8("LocalVariableTable"), (variable,))
    parameters = (a.MethodParameter(b.utf8("p"), 16), a.MethodParameter(0, 0))
    b.add_method(
        acc.ACC_STATIC,
        "m",
        "(II)V",
        b"\0\0\xb1",
        1,
        2,
        [(0, 1, 2, "E"), (0, 2, 2, None)],
        [a.MethodParametersAttribute(b.utf8("MethodParameters"), parameters), b.attribute("AnnotationDefault", b"?")],
        [*lines, variables, b.attribute("StackMapTable", b"\0\1\2")],
        ["E", "F"],
    )
    b.add_method(acc.ACC_NATIVE, "n", "()V")
    image = image_from(b)
    assert [field.pack() for field in image.fields] == [(acc.ACC_STATIC, "f", "I", b.int_(3), "TT;", None)]
    method, native = image.methods
    assert (method.access, method.name, method.desc) == (acc.ACC_STATIC, "m", "(II)V")
    assert method.exceptions == ("E", "F")
    assert method.parameters == (("p", 16), (None, 0))
    assert method.annotation_default == b"?"
    code = method.code
    assert (code.max_stack, code.max_locals, code.code) == (1, 2, b"\0\0\xb1")
    assert code.handlers == ((0, 1, 2, "E"), (0, 2, 2, None))
    assert code.lines == ((0, 10), (2, 12))
    assert code.local_vars == ((0, 3, "x", "I", 0),)
    assert code.stack_map == b"\0\1\2"
    assert method.code is code
    assert native.code is None


def test_a_stack_map_of_a_version_without_is_ignored():
    b = ClassBuilder("A", version=49)
    b.add_method(acc.ACC_STATIC, "m", "()V", b"\xb1", code_attributes=[b.attribute("StackMapTable", b"\0\0")])
    assert image_from(b).methods[0].code.stack_map is None


@pytest.mark.parametrize("data", [b"", b"nonsense", dump_image(image_of(ClassBuilder("A").build()))[:-9]])
def test_bytes_that_are_no_image_are_a_value_error(data):
    with pytest.raises(ValueError):
        load_image(data)


def test_loading_an_image_imports_neither_construct_nor_attrs():
    program = (
        "import sys; from pyjvm.classfile import image, stack_map, mutf8; from pyjvm.classpath import path; "
        "print([m for m in ('construct', 'attr', 'typing', 're', 'enum', 'zipfile', 'inspect') if m in sys.modules])"
    )
    where = str(Path(inspect.getfile(ClassImage)).parents[2])
    result = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True, env={"PYTHONPATH": where}
    )
    assert result.stdout.strip() == "[]"
