"""A unit of compilation: one method or loop, with the callees that are compiled into it, as one IR module."""

from __future__ import annotations

import ctypes
import re

from . import area
from .function import Function
from .kernels.compiler import PREFIX
from .memory import Memory
from .values import TYPES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method
    from .tier import NativeTier

SMALL = 35
"""Bytes of a callee that is always taken in."""
MEDIUM = 325
"""Bytes of a callee that is taken in if it runs often."""
BUDGET = 700
"""Bytes of all callees of a unit together."""
WARM = 100
ALLOCATORS = ("new_object", "new_array")
"""Kernels that change nothing but what they allocate."""
_FOR_OPTIMIZERS = re.compile(r", !(?:tbaa|prof|range) !\d+")
"""What code that is made quickly does not need."""
STACK_BUDGET = 1 << 19
"""Bytes of the host's stack that compiled code uses before it leaves."""

# Nothing that these touch is read by compiled code, but the cursors of allocation, whose reads are volatile, and lock
# words, by the callbacks whose calls say so.
_FUNCTIONS = {
    "monitor_enter": "i32 @monitor_enter(i32)",
    "monitor_exit": "i32 @monitor_exit(i32)",
    "leaf": "i32 @leaf(i32)",
    "more_ticks": "i64 @more_ticks(i64) memory(inaccessiblemem: readwrite)",
    "tell_traces": "i64 @tell_traces(i64)",
}
_ENDS = ("invokevirtual", "invokespecial", "invokestatic", "invokeinterface", "invokedynamic", "athrow", "new")


class Unit:
    """What is being compiled: IR text, the symbols it needs, what it relies on."""

    def __init__(self, tier: NativeTier, method: Method, header: int | None) -> None:
        self.tier = tier
        self.vm: Any = tier.vm
        self.method = method
        self.header = header
        self.stress = tier.stress
        self.stack_register = tier.stack_register
        self.imports: dict[str, None] = {"guest": None, "area": None}
        self.left_out: set[tuple[Method, int]] = set()
        """Instructions that it leaves before, whatever they find."""
        self.targets: list[tuple[int, int, frozenset[Method]]] = []
        """What class loading must not change: class id, vtable index, the methods found there below that class."""
        self.methods: dict[Method, str] = {} if header is not None else {method: "@m"}
        self._work: list[Method] = []
        self._spent = 0
        self._tags: dict[object, int] = {}
        self._kernels: dict[str, str] = {}
        self.recorders: dict[str, str] = {}
        """Declarations of the functions that write records, by symbol."""
        self._heat = ctypes.c_int64(0)
        self.throws = frozenset(tier.vm.throwables.thrown_at)
        """Methods and instructions whose exceptions are made in compiled code."""
        self._helpers: dict[str, str] = {}
        self.linked: Any = None
        self.enter: Any = None
        self.record: Any = None
        self.instructions = 0

    # -- what functions ask ------------------------------------------------------------------------

    def tag(self, key: object) -> str:
        number = self._tags.setdefault(key, len(self._tags))
        return f", !tbaa !{12 + 2 * number}"

    def import_(self, symbol: str) -> str:
        self.imports[symbol] = None
        return f'@"{symbol}"' if "." in symbol else f"@{symbol}"

    def kernel(self, name: str, parameters: int, reads: bool) -> str:
        """The function of a kernel, which is called with so many arguments."""
        types = ", ".join(["i64"] * parameters)
        symbol = PREFIX + name
        effect = "memory(inaccessiblemem: readwrite)" if name in ALLOCATORS else "memory(read)" if reads else ""
        self._kernels[symbol] = f"declare i64 @{symbol}({types}) nounwind willreturn {effect}"
        return f"@{symbol}"

    def help(self, name: str, make: Callable[[], str]) -> str:
        """A function of the unit's own, whose text is made when first asked for."""
        if name not in self._helpers:
            self._helpers[name] = make()
        return f"@{name}"

    def included(self, method: Method) -> str | None:
        """The function of a callee in this unit; None if it is called by its address."""
        name = self.methods.get(method)
        if name is None and self._is_wanted(method):
            name = self.methods[method] = f"@i{method.id}"
            self._work.append(method)
        return name

    def _is_wanted(self, method: Method) -> bool:
        image = method.code_image
        if image is None or not self.tier.can_compile(method) or not self.tier.inline:
            return False
        size = len(image.code)
        if size > SMALL and (size > MEDIUM or method.count < WARM):
            return False
        if self._spent + size > BUDGET:
            return False
        self._spent += size
        return True

    def may_trace(self, method: Method) -> bool:
        """Whether a call of it may ask for a stack trace."""
        if method not in self.methods or method is self.method or any(thrower is method for thrower, _ in self.throws):
            return True
        return any(i.op.mnemonic in _ENDS for i in self.vm.interpreter.code_of(method).body.instructions)

    @property
    def heat(self) -> int:
        """Ticks so far in its quick code."""
        return self._heat.value

    @property
    def heat_address(self) -> int:
        """Where quick code counts."""
        return ctypes.addressof(self._heat)

    def rely_on_targets(self, owner: LinkedClass, vindex: int, targets: set[Method]) -> None:
        self.targets.append((owner.id, vindex, frozenset(targets)))

    def is_broken_by(self, cls: LinkedClass) -> bool:
        """Whether a class that was loaded changes what the unit relies on."""
        return any(
            owner in cls.supers and index < len(cls.vtable) and cls.vtable[index] not in targets
            for owner, index, targets in self.targets
        )

    def write_entry_limits(self, function: Memory) -> None:
        """At the way in from Python: what compiled code may use, and no records yet."""
        f = function
        f.emit(f"store i64 0, ptr {f.area(area.LEAVE_TOP)}")
        f.emit(f"store i32 {f.assign('trunc i64 %below to i32')}, ptr {f.area(area.BASE_WORDS)}")
        f.emit(f"store i32 0, ptr {f.area(area.BASE_TRACE)}")
        if self.stack_register:
            pointer = f.assign("call i64 @llvm.read_register.i64(metadata !5)")
            lowest = f.assign(f"sub i64 {pointer}, {STACK_BUDGET}")
            f.emit(f"store i64 {lowest}, ptr {f.area(area.STACK_LIMIT)}")

    # -- the module -------------------------------------------------------------------------------------

    def ir(self) -> tuple[str, str]:
        """The module's text, for all that LLVM can do and to be compiled quickly.

        The way in is `@enter(ticks, words of the frames below)`; a method is `@m(ticks, where the frames below end in
        the trace part of the native area, arguments)`.
        """
        functions: list[tuple[str, str]] = []
        if self.method.native is not None:
            from .adapter import Adapter

            text = Adapter(self, self.method).text()
            functions.append((text, text))
        elif self.header is not None:
            functions.append(self._function(self.method, "enter", "", self.header))
        else:
            functions.append(self._function(self.method, "m", "", None))
            entry = self._entry()
            functions.append((entry, entry))
        while self._work:
            method = self._work.pop()
            image = method.code_image
            small = image is not None and len(image.code) <= SMALL
            functions.append(
                self._function(method, f"i{method.id}", "alwaysinline" if small else "inlinehint", None, "internal ")
            )
        head = ["%memory = type opaque"]
        for symbol in self.imports:
            if symbol in _FUNCTIONS:
                head.append(f"declare {_FUNCTIONS[symbol]}")
            else:
                head.append(f"{self.import_(symbol)} = external global %memory")
        head += [*self._kernels.values(), *self.recorders.values()]
        self.imports.update(dict.fromkeys([*self._kernels, *self.recorders]))
        head += self._helpers.values()
        metadata = self._metadata()
        full = "\n".join([*head, *(text for text, _ in functions), *metadata, *self._tag_nodes(), ""])
        quick = "\n".join([*head, "@heat = external global i64", *(text for _, text in functions), *metadata, ""])
        return full, _FOR_OPTIMIZERS.sub("", quick)

    def _function(
        self, method: Method, name: str, attributes: str, header: int | None, linkage: str = ""
    ) -> tuple[str, str]:
        function = Function(self, method, name, header)
        self.instructions += len(function.code.body.instructions)
        return function.texts(linkage, f"nounwind {attributes}")

    def _entry(self) -> str:
        """The way into a method from Python: arguments in the native area, the result there."""
        f = Memory(self, self.method)
        self.write_entry_limits(f)
        f.emit(f"%above = getelementptr i64, ptr {f.area(area.TRACE)}, i64 %below")
        passed = ["i64 %given", "ptr %above"]
        for i, kind in enumerate(self.method.parameter_kinds):
            value = f.make(kind, f"load {TYPES[kind]}, ptr {f.area(area.ARGUMENTS + 8 * i)}")
            passed.append(value.typed)
        kind = self.method.result_kind
        pair = f"{{ i64, {TYPES[kind] if kind else 'i1'} }}"
        result = f.assign(f"call {pair} @m({', '.join(passed)})")
        status = f.assign(f"extractvalue {pair} {result}, 0")
        if kind:
            value = f.make(kind, f"extractvalue {pair} {result}, 1")
            f.emit(f"store {value.typed}, ptr {f.area(area.ARGUMENTS)}")
        f.emit(f"ret i64 {status}")
        return "\n".join(["define i64 @enter(i64 %given, i64 %below) nounwind {", *f.lines, "}"])

    def _metadata(self) -> list[str]:
        return [
            '!1 = !{!"branch_weights", i32 2000, i32 1}',
            '!2 = !{!"branch_weights", i32 1, i32 2000}',
            "!3 = !{i32 0, i32 -2147483648}",
            "!4 = !{}",
            f'!5 = !{{!"{self.stack_register}"}}',
        ]

    def _tag_nodes(self) -> list[str]:
        lines = ['!0 = !{!"memory"}']
        for number in range(len(self._tags)):
            lines.append(f'!{11 + 2 * number} = !{{!"t{number}", !0, i64 0}}')
            lines.append(f"!{12 + 2 * number} = !{{!{11 + 2 * number}, !{11 + 2 * number}, i64 0}}")
        return lines
