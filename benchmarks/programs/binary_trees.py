"""Binary trees, made, counted and dropped: allocation, recursion, a long-lived tree beside many short-lived.

The size is the greatest depth.
"""

from __future__ import annotations

import sys
import time


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left: Node | None, right: Node | None) -> None:
        self.left = left
        self.right = right

    def count(self) -> int:
        return 1 if self.left is None else 1 + self.left.count() + self.right.count()


def tree(depth: int) -> Node:
    return Node(None, None) if depth == 0 else Node(tree(depth - 1), tree(depth - 1))


def round_(size: int) -> int:
    total = tree(size + 1).count()
    kept = tree(size)
    for depth in range(4, size + 1, 2):
        trees = 1 << (size - depth + 4)
        nodes = 0
        for _ in range(trees):
            nodes += tree(depth).count()
        total = total * 31 + nodes
    return total * 31 + kept.count()


def main(args: list[str]) -> None:
    rounds = int(args[0]) if args else 25
    size = int(args[1]) if len(args) > 1 else 15
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
