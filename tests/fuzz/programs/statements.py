"""Random statements."""

from __future__ import annotations

from collections.abc import Callable

from . import library
from .constants import constant
from .expressions import Expressions
from .scope import is_array
from .tree import (
    OBJECT,
    STRING,
    THROWABLE,
    Assign,
    Binary,
    Block,
    Break,
    Call,
    Catch,
    Constant,
    Continue,
    Do,
    Element,
    Expression,
    Field,
    For,
    GetField,
    If,
    Increment,
    Length,
    Load,
    New,
    Note,
    Return,
    Signature,
    Statement,
    Switch,
    Synchronized,
    Throw,
    Trace,
    Try,
    While,
    kind,
)

CAUGHT = (
    "java/lang/ArithmeticException", "java/lang/NullPointerException", "java/lang/ArrayIndexOutOfBoundsException",
    "java/lang/NegativeArraySizeException", "java/lang/ClassCastException", "java/lang/ArrayStoreException",
    "java/lang/IndexOutOfBoundsException", "java/lang/RuntimeException", "java/lang/RuntimeException", "Oops", "Oops",
    "java/lang/Throwable", "java/lang/IllegalStateException",
)  # fmt: skip
STATE = Signature("java/lang/IllegalStateException", "<init>", (STRING,), "V", "special")
OOPS = Signature("Oops", "<init>", ("I",), "V", "special")
CODE = Field("Oops", "code", "I", False)
DEEPEST = 4
EFFECTS = (Assign, Call, New)
"""Expressions that do something; others are mixed into the checksum when they stand as statements."""


class Statements(Expressions):
    """Writes statements into blocks."""

    def block(self, most: int, prologue: Callable[[], list[Statement]] | None = None) -> Block:
        """A block of its own variables and up to `most` statements."""
        scope = self.scope
        visible = len(scope.variables)
        scope.nesting += 1
        variables = []
        body: list[Statement] = [] if prologue is None else prologue()
        for _ in range(self.chance.choice((0, 0, 1, 1, 2) if scope.nesting > 1 else (2, 3, 4, 5))):
            type = self.world.type()
            variable = scope.fresh(type, self.plain(type) if kind(type) != "A" else None)
            variables.append(variable)
            if (kind(type) == "A" and self.happens(0.9)) or self.happens(0.3):
                value = self.make(type, 1) if kind(type) == "A" else self.of(type, 2)
                body.append(Do(Assign(type, Load(type, variable), "", value or self.leaf(type))))
            scope.variables.append(variable)
        for _ in range(self.chance.randrange(1, most + 1)):
            body.append(self.statement())
            if isinstance(body[-1], Return | Throw | Break | Continue) and self.happens(0.9):
                break
        scope.nesting -= 1
        del scope.variables[visible:]
        return Block(variables, body)

    def statement(self) -> Statement:
        """Any statement."""
        ways: list[Callable[[], Statement | None]] = [self.set] * 9 + [self.trace] * 4 + [self.increment] * 2
        ways += [self.act] * 3 + [self.copy, self.set_field, self.set_field, self.set_element, self.set_element]
        if self.scope.nesting < DEEPEST:
            ways += [self.if_] * 5 + [self.switch] * 2 + [self.try_] * 4 + [self.synchronized]
            if not self.scope.cheap:
                ways += [self.for_] * 3 + [self.walk] * 3 + [self.while_]
        ways += [self.note] if not self.scope.cheap else []
        if self.scope.leaves and self.scope.nesting > 1:
            ways += [self.return_] if self.happens(0.5) else [self.throw]
        if self.scope.loops:
            ways += [self.jump]
        while True:
            made = self.chance.choice(ways)()
            if made is not None:
                return made

    # -- simple ones --------------------------------------------------------------------------------------

    def set(self) -> Statement | None:
        variables = [v for v in self.scope.variables if v.assigned]
        if not variables:
            return None
        variable = self.chance.choice(variables)
        return Do(self.assignment(Load(variable.type, variable), 3))

    def set_field(self) -> Statement | None:
        f = self.chance.choice(self.world.fields)
        return Do(self.assignment(GetField(f.type, f, None if f.static else self.target(f.owner, 1)), 3))

    def set_element(self) -> Statement | None:
        arrays = [v for v in self.scope.variables if is_array(v.type)]
        if not arrays:
            return None
        array = self.chance.choice(arrays)
        return Do(self.assignment(Element(array.type[1:], Load(array.type, array), self.index(2)), 3))

    def trace(self) -> Statement | None:
        return Trace(self.of(self.world.type(), 3))

    def note(self) -> Statement | None:
        return Note(self.world.site())

    def increment(self) -> Statement | None:
        variables = [v for v in self.scope.variables if v.assigned and v.type in "IBSC"]
        if not variables:
            return None
        return Increment(
            self.chance.choice(variables), self.chance.choice((1, 1, 1, -1, 2, 7, 100, -128, 127, 1000, -32768))
        )

    def act(self) -> Statement | None:
        """An expression for its effects."""
        made = self.of(self.world.type(), 3)
        called = self.call(made.type, 3) if self.happens(0.5) else made
        made = called or made
        return Do(made) if isinstance(made, EFFECTS) else Trace(made)

    def copy(self) -> Statement | None:
        """System.arraycopy, mostly between arrays of one type."""
        type = self.chance.choice(("[I", "[B", "[J", "[D", "[C", f"[{STRING}", "[LA;", "[[I"))
        other = type if self.happens(0.9) else self.chance.choice(("[I", f"[{OBJECT}", "[LB;"))
        arguments: list[Expression] = [self.array(type, 1), self.index(1), self.array(other, 1), self.index(1)]
        return Do(Call("V", library.ARRAYCOPY, None, [*arguments, self.index(1)]))

    # -- leaving --------------------------------------------------------------------------------------------

    def return_(self) -> Statement | None:
        result = self.scope.result
        if result == "V":
            return Return(None)
        raw = result in "BSCZ" and self.happens(0.4)
        return Return(self.of("I" if raw else result, 3), raw)

    def throw(self) -> Statement | None:
        pick = self.chance.random()
        if pick < 0.65:
            return Throw(New("LOops;", OOPS, [self.of("I", 2)]))
        if pick < 0.9:
            return Throw(New(f"L{STATE.owner};", STATE, [self.of(STRING, 2)]))
        return Throw(Constant(THROWABLE, None))

    def jump(self) -> Statement | None:
        loop = self.chance.choice(self.scope.loops)
        made = Break(loop) if self.happens(0.5) else Continue(loop)
        return If(self.of("Z", 2), Block([], [made]), Block([], [])) if self.happens(0.8) else made

    # -- branches -------------------------------------------------------------------------------------------

    def if_(self) -> Statement | None:
        no = self.block(3) if self.happens(0.5) else Block([], [])
        return If(self.of("Z", 3), self.block(3), no)

    def switch(self) -> Statement | None:
        count = self.chance.randrange(1, 6)
        table = self.happens(0.5)
        if table:
            low = self.chance.choice((0, 0, 1, -2, -(2**31), 2**31 - 12, 60))
            keys = sorted(self.chance.sample(range(low, low + 10), count + 2))
        else:
            keys = sorted({constant(self.chance, "I") for _ in range(count + 2)})
        value = self.of("I", 2)
        if self.happens(0.7):  # near the keys
            value = Binary("I", "+", Binary("I", "&", value, Constant("I", 7)), Constant("I", keys[0]))
        cases = []
        while keys:
            some, keys = keys[:1], keys[1:]
            if keys and self.happens(0.2):
                some, keys = some + keys[:1], keys[1:]
            cases.append((some, self.block(2), self.happens(0.3)))
        return Switch(value, cases, self.block(2), table)

    # -- loops ----------------------------------------------------------------------------------------------

    def loop(self, made: For | While, most: int) -> Statement:
        """Fills in the body of a loop; its counter is visible there."""
        scope = self.scope
        counter = made.counter if isinstance(made, For) else None
        if counter is not None:
            scope.variables.append(counter)
            scope.counters.append(counter)
        scope.loops.append(made)
        made.body = self.block(most)
        scope.loops.pop()
        if counter is not None:
            scope.variables.remove(counter)
            scope.counters.remove(counter)
        return made

    def for_(self) -> Statement | None:
        """A loop that pays its fuel turn by turn."""
        trips = self.chance.choice((1, 2, 3, 3, 4, 5, 8, 8, 20, 100, 1000, 5000))
        type = self.chance.choice(("I", "I", "I", "I", "J", "D", "F", "B", "S", "C"))
        step = self.chance.choice((1, 1, 1, 2, 3))
        start = self.chance.choice((0, 0, 0, 1, -1, 100))
        op = self.chance.choice(("<", "<", "<", "<=", "!="))
        end = start + trips * step
        if self.happens(0.2) and type not in "BC":
            start, end, step, op = end, start, -step, self.chance.choice((">", ">="))
        elif type == "I" and self.happens(0.07):  # up to where it wraps
            start, end = 2**31 - 1 - trips, 2**31 - 1
        of_float = type in "FD"
        first = float(start) if of_float else start & {"C": 0xFFFF, "B": 127}.get(type, -1)
        counter = self.scope.fresh(type, first, False, "i")
        bound: Expression = Constant(kind(type), float(end) if of_float else end)
        if type == "I" and self.happens(0.2):
            bound = Length("I", self.array("[I", 0))
        return self.loop(For(counter, op, bound, step, Block([], []), 0), 4 if trips < 20 else 3)

    def walk(self) -> Statement | None:
        """A loop over arrays that does little in each turn, its fuel paid beforehand."""
        scope = self.scope
        trips = self.chance.choice((4, 8, 8, 16, 16, 33, 64, 100, 300))
        arrays = [v for v in scope.variables if is_array(v.type)]
        bound: Expression = Constant("I", trips)
        if arrays and self.happens(0.6):
            array = self.chance.choice(arrays)
            bound, trips = Length("I", Load(array.type, array)), 100
        start = self.chance.choice((0, 0, 0, 1, 5, -1))
        op = self.chance.choice(("<", "<", "<", "<="))
        step = self.chance.choice((1, 1, 1, 2, 3))
        counter = scope.fresh("I", start, False, "i")
        made = For(counter, op, bound, step, Block([], []), trips)
        if isinstance(bound, Constant) and self.happens(0.2):
            counter.start, made.op, made.bound, made.step = trips - 1, ">=", Constant("I", start), -step
        cheap, scope.cheap = scope.cheap, True
        nesting, scope.nesting = scope.nesting, max(scope.nesting, DEEPEST - 1)
        loops, scope.loops = scope.loops, []
        self.loop(made, 3)
        scope.cheap, scope.nesting, scope.loops = cheap, nesting, loops
        return made

    def while_(self) -> Statement | None:
        made = While(self.of("Z", 3), Block([], []), self.happens(0.4))
        return self.loop(made, 3)

    # -- guards ---------------------------------------------------------------------------------------------

    def try_(self) -> Statement | None:
        scope = self.scope
        final = self.happens(0.35)
        subroutine = final and not scope.subroutine and self.happens(0.2)
        outside, scope.subroutine = scope.subroutine, scope.subroutine or subroutine
        body = self.block(4)
        caught = self.chance.sample(CAUGHT, self.chance.randrange(0 if final else 1, 3))
        catches = [self.catch(name) for name in dict.fromkeys(caught)]
        scope.subroutine = outside
        return Try(body, catches, self.final() if final else None, subroutine)

    def catch(self, name: str) -> Catch:
        scope = self.scope
        variable = scope.fresh(f"L{name};", None, False, "e")
        scope.variables.append(variable)
        body = self.block(2)
        scope.variables.remove(variable)
        if name == "Oops":
            body.body.insert(0, Trace(GetField("I", CODE, Load(variable.type, variable))))
        if self.happens(0.15) and scope.leaves:
            body.body.append(Throw(Load(variable.type, variable)))
        return Catch(variable, name, self.world.site(), body)

    def final(self) -> Block:
        """What is done in any case: short, and never left by a jump."""
        scope = self.scope
        leaves, loops, nesting = scope.leaves, scope.loops, scope.nesting
        subroutine, scope.subroutine = scope.subroutine, True
        scope.leaves, scope.loops, scope.nesting = False, [], max(nesting, DEEPEST - 1)
        made = self.block(2)
        scope.leaves, scope.loops, scope.nesting, scope.subroutine = leaves, loops, nesting, subroutine
        return made

    def synchronized(self) -> Statement | None:
        lock = self.target("A", 1) if self.happens(0.7) else self.of(self.chance.choice((OBJECT, STRING, "[I")), 1)
        return Synchronized(lock, self.block(3))
