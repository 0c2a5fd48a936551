"""Functions of java.lang.Math that are the C library's: compiled code calls those that Python's `math` calls.

So both tiers give the same bits. `rt/java/lang/Math.py` says what Java has where Python's module raises, and its NaN
is always the same one; the rest of this module is about that.
"""

from __future__ import annotations

import ctypes
import math
import sys

from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

PREFIX = "libm."
"""What their symbols begin with."""
UNARY = ("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "tanh", "exp", "expm1", "log", "log10", "log1p")
_SAMPLES = (0.1, 0.3, 0.5, 0.7, 0.9)
_NAN = "0x7FF8000000000000"
_INFINITY = "0x7FF0000000000000"


def addresses() -> dict[str, int]:
    """By symbol; nothing where the host's functions are not known to be those of Python."""
    if sys.platform == "win32":
        return {}
    libraries = [ctypes.CDLL(None)]
    if sys.platform.startswith("linux"):
        try:
            libraries.append(ctypes.CDLL("libm.so.6"))
        except OSError:  # another C library
            pass
    found: dict[str, int] = {}
    for name in (*UNARY, "pow"):
        function = next((f for f in (getattr(library, name, None) for library in libraries) if f is not None), None)
        if function is not None and _agrees(name, function):
            found[PREFIX + name] = ctypes.cast(function, ctypes.c_void_p).value or 0
    return found


def _agrees(name: str, function: Any) -> bool:
    """Whether a C function gives what Python's does, for some numbers."""
    python = getattr(math, name)
    count = 2 if name == "pow" else 1
    function.argtypes = [ctypes.c_double] * count
    function.restype = ctypes.c_double
    return all(function(*[x] * count) == python(*[x] * count) for x in _SAMPLES)


def unary(name: str) -> Callable[[Any, Value], Value]:
    """A NaN that does not come from the argument is Java's."""

    def write(m: Any, a: Value) -> Value:
        result = _call(m, name, a)
        bad = m.assign(f"fcmp uno double {result}, {result}")
        good = m.assign(f"fcmp ord double {a.text}, {a.text}")
        made = m.assign(f"and i1 {bad}, {good}")
        value: Value = m.make("D", f"select i1 {made}, double {_NAN}, double {result}")
        return value

    return write


def power(m: Any, a: Value, b: Value) -> Value:
    """Unlike C, 1 and -1 have no infinite powers, and no number has a power of NaN."""
    result = _call(m, "pow", a, b)
    is_nan = m.assign(f"fcmp uno double {a.text}, {a.text}")
    zero = m.assign(f"fcmp oeq double {b.text}, 0.0")
    kept = m.assign(f"select i1 {is_nan}, double {a.text}, double {_NAN}")
    bad = m.assign(f"fcmp uno double {result}, {result}")
    result = m.assign(f"select i1 {bad}, double {kept}, double {result}")
    size = m.assign(f"call double @llvm.fabs.f64(double {b.text})")
    infinite = m.assign(f"fcmp ueq double {size}, {_INFINITY}")
    base = m.assign(f"call double @llvm.fabs.f64(double {a.text})")
    one = m.assign(f"fcmp oeq double {base}, 1.0")
    no_number = m.assign(f"fcmp uno double {b.text}, {b.text}")
    endless = m.assign(f"and i1 {infinite}, {one}")
    none = m.assign(f"or i1 {no_number}, {endless}")
    result = m.assign(f"select i1 {none}, double {_NAN}, double {result}")
    value: Value = m.make("D", f"select i1 {zero}, double 1.0, double {result}")
    return value


def _call(m: Any, name: str, *arguments: Value) -> str:
    function = m.import_(PREFIX + name)
    passed = ", ".join(a.typed for a in arguments)
    result: str = m.assign(f"call double {function}({passed}) memory(none) nounwind willreturn")
    return result
