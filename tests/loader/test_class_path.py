"""Which class a name means: the library before the class path, the first entry before the others (JVMS 5.3)."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyjvm.errors import LinkageProblem, NoClassDefFoundError
from pyjvm.loader.native_binding import NativeMismatch, bind_natives
from tests.interpreter.guest import Guest
from tests.interpreter.recorded import check

from .scenarios import PUBLIC, STATIC, unit

THREADS = Path(__file__).parents[1] / "threads" / "programs"


def test_the_class_path_does_not_shadow_the_library() -> None:
    guest = Guest({"java/lang/String": unit("java/lang/String"), "java/lang/New": unit("java/lang/New")})
    assert guest.load("java/lang/String").loader.is_boot
    with pytest.raises(NoClassDefFoundError):
        guest.load("java/lang/New")


@pytest.mark.parametrize("name", ("../A", "a/../A", "/A", "a//A", "a\\A", "a\0A", "", "C:A"))
def test_a_name_leads_nowhere_outside(name: str) -> None:
    guest = Guest({name: unit("A")})
    if name:
        with pytest.raises(LinkageProblem):
            guest.load(name)


def test_a_file_that_holds_another_class_is_no_answer() -> None:
    with pytest.raises(NoClassDefFoundError, match=r"a/B \(wrong name: A\)"):
        Guest({"a/B": unit("A")}).load("a/B")


def test_a_class_is_loaded_once() -> None:
    guest = Guest({"A": unit("A")})
    first = guest.load("A")
    guest.class_path.classes["A"] = unit("A", [(PUBLIC | STATIC, "m", 1)])
    assert guest.load("A") is first


def test_a_native_that_fits_no_method_is_an_error_of_the_library() -> None:
    guest = Guest({"A": unit("A", [(PUBLIC | STATIC, "identityHashCode", 1)])})
    cls = guest.load("A")
    cls.name = "java/lang/System"  # whose natives this class has none of
    with pytest.raises(NativeMismatch):
        bind_natives(cls)


def test_verification_can_be_left_out() -> None:
    check(THREADS, "Rules", ["-Xverify:none"])
    check(THREADS, "Rules", ["-Xverify:all"])
