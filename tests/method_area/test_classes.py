"""What linking makes: subtypes, lookup of fields and methods, access of arrays (JVMS 5.4.3, 6.5.instanceof)."""

from __future__ import annotations

import pytest

from pyjvm.errors import LinkageProblem
from pyjvm.method_area.classes import INITIALIZED, LINKED
from tests.interpreter.guest import Guest
from tests.loader.scenarios import ABSTRACT, IFACE, PUBLIC, STATIC, unit

CLASSES = {
    "I": unit("I", [(PUBLIC | ABSTRACT, "m", None)], access=IFACE, fields=[(PUBLIC | STATIC | 0x10, "x", "I")]),
    "J": unit("J", [(PUBLIC, "m", 1)], access=IFACE, interfaces=["I"]),
    "B": unit(
        "B", interfaces=["I"], fields=[(PUBLIC | STATIC, "x", "I"), (PUBLIC, "y", "J")], access=PUBLIC | ABSTRACT | 0x20
    ),
    "C": unit("C", super_="B", interfaces=["J"], fields=[(PUBLIC, "z", "B")]),
}


@pytest.fixture(scope="module")
def guest() -> Guest:
    return Guest(CLASSES)


def test_subtypes_are_known_of_classes_interfaces_and_arrays(guest: Guest) -> None:
    yes = [
        ("C", "B"),
        ("C", "I"),
        ("C", "J"),
        ("J", "I"),
        ("[C", "[B"),
        ("[C", "[I"),
        ("[[C", "[[I"),
        ("C", "java/lang/Object"),
    ]
    no = [("B", "C"), ("B", "J"), ("I", "J"), ("[B", "[C"), ("[C", "B"), ("[[C", "[I")]

    def load(name: str) -> object:
        dimensions = name.count("[")
        return guest.load(name if not dimensions else f"{'[' * dimensions}L{name[dimensions:]};")

    for pairs, answer in ((yes, True), (no, False)):
        for one, other in pairs:
            assert load(one).is_subclass(load(other)) is answer, (one, other)  # type: ignore[attr-defined]
    assert guest.load("[[I").is_subclass(guest.load("[Ljava/lang/Object;"))
    assert not guest.load("[I").is_subclass(guest.load("[J"))


def test_a_field_is_found_here_then_in_superinterfaces_then_above(guest: Guest) -> None:
    c = guest.load("C")
    found = c.find_field("x", "I")
    assert found is not None and found.cls is guest.load("I")  # C's own superinterfaces come before B
    found = guest.load("B").find_field("x", "I")
    assert found is not None and found.cls is guest.load("B")
    assert c.find_field("x", "J") is None


def test_a_method_is_found_above_before_it_is_found_in_interfaces(guest: Guest) -> None:
    found = guest.load("C").find_method("m", "()I")
    assert found is not None and found.cls is guest.load("J")
    assert guest.load("C").find_method("hashCode", "()I") is guest.load("java/lang/Object").methods["hashCode", "()I"]


def test_fields_lie_behind_those_of_the_super_class_at_their_own_alignment(guest: Guest) -> None:
    b, c = guest.load("B"), guest.load("C")
    assert b.fields["y", "J"].offset * 8 >= 8
    assert c.fields["z", "B"].offset >= b.instance_size * 4
    assert c.instance_size > b.instance_size


def test_an_array_class_is_made_once_and_needs_no_initialisation(guest: Guest) -> None:
    array = guest.load("[[LC;")
    assert array is guest.load("[[LC;")
    assert (array.dimensions, array.state, array.name) == (2, INITIALIZED, "[[LC;")
    assert guest.load("C").state == LINKED
    assert array.element is guest.load("[LC;")


def test_superinterfaces_come_each_once(guest: Guest) -> None:
    assert sorted(i.name for i in guest.load("C").superinterfaces()) == ["I", "J"]


def test_a_class_that_cannot_be_loaded_stays_away(guest: Guest) -> None:
    for _ in range(2):
        with pytest.raises(LinkageProblem):
            guest.load("no/Such")
        assert "no/Such" not in guest.machine.loader.classes
