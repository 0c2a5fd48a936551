"""Kernels of doubles as text: the twins of Double.parseDouble, Double.toString and StringBuilder.append(double).

A double is its 64 bits. What these kernels do takes one rounding, which the machine's own multiplication or division
does as Java wants it: a whole number below 2**53 and a power of ten up to 10**22 are doubles. At most one decimal of 15
digits rounds to a double, so such a one is the shortest as well.
"""

from struct import pack, unpack

from .builders import MINUS, ZERO, _digits, _put_digits, _room
from .joining import _put
from .language import from_whole, nearest_whole, product, quotient, u8, u32
from .library import CODER, COUNT, REFUSED, VALUE
from .strings import new_string


def _bits(value: float) -> int:
    (bits,) = unpack("<q", pack("<d", value))
    return int(bits)


MOST_MANTISSA = 1 << 53
MOST_DECIMAL = 10**15
"""From here on a whole number has more than 15 digits."""
MOST_POWER = 22
POWERS = tuple(_bits(10**power) for power in range(MOST_POWER + 1))
"""Of ten, as doubles."""
MOST_EXPONENT = 1 << 20
MOST_PARSED = 60
"""Chars."""
MOST_DOUBLE_CHARS = 24
"""As in `rt/java/lang/builders.py`."""
SIGN = -(1 << 63)
MAGNITUDE = (1 << 63) - 1
LEAST_PLAIN = _bits(1e-3)
MOST_PLAIN = _bits(1e7)
"""Doubles in between are written without an exponent."""
POWER_BITS = 5
POWER_MASK = (1 << POWER_BITS) - 1
NINE = 57
POINT = 46
PLUS = 43
LOWER_CASE = 32
SMALL_E = 101


def parse_double(string: int) -> int:
    """Of ASCII digits, with a point and an exponent."""
    if not string:
        return REFUSED
    array = u32[string + VALUE]
    length = u32[array + 1]
    if u8[(string << 2) + CODER] or length > MOST_PARSED:
        return REFUSED
    at = (array << 2) + 8
    end = at + length
    negative = 0
    if at < end and u8[at] == MINUS:
        negative = 1
        at += 1
    mantissa = 0
    exponent = 0
    digits = 0
    fraction = 0
    while at < end:
        c = u8[at]
        if ZERO <= c <= NINE:
            mantissa = 10 * mantissa + c - ZERO
            if mantissa >= MOST_MANTISSA:
                return REFUSED
            digits += 1
            exponent -= fraction
        elif c == POINT and not fraction:
            fraction = 1
        else:
            break
        at += 1
    if not digits:
        return REFUSED
    if at < end and (u8[at] | LOWER_CASE) == SMALL_E:
        at += 1
        below = 0
        if at < end and (u8[at] == MINUS or u8[at] == PLUS):
            below = int(u8[at] == MINUS)
            at += 1
        power = 0
        digits = 0
        while at < end and ZERO <= u8[at] <= NINE:
            power = 10 * power + u8[at] - ZERO
            digits += 1
            at += 1
            if power > MOST_EXPONENT:
                return REFUSED
        if not digits:
            return REFUSED
        exponent += -power if below else power
    if at < end or exponent > MOST_POWER or exponent < -MOST_POWER:
        return REFUSED
    if exponent < 0:
        value = quotient(from_whole(mantissa), POWERS[-exponent])
    else:
        value = product(from_whole(mantissa), POWERS[exponent])
    return value | SIGN if negative else value


def _decimal(bits: int) -> int:
    """The whole number and how many of its digits are behind the point, `number << POWER_BITS | places`."""
    if bits and (bits < LEAST_PLAIN or bits >= MOST_PLAIN):
        return REFUSED
    for places in range(MOST_POWER):
        number = nearest_whole(product(bits, POWERS[places]))
        if number >= MOST_DECIMAL:
            return REFUSED
        if quotient(from_whole(number), POWERS[places]) == bits:
            if not places:
                return (number * 10) << POWER_BITS | 1
            return number << POWER_BITS | places
    return REFUSED


def _chars(decimal: int) -> int:
    return max(_digits(decimal >> POWER_BITS), (decimal & POWER_MASK) + 1) + 1


def _put_decimal(array: int, coder: int, end: int, decimal: int) -> int:
    """Stores a decimal before the char `end` of a byte array."""
    number = decimal >> POWER_BITS
    for at in range(end - 1, end - 1 - (decimal & POWER_MASK), -1):
        _put(array, coder, at, ZERO + number % 10)
        number = number // 10
    point = end - 1 - (decimal & POWER_MASK)
    _put(array, coder, point, POINT)
    return _put_digits(array, coder, point, number)


def double_to_string(bits: int) -> int:
    decimal = _decimal(bits & MAGNITUDE)
    if decimal == REFUSED:
        return REFUSED
    size = int(bits < 0) + _chars(decimal)
    string = new_string(size, 0)
    if not string:
        return REFUSED
    array = u32[string + VALUE]
    _put_decimal(array, 0, size, decimal)
    if bits < 0:
        _put(array, 0, 0, MINUS)
    return string


def builder_append_double(this: int, bits: int) -> int:
    decimal = _decimal(bits & MAGNITUDE)
    count = u32[this + COUNT]
    if decimal == REFUSED or not _room(this, count + MOST_DOUBLE_CHARS):
        return REFUSED
    array = u32[this + VALUE]
    coder = u8[(this << 2) + CODER]
    end = count + int(bits < 0) + _chars(decimal)
    _put_decimal(array, coder, end, decimal)
    if bits < 0:
        _put(array, coder, count, MINUS)
    u32[this + COUNT] = end
    return this
