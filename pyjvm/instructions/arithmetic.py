"""Arithmetic (JVMS 2.11.3): ints wrap to 32 bits, longs to 64, floats round to binary32 (JLS 15.17, 15.18)."""

from .table import define, op

_ROUND = {"I": "i32", "J": "i64", "F": "f32", "D": "f64"}


def _exact(operation, kind):
    "Any of add, subtract, multiply: done exactly, then brought back into the type."

    def meaning(m, a, b):
        return getattr(m, _ROUND[kind])(getattr(m, operation)(a, b))

    meaning.__doc__ = f"{operation.capitalize()}, brought back into {kind}."
    return meaning


def _bitwise(operation):
    def meaning(m, a, b):
        return getattr(m, operation)(a, b)

    meaning.__doc__ = f"Bitwise {operation.rstrip('_')}."
    return meaning


for _i, _kind in enumerate("IJFD"):
    _letter = "ilfd"[_i]
    _binary = f"{_kind}{_kind}--{_kind}"
    define(0x60 + _i, f"{_letter}add", _binary, "", _exact("add", _kind))
    define(0x64 + _i, f"{_letter}sub", _binary, "", _exact("sub", _kind))
    define(0x68 + _i, f"{_letter}mul", _binary, "", _exact("mul", _kind))
for _i, _name in enumerate(("and", "or", "xor")):
    define(0x7E + 2 * _i, f"i{_name}", "II--I", "", _bitwise(_name + "_"))
    define(0x7F + 2 * _i, f"l{_name}", "JJ--J", "", _bitwise(_name + "_"))


@op(0x6C, "II--I")
def idiv(m, a, b):
    "Int quotient, rounded toward zero; MIN_VALUE / -1 wraps. (JVMS 6.5.idiv)"
    m.throw_if(m.is_zero(b), "java/lang/ArithmeticException", "/ by zero")
    return m.i32(m.quotient(a, b))


@op(0x6D, "JJ--J")
def ldiv(m, a, b):
    "Long quotient, rounded toward zero; MIN_VALUE / -1 wraps. (JVMS 6.5.ldiv)"
    m.throw_if(m.is_zero(b), "java/lang/ArithmeticException", "/ by zero")
    return m.i64(m.quotient(a, b))


@op(0x70, "II--I")
def irem(m, a, b):
    "Int remainder; the sign is the dividend's. (JVMS 6.5.irem)"
    m.throw_if(m.is_zero(b), "java/lang/ArithmeticException", "/ by zero")
    return m.remainder(a, b)


@op(0x71, "JJ--J")
def lrem(m, a, b):
    "Long remainder; the sign is the dividend's. (JVMS 6.5.lrem)"
    m.throw_if(m.is_zero(b), "java/lang/ArithmeticException", "/ by zero")
    return m.remainder(a, b)


@op(0x6E, "FF--F")
def fdiv(m, a, b):
    "Float quotient by IEEE 754: no exception, NaN and infinities. (JVMS 6.5.fdiv)"
    return m.f32(m.float_quotient(a, b))


@op(0x6F, "DD--D")
def ddiv(m, a, b):
    "Double quotient by IEEE 754. (JVMS 6.5.ddiv)"
    return m.float_quotient(a, b)


@op(0x72, "FF--F")
def frem(m, a, b):
    "Float remainder of truncating division, as C's fmod. (JVMS 6.5.frem)"
    return m.f32(m.float_remainder(a, b))


@op(0x73, "DD--D")
def drem(m, a, b):
    "Double remainder of truncating division, as C's fmod. (JVMS 6.5.drem)"
    return m.float_remainder(a, b)


@op(0x74, "I--I")
def ineg(m, a):
    "Negate; MIN_VALUE stays. (JVMS 6.5.ineg)"
    return m.i32(m.neg(a))


@op(0x75, "J--J")
def lneg(m, a):
    "Negate; MIN_VALUE stays. (JVMS 6.5.lneg)"
    return m.i64(m.neg(a))


@op(0x76, "F--F")
def fneg(m, a):
    "Change the sign, of zero and NaN too. (JVMS 6.5.fneg)"
    return m.neg(a)


@op(0x77, "D--D")
def dneg(m, a):
    "Change the sign, of zero and NaN too. (JVMS 6.5.dneg)"
    return m.neg(a)


@op(0x78, "II--I")
def ishl(m, a, b):
    "Shift left by the low five bits. (JVMS 6.5.ishl)"
    return m.i32(m.shl(a, m.and_(b, m.const("I", 31))))


@op(0x79, "JI--J")
def lshl(m, a, b):
    "Shift left by the low six bits. (JVMS 6.5.lshl)"
    return m.i64(m.shl(a, m.and_(b, m.const("I", 63))))


@op(0x7A, "II--I")
def ishr(m, a, b):
    "Arithmetic shift right by the low five bits. (JVMS 6.5.ishr)"
    return m.shr(a, m.and_(b, m.const("I", 31)))


@op(0x7B, "JI--J")
def lshr(m, a, b):
    "Arithmetic shift right by the low six bits. (JVMS 6.5.lshr)"
    return m.shr(a, m.and_(b, m.const("I", 63)))


@op(0x7C, "II--I")
def iushr(m, a, b):
    "Logical shift right by the low five bits. (JVMS 6.5.iushr)"
    return m.i32(m.shr(m.unsigned(a), m.and_(b, m.const("I", 31))))


@op(0x7D, "JI--J")
def lushr(m, a, b):
    "Logical shift right by the low six bits. (JVMS 6.5.lushr)"
    return m.i64(m.shr(m.unsigned(a), m.and_(b, m.const("I", 63))))
