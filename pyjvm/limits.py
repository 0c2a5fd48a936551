"""Limits on what a guest may use. Ticks are granted to each turn, so a limit holds wherever guest code runs."""

from __future__ import annotations


class LimitExceeded(BaseException):
    """The guest used up what it was given; it cannot catch this."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} limit exceeded")
        self.what = what


class Limits:
    """`ticks`: method entries and backward branches still allowed, or None."""

    __slots__ = ("ticks",)

    def __init__(self) -> None:
        self.ticks: int | None = None

    def grant(self, wanted: int) -> int:
        """Ticks for a turn, at most those left. Raises LimitExceeded when none are."""
        if self.ticks is None:
            return wanted
        if self.ticks <= 0:
            raise LimitExceeded("tick")
        return min(wanted, self.ticks)

    def use(self, ticks: int) -> None:
        """Ticks that were used."""
        if self.ticks is not None:
            self.ticks -= ticks
