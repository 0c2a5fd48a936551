"""A native behind the calling convention of compiled code, for calls that find their target in a table.

What the kernel or leaf native refuses is left as a record of the call that has not begun: Python makes it.
"""

from __future__ import annotations

from . import area
from .calls import call_kernel, call_leaf
from .kernels.library import KERNELS
from .machine import LEFT, NOT_BEGUN
from .memory import Memory
from .values import TYPES, Condition, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method_area.members import Method
    from .unit import Unit


def has_adapter(method: Method) -> bool:
    """Whether compiled code can call the native itself."""
    if method.native is None or method.is_synchronized:
        return False
    return ((method.cls.name, *method.key) in KERNELS and method.cls.loader.is_boot) or bool(method.mark.leaf)


class Adapter(Memory):
    """Writes the function `@m` of a native method."""

    def __init__(self, unit: Unit, method: Method) -> None:
        super().__init__(unit.vm)
        self.unit = unit
        self.method = method
        self._labels = 0

    def label(self) -> str:
        self._labels += 1
        return f"b{self._labels}"

    def tag(self, key: object) -> str:
        return self.unit.tag(key)

    def import_(self, symbol: str) -> str:
        return self.unit.import_(symbol)

    def kernel(self, name: str, parameters: int, reads: bool = False) -> str:
        return self.unit.kernel(name, parameters, reads)

    def leave_if(self, condition: Condition) -> None:
        go_on = self.label()
        self.emit(f"br i1 {condition.text}, label %refuse, label %{go_on}")
        self.lines.append(f"{go_on}:")

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
        self.emit("refuse:")
        self.emit(f"store i64 %ticks, ptr {self.area(area.TICKS)}")
        header = method.id << 32 | NOT_BEGUN
        place = self.assign(f"call ptr @leave(i64 {header}, i64 {8 + 8 * len(parameters)})")
        for i, value in enumerate(parameters):
            there = self.assign(f"getelementptr i8, ptr {place}, i64 {8 + 8 * i}")
            self.emit(f"store {value.typed}, ptr {there}")
        left = self.assign(f"insertvalue {pair} poison, i64 {LEFT}, 0")
        self.emit(f"ret {pair} {left}")
        shown = ", ".join(["i64 %ticks", "i32 %above", *(p.typed for p in parameters)])
        return "\n".join([f"define {pair} @m({shown}) nounwind {{", *self.lines, "}"])
