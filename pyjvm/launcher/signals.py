"""SIGINT, SIGTERM and SIGHUP end the program in order: its hooks still run."""

from __future__ import annotations

from _signal import SIG_IGN, getsignal, signal  # type: ignore[import-not-found]  # `signal` takes 4 ms

from ..limits import Interrupted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..limits import Limits

HANGUP, INTERRUPT, TERMINATE = 1, 2, 15


def deliver_signals(limits: Limits) -> None:
    """Install the handlers; a signal that the caller of the process ignores stays ignored."""

    def handler(number: int, frame: Any) -> None:
        if frame is not None and frame.f_code.co_name == "read" and frame.f_globals.get("__name__") == "pyjvm.host":
            raise Interrupted(number)  # a read may wait for ever; everything else comes to the end of the turn soon
        limits.signal = number

    for number in (HANGUP, INTERRUPT, TERMINATE):
        try:
            if getsignal(number) != SIG_IGN:
                signal(number, handler)
        except (ValueError, OSError):  # another thread than the main one, or a system without it
            return
