"""From a translated unit to code in memory: in the background or while the program waits.

Translation reads the machine and is done by the machine's thread; so is everything that the machine notices. Between
the two, a `Job` has all that is needed.
"""

from __future__ import annotations

import time

from .background import has_second_core, worker
from .kernels.compiler import PREFIX
from .kernels.native_heap import OF_HEAP, HeapKernels, kernels_of
from .object_code import ObjectCode
from .report import LEVEL, QUICK_LEVEL, CompileRecord
from .toolchain import FULL, QUICK, Linked, NoToolchain, Toolchain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from ..heap.heap import Heap
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method
    from .tier import NativeTier
    from .unit import Unit


class Job:
    """One unit on its way."""

    __slots__ = (
        "again", "code", "exports", "from_cache", "ir", "is_broken", "kernels", "key", "level", "linked",
        "milliseconds", "problem", "symbols", "unit",
    )  # fmt: skip

    def __init__(self, unit: Unit, exports: Iterable[str], known: Callable[[str], int | None]) -> None:
        """Translates. `known` gives the address of a symbol, or None for kernels that are not linked yet."""
        begun = time.thread_time()
        self.unit = unit
        self.key: tuple[Method, int | None] = (unit.method, unit.header)
        self.ir: str = unit.ir()
        self.exports = tuple(exports)
        self.symbols: dict[str, int] = {}
        self.kernels: list[str] = []
        """Symbols of kernels that are to be linked first."""
        for symbol in unit.imports:
            address = known(symbol)
            if address is None:
                self.kernels.append(symbol)
            else:
                self.symbols[symbol] = address
        self.level = FULL
        self.milliseconds = {"translate": 1000 * (time.thread_time() - begun)}
        self.code = b""
        self.linked: Linked | None = None
        self.from_cache = False
        self.problem: BaseException | None = None
        self.again = False
        """Whether it is to be compiled once more when it is there, since more is known by now."""
        self.is_broken = False
        """Whether a class was loaded that the unit did not reckon with."""

    def run(self, source: ObjectCode, heap: Heap, quick: bool = False) -> None:
        """Make the code, and link it if all symbols are known. What is raised is kept in `problem`.

        Uses of the heap: its kernels, if they are there; to make them is for the machine's thread. If `quick`, it may
        be code that LLVM was quick to make: `level` tells.
        """
        try:
            toolchain = Toolchain.get()
            if toolchain is None:
                raise NoToolchain(Toolchain.problem())
            if quick and not source.has(self.ir, FULL, toolchain):
                self.level = QUICK
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

    def improve(self, source: ObjectCode, heap: Heap) -> None:
        """Make the code once more, by all that LLVM can do."""
        self.level = FULL
        self.milliseconds = {}
        self.linked = None
        self.run(source, heap)

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
    """The jobs of one machine."""

    def __init__(self, tier: NativeTier) -> None:
        self._tier = tier
        self._heap = tier.vm.heap
        self._code = ObjectCode(tier.vm.options)
        self.waiting: dict[tuple[Method, int | None], Job] = {}
        """What is being compiled in the background."""
        self.done: list[Job] = []
        """What has been, and is not taken up yet; the worker appends to it."""
        self._linked: list[Linked] = []
        """All code: somebody may still be about to enter it, and to remove it would be to wait for LLVM."""
        self._improving: set[Job] = set()
        self._background = tier.vm.options.background_compilation and has_second_core()
        if self._background:
            worker.put(Toolchain.begin)

    def make(self, unit: Unit, exports: Iterable[str]) -> bool:
        """Compile the unit, now or in the background; False if there is no toolchain."""
        job = Job(unit, exports, self._known_address)
        if not self._background or self._is_at_hand(job):
            job.run(self._code, self._heap)
            return self._finish(job)
        self.waiting[job.key] = job

        def work() -> None:
            job.run(self._code, self._heap, quick=not unit.method.is_native)
            self.done.append(job)

        worker.put(work)
        return True

    def _is_at_hand(self, job: Job) -> bool:
        """Whether the code is on disk, and to get it takes no waiting."""
        if worker.is_busy() or not Toolchain.started():
            return False
        toolchain = Toolchain.get()
        return toolchain is not None and self._code.has(job.ir, FULL, toolchain)

    def _improve(self, job: Job) -> None:
        """The unit has code that was made quickly."""

        def work() -> None:
            if self._tier.uses(job.unit):
                job.improve(self._code, self._heap)
                self.done.append(job)

        job.linked = None  # the unit has it
        self._improving.add(job)
        worker.put(work, late=True)

    def take_up(self) -> None:
        """Give the tier what is done."""
        while self.done:
            job = self.done.pop(0)
            if job in self._improving:
                self._improving.discard(job)
                if self._tier.uses(job.unit):
                    self._finish(job)
                continue
            if self.waiting.pop(job.key, None) is not job:  # the tier has been closed
                continue
            if (job.is_broken or (self._finish(job) and job.again)) and job.unit.method.native is None:
                self._tier.compile(*job.key)

    def class_loaded(self, cls: LinkedClass) -> None:
        """Some of what is on its way may be wrong now."""
        for job in self.waiting.values():
            job.is_broken = job.is_broken or job.unit.is_broken_by(cls)

    def _finish(self, job: Job) -> bool:
        try:
            job.finish(self._address)
        except NoToolchain:
            self._tier.close()
            return False
        assert job.linked is not None
        self._linked.append(job.linked)
        job.unit.linked = job.linked
        self._tier.compiled(job, not self._background)
        if job.level == QUICK:
            self._improve(job)
        else:
            job.ir = ""
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
