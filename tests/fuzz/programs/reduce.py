"""Smaller programs with the same difference: without some statements, branches, expressions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import fields

from .assembler import TooLong
from .compare import Comparison, Difference
from .emitter import class_files
from .tree import Block, Constant, Expression, If, Program, Switch, Synchronized, Try, children, kind

ATTEMPTS = 400
WORSE = (
    "VerifyError",
    "NoSuch",
    "AbstractMethodError",
    "StackOverflowError",
    "ended by",
    "<no answer",
    "<the process died",
)
"""What a smaller program must not show unless the first did: it would be another difference."""


class Spent(Exception):
    """No attempts are left."""


class Reducer:
    """Changes a program in place as long as the difference remains."""

    def __init__(self, program: Program, comparison: Comparison, found: Difference, attempts: int = ATTEMPTS) -> None:
        self.program = program
        self.comparison = comparison.between(found.first, found.names[0])
        self.found = found
        self.left = attempts

    def run(self) -> Difference:
        """The difference that the smaller program shows."""
        try:
            size = self.size() + 1
            while self.size() < size:
                size = self.size()
                for cls in self.program.classes:
                    self.shorten(cls.methods)
                for block in list(self.blocks()):
                    self.shorten(block.body)
                for block in list(self.blocks()):
                    self.unwrap(block.body)
                self.simplify()
            for block in list(self.blocks()):
                self.shorten(block.variables)
            for cls in self.program.classes:
                self.shorten(cls.fields)
        except Spent:
            pass
        return self.found

    def size(self) -> int:
        return sum(1 for cls in self.program.classes for method in cls.methods for _ in walk(method.body))

    def blocks(self) -> Iterator[Block]:
        for cls in self.program.classes:
            for method in cls.methods:
                yield from (node for node in walk(method.body) if isinstance(node, Block))

    def holds(self) -> bool:
        """Whether the same peers still differ, and no other way than before."""
        if self.left <= 0:
            raise Spent
        self.left -= 1
        try:
            now = self.comparison.difference(class_files(self.program))
        except (TooLong, KeyError, AssertionError):
            return False
        if now is None or any(now.tells(word) and not self.found.tells(word) for word in WORSE):
            return False
        self.found = now
        return True

    def attempt(self, change: Callable[[], None], undo: Callable[[], None]) -> bool:
        change()
        kept = False
        try:
            kept = self.holds()
        finally:
            if not kept:
                undo()
        return kept

    def shorten(self, body: list[Any]) -> None:
        """Leave members of a list out, many at a time first."""
        count = len(body)
        while count:
            start = 0
            while start < len(body):
                before = list(body)

                def drop(start: int = start, count: int = count) -> None:
                    del body[start : start + count]

                def undo(before: list[Any] = before) -> None:
                    body[:] = before

                if not self.attempt(drop, undo):
                    start += count
            count //= 2

    def unwrap(self, body: list[Any]) -> None:
        """Put what a statement contains in its place."""
        for index, statement in enumerate(body):
            for inner in inside(statement):

                def put(inner: Any = inner, index: int = index) -> None:
                    body[index] = inner

                def undo(statement: Any = statement, index: int = index) -> None:
                    body[index] = statement

                if self.attempt(put, undo):
                    break

    def simplify(self) -> None:
        """Constants for expressions, or an operand for the whole."""
        for block in list(self.blocks()):
            for statement in block.body:
                self.simplify_below(statement)

    def simplify_below(self, node: Any) -> None:
        for attribute in fields(type(node)):
            value = getattr(node, attribute.name)
            if attribute.name == "place" or isinstance(value, Block):
                continue
            if isinstance(value, Expression) and not isinstance(value, Constant):

                def put(made: Expression, name: str = attribute.name) -> None:
                    setattr(node, name, made)

                for made in replacements(value):
                    if self.attempt(lambda made=made: put(made), lambda value=value: put(value)):  # type: ignore[misc]
                        break
                else:
                    self.simplify_below(value)
            elif isinstance(value, list):
                for item in value:
                    if isinstance(item, Expression):
                        self.simplify_below(item)


def replacements(e: Expression) -> Iterator[Expression]:
    """What may stand for an expression."""
    if e.type != "V":
        yield Constant(e.type, {"F": 0.0, "D": 0.0, "A": None}.get(kind(e.type), 0))
        yield from (child for child in children(e) if isinstance(child, Expression) and child.type == e.type)


def inside(statement: Any) -> list[Block]:
    """Blocks that may stand for a statement."""
    match statement:
        case If():
            return [statement.yes, statement.no]
        case Try():
            return [statement.body]
        case Synchronized():
            return [statement.body]
        case Switch():
            return [statement.default, *(body for _, body, _ in statement.cases)]
    return []


def walk(node: Any) -> Iterator[Any]:
    """The node and all below it."""
    if node is not None:
        yield node
        for child in children(node):
            yield from walk(child)
