"""Instructions for statements."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import define, field

from pyjvm.classfile.builder import ClassBuilder

from .assembler import Assembler, Label, TooLong
from .emit_values import LETTER, SUPPORT, Values
from .tree import (
    OBJECT,
    THROWABLE,
    Assign,
    Block,
    Break,
    Compare,
    Continue,
    Do,
    Field,
    For,
    If,
    Increment,
    Load,
    Method,
    Note,
    Return,
    Statement,
    Switch,
    Synchronized,
    Throw,
    Trace,
    Try,
    Variable,
    While,
    kind,
    words,
)

GAP = 80
"""Local variables between those of a block and those of the subroutine that ends it."""
FUEL = Field(SUPPORT, "fuel", "I", True)


@define(eq=False)
class Guard:
    """What is to be done when its code is left: by exception over its ranges, by jumps out of it through `cleanup`."""

    cleanup: Callable[[], None] | None = None
    ranges: list[tuple[Label, Label]] = field(factory=list)
    opened: Label | None = None


class Body(Values):
    """Emits the statements of one method."""

    def __init__(self, a: Assembler, pool: ClassBuilder, method: Method) -> None:
        super().__init__(a, pool)
        self.method = method
        self.next_slot = 0
        self.most_slots = 0
        self.guards: list[Guard] = []
        self.loops: dict[Any, tuple[Label, Label, int]] = {}

    def emit(self) -> None:
        """The whole method."""
        for parameter in self.method.parameters:
            self.claim(parameter)
        result = self.method.signature.result
        if self.method.metered:
            deep = Label()
            self.load(self.method.parameters[0 if self.method.static else 1])
            self.a.jump("ifgt", deep)
            self.give_default(result)
            self.a.place(deep)
            self.pay(1)
        assert self.method.body is not None
        self.block(self.method.body)
        self.a.depth = 0
        self.give_default(result)

    def give_default(self, type: str) -> None:
        """Return zero or null."""
        if type != "V":
            self.constant(type, {"I": 0, "J": 0, "F": 0.0, "D": 0.0, "A": None}[kind(type)])
        self.leave(type)

    def leave(self, type: str) -> None:
        self.a.op("return" if type == "V" else LETTER[kind(type)] + "return")

    def claim(self, variable: Variable) -> int:
        """A slot until the end of the block."""
        slot = self.slots[variable] = self.next_slot
        self.next_slot += words(variable.type)
        self.most_slots = max(self.most_slots, self.next_slot)
        return slot

    def pay(self, turns: int) -> None:
        """Take fuel, or throw when there is none left."""
        a, enough = self.a, Label()
        self.field("getstatic", FUEL)
        self.integer(turns)
        a.op("isub")
        a.op("dup")
        self.field("putstatic", FUEL)
        a.jump("ifge", enough)
        self.support("exhausted", ())
        a.place(enough)

    # -- leaving guarded code -----------------------------------------------------------------------

    def open(self, guard: Guard) -> None:
        guard.opened = self.a.place_here()

    def close(self, guard: Guard) -> None:
        if guard.opened is not None:
            guard.ranges.append((guard.opened, self.a.place_here()))
            guard.opened = None

    def leaving(self, level: int, then: Callable[[], None]) -> None:
        """Clean up all guards above the level, innermost first, and do what leaves them."""
        left = self.guards[level:]
        reopened = [guard for guard in left if guard.opened is not None]
        for guard in reversed(left):
            self.close(guard)
            self.guards.pop()
            if guard.cleanup is not None:
                guard.cleanup()
        then()
        self.guards += left
        for guard in reopened:
            self.open(guard)

    # -- statements ---------------------------------------------------------------------------------

    def block(self, block: Block) -> None:
        before = self.next_slot
        for variable in block.variables:
            self.claim(variable)
            self.constant(variable.type, variable.start)
            self.store(variable)
        for statement in block.body:
            self.statement(statement)
        self.next_slot = before

    def statement(self, s: Statement) -> None:
        a = self.a
        if not isinstance(s, Block):
            a.line(s.line)
        match s:
            case Block():
                self.block(s)
            case Do(value=Assign() as assign):
                self.assign(assign, False)
            case Do(value=value):
                self.value(value)
                if value.type != "V":
                    a.op("pop2" if words(value.type) == 2 else "pop")
            case Increment():
                a.op("iinc", self.slots[s.variable], s.by)
                if s.variable.type != "I":
                    self.load(s.variable)
                    self.convert("I", s.variable.type)
                    self.store(s.variable)
            case Trace():
                self.value(s.value)
                type = kind(s.value.type)
                self.support("mix", (OBJECT if type == "A" else type,))
            case Note():
                self.integer(s.site)
                self.support("note", ("I",))
            case If():
                self.if_(s)
            case While():
                self.while_(s)
            case For():
                self.for_(s)
            case Break():
                _, end, level = self.loops[s.loop]
                self.leaving(level, lambda: a.jump("goto", end))
            case Continue():
                again, _, level = self.loops[s.loop]
                self.leaving(level, lambda: a.jump("goto", again))
            case Switch():
                self.switch(s)
            case Return():
                self.return_(s)
            case Throw():
                self.value(s.value)
                a.op("athrow")
            case Try():
                self.try_(s)
            case Synchronized():
                self.synchronized(s)
            case _:
                raise TypeError(s)

    def if_(self, s: If) -> None:
        no, end = Label(), Label()
        self.branch(s.condition, no, False)
        self.block(s.yes)
        if s.no.body:
            self.a.jump("goto", end)
        self.a.place(no)
        self.block(s.no)
        self.a.place(end)

    def while_(self, s: While) -> None:
        a, again, end = self.a, Label(), Label()
        top = a.place_here()
        if not s.last:
            a.place(again)
            self.branch(s.condition, end, False)
        self.pay(1)
        self.loops[s] = again, end, len(self.guards)
        self.block(s.body)
        if s.last:
            a.place(again)
            self.branch(s.condition, top, True)
        else:
            a.jump("goto", top)
        a.place(end)

    def for_(self, s: For) -> None:
        a, before = self.a, self.next_slot
        again, end, test = Label(), Label(), Label()
        counter = s.counter
        condition = Compare("Z", s.op, Load(counter.type, counter), s.bound)
        if s.paid:
            self.pay(s.paid)
        self.claim(counter)
        self.constant(counter.type, counter.start)
        self.store(counter)
        rotated = self.chosen(0.4)
        if rotated:
            a.jump("goto", test)
            top = a.place_here()
        else:
            top = a.place_here()
            self.branch(condition, end, False)
        if not s.paid:
            self.pay(1)
        self.loops[s] = again, end, len(self.guards)
        self.block(s.body)
        a.place(again)
        if kind(counter.type) == "I":
            a.op("iinc", self.slots[counter], s.step)
            if counter.type != "I":
                self.load(counter)
                self.convert("I", counter.type)
                self.store(counter)
        else:
            self.load(counter)
            self.constant(counter.type, s.step if counter.type == "J" else float(s.step))
            a.op(LETTER[counter.type] + "add")
            self.store(counter)
        if rotated:
            a.place(test)
            self.branch(condition, top, True)
        else:
            a.jump("goto", top)
        a.place(end)
        self.next_slot = before

    def switch(self, s: Switch) -> None:
        a, end, default = self.a, Label(), Label()
        labels = [Label() for _ in s.cases]
        self.value(s.value)
        keys = {key: label for (keys, _, _), label in zip(s.cases, labels, strict=True) for key in keys}
        a.switch(s.table, keys, default)
        for (_, body, falls), label in zip(s.cases, labels, strict=True):
            a.place(label)
            self.block(body)
            if not falls:
                a.jump("goto", end)
        a.place(default)
        self.block(s.default)
        a.place(end)

    def return_(self, s: Return) -> None:
        type = self.method.signature.result
        if s.value is not None:
            self.value(s.value)
            if not s.raw:
                self.convert_sub(s.value.type, type)
        if not any(guard.cleanup for guard in self.guards):
            self.leave(type)
            return
        before = self.next_slot
        kept = Variable("kept", type)
        if s.value is not None:
            self.claim(kept)
            self.store(kept)

        def leave() -> None:
            if s.value is not None:
                self.load(kept)
            self.leave(type)

        self.leaving(0, leave)
        self.next_slot = before

    def convert_sub(self, source: str, target: str) -> None:
        if kind(target) == "I":
            self.convert(source, target)

    # -- guards ---------------------------------------------------------------------------------------

    def try_(self, s: Try) -> None:
        a, end, subroutine, base = self.a, Label(), Label(), max(self.next_slot, self.most_slots) + GAP
        final = s.final
        outer = Guard()
        if final is not None:
            copied = final
            outer.cleanup = (lambda: a.jump("jsr", subroutine)) if s.subroutine else (lambda: self.block(copied))
            self.guards.append(outer)
            self.open(outer)
        inner = Guard()
        self.guards.append(inner)
        self.open(inner)
        self.block(s.body)
        self.close(inner)
        self.guards.pop()
        self._done(outer, end)
        for caught in s.catches:
            if final is not None:
                self.open(outer)
            before = self.next_slot
            self.claim(caught.variable)
            target = Label()
            a.handler(inner.ranges, target, caught.caught)
            a.place(target)
            self.store(caught.variable)
            self.load(caught.variable)
            self.integer(caught.site)
            self.support("caught", (THROWABLE, "I"))
            self.block(caught.body)
            self.next_slot = before
            self._done(outer, end)
        if final is not None:
            self.guards.pop()
            self._finally(outer, final, subroutine if s.subroutine else None, base)
        a.place(end)

    def _done(self, outer: Guard, end: Label) -> None:
        """A part of a try statement comes to its end."""
        self.close(outer)
        if outer.cleanup is not None:
            outer.cleanup()
        self.a.jump("goto", end)

    def _finally(self, outer: Guard, final: Block, subroutine: Label | None, base: int) -> None:
        a, target, before = self.a, Label(), self.next_slot
        thrown = Variable("thrown", THROWABLE)
        a.handler(outer.ranges, target, None)
        a.place(target)
        self.claim(thrown)
        self.store(thrown)
        if subroutine is None:
            self.block(final)
        else:
            a.jump("jsr", subroutine)
        self.load(thrown)
        a.op("athrow")
        if subroutine is not None:
            if self.most_slots > base:
                raise TooLong("variables")
            self.next_slot = base
            back = Variable("back", OBJECT)
            slot = self.claim(back)
            subroutine.depth = 1
            a.place(subroutine)
            self.store(back)
            self.block(final)
            a.op("ret", slot)
        self.next_slot = before

    def synchronized(self, s: Synchronized) -> None:
        a, end, before = self.a, Label(), self.next_slot
        lock = Variable("lock", OBJECT)
        self.value(s.lock)
        a.op("dup")
        self.claim(lock)
        self.store(lock)
        a.op("monitorenter")

        def unlock() -> None:
            self.load(lock)
            a.op("monitorexit")

        guard = Guard(unlock)
        self.guards.append(guard)
        self.open(guard)
        self.block(s.body)
        self.guards.pop()
        self.close(guard)
        unlock()
        a.jump("goto", end)
        target = Label()
        a.handler(guard.ranges, target, None)
        a.place(target)
        unlock()
        a.op("athrow")
        a.place(end)
        self.next_slot = before
