"""Options, error texts and exit codes of pyjavap are javap's."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.oracle import CLASSES, ROOT, files, ours

HINT = "Usage: pyjavap <options> <classes>\nuse --help for a list of possible options\n"


@pytest.mark.parametrize(
    ("arguments", "error", "out"),
    [
        (["-x"], "Error: unknown option: -x\n", HINT),
        (["--foo=1", "A"], "Error: unknown option: --foo=1\n", HINT),
        (["-cp"], "Error: invalid use of option: -cp\n", HINT),
        (["-c"], "Error: no classes specified\n", ""),
        (["-p", "-public", "A"], "Error: bad combination of options: -public -p\n", ""),
        (["-package", "-protected", "A"], "Error: bad combination of options: -protected -package\n", ""),
    ],
)
def test_bad_usage_is_told_and_exits_with_2(arguments: list[str], error: str, out: str) -> None:
    assert ours(*arguments) == (out, error, 2)


def test_no_arguments_show_the_help_and_exit_with_2() -> None:
    out, errors, code = ours()
    assert out.startswith("Usage: pyjavap <options> <classes>\n") and (errors, code) == ("", 2)


@pytest.mark.parametrize("option", ["--help", "-help", "-h", "-?"])
def test_help_exits_with_0(option: str) -> None:
    out, errors, code = ours(option)
    assert "-constants" in out and (errors, code) == ("", 0)


def test_version_is_one_line() -> None:
    out, errors, code = ours("-version")
    assert out.count("\n") == 1 and (errors, code) == ("", 0)


def test_missing_class_is_told_and_the_others_are_shown() -> None:
    out, errors, code = ours("Nope", *files(["Use"]), "also/Nope.class")
    assert out.startswith('Compiled from "Forms.java"\ninterface Use ')
    assert errors == "Error: class not found: Nope\nError: class not found: also/Nope.class\n"
    assert code == 1


def test_tables_without_code_are_warned_about() -> None:
    problem = "bad combination of options: -l without -c"
    warning = f"Warning: {problem}, line number and local variable tables will not be printed\n"
    assert ours("-l", *files(["Use"]))[1:] == (warning, 0)


def test_class_under_another_name_is_warned_about(tmp_path: Path) -> None:
    (tmp_path / "Wrong.class").write_bytes((CLASSES / "Use.class").read_bytes())
    out, errors, code = ours("-cp", str(tmp_path), "Wrong")
    assert errors == f"Warning: File {tmp_path}/Wrong.class does not contain class Wrong\n"
    assert "interface Use" in out and code == 0


@pytest.mark.parametrize(
    "name", ["a\0b", "..", "/", "", "../../etc/passwd", "jar:file:", "jar:file:/!/", "file:", "C:", "A\\B"]
)
def test_names_that_are_none_are_not_found(name: str) -> None:
    assert ours(name)[1:] == (f"Error: class not found: {name}\n", 1)


def test_class_path_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLASSPATH", str(CLASSES))
    assert "interface Visible" in ours("Visible")[0]


def test_damaged_jar_is_an_error_line(tmp_path: Path) -> None:
    (tmp_path / "a.jar").write_bytes(b"PK\3\4 no zip")
    _, errors, code = ours(f"jar:file://{tmp_path}/a.jar!/A.class")
    assert errors.startswith("Error: cannot read jar:file:") and errors.count("\n") == 1 and code == 1


def test_folder_that_is_no_jdk_is_an_error_line(tmp_path: Path) -> None:
    _, errors, code = ours("--system", str(tmp_path), "java.lang.Object")
    assert errors.startswith("Error: cannot read java.lang.Object: ") and errors.count("\n") == 1 and code == 1


def test_reader_that_stops_reading_causes_no_traceback() -> None:
    command = f"{sys.executable} -m pyjvm.tools.javap -v {CLASSES}/Forms.class | head -1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.startswith("Classfile ") and done.stderr == ""
