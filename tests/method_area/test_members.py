"""Methods as linking makes them: parameters, lines, frames."""

from __future__ import annotations

import pytest

from pyjvm.method_area.members import external_type
from tests.interpreter.guest import Guest
from tests.loader.verifier.assembler import assemble

CLASS = assemble(
    "name=A version=49\n.method 9 m (IJLjava/lang/String;D[[F)J\n.locals 12\nlconst_1\nlreturn\n"
    ".method 1 n (Z)V\nreturn\n"
)


@pytest.fixture(scope="module")
def guest() -> Guest:
    return Guest({"A": CLASS})


def test_parameters_have_kinds_and_a_long_or_double_takes_two_variables(guest: Guest) -> None:
    methods = guest.load("A").methods
    m, n = methods["m", "(IJLjava/lang/String;D[[F)J"], methods["n", "(Z)V"]
    assert (m.parameter_kinds, m.parameter_slots, m.result_kind) == ("IJADA", 7, "J")
    assert (n.parameter_kinds, n.parameter_slots, n.result_kind) == ("AI", 2, "")
    assert len(m.pad) == m.max_locals - m.parameter_slots == 5


def test_a_method_is_shown_as_messages_show_it(guest: Guest) -> None:
    m = guest.load("A").methods["m", "(IJLjava/lang/String;D[[F)J"]
    assert m.external_name == "long A.m(int, long, java.lang.String, double, float[][])"


@pytest.mark.parametrize(
    ("descriptor", "shown"),
    (("I", "int"), ("Z", "boolean"), ("V", "void"), ("[[J", "long[][]"), ("La/B;", "a.B"), ("[La/B$C;", "a.B$C[]")),
)
def test_a_type_is_shown_by_its_name(descriptor: str, shown: str) -> None:
    assert external_type(descriptor) == shown


def test_a_line_is_that_of_the_last_entry_before_the_instruction(guest: Guest) -> None:
    method = guest.load("java/lang/Object").methods["toString", "()Ljava/lang/String;"]
    assert method.code_image is not None
    lines = method.code_image.lines
    assert method.line_of(lines[0][0]) == lines[0][1]
    assert method.line_of(1 << 16) == lines[-1][1]
    assert guest.load("A").methods["n", "(Z)V"].line_of(0) == -1
