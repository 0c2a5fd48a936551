"""Class files of a program."""

from __future__ import annotations

from collections import Counter
from random import Random
from struct import pack

from pyjvm.classfile.access_flags import (
    ACC_ABSTRACT,
    ACC_INTERFACE,
    ACC_PUBLIC,
    ACC_STATIC,
    ACC_SUPER,
    ACC_SYNCHRONIZED,
)
from pyjvm.classfile.builder import ClassBuilder

from .assembler import Assembler
from .emit_statements import Body
from .tree import Class, Program, number_lines

VERSION = 49
"""Of the class files: the last one verified by inference alone. No stack maps are needed, and there may be jsr."""


def class_file(cls: Class, chance: Random, emitted: Counter[str]) -> bytes:
    """The bytes of a class; raises TooLong."""
    access = ACC_PUBLIC | (ACC_INTERFACE | ACC_ABSTRACT if cls.interface else ACC_SUPER)
    access |= ACC_ABSTRACT if cls.abstract else 0
    pool = ClassBuilder(cls.name, cls.superclass, access, VERSION, cls.interfaces)
    for f in cls.fields:
        pool.add_field(ACC_PUBLIC | (ACC_STATIC if f.static else 0), f.name, f.type)
    for method in cls.methods:
        called = method.signature
        flags = method.visible | (ACC_STATIC if method.static else 0) | (ACC_SYNCHRONIZED if method.synchronized else 0)
        if method.body is None:
            pool.add_method(flags | ACC_ABSTRACT, called.name, called.descriptor)
            continue
        a = Assembler(chance, emitted)
        body = Body(a, pool, method)
        body.emit()
        code = a.bytes()
        handlers = [(start.offset, end.offset, to.offset, caught) for start, end, to, caught in a.handlers]
        lines = b"".join(pack(">HH", *line) for line in a.lines)
        table = pool.attribute("LineNumberTable", pack(">H", len(a.lines)) + lines)
        pool.add_method(
            flags, called.name, called.descriptor, code, a.deepest, body.most_slots, handlers, code_attributes=(table,)
        )
    pool.add_attribute(pool.attribute("SourceFile", pack(">H", pool.utf8("Fuzz.java"))))
    return pool.to_bytes()


def class_files(program: Program, emitted: Counter[str] | None = None) -> dict[str, bytes]:
    """Class files by internal name. `emitted` counts the instructions in them. Raises TooLong."""
    number_lines(program)
    chance = Random(program.name)
    counts: Counter[str] = Counter() if emitted is None else emitted
    return {cls.name: class_file(cls, chance, counts) for cls in program.classes}
