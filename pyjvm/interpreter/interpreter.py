"""The interpreter: prepares methods, runs frames, unwinds exceptions."""

from __future__ import annotations

from ..errors import LinkageProblem, VerifyError
from ..heap.errors import HeapExhausted
from ..instructions.decoder import CodeProblem
from ..instructions.effects import stack_form
from ..loader.resolution import resolve_class
from ..method_area.code import Code
from ..natives import NativeMark
from ..permissions import PermissionDenied
from . import handlers, invocations
from .constants import Constants
from .environment import Environment
from .frames import Frame, JavaThrow
from .handler_names import canonical, form_name, python_name
from .initialization import Initializer
from .quickening import quicken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..instructions.decoder import Instruction
    from ..machine import Machine
    from ..method_area.members import Method

_RESOLVES = frozenset(
    ("ldc", "ldc_w", "ldc2_w", "getstatic", "putstatic", "getfield", "putfield", "new", "anewarray", "checkcast",
     "instanceof", "multianewarray")
)  # fmt: skip


_BROKEN_CODE = (IndexError, TypeError, ValueError, KeyError, AttributeError, ArithmeticError)
"""What Python raises when code that was not verified does what it must not."""

_OFTEN = 8
"""Departures before one instruction after which a method's text is made again; as many more after each making."""
_MOST_MAKINGS = 24
_OF_BYTECODE = (invocations.invoke_bytecode, invocations.invoke_bytecode_wide)


class Interpreter:
    """One machine's interpreter. Threads are run by the scheduler through `run`."""

    def __init__(self, vm: Machine) -> None:
        self.vm = vm
        self.constants = Constants(vm)
        self.initializer = Initializer(vm, self)
        self.environment: Environment = None  # type: ignore[assignment]  # `start` makes it, the machine being whole
        self._makers: dict[str, Callable[..., Any]] = {}
        self.text_names: dict[str, Any] = {}
        """What every text function may use by name."""
        self.text_threshold = 400
        """Calls and back-edges after which a method is made into Python text; -1 for never."""
        self.native_threshold = -1
        """Calls and back-edges after which a method that has not become text is made native code; -1 for never."""
        self.on_decode: Callable[[Code], None] | None = None
        """Told of each method that gets its handlers (tools/trace.py)."""

    def start(self) -> None:
        """Take what the machine wired together after making this."""
        self.environment = Environment(self.vm)

    # -- methods ---------------------------------------------------------------

    def maker(self, name: str) -> Callable[..., Callable[..., int]]:
        """The maker of a handler (handlers.py), bound to this machine when first asked for."""
        made = self._makers.get(name)
        if made is None:
            made = self._makers[name] = getattr(handlers, name)(self.environment)
        return made

    def prepare(self, method: Method) -> Callable[..., Any]:
        """Give a method what runs it. Harmless when done before."""
        if method.is_abstract:
            if method.invoke is not invocations.invoke_abstract and not hasattr(method, "candidates"):
                method.invoke = invocations.invoke_abstract
        elif method.is_native or method.native is not None:
            method.invoke = invocations.invoke_native
        elif invocations.is_empty_constructor(method):
            method.native = invocations.nothing
            method.mark = NativeMark(*method.key, replaces=True, leaf=True, blocks=False, calls=False)
            method.invoke = invocations.invoke_native
        elif method.invoke not in _OF_BYTECODE:
            kinds = method.parameter_kinds
            wide = "J" in kinds or "D" in kinds
            method.invoke = invocations.invoke_bytecode_wide if wide else invocations.invoke_bytecode
            if method.entry is not self.enter_synchronized and method.entry is not self.enter:
                method.entry = self.entry_of(method)
        return method.entry

    def entry_of(self, method: Method) -> Callable[..., Any]:
        """What a call of the method runs: the fastest that there is."""
        if method.native_start is not None:
            return method.native_start
        if method.is_synchronized:
            return self.enter_synchronized
        return method.text_start or self.enter

    def resume(self, method: Method, pc: int) -> Callable[..., Any]:
        """What runs a frame of the method in canonical form at `pc`: the fastest that can be entered there.

        Text stays in its loops until the turn ends, so handlers are better where loops are native.
        """
        found = method.native_loops.get(pc)
        if found is not None:
            return found
        if pc in method.text_entries and not method.native_loops:
            return method.text  # type: ignore[return-value]  # there are entries
        return threaded

    def code_of(self, method: Method) -> Code:
        """The decoded body with a handler for each instruction, made when the method first runs."""
        code = method.code
        if code is None:
            try:
                code = Code(method)
            except CodeProblem as problem:
                where = f"{method.cls.name}.{method.name}{method.desc} @{problem.bci}"
                raise VerifyError(f"{problem.reason}\nException Details:\n  Location:\n    {where}") from None
            code.handlers = [
                self._handler(code, pc, instruction) for pc, instruction in enumerate(code.body.instructions)
            ]
            code.handlers.append(_falls_off)
            method.code = code
            if self.on_decode is not None:
                self.on_decode(code)
        return code

    def _handler(self, code: Code, pc: int, instruction: Instruction) -> Callable[..., int]:
        op = canonical(instruction.op)
        mnemonic = op.mnemonic
        if mnemonic in _RESOLVES or mnemonic.startswith("invoke"):
            return quicken(self, code, pc, instruction)
        if op.forms[0][0].islower():
            form = op.forms[0]
            stack = code.kinds.stack[pc] if len(op.forms) > 1 else None
            if stack is not None:  # else it has one form, or control never comes here
                form = stack_form(instruction, stack)
            handler: Callable[..., int] = self.maker(form_name(op, form))(pc, pc + 1)
            return handler
        name = python_name(op)
        operands = instruction.operands
        format = op.format
        if mnemonic == "ireturn":
            name = f"ireturn_{code.method.desc[-1]}"
        if format in ("bci2", "bci4"):
            name = f"{name}_back" if operands[0] <= pc else name
        elif format in ("table", "lookup"):
            operands = (dict(operands[1]), operands[0])
        elif format == "atype":
            operands = (self.vm.primitive_array(operands[0]),)
        handler = self.maker(name)(pc, pc + 1, *operands)
        return handler

    # -- running -----------------------------------------------------------------

    def run(self, t: Any) -> None:
        """Run a thread until it stops: its end, its time, or a wait.

        What Python code raises for Java is thrown in Java.
        """
        f = t.frame
        while True:
            try:
                while f is not None:
                    t.frame = f
                    f = f.fn(t, f)
                return
            except JavaThrow as thrown:
                ref = thrown.ref
            except LinkageProblem as problem:
                ref = self.vm.throwables.of_linkage_problem(t, f, problem)
            except HeapExhausted as problem:
                ref = self.vm.throwables.out_of_memory(t, problem.reason)
            except _BROKEN_CODE as problem:
                if not self._is_unverified(f):
                    raise
                ref = self.vm.throwables.of_linkage_problem(t, f, VerifyError(f"{f.method!r}: {problem!r}"))
            except PermissionDenied as problem:
                ref = self.vm.throwables.make(t, f, "java/lang/SecurityException", str(problem))
            f = self.unwind(t, f, ref)

    def _is_unverified(self, f: Any) -> bool:
        """Whether the frame's code may break the rules of JVMS 4.10: then what that ends in is the guest's error, not
        ours.
        """
        return type(f) is Frame and not f.method.cls.loader.is_boot and self.vm.options.verify == "none"

    def enter(self, t: Any, f: Frame) -> Any:
        """The start of a method in the threaded interpreter."""
        t.ticks -= 1
        if t.ticks < 0:  # it starts again in the thread's next turn
            t.ticks += 1
            return None
        method = f.method
        if f.words > t.stack_words:
            return self.overflow(t, f)
        method.count += 1
        if method.count == self.text_threshold:
            self.compile(method)
            start = method.text_start if f.lock else method.native_start or method.text_start
            if start is not None:
                t.ticks += 1
                f.fn = start
                return start(t, f)
        if method.count == self.native_threshold and self.compile_natively(method) and not f.lock:
            t.ticks += 1
            f.fn = start = method.native_start or self.enter
            return start(t, f)
        if method.code is None:
            self.code_of(method)
        f.fn = threaded
        return threaded(t, f)

    def enter_synchronized(self, t: Any, f: Frame) -> Any:
        """The start of a synchronized method: its monitor comes first (JVMS 2.11.10). Waiting is trying again."""
        method = f.method
        ref = self.vm.mirror(method.cls) if method.is_static else f.locals[0]
        if not self.vm.monitors.enter(t, ref):
            return None
        f.lock = ref
        f.fn = method.text_start or self.enter
        return f.fn(t, f)

    def overflow(self, t: Any, f: Frame) -> Any:
        """StackOverflowError, thrown where the method was called."""
        if f.lock:
            self.vm.monitors.exit(t, f.lock)
        caller = f.caller
        t.frame = caller
        at = caller.pc
        caller.pc = at - f.back
        ref = self.vm.throwables.make(t, caller, "java/lang/StackOverflowError", None)
        return self.unwind(t, caller, ref)

    def back(self, t: Any, f: Frame, target: int) -> int:
        """A backward branch: a tick, perhaps the end of the thread's time, perhaps the way into text."""
        t.ticks -= 1
        if t.ticks < 0:
            f.pc = target
            t.next = None
            return -1
        method = f.method
        method.count += 1
        if method.count == self.text_threshold:
            self.compile(method, target)
        if (method.native_start is not None or method.native_loops) and target not in method.native_loops:
            self.vm.native.back_edge(method, target)  # type: ignore[union-attr]  # there is native code
        if target in method.text_entries or target in method.native_loops:
            f.pc = target
            f.fn = self.resume(method, target)
            if f.fn is threaded:
                return target
            t.next = f
            return -1
        return target

    def compile_natively(self, method: Method) -> bool:
        """Make a method native code, where there is a native tier."""
        native = self.vm.native_tier()
        return native is not None and native.compile(method)

    def compile(self, method: Method, header: int | None = None) -> None:
        """Make a warm method, or the loop there, into native code if that can begin at once, else into Python text."""
        native = self.vm.native
        if native is None:
            self.vm.expect_native()
        if native is None or not native.is_ready or not native.warmed(method, header):
            self._make_text(method)

    def _make_text(self, method: Method) -> None:
        from .text_compiler import compile_text

        compile_text(self, method)

    def leave(self, f: Frame, pc: int, locals_: list[Any], stack: list[Any]) -> Frame:
        """From text to the threaded interpreter.

        When that happens often before an instruction that has been resolved since, the text is made again.
        """
        f.pc = pc
        f.locals = locals_
        f.stack = stack
        f.fn = threaded
        code = f.method.code
        assert code is not None
        times = code.left_out.get(pc)
        if times is not None:
            code.left_out[pc] = times + 1
            if times >= _OFTEN * code.makings and code.resolved[pc] is not None and code.makings < _MOST_MAKINGS:
                self._make_text(f.method)
        return f

    # -- exceptions ----------------------------------------------------------------

    def unwind_past(self, t: Any, f: Any, ref: int) -> Any:
        """As `unwind`, for an exception that frame `f` has no handler for."""
        caller = f.caller
        return self._unwind(t, caller, ref, caller.pc - f.back)

    def unwind(self, t: Any, f: Any, ref: int) -> Any:
        """Find the handler of an exception (JVMS 2.10); gives the frame to go on with, None when the thread ended."""
        return self._unwind(t, f, ref, f.pc)

    def _unwind(self, t: Any, f: Any, ref: int, at: int) -> Any:
        t.exception = ref
        t.native_method = None
        t.fresh.clear()  # the native that allocated is over
        while f is not None:
            if type(f) is Frame:
                handler = self._find_handler(t, f, at, ref)
                if t.exception != ref:
                    ref = t.exception
                if handler is not None:
                    t.exception = 0
                    f.pc = handler
                    f.stack = [ref]
                    f.fn = self.resume(f.method, handler)
                    return f
                if f.lock:
                    ref = self._unlock(t, f, ref)
            else:
                ref = f.on_throw(t, f, ref)
                if not ref:
                    t.exception = 0
                    return None
                t.exception = ref
            callee = f
            f = f.caller
            if f is not None:
                at = f.pc - callee.back
        raise AssertionError("an exception passed the bottom frame")

    def _unlock(self, t: Any, f: Frame, ref: int) -> int:
        """A synchronized method completes abruptly: the exception to go on with.

        It is another one if the method had left its monitor itself (JVMS 2.11.10).
        """
        try:
            self.vm.monitors.unlock_frame(t, f)
        except JavaThrow as thrown:
            t.exception = ref = thrown.ref
        return ref

    def _find_handler(self, t: Any, f: Frame, at: int, ref: int) -> int | None:
        method = f.method
        code = method.code
        if code is None:
            return None
        vm = self.vm
        for start, end, handler, catch in code.body.handlers:
            if start <= at < end:
                if catch is None:
                    return handler
                try:
                    target = resolve_class(method.cls, catch)
                except LinkageProblem as problem:  # the catch type cannot be loaded: its error goes on instead
                    t.exception = vm.throwables.of_linkage_problem(t, f, problem)
                    return None
                except HeapExhausted as problem:
                    t.exception = ref = vm.throwables.out_of_memory(t, problem.reason)
                    return None
                if vm.linker.is_instance(vm.mem.u32[ref], target):
                    return handler
        return None


def threaded(t: Any, f: Any) -> Any:
    """Run a frame by calling one handler after the other."""
    code = f.method.code.handlers
    locals_ = f.locals
    stack = f.stack
    pc = f.pc
    while pc >= 0:
        pc = code[pc](t, f, locals_, stack)
    return t.next


def _falls_off(t: Any, f: Any, l: Any, s: Any) -> int:  # noqa: E741  # the handlers' names
    raise VerifyError(f"Control flow falls through code end in {f.method.cls.name}.{f.method.name}{f.method.desc}")
