"""The thread on which LLVM works while the program runs on. One for the process, started when first needed.

It never touches a machine: what it is given has all that it needs, and the machine's thread fetches what it gives.
"""

from __future__ import annotations

import os
from _thread import allocate_lock, start_new_thread
from time import sleep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from queue import PriorityQueue
    from threading import Thread


def has_second_core() -> bool:
    """Whether something can run beside the program."""
    try:
        return len(os.sched_getaffinity(0)) > 1
    except (AttributeError, OSError):  # not on this system
        return (os.cpu_count() or 1) > 1


class Worker:
    """Does what it is given, one after the other. Such a piece of work must not raise."""

    _queue: PriorityQueue[tuple[int, int, Callable[[], None]]] | None

    def __init__(self) -> None:
        self._queue = None
        self._putting = allocate_lock()
        self._count = 0
        self._thread: Thread | None = None
        self._ends = False

    def put(self, work: Callable[[], None], late: int = 0) -> None:
        """Have it done, at some time, unless the process ends before; what is less `late` comes first."""
        with self._putting:
            if self._queue is None:
                self._prepare()
            assert self._queue is not None
            self._count += 1
            self._queue.put((late, self._count, work))
            if self._thread is None:
                from threading import Thread

                self._thread = Thread(target=self._run, name="pyjvm LLVM", daemon=True)
                self._thread.start()

    def put_later(self, work: Callable[[], None], seconds: float) -> None:
        """As `put`, but only then, and so without a cost for what ends before."""

        def wait() -> None:
            sleep(seconds)
            self.put(work)

        start_new_thread(wait, ())

    def _prepare(self) -> None:
        import atexit
        from queue import PriorityQueue
        from threading import Lock

        self._queue = PriorityQueue()
        self._busy = Lock()
        atexit.register(self._stop)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(
                before=self._busy.acquire, after_in_parent=self._busy.release, after_in_child=self._forked
            )

    def _run(self) -> None:
        queue, busy = self._queue, self._busy
        assert queue is not None
        while not self._ends:
            _, _, work = queue.get()
            with busy:
                if not self._ends:
                    work()

    def _stop(self) -> None:
        """The process ends: not in the middle of LLVM, whose own end would come on top of it."""
        self._ends = True
        self._busy.acquire()

    def _forked(self) -> None:
        """This is a child: the thread is not in it. What was waiting is done by a new one, when more comes."""
        from queue import PriorityQueue

        waiting, self._queue = self._queue, PriorityQueue()
        if waiting is not None:
            for entry in waiting.queue:
                self._queue.put(entry)
        self._thread = None
        self._putting = allocate_lock()
        self._busy.release()


worker = Worker()
