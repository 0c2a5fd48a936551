"""Programs that ask java.lang hundreds of questions answer as real Java 25 did (`record.py` recorded it)."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyjvm import VM

PROGRAMS = Path(__file__).parent / "programs"


@pytest.mark.parametrize("name", sorted(path.stem for path in PROGRAMS.glob("*.java")))
def test_java_lang_answers_as_real_java(name: str) -> None:
    with VM(class_path=[str(PROGRAMS)]) as vm:
        result = vm.run(name)
    assert bytes(result.stdout).decode().splitlines() == (PROGRAMS / f"{name}.out").read_text("utf-8").splitlines()
    assert not bytes(result.stderr)
