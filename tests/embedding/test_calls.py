"""Classes, objects, overloads, fields, exceptions and callables of a guest."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from pyjvm import VM, ClosedError, JavaClass, JavaException, JavaObject

from .conftest import CLASSES


def test_static_methods_and_fields_are_attributes(guest: JavaClass) -> None:
    assert guest.next() == 1
    assert guest.count == 1
    guest.count = 41
    assert guest.next() == 42
    assert (guest.text, guest.big) == ("start", 1 << 40)
    guest.text = None
    assert guest.text is None


def test_constructors_are_chosen_by_their_arguments(guest: JavaClass) -> None:
    assert guest.new().get() == 7
    assert guest.new(3).get() == 3
    assert guest("four").get() == 4
    assert guest.new(9, descriptor="(I)V").get() == 9


def test_instance_methods_and_fields_are_attributes(guest: JavaClass) -> None:
    one = guest.new(1)
    one.value = 5
    assert (one.value, one.get(), one.compareTo(guest.new(4))) == (5, 5, 1)
    one.next = guest.new(2)
    assert one.field("next").get() == 2


def test_a_method_hides_a_field_of_its_name(guest: JavaClass) -> None:
    one = guest.new()
    assert one.ratio() == 0.5
    one.set_field("ratio", 2)
    assert one.field("ratio") == one.ratio() == 2.0


def test_str_equality_and_hash_are_javas(guest: JavaClass) -> None:
    one = guest.new(5)
    assert str(one) == "Guest 5"
    assert one == guest.new(5) and one != guest.new(6) and one != 5
    assert {one, guest.new(5)} == {one}
    assert hash(one) == 5
    assert repr(one).startswith("<java object Guest@")


def test_an_object_is_an_instance_of_its_class_and_what_is_above(vm: VM, guest: JavaClass) -> None:
    one = guest.new()
    assert one.isinstance_of(guest)
    assert one.isinstance_of(vm.load_class("java.lang.Comparable"))
    assert not one.isinstance_of(vm.load_class("java.lang.String"))
    assert one.java_class == guest
    assert guest.name == "Guest"


@pytest.mark.parametrize(
    ("value", "parameter"),
    [
        (1, "int"),
        (1 << 31, "long"),
        (1 << 63, "double"),
        (1.5, "double"),
        (True, "boolean"),
        ("c", "String"),
        ("cd", "String"),
        ([1, 2], "int[]"),
        (range(3), "int[]"),
    ],
)
def test_overload_is_the_one_whose_types_are_nearest(guest: JavaClass, value: Any, parameter: str) -> None:
    assert guest.over(value) == parameter


def test_objects_choose_the_nearest_class(vm: VM, guest: JavaClass) -> None:
    assert guest.over(guest.new()) == "Guest"
    assert guest.over(vm.load_class("java.lang.Object").new()) == "Object"
    assert guest.over(vm.new_array("int", 1)) == "int[]"
    assert guest.over(guest) == "Object"


def test_numbers_that_fit_nothing_better_take_what_they_can(guest: JavaClass) -> None:
    assert guest.kind(0.1) == "float 0.1"
    assert guest.kind(100) == "byte 100"
    assert guest.kind(1000) == "float 1000.0"


def test_ambiguous_calls_name_the_candidates(guest: JavaClass) -> None:
    with pytest.raises(TypeError, match="ambiguous between"):
        guest.over(None)
    assert guest.method("over", "(LGuest;)Ljava/lang/String;")(None) == "Guest"


def test_calls_that_fit_nothing_name_the_candidates(guest: JavaClass) -> None:
    with pytest.raises(TypeError, match=r"no sum\('x'\) among \(\[I\)I"):
        guest.sum("x")
    with pytest.raises(TypeError):
        guest.next(1)
    with pytest.raises(AttributeError, match="no static field or method 'nope'"):
        guest.nope()
    with pytest.raises(AttributeError, match=r"no method 'next' \(J\)I"):
        guest.method("next", "(J)I")


def test_variable_arguments_are_gathered(guest: JavaClass) -> None:
    assert guest.join("x") == "x[]"
    assert guest.join("x", 1, "y", 2.5, None, True) == "x[1, y, 2.5, null, true]"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (True, "java.lang.Boolean"),
        (-5, "java.lang.Integer"),
        (1 << 40, "java.lang.Long"),
        (0.25, "java.lang.Double"),
        ("text \U0001f600 \ud800", "java.lang.String"),
    ],
)
def test_boxes_and_strings_go_in_and_come_back(guest: JavaClass, value: Any, name: str) -> None:
    assert guest.className(value) == name
    back = guest.same(value)
    assert back == value and type(back) is type(value)


def test_an_object_comes_back_as_itself(guest: JavaClass) -> None:
    one = guest.new(3)
    back = guest.same(one)
    back.value = 8
    assert one.value == 8


@pytest.mark.parametrize("value", [1 << 31, 1.0, "1", None, True])
def test_a_field_takes_only_what_fits(guest: JavaClass, value: Any) -> None:
    with pytest.raises(TypeError, match="does not fit int"):
        guest.count = value


def test_exception_tells_class_message_trace_cause_and_object(guest: JavaClass) -> None:
    with pytest.raises(JavaException) as info:
        guest.fail()
    thrown = info.value
    assert str(thrown) == "java.lang.IllegalStateException: outer"
    assert (thrown.class_name, thrown.message) == ("java.lang.IllegalStateException", "outer")
    lines = thrown.stack_trace.split("\n")
    assert lines[0] == str(thrown)
    assert lines[1].startswith("\tat Guest.fail(Guest.java:")
    assert lines[2] == "Caused by: java.lang.RuntimeException: inner"
    assert thrown.cause is not None and thrown.cause.message == "inner" and thrown.cause.cause is None
    assert thrown.java_object.getMessage() == "outer"


def test_exception_without_a_message_has_none(guest: JavaClass, vm: VM) -> None:
    with pytest.raises(JavaException) as info:
        vm.load_class("java.util.ArrayList").new().iterator().next()
    assert (info.value.class_name, info.value.message) == ("java.util.NoSuchElementException", None)


def test_errors_in_calls_leave_the_guest_usable(guest: JavaClass) -> None:
    with pytest.raises(JavaException, match="/ by zero"):
        guest.nothingToSee()
    assert guest.next() == 1


def test_class_that_does_not_exist_is_class_not_found(vm: VM) -> None:
    with pytest.raises(JavaException) as info:
        vm.load_class("no.such.Name")
    assert info.value.class_name == "java.lang.ClassNotFoundException"


def test_abstract_classes_have_no_instances(vm: VM) -> None:
    with pytest.raises(TypeError, match="cannot be instantiated"):
        vm.load_class("java.lang.Runnable").new()


def test_iterables_are_iterable(vm: VM) -> None:
    items = vm.load_class("java.util.ArrayList").new()
    for item in (3, "x", None):
        items.add(item)
    assert list(items) == [3, "x", None]
    with pytest.raises(TypeError, match="not iterable"):
        iter(vm.load_class("java.lang.Object").new())


def test_callable_stands_for_a_functional_interface(vm: VM, guest: JavaClass) -> None:
    assert guest.apply(lambda a, b: a * b, 6, 7) == 42
    assert guest.map(lambda x: x + "!", "hey") == "hey!"
    items = vm.load_class("java.util.ArrayList").new()
    for item in (3, 1, 2):
        items.add(item)
    items.sort(lambda a, b: b - a)
    assert list(items) == [3, 2, 1]


def test_what_a_callable_raises_is_a_java_exception(guest: JavaClass) -> None:
    def broken() -> None:
        raise KeyError("k")

    assert guest.caught(broken) == "java.lang.RuntimeException: KeyError: 'k'"


def test_what_a_callable_returns_must_fit(guest: JavaClass) -> None:
    with pytest.raises(JavaException, match="does not fit int"):
        guest.apply(lambda a, b: "x", 1, 2)


def test_a_java_exception_passes_through_a_callable(guest: JavaClass) -> None:
    with pytest.raises(JavaException) as info:
        guest.fail()

    def again() -> None:
        raise info.value

    assert guest.caught(again) == "java.lang.IllegalStateException: outer"


def test_a_callable_cannot_call_into_the_guest(guest: JavaClass) -> None:
    assert "RuntimeError: the VM is running" in guest.caught(lambda: guest.next())


def test_objects_live_while_python_holds_them(vm: VM, guest: JavaClass) -> None:
    one = guest.new(11)
    method = guest.new(12).get
    for _ in range(200):
        guest.squares(1000)
    vm.collect()
    assert one.get() == 11
    assert method() == 12


def test_objects_die_when_python_lets_them_go(vm: VM, guest: JavaClass) -> None:
    kept = [vm.new_array("int", 100_000) for _ in range(20)]
    vm.collect()
    full = vm.heap_bytes
    del kept
    gc.collect()
    vm.collect()
    assert vm.heap_bytes < full - 20 * 390_000


def test_vms_share_nothing(guest: JavaClass) -> None:
    guest.count = 5
    with VM(CLASSES) as other:
        theirs = other.load_class("Guest")
        assert theirs.count == 0
        with pytest.raises(ValueError, match="another VM"):
            theirs.same(guest.new())


def test_closed_vm_has_no_objects() -> None:
    vm = VM(CLASSES)
    guest = vm.load_class("Guest")
    one = guest.new()
    method = one.get
    array = vm.new_array("int", 3)
    vm.close()
    for use in (method, lambda: one.value, lambda: str(one), lambda: guest.count, lambda: array[0], lambda: len(array)):
        with pytest.raises(ClosedError):
            use()
    assert repr(one) == "<java object of a closed VM>"
    assert vm.heap_bytes == 0


def test_calls_print_to_pythons_stdout(vm: VM, capsys: pytest.CaptureFixture[str]) -> None:
    vm.load_class("java.lang.System").out.println("grüße")
    assert capsys.readouterr().out == "grüße\n"


def test_output_that_raises_stops_the_guest() -> None:
    def refuse(data: bytes) -> None:
        raise LookupError

    with VM(CLASSES, stdout=refuse) as vm:
        guest = vm.load_class("Guest")
        with pytest.raises(LookupError):
            guest.shout()
        with pytest.raises(ClosedError):
            guest.next()


def test_members_are_listed(guest: JavaClass) -> None:
    assert {"next", "count", "new", "squares"} <= set(dir(guest))
    assert {"get", "value", "toString", "hashCode", "getClass"} <= set(dir(guest.new()))


def test_proxies_have_no_other_attributes(guest: JavaClass) -> None:
    one = guest.new()
    assert isinstance(one, JavaObject)
    with pytest.raises(AttributeError):
        one.other = 1
    assert not hasattr(one, "__len__")
