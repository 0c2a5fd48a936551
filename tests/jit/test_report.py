"""Lines of -XX:+PrintCompilation and sums of -XX:+CITime."""

from __future__ import annotations

import re
from typing import Any

import pytest

from pyjvm.jit.report import Compilations, CompileRecord, exclusion, print_line

LINES = """\
21    1       4       java.lang.Object::<init> (1 bytes)
25    4     n 0       jdk.internal.misc.Unsafe::putByte (native)   \n\
25    5     n 0       jdk.internal.vm.Continuation::enterSpecial (native)   (static)
39   22  s!   4       T::g (12 bytes)
48   30 %     4       T::main @ 43 (109 bytes)
104   29 %  b  4       T::main @ 43 (109 bytes)
1000 12345  s!b  4       T::g (12 bytes)
"""
"""As real java 25 prints them of compilations at level 4, of native methods, and with the numbers grown wide."""


def record(number: int, name: str, bytes: int = 0, **facts: Any) -> CompileRecord:
    return CompileRecord(number, name, bytes, **facts)


def test_lines_have_the_shape_of_those_of_java() -> None:
    records = [
        (record(1, "java.lang.Object::<init>", 1), 21),
        (record(4, "jdk.internal.misc.Unsafe::putByte", is_native=True), 25),
        (record(5, "jdk.internal.vm.Continuation::enterSpecial", is_native=True, is_static=True), 25.9),
        (record(22, "T::g", 12, is_synchronized=True, has_handlers=True), 39),
        (record(30, "T::main", 109, osr_bci=43), 48),
        (record(29, "T::main", 109, osr_bci=43, is_blocking=True), 104),
        (record(12345, "T::g", 12, is_synchronized=True, has_handlers=True, is_blocking=True), 1000),
    ]
    assert "".join(print_line(*arguments) for arguments in records) == LINES


def test_code_that_is_not_entered_any_more_has_its_line_again() -> None:
    loop = record(29, "T::main", 109, osr_bci=0, is_blocking=True)
    line = print_line(loop, 105, "made not entrant: uncommon trap")
    assert line == "105   29 %     4       T::main @ 0 (109 bytes)   made not entrant: uncommon trap\n"


def test_code_from_disk_says_so_once() -> None:
    found = record(2, "T::f", 23, from_cache=True)
    assert print_line(found, 7) == "7    2       4       T::f (23 bytes)   found in the code cache\n"
    assert print_line(found, 8, "made not entrant").endswith("(23 bytes)   made not entrant\n")


def test_excluded_method_is_told_as_java_does() -> None:
    method = record(1, "T::f", 23, is_static=True)
    assert exclusion(method, False) == "### Excluding compile: static T::f\n"
    assert exclusion(method, True) == (
        "### Excluding compile: static T::f\n"
        "made not compilable on level 4  T::f (23 bytes)   excluded by CompileCommand\n"
    )
    assert exclusion(record(1, "T::g"), False) == "### Excluding compile: T::g\n"


def figures(summary: str) -> dict[str, str]:
    """The lines with a colon; of those with the same name, the first."""
    pairs = [line.split(":", 1) for line in summary.splitlines() if ":" in line]
    return {name.strip(): value.strip() for name, value in reversed(pairs)}


@pytest.fixture
def compilations() -> Compilations:
    result = Compilations()
    phases = {"translate": 100.0, "optimise": 300.0, "emit": 80.0, "link": 20.0}
    first = record(1, "A::a", 1000, milliseconds=phases, code_bytes=4000, bytecodes=400)
    result.add(first)
    result.add(record(2, "A::b", 300, osr_bci=7, milliseconds={"translate": 200.0}, code_bytes=600, bytecodes=100))
    result.add(record(3, "A::c", 200, milliseconds={"link": 50.0, "read": 250.0}, bytecodes=50, from_cache=True))
    result.invalidated(first)
    return result


def test_sums_are_by_kind_and_by_phase(compilations: Compilations) -> None:
    shown = figures(compilations.summary(4.0))
    assert shown["Total compilation time"] == "1.000 s, 25.0% of 4.000 s"
    assert shown["Standard compilation"] == "0.800 s, Average : 0.400 s"
    assert shown["On stack replacement"] == "0.200 s, Average : 0.200 s"
    assert shown["Invalidated"] == "0.500 s, Average : 0.500 s"
    assert shown["From the code cache"] == "0.300 s, Average : 0.300 s"
    assert shown["LLVM Compile Time"] == "0.700 s"
    assert shown["Translation to LLVM"] == "0.300 s"
    assert shown["Optimization"] == "0.300 s"
    assert shown["Code emission"] == "0.080 s"
    assert shown["Linking"] == "0.020 s"
    assert shown["Total compiled methods"] == "3 methods"
    assert shown["Total compiled bytecodes"] == "1500 bytes"
    assert shown["Average compilation speed"] == "1500 bytes/s"
    assert shown["nmethod code size"] == "4600 bytes"


def test_time_per_method_leaves_out_what_came_from_disk(compilations: Compilations) -> None:
    shown = figures(compilations.summary(4.0))
    assert shown["Time per method"] == "Average : 350.000 ms, Median : 350.000 ms"
    assert shown["Time per 100 bytecodes"] == "Average : 140.000 ms, Median : 162.500 ms"


def test_median_is_the_one_in_the_middle() -> None:
    compilations = Compilations()
    for time in (9.0, 1.0, 2.0):
        compilations.add(record(1, "A::a", 3, milliseconds={"emit": time}, bytecodes=0))
    shown = figures(compilations.summary(1.0))
    assert shown["Time per method"] == "Average : 4.000 ms, Median : 2.000 ms"
    assert shown["Time per 100 bytecodes"] == "Average : 0.000 ms, Median : 0.000 ms"


def test_summary_of_each_compiler_is_one_line_as_in_java(compilations: Compilations) -> None:
    (line,) = (line for line in compilations.summary(4.0).splitlines() if line.startswith("  LLVM {"))
    assert line == (
        "  LLVM {speed: 1500.000 bytes/s; standard:  0.800 s, 1200 bytes, 2 methods; "
        "osr:  0.200 s, 300 bytes, 1 methods; nmethods_code_size: 4600 bytes}"
    )


def test_run_without_compilations_has_zeros() -> None:
    summary = Compilations().summary(0.0)
    assert figures(summary)["Total compilation time"] == "0.000 s, 0.0% of 0.000 s"
    assert "LLVM {" not in summary
    assert set(re.findall(r"\d", summary)) == {"0", "1"}  # the 1 of `per 100 bytecodes`
