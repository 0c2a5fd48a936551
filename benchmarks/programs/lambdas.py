"""Pipelines of lambdas: map, filter and reduce over lists, over numbers, and step by step through sinks. The size is
how many elements they have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from rounds import run, wrap

Sink = Callable[[Any], bool]
Function = Callable[[Any], Any]


def mapped(elements: Iterable[Any], function: Function) -> list[Any]:
    return [function(each) for each in elements]


def filtered(elements: Iterable[Any], wanted: Callable[[Any], bool]) -> list[Any]:
    return [each for each in elements if wanted(each)]


def reduced(elements: Iterable[Any], start: Any, operator: Callable[[Any, Any], Any]) -> Any:
    result = start
    for each in elements:
        result = operator(result, each)
    return result


class Flow:
    """Gives its elements to a sink, which answers False when it wants no more."""

    def __init__(self, into: Callable[[Sink], None]) -> None:
        self.into = into

    def map(self, function: Function) -> Flow:
        return Flow(lambda sink: self.into(lambda element: sink(function(element))))

    def filter(self, wanted: Callable[[Any], bool]) -> Flow:
        return Flow(lambda sink: self.into(lambda element: not wanted(element) or sink(element)))

    def limit(self, count: int) -> Flow:
        def into(sink: Sink) -> None:
            left = count

            def take(element: Any) -> bool:
                nonlocal left
                left -= 1
                return left >= 0 and sink(element) and left > 0

            self.into(take)

        return Flow(into)

    def fold(self, start: Any, step: Callable[[Any, Any], Any]) -> Any:
        result = start

        def take(element: Any) -> bool:
            nonlocal result
            result = step(result, element)
            return True

        self.into(take)
        return result


def flow_of_range(start: int, end: int) -> Flow:
    def into(sink: Sink) -> None:
        for i in range(start, end):
            if not sink(i):
                return

    return Flow(into)


class Item(NamedTuple):
    name: str
    price: int
    amount: int

    def total(self) -> int:
        return self.price * self.amount


def at_least(price: int) -> Callable[[Item], bool]:
    return lambda item: item.price >= price and item.amount > 0


def items(n: int) -> int:
    """Lists of objects; the lambdas capture what they compare with."""
    everything = [Item(f"item{i % 10}", i * 37 % 101, i % 4) for i in range(n)]
    total = 0
    for least in range(0, 100, 20):
        dear = filtered(everything, at_least(least))
        totals = mapped(dear, Item.total)
        total = total * 31 + reduced(totals, 0, lambda a, b: a + b)
        total += len(reduced(mapped(dear, lambda item: item.name), "", lambda a, b: a if a > b else b))
    return total


def both(first: Callable[[int], int], second: Callable[[int], int]) -> Callable[[int], int]:
    return lambda x: second(first(x))


def scramble(by: int) -> Callable[[int], int]:
    return lambda x: x * 31 & 0xFFFFFFFF ^ x >> by


def numbers(n: int) -> int:
    """Plain numbers, and operators made of operators."""
    every = list(range(n))
    total = 0
    for by in range(1, 9):
        twice = both(both(scramble(by), scramble(by)), lambda x: x & 0xFFFF)
        results = mapped(every, twice)
        chosen = filtered(results, lambda x: x & 1 != 0 and x % 3 != 0)
        total = total * 31 + wrap32(reduced(chosen, 0, lambda a, b: a + b))
        total += reduced(filtered(results, lambda x: x & 1 == 0), 0, max)
    return total


def times(factor: int) -> Callable[[int], int]:
    return lambda x: x * factor


def flows(n: int) -> int:
    """Each element goes through all stages before the next one sets out."""
    total = 0
    for k in range(1, 6):
        total = total * 31 + (
            flow_of_range(0, n)
            .map(times(k))
            .filter(lambda x: x % 3 != 0)
            .map(lambda x: x * x)
            .limit(n // 2)
            .fold(0, lambda a, b: wrap(a * 3 + b))
        )
    return total


def tripled(number: int) -> Callable[[], int]:
    return lambda: number * 3


def makers(n: int) -> int:
    """Functions that make functions."""

    def adder(a: int) -> Callable[[int], int]:
        return lambda b: a + b

    def same(x: int) -> int:
        return x

    chain: Callable[[int], int] = same
    for i in range(10):
        chain = both(lambda x: x ^ 5, both(chain, adder(i)))
    total = 0
    for i in range(n):
        later = tripled(i)
        total += chain(later())
    return total


def wrap32(n: int) -> int:
    """`n` as a signed integer of 32 bits."""
    return (n + (1 << 31)) % (1 << 32) - (1 << 31)


def round_(size: int) -> int:
    total = items(size)
    total = total * 31 + numbers(size * 2)
    total = total * 31 + flows(size)
    return total * 31 + makers(size // 4)


if __name__ == "__main__":
    run(round_, rounds=35, size=100_000)
