"""Limits on what a guest may use. Each turn of each thread asks here, so a limit holds wherever guest code runs."""

from __future__ import annotations

from time import monotonic


class LimitExceeded(BaseException):
    """The guest used up what it was given; it cannot catch this. `what`: `tick`, `time` or `output`."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} limit exceeded")
        self.what = what


class Interrupted(BaseException):
    """A signal came for the program: it is to end."""

    def __init__(self, signal: int) -> None:
        super().__init__(signal)
        self.signal = signal


class Limits:
    """What is left. None stands for no limit."""

    __slots__ = ("_deadline", "_granted", "output", "seconds", "signal", "ticks")

    def __init__(self) -> None:
        self.ticks: int | None = None
        """Method entries and backward branches."""
        self.seconds: float | None = None
        """Time in guest code, counted between `start_clock` and `stop_clock`."""
        self.output: int | None = None
        """Bytes of stdout and stderr together."""
        self.signal = 0
        """A signal that came and is not yet delivered, or 0."""
        self._deadline: float | None = None
        self._granted = 0
        """Ticks of the turn that runs."""

    def start_clock(self) -> None:
        """Guest code is about to run."""
        if self.seconds is not None:
            self._deadline = monotonic() + self.seconds

    def stop_clock(self) -> None:
        """Guest code has stopped."""
        if self._deadline is not None:
            self.seconds = self._deadline - monotonic()
            self._deadline = None

    def check(self) -> None:
        """Asked now and then while threads run or sleep.

        Raises LimitExceeded when time is over, Interrupted after a signal.
        """
        if self.signal:
            signal, self.signal = self.signal, 0
            raise Interrupted(signal)
        self._check_time()

    def _check_time(self) -> None:
        if self._deadline is not None and monotonic() >= self._deadline:
            raise LimitExceeded("time")

    def check_during(self, left: int) -> None:
        """Asked in the middle of a native, with the ticks left of the turn: less than none after much work.

        Signals wait for the end of the turn, where the guest can go on.
        """
        self._check_time()
        if self.ticks is not None and left < self._granted - self.ticks:
            raise LimitExceeded("tick")

    def grant(self, wanted: int) -> int:
        """Ticks for a turn, at most those left. Raises as `check` does, and LimitExceeded when no ticks are left."""
        if self.signal or self._deadline is not None:
            self.check()
        if self.ticks is None:
            return wanted
        if self.ticks <= 0:
            raise LimitExceeded("tick")
        self._granted = min(wanted, self.ticks)
        return self._granted

    def use(self, ticks: int) -> None:
        """Ticks that were used."""
        if self.ticks is not None:
            self.ticks -= ticks
            self._granted = 0

    def spend_output(self, count: int) -> None:
        """Bytes are about to be written."""
        if self.output is not None:
            self.output -= count
            if self.output < 0:
                raise LimitExceeded("output")
