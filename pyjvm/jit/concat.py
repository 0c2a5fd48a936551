"""Calls of the natives that join strings: their arguments become pieces for the kernel `string_join`."""

from __future__ import annotations

from ..invoke.concat import STRING
from .kernels import joining
from .machine import Leaves
from .pieces import Piece, constant_pieces, join
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..invoke.concat import Shape

MOST_PIECES = 128
PIECE_KINDS = {STRING: joining.STRING, "I": joining.WHOLE, "J": joining.WHOLE, "C": joining.CHAR, "Z": joining.BOOLEAN}


def write_join(m: Any, shape: Shape, arguments: list[Value]) -> Value:
    """The String of a shape (see `pyjvm/invoke/concat.py`) with these arguments. Raises `Leaves` where it is long."""
    pieces: list[Piece] = []
    given = iter(arguments)
    for place, piece in enumerate(shape):
        if place % 2:
            pieces.append((PIECE_KINDS[piece], _wide(m, next(given), piece)))
        else:
            pieces += constant_pieces(piece)
    if len(pieces) > MOST_PIECES:
        raise Leaves
    result = join(m, pieces)
    name = m.assign(f"trunc i64 {result} to i32")
    return Value(name, "A", nonnull=True, exact=m.vm.load("java/lang/String").id)


def _wide(m: Any, value: Value, kind: str) -> str:
    """An argument as 64 bits."""
    if kind == "J":
        return value.text
    if kind in "CZ":  # any int may be passed for them (JVMS 4.10.1.2)
        value = m.narrowed(value, kind)
    extension = "sext" if kind == "I" else "zext"
    text: str = m.assign(f"{extension} i32 {value.text} to i64")
    return text
