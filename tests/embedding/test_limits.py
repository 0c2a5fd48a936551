"""Limits hold on every way in, and nothing in the guest can catch them."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from pyjvm import VM, ClosedError, JavaClass, JavaDeadlock, JavaException, LimitExceeded, ProgramExit

from .conftest import CLASSES


@pytest.mark.parametrize("how", ["spin", "stubborn"])
def test_ticks_end_a_run(how: str) -> None:
    with VM(CLASSES, max_ticks=50_000) as vm:
        result = vm.run("Guest", [how])
    assert result.limit == "tick"
    assert result.exit_code != 0
    assert result.stdout == b"run 1\n"
    assert 50_000 <= result.ticks <= 50_001


@pytest.mark.parametrize("how", ["spin", "stubborn", "sleep"])
def test_time_ends_a_run(how: str) -> None:
    begun = time.monotonic()
    with VM(CLASSES, max_seconds=0.2) as vm:
        assert vm.run("Guest", [how]).limit == "time"
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("most", [3, 1000, 100_000])
def test_output_ends_a_run_and_is_cut_off(most: int) -> None:
    with VM(CLASSES, max_output=most) as vm:
        result = vm.run("Guest", ["shout"])
    assert result.limit == "output"
    assert len(result.stdout) == most


def test_output_that_just_fits_is_no_excess() -> None:
    with VM(CLASSES, max_output=6) as vm:
        assert vm.run("Guest").limit is None


def test_memory_is_an_out_of_memory_error() -> None:
    with VM(CLASSES, ["-Xmx1g"], max_memory=4 << 20) as vm:
        assert b"java.lang.OutOfMemoryError: Java heap space" in vm.run("Guest", ["eat"]).stderr


def test_a_run_has_its_limits_for_itself() -> None:
    with VM(CLASSES, max_ticks=50_000) as vm:
        assert vm.run("Guest", ["spin"]).limit == "tick"
        assert vm.run("Guest").limit is None


def _closed_after(vm: VM, guest: JavaClass, why: str) -> None:
    for use in (lambda: guest.next(), lambda: guest.count, lambda: guest.new(), lambda: vm.load_class("Guest")):
        with pytest.raises(ClosedError, match=why):
            use()


@pytest.mark.parametrize(
    ("limits", "call", "what"),
    [
        ({"max_ticks": 50_000}, lambda g: g.stubborn(), "tick"),
        ({"max_seconds": 0.2}, lambda g: g.stubborn(), "time"),
        ({"max_seconds": 0.2}, lambda g: g.sleep(), "time"),
        ({"max_output": 100}, lambda g: g.shout(), "output"),
    ],
)
def test_limit_ends_a_call_and_closes_the_guest(limits: Any, call: Callable[[JavaClass], Any], what: str) -> None:
    with VM(CLASSES, stdout=lambda data: None, **limits) as vm:
        guest = vm.load_class("Guest")
        with pytest.raises(LimitExceeded) as limit:
            call(guest)
        assert limit.value.what == what
        _closed_after(vm, guest, f"{what} limit exceeded")


def test_limits_count_all_calls_together() -> None:
    with VM(CLASSES, max_ticks=2_000) as vm:
        guest = vm.load_class("Guest")
        with pytest.raises(LimitExceeded):
            for _ in range(2_000):
                guest.next()


def test_threads_in_the_background_count_too() -> None:
    with VM(CLASSES, max_ticks=200_000) as vm:
        guest = vm.load_class("Guest")
        guest.background()
        with pytest.raises(LimitExceeded):
            for _ in range(100_000):
                guest.next()


def test_python_cannot_catch_a_limit_by_accident() -> None:
    assert not issubclass(LimitExceeded, Exception)


def test_stack_overflow_and_out_of_memory_leave_the_guest_usable() -> None:
    with VM(CLASSES, max_memory=4 << 20) as vm:
        guest = vm.load_class("Guest")
        for call, name in ((guest.eat, "java.lang.OutOfMemoryError"), (guest.deep, "java.lang.StackOverflowError")):
            with pytest.raises(JavaException) as thrown:
                call()
            assert thrown.value.class_name == name
        assert guest.new(3).get() == 3


def test_threads_are_limited() -> None:
    with VM(CLASSES, max_seconds=60) as vm:
        assert 1000 < vm.load_class("Guest").crowd() < 10_000


def test_system_exit_in_a_call_raises_and_closes_the_guest() -> None:
    with VM(CLASSES) as vm:
        guest = vm.load_class("Guest")
        with pytest.raises(ProgramExit) as end:
            guest.exit(263)
        assert end.value.status == 7
        _closed_after(vm, guest, "ended itself with status 7")


def test_deadlock_in_a_call_raises_and_is_told_on_stderr() -> None:
    parts: list[bytes] = []
    with VM(CLASSES, stderr=parts.append) as vm:
        guest = vm.load_class("Guest")
        with pytest.raises(JavaDeadlock):
            guest.waitForEver()
    assert b"java.lang.Thread.State: WAITING" in b"".join(parts)


@pytest.mark.parametrize("name", ["max_ticks", "max_seconds", "max_output", "max_memory"])
def test_negative_limits_are_refused(name: str) -> None:
    limits: Any = {name: -1}
    with pytest.raises(ValueError, match=name):
        VM(CLASSES, **limits)


def test_zero_ticks_is_a_limit_and_not_none() -> None:
    with VM(CLASSES, max_ticks=0) as vm:
        assert vm.run("Guest").limit == "tick"


@pytest.mark.skipif(threading.current_thread() is not threading.main_thread(), reason="signals come to the main thread")
def test_ctrl_c_is_delivered() -> None:
    armed: list[bool] = []

    def interrupt(number: int, frame: object) -> None:
        if armed:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with VM(CLASSES) as vm:
            # Again and again, as keys are pressed: what falls on a finalizer is lost, as Python ignores what it raises.
            signal.setitimer(signal.ITIMER_REAL, 0.2, 0.2)
            armed.append(True)
            with pytest.raises(KeyboardInterrupt):
                vm.run("Guest", ["stubborn"])
            armed.clear()
            guest = vm.load_class("Guest")
            armed.append(True)
            with pytest.raises(KeyboardInterrupt):
                guest.spin()
            armed.clear()
            _closed_after(vm, guest, "interrupted")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
