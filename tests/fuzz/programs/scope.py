"""What the writing of a program knows: its classes, and where in a method it is."""

from __future__ import annotations

from random import Random
from typing import Any

from attrs import define, field

from .tree import OBJECT, STRING, Field, Signature, Variable, class_of, kind

PRIMITIVES = "IIIIJJJFFDDDBSCZ"
ARRAYS = ("[I", "[I", "[J", "[F", "[D", "[D", "[B", "[S", "[C", "[Z")
OWN = ("LA;", "LB;", "LC;", "LD;", "LK;")
DEEP = ("[[I", "[[D", "[[LA;", "[[B")
REFERENCES = (*OWN, STRING, STRING, OBJECT, *ARRAYS, "[LA;", "[LK;", f"[{STRING}", f"[{OBJECT}", *DEEP)
BELOW = {"A": ("A", "B", "C"), "B": ("B", "C"), "C": ("C",), "D": ("D",), "K": ("A", "B", "C", "D")}
"""The classes that can be made for a type; B extends A, C extends B; A and D implement K."""
ABOVE = {"A": ("A",), "B": ("B", "A"), "C": ("C", "B", "A"), "D": ("D",)}


def is_array(type: str) -> bool:
    return type[0] == "["


def conforms(source: str, target: str) -> bool:
    """Whether a value of one type is one of the other, without any conversion."""
    if source == target:
        return True
    if kind(source) != "A" or kind(target) != "A":
        return False
    if target == OBJECT:
        return True
    if is_array(source) and is_array(target):
        return len(source) > 2 and conforms(source[1:], target[1:])
    return class_of(source) in BELOW.get(class_of(target), ())


@define(eq=False)
class World:
    """A program while it is written."""

    chance: Random
    fields: list[Field] = field(factory=list)
    metered: list[Signature] = field(factory=list)
    """Methods that pay fuel; their first parameter is how deep they may call."""
    small: list[Signature] = field(factory=list)
    """Methods that always end soon."""
    makers: dict[str, Signature] = field(factory=dict)
    """The constructor of each class."""
    sites: int = 0

    def site(self) -> int:
        """A number for a place that prints."""
        self.sites += 1
        return self.sites

    def primitive(self) -> str:
        return self.chance.choice(PRIMITIVES)

    def reference(self) -> str:
        return self.chance.choice(REFERENCES)

    def type(self) -> str:
        return self.primitive() if self.chance.random() < 0.65 else self.reference()

    def numeric(self) -> str:
        return self.chance.choice("IIIJJFDD")


@define(eq=False)
class Scope:
    """Where in a method the writing is."""

    this: Variable | None
    result: str
    depth: Any = None
    """The expression for the first argument of metered calls, or None where there must be none."""
    variables: list[Variable] = field(factory=list)
    loops: list[Any] = field(factory=list)
    counters: list[Variable] = field(factory=list)
    cheap: bool = False
    """In a loop whose fuel is paid beforehand: nothing that takes long."""
    leaves: bool = True
    """Whether statements may leave by return, or break and continue of loops outside."""
    subroutine: bool = False
    nesting: int = 0
    count: int = 0

    def fresh(self, type: str, start: Any, assigned: bool = True, prefix: str = "") -> Variable:
        """A new variable, not yet visible."""
        self.count += 1
        letter = prefix or {"A": "r"}.get(kind(type), type.lower())
        return Variable(f"{letter}{self.count}", type, start, assigned)
