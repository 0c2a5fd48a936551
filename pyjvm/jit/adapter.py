"""A native behind the calling convention of compiled code, for calls that find their target in a table.

What the kernel or leaf native refuses is left as a record of the call that has not begun: Python makes it.
"""

from __future__ import annotations

from . import area
from .calls import call_kernel, call_leaf
from .kernels.library import KERNELS
from .machine import LEFT
from .memory import Memory
from .records import NOT_BEGUN, write_record
from .values import TYPES, Condition, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method_area.members import Method


def has_adapter(method: Method) -> bool:
    """Whether compiled code can call the native itself."""
    if method.native is None or method.is_synchronized:
        return False
    return ((method.cls.name, *method.key) in KERNELS and method.cls.loader.is_boot) or bool(method.mark.leaf)


class Adapter(Memory):
    """Writes the function of a native method."""

    def leave_if(self, condition: Condition) -> None:
        self.go_on_unless(condition.text, "refuse")

    def text(self) -> str:
        """The IR of the function."""
        method = self.method
        parameters = [Value(f"%a{i}", kind) for i, kind in enumerate(method.parameter_kinds)]
        kernel = KERNELS.get((method.cls.name, *method.key))
        if kernel is not None:
            result = call_kernel(self, method, kernel, list(parameters))
        else:
            result = call_leaf(self, method, list(parameters))
        pair = f"{{ i64, {TYPES[method.result_kind] if method.result_kind else 'i1'} }}"
        given = self.assign(f"insertvalue {pair} poison, i64 %ticks, 0")
        if result is not None:
            given = self.assign(f"insertvalue {pair} {given}, {result.typed}, 1")
        self.emit(f"ret {pair} {given}")
        self.begin_block("refuse")
        self.emit(f"store i64 %ticks, ptr {self.area(area.TICKS)}")
        write_record(self, method, 0, NOT_BEGUN, parameters)
        left = self.assign(f"insertvalue {pair} poison, i64 {LEFT}, 0")
        self.emit(f"ret {pair} {left}")
        shown = ", ".join(["i64 %ticks", "ptr %above", *(p.typed for p in parameters)])
        return "\n".join([f"define {pair} @{self.unit.symbol}({shown}) nounwind {{", *self.lines, "}"])
