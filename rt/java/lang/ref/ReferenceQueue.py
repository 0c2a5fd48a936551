"""Natives of java.lang.ref.ReferenceQueue."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("()[Ljava/lang/ref/Reference;")
def takePending0(t: Any) -> int:
    vm = t.vm
    pending = vm.heap.take_pending()
    if not pending:
        return 0
    t.native_roots.append(pending)
    try:
        array: int = vm.new_object_array("java/lang/ref/Reference", len(pending))
    finally:
        t.native_roots.pop()
    for i, ref in enumerate(pending):
        vm.set_object(array, i, ref)
    return array
