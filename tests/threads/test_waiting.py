"""Waiting where it is unusual (JLS 17.2): natives at the bottom of a stack, what was notified but cannot go on yet."""

from __future__ import annotations

from pyjvm.threads.java_thread import BLOCKED, TERMINATED, WAITING
from tests.interpreter.guest import Guest


def test_a_native_that_a_thread_begins_with_waits_once() -> None:
    machine = Guest({}).machine
    slept: list[int] = []
    machine.host.sleep = lambda nanos: slept.append(nanos)  # type: ignore[method-assign]
    start = machine.host.nano_time()
    times = iter(range(start, start + 100_000_000, 700_000))
    machine.host.nano_time = lambda: next(times)  # type: ignore[method-assign]
    sleep = machine.load("java/lang/Thread").methods["sleep0", "(J)V"]
    machine.run_method(machine.main_thread, sleep, [1_000_000])
    assert len(slept) <= 2
    assert machine.main_thread.state == TERMINATED


def test_who_was_notified_is_blocked_until_the_monitor_is_left() -> None:
    machine = Guest({}).machine
    main = machine.main_thread
    lock = machine.keep(machine.new_string("lock"))
    waiter = machine.scheduler.attach(machine.keep(machine.allocate(machine.load("java/lang/Thread"))), 10_000)
    assert machine.monitors.enter(waiter, lock)
    waiter.begin(machine.load("java/lang/Object").methods["wait", "()V"], [lock])
    machine.scheduler.run_turn(waiter)
    assert waiter.state == WAITING
    assert machine.monitors.enter(main, lock)
    machine.monitors.notify(main, lock)
    assert waiter.state == BLOCKED
    machine.monitors.exit(main, lock)
    machine.finish(waiter)
    assert machine.monitors.holds(waiter, lock)


def test_many_threads_get_smaller_stacks() -> None:
    machine = Guest({}).machine
    thread_class = machine.load("java/lang/Thread")
    for _ in range(1000):
        machine.threads.start(machine.keep(machine.allocate(thread_class)))
    stacks = [t.stack_words for t in machine.scheduler.threads]
    assert stacks[1] == machine.options.stack_bytes // 8
    assert min(stacks) < stacks[1] // 4
    assert sum(stacks) < 64 << 20
