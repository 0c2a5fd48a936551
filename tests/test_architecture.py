"""How the rooms depend on each other, what a start imports, and how long a file may be (ARCHITECTURE.md, STYLE.md)."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import pyjvm

PACKAGE = Path(pyjvm.__file__).parent
LONGEST = 450
"""Lines of a file. handlers.py is written by a program (handler_machine.py)."""

BASE = {"errors", "log"}
LAYERS: dict[str, set[str]] = {
    "errors": set(),
    "log": set(),
    "permissions": set(),
    "limits": set(),
    "natives": set(),
    "options": set(),
    "classfile": BASE,
    "classpath": {"classfile"} | BASE,
    "instructions": BASE,
    "heap": BASE,
    "streams": set(),
    "host": {"permissions", "limits", "streams"} | BASE,
    "method_area": {"classfile", "instructions", "heap"} | BASE,
    "loader": {"classfile", "classpath", "instructions", "heap", "method_area", "natives"} | BASE,
    "interpreter": {"instructions", "heap", "method_area", "loader", "permissions", "natives", "invoke"} | BASE,
    "threads": {"heap", "method_area", "loader", "interpreter"} | BASE,
    "invoke": {"classfile", "instructions", "heap", "method_area", "loader", "natives", "interpreter"} | BASE,
}
"""Which rooms each room may import when the program runs. Rooms not named here are on top: they may import all."""

TOP = {"cli", "embedding", "tools", "vm", "launcher", "__main__"}
"""Nobody below imports these."""

HEAVY = ("construct", "attr", "attrs", "typing", "re", "enum", "inspect", "dataclasses", "argparse", "pathlib")


def modules() -> Iterator[Path]:
    return (path for path in sorted(PACKAGE.rglob("*.py")) if "rt" not in path.relative_to(PACKAGE).parts)


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and room of every import of ours that happens at run time, those within functions too."""
    tree = ast.parse(path.read_text("utf-8"))
    checking = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    depth = len(path.relative_to(PACKAGE).parts)
    here = path.relative_to(PACKAGE).parts[:-1]
    for node in ast.walk(tree):
        if id(node) in checking:
            continue
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level:
            assert node.level <= depth
            base = here[: len(here) - node.level + 1]
            inside = ".".join(("pyjvm", *base, *([node.module] if node.module else [])))
            names = [f"{inside}.{alias.name}" for alias in node.names] if inside == "pyjvm" else [inside]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name.startswith("pyjvm."):
                yield node.lineno, name.split(".")[1]


def test_imports_point_one_way() -> None:
    wrong = []
    for path in modules():
        room = room_of(path)
        allowed = LAYERS.get(room)
        for line, imported in imports(path):
            if imported == room or (allowed is None and (room in TOP or imported not in TOP)):
                continue
            if allowed is None or imported not in allowed:
                wrong.append(f"{path.relative_to(PACKAGE)}:{line} imports {imported}")
    assert wrong == []


def test_the_foundations_import_nothing_of_ours() -> None:
    for room in ("classfile", "instructions", "heap"):
        for path in modules():
            if room_of(path) == room:
                assert {imported for _, imported in imports(path)} <= {room, *BASE}, path


def test_nobody_imports_the_command_line() -> None:
    users = {room_of(path) for path in modules() for _, imported in imports(path) if imported == "cli"}
    assert users <= {"__main__", "cli"}


@pytest.mark.parametrize("path", list(modules()), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_fits_in_the_head(path: Path) -> None:
    if path.name != "handlers.py":
        assert len(path.read_text("utf-8").splitlines()) <= LONGEST


def test_a_warm_start_imports_nothing_heavy(tmp_path: Path) -> None:
    samples = Path(__file__).resolve().parents[1] / "samples"
    program = (
        "import sys; before = set(sys.modules)\n"
        "from pyjvm.cli import main\n"
        f"status = main(['-cp', {str(samples)!r}, 'Hello'])\n"
        "sys.stderr.write(' '.join(sorted(set(sys.modules) - before)))\n"
        "sys.exit(status)"
    )
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r})\n{program}"]
    environment = {**os.environ, "PYJVM_CACHE": str(tmp_path)}
    for _ in range(2):  # the first fills the cache
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout) == (0, "Hello, world!\n"), done.stderr
    imported = done.stderr.split()
    assert [name for name in imported if name.split(".")[0] in HEAVY] == []
