"""From a decision to code in memory: in the background or not, by way of the disk, without LLVM; what is told of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

pytest.importorskip("llvmlite")

from pyjvm import VM
from pyjvm.jit import object_code
from pyjvm.jit.background import Worker, has_second_core
from pyjvm.jit.toolchain import FULL, QUICK, Toolchain

PROGRAMS = Path(__file__).parent / "programs"
SHAPES = ["-7717560619653475360", "-3651795898184128000"]
"""What real java prints for Shapes 300."""
LINE = re.compile(r"^\d+ +(\d+) (.{5}) (\d)       (\S+)(?: @ (\d+))? \((\d+) bytes\)(?:   (.+))?$")
TIMEOUT = 60


def run(cache: Path | str, *options: str, rounds: int = 300, before: str = "") -> tuple[list[str], list[str]]:
    """Run Shapes; `before` is Python that comes first. The lines of the program, and those of PrintCompilation."""
    code = f"import sys; {before}\nfrom pyjvm.cli import entry; entry()"
    done = subprocess.run(
        [sys.executable, "-c", code, *options, "-cp", str(PROGRAMS), "Shapes", str(rounds)],
        env={**os.environ, "PYJVM_CACHE": str(cache)},
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
    )
    assert (done.stderr, done.returncode) == ("", 0)
    lines = done.stdout.splitlines()
    return [line for line in lines if not LINE.match(line)], [line for line in lines if LINE.match(line)]


def told(lines: list[str]) -> list[tuple[str, str, int, str]]:
    """Flags, method, level and message of lines of PrintCompilation."""
    found = []
    for line in lines:
        match = LINE.match(line)
        assert match
        found.append((match[2].replace(" ", ""), match[4], int(match[3]), match[7] or ""))
    return found


def test_the_second_run_finds_all_code_on_disk(tmp_path: Path) -> None:
    printed, first = run(tmp_path, "-Xbatch", "-XX:+PrintCompilation")
    assert printed == SHAPES
    assert ("b", "Shapes::sum", 4, "") in told(first)
    printed, second = run(tmp_path, "-Xbatch", "-XX:+PrintCompilation")
    assert printed == SHAPES
    new = [entry for entry in told(second) if entry[3] != "made not entrant"]
    assert len(new) == len([entry for entry in told(first) if entry[3] != "made not entrant"])
    assert {entry[3] for entry in new} == {"found in the code cache"}


def test_the_switch_keeps_code_from_disk(tmp_path: Path) -> None:
    for _ in range(2):
        printed, lines = run(tmp_path, "-Xbatch", "-XX:+PrintCompilation", "-XX:-UseCodeCache")
        assert printed == SHAPES
        assert not any("cache" in line for line in lines)
    assert not (tmp_path / "code").exists()


def test_corrupt_code_is_made_again(tmp_path: Path) -> None:
    run(tmp_path, "-Xbatch")
    files = [file for file in (tmp_path / "code").rglob("*") if file.is_file()]
    assert files
    for file in files:
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
    printed, lines = run(tmp_path, "-Xbatch", "-XX:+PrintCompilation")
    assert printed == SHAPES
    assert not any("cache" in line for line in lines)


def test_code_is_wrong_when_a_class_breaks_what_it_relies_on(tmp_path: Path) -> None:
    printed, lines = run(tmp_path, "-Xbatch", "-XX:+PrintCompilation")
    assert printed == SHAPES
    assert [entry for entry in told(lines) if entry[3] == "made not entrant"]


@pytest.mark.skipif(not has_second_core(), reason="nothing runs beside the program")
def test_in_the_background_code_is_there_soon_and_good_later() -> None:
    _, lines = run("", "-XX:+PrintCompilation", rounds=60_000)
    levels: dict[tuple[str, str], list[int]] = {}
    for flags, method, level, message in told(lines):
        if not message:
            levels.setdefault((flags.strip("b"), method), []).append(level)
    assert {found[0] for found in levels.values()} == {1}
    assert [1, 4] in [found[:2] for found in levels.values()]


def test_what_llvm_refuses_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """On the machine's thread, wherever LLVM ran."""

    def refuse(self: Toolchain, *arguments: object) -> bytes:
        raise RuntimeError("LLVM IR parsing error")

    monkeypatch.setattr(Toolchain, "compile", refuse)
    monkeypatch.setattr(object_code, "_kernels", dict(object_code._kernels))
    for batch in (["-Xbatch"], []):
        vm = VM(class_path=[str(PROGRAMS)], options=[*batch, "-XX:-UseCodeCache"])
        with vm, pytest.raises(RuntimeError, match="parsing error"):
            vm.run("Shapes", ["30000"])


def test_both_levels_of_code_do_the_same() -> None:
    toolchain = Toolchain.get()
    assert toolchain is not None
    ir = "define i64 @f(i64 %a) {\n%b = mul i64 %a, 3\n%c = add i64 %b, 1\nret i64 %c\n}\n"
    import ctypes

    for level in (QUICK, FULL):
        linked = toolchain.link(toolchain.compile(ir, level), {}, ["f"])
        assert ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(linked.address("f"))(5) == 16


# -- commands ---------------------------------------------------------------------------------------------


def test_excluded_methods_stay_without_native_code() -> None:
    printed, lines = run("", "-Xbatch", "-XX:+PrintCompilation", "-XX:CompileCommand=exclude,Shapes::sum")
    assert "### Excluding compile: static Shapes::sum" in printed
    assert [line for line in printed if line in SHAPES] == SHAPES
    assert told(lines)
    assert not any(method == "Shapes::sum" for _, method, _, _ in told(lines))


def test_quiet_says_nothing_of_them() -> None:
    printed, _ = run("", "-Xbatch", "-XX:CompileCommand=quiet", "-XX:CompileCommand=exclude,Shapes::sum")
    assert printed == SHAPES


def test_compile_only_leaves_all_others_out() -> None:
    _, lines = run("", "-Xbatch", "-XX:+PrintCompilation", "-XX:CompileOnly=Shapes::sum")
    assert {method for _, method, _, _ in told(lines)} == {"Shapes::sum"}


def test_times_are_printed_at_the_end() -> None:
    printed, _ = run("", "-Xbatch", "-XX:+CITime")
    assert printed[:2] == SHAPES
    text = "\n".join(printed)
    assert re.search(r"Total compilation time   : +\d+\.\d{3} s, \d+\.\d% of \d+\.\d{3} s", text)
    for phase in ("Translation to LLVM", "Optimization", "Code emission", "Linking"):
        seconds = re.search(rf"{phase}: +(\d+\.\d+) s", text)
        assert seconds and float(seconds[1]) > 0
    printed, _ = run("", "-Xint", "-XX:+CITime")
    assert printed[:2] == SHAPES
    assert "Total compiled methods    :        0 methods" in "\n".join(printed)


# -- without llvmlite ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [[], ["-Xbatch"], ["-Xcomp"]])
def test_without_llvmlite_everything_is_interpreted(mode: list[str]) -> None:
    printed, lines = run("", *mode, "-XX:+PrintCompilation", rounds=60, before="sys.modules['llvmlite'] = None")
    assert (len(printed), lines) == (2, [])


def test_the_version_says_that_there_is_no_native_code() -> None:
    code = "import sys; sys.modules['llvmlite'] = None\nfrom pyjvm.cli import entry; entry()"
    done = subprocess.run(
        [sys.executable, "-c", code, "-showversion", "-cp", str(PROGRAMS), "Shapes", "1"],
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
    )
    assert "(native code is off: llvmlite is not installed)" in done.stderr
    assert "interpreted mode" in done.stderr
    assert done.returncode == 0


# -- the thread -----------------------------------------------------------------------------------------------


def test_late_work_waits_for_all_other() -> None:
    worker = Worker()
    begun, done, go_on, order = threading.Event(), threading.Event(), threading.Event(), []

    def first() -> None:
        begun.set()
        go_on.wait(TIMEOUT)

    worker.put(first)
    assert begun.wait(TIMEOUT)
    worker.put(lambda: order.append("last"), 2)
    worker.put(lambda: order.append("late"), 1)
    worker.put(lambda: order.append("soon"))
    worker.put(done.set, 2)
    go_on.set()
    assert done.wait(TIMEOUT)
    assert order == ["soon", "late", "last"]


def test_work_may_be_put_for_later() -> None:
    worker, done, order = Worker(), threading.Event(), []
    worker.put_later(lambda: order.append("later"), 0.1)
    worker.put_later(done.set, 0.2)
    worker.put(lambda: order.append("now"))
    assert done.wait(TIMEOUT)
    assert order == ["now", "later"]


@pytest.mark.skipif(not has_second_core(), reason="nothing runs in the background here")
@pytest.mark.parametrize("batch", [[], ["-Xbatch"]])
def test_llvm_is_started_once_something_is_warm(batch: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    put: list[float] = []
    monkeypatch.setattr("pyjvm.jit.background.worker.put_later", lambda work, seconds: put.append(seconds))
    with VM(class_path=[str(PROGRAMS)], options=batch) as vm:
        vm.run("Shapes", ["0"])
        assert not put
        vm.run("Shapes", ["3000"])
    assert len(put) == (0 if batch else 1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_has_a_worker_of_its_own() -> None:
    code = """
import os, threading, time
from pyjvm.jit.background import worker
begun = threading.Event()
def long():
    begun.set()
    time.sleep(0.2)
worker.put(long)
begun.wait()
done = threading.Event()
worker.put(lambda: None)
child = os.fork()
worker.put(done.set)
assert done.wait(20)
if child:
    assert os.waitpid(child, 0)[1] == 0
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=TIMEOUT)


def test_a_process_may_end_while_llvm_works() -> None:
    code = """
from pyjvm.jit.background import worker
from pyjvm.jit.toolchain import Toolchain
worker.put(Toolchain.begin)
ir = "".join(f"define i64 @f{i}(i64 %a) {{\\n%b = mul i64 %a, {i + 3}\\nret i64 %b\\n}}\\n" for i in range(2000))
worker.put(lambda: Toolchain.get().compile(ir))
import time
time.sleep(0.4)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=TIMEOUT)
    assert (done.returncode, done.stderr) == (0, "")
