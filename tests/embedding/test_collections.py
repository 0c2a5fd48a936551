"""Whatever Python code holds or converts survives a collection at every allocation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pyjvm import VM, JavaClass, JavaException

from .conftest import CLASSES


@pytest.fixture
def vm() -> Iterator[VM]:
    with VM(CLASSES, ["-XX:StressGC=1"]) as made:
        yield made


@pytest.fixture
def guest(vm: VM) -> JavaClass:
    return vm.load_class("Guest")


def test_arguments_live_until_the_call(guest: JavaClass) -> None:
    assert guest.join("a", "b", 1, 2.5, [1][0], None) == "a[b, 1, 2.5, 1, null]"
    assert guest.sum([1, 2, 3]) == 6
    assert guest.new("four").get() == 4


def test_elements_of_nested_arrays_live_while_the_rest_is_made(vm: VM) -> None:
    grid = vm.new_array("java.lang.String[]", [["a", "b"], ["c"], None])
    assert [row[:] if row is not None else None for row in grid] == [["a", "b"], ["c"], None]


def test_values_of_fields_live_before_they_are_stored(guest: JavaClass) -> None:
    guest.text = "made here"
    one = guest.new(1)
    one.next = guest.new(2)
    assert (guest.text, one.field("next").get()) == ("made here", 2)


def test_results_live_until_they_are_held(vm: VM, guest: JavaClass) -> None:
    items = vm.load_class("java.util.ArrayList").new()
    for i in range(20):
        items.add(guest.new(i))
    assert [one.get() for one in items] == list(range(20))
    assert str(guest.squares(4)[:]) == "[0, 1, 4, 9]"


def test_exceptions_live_while_they_are_told(guest: JavaClass) -> None:
    with pytest.raises(JavaException) as info:
        guest.fail()
    assert info.value.stack_trace.startswith("java.lang.IllegalStateException: outer\n\tat Guest.fail(")
    assert info.value.cause is not None and str(info.value.cause.java_object.getMessage()) == "inner"


def test_callables_and_what_they_are_given_live(guest: JavaClass) -> None:
    kept: list[object] = []

    def note(x: object) -> str:
        kept.append(x)
        return "noted"

    for i in range(5):
        assert guest.map(note, guest.new(i)) == "noted"
    assert [str(one) for one in kept] == [f"Guest {i}" for i in range(5)]


def test_programs_run_as_without() -> None:
    with VM(CLASSES, ["-XX:StressGC=1"]) as vm:
        assert vm.run("Guest", ["fail"]).exit_code == 1
        assert vm.run("Guest", ["err"]).stdout == b"run 1\n"
