"""Natives of java.lang.Thread."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@native("()Ljava/lang/Thread;", leaf=True)
def currentThread(t: Any) -> int:
    return t.vm.threads.current_ref(t)


@native("()V", name="yield")
def yield_(t: Any) -> None:
    t.vm.threads.yield_(t)


@native("(J)V", blocks=True)
def sleep0(t: Any, nanos: int) -> Any:
    return t.vm.threads.sleep(t, nanos)


@native("()V")
def start0(t: Any, this: int) -> None:
    t.vm.threads.start(this)


@native("()V")
def interrupt0(t: Any, this: int) -> None:
    t.vm.threads.interrupt(this)


@native("(Z)Z")
def isInterrupted0(t: Any, this: int, clear: int) -> int:
    return int(t.vm.threads.is_interrupted(this, bool(clear)))


@native("()Z")
def isAlive(t: Any, this: int) -> int:
    return int(t.vm.threads.is_alive(this))


@native("()I")
def state0(t: Any, this: int) -> int:
    return t.vm.threads.state_of(this)


@native("(Ljava/lang/Object;)Z")
def holdsLock(t: Any, ref: int) -> int:
    if not ref:
        raise t.vm.exception("java/lang/NullPointerException", None)
    return int(t.vm.threads.holds_lock(t, ref))


@native("()Ljava/lang/Object;")
def backtrace0(t: Any, this: int) -> int:
    vm = t.vm
    other = vm.scheduler.of(this)
    return 0 if other is None else vm.new_ints(vm.backtrace_of(other, other.frame))


@native("(Ljava/lang/Object;)I")
def backtraceDepth0(t: Any, trace: int) -> int:
    return t.vm.array_length(trace) // 2
