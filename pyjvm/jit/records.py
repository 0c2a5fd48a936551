"""The records of frames that compiled code leaves: how they are written, and how they are read.

The native area holds them innermost first. A record is a header of 8 bytes (method id << 32 | pc << 2 | mode) and 8
bytes for each value: the local variables that are live, the operand stack, the monitor of a synchronized method; but
those of 32 bits first, then by kind, so that a few functions, which take the values as arguments, write all records.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ..instructions.effects import effect
from . import area as layout
from .values import TYPES, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.code import Code
    from ..method_area.members import Method
    from .memory import Memory
    from .tier import NativeTier

AT, WAITING, THROWING, NOT_BEGUN = range(4)
"""What a record says of its frame: it is before the instruction; waits for the callee that it called there; throws the
exception of the native area there; or has its arguments only."""
RECORDER = "record_"
"""With numbers of values by type: the symbols of the functions that write records. They are linked once a machine."""
_TYPES = ("i32", "i64", "double", "float")


def recorded_locals(code: Code, pc: int) -> list[tuple[int, str]]:
    """The local variables that a record of a frame at `pc` holds: index and kind."""
    return _recorded(code.kinds.locals[pc], code.live[pc])


@lru_cache(1 << 12)
def _recorded(kinds: str, live: int) -> list[tuple[int, str]]:
    return [(i, kind) for i, kind in enumerate(kinds) if kind != "T" and live >> i & 1]


@cache
def _layout(kinds: str) -> tuple[list[int], str]:
    """Which of the values stands in each place of a record, and the function that writes it."""
    order = sorted(range(len(kinds)), key=lambda i: _TYPES.index(TYPES[kinds[i]]))
    return order, RECORDER + "_".join(str(sum(TYPES[kind] == type_ for kind in kinds)) for type_ in _TYPES)


def write_record(m: Memory, method: Method, pc: int, mode: int, values: list[Value]) -> None:
    """Leave a frame with these values."""
    order, symbol = _layout("".join([value.kind for value in values]))
    given = ", ".join([f"i64 {_header(method, pc, mode)}", *[values[i].typed for i in order]])
    m.emit(f"call void {m.unit.module.share(symbol)}({given})")


def types_of(symbol: str) -> list[str]:
    """The parameters of a function that writes records: the header, and so many values of each type."""
    counts = map(int, symbol.removeprefix(RECORDER).split("_"))
    return ["i64", *(type_ for type_, n in zip(_TYPES, counts, strict=True) for _ in range(n))]


def recorder(symbol: str, leave: int) -> list[str]:
    """The IR of a function that writes records into the native area, whose leave part begins at `leave`."""
    top = layout.place(layout.LEAVE_TOP)
    types = types_of(symbol)
    parameters = ", ".join(f"{type_} %v{i}" for i, type_ in enumerate(types))
    lines = [
        f"define void @{symbol}({parameters}) nounwind {{",
        f"%top = load i64, ptr {top}",
        f"%next = add i64 %top, {8 * len(types)}",
        f"store i64 %next, ptr {top}",
        f"%record = getelementptr i8, ptr {layout.place(leave)}, i64 %top",
    ]
    for i, type_ in enumerate(types):
        lines.append(f"%p{i} = getelementptr i8, ptr %record, i64 {8 * i}")
        lines.append(f"store {type_} %v{i}, ptr %p{i}")
    return [*lines, "ret void", "}"]


def _header(method: Method, pc: int, mode: int) -> int:
    return method.id << 32 | pc << 2 | mode


def _parts_of(header: int) -> tuple[int, int, int]:
    """Method id, pc and mode."""
    return header >> 32, (header & 0xFFFFFFFF) >> 2, header & 3


class Record:
    """How a record is read: what its header says, and where each value goes."""

    __slots__ = ("_places", "locals", "lock", "method", "mode", "pc", "size", "stack")

    def __init__(self, tier: NativeTier, header: int) -> None:
        number, self.pc, self.mode = _parts_of(header)
        method = tier.vm.linker.methods[number]
        assert method is not None
        self.method = method
        self.lock = False
        """Whether the last value is the object whose monitor the frame holds."""
        self.locals: list[int] = []
        """Which local variables the first values are."""
        if self.mode == NOT_BEGUN:
            kinds = method.parameter_kinds
            self.stack = len(kinds)
        else:
            code = tier.vm.interpreter.code_of(method)
            recorded = recorded_locals(code, self.pc)
            stack = "" if self.mode == THROWING else code.kinds.stack[self.pc] or ""
            if self.mode == WAITING:
                stack = stack[: len(stack) - popped(code, self.pc)]
            self.locals = [i for i, _ in recorded]
            self.lock = method.is_synchronized
            kinds = "".join(k for _, k in recorded) + stack + "A" * self.lock
            self.stack = len(stack)
        self.size = 1 + len(kinds)
        order, _ = _layout(kinds)
        views = [tier.area.slot(kind, 1) for kind in kinds]
        self._places = [(view, scale, scale * (1 + order.index(i))) for i, (view, scale) in enumerate(views)]

    def values(self, place: int) -> list[Any]:
        """Of the record that begins at the 8 bytes `place` of the native area."""
        return [view[place * scale + at] for view, scale, at in self._places]


def popped(code: Any, pc: int) -> int:
    """How many operands the call at `pc` takes."""
    cp = code.method.cls.image.cp
    return len(effect(code.body.instructions[pc], cp, code.kinds.stack[pc] or "")[0])
