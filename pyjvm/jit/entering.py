"""Into compiled code and out of it again: arguments to the native area, and from its records frames in canonical form.
"""

from __future__ import annotations

from ..interpreter.frames import Frame, spread
from ..interpreter.interpreter import threaded
from . import area as layout
from .machine import AT, NOT_BEGUN, THROWING, THROWN, WAITING, recorded_locals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..method_area.members import Method
    from .tier import NativeTier
    from .unit import Unit

RUNNABLE = 1
_ARGUMENTS = layout.ARGUMENTS >> 3


def make_start(tier: NativeTier, unit: Unit) -> Callable[[Any, Any], Any]:
    """What calls of a compiled method run: `frame.fn` of a frame that has not begun."""
    method = unit.method
    area = tier.area
    settle = tier.vm.scheduler.settle
    enter = unit.enter
    put = _argument_writer(tier, method)
    get = result_reader(tier, method.result_kind)
    overflow = tier.vm.interpreter.overflow
    most_words = area.stack_words

    def start(t: Any, f: Any) -> Any:
        ticks = t.ticks
        if ticks <= 0:
            return None
        if f.words > most_words:
            if f.words > t.stack_words:
                t.ticks -= 1
                return overflow(t, f)
            f.fn = tier.vm.interpreter.enter
            return f
        if f.words > t.stack_words:
            t.ticks -= 1
            return overflow(t, f)
        put(f.locals)
        tier.begin(t)
        caller = f.caller
        status = enter(ticks, caller.words)
        if status < 0:
            return left(tier, t, f, status)
        t.ticks = settle(status)
        if get is not None:
            caller.stack.append(get())
        return caller

    return start


def make_loop(tier: NativeTier, unit: Unit) -> Callable[[Any, Any], Any]:
    """`frame.fn` of a frame that stands at a loop's header, the loop being compiled."""
    method = unit.method
    header = unit.header
    assert header is not None
    code = tier.vm.interpreter.code_of(method)
    kinds = [(i, k) for i, k in enumerate(code.kinds.locals[header]) if k != "T"]
    stack_kinds = code.kinds.stack[header] or ""
    enter = unit.enter
    settle = tier.vm.scheduler.settle
    get = result_reader(tier, method.result_kind)
    area = tier.area
    i32, u32, i64, f32, f64 = area.i32, area.u32, area.i64, area.f32, area.f64
    slots = [*kinds, *((method.max_locals + i, k) for i, k in enumerate(stack_kinds))]

    def loop(t: Any, f: Any) -> Any:
        locals_ = f.locals
        stack = f.stack
        for (slot, kind), value in zip(slots, [*(locals_[i] for i, _ in kinds), *stack], strict=True):
            place = _ARGUMENTS + slot
            if kind == "I":
                i32[2 * place] = value
            elif kind == "A":
                u32[2 * place] = value
            elif kind == "J":
                i64[place] = value
            elif kind == "D":
                f64[place] = value
            else:
                f32[2 * place] = value
        if f.lock:
            u32[2 * (_ARGUMENTS + method.max_locals + len(stack_kinds))] = f.lock
        tier.begin(t)
        caller = f.caller
        status = enter(t.ticks, caller.words)
        if status < 0:
            return left(tier, t, f, status)
        t.ticks = settle(status)
        f.lock = 0
        if get is not None:
            caller.stack.append(get())
        return caller

    return loop


def _argument_writer(tier: NativeTier, method: Method) -> Callable[[list[Any]], None]:
    area = tier.area
    i64, f64, f32 = area.i64, area.f64, area.f32
    plan = []
    index = 0
    for i, kind in enumerate(method.parameter_kinds):
        view: Any = {"D": f64, "F": f32}.get(kind, i64)
        plan.append((view, (_ARGUMENTS + i) * (2 if kind == "F" else 1), index))
        index += 2 if kind in "JD" else 1

    def put(locals_: list[Any]) -> None:
        for view, place, index in plan:
            view[place] = locals_[index]

    return put


def result_reader(tier: NativeTier, kind: str) -> Callable[[], Any] | None:
    """Gives the result of what returned."""
    if not kind:
        return None
    area = tier.area
    view: Any = {"I": area.i32, "A": area.u32, "F": area.f32, "D": area.f64, "J": area.i64}[kind]
    place = _ARGUMENTS * (2 if kind in "IAF" else 1)
    return lambda: view[place]


class _Record:
    """How a record of the native area is read: what its header says, and where each value goes."""

    __slots__ = ("kinds", "locals", "lock", "method", "mode", "pc", "size", "stack")

    def __init__(self, tier: NativeTier, header: int) -> None:
        method = tier.vm.linker.methods[header >> 32]
        assert method is not None
        self.method = method
        self.pc = (header & 0xFFFFFFFF) >> 2
        self.mode = header & 3
        self.lock = 0
        if self.mode == NOT_BEGUN:
            self.locals: list[int] = []
            self.kinds = method.parameter_kinds
            self.stack = len(self.kinds)
        else:
            code = tier.vm.interpreter.code_of(method)
            recorded = recorded_locals(code, self.pc)
            stack = "" if self.mode == THROWING else code.kinds.stack[self.pc] or ""
            if self.mode == WAITING:
                stack = stack[: len(stack) - popped(tier, code, self.pc)]
            self.locals = [i for i, _ in recorded]
            self.kinds = "".join(k for _, k in recorded) + stack
            self.stack = len(stack)
            self.lock = int(method.is_synchronized)
        self.size = 1 + len(self.kinds) + self.lock


def popped(tier: NativeTier, code: Any, pc: int) -> int:
    """How many operands the call at `pc` takes."""
    from ..instructions.effects import effect

    cp = code.method.cls.image.cp
    return len(effect(code.body.instructions[pc], cp, code.kinds.stack[pc] or "")[0])


def left(tier: NativeTier, t: Any, f: Any, status: int) -> Any:
    """Compiled code that frame `f` entered gave a status: the frame to go on with."""
    area = tier.area
    interpreter = tier.vm.interpreter
    settle = tier.vm.scheduler.settle
    i64 = area.i64
    t.ticks = settle(i64[layout.TICKS >> 3])
    if status == THROWN:
        f.lock = 0
        handler = interpreter.unwind_past(t, f, area.u32[layout.EXCEPTION >> 2])
        if type(handler) is Frame:
            tier.caught(handler)
        return handler
    if tier.stress is not None:
        tier.stress.renew()
    place = area.leave >> 3
    end = place + (i64[layout.LEAVE_TOP >> 3] >> 3)
    records = []
    known = tier.records
    while place < end:
        header = i64[place]
        record = known.get(header)
        if record is None:
            record = known[header] = _Record(tier, header)
        records.append((record, _values(area, record, place + 1)))
        place += record.size
    frame: Any = None
    record, values = records[0]
    native = record.method if record.method.native is not None else None
    if native is not None:
        del records[0]
    for one, saved in reversed(records):
        frame = f if frame is None else Frame(one.method, frame, [])
        _restore(interpreter, frame, one, saved)
    if native is not None:
        frame.fn = _native_call(native, values, frame.fn)
    if record.mode == THROWING:
        tier.passed(record.method, record.pc)
        return interpreter.unwind(t, frame, area.u32[layout.EXCEPTION >> 2])
    if tier.problem is not None:
        problem, tier.problem = tier.problem, None
        t.frame = frame
        raise problem
    if t.ticks < 0 or t.state != RUNNABLE:
        if t.ticks < 0 and record.mode == AT:
            tier.stopped(frame.method, frame.pc)
            frame.fn = interpreter.resume(frame.method, frame.pc)
        t.frame = frame
        return None
    if record.mode == AT:
        tier.departed(frame, record.method, record.pc)
    return frame


def _native_call(method: Method, arguments: list[Any], after: Any) -> Any:
    """`frame.fn` of a frame whose call of a native has not begun."""

    def call(t: Any, f: Any) -> Any:
        f.fn = after
        return method.invoke(t, f, method, arguments)

    return call


def _values(area: layout.Area, record: _Record, place: int) -> list[Any]:
    values: list[Any] = []
    for kind in record.kinds:
        if kind == "I":
            values.append(area.i32[2 * place])
        elif kind == "A":
            values.append(area.u32[2 * place])
        elif kind == "J":
            values.append(area.i64[place])
        elif kind == "D":
            values.append(area.f64[place])
        else:
            values.append(area.f32[2 * place])
        place += 1
    if record.lock:
        values.append(area.u32[2 * place])
    return values


def _restore(interpreter: Any, frame: Any, record: _Record, values: list[Any]) -> None:
    """Canonical form, as the record says."""
    method = record.method
    if record.mode == NOT_BEGUN:
        frame.locals = spread(method, values)
        frame.stack = []
        frame.pc = 0
        frame.fn = method.entry
        return
    if record.lock:
        frame.lock = values.pop()
    locals_ = [0] * method.max_locals
    for index, value in zip(record.locals, values, strict=False):
        locals_[index] = value
    frame.locals = locals_
    frame.stack = values[len(values) - record.stack :] if record.stack else []
    frame.pc = record.pc + 1 if record.mode == WAITING else record.pc
    frame.fn = interpreter.resume(method, frame.pc) if record.mode == WAITING else threaded
