"""Breaks class files in many ways and runs what comes of them: only Java errors may come out.

    python tests/scripts/fuzz_class_files.py [--count 20000] [--seed N] [--only NUMBER] [--jobs N] [--native]

Each trial breaks a class file of the samples or fixtures (bits flipped, bytes changed, cut off, indices and pieces
swapped), loads, links and verifies it, and calls its methods within a limit of ticks. A Python exception, more than two
seconds, memory beyond the limit, or the end of the process is a failure. Prints how many trials ended how; the exit
code tells of failures. With `--native` every method becomes machine code, at its first call or at its second.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fuzz.trial import Failure, Trials

CHUNK = 500
MEMORY = 1 << 31
"""Bytes of address space that a process may have."""

PATIENCE = 180.0
"""Seconds for one trial until its process is killed."""

Part = tuple[Counter[str], list[Failure]]


def work(seed: int, native: bool, first: int, end: int, results: Connection) -> None:
    """Some trials in this process. What a class file makes the machine allocate beyond MEMORY is a MemoryError."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
    trials = Trials(seed, native=native)
    results.send(None)
    for number in range(first, end):
        results.send(trials.run(number))


def fuzz(seed: int, native: bool, first: int, end: int) -> Part:
    """Some trials in processes of their own: after a trial that ends its process, the next has another one."""
    outcomes: Counter[str] = Counter()
    failures = []
    context = get_context("spawn")
    while first < end:
        results, sender = context.Pipe(duplex=False)
        process = context.Process(target=work, args=(seed, native, first, end, sender))
        process.start()
        sender.close()
        started = hung = False
        try:
            while first < end:
                hung = not results.poll(PATIENCE)
                if hung:
                    process.kill()
                    break
                outcome = results.recv()
                if not started:
                    started = True
                    continue
                if isinstance(outcome, Failure):
                    failures.append(outcome)
                outcomes["FAILED" if isinstance(outcome, Failure) else outcome] += 1
                first += 1
        except EOFError:
            pass
        process.join()
        if not started:
            raise RuntimeError(f"a process for trials did not start: {process.exitcode}")
        if first < end:
            failures.append(Failure(first, "", "it hung" if hung else f"the process ended: {process.exitcode}"))
            outcomes["FAILED"] += 1
            first += 1
    return outcomes, failures


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
    parser.add_argument("--native", action="store_true", help="methods become machine code")
    options = parser.parse_args()
    if options.only is not None:
        trials = Trials(options.seed, native=options.native)
        original, data = trials.mutant(options.only)
        Path("mutant.class").write_bytes(data)
        outcome = trials.run(options.only)
        print(original.name, outcome if isinstance(outcome, str) else outcome.problem, sep="\n")
        return int(isinstance(outcome, Failure))
    started = time.monotonic()
    outcomes: Counter[str] = Counter()
    failures: list[Failure] = []
    end = options.first + options.count
    with ThreadPoolExecutor(options.jobs) as pool:
        parts = [
            pool.submit(fuzz, options.seed, options.native, first, min(first + CHUNK, end))
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
