"""Initialisation, unwinding and throwing where something goes wrong on the way (JVMS 2.10, 2.11.10, 5.5)."""

from __future__ import annotations

import pytest

from pyjvm.classfile.builder import ClassBuilder
from pyjvm.method_area.classes import ERRONEOUS
from pyjvm.threads.java_thread import TERMINATED
from tests.loader.verifier.assembler import assemble

from .guest import Guest, Thrown

CONSTRUCTOR = ".method 1 <init> ()V\naload_0\ninvokespecial Method java/lang/Object.<init>:()V\nreturn\n"


@pytest.fixture(params=(-1, 1), ids=("handlers", "text"))
def threshold(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def test_a_synchronized_method_that_left_its_monitor_itself_throws_that_instead(threshold: int) -> None:
    code = assemble(f"""name=A version=49
{CONSTRUCTOR}.method 33 m ()V
 aload_0
 monitorexit
 aconst_null
 athrow
.method 9 run ()I
 new Class A
 dup
 invokespecial Method A.<init>:()V
 invokevirtual Method A.m:()V
 iconst_1
 ireturn
""")
    guest = Guest({"A": code}, text_threshold=threshold)
    assert guest.call("A", "run", "()I") == Thrown(
        "java.lang.IllegalMonitorStateException", "current thread is not owner"
    )
    assert guest.machine.main_thread.state == TERMINATED
    assert guest.machine.monitors.by_ref == {}


def test_exceptions_that_were_caught_take_no_room(threshold: int) -> None:
    """Each has a trace of 1,000 frames; 15,000 would fill the heap several times."""
    code = assemble("""name=A version=49
.method 9 deep (I)I
 iload_0
 ifne L
 invokestatic Method A.throws:()I
 ireturn
L:
 iload_0
 iconst_1
 isub
 invokestatic Method A.deep:(I)I
 ireturn
.method 9 throws ()I
.catch java/lang/NullPointerException T C H
 iconst_0
 istore_0
L:
 iload_0
 sipush 15000
 if_icmpge E
T:
 aconst_null
 monitorexit
C:
 goto L
H:
 pop
 iinc 0 1
 goto L
E:
 iload_0
 ireturn
""")
    guest = Guest({"A": code}, text_threshold=threshold)
    assert guest.call("A", "deep", "(I)I", 1000) == 15000


def test_a_constant_that_does_not_fit_into_memory_fails_the_initialisation() -> None:
    builder = ClassBuilder("B", version=49)
    for i in range(40):
        builder.add_field(9, f"f{i}", "Ljava/lang/String;", builder.string(f"{i}" + "x" * 60_000))
    use = assemble("""name=A version=49
.method 9 run ()I
 getstatic Field B.f0:Ljava/lang/String;
 pop
 iconst_1
 ireturn
""")
    guest = Guest({"A": use, "B": builder.to_bytes()}, max_heap=2 << 20)
    assert guest.call("A", "run", "()I") == Thrown("java.lang.OutOfMemoryError", "Java heap space")
    assert guest.load("B").state == ERRONEOUS
    answer = guest.call("A", "run", "()I")
    assert answer == Thrown("java.lang.NoClassDefFoundError", "Could not initialize class B")


def test_an_interface_that_failed_fails_the_classes_that_implement_it() -> None:
    interface = assemble("""name=I version=61 access=0x601
.method 8 <clinit> ()V
 iconst_1
 iconst_0
 idiv
 pop
 return
.method 1 m ()I
 iconst_1
 ireturn
""")
    classes = {name: assemble(f"name={name} version=61\n.implements I\n{CONSTRUCTOR}") for name in "BC"}
    runs = "".join(
        f".method 9 run{name} ()I\nnew Class {name}\ndup\ninvokespecial Method {name}.<init>:()V\npop\n"
        "iconst_1\nireturn\n"
        for name in classes
    )
    guest = Guest({"A": assemble(f"name=A version=49\n{runs}"), "I": interface, **classes})
    assert guest.call("A", "runB", "()I") == Thrown("java.lang.ExceptionInInitializerError")
    assert guest.call("A", "runC", "()I") == Thrown("java.lang.NoClassDefFoundError", "Could not initialize class I")
    assert guest.call("A", "runC", "()I") == Thrown("java.lang.NoClassDefFoundError", "Could not initialize class C")


def test_a_class_that_does_not_link_leaves_nothing_behind() -> None:
    sub = assemble("name=B super=C version=61\n.method 1 m ()I\niconst_1\nireturn\n")
    above = assemble("name=C version=61\n.method 17 m ()I\niconst_2\nireturn\n")
    use = assemble("name=A version=49\n.method 9 run ()V\nnew Class B\npop\nreturn\n")
    guest = Guest({"A": use, "B": sub, "C": above})
    first = guest.call("A", "run", "()V")
    assert isinstance(first, Thrown) and first.name == "java.lang.IncompatibleClassChangeError"
    before = len(guest.machine.methods)
    for _ in range(3):
        with pytest.raises(Exception, match="overrides final method"):
            guest.load("B")
    assert len(guest.machine.methods) == before
