"""Monitors: entry, exit, wait and notify (JLS 17.1, 17.2).

The monitor of an object that was never locked takes no room: monitors are made when first entered and dropped when
nobody holds or awaits them. Who waits for entry tries again when it is left, in the order of arrival.

The lock word of an object (word 1; arrays have none) is 0 while nobody uses the monitor, `INFLATED` while there is a
`Monitor`, else what native code put there (`pyjvm/jit/locking.py`): the owner's token, and above `COUNT_SHIFT` how
often it entered.
"""

from __future__ import annotations

from .java_thread import BLOCKED, RUNNABLE, TIMED_WAITING, WAITING, JavaThread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine

INFLATED = 1
COUNT_SHIFT = 16
MOST_ENTRIES = (1 << 16) - 1


def token(t: JavaThread) -> int:
    """What stands for the thread in lock words: even, for `INFLATED` is odd. 0: they cannot tell of it."""
    return t.id << 1 if t.id < 1 << COUNT_SHIFT - 1 else 0


class Monitor:
    """One that is in use. `has_word`: its object has a lock word."""

    __slots__ = ("count", "entering", "has_word", "owner", "ref", "waiting")

    def __init__(self, ref: int, has_word: bool) -> None:
        self.ref = ref
        self.has_word = has_word
        self.owner: JavaThread | None = None
        self.count = 0
        self.entering: list[JavaThread] = []
        self.waiting: list[JavaThread] = []


class Monitors:
    """All monitors of a machine, by the object's reference (objects do not move)."""

    def __init__(self, vm: Machine) -> None:
        self.vm = vm
        self.by_ref: dict[int, Monitor] = {}
        self.holders: dict[int, JavaThread] = {}
        """By token, the threads that lock words may tell of."""

    def enter(self, t: JavaThread, ref: int) -> bool:
        """Take the monitor; False when the thread must wait (it is BLOCKED then, and tries again when it goes on)."""
        monitor = self._used(ref) or self._keep(Monitor(ref, not self.vm.class_of(ref).is_array))
        owner = monitor.owner
        if owner is None or owner is t:
            monitor.owner = t
            monitor.count += 1
            return True
        monitor.entering.append(t)
        t.state = BLOCKED
        t.blocked_on = monitor
        return False

    def _used(self, ref: int) -> Monitor | None:
        """The monitor, if somebody uses it; from the lock word, if that says so."""
        monitor = self.by_ref.get(ref)
        if monitor is None and (word := self.vm.mem.u32[ref + 1]) and not self.vm.class_of(ref).is_array:
            monitor = self._keep(Monitor(ref, True))
            monitor.owner = self.holders[word & (1 << COUNT_SHIFT) - 1]
            monitor.count = word >> COUNT_SHIFT
        return monitor

    def _keep(self, monitor: Monitor) -> Monitor:
        self.by_ref[monitor.ref] = monitor
        if monitor.has_word:
            self.vm.mem.u32[monitor.ref + 1] = INFLATED
        return monitor

    def exit(self, t: JavaThread, ref: int) -> None:
        """Leave the monitor once. Raises IllegalMonitorStateException."""
        monitor = self._owned(t, ref)
        monitor.count -= 1
        if not monitor.count:
            self._release(monitor)

    def unlock_frame(self, t: JavaThread, frame: Any) -> None:
        """The end of a synchronized method."""
        ref = frame.lock
        frame.lock = 0
        self.exit(t, ref)

    def _owned(self, t: JavaThread, ref: int) -> Monitor:
        monitor = self._used(ref)
        if monitor is None or monitor.owner is not t:
            raise self.vm.exception("java/lang/IllegalMonitorStateException", "current thread is not owner")
        return monitor

    def _release(self, monitor: Monitor) -> None:
        monitor.owner = None
        if monitor.entering:
            monitor.entering.pop(0).wake()
        elif not monitor.waiting:
            self.by_ref.pop(monitor.ref, None)
            if monitor.has_word:
                self.vm.mem.u32[monitor.ref + 1] = 0

    def holds(self, t: JavaThread, ref: int) -> bool:
        monitor = self._used(ref)
        return monitor is not None and monitor.owner is t

    def wait(self, t: JavaThread, ref: int, nanos: int) -> Any:
        """Object.wait: leave the monitor wholly, wait, take it again as often (JLS 17.2.1). 0 nanoseconds: no limit."""
        monitor = self._owned(t, ref)
        if t.interrupted:
            t.interrupted = False
            raise self.vm.exception("java/lang/InterruptedException", None)
        count = monitor.count
        monitor.count = 0
        monitor.waiting.append(t)
        t.notified = False
        self._release(monitor)
        until = self.vm.host.nano_time() + nanos if nanos else None
        frame = t.block(until, monitor, lambda: None, TIMED_WAITING if nanos else WAITING)
        frame.fn = self._after_wait
        frame.data = (monitor, count)
        return frame

    def _after_wait(self, t: JavaThread, frame: Any) -> Any:
        """Woken by notify, interrupt or time: the monitor first, then the answer."""
        if t.state != RUNNABLE:
            t.frame = frame
            return None
        left, count = frame.data
        if t in left.waiting:
            left.waiting.remove(t)
        monitor = self._used(left.ref) or self._keep(left)  # what it left may have been dropped and made anew since
        if monitor.owner is not None:
            monitor.entering.append(t)
            t.state = BLOCKED
            t.blocked_on = monitor
            t.frame = frame
            return None
        monitor.owner = t
        monitor.count = count
        if t.interrupted and not t.notified:
            t.interrupted = False
            raise self.vm.exception("java/lang/InterruptedException", None)
        return frame.caller

    def notify(self, t: JavaThread, ref: int, every: bool = False) -> None:
        """Object.notify and notifyAll (JLS 17.2.2): first come, first woken."""
        monitor = self._owned(t, ref)
        while monitor.waiting:
            waiter = monitor.waiting.pop(0)
            waiter.notified = True
            waiter.wake_at = None
            waiter.state = BLOCKED  # until the monitor is left: who notifies holds it
            monitor.entering.append(waiter)
            if not every:
                break

    def references(self) -> list[int]:
        """Objects whose monitors are in use (roots). What only a lock word tells of is in its owner's frames."""
        return list(self.by_ref)
