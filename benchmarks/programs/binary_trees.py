"""Binary trees, made, counted and dropped: allocation, recursion, a long-lived tree beside many short-lived.

The size is the greatest depth.
"""

from __future__ import annotations

from rounds import run


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


if __name__ == "__main__":
    run(round_, rounds=25, size=15)
