"""A deadlock, or everybody waiting for ever, reported as a thread dump."""

from __future__ import annotations

from .java_thread import BLOCKED, JavaThread
from .monitors import Monitor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..machine import Machine

STATE_NAMES = (
    "NEW",
    "RUNNABLE",
    "BLOCKED (on object monitor)",
    "WAITING (on object monitor)",
    "TIMED_WAITING (on object monitor)",
    "TERMINATED",
)
_DOING = ("new", "runnable", "waiting for monitor entry", "in Object.wait()", "waiting on condition", "terminated")


def report_deadlock(vm: Machine, threads: list[JavaThread]) -> None:
    """Write the dump to the guest's stderr."""
    vm.host.write(2, thread_dump(vm, threads).encode("utf-8", "replace"))


def thread_dump(vm: Machine, threads: list[JavaThread]) -> str:
    """All threads with state and stack, then who waits for whom in a circle."""
    parts = [_one(vm, t) for t in threads]
    circle = _circle(threads)
    if circle:
        parts.append("\nFound one Java-level deadlock:\n=============================")
        for t in circle:
            monitor: Monitor = t.blocked_on
            holder = monitor.owner
            assert holder is not None
            held = f'{_shown(vm, monitor)},\n  which is held by "{vm.thread_name(holder)}"\n'
            parts.append(f'"{vm.thread_name(t)}":\n  waiting to lock {held}')
    return "\n".join(parts) + "\n"


def _one(vm: Machine, t: JavaThread) -> str:
    lines = [
        f'"{vm.thread_name(t)}" #{t.id}{" daemon" if t.daemon else ""} prio=5 {_DOING[t.state]}',
        f"   java.lang.Thread.State: {STATE_NAMES[t.state]}",
    ]
    for i, element in enumerate(vm.stack_trace(t)):
        lines.append(f"\tat {element}")
        if i == 0 and isinstance(t.blocked_on, Monitor):
            doing = "waiting to lock" if t.state == BLOCKED else "waiting on"
            lines.append(f"\t- {doing} {_shown(vm, t.blocked_on)}")
    return "\n".join(lines) + "\n"


def _shown(vm: Machine, monitor: Monitor) -> str:
    return f"<0x{monitor.ref * 4:016x}> (a {vm.class_of(monitor.ref).external_name})"


def _circle(threads: list[JavaThread]) -> list[JavaThread]:
    """Threads that wait for each other's monitors, if there are such."""
    for start in threads:
        path: list[JavaThread] = []
        t: JavaThread | None = start
        while t is not None and t.state == BLOCKED and isinstance(t.blocked_on, Monitor):
            if t in path:
                return path[path.index(t) :]
            path.append(t)
            t = t.blocked_on.owner
    return []
