"""Sets of class files that do not fit together, or only just: `Main.run()I` shows what comes of it (JVMS 5)."""

# ruff: noqa: E501  # a class stays on one line

from __future__ import annotations

import struct
from collections.abc import Iterable

from pyjvm.classfile.builder import ClassBuilder
from tests.loader.verifier.assembler import assemble

PUBLIC, PRIVATE, PROTECTED, STATIC, FINAL, SUPER, NATIVE, INTERFACE, ABSTRACT = 1, 2, 4, 8, 0x10, 0x20, 0x100, 0x200, 0x400
IFACE = PUBLIC | INTERFACE | ABSTRACT
OBJECT = "java/lang/Object"

Member = tuple[int, str, int | None]
SCENARIOS: dict[str, dict[str, bytes]] = {}


def unit(
    name: str,
    methods: Iterable[Member] = (),
    super_: str = OBJECT,
    access: int = PUBLIC | SUPER,
    interfaces: Iterable[str] = (),
    fields: Iterable[tuple[int, str, str]] = (),
    version: int | tuple[int, int] = 61,
    attributes: Iterable[tuple[str, Iterable[str]]] = (),
    constructor: int | None = PUBLIC,
) -> bytes:
    """A class whose methods `(access, name, result)` give a number; without one they have no code.

    `attributes`: NestHost, NestMembers, PermittedSubclasses with the classes that they name.
    """
    builder = ClassBuilder(name, super_, access, version, interfaces)
    for field_access, field_name, desc in fields:
        builder.add_field(field_access, field_name, desc)
    if constructor is not None and not access & INTERFACE:
        reference = builder.method_ref(super_, "<init>", "()V")
        builder.add_method(constructor, "<init>", "()V", bytes([0x2A, 0xB7]) + struct.pack(">H", reference) + b"\xb1", 1, 1)
    for method_access, method_name, result in methods:
        code = None if result is None else bytes([0x10, result, 0xAC])
        builder.add_method(method_access, method_name, "()I", code, 1, 1)
    for attribute, classes in attributes:
        indices = [builder.class_(one) for one in classes]
        head = b"" if attribute == "NestHost" else struct.pack(">H", len(indices))
        builder.add_attribute(builder.attribute(attribute, head + b"".join(struct.pack(">H", i) for i in indices)))
    return builder.to_bytes()


def main(code: str, more: str = "", version: int = 61) -> bytes:
    """The class Main with `run()I`; `;;` ends a line."""
    body = code.replace(";; ", "\n")
    return assemble(f"name=Main version={version}\n{more}\n.method 9 run ()I\n{body}\nireturn\n")


def scenario(name: str, code: str, more: str = "", version: int = 61, **classes: bytes) -> None:
    """`p_A` stands for the class `p/A`."""
    SCENARIOS[name] = {"Main": main(code, more, version), **{k.replace("_", "/"): data for k, data in classes.items()}}


def new(name: str) -> str:
    return f"new Class {name};; dup;; invokespecial Method {name}.<init>:()V"


def virtual(name: str, method: str = "m") -> str:
    return f"{new(name)};; invokevirtual Method {name}.{method}:()I"


def static(name: str, method: str = "m") -> str:
    return f"invokestatic Method {name}.{method}:()I"


# -- resolution and access (JVMS 5.4.3, 5.4.4) ------------------------------------------------------------------------

A = unit("A", [(PUBLIC, "m", 1), (PUBLIC | STATIC, "s", 2)], fields=[(PUBLIC, "f", "I"), (PUBLIC | STATIC, "g", "I")])
scenario("a missing class", static("A"))
scenario("a missing method", static("A", "none"), A=A)
scenario("a missing field", "getstatic Field A.none:I", A=A)
scenario("a field of another type", "getstatic Field A.g:Ljava/lang/String;;; pop;; iconst_0", A=A)
scenario("a static call of an instance method", static("A"), A=A)
scenario("a virtual call of a static method", virtual("A", "s"), A=A)
scenario("an instance field used as static", "getstatic Field A.f:I", A=A)
scenario("a static field used as instance's", f"{new('A')};; getfield Field A.g:I", A=A)
scenario("a class called as an interface", f"{new('A')};; invokeinterface 1 InterfaceMethod A.m:()I", A=A)
scenario("an interface called as a class", f"{new('A')};; invokevirtual Method I.m:()I", A=A, I=unit("I", [(PUBLIC | ABSTRACT, "m", None)], access=IFACE))
PRIVATES = unit("A", [(PRIVATE, "m", 1), (PRIVATE | STATIC, "s", 2)], fields=[(PRIVATE, "f", "I"), (PRIVATE | STATIC, "g", "I")])
scenario("a private method", virtual("A"), A=PRIVATES)
scenario("a private static method", static("A", "s"), A=PRIVATES)
scenario("a private field", f"{new('A')};; getfield Field A.f:I", A=PRIVATES)
scenario("a private static field", "getstatic Field A.g:I", A=PRIVATES)
scenario("a private constructor", virtual("A"), A=unit("A", [(PUBLIC, "m", 1)], constructor=PRIVATE))
scenario("a class of another package that is not public", static("p/A"), p_A=unit("p/A", [(PUBLIC | STATIC, "m", 1)], access=SUPER))
scenario("a method of another package that is not public", virtual("p/A"), p_A=unit("p/A", [(0, "m", 1)]))
scenario("a field of another package that is not public", "getstatic Field p/A.g:I", p_A=unit("p/A", fields=[(STATIC, "g", "I")]))
scenario("a protected method of another package", virtual("p/A"), p_A=unit("p/A", [(PROTECTED, "m", 1)]))
scenario("a protected static method of another package", static("p/A"), p_A=unit("p/A", [(PROTECTED | STATIC, "m", 1)]))
scenario("a protected method of the same package", virtual("A"), A=unit("A", [(PROTECTED, "m", 1)]))
scenario("an array of a class that is not accessible", "iconst_1;; anewarray Class p/A;; arraylength", p_A=unit("p/A", access=SUPER))
scenario("a constant of a class that is not accessible", "ldc Class p/A;; pop;; iconst_1", p_A=unit("p/A", access=SUPER))
scenario("a constant of an array of a missing class", "ldc Class [[Lno/Such;;; pop;; iconst_1")
scenario("an inherited static method", static("B", "s"), A=A, B=unit("B", super_="A"))
scenario("an inherited field, named by the subclass", "getstatic Field B.g:I", A=A, B=unit("B", super_="A"))
scenario("a field that hides another", f"{new('B')};; getfield Field A.f:I", A=A, B=unit("B", super_="A", fields=[(PUBLIC, "f", "I")]))
scenario("an abstract class made", new("A") + ";; pop;; iconst_1", A=unit("A", access=PUBLIC | SUPER | ABSTRACT))
scenario("an interface made", "new Class I;; pop;; iconst_1", I=unit("I", access=IFACE))
scenario("a final field set from outside", "iconst_1;; putstatic Field A.g:I;; iconst_1", A=unit("A", fields=[(PUBLIC | STATIC | FINAL, "g", "I")]))
scenario("a static final field set outside of the initialiser", "iconst_1;; putstatic Field Main.g:I;; iconst_1", ".field 24 g I")
scenario("an instance final field set outside of a constructor", f"{new('Main')};; iconst_1;; putfield Field Main.f:I;; iconst_1",
         ".field 16 f I\n.method 1 <init> ()V\naload_0\ninvokespecial Method java/lang/Object.<init>:()V\nreturn")  # fmt: skip
scenario("a native method without a library", static("Main", "n").replace("Main", "A"), A=unit("A", [(PUBLIC | STATIC | NATIVE, "n", None)]))

# -- nests (JVMS 5.4.4) -----------------------------------------------------------------------------------------------

HOSTED = unit("Host$A", [(PRIVATE | STATIC, "m", 7)], attributes=[("NestHost", ["Host"])])
_CALL = assemble("name=Host$B version=61\n.method 9 run ()I\ninvokestatic Method Host$A.m:()I\nireturn\n")


def _hosted(name: str) -> bytes:
    """A member of the nest of Host that calls a private method of Host$A."""
    builder = ClassBuilder(name, version=61)
    reference = builder.method_ref("Host$A", "m", "()I")
    builder.add_method(PUBLIC | STATIC, "run", "()I", b"\xb8" + struct.pack(">H", reference) + b"\xac", 1, 0)
    host = struct.pack(">H", builder.class_("Host"))
    builder.add_attribute(builder.attribute("NestHost", host))
    return builder.to_bytes()


def _nest(name: str, host: bytes | None, member: bytes) -> None:
    scenario(name, static("Host$B", "run"))
    SCENARIOS[name].update({"Host$A": HOSTED, "Host$B": member, **({"Host": host} if host is not None else {})})


_nest("nest-mates", unit("Host", attributes=[("NestMembers", ["Host$A", "Host$B"])]), _hosted("Host$B"))
_nest("a host that does not know the member", unit("Host", attributes=[("NestMembers", ["Host$A"])]), _hosted("Host$B"))
_nest("a host that is missing", None, _hosted("Host$B"))
_nest("a class outside of the nest", unit("Host", attributes=[("NestMembers", ["Host$A", "Host$B"])]), _CALL)

# -- making classes (JVMS 5.3.5) --------------------------------------------------------------------------------------

_LOAD = f"{new('A')};; pop;; iconst_1"
scenario("a missing super class", _LOAD, A=unit("A", super_="B"))
scenario("a missing interface", _LOAD, A=unit("A", interfaces=["I"]))
scenario("an interface as super class", _LOAD, A=unit("A", super_="I"), I=unit("I", access=IFACE))
scenario("a class as interface", _LOAD, A=unit("A", interfaces=["B"]), B=unit("B"))
scenario("a final super class", _LOAD, A=unit("A", super_="B"), B=unit("B", access=PUBLIC | SUPER | FINAL))
scenario("a super class that is not accessible", _LOAD, A=unit("A", super_="p/B"), p_B=unit("p/B", access=SUPER))
scenario("an interface that is not accessible", _LOAD, A=unit("A", interfaces=["p/I"]), p_I=unit("p/I", access=INTERFACE | ABSTRACT))
scenario("a class that is its own super class", _LOAD, A=unit("A", super_="A"))
scenario("a circle of super classes", _LOAD, A=unit("A", super_="B"), B=unit("B", super_="C"), C=unit("C", super_="A"))
scenario("a circle of interfaces", _LOAD, A=unit("A", interfaces=["I"]), I=unit("I", access=IFACE, interfaces=["J"]), J=unit("J", access=IFACE, interfaces=["I"]))
scenario("a sealed class", _LOAD, A=unit("A", super_="B"), B=unit("B", attributes=[("PermittedSubclasses", ["C"])]))
scenario("a sealed interface", _LOAD, A=unit("A", interfaces=["I"]), I=unit("I", access=IFACE, attributes=[("PermittedSubclasses", ["C"])]))
scenario("a permitted subclass", _LOAD, A=unit("A", super_="B"), B=unit("B", attributes=[("PermittedSubclasses", ["A"])]))
scenario("a final method overridden", _LOAD, A=unit("A", [(PUBLIC, "m", 1)], super_="B"), B=unit("B", [(PUBLIC | FINAL, "m", 2)]))
scenario("a private final method not overridden", virtual("A"), A=unit("A", [(PUBLIC, "m", 1)], super_="B"), B=unit("B", [(PRIVATE | FINAL, "m", 2)]))
scenario("a final method of another package not overridden", virtual("A"), A=unit("A", [(PUBLIC, "m", 1)], super_="p/B"), p_B=unit("p/B", [(FINAL, "m", 2)]))
scenario("another name in the file", _LOAD, A=unit("B"))
scenario("a class of java.*", static("java/lang/Sneaky"), java_lang_Sneaky=unit("java/lang/Sneaky", [(PUBLIC | STATIC, "m", 1)]))
scenario("a class path does not shadow java.lang", "ldc String four;; invokevirtual Method java/lang/String.length:()I", java_lang_String=unit("java/lang/String"))
for _version in ((70, 0), (65535, 0), (61, 65535), (69, 1)):
    scenario(f"version {_version[0]}.{_version[1]}", _LOAD, A=unit("A", version=_version))
for _version in ((45, 3), (52, 0), (69, 0)):
    scenario(f"version {_version[0]}.{_version[1]}", _LOAD, A=unit("A", version=_version))
scenario("an empty file", _LOAD, A=b"")
scenario("no class file", _LOAD, A=b"#!/bin/sh\n# nothing like it")
scenario("a class file that is cut off", _LOAD, A=unit("A")[:-3])
scenario("bytes behind the class file", _LOAD, A=unit("A") + b"\0")

# -- selection (JVMS 5.4.5, 5.4.6, 5.4.3.3) ---------------------------------------------------------------------------

TOP = unit("Top", [(PUBLIC, "m", 1)], access=IFACE)
SIDE = unit("Side", [(PUBLIC, "m", 2)], access=IFACE)
LOWER = unit("Lower", [(PUBLIC, "m", 3)], access=IFACE, interfaces=["Top"])
BARE = unit("Bare", [(PUBLIC | ABSTRACT, "m", None)], access=IFACE, interfaces=["Top"])
_THROUGH = f"{new('A')};; invokeinterface 1 InterfaceMethod Top.m:()I"
scenario("a default method", _THROUGH, A=unit("A", interfaces=["Top"]), Top=TOP)
scenario("the more specific default", _THROUGH, A=unit("A", interfaces=["Top", "Lower"]), Top=TOP, Lower=LOWER)
scenario("the more specific default from a super class", _THROUGH, A=unit("A", interfaces=["Top"], super_="B"), B=unit("B", interfaces=["Lower"]), Top=TOP, Lower=LOWER)
scenario("conflicting defaults", _THROUGH, A=unit("A", interfaces=["Top", "Side"]), Top=TOP, Side=SIDE)
scenario("conflicting defaults, called through the class", virtual("A"), A=unit("A", interfaces=["Top", "Side"]), Top=TOP, Side=SIDE)
scenario("conflicting defaults, overridden", virtual("A"), A=unit("A", [(PUBLIC, "m", 9)], interfaces=["Top", "Side"]), Top=TOP, Side=SIDE)
scenario("a default made abstract again", _THROUGH, A=unit("A", interfaces=["Bare"]), Top=TOP, Bare=BARE)
scenario("a default beside an unrelated abstract method", _THROUGH, A=unit("A", interfaces=["Top", "Plain"]), Top=TOP, Plain=unit("Plain", [(PUBLIC | ABSTRACT, "m", None)], access=IFACE))
scenario("a super class's method wins over a default", _THROUGH, A=unit("A", super_="B", interfaces=["Top"]), B=unit("B", [(PUBLIC, "m", 5)]), Top=TOP)
scenario("a super class's abstract method wins over a default", _THROUGH, A=unit("A", super_="B", interfaces=["Top"]), B=unit("B", [(PUBLIC | ABSTRACT, "m", None)], access=PUBLIC | SUPER | ABSTRACT), Top=TOP)
scenario("a super class's private method does not win", _THROUGH, A=unit("A", super_="B", interfaces=["Top"]), B=unit("B", [(PRIVATE, "m", 5)]), Top=TOP)
scenario("a super class's static method", _THROUGH, A=unit("A", super_="B", interfaces=["Top"]), B=unit("B", [(PUBLIC | STATIC, "m", 5)]), Top=TOP)
scenario("a method that is not public implements an interface's", _THROUGH, A=unit("A", [(PROTECTED, "m", 5)], interfaces=["Top"]), Top=TOP)
scenario("an abstract method that nobody implements", _THROUGH, A=unit("A", interfaces=["Top"]), Top=unit("Top", [(PUBLIC | ABSTRACT, "m", None)], access=IFACE))
scenario("an object that does not implement the interface", _THROUGH, A=unit("A"), Top=TOP)
scenario("a static method of an interface is not inherited", static("A"), A=unit("A", interfaces=["I"]), I=unit("I", [(PUBLIC | STATIC, "m", 4)], access=IFACE))
scenario("a static method of an interface", "invokestatic InterfaceMethod I.m:()I", I=unit("I", [(PUBLIC | STATIC, "m", 4)], access=IFACE))
scenario("a private method of an interface", f"{new('A')};; invokeinterface 1 InterfaceMethod I.m:()I", A=unit("A", interfaces=["I"]), I=unit("I", [(PRIVATE, "m", 4)], access=IFACE))
scenario("an abstract class method that nobody implements", virtual("A"), A=unit("A", super_="B"), B=unit("B", [(PUBLIC | ABSTRACT, "m", None)], access=PUBLIC | SUPER | ABSTRACT))
scenario("Object's methods through an interface", f"{new('A')};; aconst_null;; invokeinterface 2 InterfaceMethod Top.equals:(Ljava/lang/Object;)Z", A=unit("A", interfaces=["Top"]), Top=TOP)
scenario("a package-private method is not overridden from another package", f"{new('q/C')};; invokevirtual Method A.m:()I",
         A=unit("A", [(0, "m", 1)]), q_C=unit("q/C", [(PUBLIC, "m", 2)], super_="A"))  # fmt: skip
scenario("a package-private method overridden in its package, by way of another", f"{new('C')};; invokevirtual Method A.m:()I",
         A=unit("A", [(0, "m", 1)]), q_B=unit("q/B", [(PUBLIC, "m", 2)], super_="A"), C=unit("C", [(PUBLIC, "m", 3)], super_="q/B"))  # fmt: skip
scenario("a private method is called, not selected", virtual("A", "call"),
         A=assemble("name=A version=61\n.method 1 <init> ()V\naload_0\ninvokespecial Method java/lang/Object.<init>:()V\nreturn\n"
                    ".method 2 m ()I\niconst_1\nireturn\n.method 1 call ()I\nnew Class B\ndup\ninvokespecial Method B.<init>:()V\n"
                    "invokevirtual Method A.m:()I\nireturn\n"),
         B=unit("B", [(PUBLIC, "m", 2)], super_="A"))  # fmt: skip
