"""invokespecial, and calls through interfaces, where class files do not fit (JVMS 5.4.6, 6.5): what java answers."""

from __future__ import annotations

import pytest

from pyjvm.classfile.builder import ClassBuilder
from tests.interpreter.guest import Guest, Thrown, same
from tests.loader.scenarios import ABSTRACT, IFACE, PUBLIC, STATIC, SUPER, new, unit
from tests.loader.verifier.assembler import assemble

CHANGED = "java.lang.IncompatibleClassChangeError"
CONSTRUCTOR = ".method 1 <init> ()V\naload_0\ninvokespecial Method {}.<init>:()V\nreturn\n"


def caller(code: str, name: str = "A", super_: str = "B", access: int = PUBLIC | SUPER, implements: str = "") -> bytes:
    """A class with a method `call` of this code, `;;` ending lines."""
    head = f"name={name} version=61 super={super_} access={access}\n" + (
        f".implements {implements}\n" if implements else ""
    )
    body = code.replace(";; ", "\n")
    return assemble(f"{head}{CONSTRUCTOR.format(super_)}.method 1 call ()I\n{body}\nireturn\n")


def declaring_clone(name: str) -> bytes:
    """An interface with an abstract method as Object's protected one."""
    builder = ClassBuilder(name, access=IFACE)
    builder.add_method(PUBLIC | ABSTRACT, "clone", "()Ljava/lang/Object;")
    return builder.to_bytes()


def ask(classes: dict[str, bytes], code: str = f"{new('A')};; invokevirtual Method A.call:()I") -> object:
    run = code.replace(";; ", "\n")
    main = assemble(f"name=Main version=61\n.method 9 run ()I\n{run}\nireturn\n")
    guest = Guest({**classes, "Main": main})
    try:
        return guest.call("Main", "run", "()I")
    finally:
        guest.machine.close()


SUPER_CALL = "aload_0;; invokespecial Method C.m:()I"
TOP, SIDE = (unit(name, [(PUBLIC, "m", i)], access=IFACE) for i, name in enumerate(("Top", "Side")))
CASES = {
    "a call of a super class's method starts at the direct super class": (
        {"A": caller(SUPER_CALL), "B": unit("B", [(PUBLIC, "m", 2)], super_="C"), "C": unit("C", [(PUBLIC, "m", 3)])},
        2,
    ),
    "every class counts as having ACC_SUPER": (
        {
            "A": caller(SUPER_CALL, access=PUBLIC),
            "B": unit("B", [(PUBLIC, "m", 2)], super_="C"),
            "C": unit("C", [(PUBLIC, "m", 3)]),
        },
        2,
    ),
    "a static method of the super class is passed over": (
        {
            "A": caller(SUPER_CALL),
            "B": unit("B", [(PUBLIC | STATIC, "m", 2)], super_="C"),
            "C": unit("C", [(PUBLIC, "m", 3)]),
        },
        3,
    ),
    "the super class inherits conflicting defaults": (
        {
            "A": caller("aload_0;; invokespecial Method B.m:()I"),
            "B": unit("B", interfaces=["Top", "Side"]),
            "Top": TOP,
            "Side": SIDE,
        },
        Thrown(CHANGED, "Conflicting default methods: Top.m Side.m"),
    ),
    "the super class's method is abstract": (
        {
            "A": caller("aload_0;; invokespecial Method B.m:()I"),
            "B": unit("B", [(PUBLIC | ABSTRACT, "m", None)], access=PUBLIC | SUPER | ABSTRACT),
        },
        Thrown("java.lang.AbstractMethodError"),
    ),
    "a constructor that only a super class has": (
        {"A": caller(f"{new('C')};; pop;; iconst_1"), "B": unit("B"), "C": unit("C", super_="B", constructor=None)},
        Thrown("java.lang.NoSuchMethodError", "C: method 'void <init>()' not found"),
    ),
    "a clone that an interface declares, called through an interface below it": (
        {
            "A": caller(
                f"{new('X')};; invokeinterface 1 InterfaceMethod J.clone:()Ljava/lang/Object;;; pop;; iconst_4"
            ),
            "B": unit("B"),
            "X": assemble(
                "name=X version=61\n.implements J\n"
                + CONSTRUCTOR.format("java/lang/Object")
                + ".method 1 clone ()Ljava/lang/Object;\naload_0\nareturn\n"
            ),
            "I": declaring_clone("I"),
            "J": unit("J", access=IFACE, interfaces=["I"]),
        },
        4,
    ),
    "an interface's default called as super, made more specific elsewhere": (
        {
            "A": caller("aload_0;; invokespecial InterfaceMethod Lower.m:()I", implements="Lower"),
            "B": unit("B"),
            "Lower": unit("Lower", access=IFACE, interfaces=["Top"]),
            "Top": unit("Top", [(PUBLIC, "m", 9)], access=IFACE),
        },
        9,
    ),
    "a private method of an interface on what does not implement it": (
        {
            "A": caller("aload_0;; invokestatic InterfaceMethod I.on:(LI;)I"),
            "B": unit("B"),
            "I": assemble(
                "name=I version=61 access=0x601\n.method 2 m ()I\niconst_3\nireturn\n"
                ".method 9 on (LI;)I\naload_0\ninvokeinterface 1 InterfaceMethod I.m:()I\nireturn\n"
            ),
        },
        Thrown(CHANGED, "Class A does not implement the requested interface I"),
    ),
}


@pytest.mark.parametrize("rule", list(CASES))
def test_the_rule(rule: str) -> None:
    classes, expected = CASES[rule]
    answer = ask(classes)
    assert same(answer, expected), answer
