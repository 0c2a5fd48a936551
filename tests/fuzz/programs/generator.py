"""A whole random program: classes that extend each other, methods that call each other, and what starts them."""

from __future__ import annotations

from random import Random

from .constants import STRINGS, constant
from .emit_statements import FUEL
from .scope import Scope, World
from .statements import Statements
from .tree import (
    OBJECT,
    STRING,
    Assign,
    Binary,
    Block,
    Call,
    Catch,
    Class,
    Compare,
    Constant,
    Do,
    Expression,
    Field,
    For,
    GetField,
    If,
    Load,
    Method,
    New,
    Note,
    Program,
    Return,
    Signature,
    Statement,
    Trace,
    Try,
    Variable,
    kind,
    type_of,
)

PUBLIC, PRIVATE = 1, 2
OBJECT_INIT = Signature("java/lang/Object", "<init>", (), "V", "special")
RUNTIME_INIT = Signature("java/lang/RuntimeException", "<init>", (STRING,), "V", "special")
WHOLE = Signature("Trace", "whole", (OBJECT,), "V", "static")
SUPER = {"A": "java/lang/Object", "B": "A", "C": "B", "D": "java/lang/Object"}


class Generator:
    """Writes one program."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.chance = Random(name)
        self.world = World(self.chance)
        self.classes = {name: Class(name, above) for name, above in SUPER.items()}
        self.main = Class("Main", "java/lang/Object")
        self.face = Class("K", "java/lang/Object", interface=True)

    def program(self) -> Program:
        chance, world = self.chance, self.world
        self.classes["A"].interfaces.append("K")
        self.classes["D"].interfaces.append("K")
        for cls in self.classes.values():
            for _ in range(chance.randrange(2, 6)):
                self.add_field(cls, world.type(), chance.random() < 0.2)
            parameters = tuple(world.primitive() for _ in range(chance.randrange(0, 3)))
            world.makers[cls.name] = Signature(cls.name, "<init>", parameters, "V", "special")
        for type in ("I", "J", "F", "D", "B", "S", "C", "Z", "[I", "LA;", STRING):
            self.add_field(self.main, type, True)
        for _ in range(chance.randrange(2, 6)):
            self.add_field(self.main, world.reference(), True)
        self.declare()
        for cls in self.classes.values():
            self.write_constructor(cls)
            self.write_initializer(cls)
            self.write_digest(cls)
        self.write_main()
        return Program(self.name, [self.main, self.face, *self.classes.values(), self.oops()])

    # -- declarations ---------------------------------------------------------------------------------------

    def add_field(self, cls: Class, type: str, static: bool) -> None:
        f = Field(cls.name, f"{'s' if static else 'f'}{len(cls.fields)}", type, static)
        cls.fields.append(f)
        self.world.fields.append(f)

    def parameters(self, most: int) -> tuple[str, ...]:
        return tuple(self.world.type() for _ in range(self.chance.randrange(most + 1)))

    def result(self) -> str:
        return self.world.type() if self.chance.random() < 0.85 else "V"

    def declare(self) -> None:
        """Small methods first, each with its body, so that they call earlier ones only; then the others."""
        chance, world = self.chance, self.world
        classes = self.classes
        for number in range(chance.randrange(2, 5)):
            called = Signature("Main", f"small{number}", self.parameters(3), world.type(), "static")
            self.main.methods.append(self.small(called, None))
            world.small.append(called)
        for number in range(chance.randrange(1, 4)):
            called = Signature("A", f"get{number}", self.parameters(1), world.type(), "virtual")
            owners = ["A", *(name for name in "BC" if chance.random() < 0.4)]
            for name in owners:
                own = Signature(name, called.name, called.parameters, called.result, "virtual")
                classes[name].methods.append(self.small(own, type_of(name)))
            world.small.append(called)
        face = Signature("K", "get", self.parameters(1), world.type(), "interface")
        self.face.methods.append(Method(face, [], None))
        for name in ("A", "D", *(name for name in "BC" if chance.random() < 0.4)):
            own = Signature(name, face.name, face.parameters, face.result, "virtual")
            classes[name].methods.append(self.small(own, type_of(name)))
        world.small.append(face)

        todo: list[tuple[Class, Signature, int]] = []
        for number in range(chance.randrange(2, 5)):
            todo.append(
                (self.main, Signature("Main", f"work{number}", ("I", *self.parameters(4)), self.result(), "static"), 1)
            )
        for number in range(chance.randrange(1, 4)):
            called = Signature("A", f"run{number}", ("I", *self.parameters(3)), self.result(), "virtual")
            for name in ("A", *(name for name in "BC" if chance.random() < 0.5)):
                todo.append(
                    (
                        classes[name],
                        Signature(name, called.name, called.parameters, called.result, "virtual"),
                        name == "A",
                    )
                )
        called = Signature("K", "go", ("I", *self.parameters(2)), self.result(), "interface")
        self.face.methods.append(Method(called, [], None))
        world.metered.append(called)
        for name in ("A", "D", *(name for name in "C" if chance.random() < 0.5)):
            todo.append(
                (classes[name], Signature(name, "go", called.parameters, called.result, "virtual"), name == "D")
            )
        world.metered += [called for _, called, callable in todo if callable]
        for cls, called, _ in todo:
            cls.methods.append(self.metered(called, cls))

    # -- methods ----------------------------------------------------------------------------------------------

    def scope(self, called: Signature, this: str | None) -> tuple[Scope, list[Variable]]:
        """A new scope, and the method's parameters in it."""
        receiver = None if this is None else Variable("this", this, None, False)
        scope = Scope(receiver, called.result)
        given = [scope.fresh(type, None) for type in called.parameters]
        scope.variables += given
        return scope, ([receiver] if receiver else []) + given

    def small(self, called: Signature, this: str | None) -> Method:
        """A method without loops and without calls of others than such."""
        scope, parameters = self.scope(called, this)
        scope.cheap, scope.nesting = True, 3
        writer = Statements(self.world, scope)
        body: list[Statement] = [writer.statement() for _ in range(self.chance.choice((0, 0, 1, 2)))]
        body.append(writer.return_() or Return(None))
        return Method(called, parameters, Block([], body), static=this is None)

    def metered(self, called: Signature, cls: Class) -> Method:
        this = None if called.how == "static" else type_of(cls.name)
        scope, parameters = self.scope(called, this)
        depth = scope.variables.pop(0)
        depth.name, depth.assigned = "depth", False
        scope.depth = Binary("I", "-", Load("I", depth), Constant("I", 1))
        writer = Statements(self.world, scope)
        body = writer.block(7)
        if cls.superclass in ("A", "B") and self.chance.random() < 0.4:
            above = cls.superclass if self.has(cls.superclass, called) else "A"
            if self.has(above, called):
                body.body.insert(
                    self.chance.randrange(len(body.body) + 1), self.super_call(called, above, parameters, writer)
                )
        if called.result != "V":
            body.body.append(Return(writer.of(called.result, 2)))
        synchronized = self.chance.random() < 0.08
        return Method(called, parameters, body, True, synchronized, called.how == "static")

    def has(self, name: str, called: Signature) -> bool:
        return any(
            m.signature.name == called.name and m.signature.descriptor == called.descriptor
            for m in self.classes[name].methods
        )

    def super_call(self, called: Signature, above: str, parameters: list[Variable], writer: Statements) -> Statement:
        target = Signature(above, called.name, called.parameters, called.result, "special")
        arguments: list[Expression] = [writer.scope.depth]
        arguments += [writer.leaf(type) for type in called.parameters[1:]]
        call = Call(called.result, target, Load(parameters[0].type, parameters[0]), arguments)
        return Do(call) if called.result == "V" else Trace(call)

    def write_constructor(self, cls: Class) -> None:
        maker = self.world.makers[cls.name]
        scope, parameters = self.scope(maker, type_of(cls.name))
        this, scope.this = scope.this, None
        assert this is not None
        scope.cheap = True
        writer = Statements(self.world, scope)
        above = self.world.makers.get(cls.superclass, OBJECT_INIT)
        makers, small = self.world.makers, self.world.small
        self.world.makers, self.world.small = {}, []  # none of ours, so that constructors come to an end
        given = [writer.of(type, 1) for type in above.parameters]
        body: list[Statement] = [Do(Call("V", above, Load(this.type, this), given))]
        for f in cls.fields:
            if not f.static and self.chance.random() < 0.7:
                value = writer.make(f.type, 1) if kind(f.type) == "A" else writer.leaf(f.type)
                place = GetField(f.type, f, Load(this.type, this))
                body.append(Do(Assign(f.type, place, "", value or Constant(f.type, None))))
        self.world.makers, self.world.small = makers, small
        cls.methods.append(Method(maker, parameters, Block([], body)))

    def write_initializer(self, cls: Class) -> None:
        """A static initialiser that can be seen."""
        if self.chance.random() < 0.5:
            return
        called = Signature(cls.name, "<clinit>", (), "V", "static")
        body: list[Statement] = [Note(self.world.site())]
        for f in cls.fields:
            if f.static:
                value = self.chance.choice(STRINGS) if f.type == STRING else constant(self.chance, f.type)
                body.append(Do(Assign(f.type, GetField(f.type, f, None), "", Constant(f.type, value))))
        cls.methods.append(Method(called, [], Block([], body), static=True, visible=0))

    def write_digest(self, cls: Class) -> None:
        """A method that mixes all of an object's fields into the checksum."""
        called = Signature(cls.name, "digest", (), "V", "virtual")
        this = Variable("this", type_of(cls.name), None, False)
        body: list[Statement] = []
        if cls.superclass in self.classes:
            above = Signature(cls.superclass, "digest", (), "V", "special")
            body.append(Do(Call("V", above, Load(this.type, this), [])))
        for f in cls.fields:
            body.append(self.shown(GetField(f.type, f, None if f.static else Load(this.type, this))))
        cls.methods.append(Method(called, [this], Block([], body)))

    def shown(self, value: Expression) -> Statement:
        """All of a value goes into the checksum, an array with its elements."""
        return Trace(value) if kind(value.type) != "A" else Do(Call("V", WHOLE, None, [value]))

    def oops(self) -> Class:
        """The program's own exception."""
        code = Field("Oops", "code", "I", False)
        maker = Signature("Oops", "<init>", ("I",), "V", "special")
        this, given = Variable("this", "LOops;", None, False), Variable("code", "I")
        me = Load("LOops;", this)
        body: list[Statement] = [
            Do(Call("V", RUNTIME_INIT, me, [Constant(STRING, "oops")])),
            Do(Assign("I", GetField("I", code, me), "", Load("I", given))),
        ]
        method = Method(maker, [this, given], Block([], body))
        return Class("Oops", "java/lang/RuntimeException", fields=[code], methods=[method])

    # -- the start ----------------------------------------------------------------------------------------------

    def guarded(self, body: list[Statement]) -> Try:
        """All exceptions are caught and told."""
        variable = Variable("e", "Ljava/lang/Throwable;", None, False)
        return Try(Block([], body), [Catch(variable, "java/lang/Throwable", self.world.site(), Block([], []))], None)

    def write_main(self) -> None:
        chance, world = self.chance, self.world
        called = Signature("Main", "main", (f"[{STRING}",), "V", "static")
        given = Variable("args", f"[{STRING}", None, False)
        scope = Scope(None, "V")
        writer = Statements(world, scope)
        objects = [scope.fresh(type, None) for type in ("LA;", "LA;", "LD;", "LK;", "[I")]
        body: list[Statement] = []
        for f in self.main.fields:
            if kind(f.type) == "A" and chance.random() < 0.95:
                value = writer.make(f.type, 1) or Constant(f.type, None)
                body.append(self.guarded([Do(Assign(f.type, GetField(f.type, f, None), "", value))]))
        for variable in objects:
            value = writer.make(variable.type, 1) or Constant(variable.type, None)
            body.append(self.guarded([Do(Assign(variable.type, Load(variable.type, variable), "", value))]))
        scope.variables += objects
        for cls in "BC":  # so that overriding methods run for certain
            maker = world.makers[cls]
            made = New(type_of(cls), maker, [writer.leaf(type) for type in maker.parameters])
            place = Load("LA;", objects[0] if cls == "B" else objects[1])
            test = Compare("Z", "==", place, Constant("LA;", None))
            body.append(If(test, Block([], [self.guarded([Do(Assign("LA;", place, "", made))])]), Block([], [])))
        turn = scope.fresh("I", 0, False, "i")
        scope.variables.append(turn)
        calls: list[list[Statement]] = []
        for method in world.metered:
            scope.depth = Constant("I", chance.choice((2, 3, 4, 6)))
            call = self.guarded([self.run(writer, method), Note(world.site())])
            calls.append([self.refill(chance.choice((30, 100, 300, 600, 1200))), call])
        scope.depth = None
        for method in world.small:
            index = scope.fresh("I", 0, False, "i")
            scope.variables.append(index)
            inner = self.guarded([self.run(writer, method)])
            trips = Constant("I", chance.choice((2, 10, 60)))
            calls.append([self.refill(1000), For(index, "<", trips, 1, Block([], [inner]), 0)])
            scope.variables.remove(index)
        chance.shuffle(calls)
        body.append(self.refill(1000))
        body.append(
            For(
                turn, "<", Constant("I", chance.choice((2, 3, 4))), 1, Block([], [s for some in calls for s in some]), 1
            )
        )
        body.append(Note(world.site()))
        body += [self.shown(GetField(f.type, f, None)) for f in self.main.fields]
        for variable in objects[:3]:
            digest = Signature(variable.type[1], "digest", (), "V", "virtual")
            body.append(self.guarded([Do(Call("V", digest, Load(variable.type, variable), []))]))
        body.append(Note(world.site()))
        self.main.methods.append(Method(called, [given], Block(objects, body), static=True))

    def run(self, writer: Statements, method: Signature) -> Statement:
        call = writer.call_of(method, 1)
        return Do(call) if method.result == "V" else Trace(call)

    def refill(self, fuel: int) -> Statement:
        return Do(Assign("I", GetField("I", FUEL, None), "", Constant("I", fuel)))


def generate(seed: int, number: int) -> Program:
    """The program of a seed and a number."""
    return Generator(f"{seed}/{number}").program()
