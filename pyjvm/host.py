"""The outside world, as natives see it: streams, files, environment, clock, chance. Each asks its permission first."""

from __future__ import annotations

import errno
import os
import time
from stat import S_ISDIR, S_ISREG

from .permissions import PermissionDenied, Permissions
from .streams import Input, is_ready, is_terminal, put

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .streams import Sink, Source

__all__ = ["FileFacts", "Host", "PermissionDenied", "Permissions"]

HELD_BACK = 1 << 16
"""Bytes of standard output that are held back at most."""
MOST_FILES = 512
"""Files that are open at once: the process has more to do than this guest."""
LONGEST_PATH = 4096 if os.sep == "/" else 32767
"""Longer paths are nobody's, and looking for their links would take time as their length squared."""
LONGEST_SLEEP = 0.1
"""Seconds. Whoever sleeps longer asks again, so that signals and limits get their turn."""


class FileFacts:
    """What `Host.stat` tells of a file."""

    __slots__ = ("is_directory", "is_file", "length", "modified_millis")

    def __init__(self, found: os.stat_result) -> None:
        self.is_file = S_ISREG(found.st_mode)
        self.is_directory = S_ISDIR(found.st_mode)
        self.length = found.st_size
        self.modified_millis = found.st_mtime_ns // 1_000_000


class Host:
    """The outside world of one machine. Files have small numbers; 0, 1 and 2 are the standard streams.

    stdin is a binary stream, bytes, or None (empty); stdout and stderr are binary streams, callables that take
    bytes, or None (forgotten). Failures are OSError, refusals PermissionDenied.
    """

    line_separator = "\n"

    def __init__(
        self,
        stdin: Source = None,
        stdout: Sink = None,
        stderr: Sink = None,
        *,
        cwd: str | None = None,
        environ: Mapping[str, str] | None = None,
        permissions: Permissions | None = None,
    ) -> None:
        self.permissions = permissions or Permissions()
        self.cwd = os.path.abspath(cwd) if cwd is not None else os.getcwd()
        self._environ = environ
        self._input = Input(stdin)
        self._sinks: dict[int, Sink] = {1: stdout, 2: stderr}
        self._terminal = is_terminal(stdout)
        self._held: list[bytes] = []
        self._held_bytes = 0
        self._broken = False
        self._files: dict[int, int] = {}
        self._waiting: set[int] = set()
        """Those of them that reading may have to wait for: pipes, terminals."""
        self._closed: set[int] = set()
        self._awaited = False

    # -- standard streams and open files --------------------------------------------------

    def write(self, fd: int, data: bytes) -> None:
        """Write all of `data`. Standard output is held back for a while unless it is a terminal."""
        if fd == 1:
            self._check_open(1)
            if self._broken:
                raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))
            if not data:
                return
            self._held.append(data)
            self._held_bytes += len(data)
            if self._terminal or self._held_bytes >= HELD_BACK:
                self.flush()
        elif fd == 2:
            self._check_open(2)
            self.flush()
            put(self._sinks[2], data)
        else:
            number = self._file(fd)
            view = memoryview(data)
            while view:
                view = view[os.write(number, view) :]

    def tell(self, text: str) -> None:
        """What the machine itself has to say on standard output; lost, as java's is, if nobody reads that any more."""
        try:
            self.write(1, text.encode("utf-8", "replace"))
        except OSError:
            pass

    def flush(self, fd: int = 1) -> bool:
        """Hand on what is held back; other files hold nothing back. False once standard output takes no more."""
        if fd != 1:
            return True
        if self._held:
            data = b"".join(self._held)
            self._held.clear()
            self._held_bytes = 0
            try:
                put(self._sinks[1], data)
            except OSError:
                # As a broken pipe does: whoever writes next is told.
                self._broken = True
        return not self._broken

    def ready(self, fd: int) -> bool:
        """Whether `read` would return at once."""
        if fd != 0:
            return fd not in self._waiting or is_ready(self._file(fd), 0)
        if 0 in self._closed or not self.permissions.allows("stdin") or self._input.ready():
            return True
        self._awaited = True
        return False

    def read(self, fd: int, n: int) -> bytes:
        """Up to `n` bytes, at least one if `n` is not 0; none at the end of the file."""
        if fd == 0:
            self._check_open(0)
            self.permissions.ask("stdin")
            self.flush()
            self._awaited = False
            return self._input.read(n)
        return os.read(self._file(fd), min(n, 1 << 24))

    def available(self, fd: int) -> int:
        """How many bytes `read` gives without waiting, as far as known."""
        if fd == 0:
            self._check_open(0)
            self.permissions.ask("stdin")
            return self._input.available()
        number = self._file(fd)
        found = os.fstat(number)
        return max(0, found.st_size - os.lseek(number, 0, os.SEEK_CUR)) if S_ISREG(found.st_mode) else 0

    def open(self, path: str, mode: str) -> int:
        """Open for reading ("r"), writing from the start ("w"), appending ("a"), or both ways ("rw")."""
        real = self._real(path)
        if mode in ("r", "rw"):
            self.permissions.ask("read", real, path)
        if mode != "r":
            self.permissions.ask("write", real, path)
        if len(self._files) >= MOST_FILES:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
        flags = {
            "r": os.O_RDONLY,
            "w": os.O_WRONLY | os.O_CREAT | os.O_TRUNC,
            "a": os.O_WRONLY | os.O_CREAT | os.O_APPEND,
            "rw": os.O_RDWR | os.O_CREAT,
        }[mode]
        # O_NONBLOCK: opening a pipe does not wait for its other end; `ready` does.
        for name in ("O_CLOEXEC", "O_BINARY", "O_NOCTTY", "O_NONBLOCK"):
            flags |= getattr(os, name, 0)
        number = os.open(real, flags, 0o666)
        kind = os.fstat(number).st_mode
        if S_ISDIR(kind):
            os.close(number)
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        fd = 3
        while fd in self._files:
            fd += 1
        self._files[fd] = number
        if not S_ISREG(kind):
            os.set_blocking(number, True)
            self._waiting.add(fd)
        return fd

    def close(self, fd: int) -> None:
        """Close a file; a standard stream is closed for the guest only."""
        if fd <= 2:
            if fd not in self._closed:
                self.flush()
                self._closed.add(fd)
        else:
            number = self._file(fd)
            del self._files[fd]
            self._waiting.discard(fd)
            os.close(number)

    def close_all(self) -> None:
        """The machine ends: hand on what is held back, close all files."""
        self.flush()
        for number in self._files.values():
            os.close(number)
        self._files.clear()
        self._waiting.clear()

    def position(self, fd: int) -> int:
        """Offset of the next byte."""
        return os.lseek(self._file(fd), 0, os.SEEK_CUR)

    def seek(self, fd: int, position: int) -> None:
        """Go to an offset from the start."""
        os.lseek(self._file(fd), position, os.SEEK_SET)

    def length(self, fd: int) -> int:
        """Bytes in the file."""
        return os.fstat(self._file(fd)).st_size

    def set_length(self, fd: int, length: int) -> None:
        """Cut the file, or fill it up with zeros; a position behind the end moves there."""
        number = self._file(fd)
        os.ftruncate(number, length)
        if os.lseek(number, 0, os.SEEK_CUR) > length:
            os.lseek(number, length, os.SEEK_SET)

    def _file(self, fd: int) -> int:
        number = self._files.get(fd)
        if number is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return number

    def _check_open(self, fd: int) -> None:
        if fd in self._closed:
            raise OSError(errno.EBADF, "Stream Closed")

    # -- files by path ----------------------------------------------------------------------

    def absolute(self, path: str) -> str:
        """The path with the guest's working directory before it, otherwise as it is."""
        if os.path.isabs(path):
            return path
        self.permissions.ask("property", "user.dir")
        return f"{self.cwd.rstrip('/')}/{path}" if path else self.cwd

    def _real(self, path: str) -> str:
        """The absolute path without links: what permissions are about. An empty path is no file's."""
        _check_path(path)
        return os.path.realpath(os.path.join(self.cwd, path))

    def _entry(self, path: str) -> str:
        """As `_real`, but a link in the last place stands for itself."""
        _check_path(path)
        folder, name = os.path.split(os.path.join(self.cwd, path))
        return os.path.join(os.path.realpath(folder), name)

    def canonical(self, path: str) -> str:
        """The absolute path without links, dots and double slashes. Finding it out is reading."""
        real = self._real(path or ".")
        self.permissions.ask("read", real, path)
        return real

    def may_read(self, path: str) -> bool:
        """Whether the guest may read a file."""
        return self.permissions.allows("read", os.path.realpath(path))

    def stat(self, path: str) -> FileFacts:
        """What is known of a file."""
        real = self._real(path)
        self.permissions.ask("read", real, path)
        return FileFacts(os.stat(real))

    def access(self, path: str, kinds: int) -> bool:
        """Whether the host lets it be read (4), written (2), executed (1), or a sum of these."""
        real = self._real(path)
        for kind, bit in (("read", 5), ("write", 2)):
            if kinds & bit and not self.permissions.allows(kind, real):
                return False
        return os.access(real, kinds)

    def list(self, path: str) -> list[str]:
        """Names in a directory, sorted so that runs are alike."""
        real = self._real(path)
        self.permissions.ask("read", real, path)
        return sorted(os.listdir(real))

    def create(self, path: str) -> bool:
        """Make an empty file; False if there is one."""
        real = self._real(path)
        self.permissions.ask("write", real, path)
        try:
            os.close(os.open(real, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666))
        except FileExistsError:
            return False
        return True

    def mkdir(self, path: str) -> None:
        """Make a directory."""
        real = self._real(path)
        self.permissions.ask("write", real, path)
        os.mkdir(real)

    def delete(self, path: str) -> None:
        """Delete a file, a link, or an empty directory."""
        entry = self._entry(path)
        self.permissions.ask("write", entry, path)
        if os.path.isdir(entry) and not os.path.islink(entry):
            os.rmdir(entry)
        else:
            os.remove(entry)

    def rename(self, old: str, new: str) -> None:
        """Rename a file or directory; what had the new name is gone."""
        source, target = self._entry(old), self._entry(new)
        self.permissions.ask("write", source, old)
        self.permissions.ask("write", target, new)
        os.replace(source, target)

    # -- environment, clock, chance -----------------------------------------------------------

    def env(self) -> dict[str, str]:
        """The environment variables that the guest may see."""
        environ = os.environ if self._environ is None else self._environ
        return {name: value for name, value in environ.items() if self.permissions.allows("env", name)}

    def now_millis(self) -> int:
        """Milliseconds since 1970 began."""
        self.permissions.ask("clock")
        return time.time_ns() // 1_000_000

    def nano_time(self) -> int:
        """Nanoseconds since some moment; never goes back. The scheduler needs it, so it asks no permission."""
        return time.monotonic_ns()

    def sleep(self, nanos: int) -> None:
        """Do nothing for so long, or for a shorter time: the caller looks at the clock, and asks again."""
        seconds = min(nanos / 1e9, LONGEST_SLEEP)
        if not self._awaited or not self._input.wait(seconds):
            time.sleep(seconds)

    def random_bytes(self, n: int) -> bytes:
        """Bytes that nobody can foretell."""
        self.permissions.ask("random")
        return os.urandom(n)


def _check_path(path: str) -> None:
    if not path:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    if len(path) > LONGEST_PATH:
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
