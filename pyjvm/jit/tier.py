"""The native tier of one machine: what is compiled when, what calls find, and what becomes wrong when classes load.

No compiled code is on the host's stack while Python runs guest code, loads classes or collects: it has always left by
then. So code that is wrong from now on is simply no longer found.
"""

from __future__ import annotations

import ctypes
import time
from functools import partial

from ..interpreter.frames import Frame
from ..interpreter.text_compiler import retire_text
from ..threads.monitors import token
from . import area as layout
from .adapter import has_adapter
from .area import Area
from .callbacks import make_callbacks
from .calls import has_stand_in
from .commands import CompileCommands
from .compiling import Job, Pipeline
from .entering import make_loop, make_start
from .exceptions import Traces, throws
from .flow import Flow
from .intrinsics import LIBRARY_FUNCTIONS
from .kernels.library import tell_classes
from .memory import TABLE_SIZE
from .records import popped
from .stress import Stress
from .tables import MOST_METHODS, Tables
from .telling import Teller
from .toolchain import Toolchain, stack_register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method
    from .unit import Unit

LARGEST = 8000
"""Bytes of a method that is still compiled, as in real java."""
LARGEST_STATE = 1 << 20
"""Instructions times variables."""
SAMPLED_FRAMES = 6
HOT_SAMPLES = 2
"""Ends of turns that find a frame in a method or loop until it is compiled."""
PATIENCE = 10
"""Departures that cost what compiling does, besides one for each byte of the method."""
RECOMPILED = 16
"""Departures before an instruction that has been resolved since, until its unit is made again."""
SLOW_TURN = 0.03
"""Seconds."""
HOT_LOOP = 1000
"""Turns of a loop in handlers, likewise."""
EAGER = 400
"""With a lower threshold the program wants compiled code soon, whatever it costs; all figures are small then."""
HOT_CATCHES = 8
"""Exceptions of compiled code at one handler that is interpreted, for one sample."""
HOT_THROWS = 3
"""Exceptions of the machine at one instruction, until compiled code makes them."""
MOST_MAKINGS = 12

_ENTRY = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)
_LOOP = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)


class NativeTier:
    """Compiles methods and loops of one machine."""

    def __init__(self, vm: Machine) -> None:
        self.vm = vm
        self._is_slow = time.perf_counter() - (vm.warm_since or vm.started) > SLOW_TURN
        """Whether a turn takes so long that what is warm should not wait for the end of another one."""
        self.stack_register = stack_register()
        self.inline = vm.options.inline
        self.area = Area(vm.options.stack_bytes // 8)
        every = vm.options.stress_deopt
        self.stress = Stress(self.area, every, vm.options.seed) if every else None
        self.tables = Tables(vm.linker)
        self.records: dict[int, Any] = {}
        """How records of the area are read, by header."""
        self.units: set[Unit] = set()
        self.starts: dict[Method, Unit] = {}
        self.loops: dict[tuple[Method, int], Unit] = {}
        self._adapters: dict[Method, Unit] = {}
        self._refused: set[tuple[Method, int | None]] = set()
        self._eager = vm.options.compile_threshold < EAGER
        self._heat: dict[tuple[Method, int | None], int] = {}
        self._sampled: dict[Method, Frame] = {}
        """The frame of a method that was found at the end of a turn: a loop in it is no reason to compile the start."""
        self._departures: dict[tuple[Method, int], int] = {}
        self._makings: dict[tuple[Method, int | None], int] = {}
        self._commands = CompileCommands(vm.options.compile_commands)
        self._teller = Teller(vm, self._commands)
        self._compilable: dict[Method, bool] = {}
        self.thread: Any = None
        self.problem: BaseException | None = None
        """What Python raised that compiled code called."""
        self._limit = -1
        self._thrown: dict[tuple[Method, int], int] = {}
        self.traces = Traces(vm, self.area, MOST_METHODS)
        self._callbacks = make_callbacks(self)
        self.symbols = {name: ctypes.cast(c, ctypes.c_void_p).value or 0 for name, c in self._callbacks.items()}
        self.symbols.update(LIBRARY_FUNCTIONS)
        self.symbols["guest"] = vm.mem.address
        self.symbols["area"] = self.area.address
        self._pipeline = Pipeline(self)
        tell_classes(vm)
        vm.linker.on_number = self._class_loaded

    def begin(self, t: Any) -> None:
        """Thread `t` is about to enter compiled code."""
        if t is not self.thread:
            self.thread = t
            self.area.i32[layout.OWNER >> 2] = owner = token(t)
            self.vm.monitors.holders[owner] = t
        if t.stack_words != self._limit:
            self._limit = t.stack_words
            words = min(t.stack_words, self.area.stack_words)
            self.area.i64[layout.TRACE_LIMIT >> 3] = self.area.address + layout.TRACE + 8 * words

    # -- compiling --------------------------------------------------------------------------------------

    def can_compile(self, method: Method) -> bool:
        """Whether the method may become native code, by itself or as a part of its callers."""
        known = self._compilable.get(method)
        if known is None:
            known = self._is_compilable(method)
            if known or not method.is_synchronized:
                self._compilable[method] = known
        return known

    def _is_compilable(self, method: Method) -> bool:
        image = method.code_image
        if image is None or method.native is not None or len(image.code) > LARGEST or method.id >= MOST_METHODS:
            return False
        if len(image.code) * (image.max_locals + image.max_stack) > LARGEST_STATE:
            return False
        if method.is_synchronized and method.is_static and not method.cls.mirror:
            return False
        if self._commands.excludes(method.cls.name, *method.key):
            return False
        return self.vm.options.verify != "none" or method.cls.loader.is_boot or method.cls.trusted

    def compile(self, method: Method, header: int | None = None) -> bool:
        """Compile a method, or the loop at `header` of it, if that is possible; False if it is not done."""
        self.take_up()
        if (method, header) in self._refused:
            return False
        if not self.can_compile(method):
            self._teller.not_compiled(method)
            return False
        return self._may_make(method, header) and self._pipeline.make(method, header)

    def warmed(self, method: Method, header: int | None) -> bool:
        """The interpreter finds a method or loop warm: whether it is native code now."""
        return (method in self.starts if header is None else (method, header) in self.loops) or self.compile(
            method, header
        )

    def begins(self, method: Method) -> bool:
        """Whether a method that can be compiled is to be compiled now, since it is called by what is."""
        return method not in self.starts and (method, None) not in self._refused and self._may_make(method, None)

    def _may_make(self, method: Method, header: int | None) -> bool:
        """Counts."""
        makings = self._makings.get((method, header), 0)
        self._makings[method, header] = makings + 1
        return makings < MOST_MAKINGS

    def take_up(self) -> bool:
        """Install what was improved in the background since this was asked last; whether there were loops."""
        return bool(self._pipeline.done) and self._pipeline.take_up()

    @property
    def is_ready(self) -> bool:
        """Whether quick code can be made without waiting for LLVM to start."""
        return Toolchain.started() and self._pipeline.begins_quickly

    @property
    def has_hot(self) -> bool:
        """Whether there is quick code that runs so often that it should be made better, outside of compiled code."""
        return self._pipeline.has_hot

    def compiled(self, job: Job, unit: Unit, is_blocking: bool) -> None:
        """The code of a unit is in memory."""
        self._teller.compiled(job, unit, is_blocking)
        if unit.method.native is not None:
            self._adapters[unit.method] = unit
            self.tables.set_code(unit.method, unit.linked.address(unit.symbol))
        else:
            self._install(unit)

    def uses(self, unit: Unit) -> bool:
        """Whether the unit's code is entered. May be asked by any thread."""
        return unit in self.units

    def _install(self, unit: Unit) -> None:
        method = unit.method
        self.units.add(unit)
        if unit.header is None:
            old = self.starts.get(method)
            self.starts[method] = unit
            self.tables.set_code(method, unit.linked.address(unit.symbol))
            unit.enter = partial(_ENTRY(self.symbols[unit.way_in]), unit.linked.address(unit.symbol))
            method.entry = method.native_start = make_start(self, unit)
        else:
            old = self.loops.get((method, unit.header))
            self.loops[method, unit.header] = unit
            unit.enter = _LOOP(unit.linked.address(unit.symbol))
            method.native_loops = {**method.native_loops, unit.header: make_loop(self, unit)}
            retire_text(self.vm.interpreter, method)
        if old is not None and old is not unit:
            self.units.discard(old)
            self._teller.ended(old)

    # -- undoing --------------------------------------------------------------------------------------------

    def _discard(self, unit: Unit) -> None:
        """The unit is wrong from now on."""
        self.units.discard(unit)
        self._teller.ended(unit)
        method = unit.method
        if unit.header is None:
            if self.starts.pop(method, None) is unit:
                self.tables.set_code(method, 0)
                method.native_start = None
                method.entry = self.vm.interpreter.entry_of(method)
        else:
            self.loops.pop((method, unit.header), None)
            method.native_loops = {h: loop for h, loop in method.native_loops.items() if h != unit.header}

    def _class_loaded(self, cls: LinkedClass) -> None:
        if cls.id >= TABLE_SIZE:
            self.close()
            return
        self.tables.add_class(cls)
        for unit in [u for u in self.units if u.targets and u.is_broken_by(cls)]:
            self._discard(unit)
        self._pipeline.class_loaded(cls)

    def close(self) -> None:
        """Nothing is compiled any more, and nothing compiled is entered."""
        for unit in list(self.units):
            self._discard(unit)
        self.vm.native = None
        self.vm.options.compile_threshold = -1

    # -- deciding ---------------------------------------------------------------------------------------------

    def sample(self, t: Any) -> None:
        """A turn ended: the frames on top of the stack are where the time goes."""
        self.take_up()
        if self.has_hot:
            self._pipeline.improve()
        f = t.frame
        for _ in range(SAMPLED_FRAMES):
            while f is not None and type(f) is not Frame:
                f = f.caller
            if f is None:
                return
            self._warm(f)
            f = f.caller

    def _warm(self, f: Frame) -> None:
        method = f.method
        if method.code is None or not self.can_compile(method):
            return
        header = Flow.of(self.vm.interpreter.code_of(method)).outermost_loop(f.pc)
        if header is not None:
            was_early = self._is_slow and 0 < self.vm.interpreter.text_threshold <= method.count
            self._heat_up((method, header), 1 if was_early else HOT_SAMPLES)
        if header is None or self._sampled.get(method) is not f:
            self._sampled[method] = f
            self._heat_up((method, None), HOT_SAMPLES)

    def _heat_up(self, key: tuple[Method, int | None], hot: int) -> None:
        method, header = key
        if (header is None and method in self.starts) or (header is not None and key in self.loops):
            return
        heat = self._heat[key] = self._heat.get(key, 0) + 1
        if heat >= hot:
            self._heat[key] = 0
            if not self.compile(method, header):
                self._refused.add(key)

    def back_edge(self, method: Method, target: int) -> None:
        """The interpreter took a backward branch in a method that is compiled elsewhere."""
        self.take_up()
        self._heat_up((method, target), 60 if self._eager else HOT_LOOP)

    def stopped(self, method: Method, pc: int) -> None:
        """The turn of compiled code ended at a backward branch: it goes on there."""
        self.take_up()
        self._heat_up((method, pc), HOT_SAMPLES)

    def departed(self, f: Frame, method: Method, pc: int) -> None:
        """Compiled code left before an instruction: perhaps something can be done about it."""
        self.take_up()
        key = (method, pc)
        times = self._departures[key] = self._departures.get(key, 0) + 1
        code = self.vm.interpreter.code_of(method)
        if throws(self.vm, code, pc, f.stack):
            self._threw(key)
        mnemonic = code.body.instructions[pc].op.mnemonic
        if mnemonic == "aastore":
            if f.stack[-3]:
                self.tables.allow_stores(self.vm.class_of(f.stack[-3]))
        elif mnemonic.startswith("invoke"):
            self._departed_for_call(f, code, pc)
        else:
            self._heat_up((method, None), self._patience(method))
            header = Flow.of(code).outermost_loop(pc) if times & 15 == 15 or self._eager else None
            if header is not None:
                self._heat_up((method, header), HOT_SAMPLES)
        if times & (times - 1) or times < (4 if self._eager else RECOMPILED) or code.resolved[pc] is None:
            return
        for unit in [u for u in self.units if key in u.left_out]:
            if not self._still_leaves(code, pc):
                self.compile(unit.method, unit.header)

    def _patience(self, method: Method) -> int:
        """Departures because the method is not compiled, until it is."""
        image = method.code_image
        return 3 if self._eager or image is None else PATIENCE + len(image.code)

    def _threw(self, key: tuple[Method, int]) -> None:
        """Compiled code left because the machine throws there: if it does so often, compiled code is to do it."""
        times = self._thrown[key] = self._thrown.get(key, 0) + 1
        if times >= HOT_THROWS and times % HOT_THROWS == 0:
            method = key[0]
            for unit in [u for u in self.units if u.method is method or method in u.methods]:
                if key not in unit.throws:
                    self.compile(unit.method, unit.header)

    def passed(self, method: Method, pc: int) -> None:
        """An exception left compiled code because the class of a handler was not loaded when it was made."""
        times = self._thrown[method, ~pc] = self._thrown.get((method, ~pc), 0) + 1
        if times >= HOT_THROWS and not times & (times - 1):
            for unit in [u for u in self.units if u.method is method or method in u.methods]:
                self.compile(unit.method, unit.header)

    def caught(self, f: Frame) -> None:
        """An exception of compiled code is handled by an interpreted frame: that should be compiled too."""
        key = (f.method, ~f.pc)
        times = self._departures[key] = self._departures.get(key, 0) + 1
        if times % HOT_CATCHES == 0:
            self._warm(f)

    def adapt(self, method: Method) -> None:
        """Let compiled code call a native through tables."""
        if method not in self._adapters and method.id < MOST_METHODS and has_adapter(method):
            self._pipeline.make(method, None)

    def _still_leaves(self, code: Any, pc: int) -> bool:
        found = code.resolved[pc]
        method = getattr(found, "method", found)
        return getattr(method, "native", None) is not None and not has_stand_in(method)

    def _departed_for_call(self, f: Frame, code: Any, pc: int) -> None:
        found = code.resolved[pc]
        if found is None:
            return
        mnemonic = code.body.instructions[pc].op.mnemonic
        target: Any
        if type(found) is tuple or mnemonic == "invokevirtual":
            receiver = f.stack[len(f.stack) - popped(code, pc)]
            if not receiver:
                return
            class_id = self.vm.mem.u32[receiver]
            if class_id >= TABLE_SIZE:
                return
            if type(found) is tuple:
                method, _, selected = found
                target = selected.get(class_id)
            else:
                method = found
                target = self.vm.linker.vtables[class_id][found.vindex] if found.vindex >= 0 else found
            if target is None:
                return
            self.adapt(target)
            if (target.native is None or target in self._adapters) and not target.is_abstract:
                self.tables.set_target(method, class_id, target)
        else:
            target = getattr(found, "method", found)
        if target is not None and target.native is None and not target.is_abstract and target not in self.starts:
            self._heat_up((target, None), self._patience(target))
