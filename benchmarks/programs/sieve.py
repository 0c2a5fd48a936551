"""The sieve of Eratosthenes: a large array of booleans, written with a stride. The size is the array's length."""

from __future__ import annotations

from rounds import run


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


if __name__ == "__main__":
    run(round_, rounds=35, size=10000000)
