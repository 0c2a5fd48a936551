"""Shared by the scripts that build samples and fixtures: many javac runs in one process, and folders compared."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

JAVAC_MAJOR = 25  # the javac whose --release covers 8 to 25


def find_java() -> str:
    """The java of a full JDK 25: $JAVAC_HOME, $JAVA_HOME, the PATH, or the usual folders."""
    homes = [os.environ.get("JAVAC_HOME"), os.environ.get("JAVA_HOME")]
    homes += [str(path) for path in sorted(Path("/usr/lib/jvm").glob(f"*{JAVAC_MAJOR}*"))]
    candidates = [str(Path(home, "bin", "java")) for home in homes if home]
    on_path = shutil.which("java")
    for java in [*candidates, *([on_path] if on_path else [])]:
        javac = Path(java).with_name("javac")
        if javac.exists():
            version = subprocess.run([javac, "-version"], capture_output=True, text=True).stdout
            if version.startswith(f"javac {JAVAC_MAJOR}"):
                return java
    raise SystemExit(f"A JDK {JAVAC_MAJOR} with javac is needed; name it in JAVAC_HOME.")


def compile_all(jobs: list[list[str]]) -> None:
    """Runs javac with each list of arguments; ends the script when one fails."""
    lines = "".join("\t".join(["-encoding", "UTF-8", "-Xlint:none", "-nowarn", *job]) + "\n" for job in jobs)
    command = [find_java(), str(HERE / "CompileMany.java")]
    done = subprocess.run(command, input=lines.encode(), capture_output=True)
    codes = done.stdout.decode().split()
    failed = [job for job, code in zip(jobs, codes, strict=False) if code != "0"]
    if failed or len(codes) != len(jobs):
        sys.stderr.write(done.stderr.decode())
        raise SystemExit("\n".join("javac failed: " + " ".join(job) for job in failed) or "javac did not run")


def replace_classes(built: Path, kept: Path) -> None:
    """Makes the class files of `kept` those of `built`."""
    for old in kept.rglob("*.class"):
        old.unlink()
    for new in built.rglob("*.class"):
        target = kept / new.relative_to(built)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(new, target)


def differing_classes(built: Path, kept: Path) -> list[str]:
    """The names of class files that are missing, stale or different in `kept`."""
    new = {str(path.relative_to(built)): path.read_bytes() for path in built.rglob("*.class")}
    old = {str(path.relative_to(kept)): path.read_bytes() for path in kept.rglob("*.class")}
    return [str(kept / name) for name in sorted(new.keys() | old.keys()) if new.get(name) != old.get(name)]
