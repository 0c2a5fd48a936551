"""Random expressions of a type."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from . import library
from .constants import STRINGS, constant
from .scope import ABOVE, BELOW, DEEP, Scope, World, conforms, is_array
from .tree import (
    OBJECT,
    STRING,
    ArrayOf,
    Assign,
    Binary,
    Build,
    Call,
    Cast,
    Choose,
    Compare,
    Constant,
    Convert,
    Element,
    Expression,
    GetField,
    InstanceOf,
    Length,
    Load,
    Logic,
    Negate,
    New,
    NewArray,
    Not,
    Order,
    Signature,
    class_of,
    kind,
    type_of,
    words,
)

CHECKS = ("LA;", "LB;", "LC;", "LD;", "LK;", STRING, "[I", "[D", "[LA;", f"[{OBJECT}", "Ljava/lang/Integer;")
INTEGER = Signature("java/lang/Integer", "valueOf", ("I",), "Ljava/lang/Integer;", "static")

Way = Callable[[str, int], Expression | None]
"""Makes a value of a type, nested so deep; None if it cannot."""


class Expressions:
    """Writes expressions; `depth` bounds how deep they nest."""

    def __init__(self, world: World, scope: Scope) -> None:
        self.world = world
        self.scope = scope
        self.chance: Random = world.chance

    def happens(self, chance: float) -> bool:
        return self.chance.random() < chance

    def of(self, type: str, depth: int) -> Expression:
        """Any expression of a type."""
        if depth > 1 and self.happens(0.35):
            depth -= 1
        if depth <= 0:
            return self.leaf(type)
        ways = self.ways(type)
        for _ in range(4):
            made = self.chance.choice(ways)(type, depth - 1)
            if made is not None:
                return made
        return self.leaf(type)

    def ways(self, type: str) -> list[Way]:
        """How to make a value of the type; what stands there more often is likelier."""
        common: list[Way] = [self.simple, self.simple, self.simple, self.field, self.element]
        common += [self.choose, self.call, self.assign]
        if type == "Z":
            return [*common, *[self.compare] * 3, self.logic, self.negation, self.instance, self.text]
        if type in "BSC":
            return [*common, self.convert, self.convert, self.text, self.call]
        if type in "IJFD":
            common += [*[self.binary] * 7, self.convert, self.convert, self.negate, self.call, self.call]
            return [*common, self.order, self.length, self.text, self.text] if type == "I" else common
        made: list[Way] = [*common, self.make, self.make, self.cast]
        if type == STRING:
            made += [self.build, self.build, self.text, self.text]
        return made

    # -- leaves ---------------------------------------------------------------------------------------

    def leaf(self, type: str) -> Expression:
        """A variable, a constant, a static field."""
        return self.simple(type, 0) or Constant(type, self.plain(type))

    def plain(self, type: str) -> Any:
        if type == STRING and self.happens(0.9):
            return self.chance.choice(STRINGS)
        return constant(self.chance, type)

    def simple(self, type: str, depth: int) -> Expression | None:
        pick = self.chance.random()
        if pick < 0.65:
            loads = self.variables(type)
            if loads:
                return Load(type, self.chance.choice(loads))
        if pick < 0.8:
            fields = [f for f in self.world.fields if f.static and conforms(f.type, type)]
            if fields:
                f = self.chance.choice(fields)
                return GetField(f.type, f, None)
        if kind(type) == "A":
            if type == STRING or self.happens(0.12):
                return Constant(type, self.plain(type))
            return self.make(type, 0)
        return Constant(type, self.plain(type))

    def variables(self, type: str) -> list[Any]:
        found = [v for v in self.scope.variables if conforms(v.type, type)]
        this = self.scope.this
        if this is not None and conforms(this.type, type):
            found.append(this)
        return found

    # -- of any type ----------------------------------------------------------------------------------

    def target(self, owner: str, depth: int) -> Expression:
        """An object of a class, rarely null."""
        type = type_of(owner)
        loads = self.variables(type)
        if loads and self.happens(0.75):
            return Load(type, self.chance.choice(loads))
        return self.of(type, min(depth, 2))

    def field(self, type: str, depth: int) -> Expression | None:
        fields = [f for f in self.world.fields if conforms(f.type, type)]
        if not fields:
            return None
        f = self.chance.choice(fields)
        return GetField(f.type, f, None if f.static else self.target(f.owner, depth))

    def array(self, type: str, depth: int) -> Expression:
        """An array: mostly one that has a name."""
        loads = self.variables(type)
        if loads and self.happens(0.8):
            return Load(type, self.chance.choice(loads))
        return self.of(type, min(depth, 1))

    def index(self, depth: int) -> Expression:
        """An index, mostly a small one."""
        pick = self.chance.random()
        counters = [v for v in self.scope.counters if v.type == "I"]
        if counters and pick < (0.8 if self.scope.cheap else 0.35):
            index: Expression = Load("I", self.chance.choice(counters))
            if self.happens(0.25):
                index = Binary("I", self.chance.choice("+-"), index, Constant("I", self.chance.choice((1, 1, 2, 5))))
            return index if self.scope.cheap or self.happens(0.4) else Binary("I", "&", index, Constant("I", 7))
        if pick < 0.7:
            return Binary("I", "&", self.of("I", depth), Constant("I", self.chance.choice((3, 7, 7, 15))))
        if pick < 0.95:
            return Constant("I", self.chance.randrange(8))
        return self.of("I", depth)

    def element(self, type: str, depth: int) -> Expression | None:
        if len(type) > 3 and is_array(type) and type[1:] not in DEEP and type not in ("[LA;",):
            return None
        array = f"[{type}"
        if kind(type) == "A" and not self.variables(array) and not self.happens(0.2):
            return None
        return Element(type, self.array(array, depth), self.index(depth))

    def choose(self, type: str, depth: int) -> Expression | None:
        return Choose(type, self.of("Z", depth), self.of(type, depth), self.of(type, depth))

    def call(self, type: str, depth: int) -> Expression | None:
        pool = [*self.world.small]
        if self.scope.depth is not None and not self.scope.cheap:
            pool += self.world.metered * 2
        pool = [s for s in pool if conforms(s.result, type)]
        natives = [s for s in library.STATIC if s.result == type]
        if natives and (not pool or self.happens(0.5)):
            chosen = self.chance.choice(natives)
        elif pool:
            chosen = self.chance.choice(pool)
        else:
            return None
        return self.call_of(chosen, depth)

    def call_of(self, called: Signature, depth: int) -> Call:
        """A call of this method."""
        parameters = list(called.parameters)
        arguments: list[Expression] = []
        if called in self.world.metered:
            arguments.append(self.scope.depth)
            del parameters[0]
        target = None if called.how == "static" else self.target(called.owner, depth)
        arguments += [self.of(parameter, min(depth, 2)) for parameter in parameters]
        return Call(called.result, called, target, arguments)

    def place(self, type: str, depth: int) -> Expression | None:
        """What can be assigned a value of exactly this type."""
        pick = self.chance.random()
        variables = [v for v in self.scope.variables if v.type == type and v.assigned]
        if variables and pick < 0.5:
            return Load(type, self.chance.choice(variables))
        fields = [f for f in self.world.fields if f.type == type]
        if fields and pick < 0.75:
            f = self.chance.choice(fields)
            return GetField(type, f, None if f.static else self.target(f.owner, depth))
        if not is_array(type) or self.variables("[" + type):
            return Element(type, self.array(f"[{type}", depth), self.index(depth))
        return None

    def assign(self, type: str, depth: int) -> Expression | None:
        place = self.place(type, depth)
        if place is None:
            return None
        return self.assignment(place, depth, old=self.happens(0.3))

    def assignment(self, place: Expression, depth: int, old: bool = False) -> Assign:
        """To this place, perhaps compound."""
        type = place.type
        if kind(type) == "A" or type == "Z" or self.happens(0.5):
            raw = isinstance(place, Element) and type in "BSCZ" and self.happens(0.4)
            return Assign(type, place, "", self.of("I" if raw else type, depth), old, raw)
        op = self.operator(kind(type))
        right = "I" if op in ("<<", ">>", ">>>") else kind(type)
        raw = isinstance(place, Element) and type in "BSC" and old and self.happens(0.5)
        return Assign(type, place, op, self.operand(op, right, depth), old, raw)

    # -- numbers ------------------------------------------------------------------------------------------

    def operator(self, of: str) -> str:
        if of in "FD":
            return self.chance.choice(("+", "-", "*", "/", "%", "+", "*"))
        return self.chance.choice(("+", "-", "*", "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"))

    def operand(self, op: str, type: str, depth: int) -> Expression:
        """The right operand; divisors are sometimes made odd, so that not every division throws in the end."""
        made = self.of(type, depth)
        if op in "/%" and type in "IJ" and self.happens(0.6):
            return Binary(type, "|", made, Constant(type, 1))
        return made

    def binary(self, type: str, depth: int) -> Expression | None:
        op = self.operator(type)
        right = "I" if op in ("<<", ">>", ">>>") else type
        swapped = words(type) == 1 and self.happens(0.05)
        return Binary(type, op, self.of(type, depth), self.operand(op, right, depth), swapped)

    def negate(self, type: str, depth: int) -> Expression | None:
        return Negate(type, self.of(type, depth))

    def convert(self, type: str, depth: int) -> Expression | None:
        source = self.chance.choice([t for t in "IIJFDBSCZ" if t != type])
        return Convert(type, self.of(source, depth))

    def order(self, type: str, depth: int) -> Expression | None:
        op = self.chance.choice(("lcmp", "fcmpl", "fcmpg", "dcmpl", "dcmpg"))
        of = {"l": "J", "f": "F", "d": "D"}[op[0]]
        return Order("I", op, self.of(of, depth), self.of(of, depth))

    def length(self, type: str, depth: int) -> Expression | None:
        array = self.chance.choice(("[I", "[J", "[D", "[B", f"[{STRING}", "[[I", "[LA;", "[F", "[C"))
        return Length("I", self.array(array, depth))

    # -- conditions ---------------------------------------------------------------------------------------

    def compare(self, type: str, depth: int) -> Expression | None:
        if self.happens(0.2):
            of = self.chance.choice(("LA;", OBJECT, STRING, "[I", "LK;"))
            right = Constant(of, None) if self.happens(0.6) else self.of(of, depth)
            return Compare("Z", self.chance.choice(("==", "!=")), self.of(of, depth), right)
        of = self.world.numeric()
        right = Constant(of, 0) if of == "I" and self.happens(0.3) else self.of(of, depth)
        op = self.chance.choice(("==", "!=", "<", "<=", ">", ">="))
        return Compare("Z", op, self.of(of, depth), right, self.happens(0.5))

    def logic(self, type: str, depth: int) -> Expression | None:
        return Logic("Z", self.chance.choice(("&&", "||")), self.of("Z", depth), self.of("Z", depth))

    def negation(self, type: str, depth: int) -> Expression | None:
        return Not("Z", self.of("Z", depth))

    def instance(self, type: str, depth: int) -> Expression | None:
        return InstanceOf("Z", self.of(self.chance.choice((OBJECT, "LA;", "LK;")), depth), self.chance.choice(CHECKS))

    # -- references -----------------------------------------------------------------------------------------

    def make(self, type: str, depth: int) -> Expression | None:
        """A new object or array."""
        if is_array(type):
            return self.make_array(type, depth)
        if type == STRING:
            return Constant(type, self.plain(type))
        if type == OBJECT:
            if self.happens(0.3):
                return Call(INTEGER.result, INTEGER, None, [self.of("I", depth)])
            return self.of(self.chance.choice(("LA;", "LD;", STRING, "[I", "[LA;", "[D")), depth)
        below = BELOW.get(class_of(type))
        if below is None or not self.world.makers:
            return Constant(type, None)
        maker = self.world.makers[self.chance.choice(below)]
        return New(type_of(maker.owner), maker, [self.of(parameter, min(depth, 1)) for parameter in maker.parameters])

    def make_array(self, type: str, depth: int) -> Expression:
        element = type[1:]
        if depth > 0 and self.happens(0.25):
            return ArrayOf(type, [self.of(element, min(depth, 1)) for _ in range(self.chance.randrange(1, 9))])
        if self.happens(0.15) and kind(element) == "A" and not is_array(element):
            below = BELOW.get(class_of(element), ())  # an array of a subtype: stores may throw
            type = f"[L{self.chance.choice(below)};" if below else f"[{STRING}"
        deep = type.count("[")
        lengths: list[Expression] = [self.size(depth)]
        while len(lengths) < deep and self.happens(0.9):
            lengths.append(Constant("I", self.chance.choice((0, 1, 3, 4, 8, 8))))
        return NewArray(type, lengths)

    def size(self, depth: int) -> Expression:
        pick = self.chance.random()
        if pick < 0.85:
            return Constant("I", self.chance.choice((8, 8, 8, 16, 16, 9, 1, 2, 5, 33, 64, 100, 0)))
        if pick < 0.98:
            return Binary("I", "&", self.of("I", depth), Constant("I", 15))
        return Binary("I", "-", Binary("I", "&", self.of("I", depth), Constant("I", 15)), Constant("I", 2))

    def cast(self, type: str, depth: int) -> Expression | None:
        if type == OBJECT:
            return None
        source = OBJECT
        if class_of(type) in ABOVE and self.happens(0.7):
            source = type_of(self.chance.choice(ABOVE[class_of(type)]))
        if source == OBJECT and not self.happens(0.3):  # seldom the right class
            return None
        return Cast(type, self.of(source, depth))

    def build(self, type: str, depth: int) -> Expression | None:
        parts: list[Expression] = []
        for _ in range(self.chance.randrange(1, 4)):
            of = self.chance.choice(("I", "J", "Z", "C", "B", "S", STRING, STRING, "F", "D"))
            made = self.of(of, depth)
            if of in "FD":  # how they print is not what is asked here
                bits = "floatToIntBits" if of == "F" else "doubleToLongBits"
                made = self.call_named(bits, made)
            parts.append(made)
        return Build(STRING, parts)

    def call_named(self, name: str, argument: Expression) -> Expression:
        called = next(s for s in library.STATIC if s.name == name)
        return Call(called.result, called, None, [argument])

    def text(self, type: str, depth: int) -> Expression | None:
        """A method of strings."""
        found = [s for s in library.TEXT if s.result == type]
        if not found:
            return None
        called = self.chance.choice(found)
        target = None if called.how == "static" else self.of(STRING, min(depth, 1))
        arguments = []
        for parameter in called.parameters:
            arguments.append(
                self.index(0) if parameter == "I" and called.how == "virtual" else self.of(parameter, min(depth, 1))
            )
        made = Call(type, called, target, arguments)
        return Call(STRING, library.CUT, None, [made]) if type == STRING else made
