"""One broken class file through everything: parsed, linked, verified, run for a while."""

from __future__ import annotations

import signal
import traceback
from hashlib import blake2b
from random import Random
from types import FrameType
from typing import Any

from attrs import frozen

from pyjvm.classpath.found import Found
from pyjvm.errors import LinkageProblem
from pyjvm.heap.errors import HeapExhausted
from pyjvm.host import Host
from pyjvm.interpreter.frames import JavaThrow
from pyjvm.limits import LimitExceeded
from pyjvm.loader.image_cache import ImageCache
from pyjvm.loader.loaders import ApplicationLoader
from pyjvm.machine import Deadlock, GuestExit, Machine
from pyjvm.method_area.access import ABSTRACT, INTERFACE
from pyjvm.method_area.classes import INITIALIZING
from pyjvm.options import Options
from pyjvm.permissions import Permissions

from .corpus import Original, corpus
from .mutations import mutate

TICKS = 3000
"""For each method that is called."""
SECONDS = 2.0
"""Of processor time for one trial: more is a hang."""
NATIVE_SECONDS = 20.0
"""The same where methods are compiled first."""
MOST_METHODS = 30
TRIALS_PER_MACHINE = 250
HEAP = 8 << 20


class Hang(BaseException):
    """A trial took too long."""


@frozen
class Failure:
    """What must not happen: Python's own exceptions, hangs."""

    number: int
    name: str
    problem: str


class OtherWorld(Host):
    """Nothing outside; time passes only while somebody sleeps."""

    def __init__(self) -> None:
        nothing = Permissions(files_read=False, files_write=False, env=False, stdin=False)
        super().__init__(None, None, None, environ={}, permissions=nothing)
        self.time = 0

    def nano_time(self) -> int:
        self.time += 1000
        return self.time

    def sleep(self, nanos: int) -> None:
        self.time += max(1, int(nanos))


class _Around:
    """The class path of a trial: the mutant and the class files that its original was compiled with."""

    def __init__(self, original: Original, data: bytes) -> None:
        self.original = original
        self.data = data

    def find(self, name: str) -> Found | None:
        data = self.data if name == self.original.name else self.original.find(name)
        return None if data is None else Found(data, "fuzz", self)  # type: ignore[arg-type]  # nobody asks the entry


class _KnownImages(ImageCache):
    """Keeps what was parsed of the originals, not of the mutants."""

    def __init__(self) -> None:
        super().__init__("library")
        self.entries = {}
        self.mutant = b""

    def put(self, key: Any, stamp: Any, image: Any) -> None:
        if key != self.mutant:
            super().put(key, stamp, image)

    def save(self) -> None:
        """Not for other processes."""


class Trials:
    """Trials numbered from 0; number and seed say what happens."""

    def __init__(self, seed: int, text_threshold: int = 3, native: bool = False) -> None:
        """`native`: methods are called twice, and become native code at the first call in every other trial, at the
        second, when what they name is resolved, in the others."""
        self.seed = seed
        self.text_threshold = text_threshold
        self.native = native
        self.seconds = NATIVE_SECONDS if native else SECONDS
        self.originals = corpus()
        self._images = _KnownImages()
        self._machine: Machine | None = None
        self._left = 0

    def mutant(self, number: int) -> tuple[Original, bytes]:
        """The original and the bytes of a trial."""
        chance = Random(f"{self.seed}/{number}")
        original = chance.choice(self.originals)
        return original, mutate(original.data, chance)

    def run(self, number: int) -> str | Failure:
        """How the trial ended, in a few words."""
        original, data = self.mutant(number)
        previous = signal.signal(signal.SIGPROF, _late)
        signal.setitimer(signal.ITIMER_PROF, self.seconds)
        try:
            return self._run(original, data, number)
        except BaseException as problem:
            if isinstance(problem, KeyboardInterrupt):
                raise
            self._drop()
            text = "".join(traceback.format_exception(problem, limit=-12))
            return Failure(number, original.name, text)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, previous)

    # -- the machine -------------------------------------------------------------------

    def _fresh_loader(self, original: Original, data: bytes) -> Machine:
        machine = self._machine
        if machine is None or self._left <= 0:
            self._drop()
            options = Options()
            options.max_heap = HEAP
            options.text_threshold = self.text_threshold
            options.use_code_cache = False
            options.background_compilation = False
            if not self.native:
                options.compile_threshold = -1
            machine = self._machine = Machine(options, _Around(original, data), OtherWorld())  # type: ignore[arg-type]
            self._left = TRIALS_PER_MACHINE
        self._left -= 1
        self._images.mutant = blake2b(data, digest_size=16).digest()
        around: Any = _Around(original, data)
        machine.loader = ApplicationLoader(machine.linker, machine.boot, around, self._images)
        return machine

    def _drop(self) -> None:
        if self._machine is not None:
            self._machine.close()
        self._machine = None

    def _tidy(self, machine: Machine) -> None:
        """After a call that did not come to its end: the same machine again if nothing of it can be seen."""
        t = machine.main_thread
        waiting = any(cls.state == INITIALIZING for cls in machine.boot.classes.values())
        if waiting or machine.scheduler.threads != [t]:
            self._left = 0
        t.frame = None
        t.native_roots.clear()
        machine.monitors.by_ref.clear()

    # -- a trial -------------------------------------------------------------------------

    def _run(self, original: Original, data: bytes, number: int) -> str:
        machine = self._fresh_loader(original, data)
        if self.native:
            machine.interpreter.native_threshold = 1 + number % 2
        try:
            cls = machine.loader.load(original.name)
        except LinkageProblem as problem:
            return f"not loaded: {type(problem).__name__}"
        except HeapExhausted:
            self._left = 0
            return "not loaded: no memory"
        try:
            machine.verify(cls)
        except LinkageProblem as problem:
            return f"not verified: {type(problem).__name__}"
        outcomes = [
            self._call(machine, method)
            for method in list(cls.methods.values())[:MOST_METHODS]
            if _callable(method)
            for _ in range(1 + self.native)
        ]
        if len(machine.scheduler.threads) > 1:
            self._left = 0
        worst = [o for o in outcomes if o != "returned"]
        return f"ran: {worst[0]}" if worst else "ran: returned"

    def _call(self, machine: Machine, method: Any) -> str:
        """Call a method with zeros, nulls, and for an instance method a zeroed object."""
        if self._machine is not machine or self._left <= 0:
            return "returned"
        arguments: list[Any] = [0.0 if kind in "FD" else 0 for kind in method.parameter_kinds]
        machine.limits.ticks = TICKS
        try:
            if not method.is_static:
                arguments[0] = machine.allocate(method.cls)
            elif method.name == "main" and arguments:
                arguments[0] = machine.new_object_array("java/lang/String", 1)
            machine.run_method(machine.main_thread, method, arguments)
        except JavaThrow as thrown:
            return f"threw {machine.class_of(thrown.ref).external_name}"
        except LimitExceeded:
            self._tidy(machine)
            return "tick limit"
        except (GuestExit, Deadlock) as end:
            self._left = 0
            return type(end).__name__
        except HeapExhausted:
            self._left = 0
            return "no memory"
        return "returned"


def _callable(method: Any) -> bool:
    if method.is_abstract or method.is_native or method.name == "<clinit>":
        return False
    return method.is_static or not method.cls.access & (INTERFACE | ABSTRACT)


def _late(number: int, frame: FrameType | None) -> None:
    raise Hang
