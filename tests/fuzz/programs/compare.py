"""A program run by all peers, and what they disagree about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import frozen

from .assembler import TooLong
from .emitter import class_files
from .generator import Generator
from .peers import Peer, real_java, tier
from .tree import Program


def build(seed: int, number: int, emitted: Counter[str] | None = None) -> tuple[Program, dict[str, bytes]]:
    """The program of a seed and a number, and its class files."""
    for attempt in range(10):
        program = Generator(f"{seed}/{number}" + (f"/{attempt}" if attempt else "")).program()
        counts: Counter[str] = Counter()
        try:
            classes = class_files(program, counts)
        except TooLong:
            continue
        if emitted is not None:
            emitted.update(counts)
        return program, classes
    raise TooLong(f"{seed}/{number}")


@frozen
class Difference:
    """`names`: who answered otherwise than the first of all; `line` and `others`: the first line that differs."""

    first: str
    names: tuple[str, ...]
    number: int
    line: str
    others: tuple[str, ...]

    def tells(self, word: str) -> bool:
        """Whether one of the lines has the word."""
        return any(word in line for line in (self.line, *self.others))

    def __str__(self) -> str:
        told = [f"  line {self.number}, {self.first}: {self.line}"]
        told += [f"  {name}: {line}" for name, line in zip(self.names, self.others, strict=True)]
        return "\n".join(told)


def difference(answers: Mapping[str, str]) -> Difference | None:
    """The first difference, or None if all agree. The first answer is what the others should be."""
    (first, expected), *others = answers.items()
    wrong = [(name, answer) for name, answer in others if answer != expected]
    if not wrong:
        return None
    lines = expected.split("\n")
    found = min(_prefix(lines, answer.split("\n")) for _, answer in wrong)
    at = [_line(answer.split("\n"), found) for _, answer in wrong]
    return Difference(first, tuple(name for name, _ in wrong), found + 1, _line(lines, found), tuple(at))


def _prefix(one: list[str], other: list[str]) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _line(lines: list[str], number: int) -> str:
    """A line; with it the Python traceback that may follow the news of an end."""
    if number >= len(lines):
        return "<nothing more>"
    return "\n    ".join(lines[number:]) if lines[number].startswith("ended by") else lines[number]


class Comparison:
    """Runs programs on real java, where it is there, and in tiers."""

    def __init__(self, tiers: Iterable[str], with_java: bool = True) -> None:
        oracle = real_java() if with_java else None
        self.peers: list[Peer] = [*([oracle] if oracle else []), *map(tier, tiers)]

    def answers(self, classes: Mapping[str, bytes]) -> dict[str, str]:
        """What each printed, real java first."""
        return {peer.name: peer.run(classes) for peer in self.peers}

    def difference(self, classes: Mapping[str, bytes]) -> Difference | None:
        return difference(self.answers(classes))

    def between(self, *names: str) -> Comparison:
        """The same with these peers only."""
        fewer = Comparison((), False)
        fewer.peers = [peer for peer in self.peers if peer.name in names]
        return fewer

    def close(self) -> None:
        for peer in self.peers:
            peer.close()
