"""Conversions between numeric types (JVMS 2.11.4, JLS 5.1.2, 5.1.3)."""

from .table import define, op


def _to_float(kind):
    def meaning(m, a):
        "Round to the nearest floating-point value."
        return m.float_of(a, kind)

    return meaning


def _to_integer(kind):
    def meaning(m, a):
        "Round toward zero; NaN gives 0, what is too large the largest. (JLS 5.1.3)"
        return m.integer_of(a, kind)

    return meaning


@op(0x85, "I--J")
def i2l(m, a):
    "Sign-extend."
    return m.widen(a)


@op(0x88, "J--I")
def l2i(m, a):
    "Keep the low 32 bits."
    return m.i32(m.narrow(a))


@op(0x8D, "F--D")
def f2d(m, a):
    "Exact."
    return m.double_of(a)


@op(0x90, "D--F")
def d2f(m, a):
    "Round to binary32."
    return m.f32(a)


define(0x86, "i2f", "I--F", "", _to_float("F"))
define(0x87, "i2d", "I--D", "", _to_float("D"))
define(0x89, "l2f", "J--F", "", _to_float("F"))
define(0x8A, "l2d", "J--D", "", _to_float("D"))
define(0x8B, "f2i", "F--I", "", _to_integer("I"))
define(0x8C, "f2l", "F--J", "", _to_integer("J"))
define(0x8E, "d2i", "D--I", "", _to_integer("I"))
define(0x8F, "d2l", "D--J", "", _to_integer("J"))


@op(0x91, "I--I")
def i2b(m, a):
    "Keep the low 8 bits, sign-extended."
    return m.i8(a)


@op(0x92, "I--I")
def i2c(m, a):
    "Keep the low 16 bits, zero-extended."
    return m.u16(a)


@op(0x93, "I--I")
def i2s(m, a):
    "Keep the low 16 bits, sign-extended."
    return m.i16(a)
