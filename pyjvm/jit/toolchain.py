"""LLVM, through llvmlite: from IR text to object code, and from object code to addresses.

Object code names what lies outside of it only by symbols (`@guest`, `@area`, kernels, library functions), so it can be
kept on disk and linked into another process. llvmlite is imported when the first method is compiled.
"""

from __future__ import annotations

import ctypes
import sys
import time
from _thread import allocate_lock
from itertools import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
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
        # 512-bit vectors make short loops slower than they make long ones faster.

        def machine(opt: int) -> Any:
            return target.create_target_machine(
                cpu=cpu, features=features, opt=opt, reloc="static", codemodel="large"
            )

        self._machine = machine(2)
        self._quick_machine = machine(0)
        self._jit = llvm.create_lljit_compiler(machine(2))
        self.tag = f"{llvmlite.__version__}-{'.'.join(map(str, llvm.llvm_version_info))}-{cpu}-{features}"
        """What object code depends on besides its IR."""
        self._numbers = count()
        self._hurried = 0
        """Threads that compile for a program that waits."""
        self._library = _library_functions()

    def compile(self, ir: str, level: int = FULL, milliseconds: dict[str, float] | None = None) -> bytes:
        """Object code of a module; adds the processor time of each phase to `milliseconds`.

        Raises RuntimeError where the IR is wrong, which is an error of ours.
        """
        if level == QUICK:
            self._hurried += 1
        try:
            return self._compile(ir, level, {} if milliseconds is None else milliseconds)
        finally:
            if level == QUICK:
                self._hurried -= 1

    def _give_way(self, level: int) -> None:
        """llvmlite lets one thread at a time use it: let those go first for whom a program waits."""
        while level != QUICK and self._hurried:
            time.sleep(0.001)

    def _compile(self, ir: str, level: int, milliseconds: dict[str, float]) -> bytes:
        self._give_way(level)
        begun = time.thread_time()
        llvm = self._llvm
        module = llvm.parse_assembly(ir)
        module.triple = self.triple
        module.data_layout = str(self._machine.target_data)
        options = llvm.create_pipeline_tuning_options(speed_level=level)
        machine = self._machine if level else self._quick_machine
        builder = llvm.create_pass_builder(machine, options)
        manager = builder.getModulePassManager()
        if not level:
            manager.add_sroa_pass()
            manager.add_simplify_cfg_pass()
            manager.add_instruction_combine_pass()
            manager.add_simplify_cfg_pass()
        manager.run(module, builder)
        optimised = time.thread_time()
        self._give_way(level)
        code: bytes = machine.emit_object(module)
        milliseconds["optimise"] = 1000 * (optimised - begun)
        milliseconds["emit"] = 1000 * (time.thread_time() - optimised)
        return code

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

    def assembly(self, ir: str, level: int = 2) -> str:
        """The machine code of a module as text, to look at."""
        llvm = self._llvm
        module = llvm.parse_assembly(ir)
        module.triple = self.triple
        builder = llvm.create_pass_builder(self._machine, llvm.create_pipeline_tuning_options(speed_level=level))
        builder.getModulePassManager().run(module, builder)
        text: str = self._machine.emit_assembly(module)
        return text


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
