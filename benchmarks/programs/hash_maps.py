"""Dictionaries and sets: of numbers and strings, counted, grouped, looked up, iterated and removed from. The size is
how many entries are tried."""

from __future__ import annotations

from rounds import run


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Point) and other.x == self.x and other.y == self.y

    def __hash__(self) -> int:
        return 31 * self.x + self.y


class HashMaps:
    def __init__(self) -> None:
        self.seed = 12345

    def next(self) -> int:
        seed = self.seed
        seed ^= seed << 13 & 0xFFFFFFFF
        seed ^= seed >> 17
        seed ^= seed << 5 & 0xFFFFFFFF
        self.seed = seed
        return seed >> 1

    def numbers(self, n: int) -> int:
        """How often each number comes, and the numbers looked up again, half of them missing."""
        counts: dict[int, int] = {}
        for _ in range(n):
            key = self.next() % (n // 2 + 1) * 2
            count = counts.get(key)
            counts[key] = 1 if count is None else count + 1
        total = len(counts)
        for key in range(n):
            if key in counts:
                total += key ^ counts[key]
        for key, count in counts.items():
            total += key * count
        return total

    def words(self, n: int) -> int:
        """Words counted and grouped by their first letter."""
        syllables = ["ka", "lo", "mi", "ne", "pu", "ra", "so", "ti", "vu", "we"]
        text = []
        for _ in range(n):
            r = self.next()
            word = syllables[r % 10] + syllables[r // 10 % 10]
            text.append(word if r % 3 == 0 else word + syllables[r // 100 % 10])
        counts: dict[str, int] = {}
        for word in text:
            counts[word] = counts.get(word, 0) + 1
        groups: dict[str, list[str]] = {}
        for word in counts:
            groups.setdefault(word[0], []).append(word)
        total = 0
        for letter, group in groups.items():
            letters = 0
            for word in group:
                letters += counts.get(word, 0) * len(word)
            total += letters * ord(letter)
        return total * 31 + len(counts)

    def sets(self, n: int) -> int:
        """Common members, differences, and removal of some."""
        a = set()
        b = set()
        for _ in range(n):
            a.add(self.next() % n)
            b.add(self.next() % n)
        common = set(a)
        common &= b
        total = len(common)
        for each in common:
            total += each
        for each in list(a):
            if each % 3 == 0 or each in b:
                a.remove(each)
        for each in a:
            b.discard(each - 1)
        return total * 31 + len(a) * 7 + len(b)

    def walk(self, n: int) -> int:
        """A walk that remembers where it has been."""
        visits: dict[Point, int] = {}
        x = 0
        y = 0
        for _ in range(n):
            r = self.next() >> 8
            x += (r & 3) - 1 - (r >> 4 & 1)
            y += (r >> 2 & 3) - 1 - (r >> 5 & 1)
            here = Point(x, y)
            visits[here] = visits.get(here, 0) + 1
        total = 0
        for point, count in visits.items():
            total += (point.x + 2 * point.y) * count
        return total * 31 + len(visits)


def round_(size: int) -> int:
    maps = HashMaps()
    total = maps.numbers(size)
    total = total * 31 + maps.words(size)
    total = total * 31 + maps.sets(size // 2)
    return total * 31 + maps.walk(size)


if __name__ == "__main__":
    run(round_, rounds=30, size=120_000)
