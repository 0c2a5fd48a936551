"""Which handler runs which instruction."""

from __future__ import annotations

from ..instructions.table import OPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..instructions.table import Op

_canonical: dict[int, Op] = {}


def canonical(op: Op) -> Op:
    """The instruction whose handler serves `op` too: `iload` for `iload_0`, `bipush` for `iconst_3`."""
    found = _canonical.get(op.number)
    if found is None:
        same = [other for other in OPS if other is not None and other.meaning is op.meaning]
        found = op
        if op.implied or op.format:
            found = next((other for other in same if other.format), same[0])
        if op.has_forms:  # the stack instructions share one meaning, their forms differ
            found = op
        _canonical[op.number] = found
    return found


def python_name(op: Op) -> str:
    """`return` is a Python word."""
    return "return_" if op.mnemonic == "return" else op.mnemonic


def form_name(op: Op, form: str) -> str:
    """The handler of one form of a stack instruction."""
    return f"{op.mnemonic}_{form.replace('--', '_')}"
