"""Lists of several dimensions.

Heat in a cube, the game of life, the longest common subsequence, Pascal's triangle in rows of growing length. The size
is the length of the cube's edge and scales the rest.
"""

from __future__ import annotations

from rounds import run


def cube(n: int) -> list[list[list[float]]]:
    return [[[float((x * 7 + y * 13 + z * 29) % 101) for z in range(n)] for y in range(n)] for x in range(n)]


def heat(n: int, steps: int) -> int:
    now = cube(n)
    then = cube(n)
    for _ in range(steps):
        for x in range(1, n - 1):
            for y in range(1, n - 1):
                for z in range(1, n - 1):
                    around = now[x - 1][y][z] + now[x + 1][y][z] + now[x][y - 1][z] + now[x][y + 1][z]
                    around = around + now[x][y][z - 1] + now[x][y][z + 1]
                    then[x][y][z] = now[x][y][z] + 0.125 * (around - 6 * now[x][y][z])
        now, then = then, now
    total = 0.0
    for plane in now:
        for line in plane:
            for value in line:
                total += value * value
    return int(total * 1000)


def life(n: int, generations: int) -> int:
    alive = [[(i * i + 3 * j * j + i * j) % 7 < 3 for j in range(n)] for i in range(n)]
    for _ in range(generations):
        following = [[False] * n for _ in range(n)]
        for i in range(n):
            for j in range(n):
                neighbours = 0
                for di in (-1, 0, 1):
                    row = alive[(i + di + n) % n]
                    for dj in (-1, 0, 1):
                        if (di or dj) and row[(j + dj + n) % n]:
                            neighbours += 1
                following[i][j] = neighbours == 3 or (neighbours == 2 and alive[i][j])
        alive = following
    total = 0
    for i in range(n):
        for j in range(n):
            if alive[i][j]:
                total = (total * 3 + i * n + j) & 0xFFFFFFFFFFFFFFFF
    return total


def text(length: int, seed: int) -> list[str]:
    x = seed
    letters = []
    for _ in range(length):
        x = (x * 1103515245 + 12345) & 0xFFFFFFFF
        letters.append(chr(ord("a") + (x >> 16) % 4))
    return letters


def common_subsequence(a: list[str], b: list[str]) -> int:
    longest = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                longest[i][j] = longest[i - 1][j - 1] + 1
            else:
                longest[i][j] = max(longest[i - 1][j], longest[i][j - 1])
    return longest[len(a)][len(b)]


def triangle(n: int) -> int:
    rows: list[list[int]] = []
    for i in range(n):
        row = [1] * (i + 1)
        for j in range(1, i):
            row[j] = (rows[i - 1][j - 1] + rows[i - 1][j]) % 1000003
        rows.append(row)
    return sum(sum(row) for row in rows)


def round_(size: int) -> int:
    total = heat(size, 8)
    total = total * 31 + life(3 * size, 4)
    total = total * 31 + common_subsequence(text(12 * size, 1), text(12 * size, 2))
    return total * 31 + triangle(6 * size)


if __name__ == "__main__":
    run(round_, rounds=28, size=96)
