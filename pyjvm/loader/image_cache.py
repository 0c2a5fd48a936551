"""Parsed classes, kept from run to run, so that the parser need not even be imported.

Two files under the user's cache folder: the library's classes by name (valid while the file's size and time stay as
they were), and application classes by the hash of their bytes. A cache that cannot be read or written is as good as an
empty one.
"""

from __future__ import annotations

import marshal
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..classfile.image import ClassImage

FORMAT = 3
MOST_APPLICATION_CLASSES = 2000


def cache_folder() -> str | None:
    """Where caches lie: `PYJVM_CACHE`, or the platform's place for caches; None when there is to be no cache."""
    chosen = os.environ.get("PYJVM_CACHE")
    if chosen is not None:
        return chosen or None
    if sys.platform.startswith("linux"):  # platformdirs says the same, and takes 5 ms to import
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
        return os.path.join(base, "pyjvm") if os.path.isabs(base) else None
    from platformdirs import user_cache_dir

    return user_cache_dir("pyjvm", appauthor=False)


class ImageCache:
    """One file of class images by key."""

    __slots__ = ("_changed", "_limit", "_path", "entries")

    def __init__(self, name: str, limit: int = 0) -> None:
        folder = cache_folder()
        tag = f"{sys.implementation.cache_tag}-{FORMAT}"
        self._path = os.path.join(folder, f"{name}-{tag}.images") if folder else None
        self._limit = limit
        self._changed = False
        self.entries: dict[Any, tuple[Any, bytes]] = {}
        if self._path is not None:
            try:
                with open(self._path, "rb") as file:
                    entries = marshal.load(file)
                if isinstance(entries, dict):
                    self.entries = entries
            except (OSError, ValueError, EOFError, TypeError):
                pass

    def get(self, key: Any, stamp: Any) -> ClassImage | None:
        """The image kept under `key`, if it was made from what `stamp` describes."""
        entry = self.entries.get(key)
        if entry is None or entry[0] != stamp:
            return None
        from ..classfile.image import load_image

        try:
            return load_image(entry[1])
        except ValueError:
            return None

    def put(self, key: Any, stamp: Any, image: ClassImage) -> None:
        from ..classfile.image import dump_image

        self.entries[key] = (stamp, dump_image(image))
        self._changed = True

    def save(self) -> None:
        """Write what is new, so that other processes see the old file or the new one, never half of one."""
        if not self._changed or self._path is None:
            return
        self._changed = False
        while self._limit and len(self.entries) > self._limit:
            del self.entries[next(iter(self.entries))]
        temporary = f"{self._path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            with open(temporary, "wb") as file:
                marshal.dump(self.entries, file)
            os.replace(temporary, self._path)
        except OSError:
            try:
                os.unlink(temporary)
            except OSError:
                pass
