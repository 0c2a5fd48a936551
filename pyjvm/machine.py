"""The machine: one Java virtual machine with its memory, classes, threads and outside world; the only place that knows
all rooms.
"""

from __future__ import annotations

import time

from .heap.heap import Heap
from .heap.memory import GuestMemory
from .host import Host
from .interpreter.frames import JavaThrow
from .interpreter.interpreter import Interpreter
from .limits import Limits
from .loader.image_cache import MOST_APPLICATION_CLASSES, ImageCache
from .loader.linker import Linker
from .loader.loaders import ApplicationLoader, BootLoader
from .loader.native_binding import library_root
from .loader.resolution import resolve_class, resolve_field, resolve_method
from .log import Log
from .objects import Objects
from .options import Options
from .roots import register_roots
from .threads.java_thread import JavaThread
from .threads.monitors import Monitors
from .threads.operations import WORD, ThreadOperations
from .threads.scheduler import Scheduler
from .throwables import Throwables, backtrace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .classpath.path import ClassPath
    from .jit.report import Compilations
    from .jit.tier import NativeTier
    from .method_area.classes import LinkedClass
    from .method_area.members import Field, Method


MOST_DIMENSIONS = 255
"""Of an array (JVMS 4.3.2)."""
SOON = 0.02
"""Seconds that a program has from when something is warm in it, before LLVM is started for it."""
TICK_BYTES = 1024
"""Bytes that natives copy in about the time of a tick."""
OUT_OF_MEMORY_EXIT = 3
"""Exit status under -XX:+ExitOnOutOfMemoryError."""


class GuestExit(BaseException):
    """System.exit or Runtime.halt: the program ends with this status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Machine(Objects):
    """See the tables of ARCHITECTURE.md for what natives use of it; `Objects` has what concerns guest objects."""

    def __init__(self, options: Options, class_path: ClassPath, host: Host, log: Log | None = None) -> None:
        self.started = time.perf_counter()
        self.options = options
        self.host = host
        self.log = log or Log()
        self.limits = Limits()
        self.mem = GuestMemory(options.max_heap)
        self.heap = Heap(self.mem, min(options.initial_heap, options.max_heap), self.log)
        if options.compile_threshold >= 0:
            self.heap.find_kernels = self._find_kernels
        self.linker = Linker(self.mem, self.heap)
        self.methods = self.linker.methods
        self._library_cache = ImageCache("library")
        self._application_cache = ImageCache("application", MOST_APPLICATION_CLASSES)
        self.boot = BootLoader(self.linker, library_root(), self._library_cache)
        self.class_path = class_path
        self.loader = ApplicationLoader(self.linker, self.boot, class_path, self._application_cache)
        self.kept: list[int] = []
        self.interned: dict[str, int] = {}
        self.monitors = Monitors(self)
        self.throwables = Throwables(self)
        self.interpreter = Interpreter(self)
        self.interpreter.text_threshold = options.text_threshold
        self.native: NativeTier | None = None
        """The native tier, once something was worth compiling."""
        self.warm_since = 0.0
        """`time.perf_counter()` when something became warm that native code could not begin with."""
        self.compilations: Compilations | None = None
        """What it compiled."""
        if 0 <= options.compile_threshold <= options.text_threshold or options.text_threshold == -1:
            self.interpreter.native_threshold = max(options.compile_threshold, 1)
        self.scheduler = Scheduler(self, options.seed, options.stress_switch)
        self.threads = ThreadOperations(self)
        Objects.__init__(self)
        self.interpreter.start()
        register_roots(self)
        self.heap.describe = self._describe
        self.mem.bulk = self._bulk
        self._log_loads = self.log.is_enabled(("class", "load"), "info")
        self._log_inits = self.log.is_enabled(("class", "init"), "info")
        if self._log_loads:
            self.linker.on_load = self._log_load
        if self.log.is_enabled(("gc",), "info"):
            self.log.write(("gc",), "info", "Using MarkSweep")
        self.main_thread = self._boot()

    def expect_native(self) -> None:
        """Something is warm: unless the program ends soon, LLVM is to be there when the native tier asks for it."""
        if self.warm_since or self.options.compile_threshold < 0 or not self.options.background_compilation:
            return
        self.warm_since = time.perf_counter()
        from .jit.background import has_second_core, worker

        def begin() -> None:
            from .jit.toolchain import Toolchain

            Toolchain.begin()

        if has_second_core():
            worker.put_later(begin, SOON)

    def native_tier(self) -> NativeTier | None:
        """The native tier, started when first asked for; None where it is off or can't be."""
        if self.native is None and self.options.compile_threshold >= 0:
            from .jit.tier import NativeTier

            self.native = NativeTier(self)
        return self.native

    def _find_kernels(self, worth: bool) -> Any:
        from .jit.kernels.native_heap import attach
        from .jit.object_code import ObjectCode

        attach(self.heap, ObjectCode(self.options).of_kernels)
        assert self.heap.find_kernels is not None
        return self.heap.find_kernels(worth)

    def _bulk(self, count: int) -> None:
        """A native is about to go through so many bytes. That counts as ticks, and limits are looked at now, since
        the turn may have many such natives before it.
        """
        t = self.scheduler.current
        if t is not None:
            t.ticks -= count // TICK_BYTES
            self.limits.check_during(t.ticks)

    # -- starting and ending --------------------------------------------------------

    def _boot(self) -> JavaThread:
        """The main thread's object, and the library's own initialisation."""
        thread_class = self.boot.load("java/lang/Thread")
        t = self.scheduler.attach(self.keep(self.allocate(thread_class)), self.options.stack_bytes // WORD)
        self.scheduler.current = t
        started = thread_class.find_field("started", "Z")
        assert started is not None
        self.put(t.ref, started, 1)
        self.throwables.prepare()
        if self.options.stress_gc:
            self.heap.stress_every = self.options.stress_gc
        system = self.boot.load("java/lang/System")
        try:
            self.run_static(t, system, "initialize", "()V", [])
        except JavaThrow as thrown:
            raise BootFailure(self.throwables.describe(thrown.ref)) from None
        return t

    def run_static(self, t: JavaThread, cls: LinkedClass, name: str, desc: str, arguments: list[Any]) -> Any:
        """Call a static method on thread `t`, initialising its class first; raises JavaThrow."""
        return self.run_method(t, cls.methods[name, desc], arguments)

    def run_method(self, t: JavaThread, method: Method, arguments: list[Any]) -> Any:
        """Call a method on thread `t` while other threads take their turns. Gives its result; raises JavaThrow."""
        t.begin(method, arguments)
        return self.finish(t)

    def finish(self, t: JavaThread) -> Any:
        """Run threads until this one has done what it began."""
        self.scheduler.run_until(lambda: t.frame is None)
        if t.frame is not None:
            raise Deadlock
        if t.uncaught:
            raise JavaThrow(t.uncaught)
        return t.entry_result

    def save_caches(self) -> None:
        """Keep what was parsed for the next start."""
        self._library_cache.save()
        self._application_cache.save()

    def close(self) -> None:
        """Give guest memory back. The machine is of no use afterwards."""
        self.mem.close()

    def exit(self, t: Any, status: int) -> None:
        raise GuestExit(status)

    def halt(self, status: int) -> None:
        raise GuestExit(status)

    # -- classes -----------------------------------------------------------------------

    def load(self, name: str) -> LinkedClass:
        """A class of the library, linked."""
        return self.boot.load(name)

    def resolve_class(self, cls: LinkedClass, name: str) -> LinkedClass:
        return resolve_class(cls, name)

    def resolve_field(self, cls: LinkedClass, class_name: str, name: str, desc: str) -> Field:
        return resolve_field(cls, class_name, name, desc)

    def resolve_method(self, cls: LinkedClass, class_name: str, name: str, desc: str, interface: bool) -> Method:
        return resolve_method(cls, class_name, name, desc, interface)

    def find_class_for_name(self, t: JavaThread, name: str, initialize: int, loader_ref: int) -> int:
        """Class.forName: the mirror. Raises ClassNotFoundException."""
        from .errors import NoClassDefFoundError

        element = _element_name(name)
        if element is None:
            raise self.exception("java/lang/ClassNotFoundException", name)
        try:
            cls = self.loader.load(name.replace(".", "/"))
        except NoClassDefFoundError as problem:
            if problem.message.partition(" (")[0] != element.replace(".", "/"):
                raise
            raise self.exception("java/lang/ClassNotFoundException", element) from None
        return self.mirror(cls)

    def primitive_array(self, atype: int) -> LinkedClass:
        """The array class of `newarray`'s operand (JVMS table 6.5.newarray-A)."""
        return self.boot.load("[" + "ZCFDBSIJ"[atype - 4])

    def verify(self, cls: LinkedClass) -> None:
        """Verification (JVMS 4.10) of classes that the options want verified."""
        how = self.options.verify
        if cls.trusted or cls.is_array or how == "none" or (how == "remote" and cls.loader.is_boot):
            return
        from .loader.verification import verify

        verify(cls)

    # -- stack traces --------------------------------------------------------------------

    def backtrace_of(self, t: JavaThread | None, f: Any, skip_throwable: int = 0) -> list[int]:
        """Pairs of method id and line number."""
        return backtrace(t, f, skip_throwable, self) if t is not None else []

    def backtrace(self, t: JavaThread, skip_throwable_frames: int = 0) -> int:
        """For natives: the current stack as an int array of such pairs."""
        return self.new_ints(self.backtrace_of(t, t.frame, skip_throwable_frames))

    def stack_trace(self, t: JavaThread) -> list[str]:
        """The stack of a thread, as lines of a thread dump."""
        trace = self.backtrace_of(t, t.frame)
        return [self.trace_element(trace[i], trace[i + 1]) for i in range(0, len(trace), 2)]

    def trace_element(self, method_id: int, line: int) -> str:
        """`Main.main(Main.java:3)`"""
        method = self.methods[method_id]
        assert method is not None
        cls = method.cls
        source = cls.image.source_file if cls.image is not None else None
        if line == -2:
            place = "Native Method"
        elif source is None:
            place = "Unknown Source"
        else:
            place = f"{source}:{line}" if line >= 0 else source
        module = f"{cls.module}/" if cls.module else ""
        return f"{module}{cls.external_name}.{method.name}({place})"

    def thread_name(self, t: JavaThread) -> str:
        field = self.boot.load("java/lang/Thread").find_field("name", "Ljava/lang/String;")
        ref = self.get(t.ref, field) if t.ref and field is not None else 0
        return self.string(ref) if ref else "main"

    # -- notes ------------------------------------------------------------------------------

    def on_out_of_memory(self, reason: str) -> None:
        """Called whenever an OutOfMemoryError is about to be thrown."""
        if self.options.exit_on_out_of_memory:
            self.host.tell(f"Terminating due to java.lang.OutOfMemoryError: {reason}\n")
            raise GuestExit(OUT_OF_MEMORY_EXIT)

    def log_initialization(self, cls: LinkedClass) -> None:
        if self._log_inits:
            self.log.write(
                ("class", "init"),
                "info",
                f"{self.scheduler.current and self.scheduler.current.id} Initializing '{cls.name}'",
            )

    def _log_load(self, cls: LinkedClass) -> None:
        if cls.hidden:
            source = "__JVM_LookupDefineClass__"
        else:
            source = f"source: {cls.source}"
        self.log.write(("class", "load"), "info", f"{cls.external_name} {source}")

    def _describe(self, class_id: int) -> str:
        cls = self.linker.classes[class_id]
        return cls.external_name if cls is not None else "?"


def _element_name(name: str) -> str | None:
    """The class in a name as Class.forName has it, `p.C` or `[Lp.C;` (`I` for `[I`); None if it is no such name."""
    element = name.lstrip("[")
    dimensions = len(name) - len(element)
    if dimensions:
        if dimensions <= MOST_DIMENSIONS and len(element) == 1 and element in "BCDFIJSZ":
            return element
        if dimensions > MOST_DIMENSIONS or element[:1] != "L" or element[-1:] != ";":
            return None
        element = element[1:-1]
    return element if element and not any(c in element for c in "/;[") else None


class BootFailure(Exception):
    """The library could not be started: an error in it, or too little memory."""


class Deadlock(Exception):
    """No thread can run any more, and the one that was asked for has not ended; a dump has been written."""
