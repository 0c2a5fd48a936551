"""Class, fields and methods: flags that go together, names, no duplicates (JVMS 4.1, 4.5, 4.6)."""

import attrs
import pytest

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile.builder import ClassBuilder
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import build_class, parse_class

from .support import RETURN, accepted, refusal


@pytest.mark.parametrize(
    ("flags", "version", "legal"),
    [
        (0x0021, 61, True),
        (0x0000, 61, True),
        (0x0600, 61, True),
        (0x2600, 61, True),
        (0x0420, 61, True),
        (0x4030, 61, True),
        (0x0430, 61, False),  # abstract and final
        (0x0200, 61, False),  # an interface is abstract
        (0x0200, 49, True),
        (0x0610, 61, False),  # and not final
        (0x0620, 61, False),
        (0x4600, 61, False),
        (0x4600, 48, True),
        (0x2020, 61, False),  # an annotation is an interface
        (0x2020, 48, True),
        (0x8021, 52, True),  # no modules yet
    ],
)
def test_class_flags_go_together(flags, version, legal):
    b = ClassBuilder("Hello", access=flags, version=version)
    assert accepted(b) == legal
    if not legal:
        assert refusal(b) == f"Illegal class modifiers in class X: 0x{flags:X}"


def test_only_object_has_no_superclass():
    assert accepted(ClassBuilder("java/lang/Object", None))
    assert refusal(ClassBuilder("Hello", None)) == "Invalid superclass index 0 in class file X"


def test_names_of_class_superclass_and_interfaces_are_no_arrays():
    assert refusal(ClassBuilder("[I")) == "Bad class name in class file X"
    assert refusal(ClassBuilder("Hello", "[I")) == "Bad superclass name in class file X"
    assert refusal(ClassBuilder("Hello", interfaces=["[I"])) == "Bad interface name in class file X"


def test_an_interface_is_named_once():
    cf = ClassBuilder("Hello", interfaces=["A"]).build()
    data = build_class(attrs.evolve(cf, interfaces=cf.interfaces * 2))
    assert refusal(data) == 'Duplicate interface name "A" in class file X'


def test_the_superclass_of_interfaces_is_object():
    b = ClassBuilder("Hello", "A", acc.ACC_INTERFACE | acc.ACC_ABSTRACT)
    assert refusal(b) == "Interfaces must have java.lang.Object as superclass in class file X"


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ("this_class", "Invalid this class index 1 in constant pool in class file X"),
        ("super_class", "Invalid superclass index 1 in class file X"),
        ("interfaces", "Interface name has bad constant pool index 1 in class file X"),
    ],
)
def test_class_superclass_and_interfaces_are_class_entries(part, message):
    cf = attrs.evolve(ClassBuilder("Hello").build(), **{part: (1,) if part == "interfaces" else 1})
    assert refusal(build_class(cf)) == message


@pytest.mark.parametrize(
    ("flags", "interface", "legal"),
    [
        (0x0000, False, True),
        (0x0001, False, True),
        (0x00DC, False, False),  # final and volatile
        (0x0003, False, False),
        (0x0006, False, False),
        (0x0007, False, False),
        (0x5019, True, False),  # enum
        (0x1019, True, True),
        (0x0019, True, True),
        (0x0009, True, False),
        (0x0018, True, False),
        (0x0099, True, False),
    ],
)
def test_field_flags_go_together(flags, interface, legal):
    b = ClassBuilder("Hello", access=0x0600 if interface else 0x21)
    b.add_field(flags, "f", "I")
    assert accepted(b) == legal
    if not legal:
        assert refusal(b) == f"Illegal field modifiers in class X: 0x{flags:X}"


@pytest.mark.parametrize(
    ("flags", "name", "kind", "version", "legal"),
    [
        (0x0001, "m", "class", 61, True),
        (0x0003, "m", "class", 61, False),
        (0x0401, "m", "class", 61, True),
        (0x0411, "m", "class", 61, False),  # abstract and final
        (0x0408, "m", "class", 61, False),
        (0x0402, "m", "class", 61, False),
        (0x0500, "m", "class", 61, False),
        (0x0C00, "m", "class", 60, False),  # strictfp is gone in 61
        (0x0C00, "m", "class", 61, True),
        (0x0420, "m", "class", 48, True),
        (0x0001, "<init>", "class", 61, True),
        (0x0081, "<init>", "class", 61, True),
        (0x0009, "<init>", "class", 61, False),
        (0x0041, "<init>", "class", 61, False),
        (0x0041, "<init>", "class", 48, True),
        (0x0401, "m", "interface", 51, True),
        (0x0001, "m", "interface", 51, False),
        (0x0001, "m", "interface", 52, True),
        (0x0002, "m", "interface", 52, True),
        (0x0000, "m", "interface", 52, False),
        (0x0009, "m", "interface", 52, True),
        (0x0409, "m", "interface", 52, False),
        (0x0011, "m", "interface", 52, False),
        (0x0021, "m", "interface", 52, False),
        (0x0101, "m", "interface", 52, False),
    ],
)
def test_method_flags_go_together(flags, name, kind, version, legal):
    b = ClassBuilder("Hello", access=0x0600 if kind == "interface" else 0x21, version=version)
    b.add_method(flags, name, "()V", None if flags & 0x0500 else RETURN, 0, 1)
    assert accepted(b) == legal
    if not legal:
        assert refusal(b) == f"Method {name} in class X has illegal modifiers: 0x{flags:X}"


def test_an_interface_has_no_constructor():
    b = ClassBuilder("Hello", access=0x0600)
    b.add_method(1, "<init>", "()V", RETURN, 0, 1)
    assert refusal(b) == "Interface cannot have a constructor in class file X"


def test_a_class_initializer_is_static_since_51_and_its_other_flags_mean_nothing():
    for version, flags in ((51, 0xFFFF), (50, 0x0000), (50, 0x0400)):
        b = ClassBuilder("Hello", version=version)
        b.add_method(flags, "<clinit>", "()V", RETURN)
        assert image_of(parse_class(b.to_bytes())).methods[0].access & ~acc.ACC_STRICT == acc.ACC_STATIC
    b = ClassBuilder("Hello", version=51)
    b.add_method(1, "<clinit>", "()V", RETURN, 0, 1)
    assert refusal(b) == "Method <clinit> is not static in class file X"


@pytest.mark.parametrize(("version", "legal"), [(50, True), (51, False)])
def test_a_class_initializer_has_no_parameters_since_51(version, legal):
    b = ClassBuilder("Hello", version=version)
    b.add_method(8, "<clinit>", "(I)V", RETURN, 0, 1)
    assert accepted(b) == legal


def test_fields_and_methods_differ_in_name_or_descriptor():
    b = ClassBuilder("Hello")
    b.add_field(0, "f", "I")
    b.add_field(0, "f", "J")
    b.add_method(8, "f", "()V", RETURN)
    b.add_method(8, "f", "()I", RETURN)
    assert accepted(b)
    b.add_method(8, "f", "()V", RETURN)
    assert refusal(b) == 'Duplicate method name "f" with signature "()V" in class file X'
    b.add_field(8, "f", "J")
    assert refusal(b) == 'Duplicate field name "f" with signature "J" in class file X'


@pytest.mark.parametrize("name", ["a.b", "a;", "[", "a/b", ""])
def test_names_of_members_are_unqualified(name):
    b = ClassBuilder("Hello")
    b.add_field(0, name, "I")
    assert refusal(b) == f'Illegal field name "{name}" in class X'
    b = ClassBuilder("Hello")
    b.add_method(8, name, "()V", RETURN)
    assert refusal(b) == f'Illegal method name "{name}" in class X'
