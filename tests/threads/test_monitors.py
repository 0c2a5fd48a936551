"""Monitors as the machine keeps them (JLS 17.1, JVMS 2.11.10)."""

from __future__ import annotations

import pytest

from pyjvm.machine import Deadlock
from pyjvm.threads.java_thread import TERMINATED
from tests.interpreter.guest import Guest, Thrown
from tests.loader.verifier.assembler import assemble

CLASS = assemble("""name=A version=49
.method 1 <init> ()V
 aload_0
 invokespecial Method java/lang/Object.<init>:()V
 return
.method 33 divide (I)I
 bipush 10
 iload_1
 idiv
 ireturn
.method 41 sdivide (I)I
 bipush 10
 iload_0
 idiv
 ireturn
.method 9 on (I)I
 new Class A
 dup
 invokespecial Method A.<init>:()V
 iload_0
 invokevirtual Method A.divide:(I)I
 ireturn
.method 9 kept (Ljava/lang/Object;)V
 aload_0
 monitorenter
 return
.method 9 twice (Ljava/lang/Object;)V
 aload_0
 monitorenter
 aload_0
 monitorexit
 aload_0
 monitorexit
 return
""")


@pytest.fixture(params=(-1, 1), ids=("handlers", "text"))
def guest(request: pytest.FixtureRequest) -> Guest:
    return Guest({"A": CLASS}, text_threshold=request.param)


def test_a_synchronized_method_lets_its_monitor_go_when_it_returns_or_throws(guest: Guest) -> None:
    for name in ("on", "sdivide"):
        for _ in range(3):
            assert guest.call("A", name, "(I)I", 5) == 2
            assert guest.machine.monitors.by_ref == {}
            assert guest.call("A", name, "(I)I", 0) == Thrown("java.lang.ArithmeticException", "/ by zero")
            assert guest.machine.monitors.by_ref == {}


def test_a_monitor_that_is_left_too_often_is_an_error(guest: Guest) -> None:
    answer = guest.call("A", "twice", "(Ljava/lang/Object;)V", "lock")
    assert isinstance(answer, Thrown) and answer.name == "java.lang.IllegalMonitorStateException"


def test_another_thread_waits_for_a_monitor_that_was_never_left(guest: Guest) -> None:
    machine = guest.machine
    lock = machine.keep(machine.new_string("lock"))
    guest.call("A", "kept", "(Ljava/lang/Object;)V", lock)
    assert machine.main_thread.state == TERMINATED
    other = machine.scheduler.attach(machine.keep(machine.allocate(machine.load("java/lang/Thread"))), 10_000)
    with pytest.raises(Deadlock):
        machine.run_method(other, guest.load("A").methods["kept", "(Ljava/lang/Object;)V"], [lock])
    assert machine.monitors.holds(machine.main_thread, lock)
    assert not machine.monitors.holds(other, lock)
