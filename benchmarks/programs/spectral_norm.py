"""Spectral norm of an infinite matrix by the power method: floats, division, a small function in the inner loop.

The size is the vectors' length.
"""

from __future__ import annotations

import math

from rounds import run


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


if __name__ == "__main__":
    run(round_, rounds=30, size=800)
