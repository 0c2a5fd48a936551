"""Spectral norm of an infinite matrix by the power method: floats, division, a small function in the inner loop.

The size is the vectors' length.
"""

from __future__ import annotations

import math
import sys
import time


def a(i: int, j: int) -> float:
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def multiply(v: list[float], result: list[float]) -> None:
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += a(i, j) * v[j]
        result[i] = total


def multiply_transposed(v: list[float], result: list[float]) -> None:
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += a(j, i) * v[j]
        result[i] = total


def round_(size: int) -> int:
    u = [1.0] * size
    v = [0.0] * size
    between = [0.0] * size
    for _ in range(10):
        multiply(u, between)
        multiply_transposed(between, v)
        multiply(v, between)
        multiply_transposed(between, u)
    uv = vv = 0.0
    for i in range(size):
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    return int(math.sqrt(uv / vv) * 1e12)


def main(args: list[str]) -> None:
    rounds = int(args[0]) if args else 30
    size = int(args[1]) if len(args) > 1 else 800
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
