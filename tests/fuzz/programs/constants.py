"""Values at which arithmetic goes wrong."""

from __future__ import annotations

import struct
from random import Random
from typing import Any

from .tree import kind

INTS = (0, 0, 1, 1, -1, 2, 3, 7, 8, 31, 32, 33, 63, 64, 100, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768,
        -32769, 65535, 65536, 0x55555555, 2**31 - 1, -(2**31), -(2**31) + 1, 2**30, 16777217, 1000003)  # fmt: skip
LONGS = (2**63 - 1, -(2**63), -(2**63) + 1, 2**62, 2**31, -(2**31) - 1, 2**32, 2**32 - 1, 2**53 + 1, 0x5DEECE66D,
         -0x123456789ABCDEF, 10**18)  # fmt: skip
NAN, INFINITY = float("nan"), float("inf")
FLOATS = (0.0, -0.0, 1.0, -1.0, 2.0, 0.5, 0.1, 3.4028234663852886e38, -3.4028234663852886e38, 2.0**-126, 2.0**-149,
          -(2.0**-149), 2.0**31, 2.0**31 - 128, -(2.0**31), 2.0**63, -(2.0**63), 2.0**24, 16777217.0, 1e10, NAN,
          INFINITY, -INFINITY, 100.5, 1.5, 2.5, -2.5)  # fmt: skip
DOUBLES = (2.0**31 - 1, 2.0**31 - 0.5, -(2.0**31) - 1, -(2.0**31) - 0.5, 2.0**53, 2.0**63 - 1024, 5e-324, -5e-324,
           2.0**-1022, 1.7976931348623157e308, -1.7976931348623157e308, 1e-300, 1e300, 3.141592653589793,
           0.49999999999999994)  # fmt: skip
RANGES = {"B": 8, "S": 16, "I": 32, "J": 64}
STRINGS = ("", "a", "abc", "hello", "0", "xyzzy", "\u00e9\u00fc", "\u4e2d\u6587", "a longer string of words", "Aa",
           "BB")  # fmt: skip


def cut(value: int, bits: int) -> int:
    """The value of the low bits, with sign."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def constant(chance: Random, type: str) -> Any:
    """A value of a type; for a reference null."""
    match type:
        case "Z":
            return chance.randrange(2)
        case "C":
            return chance.choice((0, 65, 97, 48, 255, 256, 0xFFFF, 0x8000, chance.randrange(65536)))
        case "F":
            value = chance.choice(FLOATS) if chance.random() < 0.6 else chance.uniform(-100, 100)
            return struct.unpack(">f", struct.pack(">f", value))[0]
        case "D":
            return chance.choice(FLOATS + DOUBLES) if chance.random() < 0.6 else chance.uniform(-1000, 1000)
        case _ if type in RANGES:
            bits = RANGES[type]
            pick = chance.random()
            if pick < 0.35:
                return cut(chance.randrange(-8, 40), bits)
            if pick < 0.85:
                return cut(chance.choice(INTS + (LONGS if type == "J" else ())), bits)
            return cut(chance.getrandbits(bits), bits)
    assert kind(type) == "A"
    return None
