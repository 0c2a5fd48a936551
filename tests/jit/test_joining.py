"""Strings joined in compiled code: what the Python functions of `pyjvm/invoke/concat.py` give, at the same places."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("llvmlite")

from pyjvm.invoke.concat import STRING, joiner
from pyjvm.jit import area
from pyjvm.jit.area import Area
from pyjvm.jit.concat import PIECE_KINDS, constant_pieces
from pyjvm.jit.kernels.joining import NARROW_CHARS, WIDE_CHARS
from pyjvm.jit.kernels.library import REFUSED, tell_classes
from pyjvm.jit.kernels.native_heap import attach
from tests.interpreter.guest import Guest
from tests.interpreter.recorded import check, check_record

PROGRAMS = Path(__file__).parent / "programs"
TIERS = {
    "interpreter": ("-Xint",),
    "native at once": ("-Xcomp",),
    "native": ("-XX:CompileThreshold=3", "-Xbatch"),
    "native stress": ("-Xcomp", "-XX:StressDeopt=5", "-XX:StressGC=50", "-XX:StressSwitch=10"),
}

CHARS = st.characters(codec="utf-16") | st.sampled_from("\0\x7f\x80\xff\u0100\ud83d\ude00\uffff")
TEXTS = st.text("ab\xe9") | st.text(CHARS) | st.builds(lambda c, n: c * n, CHARS, st.sampled_from((9, 300, 40_000)))
VALUES = {
    STRING: st.none() | TEXTS,
    "I": st.integers(-(1 << 31), (1 << 31) - 1) | st.sampled_from((0, 9, 10, -10, -(1 << 31))),
    "J": st.integers(-(1 << 63), (1 << 63) - 1) | st.sampled_from((0, -1, -(1 << 63), (1 << 63) - 1)),
    "C": CHARS.filter(lambda c: ord(c) < 1 << 16).map(ord),
    "Z": st.sampled_from((0, 1)),
}
PARTS = st.lists(st.sampled_from(list(VALUES)).flatmap(lambda kind: st.tuples(st.just(kind), VALUES[kind], TEXTS)))


class Twin:
    """A machine that joins by Python or by the kernel."""

    def __init__(self, native: bool) -> None:
        self.machine = Guest({}, max_heap=8 << 20, initial_heap=8 << 20).machine
        self.t = self.machine.main_thread
        self.join = None
        tell_classes(self.machine)
        if native:
            attach(self.machine.heap)
            self.area = Area(16)
            self.kernels = self.machine.heap.find_kernels(True)
            self.join = self.kernels.function("string_join")

    def joined(self, first: str, parts: list[tuple[str, int | str | None, str]]) -> int:
        """The reference of the result; REFUSED if the kernel does."""
        machine = self.machine
        shape: tuple[str, ...] = (first,)
        arguments: list[int] = []
        for kind, value, text in parts:
            shape += (kind, text)
            arguments.append(value if isinstance(value, int) else 0 if value is None else machine.new_string(value))
        before = self.t.ticks
        result = self._by_kernel(shape, arguments) if self.join else REFUSED
        if result == REFUSED:
            result = joiner(machine, shape)(self.t, *arguments)
        else:
            assert self.t.ticks == before
        self.t.fresh.clear()
        return result

    def _by_kernel(self, shape: tuple[str, ...], arguments: list[int]) -> int:
        pieces: list[tuple[int, int]] = []
        for place, piece in enumerate(shape):
            if place % 2:
                pieces.append((PIECE_KINDS[piece], arguments[place // 2]))
            else:
                pieces += [(what, int(value)) for what, value in constant_pieces(piece)]
        if 2 * len(pieces) > area.ARGUMENT_BYTES >> 3:
            return REFUSED
        place = area.ARGUMENTS >> 3
        for piece in pieces:
            self.area.i64[place], self.area.i64[place + 1] = piece
            place += 2
        return self.join(self.area.address + area.ARGUMENTS, len(pieces))

    def state(self) -> tuple[bytes, int, dict[int, int]]:
        large = dict(self.machine.heap.large.objects)  # asked for first: now native code has said what it took
        return bytes(self.machine.mem.u8[: self.machine.heap.blocks.fresh_word() << 2]), self.t.ticks, large


@pytest.fixture(scope="module")
def twins():
    pair = Twin(False), Twin(True)
    yield pair
    for twin in pair:
        twin.machine.close()


@settings(max_examples=150, deadline=None)
@given(first=TEXTS, parts=PARTS)
def test_the_kernel_joins_as_python_does(twins, first, parts):
    results = [twin.joined(first, parts) for twin in twins]
    assert results[0] == results[1]
    python, native = twins
    found = [twin.machine.string(ref) for twin, ref in zip(twins, results, strict=True)]
    assert found[0] == found[1]
    same = python.state() == native.state()
    assert same, "memory differs"


def test_what_is_short_is_joined_by_the_kernel(twins):
    _, native = twins
    shape = ("a\u20ac", "I", "", STRING, "bcdefghij", "C", "", "Z", "")
    text = native.machine.new_string("x")
    ref = native._by_kernel(shape, [-12, text, ord("\xff"), 0])
    assert ref != REFUSED
    assert native.machine.string(ref) == "a\u20ac-12xbcdefghij\xfffalse"


def test_constant_text_is_cut_into_numbers():
    assert constant_pieces("") == []
    assert len(constant_pieces("x" * NARROW_CHARS)) == 1
    assert len(constant_pieces("x" * (NARROW_CHARS + 1))) == 2
    assert len(constant_pieces("\u20ac" * (WIDE_CHARS + 1))) == 2
    assert all(-(1 << 63) <= int(value) < 1 << 63 for _, value in constant_pieces("\xff" * 9 + "\uffff" * 9))


@pytest.mark.parametrize("tier", TIERS)
def test_a_program_joins_as_on_java(tier):
    check(PROGRAMS, "Joins", TIERS[tier])


def test_the_recorded_output_is_that_of_java():
    check_record(PROGRAMS, "Joins")
