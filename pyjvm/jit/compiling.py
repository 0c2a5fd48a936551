"""From a translated unit to code in memory: while the program waits, and once more in the background.

Translation reads the machine and is done by the machine's thread; so is everything that the machine notices. Between
the two, a `Job` has all that is needed.
"""

from __future__ import annotations

import time

from .background import has_second_core, worker
from .kernels.compiler import PREFIX
from .kernels.native_heap import OF_HEAP, HeapKernels, kernels_of
from .object_code import ObjectCode
from .records import recorders_ir
from .report import LEVEL, QUICK_LEVEL, CompileRecord
from .toolchain import FULL, QUICK, Linked, NoToolchain, Toolchain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from ..heap.heap import Heap
    from .tier import NativeTier
    from .unit import Unit

HOT_TICKS = 4000
"""Ticks in quick code for each of its bytecodes, until it is made again."""
FIXED_COST = 20
"""Bytecodes that are added to those of any unit."""
MOST_IMPROVING = 2
"""Units that wait for the worker at a time: others may be hotter by the time that it is done."""


class Job:
    """One unit on its way."""

    __slots__ = (
        "code", "exports", "from_cache", "ir", "kernels", "level", "linked", "milliseconds", "problem", "quick_ir",
        "symbols", "unit",
    )  # fmt: skip

    def __init__(self, unit: Unit, exports: Iterable[str]) -> None:
        """Translates."""
        begun = time.thread_time()
        self.unit = unit
        self.ir, self.quick_ir = unit.ir()
        self.exports = tuple(exports)
        self.symbols: dict[str, int] = {"heat": unit.heat_address}
        self.kernels: list[str] = []
        """Symbols of kernels that are to be linked first."""
        self.level = FULL
        self.milliseconds = {"translate": 1000 * (time.thread_time() - begun)}
        self.code = b""
        self.linked: Linked | None = None
        self.from_cache = False
        self.problem: BaseException | None = None

    def find_symbols(self, known: Callable[[str], int | None]) -> None:
        """`known` gives the address of a symbol, or None for kernels that are not linked yet."""
        for symbol in self.unit.imports:
            address = known(symbol)
            if address is None:
                self.kernels.append(symbol)
            else:
                self.symbols[symbol] = address

    def run(self, source: ObjectCode, heap: Heap, level: int) -> None:
        """Make the code, and link it if all symbols are known. What is raised is kept in `problem`.

        Uses of the heap: its kernels, if they are there; to make them is for the machine's thread.
        """
        self.level = level
        try:
            toolchain = Toolchain.get()
            if toolchain is None:
                raise NoToolchain(Toolchain.problem())
            ir = self.ir if level == FULL else self.quick_ir
            self.code, self.from_cache = source.make(ir, level, toolchain, self.milliseconds)
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

    def improve(self, source: ObjectCode, heap: Heap) -> None:
        """Make the code once more, by all that LLVM can do."""
        self.milliseconds = {}
        self.linked = None
        self.run(source, heap, FULL)

    def link(self, toolchain: Toolchain) -> None:
        begun = time.thread_time()
        self.linked = toolchain.link(self.code, self.symbols, self.exports)
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

    def record(self, number: int, is_blocking: bool) -> CompileRecord:
        """What there is to tell of the compilation."""
        method = self.unit.method
        header = self.unit.header
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
            milliseconds=self.milliseconds,
            code_bytes=len(self.code),
            from_cache=self.from_cache,
            bytecodes=self.unit.instructions,
            level=QUICK_LEVEL if self.level == QUICK else LEVEL,
        )


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
        self.done: list[Job] = []
        """Improved code that is not taken up yet; the worker appends to it."""
        self._linked: list[tuple[Linked, Unit]] = []
        """All code: somebody may still be about to enter it, and to remove it would be to wait for LLVM."""
        self._quick: list[Job] = []
        """Those whose code was made quickly."""
        self._improving = 0
        options = tier.vm.options
        background = options.background_compilation and has_second_core()
        self._improves = options.stop_at_level > 3
        self._begins_quickly = not self._improves or (options.tiered and background)
        if background:
            worker.put(Toolchain.begin)

    def make(self, unit: Unit, exports: Iterable[str]) -> bool:
        """Compile the unit; False if there is no toolchain."""
        job = Job(unit, exports)
        toolchain = Toolchain.get()
        if toolchain is None:
            self._tier.close()
            return False
        self._link_recorders(unit, toolchain)
        job.find_symbols(self._known_address)
        quickly = self._begins_quickly and not unit.method.is_native
        if quickly and self._improves:
            quickly = not self._code.has(job.ir, FULL, toolchain)
        job.run(self._code, self._heap, QUICK if quickly else FULL)
        if not self._finish(job, is_blocking=True):
            return False
        if quickly and self._improves:
            self._quick.append(job)
        return True

    def improve(self) -> None:
        """Have the hottest unit's code made again, as well as LLVM can."""
        if self._improving >= MOST_IMPROVING:
            return
        best: Job | None = None
        most = HOT_TICKS
        for job in self._quick:
            heat = job.unit.heat // (job.unit.instructions + FIXED_COST)
            if heat >= most:
                best, most = job, heat
        if best is not None:
            self._quick.remove(best)
            if self._tier.uses(best.unit):
                self._improving += 1
                worker.put(self._improvement(best), 1)

    def _improvement(self, job: Job) -> Callable[[], None]:
        def work() -> None:
            if self._tier.uses(job.unit):
                job.improve(self._code, self._heap)
            self.done.append(job)

        return work

    def _link_recorders(self, unit: Unit, toolchain: Toolchain) -> None:
        """What writes records for this unit, as far as no other unit has wanted it yet."""
        symbols = self._tier.symbols
        missing = [symbol for symbol in unit.recorders if symbol not in symbols]
        if missing:
            ir = recorders_ir(missing, self._tier.area.leave)
            code, _ = self._code.make(ir, QUICK, toolchain, {})
            linked = toolchain.link(code, {"area": symbols["area"]}, missing)
            self._linked.append((linked, unit))
            symbols.update({symbol: linked.address(symbol) for symbol in missing})

    def take_up(self) -> bool:
        """Give the tier what is done; whether loops are among it."""
        loops = False
        while self.done:
            job = self.done.pop(0)
            self._improving -= 1
            if self._tier.uses(job.unit):
                self._finish(job, is_blocking=False)
                loops = loops or job.unit.header is not None
        return loops

    def _finish(self, job: Job, is_blocking: bool) -> bool:
        try:
            job.finish(self._address)
        except NoToolchain:
            self._tier.close()
            return False
        assert job.linked is not None
        self._linked.append((job.linked, job.unit))
        job.unit.linked = job.linked
        self._tier.compiled(job, is_blocking)
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
