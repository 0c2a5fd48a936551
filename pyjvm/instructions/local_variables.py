"""Loads and stores of local variables (JVMS 2.11.2)."""

from .table import define, op

_KINDS = (("i", "I"), ("l", "J"), ("f", "F"), ("d", "D"), ("a", "A"))


def _loader(kind):
    def load(m, index):
        "Push a local variable."
        return m.local(kind, index)

    return load


def _storer(kind):
    def store(m, value, index):
        "Pop into a local variable."
        m.set_local(kind, index, value)

    return store


for _i, (_letter, _kind) in enumerate(_KINDS):
    _load, _store = _loader(_kind), _storer(_kind)
    define(0x15 + _i, f"{_letter}load", f"--{_kind}", "local", _load)
    define(0x36 + _i, f"{_letter}store", f"{_kind}--", "local", _store)
    for _n in range(4):
        define(0x1A + 4 * _i + _n, f"{_letter}load_{_n}", f"--{_kind}", "", _load, (_n,))
        define(0x3B + 4 * _i + _n, f"{_letter}store_{_n}", f"{_kind}--", "", _store, (_n,))


@op(0x84, "--", "iinc")
def iinc(m, index, amount):
    "Add a constant to an int variable; wraps. (JVMS 6.5.iinc)"
    m.set_local("I", index, m.i32(m.add(m.local("I", index), m.const("I", amount))))


@op(0xC4, "--", "wide")
def wide(m):
    "Prefix: the next instruction's operands are twice as wide. The decoder takes it in; it is never run by itself."
