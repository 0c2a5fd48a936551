"""Rebuild the embedded library: every Java source under rt/, compiled as the module java.base.

    python rt/build.py            compile, then write the class files that changed beside their sources
    python rt/build.py --check    compile, compare with what is there, write nothing; exit code 1 if they differ

It needs javac 17: class files that are committed must not depend on whose compiler made them.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

RT = Path(__file__).resolve().parent
RELEASE = "17"
OPTIONS = ["--system=none", "-XDstringConcat=inline", "-g:source,lines", "-encoding", "UTF-8"]
OPTIONS += ["-proc:none", "-implicit:none", "-Xlint:none", "-nowarn", "-Xmaxerrs", "1000"]


def compiler(command: str = "javac") -> str | None:
    """Path of a javac of the right release, or None."""
    path = shutil.which(command)
    if path is None:
        return None
    version = subprocess.run([path, "-version"], capture_output=True, text=True, check=False)
    return path if f"javac {RELEASE}." in version.stdout + version.stderr else None


def compile_all(javac: str, out: Path, sources_in: Path = RT) -> subprocess.CompletedProcess[str]:
    """Compile all the sources to `out`. In sorted order, so that the same sources give the same bytes."""
    sources = sorted(str(path.relative_to(sources_in)) for path in sources_in.rglob("*.java"))
    with tempfile.NamedTemporaryFile("w", suffix=".args", delete=False) as arguments:
        arguments.write("\n".join(f'"{source}"' for source in sources))
    try:
        command = [javac, *OPTIONS, "-d", str(out), "@" + arguments.name]
        return subprocess.run(command, cwd=sources_in, capture_output=True, text=True, check=False)
    finally:
        Path(arguments.name).unlink()


def differences(out: Path) -> tuple[list[Path], list[Path]]:
    """Class files (relative) that are new or changed in `out`, and those in rt/ that no source makes any more."""
    made = {path.relative_to(out): path.read_bytes() for path in out.rglob("*.class")}
    present = {path.relative_to(RT): path.read_bytes() for path in RT.rglob("*.class")}
    changed = sorted(path for path, data in made.items() if present.get(path) != data)
    return changed, sorted(path for path in present if path not in made)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Rebuild the class files of the embedded library.")
    parser.add_argument("--check", action="store_true", help="write nothing, say what differs")
    parser.add_argument("--javac", default="javac", help="the compiler to use")
    options = parser.parse_args(arguments)
    javac = compiler(options.javac)
    if javac is None:
        print(f"rt/build.py: needs javac {RELEASE}", file=sys.stderr)
        return 2
    # Compile elsewhere first: a failed build leaves rt/ as it was.
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary)
        result = compile_all(javac, out)
        if result.returncode:
            sys.stderr.write(result.stdout + result.stderr)
            return 1
        changed, stale = differences(out)
        for path in changed:
            print("differs" if options.check else "wrote", path)
            if not options.check:
                new = RT / (str(path) + ".new")
                shutil.copyfile(out / path, new)
                new.replace(RT / path)
        for path in stale:
            print("stale" if options.check else "removed", path)
            if not options.check:
                (RT / path).unlink()
        return 1 if options.check and (changed or stale) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
