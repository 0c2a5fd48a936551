"""Code of one method from mnemonics and labels, by the rows of the instruction table."""

from __future__ import annotations

from collections import Counter
from random import Random
from struct import pack
from typing import Any

import pyjvm.instructions.decoder  # noqa: F401  # fills the table
from pyjvm.instructions.table import BY_NAME

WORDS = {"I": 1, "F": 1, "A": 1, "J": 2, "D": 2, "v": 2, "w": 2}
LONGEST = 30_000
"""Bytes of code; branches have 16 bits."""
UNCONDITIONAL = frozenset(("goto", "goto_w", "athrow", "tableswitch", "lookupswitch", "ret"))


class TooLong(Exception):
    """A method has more code than branches can span."""


class Label:
    """A place in the code; `depth` is that of the operand stack there, when known."""

    __slots__ = ("depth", "offset")

    def __init__(self) -> None:
        self.offset = -1
        self.depth = -1


class Assembler:
    """Collects instructions; `bytes` gives the code once all labels are placed."""

    def __init__(self, chance: Random, emitted: Counter[str]) -> None:
        """`chance` picks among forms that mean the same; `emitted` counts instructions."""
        self.chance = chance
        self.emitted = emitted
        self.code = bytearray()
        self.depth = 0
        self.deepest = 0
        self.reachable = True
        self.lines: list[tuple[int, int]] = []
        self.handlers: list[tuple[Label, Label, Label, str | None]] = []
        self._branches: list[tuple[int, int, Label, int]] = []

    @property
    def here(self) -> int:
        return len(self.code)

    def line(self, number: int) -> None:
        """What follows belongs to this line."""
        if self.lines and self.lines[-1][0] == self.here:
            self.lines.pop()
        self.lines.append((self.here, number))

    def place(self, label: Label) -> Label:
        """The label is here."""
        label.offset = self.here
        if not self.reachable:
            self.depth = max(label.depth, 0)
        self.reachable = True
        return label

    def place_here(self) -> Label:
        """A new label, here, which is nobody's target from before."""
        label = Label()
        label.offset, label.depth = self.here, self.depth
        return label

    def op(self, mnemonic: str, *operands: int, delta: int | None = None) -> None:
        """One instruction; `delta`: the words it adds to the stack, where the table does not say."""
        row = BY_NAME[mnemonic]
        self._start(mnemonic)
        match row.format:
            case "":
                pass
            case "i1":
                self.code += pack(">b", *operands)
            case "i2":
                self.code += pack(">h", *operands)
            case "cp1":
                self.code += pack(">B", *operands)
            case "cp2":
                self.code += pack(">H", *operands)
            case "local":
                self._local(row.number, operands[0])
            case "iinc":
                self._iinc(*operands)
            case "interface":
                self.code += pack(">HBB", *operands, 0)
            case "atype":
                self.code += pack(">B", *operands)
            case "multi":
                self.code += pack(">HB", *operands)
            case other:
                raise ValueError(other)
        if delta is None:
            popped, pushed = row.signature.split("--")
            delta = sum(WORDS.get(k, 1) for k in pushed) - sum(WORDS.get(k, 1) for k in popped)
        self._moved(delta)
        if mnemonic in UNCONDITIONAL or mnemonic.endswith("return"):
            self.reachable = False

    def jump(self, mnemonic: str, label: Label) -> None:
        """A branch."""
        wide = False
        if mnemonic in ("goto", "jsr") and self.chance.random() < 0.03:
            mnemonic, wide = mnemonic + "_w", True
        self._start(mnemonic)
        self._branch(label, 4 if wide else 2)
        row = BY_NAME[mnemonic]
        subroutine = mnemonic.startswith("jsr")
        self._moved(0 if subroutine else -len(row.signature.partition("--")[0]))
        label.depth = self.depth + subroutine
        self.deepest = max(self.deepest, label.depth)
        if mnemonic in UNCONDITIONAL:
            self.reachable = False

    def switch(self, table: bool, cases: dict[int, Label], default: Label) -> None:
        """tableswitch or lookupswitch; keys between those of a tableswitch go to the default."""
        self._start("tableswitch" if table else "lookupswitch")
        start = self.here - 1
        self.code += bytes(-self.here % 4)
        self._moved(-1)
        self._branch(default, 4, start)
        keys = sorted(cases)
        if table:
            self.code += pack(">ii", keys[0], keys[-1])
            for key in range(keys[0], keys[-1] + 1):
                self._branch(cases.get(key, default), 4, start)
        else:
            self.code += pack(">i", len(keys))
            for key in keys:
                self.code += pack(">i", key)
                self._branch(cases[key], 4, start)
        for label in (default, *cases.values()):
            label.depth = self.depth
        self.reachable = False

    def handler(self, ranges: list[tuple[Label, Label]], target: Label, caught: str | None) -> None:
        """A handler over what is not empty of the ranges."""
        target.depth = 1
        self.deepest = max(self.deepest, 1)
        self.handlers += [(start, end, target, caught) for start, end in ranges if start.offset < end.offset]

    def bytes(self) -> bytes:
        """The code; raises TooLong."""
        if len(self.code) > LONGEST:
            raise TooLong(len(self.code))
        for start, at, label, size in self._branches:
            assert label.offset >= 0
            self.code[at : at + size] = pack(">h" if size == 2 else ">i", label.offset - start)
        return bytes(self.code)

    def _start(self, mnemonic: str) -> None:
        self.emitted[mnemonic] += 1
        self.code.append(BY_NAME[mnemonic].number)

    def _moved(self, delta: int) -> None:
        self.depth += delta
        assert self.depth >= 0
        self.deepest = max(self.deepest, self.depth)

    def _branch(self, label: Label, size: int, start: int | None = None) -> None:
        self._branches.append((self.here - 1 if start is None else start, self.here, label, size))
        self.code += bytes(size)

    def _local(self, number: int, slot: int) -> None:
        if slot > 255 or self.chance.random() < 0.01:
            self._widen()
            self.code += pack(">BH", number, slot)
        else:
            self.code += pack(">B", slot)

    def _iinc(self, slot: int, by: int) -> None:
        if slot > 255 or not -128 <= by <= 127 or self.chance.random() < 0.02:
            self._widen()
            self.code += pack(">BHh", BY_NAME["iinc"].number, slot, by)
        else:
            self.code += pack(">Bb", slot, by)

    def _widen(self) -> None:
        self.emitted["wide"] += 1
        self.code[-1] = BY_NAME["wide"].number


def local(assembler: Assembler, stem: str, slot: int) -> None:
    """A load or store by its shortest form, now and then by the longer one: `local(a, "iload", 2)`."""
    if slot < 4 and assembler.chance.random() < 0.95:
        assembler.op(f"{stem}_{slot}")
    else:
        assembler.op(stem, slot)


def numbers(value: Any) -> str | None:
    """The instruction without operands that pushes this int, if any."""
    return {-1: "iconst_m1"}.get(value, f"iconst_{value}") if -1 <= value <= 5 else None
