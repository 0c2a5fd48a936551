"""The standard streams: what a guest's input, output and error output are for Python."""

from __future__ import annotations

import os
from stat import S_ISREG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, BinaryIO

    Sink = BinaryIO | Callable[[bytes], object] | None
    Source = BinaryIO | bytes | None

MOST_AT_ONCE = 1 << 16
"""Bytes that one read gives at most."""


class Input:
    """Standard input. What has a number of the operating system is read by that, past any buffer of Python's."""

    __slots__ = ("_at", "_data", "_number", "_stream")

    def __init__(self, source: Source) -> None:
        self._data = b""
        self._at = 0
        self._stream: Any = None
        self._number = -1
        if isinstance(source, bytes | bytearray | memoryview):
            self._data = bytes(source)
        elif source is not None:
            self._stream = source
            try:
                self._number = source.fileno()
            except (OSError, AttributeError):
                self._number = -1

    def ready(self) -> bool:
        return self._number < 0 or is_ready(self._number, 0)

    def wait(self, seconds: float) -> bool:
        """Wait so long for input; False if this input cannot be waited for."""
        if self._number < 0:
            return False
        is_ready(self._number, seconds)
        return True

    def read(self, n: int) -> bytes:
        if self._number >= 0:
            return os.read(self._number, min(n, MOST_AT_ONCE))
        if self._stream is not None:
            read = getattr(self._stream, "read1", self._stream.read)
            return bytes(read(min(n, MOST_AT_ONCE)) or b"")
        data = self._data[self._at : self._at + n]
        self._at += len(data)
        return data

    def available(self) -> int:
        if self._number >= 0:
            found = os.fstat(self._number)
            if S_ISREG(found.st_mode):
                return max(0, found.st_size - os.lseek(self._number, 0, os.SEEK_CUR))
            return _bytes_ready(self._number) if is_ready(self._number, 0) else 0
        return len(self._data) - self._at


def is_ready(number: int, seconds: float) -> bool:
    """Whether a file can be read at once, or within so many seconds."""
    from select import select

    try:
        return bool(select([number], [], [], seconds)[0])
    except (OSError, ValueError):
        # Not everywhere can all kinds of files be waited for: then the read itself waits.
        return True


def _bytes_ready(number: int) -> int:
    """Bytes that a pipe or terminal has ready."""
    try:
        from fcntl import ioctl
        from termios import FIONREAD

        return int.from_bytes(ioctl(number, FIONREAD, b"\0\0\0\0"), "little")
    except (ImportError, OSError):
        return 0


def is_terminal(sink: Sink) -> bool:
    check = getattr(sink, "isatty", None)
    return bool(check is not None and check())


def put(sink: Any, data: bytes) -> None:
    """Hand bytes to a stream or a callable."""
    if sink is None:
        return
    if not hasattr(sink, "write"):
        sink(data)
        return
    view = memoryview(data)
    while view:
        written = sink.write(view)
        if written is None:
            break
        view = view[written:]
    flush = getattr(sink, "flush", None)
    if flush is not None:
        flush()
