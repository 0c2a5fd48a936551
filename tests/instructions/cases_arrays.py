"""Arrays: elements at the edges, wrong indices, null, stores that do not fit, sizes."""

# ruff: noqa: E501  # the code of a case stays on one line

from __future__ import annotations

from typing import Any

from .case import LETTERS, NULL_POINTER, STRING, case, thrown
from .numbers import DOUBLES, FLOATS, INTS, LONGS, wrap

_ELEMENTS: tuple[tuple[str, int, str, Any, tuple[Any, ...]], ...] = (
    ("b", 8, "I", lambda v: wrap(v, 8), INTS),
    ("b", 4, "I", lambda v: v & 1, (0, 1, 2, 3, -1, 256)),
    ("c", 5, "I", lambda v: v & 0xFFFF, INTS),
    ("s", 9, "I", lambda v: wrap(v, 16), INTS),
    ("i", 10, "I", lambda v: v, INTS),
    ("l", 11, "J", lambda v: v, LONGS),
    ("f", 6, "F", lambda v: v, FLOATS),
    ("d", 7, "D", lambda v: v, DOUBLES),
)
"""Mnemonic's letter, atype (JVMS table 6.5.newarray-A), kind on the stack, what remains of a value, values."""
_WRONG = (-1, 3, 4, 2**31 - 1, -(2**31))


def _outside(index: int, length: int = 3) -> Any:
    return thrown("ArrayIndexOutOfBoundsException", f"Index {index} out of bounds for length {length}")


for _letter, _atype, _kind, _kept, _values in _ELEMENTS:
    _l = LETTERS[_kind]
    _some = _values[0]
    _store = f"iconst_3;;newarray {_atype};;dup;;iload_0;;{_l}load_1;;{_letter}astore;;iload_0;;{_letter}aload;;{_l}return"
    _runs: list[Any] = [((i, v), _kept(v)) for i in (0, 2) for v in _values] + [((i, _some), _outside(i)) for i in _WRONG]
    case(f"{_letter}astore", f"(I{_kind}){_kind}", _store, _runs)
    case(f"{_letter}aload", f"(I{_kind}){_kind}", _store, _runs)
    _load = f"iconst_3;;newarray {_atype};;iload_0;;{_letter}aload;;{_l}return"
    _zero = 0.0 if _kind in "FD" else 0
    case(f"{_letter}aload", f"(I){_kind}", _load, [((1,), _zero), *[((i,), _outside(i)) for i in _WRONG]])
    case(f"{_letter}aload", f"(I){_kind}", f"aconst_null;;iload_0;;{_letter}aload;;{_l}return", [((i,), NULL_POINTER) for i in (0, -1)])
    case(f"{_letter}astore", f"(I{_kind})V", f"aconst_null;;iload_0;;{_l}load_1;;{_letter}astore;;return", [((i, _some), NULL_POINTER) for i in (0, -1)])
    # neighbours keep what they have
    case(
        f"{_letter}astore", f"({_kind}){_kind}",
        f"iconst_3;;newarray {_atype};;dup;;iconst_1;;{_l}load_0;;{_letter}astore;;dup;;iconst_0;;{_letter}aload;;{_l}store 4;;iconst_2;;{_letter}aload;;"
        f"{_l}load 4;;{_l}add;;{_l}return",
        [((v,), _zero) for v in _values[:6]],
    )  # fmt: skip

_REFERENCES = "iconst_3;;anewarray Class java/lang/String;;dup;;iload_0;;aload_1;;aastore;;iload_0;;aaload;;checkcast Class java/lang/String;;areturn"
for _mnemonic in ("aastore", "aaload"):
    case(
        _mnemonic, f"(I{STRING}){STRING}", _REFERENCES,
        [((0, "x"), "x"), ((2, "y"), "y"), ((1, 0), 0), *[((i, "x"), _outside(i)) for i in _WRONG]],
    )  # fmt: skip
case("aaload", f"(I){STRING}", "aconst_null;;iload_0;;aaload;;pop;;aconst_null;;areturn", [((0,), NULL_POINTER)])
case("aastore", f"(I{STRING})V", "aconst_null;;iload_0;;aload_1;;aastore;;return", [((0, "x"), NULL_POINTER), ((-1, 0), NULL_POINTER)])
for _array, _made, _answer in (
    ("java/lang/String", "new Class java/lang/Object;;dup;;invokespecial Method java/lang/Object.<init>:()V", thrown("ArrayStoreException", "java.lang.Object")),
    ("java/lang/Runnable", "ldc String x", thrown("ArrayStoreException", "java.lang.String")),
    ("[I", "iconst_1;;newarray 11", thrown("ArrayStoreException", "[J")),
    ("[Ljava/lang/Number;", "iconst_1;;anewarray Class java/lang/String", thrown("ArrayStoreException", "[Ljava.lang.String;")),
    ("java/lang/Object", "iconst_1;;newarray 10", None),
    ("java/lang/Object", "ldc String x", None),
    ("java/lang/Comparable", "ldc String x", None),
    ("java/lang/Cloneable", "iconst_1;;newarray 10", None),
    ("[Ljava/lang/Object;", "iconst_1;;anewarray Class java/lang/String", None),
    ("java/lang/String", "aconst_null", None),
):
    case("aastore", "()V", f"iconst_1;;anewarray Class {_array};;iconst_0;;{_made};;aastore;;return", [((), _answer)])
case(  # the index is checked before the type (JVMS 6.5.aastore has no order; java's is this)
    "aastore", "(I)V", "iconst_1;;anewarray Class java/lang/String;;iload_0;;iconst_1;;newarray 10;;aastore;;return",
    [((1,), _outside(1, 1)), ((0,), thrown("ArrayStoreException", "[I"))],
)  # fmt: skip

_NEGATIVE = [((n,), thrown("NegativeArraySizeException", str(n))) for n in (-1, -(2**31))]
_LENGTHS = [((n,), n) for n in (0, 1, 1000)]
for _atype in range(4, 12):
    case("newarray", "(I)I", f"iload_0;;newarray {_atype};;arraylength;;ireturn", [*_LENGTHS, *_NEGATIVE])
    case("arraylength", "(I)I", f"iload_0;;newarray {_atype};;arraylength;;ireturn", _LENGTHS)
for _atype, _name in zip(range(4, 12), "ZCFDBSIJ", strict=True):
    case(
        "newarray", f"(){STRING}",
        f"iconst_0;;newarray {_atype};;invokevirtual Method java/lang/Object.getClass:()Ljava/lang/Class;;;invokevirtual Method java/lang/Class.getName:(){STRING};;areturn", [((), f"[{_name}")],
    )  # fmt: skip
case("newarray", "(I)I", "iload_0;;newarray 11;;arraylength;;ireturn", [((2**31 - 1,), thrown("OutOfMemoryError")), ((10_000_000,), thrown("OutOfMemoryError", "Java heap space"))])
for _element in ("java/lang/String", "[I", "java/lang/Runnable"):
    case("anewarray", "(I)I", f"iload_0;;anewarray Class {_element};;arraylength;;ireturn", [*_LENGTHS, *_NEGATIVE])
case("anewarray", "()V", "iconst_1;;anewarray Class no/Such;;pop;;return", [((), thrown("NoClassDefFoundError", "no/Such"))])
case("anewarray", "(I)V", "iload_0;;anewarray Class no/Such;;pop;;return", [((-1,), thrown("NoClassDefFoundError", "no/Such"))])
case("arraylength", "()I", "aconst_null;;arraylength;;ireturn", [((), NULL_POINTER)])

_MULTI = "iload_0;;iload_1;;multianewarray 2 Class [[I"
case("multianewarray", "(II)I", f"{_MULTI};;arraylength;;ireturn", [((0, 0), 0), ((3, 4), 3), ((0, 5), 0)])
case("multianewarray", "(II)I", f"{_MULTI};;iconst_2;;aaload;;arraylength;;ireturn", [((3, 4), 4), ((3, 0), 0), ((2, 1), _outside(2, 2))])
case(
    "multianewarray", "(II)V", f"{_MULTI};;pop;;return",
    [((a, b), thrown("NegativeArraySizeException", str(a if a < 0 else b))) for a, b in ((-1, 2), (2, -3), (0, -1), (-5, -6))],
)  # fmt: skip
case(  # fewer lengths than dimensions: the rest is null
    "multianewarray", "()I", "iconst_2;;iconst_3;;multianewarray 2 Class [[[J;;iconst_1;;aaload;;iconst_2;;aaload;;ifnull Y;;iconst_0;;ireturn;;Y:;;iconst_1;;ireturn",
    [((), 1)],
)  # fmt: skip
case("multianewarray", "(I)I", "iload_0;;multianewarray 1 Class [Ljava/lang/String;;;arraylength;;ireturn", [((3,), 3), ((-1,), thrown("NegativeArraySizeException", "-1"))])
case(
    "multianewarray", "()I",
    "iconst_2;;iconst_2;;iconst_2;;multianewarray 3 Class [[[I;;dup;;iconst_0;;aaload;;iconst_1;;aaload;;iconst_0;;bipush 7;;iastore;;"
    "dup;;iconst_0;;aaload;;iconst_1;;aaload;;iconst_0;;iaload;;istore_0;;iconst_1;;aaload;;iconst_1;;aaload;;iconst_0;;iaload;;bipush 10;;imul;;iload_0;;iadd;;ireturn",
    [((), 7)],
)  # fmt: skip
case("multianewarray", "(II)V", "iload_0;;iload_1;;multianewarray 2 Class [[Lno/Such;;;pop;;return", [((1, 1), thrown("NoClassDefFoundError", "[[Lno/Such;"))])
