"""How the machines of a `VM` are made: class path, options, limits, streams."""

from __future__ import annotations

import os
import sys
from codecs import getincrementaldecoder
from typing import TYPE_CHECKING

from ..classpath.path import ClassPath
from ..heap.errors import CannotReserve, HeapExhausted
from ..host import Host
from ..launcher.vm_options import LEAST_HEAP, VmOptions
from ..log import Log
from ..machine import Machine
from ..options import Options
from ..streams import put

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..limits import Limits
    from ..permissions import Permissions
    from ..streams import Sink, Source


class Settings:
    """What `VM` was given, checked."""

    def __init__(
        self,
        class_path: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
        options: Sequence[str],
        properties: Mapping[str, str],
        seed: int | None,
        max_ticks: int | None,
        max_memory: int | None,
        max_seconds: float | None,
        max_output: int | None,
        permissions: Permissions | None,
        env: Mapping[str, str] | None,
        cwd: str | os.PathLike[str] | None,
    ) -> None:
        if isinstance(class_path, str):
            self.class_path = class_path
        else:
            paths = [class_path] if isinstance(class_path, os.PathLike) else class_path
            self.class_path = os.pathsep.join(os.fspath(path) for path in paths)
        if isinstance(options, str):
            raise TypeError("options must be a sequence of strings, not one string")
        self.words = tuple(options)
        self.properties = dict(properties)
        self.seed = seed
        for name, limit in (("max_ticks", max_ticks), ("max_seconds", max_seconds), ("max_output", max_output)):
            if limit is not None and limit < 0:
                raise ValueError(f"{name} must not be negative")
        if max_memory is not None and max_memory < LEAST_HEAP:
            raise ValueError(f"max_memory must be at least {LEAST_HEAP}")
        self.max_ticks = max_ticks
        self.max_memory = max_memory
        self.max_seconds = max_seconds
        self.max_output = max_output
        self.permissions = permissions
        self.env = dict(env) if env is not None else None
        self.cwd = os.fspath(cwd) if cwd is not None else None
        self.options(Log())  # wrong options are told now

    def options(self, log: Log) -> Options:
        """The options understood, and the log configured."""
        options = Options()
        options.properties["java.class.path"] = self.class_path
        if self.cwd is not None:
            options.properties["user.dir"] = os.path.abspath(self.cwd)
        if self.seed is not None:
            options.seed = self.seed
        VmOptions(options, log, lambda text: None).apply(self.words)
        options.properties.update(self.properties)
        if self.max_memory is not None:
            options.max_heap = min(options.max_heap, self.max_memory)
            options.initial_heap = min(options.initial_heap, options.max_heap)
        return options

    def machine(self, stdin: Source, stdout: Sink, stderr: Sink, prompt: bool) -> Machine:
        """A new machine whose limits are set; `prompt`: its output is handed on write by write.

        Raises MemoryError when there is no room for it.
        """
        out, err = LimitedSink(stdout, prompt), LimitedSink(stderr, prompt)
        host = Host(stdin, out, err, cwd=self.cwd, environ=self.env, permissions=self.permissions)
        log = Log(
            host.tell,
            lambda text: host.write(2, text.encode("utf-8", "replace")),
        )
        try:
            machine = Machine(self.options(log), ClassPath.parse(self.class_path, host.may_read), host, log)
        except (CannotReserve, HeapExhausted) as problem:
            raise MemoryError(str(problem)) from None
        machine.scheduler.ticks_used = 0  # starting is not the guest's doing
        limits = machine.limits
        limits.ticks = self.max_ticks
        limits.seconds = self.max_seconds
        limits.output = self.max_output
        out.limits = err.limits = limits
        return machine


class LimitedSink:
    """An output stream of a guest that counts against its limit. What would exceed it is cut off."""

    __slots__ = ("_prompt", "_sink", "limits")

    def __init__(self, sink: Sink, prompt: bool) -> None:
        self._sink = sink
        self._prompt = prompt
        self.limits: Limits | None = None

    def isatty(self) -> bool:
        """Whether the host is to hand on each write at once, as to a terminal."""
        return self._prompt

    def __call__(self, data: bytes) -> None:
        limits = self.limits
        if limits is None:
            put(self._sink, data)
            return
        left = limits.output
        put(self._sink, data if left is None else data[: max(left, 0)])
        limits.spend_output(len(data))


class TextSink:
    """Output of calls, unless it was told where else to go: Python's own stdout or stderr, whatever that is now."""

    __slots__ = ("_decoder", "_name")

    def __init__(self, name: str) -> None:
        self._name = name
        self._decoder = getincrementaldecoder("utf-8")("replace")

    def __call__(self, data: bytes) -> None:
        stream = getattr(sys, self._name)
        if stream is not None:
            stream.write(self._decoder.decode(data))
