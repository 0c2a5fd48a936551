"""Arrays (JVMS 2.11.5)."""

from .table import define, op

_ELEMENTS = (("i", "I", "I"), ("l", "J", "J"), ("f", "F", "F"), ("d", "D", "D"), ("a", "A", "A"),
             ("b", "B", "I"), ("c", "C", "I"), ("s", "S", "I"))  # fmt: skip


def _loader(element):
    def meaning(m, array, index):
        "Push an element. (NullPointerException, ArrayIndexOutOfBoundsException)"
        m.null_check(array)
        m.bounds_check(array, index)
        return m.load_element(element, array, index)

    return meaning


def _storer(element):
    def meaning(m, array, index, value):
        "Store an element. (NullPointerException, ArrayIndexOutOfBoundsException, for references ArrayStoreException)"
        m.null_check(array)
        m.bounds_check(array, index)
        if element == "A":
            m.store_check(array, value)
        m.store_element(element, array, index, value)

    return meaning


for _i, (_letter, _element, _kind) in enumerate(_ELEMENTS):
    define(0x2E + _i, f"{_letter}aload", f"AI--{_kind}", "", _loader(_element))
    define(0x4F + _i, f"{_letter}astore", f"AI{_kind}--", "", _storer(_element))


@op(0xBE, "A--I")
def arraylength(m, array):
    "Push an array's length."
    m.null_check(array)
    return m.array_length(array)


@op(0xBC, "I--A", "atype")
def newarray(m, length, atype):
    "Make an array of a primitive type (JVMS table 6.5.newarray-A)."
    m.negative_size_check(length)
    return m.new_array(atype, length)


@op(0xBD, "I--A", "cp2")
def anewarray(m, length, entry):
    "Make an array of references."
    m.negative_size_check(length)
    return m.new_reference_array(entry, length)


@op(0xC5, "*--A", "multi")
def multianewarray(m, *operands):
    "Make an array of arrays; the stack operands are the lengths, outermost first."
    *lengths, entry, _dimensions = operands
    return m.new_multi_array(entry, lengths)
