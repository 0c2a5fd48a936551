"""-XX:StressDeopt: compiled code leaves at safepoints for no reason, at random but the same way for the same seed.

Compiled code counts safepoints down in the native area and leaves at the last; whoever rebuilds the frames then sets
the count again.
"""

from __future__ import annotations

from ..instructions.observer import effects_of
from . import area as layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..instructions.table import Op
    from .area import Area


def may_leave(op: Op) -> bool:
    """Whether instructions of this kind are safepoints by themselves; a backward branch is one on its way."""
    effects = effects_of(op)
    return bool(effects.throws or effects.resolves or effects.allocates or effects.calls or effects.locks)


class Stress:
    """Says after how many safepoints compiled code leaves: one in `every` on average."""

    __slots__ = ("_state", "_view", "every")

    def __init__(self, area: Area, every: int, seed: int | None) -> None:
        self.every = every
        self._state = seed or 0
        self._view = area.i64
        self.renew()

    def renew(self) -> None:
        """The count of the next departure, if the last one was for this reason."""
        place = layout.STRESS >> 3
        if self._view[place] <= 0:
            self._state = (self._state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
            self._view[place] = 1 + (self._state >> 33) % (2 * self.every - 1)
