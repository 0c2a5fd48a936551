"""Where a class comes from: a file, a jar, the class path, the library."""

import os
import zipfile
from datetime import datetime

from pyjvm.classpath.directory import Directory
from pyjvm.classpath.found import CLASS_LIMIT
from pyjvm.classpath.jar import UNREADABLE
from pyjvm.classpath.path import ClassPath
from pyjvm.tools.javap.options import Options

_PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIBRARY = (os.path.join(_PACKAGE, "rt"), os.path.join(os.path.dirname(_PACKAGE), "rt"))
"""The embedded library: where it is installed, and where it is in the source tree."""


class Found:
    """A class file's bytes, the path that led to it, its place as `Classfile` shows it, and when it was modified
    (local time, if known)."""

    __slots__ = ("data", "modified", "path", "place")

    def __init__(self, data: bytes, path: str, place: str, modified: datetime | None) -> None:
        self.data = data
        self.path = path
        self.place = place
        self.modified = modified


def find(name: str, options: Options) -> Found | None:
    """The class that a command line names; None if there is none.

    Raises one of UNREADABLE when a file or jar cannot be read.
    """
    if "\0" in name:
        return None
    if name.startswith("jar:file:"):
        jar, _, member = name.removeprefix("jar:file:").partition("!/")
        return _at_url("/" + jar.lstrip("/"), member)
    path = name.removeprefix("file:") if name.startswith("file:") else name
    if path.endswith(".class") and os.path.isfile(path):
        return _file(path)
    return _named(name.replace(".", "/"), options)


def _named(name: str, options: Options) -> Found | None:
    """By name; a nested class may be written with dots."""
    text = options.class_path if options.class_path is not None else os.environ.get("CLASSPATH") or "."
    class_path = ClassPath.parse(text)
    library = ClassPath(LIBRARY)
    while True:
        found = _on(class_path, name) or (_in_jdk(name, options.system) if options.system else _on(library, name))
        outer, slash, inner = name.rpartition("/")
        if found is not None or not slash:
            return found
        name = f"{outer}${inner}"


def _on(class_path: ClassPath, name: str) -> Found | None:
    found = class_path.find(name)
    if found is None:
        return None
    if isinstance(found.entry, Directory):
        return _file(os.path.join(found.entry.path, name + ".class"))
    path: str = found.entry.path  # type: ignore[attr-defined]  # the other kind of entry is a jar
    return _in_jar(path, name + ".class", found.data)


def _file(path: str) -> Found:
    with open(path, "rb") as file:
        data = file.read(CLASS_LIMIT + 1)
        if len(data) > CLASS_LIMIT:
            raise OSError(f"more than {CLASS_LIMIT} bytes are too much for a class")
        modified = os.fstat(file.fileno()).st_mtime
    return Found(data, path, os.path.abspath(path), datetime.fromtimestamp(modified))


def _in_jar(path: str, member: str, data: bytes) -> Found:
    """What the class path found in a jar; the date is the member's."""
    with zipfile.ZipFile(path) as jar:
        try:
            modified = _date(jar.getinfo(member))
        except KeyError:  # found under META-INF/versions
            modified = None
    return Found(data, path, _jar_url(path, member), modified)


def _at_url(path: str, member: str) -> Found | None:
    """What a `jar:` URL names; the date is the jar's, as javap has it."""
    if not os.path.isfile(path):
        return None
    with zipfile.ZipFile(path) as jar:
        try:
            info = jar.getinfo(member)
        except KeyError:
            return None
        if info.file_size > CLASS_LIMIT:
            raise OSError(f"{info.file_size} bytes are too much for a class")
        data = jar.read(info)
    return Found(data, path, _jar_url(path, member), datetime.fromtimestamp(os.stat(path).st_mtime))


def _jar_url(path: str, member: str) -> str:
    return f"jar:file://{os.path.abspath(path)}!/{member}"


def _date(info: zipfile.ZipInfo) -> datetime | None:
    try:
        return datetime(*info.date_time)
    except ValueError:  # a zip file may hold a month 0
        return None


def _in_jdk(name: str, home: str) -> Found | None:
    """A class of a JDK from 9 on, whose image is `lib/modules`."""
    from pyjvm.classpath.jimage import JImage, JImageError

    path = os.path.join(home, "lib", "modules")
    try:
        image = JImage(path)
    except JImageError as problem:
        raise OSError(str(problem)) from None
    module = image.module_of(name.rpartition("/")[0])
    data = image.find(module, name + ".class") if module else None
    if data is None:
        return None
    return Found(data, path, f"jrt:/{module}/{name}.class", datetime.fromtimestamp(os.stat(path).st_mtime))


__all__ = ["LIBRARY", "UNREADABLE", "Found", "find"]
