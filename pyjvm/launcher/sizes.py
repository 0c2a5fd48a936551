"""Sizes and numbers of options: `512m`, `2g`."""

from __future__ import annotations

_FACTORS = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}
_MOST_DIGITS = 20


def parse_size(text: str) -> int | None:
    """The number, with a factor after it or not; None if it is none or does not fit 64 bits."""
    factor = _FACTORS.get(text[-1:].lower(), 1)
    digits = text[:-1] if factor > 1 else text
    if not (digits.isascii() and digits.isdigit()) or len(digits) > _MOST_DIGITS:
        return None
    value = int(digits) * factor
    return value if value < 1 << 64 else None


def parse_number(text: str) -> int | None:
    """As `parse_size`, with a sign."""
    if text[:1] == "-":
        value = parse_size(text[1:])
        return None if value is None else -value
    return parse_size(text)
