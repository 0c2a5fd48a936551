"""Work and memory stay in proportion to the class files, however they are knitted."""

from __future__ import annotations

import time
from typing import Any

import pytest

from pyjvm.classfile.builder import ClassBuilder
from pyjvm.errors import LinkageProblem
from tests.interpreter.guest import Guest, Thrown
from tests.loader.scenarios import ABSTRACT, IFACE, PUBLIC, STATIC, SUPER, main, new, unit

SECONDS = 10.0


def run(classes: dict[str, bytes], code: str, **settings: Any) -> Any:
    """What `Main.run` gives, within reasonable time."""
    guest = Guest({"Main": main(code), **classes}, **settings)
    started = time.process_time()
    try:
        return guest.call("Main", "run", "()I")
    except LinkageProblem as problem:
        return Thrown(problem.java_class.replace("/", "."), problem.message)
    finally:
        assert time.process_time() - started < SECONDS
        guest.machine.close()


def test_a_lattice_of_interfaces_is_walked_once() -> None:
    classes = {}
    for level in range(40):
        above = [f"I{level + 1}a", f"I{level + 1}b"] if level < 39 else []
        for letter in "ab":
            name = f"I{level}{letter}"
            classes[name] = unit(name, [(PUBLIC, "m", level)], access=IFACE, interfaces=above)
    classes["A"] = unit("A", interfaces=["I0a"])
    assert run(classes, f"{new('A')};; invokevirtual Method A.m:()I") == 0
    assert run(classes, f"{new('A')};; getfield Field A.none:I") == Thrown(
        "java.lang.NoSuchFieldError", "Class A does not have member field 'int none'"
    )


@pytest.mark.parametrize("depth", (100, 150, 2000))
def test_a_long_line_of_super_classes_ends_in_a_java_error_at_worst(depth: int) -> None:
    above = [*(f"C{n + 1}" for n in range(depth)), "java/lang/Object"]
    classes = {f"C{n}": unit(f"C{n}", super_=name) for n, name in enumerate(above)}
    answer = run(classes, "new Class C0;; pop;; iconst_1")
    assert answer == 1 if depth == 100 else answer.name == "java.lang.StackOverflowError"


@pytest.mark.parametrize("depth", (100, 2000))
def test_a_long_line_of_interfaces_ends_in_a_java_error_at_worst(depth: int) -> None:
    classes = {
        f"I{n}": unit(f"I{n}", [(PUBLIC, "m", 1)], access=IFACE, interfaces=[f"I{n + 1}"] if n < depth else [])
        for n in range(depth + 1)
    }
    classes["A"] = unit("A", interfaces=["I0"])
    answer = run(classes, f"{new('A')};; invokevirtual Method A.m:()I")
    assert answer == 1 if depth == 100 else answer.name == "java.lang.StackOverflowError"


def test_a_class_may_have_tens_of_thousands_of_methods() -> None:
    builder = ClassBuilder("A", access=PUBLIC | SUPER | ABSTRACT)
    for n in range(30_000):
        builder.add_method(PUBLIC | ABSTRACT, f"m{n % 200}", f"({'I' * (n // 200)})I")
    init = builder.method_ref("java/lang/Object", "<init>", "()V").to_bytes(2, "big")
    builder.add_method(PUBLIC, "<init>", "()V", b"\x2a\xb7" + init + b"\xb1", 1, 1)
    builder.add_method(PUBLIC | STATIC, "s", "()I", b"\x04\xac", 1, 0)
    assert run({"A": builder.to_bytes()}, "invokestatic Method A.s:()I") == 1
    assert run({"A": builder.to_bytes(), "B": unit("B", super_="A")}, new("B") + ";; pop;; iconst_1") == 1


def test_many_interfaces_with_the_same_default_are_told_apart_once() -> None:
    names = [f"I{n}" for n in range(300)]
    classes = {name: unit(name, [(PUBLIC, f"m{k}", 1) for k in range(20)], access=IFACE) for name in names}
    classes["A"] = unit("A", interfaces=names)
    answer = run(classes, f"{new('A')};; invokevirtual Method A.m3:()I")
    assert answer.name == "java.lang.IncompatibleClassChangeError"


def test_an_array_has_at_most_255_dimensions() -> None:
    assert run({}, "ldc Class " + "[" * 255 + "I;; pop;; iconst_1") == 1
    assert run({}, "ldc Class " + "[" * 256 + "I;; pop;; iconst_1").name == "java.lang.ClassFormatError"


STORES = "".join(f"iconst_1;; wide istore {60000 - 2 * n};; " for n in range(12_500))


@pytest.mark.parametrize(
    "code",
    (
        f".locals 65535;; {STORES}{new('java/lang/Object')};; pop;; iconst_1",
        ".stack 65535;; " + "iconst_0;; " * 30_000 + "pop;; " * 30_000 + "iconst_1",
    ),
    ids=("local variables", "operand stack"),
)
def test_a_method_too_large_to_follow_is_refused(code: str) -> None:
    assert run({}, code, stress_gc=1).name == "java.lang.VerifyError"


def test_text_is_not_made_of_methods_with_very_many_variables() -> None:
    divide = "iconst_3;; wide istore 59000;; iconst_1;; wide iload 59000;; idiv;; pop;; "
    code = f".locals 60000;; {divide * 80}iconst_1"
    assert run({}, code, text_threshold=1) == 1


def test_very_many_handlers_are_followed_or_refused() -> None:
    catches = "".join(f".catch any 0 {2000 + n % 500} H;; " for n in range(20_000))
    code = f"{catches}{'nop;; ' * 3000}iconst_1;; ireturn;; H:;; pop;; iconst_2"
    guest = Guest({"Main": main(code, version=49)}, stress_gc=1)
    started = time.process_time()
    answer = guest.call("Main", "run", "()I")
    assert time.process_time() - started < SECONDS
    assert answer == 1 or answer.name == "java.lang.VerifyError"
