"""From units to code in memory: quickly, while the program waits, and once more in the background.

Translation reads the machine and is done by the machine's thread; so is everything that the machine notices. Between
the two, a `Job` has all that is needed.
"""

from __future__ import annotations

import ctypes
import time

from . import shared
from .background import has_second_core, worker
from .kernels.compiler import PREFIX
from .kernels.native_heap import OF_HEAP, HeapKernels, kernels_of
from .module import Module
from .object_code import ObjectCode
from .report import LEVEL, QUICK_LEVEL, CompileRecord
from .toolchain import FULL, QUICK, Linked, NoToolchain, Toolchain
from .unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..heap.heap import Heap
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method
    from .tier import NativeTier

MOST_UNITS = 24
"""Units of a module."""
WARM = 0.25
"""The heat from which on what has a hot callee in it is made again instead of that."""
LOOK_EVERY, LOOK_AT_LEAST = 0.001, 0.008
"""Seconds between looks at what is hot, at first, and when nothing is for long."""
MOST_IMPROVING = 2
"""Units that wait for the worker at a time: others may be hotter by the time that it is done."""


class Job:
    """A module on its way, with its units."""

    __slots__ = (
        "code", "from_cache", "ir", "kernels", "level", "linked", "milliseconds", "module", "problem", "symbols",
        "units",
    )  # fmt: skip

    def __init__(self, tier: NativeTier, method: Method, header: int | None, level: int) -> None:
        """Translates a method or loop; for quick code, with the small callees that are not compiled yet."""
        begun = time.thread_time()
        self.level = level
        self.module = module = Module(level == QUICK, tier.stack_register)
        self.units = [Unit(tier, module, method, header)]
        begun_here = {method} if header is None else set()
        functions: list[str] = []
        for unit in self.units:
            functions += unit.functions()
            for callee in unit.callees:
                if callee not in begun_here and len(self.units) < MOST_UNITS and tier.begins(callee):
                    begun_here.add(callee)
                    self.units.append(Unit(tier, module, callee, None))
        self.ir = module.text(functions)
        self.symbols: dict[str, int] = {unit.heat_symbol: ctypes.addressof(unit.ticks) for unit in self.units}
        self.kernels: list[str] = []
        """Symbols of kernels that are to be linked first."""
        self.milliseconds = {"translate": 1000 * (time.thread_time() - begun)}
        self.code = b""
        self.linked: Linked | None = None
        self.from_cache = False
        self.problem: BaseException | None = None

    def find_symbols(self, known: Callable[[str], int | None]) -> None:
        """`known` gives the address of a symbol, or None for kernels that are not linked yet."""
        for symbol in self.module.imports:
            address = self.symbols.get(symbol) or known(symbol)
            if address is None:
                self.kernels.append(symbol)
            else:
                self.symbols[symbol] = address

    def run(self, source: ObjectCode, heap: Heap) -> None:
        """Make the code, and link it if all symbols are known. What is raised is kept in `problem`.

        Uses of the heap: its kernels, if they are there; to make them is for the machine's thread.
        """
        try:
            toolchain = Toolchain.get()
            if toolchain is None:
                raise NoToolchain(Toolchain.problem())
            self.code, self.from_cache = source.make(self.ir, self.level, toolchain, self.milliseconds)
            kernels = heap.kernels
            if isinstance(kernels, HeapKernels):
                for symbol in self.kernels:
                    self.symbols[symbol] = kernels.address(symbol.removeprefix(PREFIX))
            elif self.kernels:  # what the machine's thread will need
                source.of_kernels("heap", lambda: OF_HEAP.ir(*OF_HEAP.names()), toolchain)
                return
            self.link(toolchain)
        except BaseException as problem:  # for the machine's thread
            self.problem = problem

    def link(self, toolchain: Toolchain) -> None:
        begun = time.thread_time()
        self.linked = toolchain.link(self.code, self.symbols, [unit.symbol for unit in self.units])
        self.milliseconds["link"] = 1000 * (time.thread_time() - begun)

    def finish(self, address: Callable[[str], int]) -> None:
        """The code is in memory after this. Raises what `run` met. On the machine's thread."""
        if self.problem is not None:
            raise self.problem
        if self.linked is None:
            for symbol in self.kernels:
                self.symbols[symbol] = address(symbol)
            toolchain = Toolchain.get()
            assert toolchain is not None
            self.link(toolchain)

    def record(self, unit: Unit, number: int, is_blocking: bool) -> CompileRecord:
        """What there is to tell of the compilation of a unit: its share is that of its bytecodes."""
        method = unit.method
        header = unit.header
        total = sum(other.instructions for other in self.units)
        share = unit.instructions / total if total else 1.0  # a native has none, and is alone
        image = method.code_image
        code: Any = method.code
        return CompileRecord(
            number,
            f"{method.cls.external_name}::{method.name}",
            len(image.code) if image is not None else 0,
            osr_bci=None if header is None else code.bci(header),
            is_static=method.is_static,
            is_synchronized=method.is_synchronized,
            has_handlers=image is not None and bool(image.handlers),
            is_native=method.is_native,
            is_blocking=is_blocking,
            milliseconds={phase: share * spent for phase, spent in self.milliseconds.items()},
            code_bytes=int(share * len(self.code)),
            from_cache=self.from_cache,
            bytecodes=unit.instructions,
            level=QUICK_LEVEL if self.level == QUICK else LEVEL,
        )


class Improvement:
    """The full code of a unit on its way, whose quick code is in use."""

    __slots__ = ("job", "quick")

    def __init__(self, quick: Unit, job: Job) -> None:
        self.quick = quick
        self.job = job

    def is_wanted(self, tier: NativeTier) -> bool:
        """May be asked by any thread."""
        return tier.uses(self.quick) and self.job.units[0].is_valid


class Pipeline:
    """The jobs of one machine.

    Code is made at once, since the interpreter gets nowhere in the time that LLVM takes; but quickly, and once more by
    all that LLVM can do, in the background, if it turns out to be where the time goes. Without a second processor, or
    where compilation is not to happen in the background, it is all at once.
    """

    def __init__(self, tier: NativeTier) -> None:
        self._tier = tier
        self._heap = tier.vm.heap
        self._code = ObjectCode(tier.vm.options)
        self.done: list[Improvement] = []
        """Improved code that is not taken up yet; the worker appends to it."""
        self._linked: list[tuple[Linked, list[Unit]]] = []
        """All code: somebody may still be about to enter it, and to remove it would be to wait for LLVM."""
        self._quick: list[Unit] = []
        """Those whose code was made quickly."""
        self._improving: list[Improvement] = []
        self._looked = 0.0
        self._look_every = LOOK_EVERY
        self._has_hot = False
        self._has_shared = False
        options = tier.vm.options
        background = options.background_compilation and has_second_core()
        self._improves = options.stop_at_level > 3
        self.begins_quickly = not self._improves or (options.tiered and background)
        if background:
            worker.put(Toolchain.begin)

    def make(self, method: Method, header: int | None) -> bool:
        """Compile a method or loop; False if there is no toolchain."""
        toolchain = Toolchain.get()
        if toolchain is None:
            self._tier.close()
            return False
        job = self._translated(method, header, QUICK if self.begins_quickly else FULL, toolchain)
        job.run(self._code, self._heap)
        if not self._finish(job, is_blocking=True):
            return False
        if self.begins_quickly and self._improves:
            self._quick = [u for u in self._quick if self._tier.uses(u)]
            self._quick += [u for u in job.units if u.method.native is None]
            self._look_every = LOOK_EVERY
        return True

    def _translated(self, method: Method, header: int | None, level: int, toolchain: Toolchain) -> Job:
        classes = self._tier.vm.linker.classes
        while True:
            known = len(classes)
            job = Job(self._tier, method, header, level)
            if not any(unit.is_broken_by(cls) for cls in classes[known:] if cls is not None for unit in job.units):
                break  # otherwise translation itself has loaded a class that breaks what it relied on before
        self._link_shared(job, toolchain)
        job.find_symbols(self._known_address)
        return job

    @property
    def has_hot(self) -> bool:
        """Whether `improve` would do something; not looked at all the time, since it is asked often."""
        now = time.perf_counter()
        if now - self._looked >= self._look_every:
            self._looked = now
            self._has_hot = any(unit.ticks.value >= unit.hot_ticks for unit in self._quick)
            self._look_every = LOOK_EVERY if self._has_hot else min(2 * self._look_every, LOOK_AT_LEAST)
        return self._has_hot and len(self._improving) < MOST_IMPROVING

    def improve(self) -> None:
        """Have the hottest units' code made again, as well as LLVM can; at once, what is found on disk."""
        while len(self._improving) < MOST_IMPROVING:
            unit = self._hottest()
            if unit is None:
                self._has_hot = False
                return
            self._quick.remove(unit)
            if not self._tier.uses(unit):
                continue
            toolchain = Toolchain.get()
            assert toolchain is not None  # it made the quick code
            job = self._translated(unit.method, unit.header, FULL, toolchain)
            if self._code.has(job.ir, FULL, toolchain):
                job.run(self._code, self._heap)
                self._finish(job, is_blocking=False)
                continue
            improvement = Improvement(unit, job)
            self._improving.append(improvement)
            worker.put(self._work(improvement), 1)

    def _hottest(self) -> Unit | None:
        """The unit that has most ticks for its size; rather than that, if it is small, the hottest of those that will
        have it in their full code: perhaps it is not called any more then."""
        hot = [unit for unit in self._quick if unit.heat >= 1]
        best = max(hot, key=lambda unit: unit.heat, default=None)
        while best is not None and best.is_small:
            callers = [u for u in self._quick if best.method in u.callees and u is not best and u.heat >= WARM]
            if not callers:
                break
            best.cool()
            best = max(callers, key=lambda unit: unit.heat)
        return best

    def _work(self, improvement: Improvement) -> Callable[[], None]:
        def work() -> None:
            if improvement.is_wanted(self._tier):
                improvement.job.run(self._code, self._heap)
            self.done.append(improvement)

        return work

    def class_loaded(self, cls: LinkedClass) -> None:
        """What is on its way may be wrong by now."""
        for improvement in self._improving:
            unit = improvement.job.units[0]
            if unit.is_broken_by(cls):
                unit.is_valid = False

    def _link_shared(self, job: Job, toolchain: Toolchain) -> None:
        """The shared functions that these units name, as far as no other has wanted them yet."""
        symbols = self._tier.symbols
        missing = [symbol for symbol in job.module.shared if symbol not in symbols]
        if missing:
            if not self._has_shared:
                self._has_shared = True
                missing = list(dict.fromkeys([*shared.COMMON, *missing]))
            ir = shared.module(missing, self._tier.area.leave, self._tier.stack_register)
            code, _ = self._code.make(ir, QUICK, toolchain, {})
            linked = toolchain.link(code, {symbol: symbols[symbol] for symbol in shared.imports(missing)}, missing)
            self._linked.append((linked, job.units))
            symbols.update({symbol: linked.address(symbol) for symbol in missing})

    def take_up(self) -> bool:
        """Give the tier what is done; whether loops are among it."""
        loops = False
        while self.done:
            improvement = self.done.pop(0)
            self._improving.remove(improvement)
            if improvement.is_wanted(self._tier):
                self._finish(improvement.job, is_blocking=False)
                loops = loops or improvement.quick.header is not None
            elif self._tier.uses(improvement.quick):
                self._quick.append(improvement.quick)
        return loops

    def _finish(self, job: Job, is_blocking: bool) -> bool:
        try:
            job.finish(self._address)
        except NoToolchain:
            self._tier.close()
            return False
        assert job.linked is not None
        self._linked.append((job.linked, job.units))
        for unit in job.units:
            unit.linked = job.linked
            self._tier.compiled(job, unit, is_blocking)
        return True

    def _known_address(self, symbol: str) -> int | None:
        """Of what a symbol of compiled code stands for; None for a kernel that is not linked."""
        known = self._tier.symbols.get(symbol)
        if known is not None or symbol.startswith(PREFIX):
            return known
        return self._tier.tables.address(symbol)

    def _address(self, symbol: str) -> int:
        known = self._known_address(symbol)
        if known is None:
            kernels = kernels_of(self._tier.vm.heap)
            if kernels is None:
                raise NoToolchain(Toolchain.problem())
            known = self._tier.symbols[symbol] = kernels.address(symbol.removeprefix(PREFIX))
        return known
