"""Objects that live for a moment: vectors, boxes, pairs, small lists, iterators. The size is how many of each kind."""

from __future__ import annotations

from collections.abc import Iterator

from rounds import run, wrap


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y

    def plus(self, other: Vector) -> Vector:
        return Vector(self.x + other.x, self.y + other.y)

    def times(self, factor: float) -> Vector:
        return Vector(self.x * factor, self.y * factor)

    def dot(self, other: Vector) -> float:
        return self.x * other.x + self.y * other.y


class Range:
    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end

    def __iter__(self) -> Iterator[int]:
        at = self.start
        while at < self.end:
            yield at
            at += 1


def divided(a: int, b: int) -> tuple[int, int]:
    return a // b, a % b


def in_order(a: int, b: int, c: int) -> list[int]:
    three = [a, b, c]
    for i in range(1, len(three)):
        j = i
        while j > 0 and three[j - 1] > three[j]:
            three[j - 1], three[j] = three[j], three[j - 1]
            j -= 1
    return three


def vectors(n: int) -> int:
    position = Vector(0.0, 0.0)
    velocity = Vector(1.0, 0.5)
    energy = 0.0
    for _ in range(n):
        pull = position.times(-0.25)
        velocity = velocity.plus(pull.times(0.125))
        position = position.plus(velocity.times(0.125))
        energy += velocity.dot(velocity) + position.dot(position)
    return int(energy * 1000)


def boxes(n: int) -> int:
    total = 0
    for i in Range(0, n):
        quotient, rest = divided(i * 7, 13)
        total += quotient - rest
    return total


def arrays(n: int) -> int:
    total = 0
    for i in range(n):
        a, b, c = in_order(i * 31 & 255, i * 17 & 255, i * 7 & 255)
        total = wrap(total * 3 + a + 2 * b - c)
    return total


def lists(n: int) -> int:
    total = 0
    for i in range(0, n, 10):
        numbers = []
        for j in range(10):
            numbers.append(i + j * j)
        for each in numbers:
            total += each ^ i
    return total


def round_(size: int) -> int:
    return vectors(size) + 3 * boxes(size) + 5 * arrays(size) + 7 * lists(size)


if __name__ == "__main__":
    run(round_, rounds=40, size=1_000_000)
