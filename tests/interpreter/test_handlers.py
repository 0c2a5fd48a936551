"""handlers.py is what the generator writes; each instruction has a handler; quickening resolves once."""

from __future__ import annotations

from pathlib import Path

from pyjvm.instructions import OPS
from pyjvm.interpreter import handlers
from pyjvm.interpreter.handler_machine import generate
from pyjvm.interpreter.handler_names import canonical, python_name
from pyjvm.limits import LimitExceeded
from tests.loader.verifier.assembler import assemble

from .guest import Guest, Thrown

RUN = "name=A version=49\n.field 9 x I\n.method 9 run (I)I\n"


def guest_of(code: str, **settings: int) -> Guest:
    return Guest({"A": assemble(RUN + code)}, **settings)


def test_the_file_of_handlers_is_what_the_generator_writes() -> None:
    assert Path(handlers.__file__).read_text("utf-8") == generate()


def test_every_instruction_that_runs_has_a_handler() -> None:
    for op in OPS:
        if op is None or op.mnemonic in ("wide", "jsr", "jsr_w", "ret") or op.mnemonic.startswith("invoke"):
            continue
        name = python_name(canonical(op))
        assert any(made == name or made.startswith(f"{name}_") for made in vars(handlers)), op


def test_an_instruction_is_resolved_once() -> None:
    guest = guest_of("iload_0\nputstatic Field A.x:I\ngetstatic Field A.x:I\nireturn", text_threshold=-1)
    assert guest.call("A", "run", "(I)I", 5) == 5
    code = guest.load("A").methods["run", "(I)I"].code
    assert code is not None
    after_first = list(code.handlers)
    assert guest.call("A", "run", "(I)I", 6) == 6
    assert code.handlers == after_first
    assert {handler.__name__ for handler in after_first} >= {"putstatic_I", "getstatic_I"}


def test_a_resolution_that_failed_fails_again_with_the_same_error() -> None:
    guest = guest_of("getstatic Field no/Such.x:I\nireturn")
    first = guest.call("A", "run", "(I)I", 5)
    assert first == Thrown("java.lang.NoClassDefFoundError", "no/Such")
    guest.class_path.classes["no/Such"] = assemble("name=no/Such version=49\n.field 9 x I")
    assert guest.call("A", "run", "(I)I", 5) == first


def test_text_leaves_for_what_never_ran_and_is_made_again_when_that_happens_often() -> None:
    rare = "iload_0\nifne R\niconst_1\nireturn\nR:\niload_0\nputstatic Field A.x:I\ngetstatic Field A.x:I\nireturn"
    guest = guest_of(rare, text_threshold=2)
    for _ in range(3):
        assert guest.call("A", "run", "(I)I", 0) == 1
    method = guest.load("A").methods["run", "(I)I"]
    code, text = method.code, method.text
    assert code is not None and text is not None
    for n in range(1, 40):
        assert guest.call("A", "run", "(I)I", n) == n
    assert method.text is not text
    assert code.makings == 2


def test_a_method_too_large_for_text_stays_with_its_handlers() -> None:
    guest = guest_of("iinc 0 1\n" * 4000 + "iload_0\nireturn", text_threshold=1)
    assert guest.call("A", "run", "(I)I", 1) == 4001
    assert guest.load("A").methods["run", "(I)I"].text is None


def test_an_endless_loop_ends_at_the_limit_of_ticks_in_every_tier() -> None:
    for threshold in (-1, 1, 50):
        guest = guest_of("L:\ngoto L", text_threshold=threshold)
        guest.machine.limits.ticks = 1000
        try:
            guest.call("A", "run", "(I)I", 1)
        except LimitExceeded as end:
            assert end.what == "tick"
        else:
            raise AssertionError("no limit")
        assert guest.machine.limits.ticks in (0, -1)


def test_deep_recursion_is_a_stack_overflow_error_as_deep_as_the_stack_allows() -> None:
    code = (
        "getstatic Field A.x:I\niconst_1\niadd\nputstatic Field A.x:I\niload_0\ninvokestatic Method A.run:(I)I\nireturn"
    )
    depths = []
    for threshold in (-1, 1):
        for size in (256 << 10, 512 << 10):
            guest = guest_of(code, text_threshold=threshold, stack_bytes=size)
            assert guest.call("A", "run", "(I)I", 0) == Thrown("java.lang.StackOverflowError", None)
            depths.append(guest.machine.get_static(guest.load("A").fields["x", "I"]))
    assert depths[:2] == depths[2:]
    assert 1.9 < depths[1] / depths[0] < 2.1
