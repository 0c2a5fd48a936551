"""The LLVM machine's numbers: arithmetic, comparisons, conversions (JLS 15.17-15.22, 5.1.2, 5.1.3)."""

from __future__ import annotations

from .values import TYPES, Condition, Value, literal

_SIGNED = {"==": "eq", "!=": "ne", "<": "slt", ">=": "sge", ">": "sgt", "<=": "sle"}


class Emitter:
    """Collects lines of IR; names what they compute."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._names = 0

    def fresh(self) -> str:
        self._names += 1
        return f"%v{self._names}"

    def emit(self, line: str) -> None:
        self.lines.append(line)

    def assign(self, expression: str) -> str:
        """The name of what the expression computes."""
        self._names += 1
        name = f"%v{self._names}"
        self.lines.append(f"{name} = {expression}")
        return name

    def make(self, kind: str, expression: str) -> Value:
        return Value(self.assign(expression), kind)

    def test(self, expression: str) -> Condition:
        return Condition(self.assign(expression))


class Arithmetic(Emitter):
    """The operations of a machine that compute numbers. Integers wrap by themselves."""

    def const(self, kind: str, value: int | float) -> Value:
        return Value(literal(kind, value), kind)

    def null(self) -> Value:
        return Value("0", "A")

    def _binary(self, integer: str, floating: str, a: Value, b: Value) -> Value:
        operation = floating if a.kind in "FD" else integer
        return self.make(a.kind, f"{operation} {a.typed}, {b.text}")

    def add(self, a: Value, b: Value) -> Value:
        return self._binary("add", "fadd", a, b)

    def sub(self, a: Value, b: Value) -> Value:
        return self._binary("sub", "fsub", a, b)

    def mul(self, a: Value, b: Value) -> Value:
        return self._binary("mul", "fmul", a, b)

    def and_(self, a: Value, b: Value) -> Value:
        if a.constant is not None and b.constant is not None:
            return Value(str(a.constant & b.constant), a.kind)
        return self.make(a.kind, f"and {a.typed}, {b.text}")

    def or_(self, a: Value, b: Value) -> Value:
        return self.make(a.kind, f"or {a.typed}, {b.text}")

    def xor_(self, a: Value, b: Value) -> Value:
        return self.make(a.kind, f"xor {a.typed}, {b.text}")

    def shl(self, a: Value, count: Value) -> Value:
        return self.make(a.kind, f"shl {a.typed}, {self._count(a, count)}")

    def shr(self, a: Value, count: Value) -> Value:
        return self.make(a.kind, f"{'lshr' if a.unsigned else 'ashr'} {a.typed}, {self._count(a, count)}")

    def _count(self, a: Value, count: Value) -> str:
        if a.kind == count.kind or count.constant is not None:
            return count.text
        return self.assign(f"zext i32 {count.text} to i64")

    def neg(self, a: Value) -> Value:
        if a.kind in "FD":
            return self.make(a.kind, f"fneg {a.typed}")
        return self.make(a.kind, f"sub {TYPES[a.kind]} 0, {a.text}")

    def unsigned(self, a: Value) -> Value:
        return Value(a.text, a.kind, unsigned=True)

    def widen(self, a: Value) -> Value:
        return self.make("J", f"sext i32 {a.text} to i64")

    def narrow(self, a: Value) -> Value:
        return self.make("I", f"trunc i64 {a.text} to i32")

    def quotient(self, a: Value, b: Value) -> Value:
        return self._divide("sdiv", a, b)

    def remainder(self, a: Value, b: Value) -> Value:
        return self._divide("srem", a, b)

    def _divide(self, operation: str, a: Value, b: Value) -> Value:
        """MIN_VALUE / -1 is undefined in LLVM: -1 is divided by another way. Zero has been excluded."""
        known = b.constant
        if known is not None and known != -1 and known != 0:
            return self.make(a.kind, f"{operation} {a.typed}, {b.text}")
        type_ = TYPES[a.kind]
        is_minus_one = self.assign(f"icmp eq {b.typed}, -1")
        divisor = self.assign(f"select i1 {is_minus_one}, {type_} 1, {b.typed}")
        usual = self.assign(f"{operation} {a.typed}, {divisor}")
        other = self.assign(f"sub {type_} 0, {a.text}") if operation == "sdiv" else "0"
        return self.make(a.kind, f"select i1 {is_minus_one}, {type_} {other}, {type_} {usual}")

    # -- bringing results into a type: they are in it already ------------------------

    def i32(self, value: Value) -> Value:
        return value

    i64 = i32

    def _cut(self, value: Value, bits: int, extension: str) -> Value:
        small = self.assign(f"trunc i32 {value.text} to i{bits}")
        return self.make("I", f"{extension} i{bits} {small} to i32")

    def i16(self, value: Value) -> Value:
        return self._cut(value, 16, "sext")

    def i8(self, value: Value) -> Value:
        return self._cut(value, 8, "sext")

    def u16(self, value: Value) -> Value:
        return self._cut(value, 16, "zext")

    def narrowed(self, value: Value, letter: str) -> Value:
        """An int as a method whose result has this descriptor gives it (JVMS 6.5.ireturn)."""
        if letter == "Z":
            return self.make("I", f"and i32 {value.text}, 1")
        return {"B": self.i8, "S": self.i16, "C": self.u16}.get(letter, self.i32)(value)

    def f32(self, value: Value) -> Value:
        return self.make("F", f"fptrunc double {value.text} to float") if value.kind == "D" else value

    def f64(self, value: Value) -> Value:
        return value

    # -- floating point and conversions ------------------------------------------------

    def float_quotient(self, a: Value, b: Value) -> Value:
        return self.make(a.kind, f"fdiv {a.typed}, {b.text}")

    def float_remainder(self, a: Value, b: Value) -> Value:
        return self.make(a.kind, f"frem {a.typed}, {b.text}")

    def float_of(self, a: Value, kind: str) -> Value:
        return self.make(kind, f"sitofp {a.typed} to {TYPES[kind]}")

    def double_of(self, a: Value) -> Value:
        return self.make("D", f"fpext float {a.text} to double")

    def integer_of(self, a: Value, kind: str) -> Value:
        to, source = TYPES[kind], "f64" if a.kind == "D" else "f32"
        return self.make(kind, f"call {to} @llvm.fptosi.sat.{to}.{source}({a.typed})")

    # -- comparisons ----------------------------------------------------------------------

    def compare3(self, a: Value, b: Value) -> Value:
        return self.make("I", f"call i32 @llvm.scmp.i32.i64({a.typed}, {b.typed})")

    def float_compare3(self, a: Value, b: Value, nan: int) -> Value:
        first, second = ("ogt", "1") if nan < 0 else ("olt", "-1")
        one = self.assign(f"fcmp {first} {a.typed}, {b.text}")
        equal = self.assign(f"fcmp oeq {a.typed}, {b.text}")
        rest = self.assign(f"select i1 {equal}, i32 0, i32 {nan}")
        return self.make("I", f"select i1 {one}, i32 {second}, i32 {rest}")

    def compare(self, relation: str, a: Value, b: Value) -> Condition:
        return self.test(f"icmp {_SIGNED[relation]} {a.typed}, {b.text}")

    def is_zero(self, a: Value) -> Condition:
        if a.constant is not None:
            return Condition("false" if a.constant else "true")
        return self.test(f"icmp eq {a.typed}, 0")

    is_null = is_zero

    def not_null(self, a: Value) -> Condition:
        return self.test(f"icmp ne {a.typed}, 0")
