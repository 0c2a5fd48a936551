"""What java.lang.Thread and Object do to threads: start, sleep, interrupt, wait, notify, and the end of a thread."""

from __future__ import annotations

from ..interpreter.frames import JavaThrow, PseudoFrame
from ..interpreter.invocations import pass_through
from .java_thread import NEW, RUNNABLE, TERMINATED, TIMED_WAITING, JavaThread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine
    from ..method_area.members import Field

MOST_THREADS = 4096
"""Threads that may live at once: their stacks are Python's memory, not the heap's."""


WORD = 8
"""Bytes of a word of thread stack."""
SHARED_WORDS = 16 << 20
"""Words of stack that a new thread may have at most its share of: frames are memory outside -Xmx."""
LEAST_WORDS = 4 << 10


class ThreadOperations:
    """The natives' side of threads. References are of java.lang.Thread objects; times are nanoseconds."""

    def __init__(self, vm: Machine) -> None:
        self.vm = vm

    def start(self, ref: int) -> None:
        """Thread.start0: a new stack that calls `run`."""
        vm = self.vm
        scheduler = vm.scheduler
        if len(scheduler.threads) >= MOST_THREADS:
            reason = "unable to create native thread: possibly out of memory or process/resource limits reached"
            raise JavaThrow(vm.throwables.out_of_memory(scheduler.current, reason))
        words = min(vm.options.stack_bytes // WORD, SHARED_WORDS // len(scheduler.threads))
        t = scheduler.attach(ref, max(words, LEAST_WORDS))
        cls = vm.class_of(ref)
        daemon = cls.find_field("daemon", "Z")
        t.daemon = bool(daemon is not None and vm.get(ref, daemon))
        t.on_end = self.end
        t.interrupted = bool(vm.get(ref, self._interrupted))
        run = cls.vtable[cls.selection["run", "()V"]]
        t.begin(run, [ref])

    def end(self, t: JavaThread) -> None:
        """`run` returned or threw: the handler of uncaught exceptions, then who joins is told."""
        vm = self.vm
        if t.uncaught:
            ref = t.uncaught
            dispatch = vm.load("java/lang/Thread").methods["dispatchUncaughtException", "(Ljava/lang/Throwable;)V"]
            t.on_end = self._end_after_handler
            t.begin(dispatch, [t.ref, ref])
            return
        self._terminate(t)

    def _end_after_handler(self, t: JavaThread) -> None:
        """What the handler of uncaught exceptions throws is ignored (Thread.UncaughtExceptionHandler), but told."""
        vm = self.vm
        if t.uncaught:
            thrown = vm.class_of(t.uncaught).external_name
            told = f'\nException: {thrown} thrown from the UncaughtExceptionHandler in thread "{vm.thread_name(t)}"\n'
            vm.host.write(2, told.encode("utf-8", "replace"))
        self._terminate(t)

    def _terminate(self, t: JavaThread) -> None:
        """The last thing a thread does is to take its own monitor, so that who is about to wait in `join` is not
        missed.
        """
        t.on_end = self._detach
        t.frame = PseudoFrame(None, self._notify_joiners, pass_through)
        t.state = RUNNABLE

    def _notify_joiners(self, t: JavaThread, frame: PseudoFrame) -> None:
        monitors = self.vm.monitors
        if monitors.enter(t, t.ref):
            t.frame = None
            monitors.notify(t, t.ref, every=True)
            monitors.exit(t, t.ref)

    def _detach(self, t: JavaThread) -> None:
        t.state = TERMINATED
        self.vm.put(t.ref, self._interrupted, int(t.interrupted))
        self.vm.scheduler.detach(t)

    def current_ref(self, t: JavaThread) -> int:
        return t.ref

    def yield_(self, t: JavaThread) -> None:
        """Thread.yield: the turn ends at the next tick."""
        t.unused += t.ticks
        t.ticks = 0

    def sleep(self, t: JavaThread, nanos: int) -> Any:
        """Thread.sleep."""
        self._check_interrupt(t)

        def resume() -> None:
            self._check_interrupt(t)

        return t.block(self.vm.host.nano_time() + nanos, None, resume, TIMED_WAITING)

    def _check_interrupt(self, t: JavaThread) -> None:
        if t.interrupted:
            t.interrupted = False
            raise self.vm.exception("java/lang/InterruptedException", "sleep interrupted")

    def interrupt(self, ref: int) -> None:
        """Thread.interrupt: what waits is woken."""
        t = self.vm.scheduler.of(ref)
        if t is not None:
            t.interrupted = True
            if t.interruptible:
                t.wake()
        else:
            self.vm.put(ref, self._interrupted, 1)

    @property
    def _interrupted(self) -> Field:
        """The field that keeps the interrupted status of a thread that is not alive."""
        field = self.vm.load("java/lang/Thread").find_field("interrupted", "Z")
        assert field is not None
        return field

    def is_interrupted(self, ref: int, clear: bool) -> bool:
        """Thread.isInterrupted, Thread.interrupted."""
        t = self.vm.scheduler.of(ref)
        if t is None:
            return bool(self.vm.get(ref, self._interrupted))
        answer = t.interrupted
        if clear:
            t.interrupted = False
        return answer

    def is_alive(self, ref: int) -> bool:
        return self.vm.scheduler.of(ref) is not None

    def state_of(self, ref: int) -> int:
        """The ordinal of Thread.State."""
        t = self.vm.scheduler.of(ref)
        if t is not None:
            return t.state
        cls = self.vm.load("java/lang/Thread")
        started = cls.find_field("started", "Z")
        assert started is not None
        return TERMINATED if self.vm.get(ref, started) else NEW

    def wait(self, t: JavaThread, ref: int, nanos: int) -> Any:
        return self.vm.monitors.wait(t, ref, nanos)

    def notify(self, t: JavaThread, ref: int) -> None:
        self.vm.monitors.notify(t, ref)

    def notify_all(self, t: JavaThread, ref: int) -> None:
        self.vm.monitors.notify(t, ref, every=True)

    def holds_lock(self, t: JavaThread, ref: int) -> bool:
        return self.vm.monitors.holds(t, ref)
