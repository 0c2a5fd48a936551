"""Recursive calls: Fibonacci numbers by their definition. The size is the number's index."""

from __future__ import annotations

import sys
import time


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def round_(size: int) -> int:
    return fib(size)


def main(args: list[str]) -> None:
    rounds = int(args[0]) if args else 25
    size = int(args[1]) if len(args) > 1 else 36
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


if __name__ == "__main__":
    main(sys.argv[1:])
