"""Product of two square matrices of doubles, lists of rows. The size is the number of rows."""

from __future__ import annotations

from rounds import run


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


if __name__ == "__main__":
    run(round_, rounds=40, size=320)
