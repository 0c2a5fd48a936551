"""Which methods `-XX:CompileCommand` and `-XX:CompileOnly` leave out. What is wrong is told in tests/launcher."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyjvm.jit.commands import DIAGNOSTIC, CommandError, CompileCommands, read_options


@pytest.mark.parametrize(
    ("pattern", "matching", "others"),
    [
        ("a/B.c", [("a.B", "c"), ("a/B", "c")], [("a.B", "cc"), ("a.b", "c"), ("B", "c"), ("x.a.B", "c")]),
        ("a.B::c", [("a.B", "c")], [("a.B", "d")]),
        ("a/B,c", [("a.B", "c")], [("a.B", "d")]),
        ("a.*::c", [("a.B", "c"), ("a.b.C", "c")], [("ab.C", "c"), ("a.B", "d")]),
        ("*B.c", [("B", "c"), ("a.AB", "c")], [("a.BA", "c")]),
        ("*a/B*.c", [("a.B", "c"), ("x.a.Bc", "c")], [("a.C", "c")]),
        ("B.get*", [("B", "get"), ("B", "getX")], [("B", "aget")]),
        ("B.*get", [("B", "get"), ("B", "aget")], [("B", "getX")]),
        ("*.*", [("B", "c"), ("a.b.C", "<init>")], []),
        ("*.<init>", [("B", "<init>")], [("B", "<clinit>"), ("B", "init")]),
        ("B$C::lambda$x$0", [("B$C", "lambda$x$0")], [("B", "lambda$x$0")]),
        ("B::c true", [("B", "c")], []),
        ("B::c,false", [], [("B", "c")]),
    ],
)
def test_excluded_are_those_that_the_pattern_names(
    pattern: str, matching: list[tuple[str, str]], others: list[tuple[str, str]]
) -> None:
    commands = CompileCommands([f"exclude,{pattern}"])
    assert [method for method in matching + others if commands.excludes(*method)] == matching


def test_descriptor_of_a_pattern_is_the_beginning_of_one() -> None:
    commands = CompileCommands(["exclude,B::c(I"])
    assert commands.excludes("B", "c", "(I)V")
    assert commands.excludes("B", "c", "(IJ)V")
    assert not commands.excludes("B", "c", "(J)V")


def test_without_commands_nothing_is_excluded() -> None:
    assert not CompileCommands([]).excludes("B", "c")
    assert not CompileCommands(["print,*.*", "inline B c", "quiet", "help"]).excludes("B", "c")


def test_compile_only_excludes_all_others() -> None:
    commands = CompileCommands(["compileonly,B::c", "compileonly,C::*"])
    assert [name for name in ("B.c", "B.d", "C.d", "D.c") if commands.excludes(*name.split("."))] == ["B.d", "D.c"]


def test_exclude_is_stronger_than_compile_only() -> None:
    assert CompileCommands(["exclude,B::c", "compileonly,B::*"]).excludes("B", "c")


def test_last_command_that_matches_counts() -> None:
    assert not CompileCommands(["exclude,B::*", "exclude,B::c,false"]).excludes("B", "c")
    assert CompileCommands(["exclude,B::c,false", "exclude,B::*"]).excludes("B", "c")


def test_commands_that_do_nothing_here_can_be_asked_for() -> None:
    commands = CompileCommands(["dontinline,B::*"])
    assert commands.says("dontinline", "B", "c")
    assert not commands.says("dontinline", "C", "c")
    assert not commands.says("inline", "B", "c")


def test_commands_are_repeated_as_java_does() -> None:
    texts, printed, right = read_options(
        ["exclude,a.b.C::d", "EXCLUDE a/b/C e(I)V,false", "", "PrintCompilation,*.*", "quiet", "exclude,B.c"], ["D.e,"]
    )
    assert right
    assert printed == (
        "CompileCommand: exclude a/b/C.d bool exclude = true\n"
        "CompileCommand: exclude a/b/C.e(I)V bool exclude = false\n"
        "CompileCommand: PrintCompilation *.* bool PrintCompilation = true\n"
    )
    commands = CompileCommands(texts)
    assert commands.is_quiet
    assert not commands.excludes("D", "e")
    assert commands.excludes("C", "c")


def test_wrong_command_does_not_hide_those_after_it() -> None:
    texts, printed, right = read_options(["exclude,B", "exclude,C::c"], ["D::d,E"])
    assert not right
    assert texts == ["exclude,C::c", "compileonly,D::d"]
    assert printed.startswith(
        "CompileCommand: An error occurred during parsing\nError: Could not parse method pattern\nLine: 'exclude,B'\n"
    )
    assert printed.endswith(
        "CompileCommand: exclude C.c bool exclude = true\n"
        "CompileCommand: compileonly D.d bool compileonly = true\n"
        "CompileOnly: An error occurred during parsing\nError: Could not parse method pattern\nLine: 'D::d,E'\n"
    )


def test_help_is_printed_and_goes_on() -> None:
    texts, printed, right = read_options(["help"], [])
    assert (texts, right) == ([], True)
    assert "exclude" in printed and "ReplayInline" in printed


@pytest.mark.parametrize("name", sorted(DIAGNOSTIC))
def test_diagnostic_commands_want_to_be_unlocked(name: str) -> None:
    assert read_options([f"{name},B::c"], [], diagnostic=True)[2]
    _, printed, right = read_options([f"{name},B::c"], [])
    assert not right
    assert f"Error: VM option '{name}' is diagnostic and must be enabled" in printed


PIECES = st.sampled_from(
    ["exclude", "compileonly", "quiet", ",", " ", "::", ".", "/", "*", "a", "B", "(I)", "<", "[", "é"]
)


@given(st.lists(PIECES, max_size=9).map("".join))
def test_any_text_is_understood_or_refused_by_all_readers_alike(text: str) -> None:
    accepted, _, _ = read_options([text], [], diagnostic=True)
    commands = CompileCommands(accepted)
    assert commands.excludes("a/B", "c") in (False, True)
    if text and not accepted:
        with contextlib.suppress(CommandError):
            CompileCommands([text])
            raise AssertionError(f"refused by one reader only: {text!r}")
