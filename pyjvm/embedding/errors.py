"""What calls into a guest raise, besides LimitExceeded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .objects import JavaObject


class ClosedError(RuntimeError):
    """The VM was closed, or its guest had to be stopped; its objects are gone."""


class JavaDeadlock(RuntimeError):
    """No thread of the guest could run any more while a call waited for one; the guest's stderr says who waits for
    whom."""


class ProgramExit(Exception):
    """The guest called System.exit or Runtime.halt inside a call. Its objects are gone."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the guest ended itself with status {status}")
        self.status = status


class JavaException(Exception):
    """A Java exception that nobody in the guest caught.

    `class_name`: `java.lang.IllegalStateException`; `message`: its message or None; `stack_trace`: the text of
    printStackTrace, causes included; `cause`: the JavaException of its cause, or None; `java_object`: the Throwable.
    """

    def __init__(
        self,
        class_name: str,
        message: str | None,
        stack_trace: str,
        cause: JavaException | None,
        java_object: JavaObject,
    ) -> None:
        super().__init__(class_name if message is None else f"{class_name}: {message}")
        self.class_name = class_name
        self.message = message
        self.stack_trace = stack_trace
        self.cause = cause
        self.java_object = java_object
