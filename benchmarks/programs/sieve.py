"""The sieve of Eratosthenes: a large array of booleans, written with a stride. The size is the array's length."""

from __future__ import annotations

import sys
import time


def round_(size: int) -> int:
    composite = [False] * size
    count = 0
    total = 0
    for n in range(2, size):
        if composite[n]:
            continue
        count += 1
        total += n
        for multiple in range(n * n, size, n):
            composite[multiple] = True
    return total * 31 + count


def main(args: list[str]) -> None:
    rounds = int(args[0]) if args else 35
    size = int(args[1]) if len(args) > 1 else 10000000
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
