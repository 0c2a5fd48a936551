"""Comparisons, branches, switches and returns (JVMS 2.11.7, 2.11.8)."""

from .table import define, op


@op(0x94, "JJ--I")
def lcmp(m, a, b):
    "-1, 0 or 1."
    return m.compare3(a, b)


def _float_compare(nan):
    def meaning(m, a, b):
        return m.float_compare3(a, b, nan)

    meaning.__doc__ = f"-1, 0 or 1; {nan} when an operand is NaN."
    return meaning


define(0x95, "fcmpl", "FF--I", "", _float_compare(-1))
define(0x96, "fcmpg", "FF--I", "", _float_compare(1))
define(0x97, "dcmpl", "DD--I", "", _float_compare(-1))
define(0x98, "dcmpg", "DD--I", "", _float_compare(1))

_CONDITIONS = (("eq", "=="), ("ne", "!="), ("lt", "<"), ("ge", ">="), ("gt", ">"), ("le", "<="))


def _if_zero(relation):
    def meaning(m, a, target):
        m.branch(m.compare(relation, a, m.const("I", 0)), target)

    meaning.__doc__ = f"Branch if the int is {relation} 0."
    return meaning


def _if_compare(relation):
    def meaning(m, a, b, target):
        m.branch(m.compare(relation, a, b), target)

    meaning.__doc__ = f"Branch if the first {relation} the second."
    return meaning


for _i, (_name, _relation) in enumerate(_CONDITIONS):
    define(0x99 + _i, f"if{_name}", "I--", "bci2", _if_zero(_relation))
    define(0x9F + _i, f"if_icmp{_name}", "II--", "bci2", _if_compare(_relation))
define(0xA5, "if_acmpeq", "AA--", "bci2", _if_compare("=="))
define(0xA6, "if_acmpne", "AA--", "bci2", _if_compare("!="))


@op(0xC6, "A--", "bci2")
def ifnull(m, a, target):
    "Branch if null."
    m.branch(m.is_null(a), target)


@op(0xC7, "A--", "bci2")
def ifnonnull(m, a, target):
    "Branch if not null."
    m.branch(m.not_null(a), target)


def _goto(m, target):
    "Branch always."
    m.goto(target)


define(0xA7, "goto", "--", "bci2", _goto)
define(0xC8, "goto_w", "--", "bci4", _goto)


def _jsr(m, target):
    """Jump to a subroutine, pushing where to return to.

    Subroutines are copied into their callers before anything runs (subroutines.py).
    """
    m.jump_subroutine(target)


define(0xA8, "jsr", "--A", "bci2", _jsr)
define(0xC9, "jsr_w", "--A", "bci4", _jsr)


@op(0xA9, "--", "local")
def ret(m, index):
    "Return from a subroutine to the address in a local variable."
    m.return_subroutine(index)


@op(0xAA, "I--", "table")
def tableswitch(m, a, default, cases):
    "Branch by index; `cases` are pairs of value and target."
    m.switch(a, cases, default)


@op(0xAB, "I--", "lookup")
def lookupswitch(m, a, default, cases):
    "Branch by key; `cases` are pairs of value and target."
    m.switch(a, cases, default)


def _returner(kind):
    def meaning(m, value):
        "Return a value to the caller; a synchronized method lets its monitor go. (JVMS 2.11.8)"
        m.return_value(kind, value)

    return meaning


for _i, _kind in enumerate("IJFDA"):
    define(0xAC + _i, f"{'ilfda'[_i]}return", f"{_kind}--", "", _returner(_kind))


@op(0xB1, "--")
def return_(m):
    "Return from a void method."
    m.return_void()


@op(0xBF, "A--")
def athrow(m, exception):
    "Throw; null throws NullPointerException instead. (JVMS 6.5.athrow)"
    m.null_check(exception)
    m.throw(exception)
