"""Natives of java.lang.Shutdown."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("()V")
def askToExit(t: Any) -> None:
    t.vm.host.permissions.ask("exit")


@native("(I)V")
def halt0(t: Any, status: int) -> None:
    t.vm.host.permissions.ask("exit")
    t.vm.halt(status)
