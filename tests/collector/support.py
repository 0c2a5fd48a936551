"""Programs for the collector's tests: `Main.java` of javac 17, class files beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.interpreter.guest import Guest

PROGRAMS = Path(__file__).parent / "programs"
MEGABYTE = 1 << 20


def garbage(**settings: Any) -> Guest:
    """A machine that knows the classes in `programs/`."""
    return Guest({path.stem: path.read_bytes() for path in PROGRAMS.glob("*.class")}, **settings)
