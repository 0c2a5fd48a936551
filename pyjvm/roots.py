"""Where the collector finds references outside the heap: precise, by the kinds at each frame's safepoint."""

from __future__ import annotations

from .interpreter.frames import Frame
from .interpreter.invocations import NativeCall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .machine import Machine
    from .threads.java_thread import JavaThread


def register_roots(vm: Machine) -> None:
    """Tell the heap where to ask."""
    vm.heap.roots += [
        ("threads", lambda: _thread_references(vm)),
        ("interned strings", lambda: vm.interned.values()),
        ("constants", lambda: _constants(vm)),
        ("monitors", vm.monitors.references),
        ("machine", lambda: vm.kept),
    ]


def _constants(vm: Machine) -> Iterator[int]:
    for cls in vm.linker.classes:
        if cls is not None and cls.constants:
            yield from cls.constants.values()


def _thread_references(vm: Machine) -> Iterator[int]:
    for t in vm.scheduler.threads:
        yield t.ref
        yield t.exception
        yield t.uncaught
        yield from t.fresh
        for held in t.native_roots:
            yield from held.references() if type(held) is NativeCall else held
        if isinstance(t.entry_result, int):
            yield t.entry_result if t.entry_is_reference else 0
        yield from frame_references(t)


def frame_references(t: JavaThread) -> Iterator[int]:
    """The references in all frames of a thread (frames.py: a waiting frame's call is at `pc - callee.back`)."""
    f: Any = t.frame
    natives = [held for held in t.native_roots if type(held) is NativeCall]
    back = 1 if natives and natives[-1].caller is f else 0
    while f is not None:
        if type(f) is Frame:
            yield f.lock
            code = f.method.code
            if code is None:  # not begun: the arguments, by the descriptor
                yield from _argument_references(f)
            else:
                at = max(0, f.pc - back)
                kinds = code.kinds
                stack = kinds.stack[at]
                live = code.live[at]
                for kind, value in zip(kinds.locals[at], f.locals, strict=False):
                    if kind == "A" and live & 1:
                        yield value
                    live >>= 1
                for kind, value in zip(stack or "", f.stack, strict=False):
                    if kind == "A":
                        yield value
        elif type(f.data) is NativeCall:
            yield from f.data.references()
        back = f.back
        f = f.caller


def _argument_references(f: Frame) -> Iterator[int]:
    index = 0
    for kind in f.method.parameter_kinds:
        if kind == "A":
            yield f.locals[index]
        index += 2 if kind in "JD" else 1
