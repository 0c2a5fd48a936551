"""Monitors in compiled code: while one thread alone uses an object's monitor, the object's lock word says all of it.

What the word says: `pyjvm/threads/monitors.py`, which is asked (a callback) where another thread has the monitor,
somebody waits, or the object is an array. Only one thread runs at a time, so nothing here is atomic.
"""

from __future__ import annotations

from ..threads.monitors import COUNT_SHIFT, MOST_ENTRIES
from . import area

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .memory import Memory

_OWNER_MASK = (1 << COUNT_SHIFT) - 1


def write_lock(m: Memory, ref: str) -> str:
    """Take the monitor of an object that is not null: an i1, whether it was refused."""
    return _write(m, "lock", ref, "monitor_enter", "%again_or_free", _TAKE)


def write_unlock(m: Memory, ref: str) -> str:
    """Leave the monitor of an object that is not null: an i1, whether it was refused."""
    return _write(m, "unlock", ref, "monitor_exit", "%same", _LEAVE)


def _write(m: Memory, name: str, ref: str, callback: str, simple: str, text: str) -> str:
    """`simple`: the i1, which says that the word alone tells what to do, and `text` computes `%next` from it."""
    function = m.unit.module.help(name, lambda: _helper(m, name, callback, simple, text))
    done = m.assign(f"call i32 {function}(i32 {ref})")
    return m.assign(f"icmp eq i32 {done}, 0")


_TAKE = f"""%free = icmp eq i32 %word, 0
%few = icmp ult i32 %word, {MOST_ENTRIES << COUNT_SHIFT}
%again = and i1 %same, %few
%again_or_free = or i1 %free, %again
%held = select i1 %free, i32 %owner, i32 %word
%next = add i32 %held, {1 << COUNT_SHIFT}"""
_LEAVE = f"""%less = sub i32 %word, {1 << COUNT_SHIFT}
%last = icmp eq i32 %less, %owner
%next = select i1 %last, i32 0, i32 %less"""


def _helper(m: Memory, name: str, callback: str, simple: str, text: str) -> str:
    return f"""define internal i32 @{name}(i32 %ref) inlinehint nounwind {{
%wide = zext i32 %ref to i64
%object = getelementptr i32, ptr @guest, i64 %wide
%class = load i32, ptr %object{m.tag("header")}
%index = zext i32 %class to i64
%place = getelementptr i8, ptr {m.import_("locks")}, i64 %index
%has = load i8, ptr %place{m.tag("tables")}
%at = getelementptr i8, ptr %object, i64 4
%word = load i32, ptr %at{m.tag("lock")}
%owner = load i32, ptr {m.area(area.OWNER)}{m.tag("limits")}
%mine = and i32 %word, {_OWNER_MASK}
%same = icmp eq i32 %mine, %owner
{text}
%locks = icmp ne i8 %has, 0
%known = icmp ne i32 %owner, 0
%can = and i1 %locks, %known
%here = and i1 %can, {simple}
br i1 %here, label %word_says, label %ask
word_says:
store i32 %next, ptr %at{m.tag("lock")}
ret i32 1
ask:
%answer = call i32 {m.import_(callback)}(i32 %ref){m.tag("lock")}
ret i32 %answer
}}"""
