"""Natives of java.lang.ClassLoader."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("(Ljava/lang/String;)[B")
def resource0(t: Any, name: int) -> int:
    vm = t.vm
    if not name:
        raise vm.exception("java/lang/NullPointerException", None)
    found = vm.class_path.find_resource(vm.string(name), vm.heap.max_bytes)
    return 0 if found is None else vm.new_bytes(found.data)
