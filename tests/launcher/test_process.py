"""The command as a process: signals, closed pipes, internal errors, exit codes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pyjvm.launcher.usage import native_code_problem

from .cases import CLASSES

ROOT = Path(__file__).resolve().parents[2]


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "pyjvm", *words]


def environment() -> dict[str, str]:
    variables = {k: v for k, v in os.environ.items() if "JAVA" not in k and k != "CLASSPATH"}
    return {**variables, "PYTHONPATH": str(ROOT)}


def run(*words: str, stdin: bytes = b"", **kwargs: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command(*words), input=stdin, capture_output=True, cwd=CLASSES, env=environment(), timeout=60, **kwargs
    )  # type: ignore[call-overload, no-any-return]  # the keywords are run's own


def test_nothing_to_run_prints_usage_and_exits_1() -> None:
    done = run()
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.startswith(b"Usage: pyjvm [options] <mainclass>")


@pytest.mark.parametrize(
    ("word", "to_stdout", "start"),
    [
        ("-version", False, b'pyjvm version "'),
        ("--version", True, b'pyjvm version "'),
        ("-help", False, b"Usage: pyjvm"),
        ("-?", False, b"Usage: pyjvm"),
        ("--help", True, b"Usage: pyjvm"),
        ("-X", False, b"    -Xmx<size>"),
        ("--list-modules", True, b"java.base@25"),
    ],
)
def test_information_goes_where_java_prints_it(word: str, to_stdout: bool, start: bytes) -> None:
    done = run(word)
    assert done.returncode == 0
    assert (done.stdout if to_stdout else done.stderr).startswith(start)
    assert (done.stderr if to_stdout else done.stdout) == b""


def test_version_has_three_lines() -> None:
    assert run("-version").stderr.count(b"\n") == 3 + bool(native_code_problem())


@pytest.mark.skipif(bool(native_code_problem()), reason="without native code there is one mode")
@pytest.mark.parametrize(
    ("words", "mode"), [((), b"mixed mode"), (("-Xint",), b"interpreted mode"), (("-Xcomp",), b"compiled mode")]
)
def test_version_names_the_mode(words: tuple[str, ...], mode: bytes) -> None:
    assert run(*words, "-version").stderr.splitlines()[2].endswith(b"(%s)" % mode)


def test_show_version_goes_on() -> None:
    done = run("-showversion", "Args")
    assert done.stderr.startswith(b"pyjvm version")
    assert done.stdout == b"null\nfalse\n"


@pytest.fixture
def heard_signals() -> Iterator[None]:
    """Processes that are started now hear the signals that this one may have been started without."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number, handler in before.items():
        if handler == signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    yield
    for number, handler in before.items():
        if handler == signal.SIG_IGN:
            signal.signal(number, handler)


@pytest.mark.usefixtures("heard_signals")
@pytest.mark.parametrize("how", ["sleep", "spin", "read"])
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signal_ends_the_program_after_its_hooks(how: str, number: signal.Signals, status: int) -> None:
    process = subprocess.Popen(
        command("Signals", how), cwd=CLASSES, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == b"ready\n"
        time.sleep(0.1)
        process.send_signal(number)
        out, _ = process.communicate(timeout=30)
    finally:
        process.kill()
    assert (process.returncode, out) == (status, b"hook\n")


@pytest.mark.parametrize("told", ["", "-Xlog:class+load", "-XX:+PrintCompilation", "-XX:+CITime"])
def test_closed_pipe_is_no_traceback(told: str) -> None:
    process = subprocess.Popen(
        command(*told.split(), "Signals", "write"),
        cwd=CLASSES,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(60) == 0


def test_internal_error_is_one_line_and_a_file(tmp_path: Path) -> None:
    broken = tmp_path / "sitecustomize.py"
    broken.write_text(
        "import pyjvm.launcher.main_class as m\ndef broken(*a): raise KeyError('oops')\nm.find_main_method = broken\n"
    )
    variables = environment()
    variables |= {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}", "TMPDIR": str(tmp_path)}
    done = subprocess.run(command("Args", "x"), capture_output=True, cwd=CLASSES, env=variables, timeout=60)
    assert done.returncode == 134
    line = done.stderr.decode()
    assert line.startswith("pyjvm: internal error: KeyError: 'oops' (details in ")
    assert line.count("\n") == 1
    details = Path(line.rpartition(" in ")[2].rstrip(")\n")).read_text()
    assert "Traceback" in details and "['Args', 'x']" in details


def test_source_files_are_refused_with_advice(tmp_path: Path) -> None:
    done = run("Args.java")
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"javac" in done.stderr
