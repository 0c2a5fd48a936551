"""Natives of the library that are a few machine instructions. Each does what its Python twin beside the class does."""

from __future__ import annotations

from . import libm, texts
from .values import TYPES, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Intrinsic = Callable[..., Value | None]

_SUFFIX = {"I": "i32", "J": "i64", "F": "f32", "D": "f64"}


def _unary(name: str, more: str = "", narrow: bool = False) -> Intrinsic:
    def write(m: Any, a: Value) -> Value:
        result: Value = m.make(a.kind, f"call {TYPES[a.kind]} @llvm.{name}.{_SUFFIX[a.kind]}({a.typed}{more})")
        if narrow and a.kind == "J":
            result = m.narrow(result)
        return result

    return write


def _cast(kind: str) -> Intrinsic:
    def write(m: Any, a: Value) -> Value:
        result: Value = m.make(kind, f"bitcast {a.typed} to {TYPES[kind]}")
        return result

    return write


def _high(extension: str) -> Intrinsic:
    def write(m: Any, a: Value, b: Value) -> Value:
        x = m.assign(f"{extension} i64 {a.text} to i128")
        y = m.assign(f"{extension} i64 {b.text} to i128")
        product = m.assign(f"mul i128 {x}, {y}")
        high = m.assign(f"lshr i128 {product}, 64")
        result: Value = m.make("J", f"trunc i128 {high} to i64")
        return result

    return write


def _get_class(m: Any, this: Value) -> Value:
    """From a table; a class that nobody has asked for yet is the native's."""
    if this.exact and m.vm.linker.classes[this.exact].mirror:
        mirror = Value(str(m.vm.linker.classes[this.exact].mirror), "A")
    else:
        wide = m.assign(f"zext i32 {m.class_id(this)} to i64")
        place = m.assign(f"getelementptr i32, ptr {m.import_('mirrors')}, i64 {wide}")
        mirror = m.make("A", f"load i32, ptr {place}{m.tag('tables')}")
        m.leave_if(m.is_null(mirror))
    mirror.nonnull = True
    mirror.exact = m.vm.boot.load("java/lang/Class").id
    return mirror


INTRINSICS: dict[tuple[str, str, str], Intrinsic] = {
    ("java/lang/Math", "sqrt", "(D)D"): _unary("sqrt"),
    ("java/lang/Math", "ceil", "(D)D"): _unary("ceil"),
    ("java/lang/Math", "floor", "(D)D"): _unary("floor"),
    ("java/lang/Math", "rint", "(D)D"): _unary("rint"),
    ("java/lang/Math", "multiplyHigh", "(JJ)J"): _high("sext"),
    ("java/lang/Math", "unsignedMultiplyHigh", "(JJ)J"): _high("zext"),
    ("java/lang/Float", "floatToRawIntBits", "(F)I"): _cast("I"),
    ("java/lang/Float", "intBitsToFloat", "(I)F"): _cast("F"),
    ("java/lang/Double", "doubleToRawLongBits", "(D)J"): _cast("J"),
    ("java/lang/Double", "longBitsToDouble", "(J)D"): _cast("D"),
    ("java/lang/Object", "getClass", "()Ljava/lang/Class;"): _get_class,
    (texts.STRING, "length", "()I"): texts.string_length,
    (texts.STRING, "charAt", "(I)C"): texts.string_char_at,
    (texts.PRINTER, "write0", "(ILjava/lang/String;Z)Z"): texts.write_text,
    (texts.BUFFER, "length", "()I"): texts.builder_length,
    (texts.BUFFER, "charAt", "(I)C"): texts.builder_char_at,
}
for _cls, _kind in (("java/lang/Integer", "I"), ("java/lang/Long", "J")):
    INTRINSICS[_cls, "bitCount", f"({_kind})I"] = _unary("ctpop", narrow=True)
    INTRINSICS[_cls, "numberOfLeadingZeros", f"({_kind})I"] = _unary("ctlz", ", i1 false", narrow=True)
    INTRINSICS[_cls, "numberOfTrailingZeros", f"({_kind})I"] = _unary("cttz", ", i1 false", narrow=True)
    INTRINSICS[_cls, "reverse", f"({_kind}){_kind}"] = _unary("bitreverse")
    INTRINSICS[_cls, "reverseBytes", f"({_kind}){_kind}"] = _unary("bswap")
LIBRARY_FUNCTIONS = libm.addresses()
"""Addresses of functions that intrinsics call, by symbol."""
for _symbol in LIBRARY_FUNCTIONS:
    _name = _symbol.removeprefix(libm.PREFIX)
    if _name == "pow":
        INTRINSICS["java/lang/Math", "pow", "(DD)D"] = libm.power
    else:
        INTRINSICS["java/lang/Math", _name, "(D)D"] = libm.unary(_name)
