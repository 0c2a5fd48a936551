"""Recursive calls: Fibonacci numbers by their definition. The size is the number's index."""

from __future__ import annotations

from rounds import run


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def round_(size: int) -> int:
    return fib(size)


if __name__ == "__main__":
    run(round_, rounds=25, size=36)
