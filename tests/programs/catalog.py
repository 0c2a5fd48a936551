"""The samples and the javac fixtures as data: what to run, with which input, and what real java answered.

A fixture is a folder of `javac-fixtures/`: `Main.java` (and what it needs), one folder of class files per
`--release`, `expected.json`, and `fixture.json` where the defaults do not fit. Sources under `changed/` are compiled
after the others and replace them, and class files named in `remove` are taken away: so a class can find that another
is no longer what it was compiled against. A sample is a file of `samples/`;
the text file beside it is its standard input, and its inputs and outputs are kept under `tests/programs/samples/`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import field, frozen

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
FIXTURES = ROOT / "javac-fixtures"
SAMPLE_RECORDS = Path(__file__).resolve().parent / "samples"
RELEASES = (8, 11, 17, 21, 25)
SAMPLE_RELEASE = 17


@frozen
class Run:
    """What a program is given."""

    args: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    stdin: bytes = b""


@frozen
class Outcome:
    """What a program answered."""

    exit: int
    stdout: bytes
    stderr: bytes

    def to_json(self) -> dict[str, Any]:
        """As lists of lines: the last is empty when the text ends with a line feed."""
        return {"exit": self.exit, "stdout": _lines(self.stdout), "stderr": _lines(self.stderr)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Outcome:
        return cls(data["exit"], _text(data["stdout"]), _text(data["stderr"]))


@frozen
class Program:
    """One run of one compiled program, with the recorded answer of real java."""

    name: str
    class_path: Path
    main: str
    run: Run
    expected: Outcome
    launcher: bool = False
    """True when what is tested is the launcher: finding the main class and its main method."""


@frozen
class Fixture:
    """One folder of `javac-fixtures/`: its sources, how they are compiled, and the runs of each release."""

    folder: Path
    sources: tuple[Path, ...]
    changed: tuple[Path, ...] = ()
    removed: tuple[str, ...] = ()
    releases: tuple[int, ...] = RELEASES
    javac: tuple[str, ...] = ()
    main: str = "Main"
    launcher: bool = False
    runs: tuple[Run, ...] = field(default=(Run(),))

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def record(self) -> Path:
        return self.folder / "expected.json"

    def class_path(self, release: int) -> Path:
        return self.folder / str(release)

    def programs(self) -> list[Program]:
        """Every release with every run, in order."""
        found = []
        for group in json.loads(self.record.read_text("utf-8")):
            for release in group["releases"]:
                for number, (run, outcome) in enumerate(zip(self.runs, group["runs"], strict=True)):
                    name = f"{self.name}/{release}" + (f"#{number}" if len(self.runs) > 1 else "")
                    path = self.class_path(release)
                    answer = Outcome.from_json(outcome)
                    found.append(Program(name, path, self.main, run, answer, self.launcher))
        return found


@frozen
class Sample:
    """One program of `samples/`."""

    source: Path
    release: int = SAMPLE_RELEASE
    runs: tuple[Run, ...] = field(default=(Run(),))

    @property
    def name(self) -> str:
        return self.source.stem

    @property
    def record(self) -> Path:
        return SAMPLE_RECORDS / f"{self.name}.json"

    def programs(self) -> list[Program]:
        """Every run, in order."""
        outcomes = json.loads(self.record.read_text("utf-8"))
        many = len(self.runs) > 1
        return [
            Program(f"{self.name}#{number}" if many else self.name, SAMPLES, self.name, run, Outcome.from_json(outcome))
            for number, (run, outcome) in enumerate(zip(self.runs, outcomes, strict=True))
        ]


def fixtures() -> list[Fixture]:
    """All fixtures, by name."""
    return [_fixture(path) for path in sorted(FIXTURES.iterdir()) if path.is_dir()]


def samples() -> list[Sample]:
    """All samples, by name."""
    inputs = json.loads((SAMPLE_RECORDS / "inputs.json").read_text("utf-8"))
    found = []
    for source in sorted(SAMPLES.glob("*.java")):
        data = inputs.get(source.stem, {})
        text = source.with_suffix(".txt")
        stdin = text.read_bytes() if text.exists() else b""
        runs = tuple(_run(run, stdin) for run in data.get("runs", [{}]))
        found.append(Sample(source, data.get("release", SAMPLE_RELEASE), runs))
    return found


def _fixture(folder: Path) -> Fixture:
    settings = folder / "fixture.json"
    data = json.loads(settings.read_text("utf-8")) if settings.exists() else {}
    origin = folder / data.get("source", ".")
    changed = tuple(sorted((origin / "changed").rglob("*.java")))
    return Fixture(
        folder,
        sources=tuple(path for path in sorted(origin.rglob("*.java")) if path not in changed),
        changed=changed,
        removed=tuple(data.get("remove", ())),
        releases=tuple(data.get("releases", RELEASES)),
        javac=tuple(data.get("javac", ())),
        main=data.get("main", "Main"),
        launcher=data.get("launcher", False),
        runs=tuple(_run(run, b"") for run in data.get("runs", [{}])),
    )


def _run(data: dict[str, Any], stdin: bytes) -> Run:
    given = data["stdin"].encode() if "stdin" in data else stdin
    return Run(tuple(data.get("args", ())), tuple(data.get("options", ())), given)


def _lines(text: bytes) -> list[str]:
    return text.decode("utf-8").split("\n") if text else []


def _text(lines: Sequence[str]) -> bytes:
    return "\n".join(lines).encode("utf-8")
