"""Natives of java.util.UUID."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("()J")
def random(t: Any) -> int:
    return int.from_bytes(t.vm.host.random_bytes(8), "little", signed=True)
