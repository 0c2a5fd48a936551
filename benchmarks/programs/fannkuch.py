"""Flips of prefixes of all permutations: short lists, short loops. The size is the number of elements."""

from __future__ import annotations

from rounds import run


def flips(permutation: list[int]) -> int:
    """How often the prefix as long as its first element says is turned over until a 1 (here 0) leads."""
    work = permutation[:]
    count = 0
    first = work[0]
    while first:
        low = 0
        high = first
        while low < high:
            work[low], work[high] = work[high], work[low]
            low += 1
            high -= 1
        count += 1
        first = work[0]
    return count


def advance(permutation: list[int], counts: list[int]) -> bool:
    """The next permutation, by turning prefixes round; false after the last."""
    for i in range(1, len(permutation)):
        first = permutation[0]
        for j in range(i):
            permutation[j] = permutation[j + 1]
        permutation[i] = first
        counts[i] += 1
        if counts[i] <= i:
            return True
        counts[i] = 0
    return False


def round_(size: int) -> int:
    permutation = list(range(size))
    counts = [0] * size
    most = 0
    checksum = 0
    sign = 1
    while True:
        count = flips(permutation)
        most = max(most, count)
        checksum += sign * count
        sign = -sign
        if not advance(permutation, counts):
            return checksum * 100 + most


if __name__ == "__main__":
    run(round_, rounds=45, size=9)
