"""Real javap, where a JDK 25 is installed: what `pyjavap` prints must be what it prints."""

import contextlib
import io
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from glob import glob
from pathlib import Path

from pyjvm.tools import javap

ROOT = Path(__file__).parent.parent.parent
CLASSES = Path(__file__).parent / "classes"
RECORDED = Path(__file__).parent / "recorded"

DETAILED = ("Forms", "Forms$Colour", "Forms$Outer$Inner", "Forms$Point", "Visible", "module-info")
"""Classes whose whole text is recorded: between them they have every attribute that javac writes."""

RECORDINGS = {
    "default.txt": ((), None),
    "private.txt": (("-p", "-s", "-constants"), None),
    "code.txt": (("-c", "-l"), None),
    "verbose.txt": (("-v", "-p", "-constants"), DETAILED),
}
"""Recorded output → the options, and the classes (None: all of them)."""


@cache
def jdk() -> str | None:
    """The home of a JDK 25, or None."""
    places = [os.environ.get("JAVA_HOME", ""), *sorted(glob("/usr/lib/jvm/*25*"))]
    on_path = shutil.which("javap")
    if on_path:
        places.append(str(Path(on_path).resolve().parent.parent))
    for place in filter(None, places):
        release = Path(place, "release")
        if Path(place, "bin", "javap").is_file() and release.is_file():
            version = re.search(r'JAVA_VERSION="(\d+)', release.read_text())
            if version and version[1] == "25":
                return place
    return None


def files(names: Iterable[str] | None) -> list[str]:
    """Paths of the committed classes."""
    if names is None:
        return sorted(map(str, CLASSES.glob("*.class")))
    return [str(CLASSES / f"{name}.class") for name in names]


def real(*arguments: str) -> tuple[str, str, int]:
    """Standard output, standard error and exit code of the JDK's javap. It takes half a second to start."""
    command = [f"{jdk()}/bin/javap", "-J-Dstdout.encoding=UTF-8", "-J-Duser.language=en", *arguments]
    done = subprocess.run(command, capture_output=True, timeout=120)
    return done.stdout.decode(), done.stderr.decode(), done.returncode


def ours(*arguments: str) -> tuple[str, str, int]:
    """The same of pyjavap."""
    out, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
        code = javap.main(list(arguments))
    return out.getvalue().encode("utf-8", "replace").decode(), errors.getvalue(), code


def without_files(text: str) -> str:
    """The text without what it says about the file: path, date, size."""
    return re.sub(r"^Classfile .*\n  Last modified .*\n", "", text, flags=re.MULTILINE)


def record() -> None:
    """Writes the recordings; `python -m tests.tools.oracle` does it."""
    for name, (options, classes) in RECORDINGS.items():
        text, _, _ = real(*options, *files(classes))
        (RECORDED / name).write_text(without_files(text), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    record()
