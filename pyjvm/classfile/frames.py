"""Stack map frames (JVMS 4.7.4), as the class file spells them. What they mean is in `stack_map`."""

from typing import Any, ClassVar

from pyjvm.classfile.declare import Table, Tagged, TagTable, field, record, u1, u2


@record
class SimpleVariableInfo:
    """Top 0, Integer 1, Float 2, Double 3, Long 4, Null 5, UninitializedThis 6."""

    tag: int = field(u1)


@record
class ObjectVariableInfo:
    tag: ClassVar[int] = 7
    cpool_index: int = field(u2)


@record
class UninitializedVariableInfo:
    tag: ClassVar[int] = 8
    offset: int = field(u2)


VERIFICATION_TYPE_INFO = Tagged(
    "verification type", {range(7): SimpleVariableInfo, 7: ObjectVariableInfo, 8: UninitializedVariableInfo}
)


class OneStackItem(TagTable):
    """The single stack item of two frame kinds, as a tuple of one."""

    def __init__(self) -> None:
        super().__init__(0, VERIFICATION_TYPE_INFO)

    def _parse(self, stream: Any, context: Any, path: str) -> tuple[Any, ...]:
        return self.elements(1, stream, context, path)


@record
class SameFrame:
    frame_type: int = field(u1)


@record
class SameLocals1StackItemFrame:
    frame_type: int = field(u1)
    stack: tuple[Any, ...] = field(OneStackItem())


@record
class SameLocals1StackItemFrameExtended:
    tag: ClassVar[int] = 247
    offset_delta: int = field(u2)
    stack: tuple[Any, ...] = field(OneStackItem())


@record
class ChopFrame:
    """Drops the last 251 - `frame_type` locals."""

    frame_type: int = field(u1)
    offset_delta: int = field(u2)


@record
class SameFrameExtended:
    tag: ClassVar[int] = 251
    offset_delta: int = field(u2)


@record
class AppendFrame:
    """Adds `frame_type` - 251 locals."""

    frame_type: int = field(u1)
    offset_delta: int = field(u2)
    locals: tuple[Any, ...] = field(TagTable(251, VERIFICATION_TYPE_INFO))


@record
class FullFrame:
    tag: ClassVar[int] = 255
    offset_delta: int = field(u2)
    locals: tuple[Any, ...] = field(Table(u2, VERIFICATION_TYPE_INFO))
    stack: tuple[Any, ...] = field(Table(u2, VERIFICATION_TYPE_INFO))


STACK_MAP_FRAME = Tagged(
    "stack map frame type",
    {
        range(64): SameFrame,
        range(64, 128): SameLocals1StackItemFrame,
        247: SameLocals1StackItemFrameExtended,
        range(248, 251): ChopFrame,
        251: SameFrameExtended,
        range(252, 255): AppendFrame,
        255: FullFrame,
    },
)
