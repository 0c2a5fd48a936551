"""Parsing and then building gives the same bytes, for class files with everything that JVMS 4 has."""

import struct

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile import annotations as n
from pyjvm.classfile import attributes as a
from pyjvm.classfile import constant_pool as cp
from pyjvm.classfile import frames as f
from pyjvm.classfile import module_attributes as m
from pyjvm.classfile.attribute_table import KINDS, UnknownAttribute
from pyjvm.classfile.builder import ClassBuilder
from pyjvm.classfile.models import find
from pyjvm.classfile.parser import build_class, parse_class

NOP_RETURN = b"\0" * 20 + b"\xb1"
U2 = st.integers(0, 0xFFFF)


def roundtrip(b: ClassBuilder):
    built = b.build()
    data = build_class(built)
    parsed = parse_class(data)
    assert build_class(parsed) == data
    return built, parsed


@pytest.mark.parametrize("tag", sorted(model.tag for model in cp.CONSTANTS))
def test_every_kind_of_constant_is_parsed_and_built(tag):
    module = tag in (19, 20)
    b = ClassBuilder("module-info", None, acc.ACC_MODULE) if module else ClassBuilder("A")
    bootstrap = b.bootstrap_method(b.method_handle(6, b.method_ref("B", "b", "()V"))) if tag in (17, 18) else 0
    make = {
        1: lambda: b.utf8("text"),
        3: lambda: b.int_(-1),
        4: lambda: b.float_(1.5),
        5: lambda: b.long_(-(2**63)),
        6: lambda: b.double_(-0.0),
        7: lambda: b.class_("[[Ljava/lang/String;"),
        8: lambda: b.string("\0\U0001f600\ud800"),
        9: lambda: b.field_ref("B", "f", "[J"),
        10: lambda: b.method_ref("B", "<init>", "(IJ)V"),
        11: lambda: b.interface_method_ref("B", "m", "()I"),
        12: lambda: b.name_and_type("x", "D"),
        15: lambda: b.method_handle(1, b.field_ref("B", "f", "I")),
        16: lambda: b.method_type("()V"),
        17: lambda: b.dynamic(bootstrap, "x", "I"),
        18: lambda: b.invoke_dynamic(bootstrap, "x", "()I"),
        19: lambda: b.constant(cp.CONSTANT_Module_info(b.utf8("java.base"))),
        20: lambda: b.constant(cp.CONSTANT_Package_info(b.utf8("a/b"))),
    }
    index = make[tag]()
    built, parsed = roundtrip(b)
    assert parsed == built
    assert parsed.constant_pool[index].tag == tag


@pytest.mark.parametrize("bits", [0x7FC00000, 0x7F800001, 0xFFFFFFFF, 0x80000000])
def test_a_float_constant_keeps_the_bits_of_its_nan(bits):
    b = ClassBuilder("A")
    index = b.constant(cp.CONSTANT_Float_info(bits))
    assert roundtrip(b)[1].constant_pool[index].bytes == bits


def test_overlong_strings_of_old_class_files_are_kept_as_they_were():
    b = ClassBuilder("A", version=47)
    index = b.constant(cp.CONSTANT_Utf8_info(b"\xc1\x81"))
    parsed = roundtrip(b)[1]
    assert parsed.constant_pool.utf8(index) == "A"


def code_with(b: ClassBuilder, *attributes, max_locals=9):
    b.add_method(acc.ACC_STATIC, "m", "()V", NOP_RETURN, 1, max_locals, code_attributes=attributes)


FRAMES = (
    f.SameFrame(0),
    f.SameFrame(63),
    f.SameLocals1StackItemFrame(64, (f.SimpleVariableInfo(1),)),
    f.SameLocals1StackItemFrame(127, (f.ObjectVariableInfo(2),)),
    f.SameLocals1StackItemFrameExtended(300, (f.UninitializedVariableInfo(7),)),
    f.ChopFrame(248, 1),
    f.ChopFrame(250, 2),
    f.SameFrameExtended(65535),
    f.AppendFrame(252, 3, (f.SimpleVariableInfo(0),)),
    f.AppendFrame(254, 4, (f.SimpleVariableInfo(3), f.SimpleVariableInfo(4), f.ObjectVariableInfo(2))),
    f.FullFrame(5, (f.SimpleVariableInfo(6),), (f.SimpleVariableInfo(5), f.SimpleVariableInfo(2))),
)


def test_every_kind_of_stack_map_frame_is_parsed_and_built():
    b = ClassBuilder("A")
    code_with(b, a.StackMapTableAttribute(b.utf8("StackMapTable"), FRAMES))
    built, parsed = roundtrip(b)
    assert parsed == built


def element_values(b: ClassBuilder):
    one = b.int_(1)
    nested = n.Annotation(b.utf8("LN;"), (n.ElementValuePair(b.utf8("v"), n.ConstElementValue(ord("I"), one)),))
    return (
        *(n.ConstElementValue(ord(tag), one) for tag in "BCDFIJSZs"),
        n.EnumElementValue(b.utf8("LE;"), b.utf8("ONE")),
        n.ClassElementValue(b.utf8("V")),
        n.AnnotationElementValue(nested),
        n.ArrayElementValue((n.ArrayElementValue(()), n.ConstElementValue(ord("s"), one))),
    )


def annotations(b: ClassBuilder):
    pairs = tuple(n.ElementValuePair(b.utf8(f"e{i}"), value) for i, value in enumerate(element_values(b)))
    return n.Annotation(b.utf8("LA;"), pairs), n.Annotation(b.utf8("LB;"), ())


TARGETS = (
    *(n.TypeParameterTarget(t, 1) for t in (0x00, 0x01)),
    n.SupertypeTarget(0x10, 65535),
    *(n.TypeParameterBoundTarget(t, 1, 2) for t in (0x11, 0x12)),
    *(n.EmptyTarget(t) for t in (0x13, 0x14, 0x15)),
    n.FormalParameterTarget(0x16, 3),
    n.ThrowsTarget(0x17, 4),
    *(n.LocalvarTarget(t, (n.LocalvarTargetEntry(1, 2, 3), n.LocalvarTargetEntry(4, 5, 6))) for t in (0x40, 0x41)),
    n.CatchTarget(0x42, 5),
    *(n.OffsetTarget(t, 6) for t in range(0x43, 0x47)),
    *(n.TypeArgumentTarget(t, 7, 8) for t in range(0x47, 0x4C)),
)


@pytest.mark.parametrize("name", ["RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations"])
def test_type_annotations_of_every_target_are_parsed_and_built(name):
    b = ClassBuilder("A")
    path = (n.TypePathEntry(0, 0), n.TypePathEntry(3, 1))
    made = tuple(n.TypeAnnotation(target, path, b.utf8("LT;"), ()) for target in TARGETS)
    b.add_attribute(KINDS["class"][name.encode()].model(b.utf8(name), made))
    built, parsed = roundtrip(b)
    assert parsed == built
    assert len(parsed.attributes[0].annotations) == 22


def every_attribute(b: ClassBuilder, place: str):
    """One attribute of each kind that stands in a place, with something in it."""
    object_, utf8 = b.class_("java/lang/Object"), b.utf8("text")
    inner = tuple(every_attribute(b, "record")) if place == "class" else ()
    component = a.RecordComponentInfo(b.utf8("c"), b.utf8("I"), inner)
    code = tuple(every_attribute(b, "code")) if place == "method" else ()
    contents = {
        a.ConstantValueAttribute: lambda: (b.int_(1),),
        a.CodeAttribute: lambda: (1, 9, NOP_RETURN, (a.ExceptionTableEntry(0, 1, 2, 0),), code),
        a.StackMapTableAttribute: lambda: (FRAMES,),
        a.ExceptionsAttribute: lambda: ((object_, object_),),
        a.InnerClassesAttribute: lambda: ((a.InnerClass(object_, 0, 0, 9), a.InnerClass(b.this_class, 0, utf8, 9)),),
        a.EnclosingMethodAttribute: lambda: (object_, b.name_and_type("x", "()V")),
        a.SyntheticAttribute: tuple,
        a.SignatureAttribute: lambda: (utf8,),
        a.SourceFileAttribute: lambda: (utf8,),
        a.SourceDebugExtensionAttribute: lambda: (b"\xff\0\x80",),
        a.LineNumberTableAttribute: lambda: ((a.LineNumber(0, 7), a.LineNumber(3, 65535)),),
        a.LocalVariableTableAttribute: lambda: ((a.LocalVariable(0, 5, utf8, b.utf8("J"), 1),),),
        a.LocalVariableTypeTableAttribute: lambda: ((a.LocalVariableType(0, 5, utf8, utf8, 1),),),
        a.DeprecatedAttribute: tuple,
        a.RuntimeVisibleAnnotationsAttribute: lambda: (annotations(b),),
        a.RuntimeInvisibleAnnotationsAttribute: lambda: (annotations(b),),
        a.RuntimeVisibleParameterAnnotationsAttribute: lambda: ((n.ParameterAnnotations(annotations(b)),),),
        a.RuntimeInvisibleParameterAnnotationsAttribute: lambda: ((n.ParameterAnnotations(()),),),
        a.RuntimeVisibleTypeAnnotationsAttribute: lambda: ((n.TypeAnnotation(TARGETS[0], (), utf8, ()),),),
        a.RuntimeInvisibleTypeAnnotationsAttribute: lambda: ((),),
        a.AnnotationDefaultAttribute: lambda: (element_values(b)[-1],),
        a.MethodParametersAttribute: lambda: ((a.MethodParameter(utf8, 16), a.MethodParameter(0, 0)),),
        a.NestHostAttribute: lambda: (object_,),
        a.NestMembersAttribute: lambda: ((object_,),),
        a.RecordAttribute: lambda: ((component,),),
        a.PermittedSubclassesAttribute: lambda: ((object_,),),
    }  # fmt: skip
    for name, kind in KINDS[place].items():
        if not kind.model.__module__.endswith("module_attributes") and kind.model is not a.BootstrapMethodsAttribute:
            yield kind.model(b.utf8(name.decode()), *contents[kind.model]())


@pytest.mark.parametrize("place", ["class", "field", "method", "code", "record"])
def test_every_attribute_is_recognised_where_it_may_stand(place):
    b = ClassBuilder("A")
    made = tuple(every_attribute(b, place))
    if place == "class":
        made = tuple(x for x in made if not isinstance(x, a.NestMembersAttribute))  # it excludes NestHost
        b.attributes += made
    elif place == "field":
        b.add_field(acc.ACC_STATIC, "f", "I", attributes=made)
    elif place == "method":
        b.add_method(acc.ACC_STATIC, "m", "()V", attributes=made)
    elif place == "code":
        code_with(b, *made)
    else:
        b.add_attribute(a.RecordAttribute(b.utf8("Record"), (a.RecordComponentInfo(b.utf8("c"), b.utf8("I"), made),)))
    built, parsed = roundtrip(b)
    assert parsed == built
    assert UnknownAttribute not in {type(x) for x in made}


def test_nest_members_and_bootstrap_methods_are_parsed_and_built():
    b = ClassBuilder("A")
    b.bootstrap_method(b.method_handle(6, b.method_ref("B", "b", "()V")), [b.int_(1), b.string("s"), b.long_(2)])
    b.add_attribute(a.NestMembersAttribute(b.utf8("NestMembers"), (b.class_("A$B"), b.class_("A$C"))))
    built, parsed = roundtrip(b)
    assert parsed == built


def test_the_attributes_of_modules_are_parsed_and_built():
    b = ClassBuilder("module-info", None, acc.ACC_MODULE)
    module = b.constant(cp.CONSTANT_Module_info(b.utf8("some.module")))
    package = b.constant(cp.CONSTANT_Package_info(b.utf8("some/module")))
    some, version = b.class_("some/module/C"), b.utf8("1.0")
    b.add_attribute(
        m.ModuleAttribute(
            b.utf8("Module"),
            module,
            acc.ACC_OPEN,
            version,
            (m.Requires(module, acc.ACC_MANDATED, version), m.Requires(module, acc.ACC_TRANSITIVE, 0)),
            (m.Exports(package, 0, ()), m.Exports(package, 0, (module,))),
            (m.Opens(package, acc.ACC_SYNTHETIC, (module, module)),),
            (some,),
            (m.Provides(some, (some,)),),
        )
    )
    b.add_attribute(m.ModulePackagesAttribute(b.utf8("ModulePackages"), (package,)))
    b.add_attribute(m.ModuleMainClassAttribute(b.utf8("ModuleMainClass"), some))
    built, parsed = roundtrip(b)
    assert parsed == built


def test_an_attribute_is_unknown_in_a_place_or_version_that_does_not_have_it():
    b = ClassBuilder("A", version=49)
    b.add_attribute(b.attribute("Code", b"anything"))
    b.add_attribute(b.attribute("Frobnicated", b""))
    code_with(b, b.attribute("StackMapTable", b"of a later version"))
    _, parsed = roundtrip(b)
    assert [type(x) for x in parsed.attributes] == [UnknownAttribute, UnknownAttribute]
    assert type(find(parsed.methods[0].attributes, a.CodeAttribute).attributes[0]) is UnknownAttribute


@pytest.mark.parametrize(
    "info",
    [b"", b"\0\1", b"\0\0\0", b"\0\1\0\1\0\1\0\1?", b"\0\1\0\1\0\1\0\1" + b"[\0\1" * 5000],
    ids=["empty", "short", "long", "bad tag", "deep"],
)
def test_malformed_annotations_are_kept_as_bytes(info):
    """JVMS 4.8 lets them have any length; who reads them reflectively gets the error."""
    b = ClassBuilder("A")
    b.add_attribute(b.attribute("RuntimeVisibleAnnotations", info))
    _, parsed = roundtrip(b)
    assert parsed.attributes[0].info == info


NAMES = st.text(st.characters(exclude_characters=".;[/<>"), min_size=1, max_size=8)


@st.composite
def builders(draw):
    b = ClassBuilder(draw(NAMES), version=draw(st.integers(52, 69)), interfaces=draw(st.sets(NAMES, max_size=3)))
    for kind, value in draw(
        st.lists(
            st.one_of(
                st.tuples(st.just("int_"), st.integers(-(2**31), 2**31 - 1)),
                st.tuples(st.just("long_"), st.integers(-(2**63), 2**63 - 1)),
                st.tuples(st.just("float_"), st.floats(width=32)),
                st.tuples(st.just("double_"), st.floats()),
                st.tuples(st.sampled_from(["string", "utf8"]), st.text(max_size=9)),
            ),
            max_size=8,
        )
    ):
        getattr(b, kind)(value)
    fields = st.lists(st.tuples(NAMES, st.sampled_from(["I", "[[J", "La/B;"])), max_size=4)
    for number, (name, desc) in enumerate(draw(fields)):
        b.add_field(acc.ACC_PUBLIC, f"{name}{number}", desc)
    methods = st.lists(st.tuples(NAMES, st.binary(min_size=1, max_size=40)), max_size=4)
    for number, (name, code) in enumerate(draw(methods)):
        handlers = [(0, len(code), len(code) - 1, draw(st.none() | NAMES))]
        unknown = b.attribute("x" + name, draw(st.binary(max_size=9)))
        b.add_method(acc.ACC_STATIC, f"{name}{number}", "(DJ)V", code, draw(U2), 4, handlers, [unknown], [unknown])
    return b


@settings(max_examples=60, deadline=None)
@given(builders())
def test_what_the_builder_builds_is_what_the_parser_parses(b):
    built = b.build()
    data = build_class(built)
    assert parse_class(data) == built
    assert build_class(parse_class(data)) == data


def test_equal_constants_have_one_index_and_longs_take_two():
    b = ClassBuilder("A")
    first, second = b.long_(5), b.int_(6)
    assert second == first + 2
    assert b.long_(5) == first
    assert b.class_("A") == b.this_class


def test_a_value_too_great_for_its_place_is_a_value_error():
    cf = attrs.evolve(ClassBuilder("A").build(), access_flags=70000)
    with pytest.raises(ValueError, match="not a class file"):
        build_class(cf)


def test_the_magic_number_is_the_first_of_the_bytes():
    data = ClassBuilder("A", version=(45, 3)).to_bytes()
    assert struct.unpack(">IHH", data[:8]) == (0xCAFEBABE, 3, 45)
