"""One test of one instruction: code that uses it, and what calls of that code answer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import frozen

from tests.interpreter.guest import Thrown

LETTERS = {"I": "i", "J": "l", "F": "f", "D": "d", "A": "a"}
OBJECT = "Ljava/lang/Object;"
STRING = "Ljava/lang/String;"

ARITHMETIC = Thrown("java.lang.ArithmeticException", "/ by zero")
NULL_POINTER = Thrown("java.lang.NullPointerException")

Run = tuple[tuple[Any, ...], Any]


@frozen
class Case:
    """`code` is assembled (tests/loader/verifier/assembler.py) as a static method of descriptor `desc`; `@` is its
    class. `runs` are arguments and results.

    The class is of version 49 unless `head` says otherwise: it needs no stack maps then.
    """

    mnemonic: str
    desc: str
    code: str
    runs: tuple[Run, ...]
    head: str = "version=49"


CASES: list[Case] = []


def case(mnemonic: str, desc: str, code: str, runs: Iterable[Run], head: str = "version=49") -> None:
    """Enter a case. In `code`, `;;` ends a line too."""
    lines = "\n".join(part.strip() for part in re.sub(";;(?!;)", "\n", code).splitlines())
    CASES.append(Case(mnemonic, desc, lines, tuple(runs), head))


def load(kinds: str) -> str:
    """Instructions that push all parameters."""
    made, at = [], 0
    for kind in kinds:
        made.append(f"{LETTERS[kind]}load {at}")
        at += 2 if kind in "JD" else 1
    return "\n".join(made)


def descriptor(kinds: str, result: str) -> str:
    """`A` stands for String."""
    return "(" + "".join(STRING if k == "A" else k for k in kinds) + ")" + (STRING if result == "A" else result)


def simple(mnemonic: str, kinds: str, result: str, runs: Iterable[Run]) -> None:
    """The instruction takes all parameters and gives the result."""
    case(mnemonic, descriptor(kinds, result), f"{load(kinds)}\n{mnemonic}\n{LETTERS[result]}return", runs)


def thrown(name: str, message: str | None = None) -> Thrown:
    """An exception of java.lang."""
    return Thrown(f"java.lang.{name}", message)
