"""The version as it is printed: modes in java's words, and why there is no native code."""

from __future__ import annotations

import importlib.util
import sys

import pytest

from pyjvm.jit.toolchain import Toolchain
from pyjvm.launcher.usage import version_text
from pyjvm.options import Options


@pytest.fixture
def with_llvmlite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())


@pytest.mark.usefixtures("with_llvmlite")
@pytest.mark.parametrize(
    ("threshold", "mode"), [(-1, "interpreted mode"), (0, "compiled mode"), (1, "mixed mode"), (1500, "mixed mode")]
)
def test_mode_follows_from_when_methods_are_compiled(threshold: int, mode: str) -> None:
    options = Options()
    options.compile_threshold = threshold
    lines = version_text(options=options).splitlines()
    assert len(lines) == 3
    assert lines[2].endswith(f"({mode})")


def test_without_llvmlite_there_is_one_line_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llvmlite", None)
    text = version_text(options=Options())
    assert text.endswith("(interpreted mode)\n(native code is off: llvmlite is not installed)\n")
    assert text.count("\n") == 4


def test_llvmlite_that_cannot_be_looked_for_tells_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llvmlite", type(sys)("llvmlite"))  # a module that nothing has found
    assert version_text().endswith("(native code is off: llvmlite.__spec__ is None)\n")


def test_version_says_why_there_is_no_native_code_where_llvm_cannot_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Toolchain) -> None:
        raise OSError("no room")

    monkeypatch.setattr(Toolchain, "_only", None)
    monkeypatch.setattr(Toolchain, "_problem", None)
    monkeypatch.setattr(Toolchain, "__init__", refuse)
    assert version_text().endswith("(interpreted mode)\n(native code is off: OSError: no room)\n")
