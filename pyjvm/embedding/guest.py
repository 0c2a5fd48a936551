"""A machine that Python code calls into: entering and leaving it, what happens when it must be stopped, and which of
its objects Python holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import LinkageProblem
from ..heap.errors import HeapExhausted
from ..interpreter.frames import JavaThrow
from ..limits import LimitExceeded
from ..machine import Deadlock, GuestExit
from ..method_area.classes import INITIALIZED
from .errors import ClosedError, JavaDeadlock, JavaException, ProgramExit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method

T = TypeVar("T")


class Guest:
    """One machine, entered by one Python thread at a time.

    Every way in goes through `enter`: limits hold there, and a guest that had to be stopped (a limit, Ctrl-C,
    System.exit, a deadlock) is closed there, because it was left in the middle of an instruction.
    """

    def __init__(self, machine: Machine) -> None:
        self._machine: Machine | None = machine
        self._why_closed = "the VM is closed"
        self._running = False
        self.handles: dict[int, int] = {}
        """References that Python holds, with how many proxies hold each."""
        self.released: list[int] = []
        """References that proxies held that are gone. Finalizers may run at any time, so they only append here."""
        self.callbacks: list[Callable[..., Any]] = []
        """Python functions that stand for Java objects, by their number."""
        self.proxy_classes: dict[int, LinkedClass] = {}
        """The classes of such objects, by the id of their interface."""
        machine.heap.roots.append(("embedding", self._held))

    # -- state ----------------------------------------------------------------------------

    @property
    def machine(self) -> Machine:
        """The machine. Raises ClosedError."""
        if self._machine is None:
            raise ClosedError(self._why_closed)
        return self._machine

    @property
    def is_open(self) -> bool:
        return self._machine is not None

    def close(self, why: str = "the VM is closed") -> None:
        """Give guest memory back. Closing twice is harmless."""
        machine = self._machine
        if machine is None:
            return
        if self._running:
            raise RuntimeError("a VM cannot be closed from inside a call")
        self._machine = None
        self._why_closed = why
        self.handles.clear()
        self.callbacks.clear()
        self.proxy_classes.clear()
        try:
            machine.save_caches()
            machine.host.close_all()
        except LimitExceeded:  # what is still held back is over the limit
            pass
        finally:
            machine.log.close()
            machine.close()

    # -- entering ---------------------------------------------------------------------------

    def enter(self, action: Callable[[Machine], T]) -> T:
        """Do something with the machine. Raises JavaException, LimitExceeded, ProgramExit, ClosedError."""
        machine = self.machine
        if self._running:
            raise RuntimeError("the VM is running: it cannot be called from its own output or from another thread")
        self._running = True
        stopped = ""
        machine.limits.start_clock()
        try:
            machine.limits.check()
            self._drop_released()
            try:
                return action(machine)
            except (JavaThrow, LinkageProblem, HeapExhausted) as problem:
                raise self._java_exception(machine, problem) from None
        except GuestExit as end:
            stopped = f"the guest ended itself with status {end.status & 0xFF}"
            raise ProgramExit(end.status & 0xFF) from None
        except Deadlock:
            stopped = "the guest was stopped: no thread could run any more"
            raise JavaDeadlock(stopped) from None
        except LimitExceeded as limit:
            stopped = f"the guest was stopped: {limit}"
            raise
        except (KeyboardInterrupt, SystemExit):
            stopped = "the guest was interrupted"
            raise
        finally:
            machine.limits.stop_clock()
            machine.main_thread.fresh.clear()
            self._running = False
            self._leave(machine, stopped)

    def _leave(self, machine: Machine, stopped: str) -> None:
        if not stopped and machine.main_thread.frame is not None:
            stopped = "the guest was stopped by an error"
        if stopped:
            self.close(stopped)
            return
        try:
            machine.host.flush()
        except LimitExceeded as limit:
            self.close(f"the guest was stopped: {limit}")
            raise

    def _java_exception(self, machine: Machine, problem: Exception) -> JavaException:
        from .throwing import exception_of

        t = machine.main_thread
        if isinstance(problem, JavaThrow):
            ref = problem.ref
        elif isinstance(problem, HeapExhausted):
            ref = machine.throwables.out_of_memory(t, problem.reason)
        else:
            assert isinstance(problem, LinkageProblem)
            ref = machine.throwables.of_linkage_problem(t, None, problem)
        return exception_of(self, machine, ref)

    # -- what actions use -------------------------------------------------------------------

    def call(self, machine: Machine, method: Method, arguments: list[Any]) -> Any:
        """Call a method as it stands; the result stays alive until the machine is entered again. Raises JavaThrow."""
        result = machine.run_method(machine.main_thread, method, arguments)
        return self.keep(result) if method.result_kind == "A" and result else result

    def initialize(self, machine: Machine, cls: LinkedClass) -> None:
        """Initialise a class (JVMS 5.5). Raises JavaThrow."""
        if cls.state == INITIALIZED:
            return
        t = machine.main_thread
        t.begin_nothing()
        t.initialize_first(cls)
        machine.finish(t)

    # -- objects that Python holds ------------------------------------------------------------

    def hold(self, ref: int) -> None:
        """One more proxy of an object."""
        self.handles[ref] = self.handles.get(ref, 0) + 1

    def keep(self, ref: int) -> int:
        """Keep an object alive until the machine is entered again."""
        self.hold(ref)
        self.released.append(ref)
        return ref

    def _held(self) -> Iterator[int]:
        return iter(self.handles)

    def _drop_released(self) -> None:
        handles = self.handles
        while self.released:
            ref = self.released.pop()
            count = handles.get(ref, 0) - 1
            if count > 0:
                handles[ref] = count
            else:
                handles.pop(ref, None)
