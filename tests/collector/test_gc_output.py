"""GC log lines as readers of such logs know them (CONVENTIONS: unified logging)."""

from __future__ import annotations

import re

import pytest

from pyjvm import VM

from .support import PROGRAMS

DECORATION = r"\[\d+\.\d{3}s\]\[(info|debug|trace)\]\[[a-z,]+ *\] "
SHAPES = {
    "-Xlog:gc": [r"Using MarkSweep", r"GC\(\d+\) Pause Full \([A-Za-z. ()]+\) \d+M->\d+M\(\d+M\) \d+\.\d{3}ms"],
    "-verbose:gc": [r"Using MarkSweep", r"GC\(\d+\) Pause Full \([A-Za-z. ()]+\) \d+M->\d+M\(\d+M\) \d+\.\d{3}ms"],
    "-Xlog:gc*": [
        r"GC\(\d+\) Pause Full \([A-Za-z. ()]+\)",
        r"GC\(\d+\) Phase \d: [A-Z][a-z ]+ \d+\.\d{3}ms",
        r"GC\(\d+\) User=\d+\.\d\ds Sys=\d+\.\d\ds Real=\d+\.\d\ds",
    ],
}


@pytest.mark.parametrize("option", list(SHAPES))
def test_log_lines_have_the_shapes_that_readers_know(option: str) -> None:
    with VM(class_path=[str(PROGRAMS)], options=["-Xmx4m", option]) as vm:
        output = bytes(vm.run("Garbage", ["20"]).stdout).decode()
    lines = [line for line in output.splitlines() if line.startswith("[")]
    assert lines
    for shape in SHAPES[option]:
        assert any(re.fullmatch(DECORATION + shape, line) for line in lines), (shape, lines[:10])


def test_collections_are_numbered_in_order() -> None:
    with VM(class_path=[str(PROGRAMS)], options=["-Xmx4m", "-Xlog:gc"]) as vm:
        output = bytes(vm.run("Garbage", ["20"]).stdout).decode()
    numbers = [int(number) for number in re.findall(r"GC\((\d+)\)", output)]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) > 1


def test_without_the_option_nothing_is_logged() -> None:
    with VM(class_path=[str(PROGRAMS)], options=["-Xmx4m"]) as vm:
        assert b"GC(" not in bytes(vm.run("Garbage", ["20"]).stdout)
