"""Samples and fixtures are complete: sources, class files of the stated release, records, and the list of samples."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from .catalog import SAMPLES, Fixture, Sample, fixtures, samples


def major_version(path: Path) -> int:
    magic, _, major = struct.unpack(">IHH", path.read_bytes()[:8])
    assert magic == 0xCAFEBABE
    return int(major)


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_sample_is_compiled_for_its_release(sample: Sample) -> None:
    compiled = sorted(SAMPLES.glob(f"{sample.name}.class")) + sorted(SAMPLES.glob(f"{sample.name}$*.class"))
    assert compiled
    assert {major_version(path) for path in compiled} == {sample.release + 44}


def test_every_sample_is_listed() -> None:
    text = (SAMPLES / "README.md").read_text("utf-8")
    assert [sample.name for sample in samples() if f"| `{sample.name}` |" not in text] == []


@pytest.mark.parametrize("fixture", fixtures(), ids=lambda fixture: fixture.name)
def test_fixture_is_compiled_for_each_of_its_releases(fixture: Fixture) -> None:
    found = sorted(int(path.name) for path in fixture.folder.iterdir() if path.name.isdigit())
    assert found == sorted(fixture.releases)
    for release in fixture.releases:
        compiled = sorted(fixture.class_path(release).rglob("*.class"))
        assert {major_version(path) for path in compiled} == {release + 44}


@pytest.mark.parametrize("fixture", fixtures(), ids=lambda fixture: fixture.name)
def test_fixture_is_recorded_for_each_of_its_releases(fixture: Fixture) -> None:
    recorded = {program.class_path.name for program in fixture.programs()}
    assert recorded == {str(release) for release in fixture.releases}


def test_there_are_enough_of_them() -> None:
    assert len(samples()) >= 24
    assert len(fixtures()) >= 85
    assert sum(len(fixture.programs()) for fixture in fixtures()) >= 300
