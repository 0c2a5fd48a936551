"""A unit of compilation: a method, or a loop of it. What is entered, relied on, and dropped when that no longer holds.

With all that LLVM can do, a unit is a module of its own, which has callees in it too. What is made quickly calls all
others by their addresses, so that each method is compiled once, and several units share a module.
"""

from __future__ import annotations

import ctypes

from .function import Function
from .shared import entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method
    from .module import Module
    from .tier import NativeTier

SMALL = 35
"""Bytes of a callee that is always taken in."""
MEDIUM = 325
"""Bytes of a callee that is taken in if it runs often."""
BUDGET = 700
"""Bytes of all callees of a unit together."""
WARM = 100
"""Calls of a method that runs often."""
HOT_TICKS = 1500
"""Ticks in quick code for each of its bytecodes, until it is made again."""
FIXED_COST = 20
"""Bytecodes that are added to those of any unit."""
_ENDS = ("invokevirtual", "invokespecial", "invokestatic", "invokeinterface", "invokedynamic", "athrow", "new")


class Unit:
    """One method or loop that is being compiled, or is."""

    def __init__(self, tier: NativeTier, module: Module, method: Method, header: int | None) -> None:
        self.tier = tier
        self.vm: Any = tier.vm
        self.module = module
        self.method = method
        self.header = header
        self.is_quick = module.is_quick
        self.is_valid = True
        """Whether what it relies on still holds."""
        self.stress = tier.stress
        self.stack_register = tier.stack_register
        name = f"{method.id}" if header is None else f"{method.id}_{header}"
        self.symbol = f"{'method' if header is None else 'loop'}{name}"
        """Of its function."""
        self.heat_symbol = f"heat{name}"
        self.left_out: set[tuple[Method, int]] = set()
        """Instructions that it leaves before, whatever they find."""
        self.targets: list[tuple[int, int, frozenset[Method]]] = []
        """What class loading must not change: class id, vtable index, the methods found there below that class."""
        self.methods: dict[Method, str] = {} if header is not None else {method: f"@{self.symbol}"}
        """What is called in the unit itself."""
        self.callees: dict[Method, None] = {}
        """Small methods that its quick code calls."""
        self._work: list[Method] = []
        self._spent = 0
        self.ticks = ctypes.c_int64(0)
        """In its quick code, since it was last cooled."""
        self.hot_ticks = 0
        """So many make it hot."""
        self.throws = frozenset(tier.vm.throwables.thrown_at)
        """Methods and instructions whose exceptions are made in compiled code."""
        self.linked: Any = None
        self.enter: Any = None
        self.record: Any = None
        self.instructions = 0

    # -- what functions ask ------------------------------------------------------------------------

    def included(self, method: Method) -> str | None:
        """The function of a callee in this unit; None if it is called by its address."""
        if self.is_quick:
            if is_wanted(self.tier, method):
                self.callees[method] = None
            return None
        name = self.methods.get(method)
        if name is None and self.tier.inline and is_wanted(self.tier, method):
            image = method.code_image
            assert image is not None
            if self._spent + len(image.code) <= BUDGET:
                self._spent += len(image.code)
                name = self.methods[method] = f"@i{method.id}"
                self._work.append(method)
        return name

    def expect(self, method: Method, class_id: int, target: Method) -> None:
        """Quick code that calls `method` by the receiver's class will find `target`."""
        self.tier.tables.set_target(method, class_id, target)
        self.included(target)

    def may_trace(self, method: Method) -> bool:
        """Whether a call of it may ask for a stack trace."""
        if method not in self.methods or method is self.method or any(thrower is method for thrower, _ in self.throws):
            return True
        return any(i.op.mnemonic in _ENDS for i in self.vm.interpreter.code_of(method).body.instructions)

    def rely_on_targets(self, owner: LinkedClass, vindex: int, targets: set[Method]) -> None:
        self.targets.append((owner.id, vindex, frozenset(targets)))

    def is_broken_by(self, cls: LinkedClass) -> bool:
        """Whether a class that was loaded changes what the unit relies on."""
        return any(
            owner in cls.supers and index < len(cls.vtable) and cls.vtable[index] not in targets
            for owner, index, targets in self.targets
        )

    # -- how often it runs ---------------------------------------------------------------------------

    @property
    def heat(self) -> float:
        """How far it is from 0 to hot, which is 1."""
        return self.ticks.value / self.hot_ticks

    @property
    def is_small(self) -> bool:
        """Whether callers will have it in their full code."""
        image = self.method.code_image
        return self.header is None and image is not None and len(image.code) <= SMALL

    def cool(self) -> None:
        """Let its heat count from now on."""
        self.ticks.value = 0

    # -- its functions ---------------------------------------------------------------------------------

    @property
    def way_in(self) -> str:
        """The symbol of the function by which Python enters a method."""
        return entry(self.method.parameter_kinds, self.method.result_kind)

    def functions(self) -> list[str]:
        """Translates: the texts of its functions.

        A method is `symbol(ticks, where the frames below end in the trace part of the native area, arguments)`, a loop
        `symbol(ticks, words of the frames below)`.
        """
        method = self.method
        if method.native is not None:
            from .adapter import Adapter

            return [Adapter(self, method).text()]
        functions = [self._function(method, self.symbol, "", self.header)]
        if self.header is None:
            self.module.share(self.way_in)
        while self._work:
            method = self._work.pop()
            image = method.code_image
            small = image is not None and len(image.code) <= SMALL
            functions.append(
                self._function(method, f"i{method.id}", "alwaysinline" if small else "inlinehint", None, "internal ")
            )
        self.hot_ticks = HOT_TICKS * (self.instructions + FIXED_COST)
        return functions

    def _function(self, method: Method, name: str, attributes: str, header: int | None, linkage: str = "") -> str:
        function = Function(self, method, name, header)
        self.instructions += len(function.code.body.instructions)
        return function.write_all(linkage, f"nounwind {attributes}")


def is_wanted(tier: NativeTier, method: Method) -> bool:
    """Whether a callee is compiled with its callers: small ones are, and others that run often."""
    image = method.code_image
    if image is None or not tier.can_compile(method):
        return False
    size = len(image.code)
    return size <= SMALL or (size <= MEDIUM and method.count >= WARM)
