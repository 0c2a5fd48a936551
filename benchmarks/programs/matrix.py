"""Product of two square matrices of doubles, lists of rows. The size is the number of rows."""

from __future__ import annotations

import sys
import time


def filled(n: int, seed: int) -> list[list[float]]:
    x = seed
    matrix = []
    for _ in range(n):
        row = []
        for _ in range(n):
            x = (x * 1103 + 12345) & 0xFFFF
            row.append(x / 256.0 - 128.0)
        matrix.append(row)
    return matrix


def product(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    rows = len(a)
    columns = len(b[0])
    c = [[0.0] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            total = 0.0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c


def round_(size: int) -> int:
    c = product(filled(size, 1), filled(size, 2))
    total = 0.0
    for i in range(size):
        for element in c[i]:
            total += element / (i + 1)
    return int(total * 1e6)


def main(args: list[str]) -> None:
    rounds = int(args[0]) if args else 40
    size = int(args[1]) if len(args) > 1 else 320
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
