"""Which exception handlers cover which instructions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Coverage:
    """The handlers at each place of a method; places are offsets or indices, as in the handlers: `(start, end, …)`.

    `changes` are the places where the handlers differ from those before; `covering` are the handlers from each change
    on, as indices into the table and in its order. `spend` is called with the work that a step takes: a table made to
    be slow to look through costs the product of its length and the method's.
    """

    __slots__ = ("changes", "covering")

    def __init__(self, handlers: Sequence[tuple[int, int, int, str | None]], spend: Callable[[int], None]) -> None:
        starting: dict[int, list[int]] = {}
        ending: dict[int, list[int]] = {}
        for number, (start, end, _, _) in enumerate(handlers):
            if start >= end:
                continue
            starting.setdefault(start, []).append(number)
            ending.setdefault(end, []).append(number)
        self.changes = sorted({*starting, *ending})
        self.covering: list[tuple[int, ...]] = []
        active: list[int] = []
        for place in self.changes:
            for number in ending.get(place, ()):
                del active[bisect_left(active, number)]
            for number in starting.get(place, ()):
                insort(active, number)
            spend(len(active))
            self.covering.append(tuple(active))

    def find(self, place: int) -> int:
        """The index in `changes` and `covering` that a place falls under; -1 before the first."""
        return bisect_right(self.changes, place) - 1
