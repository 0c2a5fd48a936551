"""The constant pool (JVMS 4.4): its seventeen kinds of entry, and their declarations."""

from collections.abc import Iterator
from typing import Any, ClassVar

import attrs
from construct import Construct

from pyjvm.classfile import mutf8
from pyjvm.classfile.declare import Blob, Malformed, Tagged, field, read, record, u1, u2, u4, u8
from pyjvm.errors import ClassFormatError


@record
class CONSTANT_Utf8_info:
    tag: ClassVar[int] = 1
    bytes: bytes = field(Blob(u2))

    @property
    def string(self) -> str:
        """The characters; supplementary ones are one each, lone surrogates stay."""
        return mutf8.decode(self.bytes, overlong=True)


@record
class CONSTANT_Integer_info:
    tag: ClassVar[int] = 3
    bytes: int = field(u4)


@record
class CONSTANT_Float_info:
    """`bytes` are the bits, because a NaN has many."""

    tag: ClassVar[int] = 4
    bytes: int = field(u4)


@record
class CONSTANT_Long_info:
    """`bytes` are `high_bytes` and `low_bytes` in one."""

    tag: ClassVar[int] = 5
    bytes: int = field(u8)


@record
class CONSTANT_Double_info:
    """`bytes` are `high_bytes` and `low_bytes` in one: the bits, because a NaN has many."""

    tag: ClassVar[int] = 6
    bytes: int = field(u8)


@record
class CONSTANT_Class_info:
    tag: ClassVar[int] = 7
    name_index: int = field(u2)


@record
class CONSTANT_String_info:
    tag: ClassVar[int] = 8
    string_index: int = field(u2)


@record
class CONSTANT_Fieldref_info:
    tag: ClassVar[int] = 9
    class_index: int = field(u2)
    name_and_type_index: int = field(u2)


@record
class CONSTANT_Methodref_info:
    tag: ClassVar[int] = 10
    class_index: int = field(u2)
    name_and_type_index: int = field(u2)


@record
class CONSTANT_InterfaceMethodref_info:
    tag: ClassVar[int] = 11
    class_index: int = field(u2)
    name_and_type_index: int = field(u2)


@record
class CONSTANT_NameAndType_info:
    tag: ClassVar[int] = 12
    name_index: int = field(u2)
    descriptor_index: int = field(u2)


@record
class CONSTANT_MethodHandle_info:
    tag: ClassVar[int] = 15
    reference_kind: int = field(u1)
    reference_index: int = field(u2)


@record
class CONSTANT_MethodType_info:
    tag: ClassVar[int] = 16
    descriptor_index: int = field(u2)


@record
class CONSTANT_Dynamic_info:
    tag: ClassVar[int] = 17
    bootstrap_method_attr_index: int = field(u2)
    name_and_type_index: int = field(u2)


@record
class CONSTANT_InvokeDynamic_info:
    tag: ClassVar[int] = 18
    bootstrap_method_attr_index: int = field(u2)
    name_and_type_index: int = field(u2)


@record
class CONSTANT_Module_info:
    tag: ClassVar[int] = 19
    name_index: int = field(u2)


@record
class CONSTANT_Package_info:
    tag: ClassVar[int] = 20
    name_index: int = field(u2)


CONSTANTS: tuple[type, ...] = (
    CONSTANT_Utf8_info,
    CONSTANT_Integer_info,
    CONSTANT_Float_info,
    CONSTANT_Long_info,
    CONSTANT_Double_info,
    CONSTANT_Class_info,
    CONSTANT_String_info,
    CONSTANT_Fieldref_info,
    CONSTANT_Methodref_info,
    CONSTANT_InterfaceMethodref_info,
    CONSTANT_NameAndType_info,
    CONSTANT_MethodHandle_info,
    CONSTANT_MethodType_info,
    CONSTANT_Dynamic_info,
    CONSTANT_InvokeDynamic_info,
    CONSTANT_Module_info,
    CONSTANT_Package_info,
)

FIRST_VERSION = {15: 51, 16: 51, 17: 55, 18: 51, 19: 53, 20: 53}
"""The first major version that has a tag, where it is not 45 (JVMS table 4.4-A)."""


@attrs.frozen
class ConstantPool:
    """The entries by index; None at 0 and in the second place of each long and double.

    The named look-ups follow indices to strings; they raise ClassFormatError where an index is not of the kind needed.
    """

    entries: tuple[Any, ...]

    def __len__(self) -> int:
        """`constant_pool_count`: one more than the greatest index."""
        return len(self.entries)

    def __getitem__(self, index: int) -> Any:
        return self.entries[index]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.entries)

    def tag(self, index: int) -> int:
        """The tag at `index`; 0 where there is no entry."""
        entry = self.entries[index] if 0 <= index < len(self.entries) else None
        return 0 if entry is None else entry.tag

    def entry(self, index: int, *kinds: type) -> Any:
        """The entry at `index`, which must be of one of the kinds."""
        entry = self.entries[index] if 0 <= index < len(self.entries) else None
        if not isinstance(entry, kinds):
            wanted = " or ".join(kind.__name__ for kind in kinds)
            raise ClassFormatError(f"Invalid constant pool index {index}: no {wanted}")
        return entry

    def utf8(self, index: int) -> str:
        string: str = self.entry(index, CONSTANT_Utf8_info).string
        return string

    def class_name(self, index: int) -> str:
        return self.utf8(self.entry(index, CONSTANT_Class_info).name_index)

    def name(self, index: int) -> str:
        """The name of a class, module or package."""
        return self.utf8(self.entry(index, CONSTANT_Class_info, CONSTANT_Module_info, CONSTANT_Package_info).name_index)

    def name_and_type(self, index: int) -> tuple[str, str]:
        entry = self.entry(index, CONSTANT_NameAndType_info)
        return self.utf8(entry.name_index), self.utf8(entry.descriptor_index)


class ConstantPoolTable(Construct):
    """`constant_pool_count` and `constant_pool`; parsing leaves pool and offsets of its entries in the context."""

    entry = Tagged("constant tag", {model.tag: model for model in CONSTANTS})  # type: ignore[attr-defined]  # each has one

    def _parse(self, stream: Any, context: Any, path: str) -> ConstantPool:
        count = int.from_bytes(read(stream, 2), "big")
        if count == 0:
            raise Malformed("Illegal constant pool size 0", stream.tell() - 2)
        entries: list[Any] = [None]
        offsets, checks = context["offsets"], context["checks"]
        parse = self.entry._parse
        while len(entries) < count:
            start = offsets[-len(entries)] = stream.tell()
            entry = parse(stream, context, path)
            since = FIRST_VERSION.get(entry.tag, 45)
            if context["major_version"] < since:
                raise Malformed(f"Class file version does not support constant tag {entry.tag}", start)
            entries.append(entry)
            if entry.tag == 1:
                checks.add_string(len(entries) - 1, entry.bytes)
            elif entry.tag in (5, 6):  # "takes up two entries" (JVMS 4.4.5)
                if len(entries) == count:
                    raise Malformed(f"Improper constant pool long/double index {count}", start)
                entries.append(None)
        pool = ConstantPool(tuple(entries))
        context["constant_pool"] = pool
        offsets[0] = stream.tell()
        checks.check(pool)  # before anything that depends on it misleads
        return pool

    def _build(self, obj: ConstantPool, stream: Any, context: Any, path: str) -> ConstantPool:
        stream.write(len(obj.entries).to_bytes(2, "big"))
        for entry in obj.entries:
            if entry is not None:
                self.entry._build(entry, stream, context, path)
        context["constant_pool"] = obj
        return obj
