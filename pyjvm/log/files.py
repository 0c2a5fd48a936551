"""Log files that rotate: `x.log` is written, what was in it before is `x.log.0`, `x.log.1`, ...."""

import os
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

DEFAULT_COUNT = 5
DEFAULT_BYTES = 20 << 20


class LogFile:
    """An open log file. Raises `OSError` when it cannot be opened."""

    __slots__ = ("_bytes", "_count", "_file", "_limit", "_next", "_path")

    def __init__(self, path: str, count: int = DEFAULT_COUNT, limit: int = DEFAULT_BYTES) -> None:
        """Keeps `count` older files, starts a new one at `limit` bytes; 0 for neither."""
        self._path = path
        self._count = count
        self._limit = limit
        self._bytes = 0
        self._next = self._first_to_replace()
        if os.path.isfile(path) and os.path.getsize(path):
            self._archive()
        self._file: TextIO = self._open()

    def _open(self) -> "TextIO":
        return open(self._path, "w", encoding="utf-8", errors="backslashreplace", newline="\n", buffering=1)

    def _archived(self, number: int) -> str:
        return f"{self._path}.{number:0{len(str(max(self._count - 1, 1)))}}"

    def _first_to_replace(self) -> int:
        """The first number that is free, otherwise that of the oldest file."""
        oldest = 0
        oldest_time = float("inf")
        for number in range(self._count):
            try:
                modified = os.path.getmtime(self._archived(number))
            except OSError:
                return number
            if modified < oldest_time:
                oldest, oldest_time = number, modified
        return oldest

    def _archive(self) -> None:
        if self._count:
            os.replace(self._path, self._archived(self._next))
            self._next = (self._next + 1) % self._count

    def write(self, text: str) -> None:
        """Appends the text; rotates when the file has grown to its limit. A full disk loses messages, no more."""
        with suppress(OSError, ValueError):  # ValueError: closed, because it could not be opened again
            self._file.write(text)
            self._bytes += len(text)
            if self._count and 0 < self._limit <= self._bytes:
                self._bytes = 0
                self._file.close()
                with suppress(OSError):
                    self._archive()
                self._file = self._open()

    def close(self) -> None:
        """Closes the file; closing twice is harmless."""
        with suppress(OSError):
            self._file.close()
