"""LLVM, through llvmlite: from IR text to object code, and from object code to addresses.

Object code names what lies outside of it only by symbols (`@guest`, `@area`, kernels, library functions), so it can be
kept on disk and linked into another process. llvmlite is imported when the first method is compiled.
"""

from __future__ import annotations

import ctypes
import sys
import time
from _thread import _local as local
from _thread import allocate_lock
from itertools import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

QUICK, FULL = 0, 2
"""Levels of `Toolchain.compile`: code soon, which is a few times slower, or all that LLVM can do."""

_LIBRARY_FUNCTIONS = ("memset", "memcpy", "memmove", "memcmp", "bcmp", "fmod", "fmodf")
"""C functions that LLVM may call by itself."""


class NoToolchain(Exception):
    """llvmlite is not installed, or cannot start here: why."""


class Linked:
    """Object code in memory, for as long as this object lives."""

    __slots__ = ("_tracker", "addresses")

    def __init__(self, tracker: Any, addresses: dict[str, int]) -> None:
        self._tracker = tracker
        self.addresses = addresses

    def address(self, name: str) -> int:
        return self.addresses[name]


class Toolchain:
    """One process's LLVM: a target machine for this CPU, and the linker."""

    _only: Toolchain | None = None
    _problem: str | None = None
    _starting = allocate_lock()

    @classmethod
    def get(cls) -> Toolchain | None:
        """The process's toolchain, started when first asked for; None where it can't be (see `problem`)."""
        with cls._starting:
            if cls._only is None and cls._problem is None:
                try:
                    cls._only = cls()
                except (ImportError, OSError, RuntimeError, AttributeError) as problem:
                    cls._problem = f"{type(problem).__name__}: {problem}"
            return cls._only

    @classmethod
    def begin(cls) -> None:
        """Start it, for those who will ask for it later."""
        cls.get()

    @classmethod
    def started(cls) -> bool:
        """Whether asking for it costs nothing."""
        return cls._only is not None

    @classmethod
    def problem(cls) -> str | None:
        """Why there is none, after `get` gave None."""
        return cls._problem

    def __init__(self) -> None:
        import llvmlite
        import llvmlite.binding as llvm

        self._llvm = llvm
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        target = llvm.Target.from_default_triple()
        self.triple: str = target.triple
        cpu = llvm.get_host_cpu_name()
        try:
            features = llvm.get_host_cpu_features().flatten()
        except RuntimeError:  # not known on this system
            features = ""
        # Guest memory is further from the code than 32 bits reach. Where objects have a table of addresses (GOT), that
        # costs one load, and LLVM's quick instruction selection knows of it; COFF has none. It takes LLVM's newer
        # linker: the older one may put the parts of a module further from each other than that.
        near = sys.platform != "win32"
        reloc, model = ("pic", "small") if near else ("static", "large")

        def machine(opt: int) -> Any:
            return target.create_target_machine(cpu=cpu, features=features, opt=opt, reloc=reloc, codemodel=model)

        self._new_machine = machine
        self._jit = llvm.create_lljit_compiler(machine(FULL), use_jit_link=near)
        self.tag = f"{llvmlite.__version__}-{'.'.join(map(str, llvm.llvm_version_info))}-{cpu}-{features}"
        """What object code depends on besides its IR."""
        self._numbers = count()
        self._benches = local()
        self._library = _library_functions()

    def compile(self, ir: str, level: int = FULL, milliseconds: dict[str, float] | None = None) -> bytes:
        """Object code of a module; adds the processor time of each phase to `milliseconds`. Threads do so side by side.

        Raises RuntimeError where the IR is wrong, which is an error of ours.
        """
        begun = time.thread_time()
        bench = self._bench()
        module = bench.optimised(ir, level)
        optimised = time.thread_time()
        code = bench.object_code(module, level)
        if milliseconds is not None:
            milliseconds["optimise"] = 1000 * (optimised - begun)
            milliseconds["emit"] = 1000 * (time.thread_time() - optimised)
        return code

    def _bench(self) -> _Bench:
        bench: _Bench | None = getattr(self._benches, "bench", None)
        if bench is None:
            bench = self._benches.bench = _Bench(self._llvm, self.triple, self._new_machine)
        return bench

    def link(self, code: bytes, imports: Mapping[str, int], exports: Iterable[str]) -> Linked:
        """Bring object code into memory. `imports` are the addresses of the symbols it names."""
        builder = self._llvm.JITLibraryBuilder().add_object_img(code)
        for name, address in self._library.items():
            builder.import_symbol(name, address)
        for name, address in imports.items():
            builder.import_symbol(name, address)
        for name in exports:
            builder.export_symbol(name)
        tracker = builder.link(self._jit, f"unit{next(self._numbers)}")
        return Linked(tracker, {name: tracker[name] for name in exports})


class _Bench:
    """What one thread compiles with: a context and target machines of its own (LLVM Programmer's Manual, Threads and
    LLVM). llvmlite lets one thread at a time into LLVM all the same; where its functions can be had without the lock,
    those that take long are.
    """

    def __init__(self, llvm: Any, triple: str, new_machine: Callable[[int], Any]) -> None:
        self._llvm = llvm
        self._triple = triple
        self._context = llvm.create_context()
        self.machines = {level: new_machine(level) for level in (QUICK, FULL)}
        self._layout = str(self.machines[FULL].target_data)
        functions = llvm.ffi.lib
        self._run = _without_lock(functions.LLVMPY_RunNewModulePassManager)
        self._emit = _without_lock(functions.LLVMPY_TargetMachineEmitToMemory)

    def optimised(self, ir: str, level: int) -> Any:
        """A module after the passes of a level."""
        llvm = self._llvm
        module = llvm.parse_assembly(ir, self._context)
        module.triple = self._triple
        module.data_layout = self._layout
        if level == QUICK:  # passes take longer than they save: the variables of quick code may stay in memory
            return module
        options = llvm.create_pipeline_tuning_options(speed_level=level)
        builder = llvm.create_pass_builder(self.machines[level], options)
        self._run(builder.getModulePassManager(), module, builder)
        return module

    def object_code(self, module: Any, level: int) -> bytes:
        functions = self._llvm.ffi.lib
        with self._llvm.ffi.OutputString() as problem:
            buffer = self._emit(self.machines[level], module, 1, problem)
            if not buffer:
                raise RuntimeError(str(problem))
        try:
            return ctypes.string_at(functions.LLVMPY_GetBufferStart(buffer), functions.LLVMPY_GetBufferSize(buffer))
        finally:
            functions.LLVMPY_DisposeMemoryBuffer(buffer)


def _without_lock(function: Any) -> Any:
    return getattr(function, "_cfn", function)


def stack_register() -> str:
    """The name of this processor's stack pointer in IR, or nothing where it is not known."""
    import platform

    return {"x86_64": "rsp", "AMD64": "rsp", "aarch64": "sp", "arm64": "sp"}.get(platform.machine(), "")


def _library_functions() -> dict[str, int]:
    libraries = [ctypes.CDLL("msvcrt")] if sys.platform == "win32" else [ctypes.CDLL(None)]
    if sys.platform.startswith("linux"):
        libraries.append(ctypes.CDLL("libm.so.6"))
    found: dict[str, int] = {}
    for name in _LIBRARY_FUNCTIONS:
        for library in libraries:
            function = getattr(library, name, None)
            if function is not None:
                address = ctypes.cast(function, ctypes.c_void_p).value
                if address:
                    found[name] = address
                    break
    return found
