"""A machine over class files in memory, and calls into it: what tests of the core build on."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from pyjvm.classpath.found import Found
from pyjvm.host import Host
from pyjvm.interpreter.frames import JavaThrow
from pyjvm.machine import Machine
from pyjvm.method_area.classes import LinkedClass
from pyjvm.options import Options


class ClassesInMemory:
    """A class path made of bytes, by internal name."""

    def __init__(self, classes: Mapping[str, bytes]) -> None:
        self.classes = dict(classes)

    def find(self, name: str) -> Found | None:
        """What a class path's entry answers (classpath/path.py)."""
        data = self.classes.get(name)
        return None if data is None else Found(data, "memory", self)  # type: ignore[arg-type]  # nobody asks the entry


@frozen
class Thrown:
    """A Java exception as a test compares it. A message of None stands for any."""

    name: str
    message: str | None = None


class Guest:
    """One machine and what was written to its standard streams."""

    def __init__(self, classes: Mapping[str, bytes], **settings: Any) -> None:
        """`settings` are attributes of `Options`."""
        options = Options()
        options.max_heap = 16 << 20
        for name, value in settings.items():
            setattr(options, name, value)
        self.written = {1: b"", 2: b""}
        host = Host(None, lambda data: self._write(1, data), lambda data: self._write(2, data))
        self.class_path = ClassesInMemory(classes)
        self.machine = Machine(options, self.class_path, host)  # type: ignore[arg-type]  # answers what is asked of it

    def _write(self, fd: int, data: bytes) -> None:
        self.written[fd] += data

    def load(self, name: str) -> LinkedClass:
        """A class by internal name; raises LinkageProblem."""
        return self.machine.loader.load(name)

    def call(self, class_name: str, name: str, desc: str, *arguments: Any) -> Any:
        """The result of a static method, a String as str; or what it threw, as `Thrown`."""
        machine = self.machine
        method = self.load(class_name).methods[name, desc]
        t = machine.main_thread
        passed = [machine.keep(machine.new_string(a)) if isinstance(a, str) else a for a in arguments]
        try:
            result = machine.run_method(t, method, passed)
        except JavaThrow as thrown:
            return self.thrown(thrown.ref)
        if desc.endswith(")Ljava/lang/String;") and result:
            return machine.string(result)
        return result

    def thrown(self, ref: int) -> Thrown:
        """A Throwable's class and message."""
        machine = self.machine
        message = machine.get(ref, machine.throwables.field("detailMessage"))
        return Thrown(machine.class_of(ref).external_name, machine.string(message) if message else None)

    @property
    def output(self) -> str:
        """Standard output so far."""
        self.machine.host.flush()
        return self.written[1].decode()

    @property
    def errors(self) -> str:
        """Standard error so far."""
        self.machine.host.flush()
        return self.written[2].decode()


def bits(value: Any) -> Any:
    """Floating-point values by their bits, all NaNs alike, so that -0.0 differs from 0.0."""
    if isinstance(value, float):
        return ("NaN",) if value != value else (struct.pack(">d", value).hex(),)
    return value


def same(actual: Any, expected: Any) -> bool:
    """Whether a call answered what it should."""
    if isinstance(expected, Thrown) and isinstance(actual, Thrown):
        return actual.name == expected.name and expected.message in (None, actual.message)
    return type(actual) is type(expected) and bool(bits(actual) == bits(expected))
