"""Runs a program on pyjvm: in this process through `pyjvm.VM`, or in another through the launcher."""

from __future__ import annotations

import difflib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from .catalog import Outcome, Program

SECONDS = 120

TIERS = {
    "default": (),
    "handlers": ("-Xint", "-XX:-UseText"),
    "text": ("-Xint", "-XX:TextThreshold=0"),
    "stress": ("-Xint", "-XX:StressGC=100", "-XX:StressSwitch=10"),
    "native at once": ("-Xcomp",),
    "native quickly": ("-Xcomp", "-XX:TieredStopAtLevel=1"),
    "native soon": ("-XX:CompileThreshold=3", "-Xbatch"),
    "native stress": ("-XX:CompileThreshold=2", "-XX:StressDeopt=20", "-XX:StressGC=100", "-XX:StressSwitch=10"),
}
"""Ways to run the same program: as usual, by threaded handlers alone, every method as Python text at once, with a
collection at every 100th allocation and a thread switch at every 10th safepoint; every method as native code at its
first call, the same of the level that is made quickly, at its third call, and so that native code leaves at one
safepoint in 20 besides."""

IN_TURN = tuple(tier for tier in TIERS if tier.startswith("native"))
"""Tiers in which each method is compiled, which takes long: unless tests are slow, each program has one of them."""

TORTURE = ("-Xcomp", "-XX:StressDeopt=2", "-XX:StressGC=1", "-XX:StressSwitch=1")
"""A collection at every allocation, a thread switch at every safepoint, native code left at every second one."""


def run(program: Program, options: Sequence[str] = ()) -> Outcome:
    """The program's outcome on a fresh machine in this process."""
    from pyjvm import VM

    with deadline(SECONDS), VM(class_path=[str(program.class_path)], options=[*program.run.options, *options]) as vm:
        result = vm.run(program.main, list(program.run.args), stdin=program.run.stdin)
    return Outcome(result.exit_code, bytes(result.stdout), bytes(result.stderr))


def launch(program: Program, options: Sequence[str] = ()) -> Outcome:
    """The program's outcome when the launcher runs it in a process of its own, of the same pyjvm as in this process."""
    import pyjvm

    command = [sys.executable, "-m", "pyjvm", *program.run.options, *options, "-cp", str(program.class_path)]
    environment = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    environment["PYTHONPATH"] = str(Path(pyjvm.__file__).parents[1])
    done = subprocess.run(
        [*command, program.main, *program.run.args],
        input=program.run.stdin,
        capture_output=True,
        env={**environment, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
        timeout=SECONDS,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def check(program: Program, options: Sequence[str] = ()) -> None:
    """Fails unless the program answers as real java did."""
    outcome = (launch if program.launcher else run)(program, options)
    assert outcome == program.expected, difference(program.expected, outcome)


def difference(expected: Outcome, outcome: Outcome) -> str:
    """Exit codes, and the lines that differ."""
    found = [f"exit code {expected.exit} expected, {outcome.exit} found"]
    for name, wanted, got in (
        ("stdout", expected.stdout, outcome.stdout),
        ("stderr", expected.stderr, outcome.stderr),
    ):
        old, new = (text.decode("utf-8", "backslashreplace").split("\n") for text in (wanted, got))
        found += difflib.unified_diff(old, new, f"java {name}", f"pyjvm {name}", lineterm="", n=1)
    return "\n".join(found)


@contextmanager
def deadline(seconds: int) -> Iterator[None]:
    """Turns a hang of the machine into a failure of the test, where the platform has SIGALRM."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def late(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"the program ran for more than {seconds} seconds")

    previous = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)
