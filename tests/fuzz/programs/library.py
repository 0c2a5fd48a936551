"""Methods of the library that programs call: those whose results are exact."""

from __future__ import annotations

from .tree import OBJECT, STRING, Signature


def _static(owner: str, text: str) -> list[Signature]:
    """From `name:parameters:result` and more."""
    found = []
    for entry in text.split():
        name, parameters, result = entry.split(":")
        found.append(Signature(owner, name, tuple(parameters), result, "static"))
    return found


STATIC = [
    *_static("java/lang/Math", """
        abs:I:I abs:J:J abs:F:F abs:D:D max:II:I max:JJ:J max:FF:F max:DD:D min:II:I min:JJ:J min:FF:F min:DD:D
        sqrt:D:D floor:D:D ceil:D:D rint:D:D round:F:I round:D:J signum:F:F signum:D:D
        addExact:II:I subtractExact:II:I multiplyExact:II:I addExact:JJ:J subtractExact:JJ:J multiplyExact:JJ:J
        negateExact:I:I incrementExact:J:J toIntExact:J:I floorDiv:II:I floorMod:II:I floorDiv:JJ:J floorMod:JJ:J
        multiplyHigh:JJ:J multiplyFull:II:J fma:DDD:D fma:FFF:F ulp:D:D ulp:F:F nextUp:D:D nextUp:F:F nextDown:D:D
        getExponent:D:I getExponent:F:I scalb:DI:D scalb:FI:F IEEEremainder:DD:D
    """),
    *_static("java/lang/Integer", """
        bitCount:I:I numberOfLeadingZeros:I:I numberOfTrailingZeros:I:I reverse:I:I reverseBytes:I:I highestOneBit:I:I
        lowestOneBit:I:I rotateLeft:II:I rotateRight:II:I compare:II:I compareUnsigned:II:I divideUnsigned:II:I
        remainderUnsigned:II:I signum:I:I toUnsignedLong:I:J hashCode:I:I
    """),
    *_static("java/lang/Long", """
        bitCount:J:I numberOfLeadingZeros:J:I numberOfTrailingZeros:J:I reverse:J:J reverseBytes:J:J highestOneBit:J:J
        lowestOneBit:J:J rotateLeft:JI:J rotateRight:JI:J compare:JJ:I compareUnsigned:JJ:I divideUnsigned:JJ:J
        remainderUnsigned:JJ:J signum:J:I hashCode:J:I
    """),
    *_static("java/lang/Float", "floatToIntBits:F:I isNaN:F:Z isInfinite:F:Z compare:FF:I hashCode:F:I"),
    *_static("java/lang/Double", "doubleToLongBits:D:J isNaN:D:Z isInfinite:D:Z compare:DD:I hashCode:D:I"),
    *_static("java/lang/Character", "isDigit:C:Z isLetter:C:Z toUpperCase:C:C toLowerCase:C:C reverseBytes:C:C"),
    *_static("java/lang/Short", "reverseBytes:S:S toUnsignedInt:S:I"),
    *_static("java/lang/Byte", "toUnsignedInt:B:I compare:BB:I"),
]  # fmt: skip

TEXT = [
    Signature("java/lang/String", name, tuple(parameters), result, "virtual")
    for name, parameters, result in (
        ("length", (), "I"), ("hashCode", (), "I"), ("charAt", ("I",), "C"), ("equals", (OBJECT,), "Z"),
        ("isEmpty", (), "Z"), ("indexOf", ("I",), "I"), ("indexOf", (STRING,), "I"), ("compareTo", (STRING,), "I"),
        ("startsWith", (STRING,), "Z"), ("substring", ("I",), STRING), ("substring", ("I", "I"), STRING),
        ("trim", (), STRING), ("concat", (STRING,), STRING), ("replace", ("C", "C"), STRING), ("intern", (), STRING),
        ("toUpperCase", (), STRING),
    )
] + [
    Signature("java/lang/String", "valueOf", ("I",), STRING, "static"),
    Signature("java/lang/String", "valueOf", ("J",), STRING, "static"),
    Signature("java/lang/String", "valueOf", ("C",), STRING, "static"),
    Signature("java/lang/Integer", "toHexString", ("I",), STRING, "static"),
    Signature("java/lang/Long", "toString", ("J",), STRING, "static"),
    Signature("java/lang/Integer", "parseInt", (STRING,), "I", "static"),
]  # fmt: skip
"""Methods of strings; those that make longer strings have their result cut by whoever calls them."""

ARRAYCOPY = Signature("java/lang/System", "arraycopy", (OBJECT, "I", OBJECT, "I", "I"), "V", "static")
CUT = Signature("Trace", "cut", (STRING,), STRING, "static")
