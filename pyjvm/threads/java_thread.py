"""A Java thread."""

from __future__ import annotations

from ..interpreter.frames import PseudoFrame
from ..interpreter.invocations import NativeCall, pass_through
from ..method_area.classes import LinkedClass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..machine import Machine
    from ..method_area.members import Method

NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED = range(6)


class JavaThread:
    """Stack of frames and state of a thread. `state` has the ordinals of `Thread.State`."""

    __slots__ = (
        "blocked_on",
        "daemon",
        "entry_kind",
        "entry_result",
        "exception",
        "frame",
        "fresh",
        "id",
        "interrupted",
        "native_method",
        "native_roots",
        "next",
        "notified",
        "on_end",
        "overdrawn",
        "ref",
        "stack_words",
        "state",
        "ticks",
        "uncaught",
        "unused",
        "vm",
        "wake_at",
    )  # fmt: skip

    def __init__(self, vm: Machine, number: int, ref: int, stack_words: int) -> None:
        self.vm = vm
        self.id = number
        self.ref = ref
        """The java.lang.Thread."""
        self.state = NEW
        self.daemon = False
        self.frame: Any = None
        """Top frame; while the thread runs, the frame that the interpreter took up last."""
        self.fresh: list[int] = []
        """What the native that runs has allocated (roots until it returns)."""
        self.next: Any = None
        """Where a handler that leaves puts the frame to run next."""
        self.overdrawn = 0
        """0, or less: the ticks that the last turn took too many; the next has as many less."""
        self.unused = 0
        """Ticks of the turn that Thread.yield gave back."""
        self.ticks = 0
        """Ticks until the thread's turn ends. A tick is a method entry or a backward branch."""
        self.stack_words = stack_words
        self.native_roots: list[Any] = []
        """Natives that run (NativeCall), and lists of references that Python code holds."""
        self.native_method: Method | None = None
        self.exception = 0
        """The exception that is being thrown (a root)."""
        self.interrupted = False
        self.wake_at: float | None = None
        """When a timed wait ends, in nanoseconds of the host's clock."""
        self.blocked_on: Any = None
        """The monitor, class or other thing waited for, for thread dumps."""
        self.notified = False
        self.uncaught = 0
        self.entry_result: Any = None
        self.entry_kind = ""
        self.on_end: Callable[[JavaThread], None] | None = None

    def begin(self, method: Method, arguments: list[Any]) -> None:
        """Make the bottom of the stack: running the thread will call `method`, after initialising its class."""
        bottom = PseudoFrame(None, _ended, _ended_by_exception)
        self.entry_kind = method.result_kind
        first = PseudoFrame(bottom, _start, pass_through, NativeCall(method, None, arguments))
        first.back = 0
        self.uncaught = 0
        self.entry_result = None
        self.frame = first
        self.state = RUNNABLE

    def begin_nothing(self) -> None:
        """As `begin`, with nothing to call: for `initialize_first`."""
        self.entry_kind = ""
        self.uncaught = 0
        self.entry_result = None
        self.frame = PseudoFrame(None, _ended, _ended_by_exception)
        self.state = RUNNABLE

    def initialize_first(self, cls: LinkedClass) -> None:
        """After `begin`: initialise this class before the call (JVMS 5.5)."""
        self.frame = PseudoFrame(self.frame, _initialize, pass_through, cls)

    @property
    def interruptible(self) -> bool:
        """Whether it waits in a way that an interrupt ends."""
        return self.state in (WAITING, TIMED_WAITING) and not isinstance(self.blocked_on, LinkedClass)

    @property
    def entry_is_reference(self) -> bool:
        """Whether `entry_result` is a reference, which must stay alive."""
        return self.entry_kind == "A"

    def call(self, method: Method, arguments: list[Any]) -> Any:
        """For natives: call a Java method, whose result becomes the native's. Return what this returns."""
        self.vm.interpreter.prepare(method)
        if method.native is not None:
            return method.native(self, *arguments)
        return method.invoke(self, self.frame, method, arguments)

    def block(self, until: float | None, on: object, resume: Callable[[], Any], state: int = WAITING) -> Any:
        """For natives: wait until woken, or until `until` (nanoseconds of the host's clock). Return what this returns.

        `resume` gives the native's result when the thread goes on, or raises.
        """
        self.state = state
        self.wake_at = until
        self.blocked_on = on
        return PseudoFrame(self.frame, _waiting, pass_through, resume)

    def wait_for_class(self, cls: LinkedClass) -> None:
        """Another thread initialises the class."""
        self.state = WAITING
        self.blocked_on = cls

    def wake(self) -> None:
        """Let the thread go on."""
        self.state = RUNNABLE
        self.wake_at = None
        self.blocked_on = None


def _waiting(t: JavaThread, frame: Any) -> Any:
    if t.state != RUNNABLE:
        t.frame = frame
        return None
    value = frame.data()
    if frame.method is not None and frame.method.result_kind:
        frame.caller.stack.append(value)
    return frame.caller


def _start(t: JavaThread, frame: Any) -> Any:
    """The first call. It runs again when the class's initialisation is done."""
    call: NativeCall = frame.data
    method = call.method
    t.vm.interpreter.prepare(method)
    if method.is_static:
        following = t.vm.interpreter.initializer.begin(t, frame, method.cls)
        if following is not frame:
            return following
    t.frame = frame.caller  # a native that waits goes on there
    return method.invoke(t, frame.caller, method, call.arguments)


def _initialize(t: JavaThread, frame: PseudoFrame) -> Any:
    """It runs again when the initialisation is done."""
    following = t.vm.interpreter.initializer.begin(t, frame, frame.data)
    return frame.caller if following is frame else following


def _ended(t: JavaThread, frame: Any) -> None:
    if t.entry_kind:
        t.entry_result = frame.stack.pop()
    t.frame = None
    t.state = TERMINATED


def _ended_by_exception(t: JavaThread, frame: Any, ref: int) -> int:
    t.uncaught = ref
    t.frame = None
    t.state = TERMINATED
    return 0
