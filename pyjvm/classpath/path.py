"""The class path: entries searched in order, jars opened when the search first comes to them."""

import os

from pyjvm.classpath.directory import Directory
from pyjvm.classpath.found import CLASS_LIMIT, Found, is_safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pyjvm.classpath.found import Entry

RESOURCE_LIMIT = 512 << 20
"""The longest resource that is read whole."""


class JarError(Exception):
    """A jar that cannot be started; the message is what the launcher prints."""


class ClassPath:
    """An ordered list of directories and jars; what is missing or no jar counts as empty, as it does for java."""

    __slots__ = ("_entries", "_may_follow", "_pending", "_seen")

    def __init__(
        self, paths: "list[str] | tuple[str, ...]", may_follow: "Callable[[str], bool]" = lambda path: True
    ) -> None:
        """`may_follow` tells whether a path that a jar's manifest adds may be used: whoever made the jar wrote that."""
        self._entries: list[Entry] = []
        self._pending = list(reversed(paths))
        self._seen: set[str] = set()
        self._may_follow = may_follow

    @classmethod
    def parse(cls, text: str, may_follow: "Callable[[str], bool]" = lambda path: True) -> "ClassPath":
        """A class path as `-cp` and `CLASSPATH` have it.

        An empty element is the current directory, `dir/*` the jars in `dir`.
        """
        return cls([path for element in text.split(os.pathsep) for path in _expand(element)], may_follow)

    @property
    def entries(self) -> "list[Entry]":
        """All entries, those of manifests included."""
        while self._open_next():
            pass
        return list(self._entries)

    def find(self, name: str) -> Found | None:
        """The class file of a class by its internal name (java/lang/String)."""
        return self._find(name + ".class", CLASS_LIMIT)

    def find_resource(self, name: str, limit: int = RESOURCE_LIMIT) -> Found | None:
        """The resource of a name with `/` between its parts and none before, if it has at most `limit` bytes."""
        return self._find(name, min(limit, RESOURCE_LIMIT))

    def _find(self, name: str, limit: int) -> Found | None:
        if not is_safe(name):
            return None
        entries = self._entries
        at = 0
        while at < len(entries) or self._open_next():
            entry = entries[at]
            data = entry.read(name, limit)
            if data is not None:
                return Found(data, entry.source, entry)
            at += 1
        return None

    def _open_next(self) -> bool:
        """Opens the next entry that exists; False when there is none left."""
        while self._pending:
            path = self._pending.pop()
            whole = os.path.abspath(path)
            if whole in self._seen:
                continue
            self._seen.add(whole)
            entry = self._open(path)
            if entry is not None:
                self._entries.append(entry)
                return True
        return False

    def _open(self, path: str) -> "Entry | None":
        if os.path.isdir(path):
            return Directory(path)
        if not os.path.isfile(path):
            return None
        from pyjvm.classpath.jar import UNREADABLE, Jar

        try:
            jar = Jar(path)
        except UNREADABLE:
            return None
        self._pending += [added for added in reversed(jar.class_path) if self._may_follow(added)]
        return jar


def launch_jar(path: str) -> tuple[ClassPath, str]:
    """What `-jar path` starts: the class path, which is the jar, and its main class. JarError with java's words."""
    from pyjvm.classpath.jar import UNREADABLE, Jar

    try:
        jar = Jar(path)
    except OSError:
        raise JarError(f"Error: Unable to access jarfile {path}") from None
    except UNREADABLE:
        raise JarError(f"Error: Invalid or corrupt jarfile {path}") from None
    main_class = jar.main_class
    jar.close()
    if not main_class:
        raise JarError(f"no main manifest attribute, in {path}")
    return ClassPath([path]), main_class


def _expand(element: str) -> list[str]:
    """The paths that an element of a class path stands for."""
    if not element:
        return ["."]
    directory, name = os.path.split(element)
    if name != "*":
        return [element]
    try:
        names = sorted(os.listdir(directory or "."))
    except (OSError, ValueError):
        return []
    return [os.path.join(directory, name) for name in names if name.endswith((".jar", ".JAR"))]
