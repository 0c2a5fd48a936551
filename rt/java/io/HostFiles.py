"""Natives of java.io.HostFiles: files by their paths."""

from __future__ import annotations

from pyjvm.rt.java.io.failures import FAILURES, failure

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def ask(query: Callable[[], Any], otherwise: Any) -> Any:
    """The host's answer; `otherwise` where it fails."""
    try:
        return query()
    except FAILURES:
        return otherwise


@native("(Ljava/lang/String;)I")
def attributes(t: Any, path: int) -> int:
    vm = t.vm
    found = ask(lambda: vm.host.stat(vm.string(path)), None)
    return 0 if found is None else 1 | (2 if found.is_file else 0) | (4 if found.is_directory else 0)


@native("(Ljava/lang/String;I)Z")
def access(t: Any, path: int, kinds: int) -> int:
    vm = t.vm
    return int(ask(lambda: vm.host.access(vm.string(path), kinds), False))


@native("(Ljava/lang/String;)J")
def length(t: Any, path: int) -> int:
    vm = t.vm
    found = ask(lambda: vm.host.stat(vm.string(path)), None)
    return 0 if found is None else found.length


@native("(Ljava/lang/String;)J", name="lastModified")
def last_modified(t: Any, path: int) -> int:
    vm = t.vm
    found = ask(lambda: vm.host.stat(vm.string(path)), None)
    return 0 if found is None else found.modified_millis


@native("(Ljava/lang/String;)[Ljava/lang/String;", name="list")
def list_names(t: Any, path: int) -> int:
    vm = t.vm
    names = ask(lambda: vm.host.list(vm.string(path)), None)
    if names is None:
        return 0
    array = vm.new_object_array("java/lang/String", len(names))
    for i, name in enumerate(names):
        vm.set_object(array, i, vm.new_string(name))
    return int(array)


@native("(Ljava/lang/String;)Z")
def create(t: Any, path: int) -> int:
    vm = t.vm
    try:
        return int(vm.host.create(vm.string(path)))
    except FAILURES as error:
        raise failure(vm, error) from None


def done(act: Callable[[], None]) -> int:
    def query() -> bool:
        act()
        return True

    return int(ask(query, False))


@native("(Ljava/lang/String;)Z", name="makeDirectory")
def make_directory(t: Any, path: int) -> int:
    vm = t.vm
    return done(lambda: vm.host.mkdir(vm.string(path)))


@native("(Ljava/lang/String;)Z")
def delete(t: Any, path: int) -> int:
    vm = t.vm
    return done(lambda: vm.host.delete(vm.string(path)))


@native("(Ljava/lang/String;Ljava/lang/String;)Z")
def rename(t: Any, old: int, new: int) -> int:
    vm = t.vm
    return done(lambda: vm.host.rename(vm.string(old), vm.string(new)))


@native("(Ljava/lang/String;)Ljava/lang/String;")
def absolute(t: Any, path: int) -> int:
    vm = t.vm
    return int(vm.new_string(vm.host.absolute(vm.string(path))))


@native("(Ljava/lang/String;)Ljava/lang/String;")
def canonical(t: Any, path: int) -> int:
    vm = t.vm
    try:
        return int(vm.new_string(vm.host.canonical(vm.string(path))))
    except FAILURES as error:
        raise failure(vm, error) from None
