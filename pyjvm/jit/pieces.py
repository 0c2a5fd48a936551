"""The pieces of a string that compiled code joins: a shape and a value each, for the kernel `string_join`."""

from __future__ import annotations

from . import area
from .kernels import joining
from .kernels.library import REFUSED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .memory import Memory

Piece = tuple[int, str]
"""What it is (`kernels/joining.py`), and a 64-bit value of IR."""


def join(m: Memory, pieces: list[Piece]) -> str:
    """The reference to the String of the pieces, as 64 bits; what the kernel refuses leaves."""
    for place, (what, value) in enumerate(pieces):
        m.emit(f"store i64 {what}, ptr {m.area(area.ARGUMENTS + 16 * place)}")
        m.emit(f"store i64 {value}, ptr {m.area(area.ARGUMENTS + 16 * place + 8)}")
    address = f"ptrtoint (ptr {m.area(area.ARGUMENTS)} to i64)"
    result = m.assign(f"call i64 {m.kernel('string_join', 2)}(i64 {address}, i64 {len(pieces)})")
    m.leave_if(m.test(f"icmp eq i64 {result}, {REFUSED}"))
    return result


def constant_pieces(text: str) -> list[Piece]:
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
