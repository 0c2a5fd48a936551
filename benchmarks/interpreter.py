"""Ratios of one run on one machine: start-up, and the interpreter against CPython on the same algorithms.

    python benchmarks/interpreter.py [repetitions]

Start-up is measured against `python -c pass`. Each program runs in a fresh process, in turn with its Python twin; the
best of the repetitions counts. pyjvm runs with -Xint.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = (("IntLoop", "int_loop", "2000000", 8.0), ("Fib", "fib", "24", 40.0), ("Objects", "objects", "60", 30.0))
HELLO_LIMIT = 10.0


def wall(command: list[str], environment: dict[str, str]) -> float:
    """Seconds of a whole process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start


def steady(command: list[str], environment: dict[str, str]) -> tuple[str, float]:
    """Result and seconds that a program prints of its own measured part."""
    output = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout.split()
    return output[0], int(output[1]) / 1e9


def main() -> int:
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}  # as users have it
    python = sys.executable
    pyjvm = [python, "-m", "pyjvm"]
    script = Path(python).with_name("pyjvm")
    if script.exists():
        pyjvm = [str(script)]
    failed = False

    hello = [*pyjvm, "-cp", str(HERE.parent / "samples"), "Hello"]
    wall(hello, environment)
    pairs = [(wall([python, "-c", "pass"], environment), wall(hello, environment)) for _ in range(4 * repetitions)]
    base, ours = min(p[0] for p in pairs), min(p[1] for p in pairs)
    failed |= report("Hello", base, ours, HELLO_LIMIT, "python -c pass")

    for name, module, argument, limit in PROGRAMS:
        best_theirs = best_ours = float("inf")
        for _ in range(repetitions):
            expected, theirs = steady([python, str(HERE / f"{module}.py"), argument], environment)
            result, mine = steady([*pyjvm, "-Xint", "-cp", str(HERE), name, argument], environment)
            if result != expected:
                print(f"{name}: result {result}, CPython's is {expected}")
                return 1
            best_theirs, best_ours = min(best_theirs, theirs), min(best_ours, mine)
        failed |= report(name, best_theirs, best_ours, limit, "CPython")
    return 1 if failed else 0


def report(name: str, theirs: float, ours: float, limit: float, what: str) -> bool:
    ratio = ours / theirs
    times = f"{ours * 1000:9.1f} ms   {what} {theirs * 1000:8.1f} ms"
    print(f"{name:10} {times}   ratio {ratio:6.2f}   (at most {limit:g})")
    return ratio > limit


if __name__ == "__main__":
    sys.exit(main())
