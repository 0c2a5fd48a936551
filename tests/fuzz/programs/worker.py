"""pyjvm as a peer: reads programs from standard input, answers with what they print. Arguments: its options."""

from __future__ import annotations

import faulthandler
import sys
import traceback
from collections.abc import Mapping, Sequence
from struct import pack, unpack
from typing import Any, BinaryIO

from pyjvm.classpath.found import Found
from pyjvm.errors import LinkageProblem
from pyjvm.host import Host
from pyjvm.interpreter.frames import JavaThrow
from pyjvm.launcher.vm_options import VmOptions
from pyjvm.loader.image_cache import ImageCache
from pyjvm.loader.loaders import ApplicationLoader
from pyjvm.log import Log
from pyjvm.machine import Machine
from pyjvm.options import Options

PROGRAMS = 50
"""That one machine runs, each by a loader of its own, before the next machine is made."""
HEAP = 64 << 20
TICKS = 3_000_000
"""For a program: none is meant to need as many."""


class _Nowhere(ImageCache):
    """Keeps nothing: no class comes twice."""

    def __init__(self) -> None:
        super().__init__("library")
        self.entries = {}

    def put(self, key: Any, stamp: Any, image: Any) -> None:
        """Forgotten."""

    def save(self) -> None:
        """Nothing to keep."""


class _Classes:
    """A class path made of bytes."""

    def __init__(self, classes: Mapping[str, bytes]) -> None:
        self.classes = classes

    def find(self, name: str) -> Found | None:
        data = self.classes.get(name)
        return None if data is None else Found(data, "memory", self)  # type: ignore[arg-type]  # nobody asks the entry


class Runner:
    """Runs programs in this process."""

    def __init__(self, words: Sequence[str]) -> None:
        """`words`: options as `pyjvm` takes them."""
        self.words = words
        self._written: list[bytes] = []
        self._machine: Machine | None = None
        self._left = 0

    def run(self, classes: Mapping[str, bytes]) -> str:
        """What `Main.main` printed, and how it ended if not by returning."""
        machine = self._fresh(classes)
        self._written.clear()
        end = ""
        try:
            cls = machine.loader.load("Main")
            machine.limits.ticks = TICKS
            arguments = machine.new_object_array("java/lang/String", 0)
            machine.run_method(machine.main_thread, cls.methods["main", "([Ljava/lang/String;)V"], [arguments])
        except JavaThrow as thrown:
            end = f"ended by {machine.class_of(thrown.ref).external_name}\n"
        except LinkageProblem as problem:
            end = f"ended by {problem.java_class.replace('/', '.')}\n"
        except Exception as problem:
            end = f"ended by {problem!r}\n{''.join(traceback.format_exception(problem, limit=-6))}"
        machine.host.flush()
        if end:
            self.close()
        return b"".join(self._written).decode("utf-8", "backslashreplace") + end

    def close(self) -> None:
        """Give the machine back."""
        if self._machine is not None:
            self._machine.close()
            self._machine = None

    def _fresh(self, classes: Mapping[str, bytes]) -> Machine:
        path: Any = _Classes(classes)
        if self._machine is None or self._left <= 0:
            self.close()
            options = Options()
            options.max_heap = HEAP
            log = Log()
            VmOptions(options, log, lambda text: None).apply(self.words)
            host = Host(None, self._written.append, None)
            self._machine = Machine(options, path, host, log)
            self._left = PROGRAMS
        machine = self._machine
        self._left -= 1
        machine.scheduler.ticks_used = 0
        machine.loader = ApplicationLoader(machine.linker, machine.boot, path, _Nowhere())
        return machine


def read(stream: BinaryIO) -> dict[str, bytes]:
    """The next program, empty at the end."""
    head = stream.read(4)
    classes = {}
    for _ in range(unpack(">i", head)[0] if head else 0):
        name = stream.read(unpack(">H", stream.read(2))[0]).decode()
        classes[name] = stream.read(unpack(">i", stream.read(4))[0])
    return classes


def main(words: Sequence[str]) -> None:
    """Answers programs until there are no more."""
    faulthandler.enable()
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr  # what else is printed is no answer
    runner = Runner(words)
    while classes := read(sys.stdin.buffer):
        text = runner.run(classes).encode("utf-8", "backslashreplace")
        answers.write(pack(">i", len(text)) + text)
        answers.flush()
    runner.close()


if __name__ == "__main__":
    main(sys.argv[1:])
