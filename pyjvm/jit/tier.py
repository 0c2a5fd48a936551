"""The native tier of one machine: what is compiled when, what calls find, and what becomes wrong when classes load.

No compiled code is on the host's stack while Python runs guest code, loads classes or collects: it has always left by
then. So code that is wrong from now on is simply no longer found.
"""

from __future__ import annotations

import ctypes

from ..interpreter.frames import Frame
from ..interpreter.text_compiler import retire_text
from . import area as layout
from .adapter import has_adapter
from .area import Area
from .calls import has_stand_in
from .entering import make_loop, make_start, popped
from .function import block_starts, loop_blocks, loop_headers
from .kernels.compiler import PREFIX
from .kernels.library import tell_classes
from .kernels.native_heap import kernels_of
from .memory import TABLE_SIZE
from .stress import Stress
from .tables import MOST_METHODS, Tables
from .toolchain import Linked, NoToolchain, Toolchain
from .unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method

LARGEST = 8000
"""Bytes of a method that is still compiled, as in real java."""
LARGEST_STATE = 1 << 20
"""Instructions times variables."""
SAMPLED_FRAMES = 6
HOT_SAMPLES = 2
"""Ends of turns that find a frame in a method or loop until it is compiled."""
HOT_DEPARTURES = 3
"""Departures for a callee that is not compiled, until it is."""
HOT_EXITS = 8
"""Departures from a method's loops until the method is compiled from its start."""
HOT_LOOP = 60
MOST_MAKINGS = 12


class NativeTier:
    """Compiles methods and loops of one machine."""

    def __init__(self, vm: Machine) -> None:
        self.vm = vm
        self._toolchain: Toolchain | None = None
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
        self._heat: dict[Any, int] = {}
        self._departures: dict[tuple[Method, int], int] = {}
        self._makings: dict[tuple[Method, int | None], int] = {}
        self._thread: Any = None
        self.problem: BaseException | None = None
        """What Python raised that compiled code called."""
        self._limit = -1
        self._callbacks = self._make_callbacks()
        self.symbols = {name: ctypes.cast(c, ctypes.c_void_p).value or 0 for name, c in self._callbacks.items()}
        self.symbols["guest"] = vm.mem.address
        self.symbols["area"] = self.area.address
        tell_classes(vm)
        vm.linker.on_number = self._class_loaded

    @property
    def toolchain(self) -> Toolchain:
        """LLVM, started when the first method is compiled. Raises NoToolchain."""
        if self._toolchain is None:
            self._toolchain = Toolchain.get()
            if self._toolchain is None:
                raise NoToolchain(Toolchain.problem())
        return self._toolchain

    # -- what compiled code calls -------------------------------------------------------------------

    def _make_callbacks(self) -> dict[str, Any]:
        monitors = self.vm.monitors
        u32, i64 = self.area.u32, self.area.i64
        i32, f32, f64 = self.area.i32, self.area.f32, self.area.f64
        methods = self.vm.linker.methods
        place = layout.ARGUMENTS >> 3

        def monitor_enter(ref: int) -> int:
            return 1 if monitors.enter(self._thread, ref & 0xFFFFFFFF) else 0

        def monitor_exit(ref: int) -> int:
            ref &= 0xFFFFFFFF
            if not monitors.holds(self._thread, ref):
                return 1
            monitors.exit(self._thread, ref)
            return 0

        def leaf(method_id: int) -> int:
            method = methods[method_id]
            assert method is not None and method.native is not None
            arguments: list[Any] = []
            for i, kind in enumerate(method.parameter_kinds):
                if kind == "I":
                    arguments.append(i32[2 * (place + i)])
                elif kind == "A":
                    arguments.append(u32[2 * (place + i)])
                elif kind == "J":
                    arguments.append(i64[place + i])
                elif kind == "D":
                    arguments.append(f64[place + i])
                else:
                    arguments.append(f32[2 * (place + i)])
            result = method.native(self._thread, *arguments)
            kind = method.result_kind
            if kind == "D":
                f64[place] = result
            elif kind == "F":
                f32[2 * place] = result
            elif kind == "A":
                u32[2 * place] = result
            elif kind:
                i64[place] = result
            return 0

        def more_ticks(left: int) -> int:
            return self.vm.scheduler.extend(self._thread, left)

        def guarded(function: Callable[..., int], refusal: int) -> Callable[..., int]:
            def call(*arguments: int) -> int:
                try:
                    return function(*arguments)
                except BaseException as problem:  # compiled code leaves, and what was raised goes on from there
                    self.problem = problem
                    return refusal

            return call

        i = ctypes.c_int32
        made: dict[str, tuple[Callable[..., int], int, tuple[Any, ...]]] = {
            "monitor_enter": (monitor_enter, 0, (i, i)),
            "monitor_exit": (monitor_exit, 1, (i, i)),
            "leaf": (leaf, 1, (i, i)),
            "more_ticks": (more_ticks, 0, (ctypes.c_int64, ctypes.c_int64)),
        }
        return {
            name: ctypes.CFUNCTYPE(*types)(guarded(function, refusal))
            for name, (function, refusal, types) in made.items()
        }

    def begin(self, t: Any) -> None:
        """Thread `t` is about to enter compiled code."""
        self._thread = t
        if t.stack_words != self._limit:
            self._limit = t.stack_words
            self.area.i32[layout.WORDS_LIMIT >> 2] = min(t.stack_words, self.area.stack_words)

    # -- compiling --------------------------------------------------------------------------------------

    def can_compile(self, method: Method) -> bool:
        image = method.code_image
        if image is None or method.native is not None or len(image.code) > LARGEST or method.id >= MOST_METHODS:
            return False
        if len(image.code) * (image.max_locals + image.max_stack) > LARGEST_STATE:
            return False
        if method.is_synchronized and method.is_static and not method.cls.mirror:
            return False
        return self.vm.options.verify != "none" or method.cls.loader.is_boot or method.cls.trusted

    def compile(self, method: Method, header: int | None = None) -> bool:
        """Compile a method, or the loop at `header` of it; False if that is not done."""
        key = (method, header)
        if key in self._refused or not self.can_compile(method):
            return False
        makings = self._makings.get(key, 0)
        if makings >= MOST_MAKINGS:
            return False
        self._makings[key] = makings + 1
        try:
            unit = Unit(self, method, header)
        except NoToolchain:
            self.close()
            return False
        code = self.toolchain.compile(unit.ir())
        self._install(unit, code)
        return True

    def _install(self, unit: Unit, code: bytes) -> None:
        symbols = {symbol: self._address(symbol) for symbol in unit.imports}
        exports = ("enter",) if unit.header is not None else ("enter", "m")
        linked: Linked = self.toolchain.link(code, symbols, exports)
        unit.linked = linked
        unit.enter = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int32)(linked.address("enter"))
        method = unit.method
        self.units.add(unit)
        interpreter = self.vm.interpreter
        if unit.header is None:
            old = self.starts.get(method)
            self.starts[method] = unit
            self.tables.set_code(method, linked.address("m"))
            method.entry = method.native_start = make_start(self, unit)
        else:
            old = self.loops.get((method, unit.header))
            self.loops[method, unit.header] = unit
            method.native_loops = {**method.native_loops, unit.header: make_loop(self, unit)}
            retire_text(interpreter, method)
        if old is not None:
            self.units.discard(old)
        interpreter.prepare(method)

    def _address(self, symbol: str) -> int:
        known = self.symbols.get(symbol)
        if known is None and symbol.startswith(PREFIX):
            kernels = kernels_of(self.vm.heap)
            assert kernels is not None
            known = self.symbols[symbol] = kernels.address(symbol.removeprefix(PREFIX))
        return known if known is not None else self.tables.address(symbol)

    def _discard(self, unit: Unit) -> None:
        """The unit is wrong from now on."""
        self.units.discard(unit)
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

    def close(self) -> None:
        """Nothing is compiled any more, and nothing compiled is entered."""
        for unit in list(self.units):
            self._discard(unit)
        self.vm.native = None
        self.vm.options.compile_threshold = -1

    # -- deciding ---------------------------------------------------------------------------------------------

    def sample(self, t: Any) -> None:
        """A turn ended: the frames on top of the stack are where the time goes."""
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
        header = self.outermost_loop(method, f.pc)
        if header is not None:
            self._heat_up((method, header), 1, HOT_SAMPLES)
        if header is None or self._heat.get((method, "frame")) != id(f):
            self._heat[method, "frame"] = id(f)
            self._heat_up((method, None), 1, HOT_SAMPLES)

    def _heat_up(self, key: tuple[Method, int | None], amount: int, hot: int) -> None:
        method, header = key
        if (header is None and method in self.starts) or (header is not None and key in self.loops):
            return
        heat = self._heat[key] = self._heat.get(key, 0) + amount
        if heat >= hot:
            self._heat[key] = 0
            if not self.compile(method, header):
                self._refused.add(key)

    def outermost_loop(self, method: Method, pc: int) -> int | None:
        """The header of the outermost loop that the instruction is in."""
        code = self.vm.interpreter.code_of(method)
        headers = loop_headers(code)
        if not headers:
            return None
        starts = block_starts(code)
        for header in headers:
            blocks = loop_blocks(code, starts, header)
            if any(start <= pc < starts[start] for start in blocks if start in starts):
                return header
        return None

    def back_edge(self, method: Method, target: int) -> None:
        """The interpreter took a backward branch in a method that is compiled elsewhere."""
        self._heat_up((method, target), 1, HOT_LOOP)

    def stopped(self, method: Method, pc: int) -> None:
        """The turn of compiled code ended at a backward branch: it goes on there."""
        self._heat_up((method, pc), 1, HOT_SAMPLES)

    def departed(self, f: Frame, method: Method, pc: int) -> None:
        """Compiled code left before an instruction: perhaps something can be done about it."""
        key = (method, pc)
        times = self._departures[key] = self._departures.get(key, 0) + 1
        code = self.vm.interpreter.code_of(method)
        mnemonic = code.body.instructions[pc].op.mnemonic
        if mnemonic == "aastore":
            if f.stack[-3]:
                self.tables.allow_stores(self.vm.class_of(f.stack[-3]))
        elif mnemonic.startswith("invoke"):
            self._departed_for_call(f, code, pc, times)
        else:
            self._heat_up((method, None), 1, HOT_EXITS)
            header = self.outermost_loop(method, pc) if times & 3 == 3 else None
            if header is not None:
                self._heat_up((method, header), 1, HOT_SAMPLES)
        if times & (times - 1) or times < HOT_DEPARTURES or code.resolved[pc] is None:
            return
        for unit in [u for u in self.units if key in u.left_out]:
            if not self._still_leaves(code, pc):
                self.compile(unit.method, unit.header)

    def adapt(self, method: Method) -> None:
        """Let compiled code call a native through tables."""
        if method not in self._adapters and has_adapter(method):
            unit = Unit(self, method, None)
            code = self.toolchain.compile(unit.ir())
            unit.linked = self.toolchain.link(code, {s: self._address(s) for s in unit.imports}, ("m",))
            self._adapters[method] = unit
            self.tables.set_code(method, unit.linked.address("m"))

    def _still_leaves(self, code: Any, pc: int) -> bool:
        found = code.resolved[pc]
        method = getattr(found, "method", found)
        return getattr(method, "native", None) is not None and not has_stand_in(method)

    def _departed_for_call(self, f: Frame, code: Any, pc: int, times: int) -> None:
        found = code.resolved[pc]
        if found is None:
            return
        mnemonic = code.body.instructions[pc].op.mnemonic
        target: Any
        if type(found) is tuple or mnemonic == "invokevirtual":
            receiver = f.stack[len(f.stack) - popped(self, code, pc)]
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
            self._heat_up((target, None), 1, HOT_DEPARTURES)
