"""The examples in README.md and in the docstrings run and print what they say."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

import pyjvm.vm

ROOT = Path(__file__).resolve().parents[2]


def test_examples_in_docstrings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert doctest.testmod(pyjvm.vm).failed == 0
    assert doctest.testmod(pyjvm.vm).attempted > 0


def test_examples_in_readme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(ROOT / "README.md"), module_relative=False, optionflags=doctest.ELLIPSIS)
    assert result.failed == 0
    assert result.attempted > 10


def test_public_names_are_those_exported() -> None:
    for name in pyjvm.__all__:
        assert getattr(pyjvm, name) is not None
    with pytest.raises(AttributeError):
        pyjvm.nothing  # noqa: B018  # asking is the test
