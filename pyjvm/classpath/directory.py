"""A directory of class files."""

import os
import stat
import sys

from pyjvm.classpath.found import file_url

FOLDS_CASE = sys.platform in ("win32", "darwin")
"""Whether file systems here may find `hello.class` under the name `Hello.class`."""


class Directory:
    """Files under `root`, by the names of classes and resources."""

    __slots__ = ("_listings", "path", "root", "source")

    def __init__(self, root: str) -> None:
        self.path = root
        self.root = os.path.abspath(root)
        self.source = file_url(os.path.join(self.root, ""))
        self._listings: dict[str, frozenset[str]] = {}

    def read(self, name: str, limit: int) -> bytes | None:
        path = os.path.join(self.root, *name.split("/"))
        try:
            # Only plain files: a pipe would keep us waiting.
            if not stat.S_ISREG(os.stat(path).st_mode):
                return None
            if FOLDS_CASE and not self.spells(name):
                return None
            with open(path, "rb") as file:
                data = file.read(limit + 1)
        except (OSError, ValueError):
            return None
        return data if len(data) <= limit else None

    def spells(self, name: str) -> bool:
        """Whether each part of the name stands in its directory with just these letters."""
        at = self.root
        for part in name.split("/"):
            if at not in self._listings:
                self._listings[at] = frozenset(os.listdir(at))
            if part not in self._listings[at]:
                return False
            at = os.path.join(at, part)
        return True
