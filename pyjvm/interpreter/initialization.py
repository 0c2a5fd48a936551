"""Class initialisation (JVMS 5.5), without recursion: a pseudo-frame below `<clinit>` carries on when it returns or
throws.
"""

from __future__ import annotations

from struct import pack, unpack

from ..method_area.classes import ERRONEOUS, INITIALIZED, INITIALIZING, LINKED
from .frames import JavaThrow, PseudoFrame

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..method_area.code import Code
    from .interpreter import Interpreter

    Handler = Callable[..., int]


class Initializer:
    """The state machine of JVMS 5.5, step by step."""

    def __init__(self, vm: Machine, interpreter: Interpreter) -> None:
        self.vm = vm
        self.interpreter = interpreter

    def begin(self, t: Any, f: Any, cls: LinkedClass) -> Any:
        """The frame to run so that `cls` becomes initialised; `f` itself if nothing is to do.

        After it, `f` goes on at its `pc`.

        None when another thread is at it: `t` waits. Raises for classes whose initialisation failed before.
        """
        if cls.state == INITIALIZED or (cls.state == INITIALIZING and cls.init_thread is t):
            return f
        if cls.state == INITIALIZING:
            cls.init_waiters.append(t)
            t.wait_for_class(cls)
            return None
        if cls.state == ERRONEOUS:
            raise self._failed_before(t, f, cls)
        self.vm.verify(cls)
        if cls.state != LINKED:  # verification may load classes, but it runs no Java code
            return f
        self.vm.log_initialization(cls)
        cls.state = INITIALIZING
        cls.init_thread = t
        frame = PseudoFrame(f, self._start, self._failed, _Progress(cls))
        frame.back = 0
        return frame

    def _start(self, t: Any, frame: PseudoFrame) -> Any:
        """Constants first (step 6); if memory is out for them, initialisation has failed."""
        self._set_constants(frame.data.cls)
        frame.fn = self._go_on
        return self._go_on(t, frame)

    def _go_on(self, t: Any, frame: PseudoFrame) -> Any:
        """Super class, superinterfaces with default methods, `<clinit>`, done (JVMS 5.5, steps 7 to 10)."""
        progress: _Progress = frame.data
        cls = progress.cls
        while progress.first:
            above = progress.first[0]
            if above.state == INITIALIZED or above.init_thread is t:
                progress.first.pop(0)
                continue
            return self.begin(t, frame, above)
        if not progress.started:
            progress.started = True
            method = cls.methods.get(("<clinit>", "()V"))
            if method is not None and (method.is_static or cls.image.major < 51):
                return method.invoke(t, frame, method, [])
        self._finish(cls, INITIALIZED)
        return frame.caller

    def _finish(self, cls: LinkedClass, state: int) -> None:
        cls.state = state
        cls.init_thread = None
        for waiter in cls.init_waiters:
            waiter.wake()
        cls.init_waiters.clear()

    def _failed(self, t: Any, frame: PseudoFrame, ref: int) -> int:
        """Step 11: the class is erroneous; what is no Error is wrapped."""
        cls = frame.data.cls
        vm = self.vm
        error = vm.boot.load("java/lang/Error")
        if not vm.linker.is_instance(vm.mem.u32[ref], error):
            t.exception = ref
            ref = vm.throwables.wrap_initializer_error(t, frame.caller, ref)
        cls.error = vm.throwables.remember_failure(t, cls, ref)
        self._finish(cls, ERRONEOUS)
        return ref

    def _failed_before(self, t: Any, f: Any, cls: LinkedClass) -> JavaThrow:
        return self.vm.throwables.could_not_initialize(t, f, cls)

    def _set_constants(self, cls: LinkedClass) -> None:
        """ConstantValue attributes of static fields (JVMS 4.7.2, 5.5 step 6)."""
        vm = self.vm
        for field in cls.fields.values():
            if not field.is_static or not field.constant:
                continue
            entry = cls.image.cp[field.constant]
            tag = entry[0]
            if tag == 8:
                value: Any = vm.intern(entry[1])
            elif tag == 4:
                value = unpack("<f", pack("<I", entry[1]))[0]
            elif tag == 6:
                value = unpack("<d", pack("<Q", entry[1]))[0]
            else:
                value = entry[1]
            vm.put_static(field, value)


def initialize_first(interpreter: Interpreter, t: Any, f: Any, cls: LinkedClass) -> bool:
    """True if the class can be used now; else its initialisation is in `t.next`, and the instruction runs again after
    it.
    """
    if cls.state == INITIALIZED or cls.init_thread is t:
        return True
    t.next = interpreter.initializer.begin(t, f, cls)
    return t.next is f


def once_initialized(
    interpreter: Interpreter, code: Code, pc: int, cls: LinkedClass, resolved: Any, handler: Handler
) -> Handler:
    """The handler of an instruction that needs `cls` initialised; it was resolved to `resolved`.

    While the class is being initialised only the initialising thread may pass, so each run asks again.
    """
    if cls.state == INITIALIZED:
        code.resolved[pc] = resolved
        return handler

    def during(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
        if cls.state == INITIALIZED:
            code.handlers[pc] = handler
            code.resolved[pc] = resolved
        elif not initialize_first(interpreter, t, f, cls):
            f.pc = pc
            return -1
        return handler(t, f, l, s)

    return during


class _Progress:
    __slots__ = ("cls", "first", "started")

    def __init__(self, cls: LinkedClass) -> None:
        self.cls = cls
        self.started = False
        self.first: list[LinkedClass] = []
        if not cls.is_interface and cls.super is not None:
            self.first = [cls.super]
            self.first += [i for i in reversed_superinterfaces(cls) if i.state != INITIALIZED and _has_default(i)]


def reversed_superinterfaces(cls: LinkedClass) -> list[LinkedClass]:
    """All superinterfaces in the order of JVMS 5.5 step 7: of each direct one, its own superinterfaces first."""
    found: list[LinkedClass] = []
    entered: set[LinkedClass] = set()
    work = [(interface, False) for interface in reversed(cls.interfaces)]
    while work:
        interface, is_left = work.pop()
        if is_left:
            found.append(interface)
        elif interface not in entered:
            entered.add(interface)
            work.append((interface, True))
            work += [(above, False) for above in reversed(interface.interfaces)]
    return found


def _has_default(interface: LinkedClass) -> bool:
    return any(not m.is_abstract and not m.is_static for m in interface.methods.values())
