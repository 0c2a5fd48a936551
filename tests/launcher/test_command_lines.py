"""Command lines answered as real java answers them: exit status, stdout, stderr."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from pyjvm.cli import main

from .cases import CASES, CLASSES, Case, answers

ANSWERS = answers()
VARIABLES = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH")


@pytest.fixture(autouse=True)
def signals_as_before() -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    handlers = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, handlers, strict=True):
        signal.signal(number, handler)


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join([*(f"{k}={v}" for k, v in case.env), case.line]))
def test_answer_is_that_of_java(case: Case, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(CLASSES)
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in case.env:
        monkeypatch.setenv(name, value)
    status = main(case.words)
    captured = capfd.readouterr()
    assert (status, captured.out, captured.err) == ANSWERS[str(case)]
