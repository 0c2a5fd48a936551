"""The frame around every attribute (JVMS 4.7): name, length, and which declaration applies where.

An attribute is recognised by its name, the place that it stands in and the version of the class file; any other is an
`UnknownAttribute`. So is, with its bytes, one that JVMS 4.8 allows to be malformed (`lenient`), when it is.
"""

from struct import Struct
from typing import Any, TypeVar, dataclass_transform

import attrs
from construct import Construct, StreamError

from pyjvm.classfile.constant_pool import CONSTANT_Utf8_info
from pyjvm.classfile.declare import TRUNCATED, Malformed, Record, Table, construct_of, field, read, record, u2

HEADER = Struct(">HI")


@record
class AttributeInfo:
    """What all attributes have. Their length is what their contents come to."""

    attribute_name_index: int


@record
class UnknownAttribute(AttributeInfo):
    """An attribute that no declaration applies to."""

    info: bytes


@attrs.frozen
class Kind:
    """A predefined attribute: its model, the first major version that knows it, and whether it may be malformed."""

    name: str
    model: type
    since: int
    lenient: bool


KINDS: dict[str, dict[bytes, Kind]] = {"class": {}, "field": {}, "method": {}, "code": {}, "record": {}}
"""Place → attribute name in modified UTF-8 → what it is there (JVMS table 4.7-C)."""

BAD_NAME = {
    "class": "Attribute name has bad constant pool index",
    "field": "Invalid field attribute index",
    "method": "Invalid method attribute name index",
    "code": "Invalid code attribute name index",
    "record": "Invalid attribute index",
}

Model = TypeVar("Model", bound=type)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def attribute(name: str, *places: str, since: int = 45, lenient: bool = False) -> Any:
    """Class decorator: a record that is the contents of the attribute `name` in these places."""

    def decorate(model: Model) -> Model:
        made = record(model)
        for place in places:
            KINDS[place][name.encode()] = Kind(name, made, since, lenient)
        return made

    return decorate


class Attribute(Construct):
    """One attribute in a place."""

    def __init__(self, place: str) -> None:
        super().__init__()
        self.kinds = KINDS[place]
        self.bad_name = BAD_NAME[place]

    def _parse(self, stream: Any, context: Any, path: str) -> AttributeInfo:
        start = stream.tell()
        name_index, length = HEADER.unpack(read(stream, 6))
        entries = context["constant_pool"].entries
        name = entries[name_index] if name_index < len(entries) else None
        if not isinstance(name, CONSTANT_Utf8_info):
            raise Malformed(f"{self.bad_name} {name_index}", start)
        end = start + 6 + length
        if end > context["end"]:
            raise Malformed(TRUNCATED, start)
        kind = self.kinds.get(name.bytes)
        if kind is None or kind.since > context["major_version"]:
            return UnknownAttribute(name_index, read(stream, length))
        context["attribute_length"] = length
        problem = f"Wrong {kind.name} attribute length {length}"
        try:
            made: AttributeInfo = construct_of(kind.model).parse_after((name_index,), stream, context, path)
            if stream.tell() == end:
                return made
        except (Malformed, StreamError) as error:
            if isinstance(error, Malformed):
                problem = error.reason
            if not kind.lenient:
                raise
        if not kind.lenient:
            raise Malformed(problem, start)
        stream.seek(start + 6)
        return UnknownAttribute(name_index, read(stream, length))

    def _build(self, obj: AttributeInfo, stream: Any, context: Any, path: str) -> AttributeInfo:
        start = stream.tell()
        stream.write(HEADER.pack(obj.attribute_name_index, 0))
        if isinstance(obj, UnknownAttribute):
            stream.write(obj.info)
        else:
            made: Record = construct_of(type(obj))
            made._build(obj, stream, context, path)
        end = stream.tell()
        stream.seek(start)
        stream.write(HEADER.pack(obj.attribute_name_index, end - start - 6))
        stream.seek(end)
        return obj


def attributes(place: str) -> Table:
    """`attributes_count` and `attributes` in a place."""
    return Table(u2, Attribute(place), located=True)
