"""Instructions for expressions."""

from __future__ import annotations

import struct
from typing import Any

from pyjvm.classfile.builder import ClassBuilder

from .assembler import Assembler, Label, local, numbers
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
    Field,
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
    Variable,
    class_of,
    kind,
    words,
)

SUPPORT = "Trace"
"""The class that keeps checksum and fuel (Trace.java)."""
LETTER = {"I": "i", "J": "l", "F": "f", "D": "d", "A": "a"}
ARITHMETIC = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "rem", "&": "and", "|": "or", "^": "xor",
    "<<": "shl", ">>": "shr", ">>>": "ushr",
}  # fmt: skip
CONDITION = {"==": "eq", "!=": "ne", "<": "lt", ">=": "ge", ">": "gt", "<=": "le"}
OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
ATYPE = {"Z": 4, "C": 5, "F": 6, "D": 7, "B": 8, "S": 9, "I": 10, "J": 11}
ELEMENT = {"Z": "b", "B": "b", "C": "c", "S": "s", "I": "i", "J": "l", "F": "f", "D": "d"}
BUILDER = "java/lang/StringBuilder"


def is_zero(value: float) -> bool:
    """Positive zero."""
    return struct.pack(">d", value) == bytes(8)


class Values:
    """Emits what leaves a value on the operand stack."""

    def __init__(self, a: Assembler, pool: ClassBuilder) -> None:
        self.a = a
        self.pool = pool
        self.slots: dict[Variable, int] = {}

    # -- small things -----------------------------------------------------------------------------

    def chosen(self, chance: float) -> bool:
        return self.a.chance.random() < chance

    def load(self, variable: Variable) -> None:
        local(self.a, LETTER[kind(variable.type)] + "load", self.slots[variable])

    def store(self, variable: Variable) -> None:
        local(self.a, LETTER[kind(variable.type)] + "store", self.slots[variable])

    def constant(self, type: str, value: Any) -> None:
        a, pool = self.a, self.pool
        match kind(type):
            case "I":
                self.integer(value)
            case "J" if value in (0, 1):
                a.op(f"lconst_{value}")
            case "J" if -32768 <= value <= 32767 and self.chosen(0.7):
                self.integer(value)
                a.op("i2l")
            case "J":
                a.op("ldc2_w", pool.long_(value), delta=2)
            case "F" if is_zero(value) or value in (1.0, 2.0):
                a.op(f"fconst_{int(value)}")
            case "F":
                self.ldc(pool.float_(value))
            case "D" if is_zero(value) or value == 1.0:
                a.op(f"dconst_{int(value)}")
            case "D":
                a.op("ldc2_w", pool.double_(value), delta=2)
            case _ if value is None:
                a.op("aconst_null")
            case _:
                self.ldc(pool.string(value))

    def integer(self, value: int) -> None:
        short = numbers(value)
        if short is not None and self.chosen(0.97):
            self.a.op(short)
        elif -128 <= value <= 127:
            self.a.op("bipush", value)
        elif -32768 <= value <= 32767:
            self.a.op("sipush", value)
        else:
            self.ldc(self.pool.int_(value))

    def ldc(self, index: int) -> None:
        wide = index > 255 or self.chosen(0.02)
        self.a.op("ldc_w" if wide else "ldc", index, delta=1)

    def field(self, mnemonic: str, field: Field) -> None:
        size = words(field.type) * (1 if mnemonic.startswith("get") else -1)
        size -= mnemonic.endswith("field")
        self.a.op(mnemonic, self.pool.field_ref(field.owner, field.name, field.type), delta=size)

    def invoke(self, called: Signature) -> None:
        size = sum(map(words, called.parameters)) + (called.how != "static")
        member = (called.owner, called.name, called.descriptor)
        if called.how == "interface":
            self.a.op(
                "invokeinterface", self.pool.interface_method_ref(*member), size, delta=words(called.result) - size
            )
        else:
            self.a.op(f"invoke{called.how}", self.pool.method_ref(*member), delta=words(called.result) - size)

    def support(self, name: str, parameters: tuple[str, ...], result: str = "V") -> None:
        """A call of the support class."""
        self.invoke(Signature(SUPPORT, name, parameters, result, "static"))

    def convert(self, source: str, target: str) -> None:
        """Between primitive types, as casts do; to a boolean, the lowest bit."""
        a, old, new = self.a, kind(source), kind(target)
        if old != new:
            if new == "I" and target != "I" and old != "I":
                self.convert(source, "I")
            else:
                a.op(f"{LETTER[old]}2{LETTER[new]}")
        if target == "Z" and source != "Z":
            a.op("iconst_1")
            a.op("iand")
        elif target in "BSC" and source != target:
            a.op(f"i2{target.lower()}")

    # -- expressions --------------------------------------------------------------------------------

    def value(self, e: Expression) -> None:
        """Pushes the expression's value."""
        a = self.a
        match e:
            case Constant():
                self.constant(e.type, e.value)
            case Load():
                self.load(e.variable)
            case GetField(field=f, target=None):
                self.field("getstatic", f)
            case GetField(field=f, target=target):
                assert target is not None
                self.value(target)
                self.field("getfield", f)
            case Element():
                self.value(e.array)
                self.value(e.index)
                a.op(ELEMENT.get(e.type, "a") + "aload")
            case Assign():
                self.assign(e, True)
            case Binary():
                self.binary(e)
            case Negate():
                self.value(e.value)
                a.op(LETTER[kind(e.type)] + "neg")
                self.convert(kind(e.type), e.type)
            case Convert():
                self.value(e.value)
                self.convert(e.value.type, e.type)
            case Order():
                self.value(e.left)
                self.value(e.right)
                a.op(e.op)
            case Compare() | Logic() | Not() | InstanceOf():
                self.boolean(e)
            case Choose():
                no, end = Label(), Label()
                self.branch(e.condition, no, False)
                self.value(e.yes)
                a.jump("goto", end)
                a.place(no)
                self.value(e.no)
                a.place(end)
            case Call():
                if e.target is not None:
                    self.value(e.target)
                for argument in e.arguments:
                    self.value(argument)
                self.invoke(e.signature)
            case New():
                a.op("new", self.pool.class_(e.signature.owner))
                a.op("dup")
                for argument in e.arguments:
                    self.value(argument)
                self.invoke(e.signature)
            case NewArray():
                for length in e.lengths:
                    self.value(length)
                self.new_array(e.type, len(e.lengths))
            case ArrayOf():
                self.integer(len(e.elements))
                self.new_array(e.type, 1)
                for index, element in enumerate(e.elements):
                    a.op("dup")
                    self.integer(index)
                    self.value(element)
                    a.op(ELEMENT.get(e.type[1:], "a") + "astore")
            case Length():
                self.value(e.array)
                a.op("arraylength")
            case Cast():
                self.value(e.value)
                a.op("checkcast", self.pool.class_(class_of(e.type)))
            case Build():
                self.build(e)
            case _:
                raise TypeError(e)
        if self.chosen(0.004):
            a.op("nop")

    def new_array(self, type: str, dimensions: int) -> None:
        """`dimensions`: lengths on the stack."""
        if dimensions > 1 or self.chosen(0.02):
            self.a.op("multianewarray", self.pool.class_(type), dimensions, delta=1 - dimensions)
        elif type[1:] in ATYPE:
            self.a.op("newarray", ATYPE[type[1:]])
        else:
            self.a.op("anewarray", self.pool.class_(class_of(type[1:])))

    def binary(self, e: Binary) -> None:
        if e.swapped:  # only operands of one word
            self.value(e.right)
            self.value(e.left)
            self.a.op("swap")
        else:
            self.value(e.left)
            self.value(e.right)
        self.a.op(LETTER[kind(e.type)] + ARITHMETIC[e.op])

    def build(self, e: Build) -> None:
        a = self.a
        a.op("new", self.pool.class_(BUILDER))
        a.op("dup")
        self.invoke(Signature(BUILDER, "<init>", (), "V", "special"))
        for part in e.parts:
            self.value(part)
            type = part.type if part.type in ("Z", "C", "J", STRING) else "I" if kind(part.type) == "I" else OBJECT
            self.invoke(Signature(BUILDER, "append", (type,), f"L{BUILDER};", "virtual"))
        self.invoke(Signature(BUILDER, "toString", (), STRING, "virtual"))
        self.support("cut", (STRING,), STRING)

    def assign(self, e: Assign, wanted: bool) -> None:
        """An assignment whose value is wanted or not."""
        a, place, type = self.a, e.place, e.place.type
        copy = "dup2" if words(type) == 2 else "dup"
        below = 0  # words on the stack that say where
        match place:
            case GetField(target=target) if target is not None:
                self.value(target)
                below = 1
            case Element():
                self.value(place.array)
                self.value(place.index)
                below = 2
        under = copy + (f"_x{below}" if below else "")
        if e.op or e.old:
            if below:
                a.op("dup" if below == 1 else "dup2")
            self.fetch(place)
            if e.old and wanted:
                a.op(under)
        if e.op:
            operated = kind(type)
            self.value(e.value)
            if e.op in ("<<", ">>", ">>>"):
                a.op(LETTER[operated] + ARITHMETIC[e.op])
            else:
                if kind(e.value.type) != operated:
                    raise TypeError(e)
                a.op(LETTER[operated] + ARITHMETIC[e.op])
            if not e.raw:
                self.convert(operated, type)
        else:
            if e.old:
                a.op("pop2" if words(type) == 2 else "pop")
            self.value(e.value)
        if wanted and not e.old:
            a.op(under)
        match place:
            case Load():
                self.store(place.variable)
            case GetField(field=f):
                self.field("putfield" if below else "putstatic", f)
            case Element():
                a.op(ELEMENT.get(type, "a") + "astore")

    def fetch(self, place: Expression) -> None:
        """The value of a place that the stack tells."""
        match place:
            case Load():
                self.load(place.variable)
            case GetField(field=f):
                self.field("getstatic" if place.target is None else "getfield", f)
            case Element():
                self.a.op(ELEMENT.get(place.type, "a") + "aload")

    # -- conditions ---------------------------------------------------------------------------------

    def boolean(self, e: Expression) -> None:
        """0 or 1."""
        a = self.a
        if isinstance(e, InstanceOf):
            self.value(e.value)
            a.op("instanceof", self.pool.class_(class_of(e.of)))
        elif isinstance(e, Not) and self.chosen(0.5):
            self.value(e.value)
            a.op("iconst_1")
            a.op("ixor")
        else:
            no, end = Label(), Label()
            self.branch(e, no, False)
            a.op("iconst_1")
            a.jump("goto", end)
            a.place(no)
            a.op("iconst_0")
            a.place(end)

    def branch(self, e: Expression, label: Label, sense: bool) -> None:
        """Jumps to the label if the condition is `sense`, else falls through."""
        a = self.a
        match e:
            case Not():
                self.branch(e.value, label, not sense)
            case Logic():
                if (e.op == "||") == sense:
                    self.branch(e.left, label, sense)
                    self.branch(e.right, label, sense)
                else:
                    skip = Label()
                    self.branch(e.left, skip, not sense)
                    self.branch(e.right, label, sense)
                    a.place(skip)
            case Compare():
                self.compare(e, label, sense)
            case _:
                self.value(e)
                a.jump("ifne" if sense else "ifeq", label)

    def compare(self, e: Compare, label: Label, sense: bool) -> None:
        a = self.a
        condition = CONDITION[e.op if sense else OPPOSITE[e.op]]
        self.value(e.left)
        of = kind(e.left.type)
        empty = isinstance(e.right, Constant) and e.right.value in (0, None)
        if of == "A" and empty:
            a.jump("ifnull" if condition == "eq" else "ifnonnull", label)
        elif of == "I" and empty and self.chosen(0.9):
            a.jump(f"if{condition}", label)
        else:
            self.value(e.right)
            if of in "IA":
                a.jump(f"if_{LETTER[of]}cmp{condition}", label)
            else:
                a.op("lcmp" if of == "J" else f"{LETTER[of]}cmp{'l' if e.less else 'g'}")
                a.jump(f"if{condition}", label)
