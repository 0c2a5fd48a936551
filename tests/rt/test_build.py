"""The committed class files of the library are those that its sources give."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).parents[2] / "rt" / "build.py"


def test_the_library_is_built_from_its_sources() -> None:
    result = subprocess.run([sys.executable, str(BUILD), "--check"], capture_output=True, text=True, check=False)
    if result.returncode == 2:
        pytest.skip("no javac 17 here")
    assert result.returncode == 0, result.stdout + result.stderr
