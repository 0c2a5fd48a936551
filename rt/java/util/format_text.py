"""One argument written as a conversion wants it."""

from __future__ import annotations

from pyjvm.rt.java.util.format_digits import general_text, hexadecimal_text, rounded, scientific_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyjvm.rt.java.util.format_specs import Spec

MOST_DECIMALS = 1100
"""No double has a digit further right."""


def justify(spec: Spec, text: str) -> str:
    """Spaces up to the width, then capitals if they are wanted."""
    if len(text) < spec.width:
        text = text.ljust(spec.width) if "-" in spec.flags else text.rjust(spec.width)
    return text.upper() if spec.upper else text


def general(spec: Spec, text: str) -> str:
    """%s, %b, %h: the precision cuts."""
    return justify(spec, text[: spec.precision] if spec.precision >= 0 else text)


def with_zeros(spec: Spec, prefix: str, digits: str, closing: int = 0) -> str:
    """Zeros between prefix and digits, up to the width, if they are wanted."""
    missing = spec.width - len(prefix) - len(digits) - closing if "0" in spec.flags else 0
    return prefix + "0" * missing + digits


def signed(spec: Spec, negative: bool, digits: str, prefix: str = "", finite: bool = True) -> str:
    """A magnitude with its sign, as the flags want it."""
    flags = spec.flags
    sign = "+" if "+" in flags else " " if " " in flags else ""
    if negative:
        sign = "(" if "(" in flags else "-"
    closing = sign == "("
    text = with_zeros(spec, sign + prefix, digits, closing) if finite else sign + prefix + digits
    return justify(spec, text + ")" if closing else text)


def group(spec: Spec, digits: str) -> str:
    """Commas in the integer part, if they are wanted."""
    if "," not in spec.flags:
        return digits
    whole, point, fraction = digits.partition(".")
    return f"{int(whole):,}{point}{fraction}" if "e" not in digits else digits


def decimal(spec: Spec, value: int) -> str:
    """%d"""
    return signed(spec, value < 0, group(spec, str(abs(value))))


def unsigned(spec: Spec, value: int, bits: int) -> str:
    """%x and %o of a number of so many bits. Refuses the flags for signed numbers."""
    spec.refuse("+ (")
    value &= (1 << bits) - 1
    shows_base = "#" in spec.flags
    if spec.conversion == "x":
        return justify(spec, with_zeros(spec, "0x" if shows_base else "", f"{value:x}"))
    return justify(spec, with_zeros(spec, "0" if shows_base else "", f"{value:o}"))


def floating(spec: Spec, value: float) -> str:
    """%f, %e, %g and %a."""
    if value != value:
        return justify(spec, "NaN")
    negative = value < 0 or (value == 0 and str(value)[0] == "-")
    magnitude = abs(value)
    if magnitude == float("inf"):
        return signed(spec, negative, "Infinity", finite=False)
    if spec.conversion == "a":
        return signed(spec, negative, hexadecimal_text(magnitude, spec.precision), "0x")
    precision = 6 if spec.precision < 0 else spec.precision
    computed = min(precision, MOST_DECIMALS)
    if spec.conversion == "f":
        digits = group(spec, rounded(magnitude, computed))
    elif spec.conversion == "e":
        digits = scientific_text(magnitude, computed)
    else:
        digits = group(spec, general_text(magnitude, max(computed, 1)))
    mantissa, e, exponent = digits.partition("e")
    mantissa += "0" * (precision - computed)
    if precision == 0 and "#" in spec.flags:
        mantissa += "."
    return signed(spec, negative, mantissa + e + exponent)
