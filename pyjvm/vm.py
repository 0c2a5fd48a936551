"""`VM`: Java programs and classes for Python programs.

>>> from pyjvm import VM
>>> with VM("samples") as vm:
...     result = vm.run("Echo", ["one", "two"])
>>> result.exit_code
0
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .embedding.classes import JavaClass
from .embedding.guest import Guest
from .embedding.result import RunResult
from .embedding.settings import Settings, TextSink
from .instructions.descriptors import PRIMITIVES
from .launcher.program import Program
from .limits import LimitExceeded
from .options import Stop

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType

    from .embedding.arrays import JavaArray
    from .machine import Machine
    from .permissions import Permissions
    from .streams import Sink, Source


class VM:
    """A Java virtual machine. Several share nothing; each is used by one Python thread at a time.

    `run` starts a program in a machine of its own, made for this run and closed after it: nothing that one run does is
    seen by another. `load_class` and what comes from it use another machine, the VM's own, which is started when first
    needed and lives until `close`: classes keep their static fields there from call to call.

    class_path   as `-cp` has it, or a sequence of directories and jars
    options      options of the machine, as `java` takes them: `["-ea", "-Xss2m", "-Xlog:gc"]`
    properties   system properties
    stdin        what the guest reads: bytes, or a binary stream; `run` can be given another one
    stdout, stderr
                 where its output goes, write by write: a binary stream, or a callable that takes bytes. Without them
                 `run` captures, and calls write to Python's stdout and stderr
    max_ticks    method entries and loop iterations that the guest may do, and work in natives: one for each KB that
                 they go through, if it is much
    max_memory   bytes of heap
    max_seconds  time in guest code
    max_output   bytes on stdout and stderr together
    permissions  what it may do outside: files, environment, clock, …; everything without this. What a jar's manifest
                 adds to the class path must be readable too
    seed         varies the switching of threads; the same seed gives the same run
    env, cwd     its environment variables and its working directory; those of the process without them

    Limits hold for each run by itself, and for all calls together. They are enforced outside the guest, between its
    turns (some milliseconds): it can neither catch nor outlast them. One native operation, such as sorting an array, is
    not interrupted.
    """

    def __init__(
        self,
        class_path: str | os.PathLike[str] | Sequence[str | os.PathLike[str]] = ".",
        options: Sequence[str] = (),
        *,
        properties: Mapping[str, str] | None = None,
        stdin: Source = None,
        stdout: Sink = None,
        stderr: Sink = None,
        max_ticks: int | None = None,
        max_memory: int | None = None,
        max_seconds: float | None = None,
        max_output: int | None = None,
        permissions: Permissions | None = None,
        seed: int | None = None,
        env: Mapping[str, str] | None = None,
        cwd: str | os.PathLike[str] | None = None,
    ) -> None:
        """Wrong options and limits raise ValueError, with java's words."""
        self._settings = Settings(
            class_path, options, properties or {}, seed, max_ticks, max_memory, max_seconds, max_output,
            permissions, env, cwd,
        )  # fmt: skip
        self._stdin = stdin
        self._stdout = stdout
        self._stderr = stderr
        self._guest: Guest | None = None
        self._closed = False

    # -- programs -------------------------------------------------------------------------------

    def run(self, main: str, args: Iterable[str] = (), *, stdin: Source = None) -> RunResult:
        """Run a class's main method to the end of the program.

        Whatever the program does, even exceeding a limit, is told by the result; Ctrl-C raises KeyboardInterrupt.
        """
        self._check_open()
        captured: dict[str, list[bytes]] = {"stdout": [], "stderr": []}
        stdout = self._stdout if self._stdout is not None else captured["stdout"].append
        stderr = self._stderr if self._stderr is not None else captured["stderr"].append
        machine = self._settings.machine(
            stdin if stdin is not None else self._stdin, stdout, stderr, prompt=self._stdout is not None
        )
        limit: str | None = None
        try:
            exit_code, limit = _run(machine, main, list(args))
            ticks, heap_bytes = machine.scheduler.ticks_used, machine.heap.used_bytes
        finally:
            _close(machine)
        out, err = (b"".join(captured[name]) for name in ("stdout", "stderr"))
        return RunResult(exit_code, out, err, ticks, heap_bytes, limit)

    # -- classes and objects ----------------------------------------------------------------------

    def load_class(self, name: str) -> JavaClass:
        """A class by its name, `java.util.ArrayList` or `Main$Inner`.

        JavaException if there is none or it cannot be linked.
        """
        if not name or "/" in name or name[0] == "[":
            raise ValueError(f"no class name: {name!r}")
        guest = self._own()

        def load(machine: Machine) -> JavaClass:
            mirror = machine.find_class_for_name(machine.main_thread, name, 0, 0)
            return JavaClass(guest, machine.class_of_mirror(mirror))

        return guest.enter(load)

    def new_array(self, element_type: str, values: int | Sequence[Any]) -> JavaArray:
        """A new array: of a length, or with these elements. `element_type` is `int`, `java.lang.String`, `int[]`, …"""
        from .embedding.arrays import JavaArray
        from .embedding.values import new_array

        plain = element_type.rstrip("[]")
        dimensions = element_type[len(plain) :].count("[]")
        letter = PRIMITIVES.get(plain)
        name = "[" * (dimensions + 1) + (letter or f"L{plain.replace('.', '/')};")
        guest = self._own()

        def make(machine: Machine) -> JavaArray:
            cls = machine.loader.load(name)
            if not isinstance(values, int):
                return JavaArray(guest, new_array(guest, machine, cls, values))
            if values < 0:
                raise ValueError("the length of an array is not negative")
            return JavaArray(guest, machine.new_array_of(cls, values))

        return guest.enter(make)

    @property
    def heap_bytes(self) -> int:
        """Guest memory in use by what calls made, garbage not yet collected included."""
        return self._guest.machine.heap.used_bytes if self._guest is not None and self._guest.is_open else 0

    @property
    def ticks(self) -> int:
        """Method entries and loop iterations of all calls so far."""
        return self._guest.machine.scheduler.ticks_used if self._guest is not None and self._guest.is_open else 0

    def collect(self) -> None:
        """Collect garbage now, as System.gc() does."""
        self._own().enter(lambda machine: machine.heap.collect("System.gc()"))

    # -- the end ------------------------------------------------------------------------------------

    def close(self) -> None:
        """Give all guest memory back. Objects of the guest raise ClosedError from now on; closing twice is harmless."""
        self._closed = True
        if self._guest is not None:
            self._guest.close()

    def __enter__(self) -> VM:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check_open(self) -> None:
        if self._closed:
            from .embedding.errors import ClosedError

            raise ClosedError("the VM is closed")

    def _own(self) -> Guest:
        self._check_open()
        if self._guest is None:
            stdout = self._stdout if self._stdout is not None else TextSink("stdout")
            stderr = self._stderr if self._stderr is not None else TextSink("stderr")
            self._guest = Guest(self._settings.machine(self._stdin, stdout, stderr, prompt=self._stdout is not None))
        return self._guest


def _run(machine: Machine, main: str, arguments: list[str]) -> tuple[int, str | None]:
    """Exit code, and the limit that was exceeded."""
    limits = machine.limits
    limits.start_clock()
    try:
        try:
            exit_code = Program(machine).run(main, arguments)
        except Stop as stop:
            exit_code = stop.status
            machine.host.tell(stop.stdout)
            machine.host.write(2, stop.stderr.encode("utf-8", "replace"))
        machine.host.flush()
        return exit_code, None
    except LimitExceeded as limit:
        return 1, limit.what
    finally:
        limits.stop_clock()


def _close(machine: Machine) -> None:
    try:
        machine.save_caches()
        machine.host.close_all()
    except LimitExceeded:  # what was held back is over the limit
        pass
    finally:
        machine.log.close()
        machine.close()
