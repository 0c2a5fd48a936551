"""Native code on disk, from run to run: one file per entry, below the user's cache folder.

A file per entry, because it makes several processes, crashes and evictions simple: a file is complete or not there, and
one that is not what it was is a miss. Reading 200 entries of 10 KB takes 5 ms so, and 3 ms out of one file.
"""

from __future__ import annotations

import os
import time
from _thread import get_ident
from hashlib import sha256

from ..loader.image_cache import cache_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = b"pyjvm code 1\0\0\0\0"
_HEADER = len(_MAGIC) + 32
_BLOCK = 4096
"""What a file takes on disk is a multiple of this."""
_OTHERS_WRITE = 0o022
_RECENT = 3600
"""Seconds in which a use of an entry is not noted again, and in which a temporary file may still be written to."""


class CodeCache:
    """Object code by key. What cannot be read or written, for whatever reason, is a miss; nothing here raises OSError.

    `tag` names what all entries were made by and for, such as versions and processor: entries are found by those who
    give the same. The limit is for all tags together.

    Since the code is run, a folder that belongs to somebody else, or that others may write to, is not used.
    """

    __slots__ = ("_count", "_folder", "_limit", "_root")

    def __init__(self, tag: str, limit_bytes: int = 240 << 20, folder: str | os.PathLike[str] | None = None) -> None:
        """`folder`: instead of the subfolder `code` of the cache folder (`loader.image_cache`)."""
        if folder is None:
            caches = cache_folder()
            self._root = os.path.join(caches, "code") if caches else ""
        else:
            self._root = os.fspath(folder)
        if self._root and not _is_own(self._root):
            self._root = ""
        name = "".join(c if c.isalnum() or c in ".-_" else "-" for c in tag)
        self._folder = os.path.join(self._root, name if name.strip(".") else f"-{name}")
        self._limit = limit_bytes
        self._count = 0

    @property
    def is_on(self) -> bool:
        """Whether there is a place to keep code at all."""
        return bool(self._root)

    def get(self, key: str) -> bytes | None:
        """What was put under the key, 64 hexadecimal digits (SHA-256)."""
        path = self._path(key)
        if not path:
            return None
        try:
            with open(path, "rb", buffering=0) as file:
                changed = os.fstat(file.fileno()).st_mtime
                content = file.read()
        except OSError:
            return None
        data = content[_HEADER:]
        if content[:_HEADER] != _MAGIC + _digest(key, data):
            _remove(path)
            return None
        if time.time() - changed > _RECENT:
            try:
                os.utime(path)
            except OSError:
                pass
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keep the code, for this and other processes. Now and then, what was not used for longest is removed."""
        path = self._path(key)
        if not path or len(data) > self._limit // 4:
            return
        self._count += 1
        temporary = f"{path}.{os.getpid()}-{get_ident():x}-{self._count}"
        try:
            content = _MAGIC + _digest(key, data) + data
            try:
                _write(temporary, content)
            except FileNotFoundError:
                self._make_folders(path)
                _write(temporary, content)
            os.replace(temporary, path)
        except OSError:
            _remove(temporary)
            return
        # Once for every 32nd part of the limit that is written, by all processes together; nobody needs to keep count
        if int(key[-8:], 16) % (1 + self._limit // 32 // _on_disk(len(content))) == 0:
            self.trim()

    def trim(self) -> None:
        """Bring what is on disk down to 3/4 of the limit if it is above 7/8. Takes 5 ms for 1000 entries."""
        total = 0
        entries: list[tuple[float, int, str]] = []
        long_ago = time.time() - _RECENT
        for file in _files(self._root):
            try:
                status = file.stat()
            except OSError:
                continue
            if "." in file.name and status.st_mtime < long_ago:  # of a process that ended before it was done
                _remove(file.path)
                continue
            size = _on_disk(status.st_size)
            total += size
            entries.append((status.st_mtime, size, file.path))
        if total <= self._limit - self._limit // 8:
            return
        for _, size, path in sorted(entries):
            if total <= self._limit - self._limit // 4:
                break
            if _remove(path):
                total -= size

    def _path(self, key: str) -> str:
        if len(key) != 64 or not (key.isascii() and key.isalnum()):
            raise ValueError(f"no key: {key!r}")
        return os.path.join(self._folder, key[:2], key[2:]) if self._root else ""

    def _make_folders(self, path: str) -> None:
        os.makedirs(os.path.dirname(self._root), exist_ok=True)
        for folder in (self._root, self._folder, os.path.dirname(path)):
            try:
                os.mkdir(folder, 0o700)
            except FileExistsError:
                pass


def _write(path: str, content: bytes) -> None:
    with open(path, "xb", buffering=0) as file:
        if file.write(content) != len(content):
            raise OSError("no room")


def _digest(key: str, data: bytes) -> bytes:
    return sha256(key.encode() + data).digest()


def _on_disk(size: int) -> int:
    return (size + _BLOCK - 1) // _BLOCK * _BLOCK


def _is_own(folder: str) -> bool:
    """Whether only this user can have put something there. On Windows, users' folders are theirs."""
    try:
        status = os.stat(folder)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_WRITE)


def _files(root: str) -> Iterator[os.DirEntry[str]]:
    """All files two folders below."""
    for tag in _scan(root):
        for folder in _scan(tag.path):
            yield from _scan(folder.path)


def _scan(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _remove(path: str) -> bool:
    try:
        os.unlink(path)
    except OSError:
        return False
    return True
