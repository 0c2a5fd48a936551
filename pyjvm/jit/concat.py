"""Calls of the natives that join strings: their arguments become pieces for the kernel `string_join`."""

from __future__ import annotations

from ..invoke.concat import STRING
from . import area
from .kernels import joining
from .kernels.library import REFUSED
from .machine import Leaves
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..invoke.concat import Shape

MOST_PIECES = 128
PIECE_KINDS = {STRING: joining.STRING, "I": joining.WHOLE, "J": joining.WHOLE, "C": joining.CHAR, "Z": joining.BOOLEAN}


def write_join(m: Any, shape: Shape, arguments: list[Value]) -> Value:
    """The String of a shape (see `pyjvm/invoke/concat.py`) with these arguments. Raises `Leaves` where it is long."""
    pieces: list[tuple[int, str]] = []
    given = iter(arguments)
    for place, piece in enumerate(shape):
        if place % 2:
            pieces.append((PIECE_KINDS[piece], _wide(m, next(given), piece)))
        else:
            pieces += constant_pieces(piece)
    if len(pieces) > MOST_PIECES:
        raise Leaves
    for place, (what, text) in enumerate(pieces):
        m.emit(f"store i64 {what}, ptr {m.area(area.ARGUMENTS + 16 * place)}")
        m.emit(f"store i64 {text}, ptr {m.area(area.ARGUMENTS + 16 * place + 8)}")
    join = m.kernel("string_join", 2, False)
    address = f"ptrtoint (ptr {m.area(area.ARGUMENTS)} to i64)"
    result = m.assign(f"call i64 {join}(i64 {address}, i64 {len(pieces)})")
    m.leave_if(m.test(f"icmp eq i64 {result}, {REFUSED}"))
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


def constant_pieces(text: str) -> list[tuple[int, str]]:
    """Constant text, cut; the numbers are written as IR has them."""
    try:
        data, kind, size, most = text.encode("latin-1"), joining.NARROW, 1, joining.NARROW_CHARS
    except UnicodeEncodeError:
        data, kind, size, most = text.encode("utf-16-le", "surrogatepass"), joining.WIDE, 2, joining.WIDE_CHARS
    parts = [data[i : i + size * most] for i in range(0, len(data), size * most)]
    return [
        (len(part) // size << joining.PIECE_BITS | kind, str(int.from_bytes(part, "little", signed=len(part) == 8)))
        for part in parts
    ]
