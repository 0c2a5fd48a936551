"""Random programs on real java, in the interpreter and in native code: all must print the same.

    python tests/scripts/fuzz_programs.py [--count 5000] [--seed 1] [--jobs 2] [--tiers interpreter,native] [--keep DIR]
    python tests/scripts/fuzz_programs.py --seed 1 --first 17 --count 1 --show

For each difference it prints the program's number and the first line that differs, makes the program smaller while the
difference remains, and leaves class files and listing in DIR. The last line is the figure; the exit code tells of
differences. `--show` prints the programs instead of running them, `--stats` how often each instruction was emitted.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from pyjvm.instructions.table import OPS
from tests.fuzz.programs.compare import Comparison, build
from tests.fuzz.programs.emitter import class_files
from tests.fuzz.programs.listing import listing
from tests.fuzz.programs.peers import TIERS, real_java
from tests.fuzz.programs.reduce import ATTEMPTS, Reducer

CHUNK = 25
_comparisons: dict[tuple[str, ...], Comparison] = {}

Part = tuple[list[tuple[int, str]], Counter[str], dict[str, float]]


def fuzz(seed: int, first: int, count: int, tiers: tuple[str, ...], keep: str | None, attempts: int) -> Part:
    """Some programs in this process: differences, instructions emitted, seconds by peer."""
    comparison = _comparisons.get(tiers) or _comparisons.setdefault(tiers, Comparison(tiers))
    before = {peer.name: peer.seconds for peer in comparison.peers}
    emitted: Counter[str] = Counter()
    failures = []
    for number in range(first, first + count):
        program, classes = build(seed, number, emitted)
        found = comparison.difference(classes)
        if found is None:
            continue
        told = str(found)
        if keep is not None:
            save(Path(keep, f"{seed}-{number}"), classes, listing(program), told)
        if attempts:
            smaller = Reducer(program, comparison, found, attempts).run()
            told += f"\n  made smaller:\n{smaller}"
            if keep is not None:
                save(Path(keep, f"{seed}-{number}-small"), class_files(program), listing(program), str(smaller))
            else:
                told += "\n" + listing(program)
        failures.append((number, told))
    return failures, emitted, {peer.name: peer.seconds - before[peer.name] for peer in comparison.peers}


def save(folder: Path, classes: dict[str, bytes], text: str, told: str) -> None:
    """Class files, listing and difference into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in classes.items():
        (folder / f"{name}.class").write_bytes(data)
    (folder / "program.txt").write_text(text, "utf-8")
    (folder / "difference.txt").write_text(told + "\n", "utf-8")


def show(seed: int, first: int, count: int) -> None:
    """Programs as text, and their code."""
    from tests.fuzz.programs.listing import disassembly

    for number in range(first, first + count):
        program, classes = build(seed, number)
        print(listing(program))
        print(disassembly(classes))


def stats(emitted: Counter[str]) -> None:
    """How often each instruction was emitted."""
    names = [op.mnemonic for op in OPS if op is not None]
    for start in range(0, len(names), 4):
        print("  ".join(f"{name:16}{emitted[name]:8}" for name in names[start : start + 4]))
    print("never emitted:", ", ".join(name for name in names if not emitted[name]) or "none")


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--tiers", default="interpreter,native", help=f"of {', '.join(TIERS)}")
    parser.add_argument("--keep", help="folder for programs that differ")
    parser.add_argument("--attempts", type=int, default=ATTEMPTS, help="runs to make a program smaller; 0: leave it")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--stats", action="store_true")
    options = parser.parse_args()
    if options.show:
        show(options.seed, options.first, options.count)
        return 0
    tiers = tuple(options.tiers.split(","))
    for name in tiers:
        if name not in TIERS:
            parser.error(f"no such tier: {name}")
    started = time.monotonic()
    end = options.first + options.count
    failures: list[tuple[int, str]] = []
    emitted: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    with ProcessPoolExecutor(options.jobs) as pool:
        parts = [
            pool.submit(fuzz, options.seed, n, min(CHUNK, end - n), tiers, options.keep, options.attempts)
            for n in range(options.first, end, CHUNK)
        ]
        for part in parts:
            wrong, some, spent = part.result()
            for number, told in wrong:
                print(f"--- seed {options.seed}, program {number}\n{told}", flush=True)
            failures += wrong
            emitted.update(some)
            seconds.update(spent)
    if options.stats:
        stats(emitted)
    print("waited for", ", ".join(f"{name} {spent:.0f} s" for name, spent in seconds.items()))
    names = [*tiers, *(["java"] if real_java() else [])]
    among = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    took = f"{time.monotonic() - started:.0f} s"
    if failures:
        print(f"{options.count} programs: {among} differ on {len(failures)}; {took}")
        return 1
    print(f"{options.count} programs: {among} agree on all; {took}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
