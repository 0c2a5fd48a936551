"""Into compiled code and out of it again: arguments to the native area, and from its records frames in canonical form.
"""

from __future__ import annotations

from ..interpreter.frames import Frame, spread
from ..interpreter.interpreter import threaded
from ..threads.java_thread import RUNNABLE
from . import area as layout
from .machine import THROWN
from .records import AT, NOT_BEGUN, THROWING, WAITING, Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..method_area.members import Method
    from .tier import NativeTier
    from .unit import Unit

_ARGUMENTS = layout.ARGUMENTS >> 3


def make_start(tier: NativeTier, unit: Unit) -> Callable[[Any, Any], Any]:
    """What calls of a compiled method run: `frame.fn` of a frame that has not begun."""
    method = unit.method
    area = tier.area
    settle = tier.vm.scheduler.settle
    enter = unit.enter
    index = 0
    arguments = []
    for i, kind in enumerate(method.parameter_kinds):
        arguments.append((*area.slot(kind, _ARGUMENTS + i), index))
        index += 2 if kind in "JD" else 1
    get = result_reader(tier, method.result_kind)
    overflow = tier.vm.interpreter.overflow
    most_words = area.stack_words

    def start(t: Any, f: Any) -> Any:
        ticks = t.ticks
        if ticks <= 0:
            return None
        if f.words > t.stack_words:
            t.ticks -= 1
            return overflow(t, f)
        if f.words > most_words:
            f.fn = tier.vm.interpreter.enter
            return f
        locals_ = f.locals
        for view, place, index in arguments:
            view[place] = locals_[index]
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
    enter = unit.enter
    settle = tier.vm.scheduler.settle
    get = result_reader(tier, method.result_kind)
    area = tier.area
    kinds = [(i, k) for i, k in enumerate(code.kinds.locals[header]) if k != "T"]
    locals_ = [(*area.slot(k, _ARGUMENTS + i), i) for i, k in kinds]
    above = _ARGUMENTS + method.max_locals
    stack = [(*area.slot(k, above + i), i) for i, k in enumerate(code.kinds.stack[header] or "")]
    locks, lock = area.slot("A", above + len(stack))

    def loop(t: Any, f: Any) -> Any:
        for view, place, index in locals_:
            view[place] = f.locals[index]
        for view, place, index in stack:
            view[place] = f.stack[index]
        if f.lock:
            locks[lock] = f.lock
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


def result_reader(tier: NativeTier, kind: str) -> Callable[[], Any] | None:
    """Gives the result of what returned."""
    if not kind:
        return None
    view, place = tier.area.slot(kind, _ARGUMENTS)
    return lambda: view[place]


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
            record = known[header] = Record(tier, header)
        records.append((record, record.values(place)))
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


def _restore(interpreter: Any, frame: Any, record: Record, values: list[Any]) -> None:
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
