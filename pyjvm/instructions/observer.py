"""The observing machine: runs an instruction's meaning and notes what it does.

Facts about instructions come from here, not from lists kept by hand.
"""

from __future__ import annotations

from .table import OPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .table import Op

_PURE = frozenset(
     ("add", "sub", "mul", "and_", "or_", "xor_", "shl", "shr", "neg", "unsigned", "widen", "narrow", "quotient",
     "remainder", "i8", "i16", "i32", "i64", "u16", "f32", "f64", "float_quotient", "float_remainder", "float_of",
     "double_of", "integer_of", "compare3", "float_compare3", "compare", "is_zero", "is_null", "not_null", "const",
     "null", "local", "set_local", "array_length", "let")
)  # fmt: skip
_CHECKS = {
    "null_check": "java/lang/NullPointerException", "bounds_check": "java/lang/ArrayIndexOutOfBoundsException",
    "store_check": "java/lang/ArrayStoreException", "negative_size_check": "java/lang/NegativeArraySizeException",
}  # fmt: skip


class Effects:
    """What an instruction may do.

    throws: the exceptions that it checks for, in the order of the checks; resolves: a constant-pool entry is resolved,
    with the linkage errors of JVMS 5.4.3; allocates; calls: other code may run, a class initialisation among it;
    branches; falls_through: the next instruction may follow; locks; reads, writes: guest memory.
    """

    __slots__ = ("allocates", "branches", "calls", "falls_through", "locks", "reads", "resolves", "throws", "writes")

    def __init__(self) -> None:
        self.throws: list[str] = []
        self.resolves = self.allocates = self.calls = self.branches = self.locks = self.reads = self.writes = False
        self.falls_through = True

    @property
    def is_safepoint(self) -> bool:
        """Whether a frame may have to be in canonical form here (DESIGN, principle 3); a backward branch is one."""
        return bool(
            self.throws or self.resolves or self.allocates or self.calls or self.locks or not self.falls_through
        )


class _Observed:
    """A value of the observing machine: nothing is known about it, and nobody may branch on it."""

    __slots__ = ()

    def __bool__(self) -> bool:
        raise TypeError("a meaning cannot branch in Python on a machine's value")


_VALUE = _Observed()


class Observer:
    """Takes every operation of a machine; notes those that matter."""

    def __init__(self) -> None:
        self.effects = Effects()

    def __getattr__(self, operation: str) -> Any:
        if operation in _PURE:
            return lambda *_: _VALUE
        if operation in _CHECKS:
            return lambda *_: self.effects.throws.append(_CHECKS[operation])
        raise AttributeError(f"the observing machine does not know {operation}")

    def throw_if(self, condition: object, class_name: str, message: str) -> None:
        self.effects.throws.append(class_name)

    def throw(self, exception: object) -> None:
        self.effects.throws.append("the exception itself")
        self.effects.falls_through = False

    def branch(self, condition: object, target: object) -> None:
        self.effects.branches = True

    def goto(self, target: object) -> None:
        self.effects.branches = True
        self.effects.falls_through = False

    jump_subroutine = return_subroutine = goto

    def switch(self, value: object, cases: object, default: object) -> None:
        self.goto(default)

    def return_void(self) -> None:
        self.effects.falls_through = False
        self.effects.throws.append("java/lang/IllegalMonitorStateException")

    def return_value(self, kind: str, value: object) -> None:
        self.return_void()

    def field(self, entry: object) -> object:
        self.effects.resolves = True
        return _VALUE

    def static_field(self, entry: object) -> object:
        self.effects.calls = True  # the class may have to be initialised
        return self.field(entry)

    def load_field(self, *_: object) -> object:
        self.effects.reads = True
        return _VALUE

    load_static = load_element = load_field

    def store_field(self, *_: object) -> None:
        self.effects.writes = True

    store_static = store_element = store_field

    def load_constant(self, entry: object) -> object:
        self.effects.resolves = self.effects.calls = self.effects.allocates = True
        return _VALUE

    def new_array(self, *_: object) -> object:
        self.effects.allocates = True
        self.effects.throws.append("java/lang/OutOfMemoryError")
        return _VALUE

    def new_reference_array(self, *_: object) -> object:
        self.effects.resolves = True
        return self.new_array()

    def new_multi_array(self, *_: object) -> object:
        self.effects.throws.append("java/lang/NegativeArraySizeException")
        return self.new_reference_array()

    def new_object(self, entry: object) -> object:
        self.effects.calls = True
        return self.new_reference_array()

    def check_cast(self, object_: object, entry: object) -> object:
        self.effects.resolves = True
        self.effects.throws.append("java/lang/ClassCastException")
        return object_

    def instance_of(self, object_: object, entry: object) -> object:
        self.effects.resolves = True
        return _VALUE

    def monitor_enter(self, object_: object) -> None:
        self.effects.locks = True

    def monitor_exit(self, object_: object) -> None:
        self.effects.locks = True
        self.effects.throws.append("java/lang/IllegalMonitorStateException")

    def invoke(self, how: str, entry: object, arguments: object) -> object:
        self.effects.resolves = self.effects.calls = True
        if how not in ("static", "dynamic"):
            self.effects.throws.append("java/lang/NullPointerException")
        return _VALUE


_known: dict[int, Effects] = {}
_IMMEDIATES = {"": 0, "wide": 0, "iinc": 2, "table": 2, "lookup": 2, "multi": 2}


def effects_of(op: Op) -> Effects:
    """The effects of an instruction, from its meaning."""
    found = _known.get(op.number)
    if found is None:
        observer = Observer()
        popped = op.popped
        if not popped.islower():
            immediates = len(op.implied) or _IMMEDIATES.get(op.format, 1)
            operands = {"putstatic": 1, "putfield": 2, "multianewarray": 1}.get(
                op.mnemonic, len(popped.replace("*", ""))
            )
            op.meaning(observer, *[_VALUE] * (operands + immediates))
        found = _known[op.number] = observer.effects
    return found


NO_FALL_THROUGH = frozenset(op.mnemonic for op in OPS if op is not None and not effects_of(op).falls_through)
"""Mnemonics of the instructions after which the next one never follows."""
