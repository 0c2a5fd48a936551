"""Constants, local variables, and the forms of the stack instructions."""

# ruff: noqa: E501  # the code of a case stays on one line

from __future__ import annotations

from .case import LETTERS, STRING, case, descriptor
from .numbers import DOUBLES, FLOATS, INF, LONGS, NAN, as_float

case("nop", "(I)I", "nop;;iload_0;;nop;;ireturn", [((7,), 7)])
case("aconst_null", f"(){STRING}", "aconst_null;;areturn", [((), 0)])
case("aconst_null", "()I", "aconst_null;;instanceof Class java/lang/Object;;ireturn", [((), 0)])
for _n in range(-1, 6):
    case(f"iconst_{'m1' if _n < 0 else _n}", "()I", f"iconst_{'m1' if _n < 0 else _n};;ireturn", [((), _n)])
for _n in range(2):
    case(f"lconst_{_n}", "()J", f"lconst_{_n};;lreturn", [((), _n)])
    case(f"dconst_{_n}", "()D", f"dconst_{_n};;dreturn", [((), float(_n))])
for _n in range(3):
    case(f"fconst_{_n}", "()F", f"fconst_{_n};;freturn", [((), float(_n))])
for _n in (-128, -1, 0, 6, 127):
    case("bipush", "()I", f"bipush {_n};;ireturn", [((), _n)])
for _n in (-32768, -129, 128, 32767):
    case("sipush", "()I", f"sipush {_n};;ireturn", [((), _n)])

for _ldc in ("ldc", "ldc_w"):
    for _n in (-(2**31), -1, 2**31 - 1, 65536):
        case(_ldc, "()I", f"{_ldc} int {_n};;ireturn", [((), _n)])
    for _x in (-0.0, 0.1, INF, -INF, NAN, 1.401298464324817e-45, 3.4028234663852886e38):
        case(_ldc, "()F", f"{_ldc} float {_x!r};;freturn", [((), as_float(_x))])
    for _text in ("", "plain", "\x00\x7f\x80\u07ff\u0800\uffff", "\U0001f600", "\ud800", "é"):
        if _text.strip() == _text and _text:
            case(_ldc, f"(){STRING}", f"{_ldc} String {_text};;areturn", [((), _text)])
    case(_ldc, "()I", f"{_ldc} String same;;{_ldc} String same;;if_acmpeq Y;;iconst_0;;ireturn;;Y:;;iconst_1;;ireturn", [((), 1)])
    case(
        _ldc, "()I",
        f"{_ldc} String both;;new Class java/lang/String;;dup;;{_ldc} String both;;invokespecial Method java/lang/String.<init>:({STRING})V"
        f";;invokevirtual Method java/lang/String.intern:(){STRING};;if_acmpeq Y;;iconst_0;;ireturn;;Y:;;iconst_1;;ireturn",
        [((), 1)],
    )  # fmt: skip
    for _name, _shown in (("java/lang/String", "java.lang.String"), ("[I", "[I"), ("[[Ljava/lang/Object;", "[[Ljava.lang.Object;")):
        case(_ldc, f"(){STRING}", f"{_ldc} Class {_name};;invokevirtual Method java/lang/Class.getName:(){STRING};;areturn", [((), _shown)])
    case(
        _ldc, f"(){STRING}",
        f"{_ldc} MethodType (I[J{STRING})V;;invokevirtual Method java/lang/invoke/MethodType.toString:(){STRING};;areturn",
        [((), "(int,long[],String)void")], "version=51",
    )  # fmt: skip
for _n in LONGS:
    case("ldc2_w", "()J", f"ldc2_w long {_n};;lreturn", [((), _n)])
for _x in DOUBLES:
    case("ldc2_w", "()D", f"ldc2_w double {_x!r};;dreturn", [((), _x)])

_EXAMPLES = {"I": -7, "J": LONGS[0], "F": FLOATS[6], "D": DOUBLES[4], "A": "text"}
for _kind, _letter in LETTERS.items():
    _value = _EXAMPLES[_kind]
    for _n in range(4):
        case(f"{_letter}load_{_n}", descriptor("I" * _n + _kind, _kind), f"{_letter}load_{_n};;{_letter}return", [((0,) * _n + (_value,), _value)])
        case(
            f"{_letter}store_{_n}", descriptor("IIIIII" + _kind, _kind),
            f"{_letter}load 6;;{_letter}store_{_n};;{_letter}load_{_n};;{_letter}return", [((1, 2, 3, 4, 5, 6, _value), _value)],
        )  # fmt: skip
    for _n in (0, 4, 200, 255):
        case(
            f"{_letter}load", descriptor(_kind, _kind), f".locals 260;;{_letter}load 0;;{_letter}store {_n};;{_letter}load {_n};;{_letter}return",
            [((_value,), _value)],
        )  # fmt: skip
        case(
            f"{_letter}store", descriptor(_kind, _kind), f".locals 260;;{_letter}load 0;;{_letter}store {_n};;{_letter}load {_n};;{_letter}return",
            [((_value,), _value)],
        )  # fmt: skip
    for _n in (1, 256, 65000):
        for _mnemonic in (f"{_letter}load", f"{_letter}store", "wide"):
            case(
                _mnemonic, descriptor(_kind, _kind),
                f".locals 65010;;{_letter}load 0;;wide {_letter}store {_n};;wide {_letter}load {_n};;{_letter}return", [((_value,), _value)],
            )  # fmt: skip
case("lstore_1", "(J)J", "lload_0;;lstore_1;;lload_1;;lreturn", [((2**62,), 2**62)])
case("istore_1", "(J)I", "iconst_3;;istore_1;;iload_1;;ireturn", [((2**62,), 3)])

_FORMS = {
    "pop": ("a--",),
    "pop2": ("ba--", "v--"),
    "dup": ("a--aa",),
    "dup_x1": ("ba--aba",),
    "dup_x2": ("cba--acba", "va--ava"),
    "dup2": ("ba--baba", "v--vv"),
    "dup2_x1": ("cba--bacba", "av--vav"),
    "dup2_x2": ("dcba--badcba", "bav--vbav", "vba--bavba", "wv--vwv"),
    "swap": ("ba--ab",),
}
_DIGITS = {"a": 1, "b": 2, "c": 3, "d": 4, "v": 5, "w": 6, "z": 9}


def _stack_case(mnemonic: str, before: str, after: str, one: str, two: str) -> None:
    """Push digits, shuffle, and read the operand stack off as a decimal number, a 9 being deepest."""
    kinds = {letter: two if letter in "vw" else one for letter in _DIGITS}
    conversions = {"I": "", "F": "i2f", "J": "i2l", "D": "i2d"}
    back = {"I": "", "F": "f2i", "J": "l2i", "D": "d2i"}
    lines = ["bipush 9"]
    for letter in before:
        lines += [f"bipush {_DIGITS[letter]}", conversions[kinds[letter]]]
    lines.append(mnemonic)
    for index, letter in enumerate(reversed(after)):
        lines += [back[kinds[letter]], f"istore {index}"]
    for index in reversed(range(len(after))):
        lines += ["bipush 10", "imul", f"iload {index}", "iadd"]
    lines.append("ireturn")
    expected = int("".join(str(_DIGITS[letter]) for letter in "z" + after))
    case(mnemonic, "()I", "\n".join(filter(None, lines)), [((), expected)])


for _mnemonic, _forms in _FORMS.items():
    for _form in _forms:
        _before, _, _after = _form.partition("--")
        for _one, _two in (("I", "J"), ("F", "D"), ("I", "D")):
            _stack_case(_mnemonic, _before, _after, _one, _two)
case("dup", f"({STRING})I", "aload_0;;dup;;if_acmpeq Y;;iconst_0;;ireturn;;Y:;;iconst_1;;ireturn", [(("x",), 1)])
case("swap", f"({STRING}I){STRING}", "aload_0;;iload_1;;swap;;astore_0;;pop;;aload_0;;areturn", [(("x", 1), "x")])
case("dup_x1", "(I)I", "iload_0;;iinc 0 1;;iload_0;;dup_x1;;isub;;iadd;;ireturn", [((5,), 5)])
for _mnemonic in ("pop2", "dup2", "dup_x2", "dup2_x1", "dup2_x2"):  # where control never comes, nothing is known of the stack
    case(_mnemonic, "()I", f"iconst_1;;ireturn;;{_mnemonic};;iconst_2;;ireturn", [((), 1)])
