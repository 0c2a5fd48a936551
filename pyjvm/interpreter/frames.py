"""Frames: the contract between all that can run a method.

`frame.fn(thread, frame)` runs the frame from its canonical form (method, pc, locals, stack) and returns the frame to
run next: a callee's new frame, the caller after a return, itself in another tier, or None when the thread must stop:
`thread.frame` is then what to go on with, this frame unless the function set another. The loop that calls them is
`Interpreter.run`. Nothing recurses.

In a frame that waits for its callee, `pc` is where it will go on; the call itself is at `pc - callee.back`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..method_area.members import Method


class Frame:
    """A frame of a Java method (JVMS 2.6). A long or double takes one entry of `stack`, two of `locals`."""

    __slots__ = ("back", "caller", "fn", "locals", "lock", "method", "pc", "stack", "words")

    def __init__(self, method: Method, caller: Any, locals_: list[Any]) -> None:
        self.method = method
        self.caller = caller
        self.locals = locals_
        self.fn = method.entry
        self.pc = 0
        self.stack: list[Any] = []
        self.back = 1
        self.lock = 0
        """The object whose monitor a synchronized method holds."""
        self.words = caller.words + method.frame_words

    def __repr__(self) -> str:
        return f"<frame {self.method!r} pc={self.pc} locals={self.locals} stack={self.stack}>"


class PseudoFrame:
    """A frame of the machine's own on a Java stack: the bottom, the end of a class initialisation, a native that waits.

    `fn` runs when its callee returned (the result is in `stack`) or the thread is taken up again; `on_throw(thread,
    frame, exception)` when an exception passes: it gives the exception to go on with, or 0 when it ends here.
    """

    __slots__ = ("back", "caller", "data", "fn", "lock", "method", "on_throw", "pc", "stack", "words")

    def __init__(
        self,
        caller: Any,
        fn: Callable[[Any, Any], Any],
        on_throw: Callable[[Any, Any, int], int],
        data: Any = None,
        method: Method | None = None,
    ) -> None:
        self.caller = caller
        self.fn = fn
        self.on_throw = on_throw
        self.data = data
        self.method = method
        """The native method that waits, for stack traces."""
        self.pc = 0
        self.stack: list[Any] = []
        self.back = 1
        self.lock = 0
        self.words = caller.words if caller is not None else 0


def spread(method: Method, arguments: list[Any]) -> list[Any]:
    """Arguments as local variables: a long or double takes two (JVMS 2.6.1)."""
    kinds = method.parameter_kinds
    if "J" in kinds or "D" in kinds:
        locals_: list[Any] = []
        for kind, value in zip(kinds, arguments, strict=True):
            locals_.append(value)
            if kind in "JD":
                locals_.append(0)
        return locals_ + method.pad
    return arguments + method.pad


class JavaThrow(Exception):
    """A Java exception on its way through Python code: `ref` is the Throwable."""

    def __init__(self, ref: int) -> None:
        super().__init__(ref)
        self.ref = ref
