"""Branches, switches, subroutines, returns, throws."""

# ruff: noqa: E501  # the code of a case stays on one line

from __future__ import annotations

import operator
from typing import Any

from .case import LETTERS, NULL_POINTER, STRING, case, descriptor, thrown
from .numbers import DOUBLES, FLOATS, INTS, LONGS, wrap

_RELATIONS: dict[str, Any] = {
    "eq": operator.eq, "ne": operator.ne, "lt": operator.lt, "ge": operator.ge, "gt": operator.gt, "le": operator.le,
}  # fmt: skip


def _rounds(holds: Any, a: int, b: int) -> int:
    """How often a loop runs that goes on while `holds(a, b)`, `a` growing by 3, but at most 50 times."""
    return next(n for n in range(1, 60) if n > 50 or not holds(a + 3 * (n - 1), b))


_ANSWER = ";;iconst_0;;ireturn;;Y:;;iconst_1;;ireturn"
for _name, _holds in _RELATIONS.items():
    case(f"if{_name}", "(I)I", f"iload_0;;if{_name} Y{_ANSWER}", [((a,), int(_holds(a, 0))) for a in INTS])
    case(f"if_icmp{_name}", "(II)I", f"iload_0;;iload_1;;if_icmp{_name} Y{_ANSWER}", [((a, b), int(_holds(a, b))) for a in INTS for b in INTS])
    # a loop with the test at its end, and one with it at its head
    case(
        f"if_icmp{_name}", "(III)I", f"L:;;iinc 2 1;;iload_2;;bipush 50;;if_icmpgt E;;iload_0;;iinc 0 3;;iload_1;;if_icmp{_name} L;;E:;;iload_2;;ireturn",
        [((a, b, 0), _rounds(_holds, a, b)) for a in (-5, 0, 4, 100) for b in (-5, 0, 40)],
    )  # fmt: skip
for _name, _equal in (("eq", 1), ("ne", 0)):
    _text = f"aload_0;;aload_1;;if_acmp{_name} Y{_ANSWER}"
    case(f"if_acmp{_name}", f"({STRING}{STRING})I", _text, [(("a", "a"), 1 - _equal), ((0, 0), _equal), (("a", 0), 1 - _equal)])
    case(f"if_acmp{_name}", f"({STRING})I", f"aload_0;;aload_0;;if_acmp{_name} Y{_ANSWER}", [(("a",), _equal)])
case("ifnull", f"({STRING})I", f"aload_0;;ifnull Y{_ANSWER}", [((0,), 1), (("",), 0)])
case("ifnonnull", f"({STRING})I", f"aload_0;;ifnonnull Y{_ANSWER}", [((0,), 0), (("",), 1)])

for _goto in ("goto", "goto_w"):
    case(
        _goto, "(I)I",
        f"iconst_0;;istore_1;;{_goto} C;;L:;;iload_1;;iload_0;;iadd;;istore_1;;iinc 0 -1;;C:;;iload_0;;ifgt L;;iload_1;;ireturn",
        [((n,), n * (n + 1) // 2 if n > 0 else 0) for n in (-1, 0, 1, 10, 300)],
    )  # fmt: skip
    case(_goto, "(I)I", f"{_goto} B;;A:;;iload_0;;ireturn;;B:;;iinc 0 1;;{_goto} A", [((1,), 2)])

for _jsr in ("jsr", "jsr_w"):
    for _mnemonic in (_jsr, "ret"):
        case(
            _mnemonic, "(I)I", f"{_jsr} S;;{_jsr} S;;iload_0;;ireturn;;S:;;astore_1;;iload_0;;iconst_2;;imul;;istore_0;;ret 1",
            [((3,), 12), ((-(2**31),), 0)],
        )  # fmt: skip
        case(  # a finally block, as compilers once wrote it
            _mnemonic, "(I)I",
            f".catch any A B H;;iconst_0;;istore_1;;A:;;bipush 10;;iload_0;;idiv;;istore_2;;{_jsr} F;;B:;;iload_1;;iload_2;;iadd;;ireturn;;"
            f"H:;;astore_3;;{_jsr} F;;iload_1;;ireturn;;F:;;astore 4;;iinc 1 100;;ret 4",
            [((5,), 102), ((0,), 100)],
        )  # fmt: skip
        case(  # one subroutine calls another
            _mnemonic, "(I)I",
            f"{_jsr} S;;iload_0;;ireturn;;S:;;astore_1;;{_jsr} T;;{_jsr} T;;ret 1;;T:;;astore_2;;iinc 0 5;;ret 2", [((1,), 11)],
        )  # fmt: skip
case("ret", "(I)I", ".locals 400;;jsr S;;iload_0;;ireturn;;S:;;wide astore 300;;iinc 0 1;;wide ret 300", [((1,), 2)])

case(
    "tableswitch", "(I)I", "iload_0;;tableswitch D -1 A B A C;;A:;;iconst_1;;ireturn;;B:;;iconst_2;;ireturn;;C:;;iconst_3;;ireturn;;D:;;iconst_4;;ireturn",
    [((a,), {-1: 1, 0: 2, 1: 1, 2: 3}.get(a, 4)) for a in INTS],
)  # fmt: skip
for _low, _high in ((-(2**31), -(2**31) + 2), (2**31 - 3, 2**31 - 1), (5, 5)):
    _targets = " ".join("ABC"[: _high - _low + 1])
    case(
        "tableswitch", "(I)I",
        f"iload_0;;tableswitch D {_low} {_targets};;A:;;iconst_1;;ireturn;;B:;;iconst_2;;ireturn;;C:;;iconst_3;;ireturn;;D:;;iconst_4;;ireturn",
        [((a,), a - _low + 1 if _low <= a <= _high else 4) for a in (*INTS, _low, _high, wrap(_low - 1, 32), wrap(_high + 1, 32))],
    )  # fmt: skip
_KEYS = {-(2**31): 1, -1: 2, 0: 3, 77777: 1, 2**31 - 1: 2}
_PAIRS = " ".join(f"{key}={'ABC'[value - 1]}" for key, value in _KEYS.items())
case(
    "lookupswitch", "(I)I",
    f"iload_0;;lookupswitch D {_PAIRS};;A:;;iconst_1;;ireturn;;B:;;iconst_2;;ireturn;;C:;;iconst_3;;ireturn;;D:;;iconst_4;;ireturn",
    [((a,), _KEYS.get(a, 4)) for a in (*INTS, 77777, 77776)],
)  # fmt: skip
case("lookupswitch", "(I)I", "iload_0;;lookupswitch D;;D:;;iconst_4;;ireturn", [((0,), 4), ((9,), 4)])
for _switch in ("tableswitch L 0 E", "lookupswitch L 0=E"):  # round again until 0
    case(_switch.partition(" ")[0], "(I)I", f"L:;;iinc 0 -1;;iload_0;;{_switch};;E:;;iload_0;;ireturn", [((1,), 0), ((60,), 0)])

_EXAMPLES: dict[str, tuple[Any, ...]] = {"I": INTS, "J": LONGS, "F": FLOATS, "D": DOUBLES, "A": ("x", 0)}
for _kind, _letter in LETTERS.items():
    case(f"{_letter}return", descriptor(_kind, _kind), f"{_letter}load_0;;{_letter}return", [((a,), a) for a in _EXAMPLES[_kind]])
    case(  # what else is on the stack is dropped (JVMS 6.5.ireturn)
        f"{_letter}return", descriptor(_kind, _kind), f"iconst_1;;lconst_1;;{_letter}load_0;;{_letter}return",
        [((_EXAMPLES[_kind][0],), _EXAMPLES[_kind][0])],
    )  # fmt: skip
case("return", "(I)V", "iload_0;;ifeq E;;return;;E:;;iconst_1;;return", [((0,), None), ((1,), None)])
for _desc, _result, _stored in (("Z", 3, 1), ("Z", 2, 0), ("B", 200, -56), ("S", 40000, -25536), ("C", -1, 65535)):
    # the caller gets the value narrowed to the result type (JVMS 6.5.ireturn)
    case("ireturn", f"(I){_desc}", "iload_0;;ireturn", [((_result,), _stored)])

_NEW = "new Class java/lang/IllegalStateException;;dup;;aload_0;;invokespecial Method java/lang/IllegalStateException.<init>:(Ljava/lang/String;)V;;athrow"
case("athrow", f"({STRING})V", _NEW, [(("why",), thrown("IllegalStateException", "why"))])
case("athrow", "()V", "aconst_null;;athrow", [((), NULL_POINTER)])
case(
    "athrow", f"({STRING})I", f".catch java/lang/RuntimeException A B H;;A:;;{_NEW};;B:;;H:;;pop;;iconst_1;;ireturn", [(("why",), 1)],
)  # fmt: skip
case(  # a handler for another class does not take it; the first that fits does
    "athrow", f"({STRING})I",
    f".catch java/lang/ArithmeticException A B G;;.catch java/lang/Throwable A B H;;.catch any A B G;;A:;;{_NEW};;B:;;G:;;pop;;iconst_2;;ireturn;;"
    "H:;;pop;;iconst_1;;ireturn",
    [(("why",), 1)],
)  # fmt: skip
case(  # a handler does not cover itself unless its range says so
    "athrow", f"({STRING})V", f".catch any A B H;;A:;;{_NEW};;B:;;H:;;athrow", [(("again",), thrown("IllegalStateException", "again"))],
)  # fmt: skip
