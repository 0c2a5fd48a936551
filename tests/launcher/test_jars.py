"""-jar and jars on the class path."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from pyjvm.cli import main

from .cases import CLASSES
from .test_command_lines import signals_as_before  # noqa: F401  # a fixture


def make_jar(path: Path, manifest: str | None, *classes: str) -> Path:
    with zipfile.ZipFile(path, "w") as jar:
        if manifest is not None:
            jar.writestr("META-INF/MANIFEST.MF", f"Manifest-Version: 1.0\r\n{manifest}\r\n")
        for name in classes:
            jar.write(CLASSES / f"{name}.class", f"{name}.class")
    return path


def test_jar_runs_its_main_class(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    jar = make_jar(tmp_path / "a.jar", "Main-Class: Args\r\n", "Args")
    assert main(["-Dk=v", "-cp", "ignored", "-jar", str(jar), "-ea", "x"]) == 0
    assert capfd.readouterr().out == "[-ea]\n[x]\nv\nfalse\n"


def test_manifest_class_path_is_followed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make_jar(tmp_path / "library.jar", None, "Sup")
    jar = make_jar(tmp_path / "a.jar", "Main-Class: SubNo\r\nClass-Path: library.jar\r\n", "SubNo")
    assert main(["-jar", str(jar)]) == 0
    assert capfd.readouterr().out == "sup\n"


def test_jar_without_main_class_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    jar = make_jar(tmp_path / "a.jar", "Created-By: x\r\n", "Args")
    assert main(["-jar", str(jar)]) == 1
    assert capfd.readouterr().err == f"no main manifest attribute, in {jar}\n"


def test_file_that_is_no_jar_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    jar = tmp_path / "a.jar"
    jar.write_bytes(b"no zip file")
    assert main(["-jar", str(jar)]) == 1
    assert capfd.readouterr().err == f"Error: Invalid or corrupt jarfile {jar}\n"


def test_wildcard_is_all_jars_of_a_folder(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make_jar(tmp_path / "a.jar", None, "SubNo")
    make_jar(tmp_path / "b.jar", None, "Sup")
    assert main(["-cp", f"{tmp_path}/*", "SubNo"]) == 0
    assert capfd.readouterr().out == "sup\n"
