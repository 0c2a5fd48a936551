"""An IR module: the functions of a unit, or of several, and what they name that lies outside of it."""

from __future__ import annotations

import re

from .kernels.compiler import PREFIX
from .shared import declaration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_ALLOCATORS = ("new_object", "new_array")
"""Kernels that change nothing but what they allocate."""
_FOR_OPTIMIZERS = re.compile(r", !(?:prof|range) !\d+")
"""What code that is made quickly does not need."""

# Nothing that these touch is read by compiled code, but the cursors of allocation, whose reads are volatile, and lock
# words, by the callbacks whose calls say so.
_FUNCTIONS = {
    "monitor_enter": "i32 @monitor_enter(i32)",
    "monitor_exit": "i32 @monitor_exit(i32)",
    "leaf": "i32 @leaf(i32)",
    "more_ticks": "i64 @more_ticks(i64) memory(inaccessiblemem: readwrite)",
    "tell_traces": "i64 @tell_traces(i64)",
}


class Module:
    """`is_quick`: to be compiled without passes, and without facts for optimizers."""

    def __init__(self, is_quick: bool, stack_register: str) -> None:
        self.is_quick = is_quick
        self._stack_register = stack_register
        self.imports: dict[str, None] = {"guest": None, "area": None}
        """Symbols that it needs."""
        self.shared: dict[str, str] = {}
        """Declarations of functions that all units share, by symbol."""
        self._kernels: dict[str, str] = {}
        self._helpers: dict[str, str] = {}
        self._tags: dict[object, int] = {}

    def tag(self, key: object) -> str:
        """What marks accesses to memory that no access with another key touches."""
        if self.is_quick:
            return ""
        number = self._tags.setdefault(key, len(self._tags))
        return f", !tbaa !{12 + 2 * number}"

    def import_(self, symbol: str) -> str:
        self.imports[symbol] = None
        return f'@"{symbol}"' if "." in symbol else f"@{symbol}"

    def kernel(self, name: str, parameters: int, reads: bool) -> str:
        """The function of a kernel, which is called with so many arguments."""
        types = ", ".join(["i64"] * parameters)
        symbol = PREFIX + name
        effect = "memory(inaccessiblemem: readwrite)" if name in _ALLOCATORS else "memory(read)" if reads else ""
        self._kernels[symbol] = f"declare i64 @{symbol}({types}) nounwind willreturn {effect}"
        return f"@{symbol}"

    def help(self, name: str, make: Callable[[], str]) -> str:
        """A function of the module's own, whose text is made when first asked for."""
        if name not in self._helpers:
            self._helpers[name] = make()
        return f"@{name}"

    def share(self, symbol: str) -> str:
        """One of the functions of shared.py."""
        if symbol not in self.shared:
            self.shared[symbol] = declaration(symbol)
        return f"@{symbol}"

    def text(self, functions: list[str]) -> str:
        """The module with these functions."""
        head = ["%memory = type opaque"]
        for symbol in self.imports:
            if symbol in _FUNCTIONS:
                head.append(f"declare {_FUNCTIONS[symbol]}")
            else:
                head.append(f"{self.import_(symbol)} = external global %memory")
        head += [*self._kernels.values(), *self.shared.values(), *self._helpers.values()]
        self.imports.update(dict.fromkeys([*self._kernels, *self.shared]))
        text = "\n".join([*head, *functions, *self._metadata(), ""])
        return _FOR_OPTIMIZERS.sub("", text) if self.is_quick else text

    def _metadata(self) -> list[str]:
        lines = [
            '!0 = !{!"memory"}',
            '!1 = !{!"branch_weights", i32 2000, i32 1}',
            '!2 = !{!"branch_weights", i32 1, i32 2000}',
            "!3 = !{i32 0, i32 -2147483648}",
            "!4 = !{}",
            f'!5 = !{{!"{self._stack_register}"}}',
        ]
        for number in range(len(self._tags)):
            lines.append(f'!{11 + 2 * number} = !{{!"t{number}", !0, i64 0}}')
            lines.append(f"!{12 + 2 * number} = !{{!{11 + 2 * number}, !{11 + 2 * number}, i64 0}}")
        return lines
