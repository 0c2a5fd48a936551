"""The language of the random programs: typed trees that become bytecode instruction by instruction.

A type is a field descriptor: `I`, `[J`, `LA;`. Blocks own their variables and initialise them, so that any
statement can be left out and the rest still is a program.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import define, field, fields, frozen

OBJECT = "Ljava/lang/Object;"
STRING = "Ljava/lang/String;"
THROWABLE = "Ljava/lang/Throwable;"


def kind(type: str) -> str:
    """The computational kind of a type: one of `I J F D A`, or `V`."""
    return "I" if type in "ZBCSI" else type if type in "JFDV" else "A"


def words(type: str) -> int:
    """Words on the operand stack."""
    return 2 if type in ("J", "D") else 0 if type == "V" else 1


def class_of(type: str) -> str:
    """The name in a CONSTANT_Class_info of a reference type."""
    return type[1:-1] if type[0] == "L" else type


def type_of(name: str) -> str:
    """The descriptor of a class by its internal name."""
    return name if name[0] == "[" else f"L{name};"


# -- what is named ---------------------------------------------------------------------------------


@define(eq=False)
class Variable:
    """A local variable with the value that its block gives it."""

    name: str
    type: str
    start: Any = 0
    assigned: bool = True
    """Whether any statement may assign it; loop counters and parameters that bound recursion are left alone."""


@frozen
class Field:
    owner: str
    name: str
    type: str
    static: bool


@frozen
class Signature:
    """A method that can be called. `how`: virtual, special, static or interface."""

    owner: str
    name: str
    parameters: tuple[str, ...]
    result: str
    how: str

    @property
    def descriptor(self) -> str:
        return f"({''.join(self.parameters)}){self.result}"


# -- expressions -------------------------------------------------------------------------------------


@define(eq=False)
class Expression:
    type: str


@define(eq=False)
class Constant(Expression):
    """`value`: int, float, str for a String, None for null."""

    value: Any


@define(eq=False)
class Load(Expression):
    variable: Variable


@define(eq=False)
class GetField(Expression):
    """`target` is None for a static field."""

    field: Field
    target: Expression | None


@define(eq=False)
class Element(Expression):
    array: Expression
    index: Expression


@define(eq=False)
class Assign(Expression):
    """Its value is what is assigned, or what was there before (`old`). `op` makes a compound assignment.

    `raw`: an int goes to an array of a narrower type without conversion; the instruction cuts it.
    """

    place: Any
    op: str
    value: Expression
    old: bool = False
    raw: bool = False


@define(eq=False)
class Binary(Expression):
    """`swapped`: the right operand is evaluated first. Shifts have an int on the right."""

    op: str
    left: Expression
    right: Expression
    swapped: bool = False


@define(eq=False)
class Negate(Expression):
    value: Expression


@define(eq=False)
class Convert(Expression):
    value: Expression


@define(eq=False)
class Order(Expression):
    """The int that `lcmp`, `fcmpl`, `fcmpg`, `dcmpl` or `dcmpg` gives."""

    op: str
    left: Expression
    right: Expression


@define(eq=False)
class Compare(Expression):
    """A boolean; `less` says what a comparison with NaN is taken for (fcmpl or fcmpg)."""

    op: str
    left: Expression
    right: Expression
    less: bool = True


@define(eq=False)
class Logic(Expression):
    """`&&` or `||`."""

    op: str
    left: Expression
    right: Expression


@define(eq=False)
class Not(Expression):
    value: Expression


@define(eq=False)
class Choose(Expression):
    condition: Expression
    yes: Expression
    no: Expression


@define(eq=False)
class Call(Expression):
    signature: Signature
    target: Expression | None
    arguments: list[Expression]


@define(eq=False)
class New(Expression):
    signature: Signature
    arguments: list[Expression]


@define(eq=False)
class NewArray(Expression):
    """One or more dimensions; there may be fewer lengths than dimensions."""

    lengths: list[Expression]


@define(eq=False)
class ArrayOf(Expression):
    elements: list[Expression]


@define(eq=False)
class Length(Expression):
    array: Expression


@define(eq=False)
class InstanceOf(Expression):
    value: Expression
    of: str


@define(eq=False)
class Cast(Expression):
    value: Expression


@define(eq=False)
class Build(Expression):
    """A String of parts, by a StringBuilder, cut to a bounded length."""

    parts: list[Expression]


# -- statements --------------------------------------------------------------------------------------


@define(eq=False)
class Statement:
    line: int = field(default=0, init=False)


@define(eq=False)
class Do(Statement):
    """An expression for its effects."""

    value: Expression


@define(eq=False)
class Increment(Statement):
    variable: Variable
    by: int


@define(eq=False)
class Trace(Statement):
    """Mixes a value into the program's checksum."""

    value: Expression


@define(eq=False)
class Note(Statement):
    """Prints the checksum."""

    site: int


@define(eq=False)
class Block(Statement):
    variables: list[Variable]
    body: list[Statement]


@define(eq=False)
class If(Statement):
    condition: Expression
    yes: Block
    no: Block


@define(eq=False)
class While(Statement):
    """`last`: the condition is asked after the body."""

    condition: Expression
    body: Block
    last: bool


@define(eq=False)
class For(Statement):
    """Counts a variable by `step` while the comparison with `bound` holds. `paid`: the fuel for all turns, or 0."""

    counter: Variable
    op: str
    bound: Expression
    step: int
    body: Block
    paid: int


@define(eq=False)
class Break(Statement):
    loop: Any


@define(eq=False)
class Continue(Statement):
    loop: Any


@define(eq=False)
class Switch(Statement):
    """`cases`: keys, body, whether it falls through into the next."""

    value: Expression
    cases: list[tuple[list[int], Block, bool]]
    default: Block
    table: bool


@define(eq=False)
class Return(Statement):
    """`raw`: an int is returned for a narrower type; the instruction cuts it."""

    value: Expression | None
    raw: bool = False


@define(eq=False)
class Throw(Statement):
    value: Expression


@define(eq=False)
class Catch:
    variable: Variable
    caught: str
    site: int
    body: Block


@define(eq=False)
class Try(Statement):
    """`subroutine`: the final block is one subroutine (jsr, ret) instead of copies."""

    body: Block
    catches: list[Catch]
    final: Block | None
    subroutine: bool = False


@define(eq=False)
class Synchronized(Statement):
    lock: Expression
    body: Block


# -- declarations ------------------------------------------------------------------------------------


@define(eq=False)
class Method:
    """`parameters` include `this`; no `body`: abstract. `metered`: it pays fuel and ends when its depth is used up."""

    signature: Signature
    parameters: list[Variable]
    body: Block | None
    metered: bool = False
    synchronized: bool = False
    static: bool = False
    visible: int = 1
    """ACC_PUBLIC, ACC_PRIVATE or 0."""


@define(eq=False)
class Class:
    name: str
    superclass: str
    interfaces: list[str] = field(factory=list)
    interface: bool = False
    abstract: bool = False
    fields: list[Field] = field(factory=list)
    methods: list[Method] = field(factory=list)


@define(eq=False)
class Program:
    """`Main.main` starts it. The name, seed and number, decides what the emitter leaves to chance."""

    name: str
    classes: list[Class]


def children(node: Any) -> Iterator[Any]:
    """The expressions, statements and catches directly below a node."""
    for attribute in fields(type(node)):
        if attribute.name not in ("loop", "variable", "counter"):
            yield from _nodes(getattr(node, attribute.name))


def _nodes(value: Any) -> Iterator[Any]:
    if isinstance(value, Expression | Statement | Catch):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _nodes(item)


def number_lines(program: Program) -> None:
    """Gives each statement the line at which `listing.py` prints it, from 1 in each class."""
    for cls in program.classes:
        line = 0

        def visit(node: Any) -> None:
            nonlocal line
            if isinstance(node, Statement) and not isinstance(node, Block):
                line += 1
                node.line = line
            for child in children(node):
                visit(child)

        for method in cls.methods:
            line += 1
            if method.body is not None:
                visit(method.body)
