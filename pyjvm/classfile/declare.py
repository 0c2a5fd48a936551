"""How the class file format is declared: attrs models whose fields name their `construct`.

    @record
    class LineNumber:
        start_pc: int = field(u2)
        line_number: int = field(u2)

One text gives the model, its parser and its builder: `construct_of(LineNumber)` is a construct that parses bytes into
frozen instances and builds bytes from them. The constructs here add to the construct library what the format needs:
records, counted tables, unions chosen by a tag. Runs of fixed-size fields are read with one `struct.Struct`, and tables
of fixed-size records with one `iter_unpack`; this is what makes a class take milliseconds.
"""

from collections.abc import Callable, Iterator
from itertools import starmap
from operator import attrgetter
from struct import Struct
from typing import Any, ClassVar, TypeVar, dataclass_transform

import attrs
from construct import (
    Construct,
    FormatField,
    Int8ub,
    Int16ub,
    Int32ub,
    Int64ub,
    StreamError,
)

u1, u2, u4, u8 = Int8ub, Int16ub, Int32ub, Int64ub

Model = TypeVar("Model", bound=type)


TRUNCATED = "Truncated class file"


class Malformed(Exception):
    """Bytes that the format does not allow, with the reason and the offset in the file."""

    def __init__(self, reason: str, offset: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.offset = offset


def field(construct: Construct) -> Any:
    """A field of a record, parsed and built by `construct`."""
    return attrs.field(metadata={"construct": construct})


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(model: Model) -> Model:
    """Class decorator: a frozen attrs class, and a construct for its declared fields.

    Comparing, hashing and showing is the same code for all records: attrs would compile it for each of ninety, which
    is half of what importing them costs.
    """
    made: Any = attrs.frozen(model, eq=False, repr=False)
    made.__construct__ = Record(made)
    made.__eq__, made.__hash__, made.__repr__ = _equal, _hash, _show
    return made  # type: ignore[no-any-return]  # the class that came in


def _values(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, name) for name in self.__match_args__])


def _equal(self: Any, other: object) -> bool:
    return type(self) is type(other) and _values(self) == _values(other)


def _hash(self: Any) -> int:
    return hash((type(self), _values(self)))


def _show(self: Any) -> str:
    shown = ", ".join([f"{name}={getattr(self, name)!r}" for name in self.__match_args__])
    return f"{type(self).__name__}({shown})"


def construct_of(model: type) -> "Record":
    """The construct that parses and builds instances of a record."""
    made: Record = model.__dict__["__construct__"]
    return made


def read(stream: Any, size: int) -> bytes:
    """Exactly `size` bytes of the stream."""
    data: bytes = stream.read(size)
    if len(data) != size:
        raise StreamError(f"{size} bytes wanted, {len(data)} left")
    return data


class Record(Construct):
    """Parses the declared fields of an attrs class in order; fields without a construct come first and are given."""

    def __init__(self, model: type) -> None:
        super().__init__()
        self.model = model
        self.fixed: Struct | None = None  # when the whole record has one size
        names = [(a.name, a.metadata["construct"]) for a in attrs.fields(model) if "construct" in a.metadata]
        self.tagged = bool(names) and names[0][0] in ("tag", "frame_type", "target_type")
        self.steps = list(_steps(names))
        if len(self.steps) == 1 and isinstance(self.steps[0][0], Struct):
            self.fixed = self.steps[0][0]

    def parse_after(self, given: tuple[Any, ...], stream: Any, context: Any, path: str) -> Any:
        values = list(given)
        for step, _ in self.steps:
            if isinstance(step, Struct):
                values += step.unpack(read(stream, step.size))
            else:
                values.append(step._parse(stream, context, path))
        return self.model(*values)

    def _parse(self, stream: Any, context: Any, path: str) -> Any:
        fixed = self.fixed
        if fixed is not None:
            return self.model(*fixed.unpack(read(stream, fixed.size)))
        return self.parse_after((), stream, context, path)

    def _build(self, obj: Any, stream: Any, context: Any, path: str) -> Any:
        for step, get in self.steps:
            if isinstance(step, Struct):
                stream.write(step.pack(*get(obj)))
            else:
                step._build(get(obj), stream, context, path)
        return obj


def _steps(names: list[tuple[str, Construct]]) -> Iterator[tuple[Any, Callable[[Any], Any]]]:
    """What to do in turn: runs of plain integers as one Struct, anything else by itself; each with its getter."""
    run: list[tuple[str, str]] = []

    def flush() -> Iterator[tuple[Any, Callable[[Any], Any]]]:
        if run:
            fields = [name for name, _ in run]
            one = attrgetter(fields[0])
            get = attrgetter(*fields) if len(fields) > 1 else lambda obj: (one(obj),)
            yield Struct(">" + "".join(code for _, code in run)), get
            run.clear()

    for name, construct in names:
        if isinstance(construct, FormatField):
            run.append((name, construct.fmtstr[1:]))
        else:
            yield from flush()
            yield construct, attrgetter(name)
    yield from flush()


class Of(Construct):
    """A single nested record."""

    def __init__(self, model: type) -> None:
        super().__init__()
        self._parse = construct_of(model)._parse
        self._build = construct_of(model)._build


class Blob(Construct):
    """Bytes behind their length."""

    def __init__(self, count: FormatField) -> None:
        super().__init__()
        self.count = Struct(count.fmtstr)

    def _parse(self, stream: Any, context: Any, path: str) -> bytes:
        (size,) = self.count.unpack(read(stream, self.count.size))
        return read(stream, size)

    def _build(self, obj: bytes, stream: Any, context: Any, path: str) -> bytes:
        stream.write(self.count.pack(len(obj)))
        stream.write(obj)
        return obj


class Rest(Construct):
    """The bytes up to the end of the attribute, whose length the context holds."""

    def _parse(self, stream: Any, context: Any, path: str) -> bytes:
        return read(stream, context["attribute_length"])

    def _build(self, obj: bytes, stream: Any, context: Any, path: str) -> bytes:
        stream.write(obj)
        return obj


class Table(Construct):
    """A tuple of elements behind their number: integers, records, or whatever else a construct makes.

    With `located`, the offset of each element goes to the context's `offsets`, for messages.
    """

    def __init__(self, count: FormatField, element: Any, located: bool = False) -> None:
        super().__init__()
        self.count = Struct(count.fmtstr)
        self.element: Construct = construct_of(element) if isinstance(element, type) else element
        self.located = located

    def _parse(self, stream: Any, context: Any, path: str) -> tuple[Any, ...]:
        (number,) = self.count.unpack(read(stream, self.count.size))
        return self.elements(number, stream, context, path)

    def elements(self, number: int, stream: Any, context: Any, path: str) -> tuple[Any, ...]:
        element = self.element
        if isinstance(element, FormatField):
            return Struct(f">{number}{element.fmtstr[1:]}").unpack(read(stream, number * element.length))
        if isinstance(element, Record) and element.fixed is not None:
            data = read(stream, number * element.fixed.size)
            return tuple(starmap(element.model, element.fixed.iter_unpack(data)))
        if self.located:
            made = []
            for _ in range(number):
                offset = stream.tell()
                made.append(element._parse(stream, context, path))
                context["offsets"][id(made[-1])] = offset
            return tuple(made)
        return tuple([element._parse(stream, context, path) for _ in range(number)])

    def _build(self, obj: tuple[Any, ...], stream: Any, context: Any, path: str) -> tuple[Any, ...]:
        stream.write(self.count.pack(len(obj)))
        self.build_elements(obj, stream, context, path)
        return obj

    def build_elements(self, obj: tuple[Any, ...], stream: Any, context: Any, path: str) -> None:
        element = self.element
        if isinstance(element, FormatField):
            stream.write(Struct(f">{len(obj)}{element.fmtstr[1:]}").pack(*obj))
            return
        for item in obj:
            element._build(item, stream, context, path)


class TagTable(Table):
    """A table whose length is in the tag of its record: tag minus `bias` (append_frame, JVMS 4.7.4)."""

    def __init__(self, bias: int, element: Any) -> None:
        super().__init__(u1, element)
        self.bias = bias

    def _parse(self, stream: Any, context: Any, path: str) -> tuple[Any, ...]:
        return self.elements(context["tag"] - self.bias, stream, context, path)

    def _build(self, obj: tuple[Any, ...], stream: Any, context: Any, path: str) -> tuple[Any, ...]:
        self.build_elements(obj, stream, context, path)
        return obj


class Tagged(Construct):
    """A union: one byte says which record follows.

    A record that serves several tags has the tag as its first field; one that serves a single tag, as a class variable.
    """

    tag: ClassVar[Struct] = Struct(">B")

    def __init__(self, what: str, models: dict[Any, type]) -> None:
        """`models`: tag, or range of tags → record."""
        super().__init__()
        self.what = what
        self.records: list[Record | None] = [None] * 256
        for tags, model in models.items():
            for tag in tags if isinstance(tags, range) else (tags,):
                self.records[tag] = construct_of(model)

    def _parse(self, stream: Any, context: Any, path: str) -> Any:
        tag = read(stream, 1)[0]
        chosen = self.records[tag]
        if chosen is None:
            raise Malformed(f"Unknown {self.what} {tag}", stream.tell() - 1)
        if chosen.tagged:
            stream.seek(-1, 1)
            context["tag"] = tag
        return chosen._parse(stream, context, path)

    def _build(self, obj: Any, stream: Any, context: Any, path: str) -> Any:
        chosen = construct_of(type(obj))
        if not chosen.tagged:
            stream.write(self.tag.pack(obj.tag))
        chosen._build(obj, stream, context, path)
        return obj


class Nested(Construct):
    """A construct that may contain itself: made when first used, and not deeper than `deepest`."""

    def __init__(self, make: Callable[[], Construct], deepest: int) -> None:
        super().__init__()
        self.make = make
        self.deepest = deepest
        self.made: Construct | None = None

    def _parse(self, stream: Any, context: Any, path: str) -> Any:
        inner = self.made = self.made or self.make()
        depth = context.get("depth", 0)
        if depth == self.deepest:
            raise Malformed(f"nested deeper than {depth}", stream.tell())
        context["depth"] = depth + 1
        try:
            return inner._parse(stream, context, path)
        finally:
            context["depth"] = depth

    def _build(self, obj: Any, stream: Any, context: Any, path: str) -> Any:
        inner = self.made = self.made or self.make()
        inner._build(obj, stream, context, path)
        return obj
