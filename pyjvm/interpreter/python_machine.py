"""The Python machine: runs an instruction's meaning and writes Python text that does the same.

What both its kinds share: arithmetic and memory. `HandlerMachine` (handlers, one instruction each) and `TextMachine`
(whole methods) say where operands come from, how control goes on, and how an exception leaves.

Names that the text may use are those of `Environment.names`.
"""

from __future__ import annotations

from .values import RANGES, Condition, Value

_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
_ELEMENT_VIEWS = {
    "I": ("I32", "{a} + 2 + {i}"), "F": ("F32", "{a} + 2 + {i}"), "A": ("U32", "{a} + 2 + {i}"),
    "J": ("I64", "({a} >> 1) + 1 + {i}"), "D": ("F64", "({a} >> 1) + 1 + {i}"),
    "B": ("I8", "({a} << 2) + 8 + {i}"), "C": ("U16", "({a} << 1) + 4 + {i}"), "S": ("I16", "({a} << 1) + 4 + {i}"),
}  # fmt: skip
_FIELD_VIEWS = {
    "I": ("I32", "{a} + {o}"), "F": ("F32", "{a} + {o}"), "A": ("U32", "{a} + {o}"),
    "J": ("I64", "({a} >> 1) + {o}"), "D": ("F64", "({a} >> 1) + {o}"), "B": ("I8", "({a} << 2) + {o}"),
    "Z": ("I8", "({a} << 2) + {o}"), "C": ("U16", "({a} << 1) + {o}"), "S": ("I16", "({a} << 1) + {o}"),
}  # fmt: skip
_NARROW = {"B": ("U8", "255"), "Z": ("U8", "1"), "C": ("U16", "65535"), "S": ("U16", "65535")}
_SMALL_RANGES = {"B": (-128, 127), "Z": (0, 1), "C": (0, 65535), "S": (-32768, 32767)}


class PythonMachine:
    """Text of expressions and statements; `lines` collects the statements."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.indent = 0
        self._temporaries = 0

    # -- writing -----------------------------------------------------------

    def emit(self, line: str) -> None:
        self.lines.append("    " * self.indent + line)

    def temporary(self) -> str:
        self._temporaries += 1
        return f"x{self._temporaries}"

    def let(self, value: Value) -> Value:
        """The same value as an atom that later changes do not touch."""
        if value.atom and not value.locals:
            return value
        name = self.temporary()
        self.emit(f"{name} = {value.text}")
        return Value(name, value.kind, True, value.low, value.high, nonnull=value.nonnull)

    def atom(self, value: Value) -> Value:
        """The same value as an atom."""
        return value if value.atom else self.let(value)

    # -- constants and exact arithmetic --------------------------------------

    def const(self, kind: str, value: int | float) -> Value:
        if kind in "IJ":
            text = str(value)
            return Value(text if value >= 0 else f"({text})", kind, True, int(value), int(value))
        text = repr(value)
        if text in ("inf", "-inf", "nan"):
            return Value({"inf": "INF", "-inf": "(-INF)", "nan": "NAN"}[text], kind, True)
        return Value(text if text[0] != "-" else f"({text})", kind, True)

    def null(self) -> Value:
        return Value("0", "A", True)

    def _binary(self, sign: str, a: Value, b: Value, low: int = 0, high: int = 0) -> Value:
        return Value(f"{a.inner} {sign} {b.inner}", a.kind, False, low, high, a.locals | b.locals)

    def add(self, a: Value, b: Value) -> Value:
        return self._binary("+", a, b, a.low + b.low, a.high + b.high)

    def sub(self, a: Value, b: Value) -> Value:
        return self._binary("-", a, b, a.low - b.high, a.high - b.low)

    def mul(self, a: Value, b: Value) -> Value:
        corners = (a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high)
        return self._binary("*", a, b, min(corners), max(corners))

    def and_(self, a: Value, b: Value) -> Value:
        known = b.constant
        if known is not None and a.low >= 0 and known >= 0 and known & (known + 1) == 0 and a.high <= known:
            return a
        highs = [v.high for v in (a, b) if v.low >= 0]
        low, high = (0, min(highs)) if highs else RANGES[a.kind]
        return self._binary("&", a, b, low, high)

    def or_(self, a: Value, b: Value) -> Value:
        return self._binary("|", a, b, *self._bits(a, b))

    def xor_(self, a: Value, b: Value) -> Value:
        return self._binary("^", a, b, *self._bits(a, b))

    def _bits(self, a: Value, b: Value) -> tuple[int, int]:
        if a.low >= 0 and b.low >= 0:
            return 0, (1 << max(a.high, b.high).bit_length()) - 1
        return RANGES[a.kind]

    def shl(self, a: Value, count: Value) -> Value:
        most = count.high
        low, high = min(a.low, a.low << most), max(a.high, a.high << most)
        return self._binary("<<", a, count, low, high)

    def shr(self, a: Value, count: Value) -> Value:
        least = count.low
        low = a.low >> least if a.low < 0 else 0
        high = a.high >> least if a.high >= 0 else -1
        return self._binary(">>", a, count, low, high)

    def neg(self, a: Value) -> Value:
        return Value(f"-{a.inner}", a.kind, False, -a.high, -a.low, a.locals)

    def unsigned(self, a: Value) -> Value:
        if a.low >= 0:
            return a
        mask = 0xFFFFFFFF if a.kind == "I" else 0xFFFFFFFFFFFFFFFF
        return Value(f"{a.inner} & {mask:#x}", a.kind, False, 0, mask, a.locals)

    def widen(self, a: Value) -> Value:
        return Value(a.text, "J", a.atom, a.low, a.high, a.locals)

    def narrow(self, a: Value) -> Value:
        return Value(a.text, "I", a.atom, a.low, a.high, a.locals)

    def quotient(self, a: Value, b: Value) -> Value:
        biggest = max(abs(a.low), abs(a.high))
        if a.low >= 0 and b.low >= 0:
            return self._binary("//", a, b, 0, a.high)
        return Value(f"quotient({a.text}, {b.text})", a.kind, False, -biggest, biggest, a.locals | b.locals)

    def remainder(self, a: Value, b: Value) -> Value:
        biggest = max(abs(b.low), abs(b.high)) - 1
        if a.low >= 0 and b.low >= 0:
            return self._binary("%", a, b, 0, biggest)
        return Value(f"remainder({a.text}, {b.text})", a.kind, False, -biggest, biggest, a.locals | b.locals)

    # -- bringing exact results back into a type ------------------------------

    def _wrapped(self, value: Value, kind: str, bits: int) -> Value:
        low, high = -(1 << bits - 1), (1 << bits - 1) - 1
        if low <= value.low and value.high <= high:
            return Value(value.text, kind, value.atom, value.low, value.high, value.locals)
        name = self.temporary()
        self.emit(f"{name} = {value.text}")
        tests = ([f"{name} > {high}"] if value.high > high else []) + ([f"{name} < {low}"] if value.low < low else [])
        half, mask = 1 << bits - 1, (1 << bits) - 1
        self.emit(f"if {' or '.join(tests)}: {name} = ({name} + {half:#x} & {mask:#x}) - {half:#x}")
        return Value(name, kind, True, low, high)

    def i32(self, value: Value) -> Value:
        return self._wrapped(value, "I", 32)

    def i64(self, value: Value) -> Value:
        return self._wrapped(value, "J", 64)

    def i16(self, value: Value) -> Value:
        return self._wrapped(value, "I", 16)

    def i8(self, value: Value) -> Value:
        return self._wrapped(value, "I", 8)

    def u16(self, value: Value) -> Value:
        if value.low >= 0 and value.high <= 0xFFFF:
            return value
        return Value(f"{value.inner} & 0xffff", "I", False, 0, 0xFFFF, value.locals)

    def narrowed(self, value: Value, letter: str) -> Value:
        """An int as a method whose result has this descriptor gives it (JVMS 6.5.ireturn)."""
        if letter == "Z" and not (value.low >= 0 and value.high <= 1):
            return Value(f"{value.inner} & 1", "I", False, 0, 1, value.locals)
        if letter == "B":
            return self.i8(value)
        if letter == "S":
            return self.i16(value)
        return self.u16(value) if letter == "C" else value

    def f32(self, value: Value) -> Value:
        """Rounded to binary32 by storing it as one (ARCHITECTURE.md, SCRATCH)."""
        name = self.temporary()
        self.emit(f"F32[4] = {value.text}")
        self.emit(f"{name} = F32[4]")
        return Value(name, "F", True)

    def f64(self, value: Value) -> Value:
        return value

    # -- floating point and conversions ---------------------------------------

    def _call(self, function: str, kind: str, *arguments: Value, more: str = "") -> Value:
        locals_ = frozenset().union(*(a.locals for a in arguments))
        return Value(f"{function}({', '.join(a.text for a in arguments)}{more})", kind, False, locals_=locals_)

    def float_quotient(self, a: Value, b: Value) -> Value:
        return self._call("float_quotient", a.kind, a, b)

    def float_remainder(self, a: Value, b: Value) -> Value:
        return self._call("float_remainder", a.kind, a, b)

    def float_of(self, a: Value, kind: str) -> Value:
        if kind == "D":
            return self._call("float", "D", a)
        return self.f32(self._call("long_for_float" if a.kind == "J" else "float", "F", a))

    def double_of(self, a: Value) -> Value:
        return Value(a.text, "D", a.atom, locals_=a.locals)

    def integer_of(self, a: Value, kind: str) -> Value:
        return self._call("to_int" if kind == "I" else "to_long", kind, a)

    def compare3(self, a: Value, b: Value) -> Value:
        a, b = self.atom(a), self.atom(b)
        return Value(f"({a.text} > {b.text}) - ({a.text} < {b.text})", "I", False, -1, 1, a.locals | b.locals)

    def float_compare3(self, a: Value, b: Value, nan: int) -> Value:
        value = self._call("float_compare3", "I", a, b, more=f", {nan}")
        value.low, value.high = -1, 1
        return value

    # -- conditions -------------------------------------------------------------

    def compare(self, relation: str, a: Value, b: Value) -> Condition:
        return Condition(f"{a.inner} {relation} {b.inner}", f"{a.inner} {_OPPOSITE[relation]} {b.inner}")

    def is_zero(self, a: Value) -> Condition:
        return Condition(f"not {a.inner}", a.text)

    is_null = is_zero

    def not_null(self, a: Value) -> Condition:
        return Condition(a.text, f"not {a.inner}")

    # -- memory -------------------------------------------------------------------

    def element_place(self, element: str, array: Value, index: Value) -> str:
        view, place = _ELEMENT_VIEWS[element]
        return f"{view}[{place.format(a=array.text, i=index.inner)}]"

    def load_element(self, element: str, array: Value, index: Value) -> Value:
        return self._loaded(self.element_place(element, array, index), element)

    def store_element(self, element: str, array: Value, index: Value, value: Value) -> None:
        view, place = _ELEMENT_VIEWS[element]
        place = place.format(a=array.text, i=index.inner)
        if element == "B" and not (
            value.low >= 0 and value.high <= 1
        ):  # the array may be one of booleans (JVMS 6.5.bastore)
            self.emit(f"U8[{place}] = {value.inner} & (1 if U32[{array.text}] == BOOLEANS else 0xff)")
        else:
            self._store(view, place, element, value)

    def load_place(self, kind: str, base: Value, offset: str) -> Value:
        view, place = _FIELD_VIEWS[kind]
        return self._loaded(f"{view}[{place.format(a=base.text, o=offset)}]", kind)

    def store_place(self, kind: str, base: Value, offset: str, value: Value) -> None:
        view, place = _FIELD_VIEWS[kind]
        self._store(view, place.format(a=base.text, o=offset), kind, value)

    def load_static_place(self, kind: str, offset: str) -> Value:
        return self._loaded(f"{_FIELD_VIEWS[kind][0]}[{offset}]", kind)

    def store_static_place(self, kind: str, offset: str, value: Value) -> None:
        self._store(_FIELD_VIEWS[kind][0], offset, kind, value)

    def _loaded(self, place: str, kind: str) -> Value:
        """Memory is read at once: what follows may change it."""
        name = self.temporary()
        self.emit(f"{name} = {place}")
        low, high = _SMALL_RANGES.get(kind, (None, None))
        return Value(name, "I" if kind in "ZBCS" else kind, True, low, high)

    def _store(self, view: str, place: str, kind: str, value: Value) -> None:
        if kind in _NARROW:
            low, high = _SMALL_RANGES[kind]
            if not (low <= value.low and value.high <= high):
                view, mask = _NARROW[kind]
                self.emit(f"{view}[{place}] = {value.inner} & {mask}")
                return
        self.emit(f"{view}[{place}] = {value.text}")

    def array_length(self, array: Value) -> Value:
        name = self.temporary()
        self.emit(f"{name} = U32[{array.text} + 1]")
        return Value(name, "I", True, 0, 0x7FFFFFFF)
