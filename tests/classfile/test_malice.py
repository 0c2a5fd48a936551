"""Class files made to hurt: only Java errors come out, and soon."""

import random
from time import process_time

import pytest

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile import attributes as a
from pyjvm.classfile import constant_pool as cp
from pyjvm.classfile.builder import ClassBuilder
from pyjvm.classfile.image import dump_image, load_image
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class
from pyjvm.errors import LinkageProblem

from .support import RETURN


def test_many_entries_that_share_a_long_string_take_no_time():
    b = ClassBuilder("Hello")
    name, desc = b.utf8("x" * 65000), b.utf8("(" + "La/b/c;" * 255 + ")V")
    b.entries += [cp.CONSTANT_NameAndType_info(name, desc)] * 60000
    start = process_time()
    parse_class(b.to_bytes())
    assert process_time() - start < 15  # a minute when each is checked by itself, below a second when each string is


def rich_class() -> bytes:
    """A class file with something in most of its tables."""
    b = ClassBuilder("Hello", interfaces=["java/lang/Runnable"])
    handle = b.method_handle(6, b.method_ref("B", "b", "()V"))
    b.invoke_dynamic(b.bootstrap_method(handle, [b.int_(1), b.string("s")]), "run", "()V")
    b.add_field(acc.ACC_STATIC, "f", "J", b.long_(1))
    frames = b.attribute("StackMapTable", b"\0\2\xff\0\0\0\1\1\0\1\7\0\2\x41\5")
    lines = b.attribute("LineNumberTable", b"\0\1\0\0\0\1")
    local = a.LocalVariable(0, 3, b.utf8("x"), b.utf8("I"), 1)
    table = a.LocalVariableTableAttribute(b.utf8("LocalVariableTable"), (local,))
    annotation = b.attribute("RuntimeVisibleAnnotations", b"\0\1\0\1\0\1\0\1[\0\1I\0\1")
    b.add_method(1, "m", "(I)V", RETURN * 9, 2, 5, [(0, 3, 5, "E")], [annotation], [frames, lines, table], ["E"])
    b.add_attribute(b.attribute("InnerClasses", b"\0\1\0\2\0\0\0\0\0\1"))
    b.add_attribute(annotation)
    return b.to_bytes()


@pytest.mark.parametrize("seed", range(8))
def test_mutated_class_files_give_java_errors_only(seed):
    chance = random.Random(seed)
    good = rich_class()
    refused = 0
    for _ in range(400):
        data = bytearray(good)
        for _ in range(chance.choice((1, 1, 2, 5))):
            at = chance.randrange(8, len(data))
            match chance.randrange(4):
                case 0:
                    data[at] ^= 1 << chance.randrange(8)
                case 1:
                    data[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
                case 2:
                    del data[at : at + chance.randrange(1, 4)]
                case 3:
                    data[at:at] = chance.randbytes(chance.randrange(1, 4))
        try:
            image = load_image(dump_image(image_of(parse_class(bytes(data), "X"))))
            assert len(image.cp) > 0
            assert all(method.code is None or method.code.code for method in image.methods)
        except LinkageProblem as problem:
            assert problem.message
            refused += 1
    assert refused > 200
