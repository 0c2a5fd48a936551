"""How the programs run: `[rounds [size]]`, then a checksum of all rounds, and the nanoseconds of each."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable


def run(round_: Callable[[int], int], rounds: int, size: int) -> None:
    """Rounds of one program, so many and of that size unless the command line says otherwise."""
    given = [int(arg) for arg in sys.argv[1:3]]
    rounds, size = [*given, *(rounds, size)[len(given) :]]
    checksum = 0
    times = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        checksum = wrap(checksum * 31 + round_(size))
        times.append(time.perf_counter_ns() - start)
    print(checksum)
    print(*times)


def wrap(n: int) -> int:
    """`n` as a signed integer of 64 bits."""
    return (n + (1 << 63)) % (1 << 64) - (1 << 63)
