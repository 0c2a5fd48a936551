"""Control flow of a method as nested loops and joins, so that it can be written in a language without goto.

Some blocks are *entries*: control can come to them from outside (the start, after a call, exception handlers, loops to
get into). They and what only they dominate become branches of one dispatch loop. Within a branch, loops nest and joins
follow their dominator, after Ramsey, "Beyond Relooper" (2022).
"""

from __future__ import annotations

from collections.abc import Iterable

ROOT = -1


class Block:
    """Instructions `start` to `end` (exclusive), and where control goes within the method from there."""

    __slots__ = ("end", "start", "successors")

    def __init__(self, start: int, end: int, successors: tuple[int, ...]) -> None:
        self.start = start
        self.end = end
        self.successors = successors


class Structure:
    """What the writer asks: which blocks are dispatched, what each loop holds, where each join is written.

    `dispatched`: blocks that the dispatch loop knows. `headers`: heads of loops, each with the blocks of its loop.
    `joins[b]`: blocks written after block b. `follows[h]`: blocks written after the loop of h. Everything else is
    written where it is jumped to.
    """

    def __init__(self, blocks: dict[int, Block], entries: Iterable[int]) -> None:
        self.blocks = blocks
        entries = set(entries)
        while True:
            self._analyse(entries)
            more = self._irreducible | self._outermost_headers
            if more <= entries:
                break
            entries |= more
        self._place()

    def _analyse(self, entries: set[int]) -> None:
        order = _reverse_postorder(self.blocks, entries)
        self.position = {b: i for i, b in enumerate(order)}
        predecessors: dict[int, list[int]] = {b: [] for b in order}
        for b in order:
            for s in self.blocks[b].successors:
                predecessors[s].append(b)
        self.reached = {b for b in order if predecessors[b]}
        """Blocks that control comes to from within."""
        idom = _dominators(order, predecessors, entries)
        self.idom = idom
        self.dispatched = {b for b in order if idom[b] == ROOT}
        self.forward = {b: sum(1 for p in predecessors[b] if self.position[p] < self.position[b]) for b in order}
        self._irreducible: set[int] = set()
        self.headers: dict[int, set[int]] = {}
        for b in order:
            for s in self.blocks[b].successors:
                if self.position[s] <= self.position[b]:
                    if self.dominates(s, b):
                        self.headers.setdefault(s, {s}).update(_loop(s, b, predecessors))
                    elif s not in self.dispatched:
                        self._irreducible.add(s)
        self._outermost_headers = {
            h for h in self.headers if not any(h in body for other, body in self.headers.items() if other != h)
        }

    def dominates(self, a: int, b: int) -> bool:
        while b != ROOT and b != a:
            b = self.idom[b]
        return b == a

    def _place(self) -> None:
        self.joins: dict[int, list[int]] = {}
        self.follows: dict[int, list[int]] = {}
        self.placed: set[int] = set()
        by_size = sorted(self.headers.items(), key=lambda item: -len(item[1]))
        for b in sorted(self.position, key=lambda b: self.position[b]):
            above = self.idom[b]
            if above == ROOT:
                continue
            left = next((h for h, body in by_size if above in body and b not in body), None)
            if left is not None:
                self.follows.setdefault(left, []).append(b)
            elif self.forward[b] > 1:
                self.joins.setdefault(above, []).append(b)
            else:
                continue
            self.placed.add(b)


def _reverse_postorder(blocks: dict[int, Block], entries: set[int]) -> list[int]:
    seen: set[int] = set()
    order: list[int] = []
    for entry in sorted(entries, reverse=True):
        if entry in seen:
            continue
        seen.add(entry)
        stack = [(entry, iter(blocks[entry].successors))]
        while stack:
            block, successors = stack[-1]
            for s in successors:
                if s not in seen:
                    seen.add(s)
                    stack.append((s, iter(blocks[s].successors)))
                    break
            else:
                order.append(block)
                stack.pop()
    order.reverse()
    return order


def _dominators(order: list[int], predecessors: dict[int, list[int]], entries: set[int]) -> dict[int, int]:
    """Immediate dominators, by iteration (Cooper, Harvey, Kennedy); entries hang on ROOT."""
    position = {b: i for i, b in enumerate(order)}
    position[ROOT] = -1
    idom: dict[int, int] = dict.fromkeys(entries, ROOT)
    idom[ROOT] = ROOT

    def intersect(a: int, b: int) -> int:
        while a != b:
            while position[a] > position[b]:
                a = idom[a]
            while position[b] > position[a]:
                b = idom[b]
        return a

    changed = True
    while changed:
        changed = False
        for b in order:
            if b in entries:
                continue
            new: int | None = None
            for p in predecessors[b]:
                if p in idom:
                    new = p if new is None else intersect(p, new)
            if new is not None and idom.get(b) != new:
                idom[b] = new
                changed = True
    return idom


def _loop(header: int, back: int, predecessors: dict[int, list[int]]) -> set[int]:
    """The natural loop of a back-edge."""
    body = {header, back}
    work = [back]
    while work:
        b = work.pop()
        if b == header:
            continue
        for p in predecessors[b]:
            if p not in body:
                body.add(p)
                work.append(p)
    return body
