"""Format checks on the whole class file (JVMS 4.8)."""

from pyjvm.classfile.models import ClassFile
from pyjvm.errors import ClassFormatError


def format_error(reason: str, source: str, offset: int) -> ClassFormatError:
    return ClassFormatError(f"{reason} in class file {source} (at offset {offset})", offset)


def check(cf: ClassFile, source: str, offsets: dict[int, int]) -> None:
    cf.constant_pool.class_name(cf.this_class)
