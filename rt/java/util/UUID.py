"""Natives of java.util.UUID."""

from __future__ import annotations

from pyjvm.host import PermissionDenied
from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("()J")
def random(t: Any) -> int:
    vm = t.vm
    try:
        return int.from_bytes(vm.host.random_bytes(8), "little", signed=True)
    except PermissionDenied as error:
        raise vm.exception("java/lang/SecurityException", str(error)) from None
