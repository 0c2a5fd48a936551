"""Monitors: entry, exit, wait and notify (JLS 17.1, 17.2).

The monitor of an object that was never locked takes no room: monitors are made when first entered and dropped when
nobody holds or awaits them. Who waits for entry tries again when it is left, in the order of arrival.
"""

from __future__ import annotations

from .java_thread import BLOCKED, RUNNABLE, TIMED_WAITING, WAITING, JavaThread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine


class Monitor:
    __slots__ = ("count", "entering", "owner", "ref", "waiting")

    def __init__(self, ref: int) -> None:
        self.ref = ref
        self.owner: JavaThread | None = None
        self.count = 0
        self.entering: list[JavaThread] = []
        self.waiting: list[JavaThread] = []


class Monitors:
    """All monitors of a machine, by the object's reference (objects do not move)."""

    def __init__(self, vm: Machine) -> None:
        self.vm = vm
        self.by_ref: dict[int, Monitor] = {}

    def enter(self, t: JavaThread, ref: int) -> bool:
        """Take the monitor; False when the thread must wait (it is BLOCKED then, and tries again when it goes on)."""
        monitor = self.by_ref.get(ref)
        if monitor is None:
            monitor = self.by_ref[ref] = Monitor(ref)
        owner = monitor.owner
        if owner is None or owner is t:
            monitor.owner = t
            monitor.count += 1
            return True
        monitor.entering.append(t)
        t.state = BLOCKED
        t.blocked_on = monitor
        return False

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
        monitor = self.by_ref.get(ref)
        if monitor is None or monitor.owner is not t:
            raise self.vm.exception("java/lang/IllegalMonitorStateException", "current thread is not owner")
        return monitor

    def _release(self, monitor: Monitor) -> None:
        monitor.owner = None
        if monitor.entering:
            monitor.entering.pop(0).wake()
        elif not monitor.waiting:
            self.by_ref.pop(monitor.ref, None)

    def holds(self, t: JavaThread, ref: int) -> bool:
        monitor = self.by_ref.get(ref)
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
        monitor = self.by_ref.setdefault(left.ref, left)  # what it left may have been dropped and made anew since
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
        """Objects whose monitors are in use (roots)."""
        return list(self.by_ref)
