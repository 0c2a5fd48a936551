"""Class files of a real JDK parse, rebuild byte for byte, and become images that survive a cache."""

import sys
from pathlib import Path

import pytest

from pyjvm.classfile import stack_map
from pyjvm.classfile.access_flags import ACC_MODULE
from pyjvm.classfile.attribute_table import UnknownAttribute
from pyjvm.classfile.attributes import CodeAttribute, RecordAttribute, StackMapTableAttribute
from pyjvm.classfile.image import ClassImage, dump_image, load_image
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.models import ClassFile, find
from pyjvm.classfile.parser import build_class, parse_class

from .jdk import needs_jdk, open_image, sample
from .test_stack_map import as_declared

pytestmark = needs_jdk


@pytest.fixture(scope="module")
def thousand() -> list[tuple[ClassFile, bytes]]:
    image = open_image()
    found = [(parse_class(data, name), data) for name, data in sample(image, 1000)]
    image.close()
    assert len(found) == 1000
    return found


def test_a_thousand_class_files_of_the_jdk_are_rebuilt_byte_for_byte(thousand):
    assert [cf.name for cf, data in thousand if build_class(cf) != data] == []


def everywhere(cf: ClassFile):
    """Every attribute of a class file, wherever it stands."""
    yield from cf.attributes
    for member in (*cf.fields, *cf.methods):
        yield from member.attributes
        code = find(member.attributes, CodeAttribute)
        yield from code.attributes if code else ()
    record = find(cf.attributes, RecordAttribute)
    for component in record.components if record else ():
        yield from component.attributes


def test_the_only_attributes_without_a_declaration_are_the_jdks_own(thousand):
    """So the bytes above were decoded and built, not carried over."""
    unknown = {
        cf.constant_pool.utf8(x.attribute_name_index)
        for cf, _ in thousand
        for x in everywhere(cf)
        if isinstance(x, UnknownAttribute)
    }
    assert unknown <= {"ModuleHashes", "ModuleTarget", "ModuleResolution"}


def facts(image: ClassImage):
    """All that an image holds, for comparison."""
    slots = {slot: getattr(image, slot) for slot in image.__slots__ if slot not in ("_cp", "fields", "methods")}
    methods = [(*method.pack()[:3], method.code and method.code.pack(), *method.pack()[4:]) for method in image.methods]
    return slots, image.cp, [field.pack() for field in image.fields], methods


def test_an_image_survives_dumping_and_loading(thousand):
    for cf, _ in thousand:
        if not cf.access_flags & ACC_MODULE:
            image = image_of(cf)
            assert facts(load_image(dump_image(image))) == facts(image)


def test_the_light_stack_map_decoder_agrees_with_the_declarations(thousand):
    compared = 0
    for cf, _ in thousand:
        if cf.access_flags & ACC_MODULE:
            continue
        for method, image in zip(cf.methods, image_of(cf).methods, strict=True):
            code = find(method.attributes, CodeAttribute)
            table = find(code.attributes, StackMapTableAttribute) if code else None
            if table is not None:
                assert stack_map.entries(image.code.stack_map) == [as_declared(frame) for frame in table.entries]
                compared += len(table.entries)
    assert compared > 10_000


@pytest.mark.slow
def test_every_class_file_of_the_jdk_is_rebuilt_byte_for_byte(capsys):
    sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))
    try:
        import roundtrip_jdk
    finally:
        sys.path.pop(0)
    assert roundtrip_jdk.main([]) == 0
    assert int(capsys.readouterr().out.split()[0]) > 10_000
