"""Constants (JVMS 2.11.2, 6.5: aconst_null to ldc2_w)."""

from .table import define, op


@op(0x00, "--")
def nop(m):
    "Do nothing."


@op(0x01, "--A")
def aconst_null(m):
    "Push null."
    return m.null()


def _int(m, value):
    "Push an int constant."
    return m.const("I", value)


def _long(m, value):
    "Push a long constant."
    return m.const("J", value)


def _float(m, value):
    "Push a float constant."
    return m.const("F", value)


def _double(m, value):
    "Push a double constant."
    return m.const("D", value)


define(0x02, "iconst_m1", "--I", "", _int, (-1,))
for _value in range(6):
    define(0x03 + _value, f"iconst_{_value}", "--I", "", _int, (_value,))
for _value in range(2):
    define(0x09 + _value, f"lconst_{_value}", "--J", "", _long, (_value,))
    define(0x0E + _value, f"dconst_{_value}", "--D", "", _double, (float(_value),))
for _value in range(3):
    define(0x0B + _value, f"fconst_{_value}", "--F", "", _float, (float(_value),))
define(0x10, "bipush", "--I", "i1", _int)
define(0x11, "sipush", "--I", "i2", _int)


def _ldc(m, entry):
    "Push the value of a loadable constant-pool entry (JVMS 5.1, 5.4.3)."
    return m.load_constant(entry)


define(0x12, "ldc", "--*", "cp1", _ldc)
define(0x13, "ldc_w", "--*", "cp2", _ldc)
define(0x14, "ldc2_w", "--*", "cp2", _ldc)
