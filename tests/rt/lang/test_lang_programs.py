"""Programs that ask java.lang hundreds of questions answer as real Java 25 did (`record.py` recorded it)."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pyjvm import VM
from pyjvm.loader import native_binding

PROGRAMS = Path(__file__).parent / "programs"
NAMES = sorted(path.stem for path in PROGRAMS.glob("*.java"))


def check(name: str, *options: str) -> None:
    with VM(class_path=[str(PROGRAMS)], options=list(options)) as vm:
        result = vm.run(name)
    assert bytes(result.stdout).decode().splitlines() == (PROGRAMS / f"{name}.out").read_text("utf-8").splitlines()
    assert not bytes(result.stderr)


@pytest.mark.parametrize("name", NAMES)
def test_java_lang_answers_as_real_java(name: str) -> None:
    check(name)


@pytest.mark.parametrize("name", ["StringFuzz", "StringMessages", "BuilderMessages", "ReflectionMessages"])
def test_the_java_bodies_do_what_their_intrinsics_do(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    all_natives = native_binding.natives_of

    def natives_only(module: ModuleType) -> list[Any]:
        return [(mark, function) for mark, function in all_natives(module) if not mark.replaces]

    monkeypatch.setattr(native_binding, "natives_of", natives_only)
    check(name)


@pytest.mark.parametrize("name", ["StringFuzz", "ClassFacts", "Traces", "References", "ThreadLife"])
def test_natives_keep_what_they_allocate_under_constant_collection(name: str) -> None:
    check(name, "-XX:StressGC=17", "-XX:StressSwitch=10")
