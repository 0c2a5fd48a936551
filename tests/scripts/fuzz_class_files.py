"""Breaks class files in many ways and runs what comes of them: only Java errors may come out.

    python tests/scripts/fuzz_class_files.py [--count 20000] [--seed N] [--only NUMBER] [--jobs N]

Each trial breaks a class file of the samples or fixtures (bits flipped, bytes changed, cut off, indices and pieces
swapped), loads, links and verifies it, and calls its methods within a limit of ticks. A Python exception, more than two
seconds, or memory beyond the limit is a failure. Prints how many trials ended how; the exit code tells of failures.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fuzz.trial import Failure, Trials

CHUNK = 500
MEMORY = 1 << 31
"""Bytes of address space that a process may have."""

Part = tuple[Counter[str], list[Failure]]


def fuzz(seed: int, first: int, count: int) -> Part:
    """Some trials in this process."""
    trials = Trials(seed)
    outcomes: Counter[str] = Counter()
    failures = []
    for number in range(first, first + count):
        outcome = trials.run(number)
        if isinstance(outcome, Failure):
            failures.append(outcome)
            outcomes["FAILED"] += 1
        else:
            outcomes[outcome] += 1
    return outcomes, failures


def limit_memory() -> None:
    """What a class file makes the machine allocate beyond this is a failure: a MemoryError."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))


def report(outcomes: Counter[str], failures: list[Failure], seconds: float) -> None:
    """The figures, by kind."""
    total = sum(outcomes.values())
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
    print(f"{total} class files in {seconds:.0f} s, at most {peak} MB: {len(failures)} failures")
    for kind in ("not loaded", "not verified", "ran"):
        here = [(n, o.partition(": ")[2]) for o, n in outcomes.most_common() if o.startswith(kind)]
        print(f"{kind}: {sum(n for n, _ in here)}")
        for n, what in here[:12]:
            print(f"  {n:6} {what}")


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="one trial, its bytes written to mutant.class")
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    if options.only is not None:
        trials = Trials(options.seed)
        original, data = trials.mutant(options.only)
        Path("mutant.class").write_bytes(data)
        outcome = trials.run(options.only)
        print(original.name, outcome if isinstance(outcome, str) else outcome.problem, sep="\n")
        return int(isinstance(outcome, Failure))
    started = time.monotonic()
    outcomes: Counter[str] = Counter()
    failures: list[Failure] = []
    end = options.first + options.count
    with ProcessPoolExecutor(options.jobs, initializer=limit_memory) as pool:
        parts = [
            pool.submit(fuzz, options.seed, first, min(CHUNK, end - first))
            for first in range(options.first, end, CHUNK)
        ]
        for part in parts:
            some, wrong = part.result()
            outcomes += some
            failures += wrong
            for failure in wrong:
                print(f"--- {failure.number} {failure.name}\n{failure.problem}", flush=True)
    report(outcomes, failures, time.monotonic() - started)
    return 1 if failures else 0


if __name__ == "__main__":
    raise SystemExit(main())
