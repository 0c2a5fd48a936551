"""A solver of constraints over small numbers: propagation through a queue, and a search that takes back its steps. The
size is how many times it solves four kinds of puzzle."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque

from rounds import run, wrap


class Variable:
    """A number from 0 to 63 to be found; the bits of the domain are the values that are still possible."""

    def __init__(self, name: str, least: int, most: int) -> None:
        self.name = name
        self.domain = 0
        for value in range(least, most + 1):
            self.domain |= 1 << value

    def has(self, value: int) -> bool:
        return 0 <= value < 64 and self.domain >> value & 1 != 0

    def is_fixed(self) -> bool:
        return self.domain != 0 and self.domain & self.domain - 1 == 0

    def least(self) -> int:
        return (self.domain & -self.domain).bit_length() - 1

    def most(self) -> int:
        return self.domain.bit_length() - 1

    def count(self) -> int:
        return self.domain.bit_count()


class Constraint(ABC):
    """What must hold between variables."""

    @abstractmethod
    def variables(self) -> list[Variable]: ...

    @abstractmethod
    def narrow(self, solver: Solver) -> bool:
        """Takes away what cannot be; False when nothing is left."""


class Binary(Constraint):
    def __init__(self, left: Variable, right: Variable) -> None:
        self.left = left
        self.right = right

    def variables(self) -> list[Variable]:
        return [self.left, self.right]


class Different(Binary):
    """left + offset is not right."""

    def __init__(self, left: Variable, offset: int, right: Variable) -> None:
        super().__init__(left, right)
        self.offset = offset

    def narrow(self, solver: Solver) -> bool:
        left = self.left
        right = self.right
        if left.is_fixed() and not solver.remove(right, left.least() + self.offset):
            return False
        return not right.is_fixed() or solver.remove(left, right.least() - self.offset)


class Before(Binary):
    """left + gap is at most right."""

    def __init__(self, left: Variable, gap: int, right: Variable) -> None:
        super().__init__(left, right)
        self.gap = gap

    def narrow(self, solver: Solver) -> bool:
        return solver.keep(self.right, self.left.least() + self.gap, 63) and solver.keep(
            self.left, 0, self.right.most() - self.gap
        )


class Several(Constraint):
    def __init__(self, variables: list[Variable]) -> None:
        self.members = list(variables)

    def variables(self) -> list[Variable]:
        return self.members


class Sum(Several):
    def __init__(self, variables: list[Variable], total: int) -> None:
        super().__init__(variables)
        self.total = total

    def narrow(self, solver: Solver) -> bool:
        least = 0
        most = 0
        for each in self.members:
            least += each.least()
            most += each.most()
        for each in self.members:
            low = self.total - (most - each.most())
            high = self.total - (least - each.least())
            if not solver.keep(each, low, high):
                return False
        return True


class AllDifferent(Several):
    def narrow(self, solver: Solver) -> bool:
        for fixed in self.members:
            if fixed.is_fixed():
                value = fixed.least()
                for other in self.members:
                    if other is not fixed and not solver.remove(other, value):
                        return False
        return True


class Choice(ABC):
    """What to try next."""

    @abstractmethod
    def choose(self, variables: list[Variable]) -> Variable | None: ...


class FirstOpen(Choice):
    def choose(self, variables: list[Variable]) -> Variable | None:
        for each in variables:
            if not each.is_fixed():
                return each
        return None


class FewestValues(Choice):
    def choose(self, variables: list[Variable]) -> Variable | None:
        best = None
        for each in variables:
            if not each.is_fixed() and (best is None or each.count() < best.count()):
                best = each
        return best


class Solver:
    def __init__(self, choice: Choice) -> None:
        self.variables: list[Variable] = []
        self.watchers: dict[Variable, list[Constraint]] = {}
        self.queue: deque[Constraint] = deque()
        self.queued: set[Constraint] = set()
        self.trail: list[tuple[Variable, int]] = []
        self.choice = choice
        self.solutions = 0
        self.attempts = 0
        self.checksum = 0

    def variable(self, name: str, least: int, most: int) -> Variable:
        variable = Variable(name, least, most)
        self.variables.append(variable)
        self.watchers[variable] = []
        return variable

    def row(self, name: str, count: int, least: int, most: int) -> list[Variable]:
        return [self.variable(f"{name}{i}", least, most) for i in range(count)]

    def add(self, constraint: Constraint) -> None:
        for each in constraint.variables():
            self.watchers[each].append(constraint)
        self.enqueue(constraint)

    def enqueue(self, constraint: Constraint) -> None:
        if constraint not in self.queued:
            self.queued.add(constraint)
            self.queue.append(constraint)

    def set(self, variable: Variable, domain: int) -> bool:
        if domain != variable.domain:
            self.trail.append((variable, variable.domain))
            variable.domain = domain
            for constraint in self.watchers[variable]:
                self.enqueue(constraint)
        return domain != 0

    def remove(self, variable: Variable, value: int) -> bool:
        return not variable.has(value) or self.set(variable, variable.domain & ~(1 << value))

    def keep(self, variable: Variable, low: int, high: int) -> bool:
        low = max(low, 0)
        high = min(high, 63)
        return self.set(variable, 0 if low > high else variable.domain & (1 << high + 1) - (1 << low))

    def propagate(self) -> bool:
        while self.queue:
            constraint = self.queue.popleft()
            self.queued.remove(constraint)
            if not constraint.narrow(self):
                self.queue.clear()
                self.queued.clear()
                return False
        return True

    def undo(self, mark: int) -> None:
        while len(self.trail) > mark:
            variable, domain = self.trail.pop()
            variable.domain = domain

    def solve(self, limit: int) -> None:
        """Finds up to so many solutions."""
        if not self.propagate():
            return
        chosen = self.choice.choose(self.variables)
        if chosen is None:
            self.solutions += 1
            for each in self.variables:
                self.checksum = wrap(self.checksum * 31 + each.least())
            return
        value = chosen.least()
        while value <= chosen.most() and self.solutions < limit:
            if chosen.has(value):
                self.attempts += 1
                mark = len(self.trail)
                if self.set(chosen, 1 << value):
                    self.solve(limit)
                self.undo(mark)
            value += 1

    def result(self) -> int:
        return (self.checksum * 31 + self.solutions) * 31 + self.attempts + len(self.variables[0].name)


def queens(n: int, choice: Choice, limit: int) -> int:
    """Queens on a board, none of which sees another."""
    solver = Solver(choice)
    columns = solver.row("queen", n, 0, n - 1)
    for i in range(n):
        for j in range(i + 1, n):
            for offset in (0, j - i, i - j):
                solver.add(Different(columns[i], offset, columns[j]))
    solver.solve(limit)
    return solver.result()


def magic(limit: int) -> int:
    """Magic squares of three."""
    solver = Solver(FewestValues())
    cells = solver.row("cell", 9, 1, 9)
    solver.add(AllDifferent(cells))
    for line in (0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6):
        solver.add(Sum([cells[cell] for cell in line], 15))
    solver.solve(limit)
    return solver.result()


def jobs(chains: int, limit: int) -> int:
    """Jobs one after the other in chains, of which no two may start at once."""
    solver = Solver(FirstOpen())
    everything = []
    for c in range(chains):
        chain = solver.row(f"job{c}-", 4, 0, 4 * chains + 1)
        for i in range(1, len(chain)):
            solver.add(Before(chain[i - 1], 2 + (c + i) % 3, chain[i]))
        everything += chain
    solver.add(AllDifferent(everything))
    solver.solve(limit)
    return solver.result()


def round_(size: int) -> int:
    total = 0
    for i in range(size):
        total = total * 31 + queens(6 + i % 3, FirstOpen(), 10)
        total = total * 31 + queens(10 + i % 5, FewestValues(), 3)
        total = total * 31 + magic(8)
        total = wrap(total * 31 + jobs(3 + i % 3, 5))
    return total


if __name__ == "__main__":
    run(round_, rounds=30, size=30)
