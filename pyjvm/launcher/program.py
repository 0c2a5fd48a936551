"""A program's life: from its main method to its exit status (JLS 12.1, 12.8)."""

from __future__ import annotations

from ..heap.errors import HeapExhausted
from ..interpreter.frames import JavaThrow
from ..limits import Interrupted
from ..machine import Deadlock, GuestExit
from ..method_area.classes import INITIALIZED
from ..options import Stop
from ..threads.operations import WORD
from .main_class import find_main_method, load_main_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine
    from ..method_area.members import Method
    from ..threads.java_thread import JavaThread
    from .main_class import MainMethod

SIGNALLED = 128
"""Exit status of a program that a signal ended, before the signal's number is added."""


class Program:
    """One program in a machine made for it."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.status = 0

    def run(self, name: str, arguments: list[str], dry_run: bool = False) -> int:
        """Run the class's main method to the end of the last thread that counts; the exit status, 0 to 255.

        Raises Stop when there is nothing to run, and lets LimitExceeded pass.
        """
        if self.machine.options.trace is not None:
            from ..tools.trace import Tracer

            Tracer(self.machine, self.machine.options.trace).install()
        main = find_main_method(load_main_class(self.machine, name))
        if dry_run:
            return 0
        try:
            self._main(main, arguments)
        except GuestExit as end:
            return end.status & 0xFF
        except Interrupted as end:
            self.status = SIGNALLED + end.signal
        try:
            self._shut_down()
        except GuestExit as end:
            return end.status & 0xFF
        except Interrupted as end:
            return SIGNALLED + end.signal
        return self.status

    def _main(self, main: MainMethod, arguments: list[str]) -> None:
        machine = self.machine
        t = machine.main_thread
        values: list[Any] = []
        try:
            if main.constructor is not None:
                values.append(machine.keep(machine.allocate(main.cls)))
            if main.takes_arguments:
                values.append(self._strings(arguments))
        except HeapExhausted as problem:
            raise out_of_memory(problem) from None
        if main.constructor is None or self._construct(t, main.constructor, values[0]):
            t.on_end = self._ended
            t.begin(main.method, values)
            t.initialize_first(main.cls)  # its main method may be one that it inherits
        scheduler = machine.scheduler
        scheduler.run_until(lambda: not scheduler.alive_user_threads())
        if scheduler.alive_user_threads():  # a deadlock, which the scheduler has reported
            self.status = 1

    def _construct(self, t: JavaThread, constructor: Method, instance: int) -> bool:
        try:
            self.machine.run_method(t, constructor, [instance])
        except JavaThrow:
            self._ended(t)
            return False
        except Deadlock:
            self.status = 1
            return False
        return True

    def _strings(self, texts: list[str]) -> int:
        machine = self.machine
        array = machine.new_object_array("java/lang/String", len(texts))
        for i, text in enumerate(texts):
            machine.set_object(array, i, machine.new_string(decode_argument(text)))
        return machine.keep(array)

    def _ended(self, t: JavaThread) -> None:
        """The main thread is done."""
        if t.uncaught:
            self.status = 1
        self.machine.threads.end(t)

    def _shut_down(self) -> None:
        """Run the hooks, if there can be any: the class that keeps them is initialised then."""
        machine = self.machine
        shutdown = machine.boot.classes.get("java/lang/Shutdown")
        if shutdown is None or shutdown.state != INITIALIZED:
            return
        thread = machine.keep(machine.allocate(machine.boot.load("java/lang/Thread")))
        t = machine.scheduler.attach(thread, machine.options.stack_bytes // WORD)
        try:
            machine.run_static(t, shutdown, "shutdown", "()V", [])
        except (JavaThrow, Deadlock):
            self.status = self.status or 1


def decode_argument(text: str) -> str:
    """Bytes of an argument that are no UTF-8 become U+FFFD, as Java has it."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return text


def out_of_memory(problem: HeapExhausted) -> Stop:
    """The heap is too small even to begin."""
    return Stop(stdout=f"Error occurred during initialization of VM\njava.lang.OutOfMemoryError: {problem.reason}\n")
