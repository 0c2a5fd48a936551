"""Java exceptions that the machine itself throws, and stack traces."""

from __future__ import annotations

from .errors import LinkageProblem, NoClassDefFoundError
from .heap.errors import HeapExhausted
from .interpreter.frames import Frame, JavaThrow
from .interpreter.invocations import NativeCall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .machine import Machine
    from .method_area.classes import LinkedClass
    from .method_area.members import Method

UNBOUNDED = 1 << 32
NATIVE_LINE = -2
_OFTEN = ("Arithmetic", "ArrayIndexOutOfBounds", "NegativeArraySize", "NullPointer", "StringIndexOutOfBounds")
BY_INSTRUCTIONS = frozenset([f"java/lang/{name}Exception" for name in _OFTEN])
HEAP_SPACE = "Java heap space"
METASPACE = "Metaspace"


class Throwables:
    """Makes Throwable objects without running their constructors: message, cause and trace are set directly."""

    def __init__(self, vm: Machine) -> None:
        self.vm = vm
        self._out_of_memory: dict[str, int] = {}
        """By reason, made beforehand."""
        self._fields: dict[str, Any] = {}
        self.thrown_at: set[tuple[Method, int]] = set()
        """Methods and instructions that threw what the machine throws of itself (jit/exceptions.py)."""

    def prepare(self) -> None:
        """Make beforehand what cannot be made when memory is out."""
        vm = self.vm
        for reason in (HEAP_SPACE, METASPACE):
            error = self._out_of_memory[reason] = vm.keep(vm.allocate(vm.boot.load("java/lang/OutOfMemoryError")))
            vm.put(error, self.field("detailMessage"), vm.new_string(reason))

    def field(self, name: str) -> Any:
        """A field of java.lang.Throwable by name."""
        found = self._fields.get(name)
        if found is None:
            throwable = self.vm.boot.load("java/lang/Throwable")
            found = self._fields[name] = next(f for f in throwable.fields.values() if f.name == name)
        return found

    def make(self, t: Any, f: Any, class_name: str, message: str | None, cause: int = 0) -> int:
        """A new exception thrown in frame `f`; the Throwable."""
        vm = self.vm
        try:
            ref = vm.allocate(vm.boot.load(class_name))
            if message is not None:
                vm.put(ref, self.field("detailMessage"), vm.new_string(message))
            if cause:
                vm.put(ref, self.field("cause"), cause)
            self.fill_in(t, f, ref)
        except HeapExhausted as problem:
            return self.out_of_memory(t, problem.reason)
        if class_name in BY_INSTRUCTIONS and type(f) is Frame:
            self.thrown_at.add((f.method, f.pc))
        return ref

    def fill_in(self, t: Any, f: Any, ref: int) -> None:
        """Note the stack in the Throwable (`backtrace`, `depth`)."""
        self._set_trace(ref, self.vm.backtrace_of(t, f))

    def _set_trace(self, ref: int, trace: list[int]) -> None:
        """Pairs of method id and line."""
        vm = self.vm
        array = vm.new_ints(trace)
        vm.put(ref, self.field("backtrace"), array)
        vm.put(ref, self.field("depth"), len(trace) // 2)

    def describe(self, ref: int) -> str:
        """Class, message and stack of a Throwable and its causes, read from its fields: no Java code runs."""
        vm = self.vm
        lines: list[str] = []
        while ref:
            message = vm.get(ref, self.field("detailMessage"))
            head = vm.class_of(ref).external_name + (f": {vm.string(message)}" if message else "")
            lines.append(f"Caused by: {head}" if lines else head)
            trace = vm.get(ref, self.field("backtrace"))
            if trace:
                i32 = vm.mem.i32
                for i in range(trace + 2, trace + 2 + vm.array_length(trace), 2):
                    lines.append(f"\tat {vm.trace_element(i32[i], i32[i + 1])}")
            cause = vm.get(ref, self.field("cause"))
            ref = cause if cause != ref else 0
        return "\n".join(lines)

    def of_linkage_problem(self, t: Any, f: Any, problem: LinkageProblem) -> int:
        """The Java error for what parsing, loading or linking found wrong."""
        cause = 0
        if type(problem) is NoClassDefFoundError and "(wrong name:" not in problem.message:
            name = problem.message.partition(" (")[0]
            cause = self.make(t, f, "java/lang/ClassNotFoundException", name.replace("/", "."))
        return self.make(t, f, problem.java_class, problem.message, cause)

    def out_of_memory(self, t: Any, reason: str) -> int:
        """OutOfMemoryError: a new one if it still fits, else the one made beforehand."""
        vm = self.vm
        vm.on_out_of_memory(reason)
        try:
            ref = vm.allocate(vm.boot.load("java/lang/OutOfMemoryError"))
            vm.put(ref, self.field("detailMessage"), vm.new_string(reason))
            self.fill_in(t, t.frame if t is not None else None, ref)
            return ref
        except HeapExhausted:
            return self._out_of_memory.get(reason) or self._out_of_memory[HEAP_SPACE]

    def wrap_initializer_error(self, t: Any, f: Any, ref: int) -> int:
        """ExceptionInInitializerError (JVMS 5.5 step 10)."""
        error = self.make(t, f, "java/lang/ExceptionInInitializerError", None, ref)
        return error

    def remember_failure(self, t: Any, cls: LinkedClass, ref: int) -> tuple[str, list[int]]:
        """What later uses of the class tell: what went wrong in which thread, and its stack trace."""
        vm = self.vm
        thrown = vm.class_of(ref)
        cause = vm.get(ref, self.field("cause"))
        if thrown.name == "java/lang/ExceptionInInitializerError" and cause:
            ref, thrown = cause, vm.class_of(cause)
        message_ref = vm.get(ref, self.field("detailMessage"))
        shown = thrown.external_name + (f": {vm.string(message_ref)}" if message_ref else "")
        array = vm.get(ref, self.field("backtrace"))
        trace = vm.mem.i32[array + 2 : array + 2 + vm.array_length(array)].tolist() if array else []
        return f'Exception {shown} [in thread "{vm.thread_name(t)}"]', trace

    def could_not_initialize(self, t: Any, f: Any, cls: LinkedClass) -> JavaThrow:
        """NoClassDefFoundError for a class whose initialisation failed before (JVMS 5.5 step 5)."""
        cause = 0
        if cls.error is not None:
            message, trace = cls.error
            cause = self.make(t, f, "java/lang/ExceptionInInitializerError", message)
            self._set_trace(cause, trace)
        name = cls.external_name
        return JavaThrow(self.make(t, f, "java/lang/NoClassDefFoundError", f"Could not initialize class {name}", cause))


def is_left_out(method: Method) -> bool:
    """Whether traces do not show a method: of a hidden class, or the library's way through combined method handles."""
    if method.name == "invokeBasic" and method.cls.package == "java/lang/invoke":
        return True
    return bool(method.cls.hidden)


def frames_from(t: Any, f: Any, back: int, native: Method | None = None) -> Iterator[tuple[Method, int]]:
    """Method and line (-1 unknown, -2 native) of frame `f` and those below. `f` stands `back` behind its instruction.

    `native` runs in place of a frame of its own.
    """
    if native is not None:
        yield native, NATIVE_LINE
    natives = [call for call in t.native_roots if type(call) is NativeCall]
    while f is not None:
        while natives and natives[-1].caller is f:
            yield natives.pop().method, NATIVE_LINE
            back = 1
        method = f.method
        if method is not None:
            if type(f) is Frame:
                code = method.code
                yield method, method.line_of(code.bci(max(0, f.pc - back))) if code is not None else -1
            else:
                yield method, NATIVE_LINE
        back = f.back
        f = f.caller


def backtrace(t: Any, f: Any, skip_throwable: int, vm: Machine) -> list[int]:
    """Pairs of method id and line (-1 unknown, -2 native), innermost first. Hidden frames are left out.

    There are at most as many as -XX:MaxJavaStackTraceDepth says; 0 is no limit.

    With `skip_throwable` the frames of the constructors of that Throwable, and of fillInStackTrace, are left out.
    """
    result: list[int] = []
    thrown = vm.class_of(skip_throwable) if skip_throwable else None
    most = 2 * (vm.options.max_trace_depth or UNBOUNDED)
    for method, line in frames_from(t, f, 0, t.native_method):
        if thrown is not None:
            if method.name == "fillInStackTrace" or (method.name == "<init>" and thrown.is_subclass(method.cls)):
                continue
            thrown = None
        if not is_left_out(method):
            if len(result) >= most:
                break
            result += (method.id, line)
    return result
