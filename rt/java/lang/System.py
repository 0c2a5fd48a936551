"""Natives of java.lang.System."""

from __future__ import annotations

from pyjvm.rt.java.lang import arrays
from pyjvm.rt.java.lang.Object import identity_hash

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def set_stream(vm: Any, name: str, desc: str, ref: int) -> None:
    """The streams are final for Java code only."""
    vm.put_static(vm.load("java/lang/System").find_field(name, desc), ref)


@native("(Ljava/io/InputStream;)V")
def setIn0(t: Any, stream: int) -> None:
    set_stream(t.vm, "in", "Ljava/io/InputStream;", stream)


@native("(Ljava/io/PrintStream;)V")
def setOut0(t: Any, stream: int) -> None:
    set_stream(t.vm, "out", "Ljava/io/PrintStream;", stream)


@native("(Ljava/io/PrintStream;)V")
def setErr0(t: Any, stream: int) -> None:
    set_stream(t.vm, "err", "Ljava/io/PrintStream;", stream)


@native("()J", leaf=True)
def currentTimeMillis(t: Any) -> int:
    return t.vm.host.now_millis()


@native("()J", leaf=True)
def nanoTime(t: Any) -> int:
    return t.vm.host.nano_time()


@native("(Ljava/lang/Object;ILjava/lang/Object;II)V")
def arraycopy(t: Any, source: int, source_at: int, target: int, target_at: int, length: int) -> None:
    if not source or not target:
        raise t.vm.exception("java/lang/NullPointerException", None)
    arrays.copy(t.vm, source, source_at, target, target_at, length)


@native("(Ljava/lang/Object;)I", leaf=True)
def identityHashCode(t: Any, ref: int) -> int:
    return identity_hash(ref) if ref else 0


@native("()Ljava/lang/String;")
def lineSeparator0(t: Any) -> int:
    vm = t.vm
    return vm.intern(vm.options.properties.get("line.separator", vm.host.line_separator))


@native("(Ljava/lang/String;)Ljava/lang/String;")
def property0(t: Any, key: int) -> int:
    vm = t.vm
    name = vm.string(key)
    vm.host.permissions.ask("property", name)
    value = vm.options.properties.get(name)
    if value is None:
        value = default_properties(vm).get(name)
    return 0 if value is None else vm.new_string(value)


@native("()[Ljava/lang/String;")
def properties0(t: Any) -> int:
    """All that the host lets the program see."""
    vm = t.vm
    every = {**default_properties(vm), **vm.options.properties}
    return new_pairs(vm, {name: value for name, value in every.items() if vm.host.permissions.allows("property", name)})


@native("(Ljava/lang/String;)Ljava/lang/String;")
def getenv(t: Any, name: int) -> int:
    vm = t.vm
    if not name:
        raise vm.exception("java/lang/NullPointerException", None)
    value = vm.host.env().get(vm.string(name))
    return 0 if value is None else vm.new_string(value)


@native("()[Ljava/lang/String;")
def environment0(t: Any) -> int:
    return new_pairs(t.vm, t.vm.host.env())


def new_pairs(vm: Any, items: dict[str, str]) -> int:
    """A String array: key, value, key, value, …."""
    array: int = vm.new_object_array("java/lang/String", 2 * len(items))
    at = 0
    for pair in items.items():
        for text in pair:
            vm.set_object(array, at, vm.new_string(text))
            at += 1
    return array


def default_properties(vm: Any) -> dict[str, str]:
    """What a Java of version 25 says of itself and of the host, as far as it is true here."""
    import os
    import sys

    where = os.uname() if hasattr(os, "uname") else None
    env = vm.host.env()
    return {
        "java.version": "25.0.2",
        "java.version.date": "2026-01-20",
        "java.vendor": "pyjvm",
        "java.specification.name": "Java Platform API Specification",
        "java.specification.vendor": "Oracle Corporation",
        "java.specification.version": "25",
        "java.class.version": "69.0",
        "java.class.path": "",
        "java.home": library_home(),
        "java.io.tmpdir": env.get("TMPDIR", "/tmp") if os.sep == "/" else env.get("TEMP", ""),
        "java.library.path": "",
        "java.runtime.name": "pyjvm embedded library",
        "java.runtime.version": "25.0.2",
        "java.vm.name": "pyjvm",
        "java.vm.vendor": "pyjvm",
        "java.vm.version": "25.0.2",
        "java.vm.info": "mixed mode",
        "java.vm.specification.name": "Java Virtual Machine Specification",
        "java.vm.specification.vendor": "Oracle Corporation",
        "java.vm.specification.version": "25",
        "os.name": {"linux": "Linux", "darwin": "Mac OS X", "win32": "Windows"}.get(sys.platform, sys.platform),
        "os.arch": {"x86_64": "amd64", "arm64": "aarch64"}.get(where.machine, where.machine) if where else "amd64",
        "os.version": where.release if where else "",
        "sun.arch.data.model": "64",
        "file.separator": os.sep,
        "path.separator": os.pathsep,
        "line.separator": vm.host.line_separator,
        "file.encoding": "UTF-8",
        "native.encoding": "UTF-8",
        "stdout.encoding": "UTF-8",
        "stderr.encoding": "UTF-8",
        "stdin.encoding": "UTF-8",
        "user.name": user_name(env),
        "user.home": env.get("HOME") or env.get("USERPROFILE") or "?",
        "user.dir": vm.host.cwd,
        "user.language": "en",
    }


def user_name(env: dict[str, str]) -> str:
    """From the system's list of users where it has one."""
    import os

    try:
        from pwd import getpwuid

        return getpwuid(os.getuid()).pw_name
    except (ImportError, KeyError):
        return env.get("USERNAME") or env.get("USER") or "?"


def library_home() -> str:
    """The folder that holds the library."""
    import os

    folder = os.path.abspath(__file__)
    for _ in range(3):
        folder = os.path.dirname(folder)
    return folder
