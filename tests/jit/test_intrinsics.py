"""What compiled code does in place of natives gives what the natives give, bit by bit."""

from __future__ import annotations

import math

import pytest

pytest.importorskip("llvmlite")

from pyjvm import VM
from pyjvm.jit import libm
from tests.interpreter.recorded import check, check_record

from .test_joining import PROGRAMS, TIERS


def bits(options):
    with VM(class_path=[str(PROGRAMS)], options=list(options)) as vm:
        result = vm.run("Functions", ["bits"])
    assert (bytes(result.stderr), result.exit_code) == (b"", 0)
    return bytes(result.stdout).splitlines()


@pytest.fixture(scope="module")
def interpreted():
    return bits(TIERS["interpreter"])


@pytest.mark.parametrize("tier", [tier for tier in TIERS if tier != "interpreter"])
def test_functions_of_math_give_the_same_bits_in_every_tier(tier, interpreted):
    assert bits(TIERS[tier]) == interpreted


@pytest.mark.parametrize("tier", TIERS)
def test_a_program_finds_the_classes_that_it_finds_on_java(tier):
    check(PROGRAMS, "Functions", TIERS[tier])


def test_the_recorded_output_is_that_of_java():
    check_record(PROGRAMS, "Functions")


def test_a_function_that_differs_from_that_of_python_is_not_taken():
    assert libm._agrees("sin", lambda x: math.sin(x))
    assert not libm._agrees("sin", lambda x: math.nextafter(math.sin(x), 2))
    assert not libm._agrees("pow", lambda x, y: x * y)
