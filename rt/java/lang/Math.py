"""Natives of java.lang.Math. Python's math module raises where Java has NaN and infinities."""

from __future__ import annotations

import math
from math import copysign, inf, isfinite, isinf, isnan, nan

from pyjvm.rt.java.lang.decimals import MAX_FLOAT32, next_float32, ratio_to_float32, ratio_to_float64

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

MASK = (1 << 64) - 1
ALL_WHOLE = 4503599627370496.0
"""2**52: from here on every double is a whole number."""
PI_REST = 1.2246467991473532e-16
"""What pi is more than the double nearest to it."""


def or_nan(function: Callable[..., float], *arguments: float) -> float:
    """Outside its domain the function gives NaN."""
    try:
        return function(*arguments)
    except ValueError:
        return nan


def growing(function: Callable[[float], float], x: float) -> float:
    """A function that overflows to an infinity of its argument's sign."""
    try:
        return function(x)
    except OverflowError:
        return copysign(inf, x)


@native("(D)D", leaf=True)
def sin(t: Any, a: float) -> float:
    return or_nan(math.sin, a)


@native("(D)D", leaf=True)
def cos(t: Any, a: float) -> float:
    return or_nan(math.cos, a)


@native("(D)D", leaf=True)
def tan(t: Any, a: float) -> float:
    return or_nan(math.tan, a)


@native("(D)D", leaf=True)
def asin(t: Any, a: float) -> float:
    return or_nan(math.asin, a)


@native("(D)D", leaf=True)
def acos(t: Any, a: float) -> float:
    return or_nan(math.acos, a)


@native("(D)D", leaf=True)
def atan(t: Any, a: float) -> float:
    return math.atan(a)


@native("(DD)D", leaf=True)
def atan2(t: Any, y: float, x: float) -> float:
    """By the arc tangent of the quotient, as Java does it: rounding the quotient first can differ in the last digit."""
    if x == 0 or y == 0 or not (isfinite(x) and isfinite(y)):
        return math.atan2(y, x)
    try:
        angle = math.atan(abs(y / x))
    except OverflowError:
        angle = math.pi / 2
    if x < 0:
        angle = math.pi - (angle - PI_REST)
    return copysign(angle, y)


@native("(D)D", leaf=True)
def sinh(t: Any, x: float) -> float:
    return growing(math.sinh, x)


@native("(D)D", leaf=True)
def cosh(t: Any, x: float) -> float:
    return abs(growing(math.cosh, x))


@native("(D)D", leaf=True)
def tanh(t: Any, x: float) -> float:
    return math.tanh(x)


@native("(D)D", leaf=True)
def exp(t: Any, a: float) -> float:
    return growing(math.exp, a)


@native("(D)D", leaf=True)
def expm1(t: Any, x: float) -> float:
    return growing(math.expm1, x)


@native("(D)D", leaf=True)
def log(t: Any, a: float) -> float:
    return -inf if a == 0 else or_nan(math.log, a)


@native("(D)D", leaf=True)
def log10(t: Any, a: float) -> float:
    return -inf if a == 0 else or_nan(math.log10, a)


@native("(D)D", leaf=True)
def log1p(t: Any, x: float) -> float:
    return -inf if x == -1 else or_nan(math.log1p, x)


@native("(D)D", leaf=True)
def sqrt(t: Any, a: float) -> float:
    return math.sqrt(a) if a >= 0 else nan


@native("(D)D", leaf=True)
def cbrt(t: Any, a: float) -> float:
    """The double whose cube is nearest: what the host's function gives may be next to it."""
    near = math.cbrt(a)
    if not isfinite(near) or near == 0:
        return near
    n, d = a.as_integer_ratio()

    def distance(root: float) -> tuple[int, int]:
        p, q = root.as_integer_ratio()
        return abs(p**3 * d - n * q**3), q**3

    best, error = near, distance(near)
    for other in (math.nextafter(near, -inf), math.nextafter(near, inf)):
        off = distance(other)
        if off[0] * error[1] < error[0] * off[1]:
            best, error = other, off
    return best


@native("(DD)D", leaf=True)
def pow(t: Any, a: float, b: float) -> float:
    """Unlike C, 1 and -1 have no infinite powers, and no number has a power of NaN."""
    if b == 0:
        return 1.0
    if isnan(b) or (isinf(b) and abs(a) == 1):
        return nan
    try:
        return math.pow(a, b)
    except OverflowError:
        return -inf if a < 0 and math.fmod(b, 2) in (1.0, -1.0) else inf
    except ValueError:
        if a != 0:
            return nan
        return copysign(inf, a) if math.fmod(b, 2) in (1.0, -1.0) else inf


@native("(DD)D", leaf=True)
def hypot(t: Any, x: float, y: float) -> float:
    return math.hypot(x, y)


@native("(DD)D", leaf=True)
def IEEEremainder(t: Any, x: float, y: float) -> float:
    return or_nan(math.remainder, x, y)


@native("(D)D", leaf=True)
def ceil(t: Any, a: float) -> float:
    return copysign(math.ceil(a), a) if abs(a) < ALL_WHOLE else a


@native("(D)D", leaf=True)
def floor(t: Any, a: float) -> float:
    return copysign(math.floor(a), a) if abs(a) < ALL_WHOLE else a


@native("(D)D", leaf=True)
def rint(t: Any, a: float) -> float:
    return copysign(round(a), a) if abs(a) < ALL_WHOLE else a


def fused(a: float, b: float, c: float, reader: Callable[[int, int], float]) -> float:
    """a * b + c, rounded once."""
    if not (isfinite(a) and isfinite(b) and isfinite(c)):
        # A finite product of finite numbers must not overflow before an infinity is added.
        return a * b + c if not (isfinite(a) and isfinite(b)) else c
    (an, ad), (bn, bd), (cn, cd) = a.as_integer_ratio(), b.as_integer_ratio(), c.as_integer_ratio()
    numerator = an * bn * cd + cn * ad * bd
    if numerator == 0:
        return a * b + c if an * bn == 0 else 0.0
    return reader(numerator, ad * bd * cd)


@native("(DDD)D", name="fma", leaf=True)
def fma_double(t: Any, a: float, b: float, c: float) -> float:
    return fused(a, b, c, ratio_to_float64)


@native("(FFF)F", name="fma", leaf=True)
def fma_float(t: Any, a: float, b: float, c: float) -> float:
    return fused(a, b, c, ratio_to_float32)


@native("(DD)D", name="nextAfter", leaf=True)
def nextAfter_double(t: Any, start: float, direction: float) -> float:
    return math.nextafter(start, direction)


@native("(FD)F", name="nextAfter", leaf=True)
def nextAfter_float(t: Any, start: float, direction: float) -> float:
    if isnan(start) or isnan(direction):
        return nan
    if start == direction:
        return copysign(start, direction)
    if isinf(start):
        return copysign(MAX_FLOAT32, start)
    return next_float32(start, direction > start)


@native("(D)D", name="ulp", leaf=True)
def ulp_double(t: Any, d: float) -> float:
    return math.ulp(d)


@native("(F)F", name="ulp", leaf=True)
def ulp_float(t: Any, f: float) -> float:
    if not isfinite(f):
        return abs(f)
    return math.ldexp(1.0, max(math.frexp(f)[1] - 1, -126) - 23) if f else math.ldexp(1.0, -149)


@native("(DI)D", leaf=True)
def scalb(t: Any, d: float, factor: int) -> float:
    try:
        return math.ldexp(d, factor)
    except OverflowError:
        return copysign(inf, d)


@native("(D)I", leaf=True)
def getExponent(t: Any, d: float) -> int:
    if not isfinite(d):
        return 1024
    return max(math.frexp(d)[1] - 1, -1023) if d else -1023


def rounded(x: float, bits: int) -> int:
    """The nearest whole number of so many bits; halves go up."""
    if isnan(x):
        return 0
    limit = 1 << bits - 1
    if abs(x) >= limit:
        return limit - 1 if x > 0 else -limit
    below = math.floor(x)
    return below + (x - below >= 0.5)


@native("(D)J", name="round", leaf=True)
def round_double(t: Any, a: float) -> int:
    return rounded(a, 64)


@native("(F)I", name="round", leaf=True)
def round_float(t: Any, a: float) -> int:
    return rounded(a, 32)


@native("(JJ)J", leaf=True)
def multiplyHigh(t: Any, x: int, y: int) -> int:
    return x * y >> 64


@native("(JJ)J", leaf=True)
def unsignedMultiplyHigh(t: Any, x: int, y: int) -> int:
    high = (x & MASK) * (y & MASK) >> 64
    return high - (1 << 64) if high >> 63 else high
