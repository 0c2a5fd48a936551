"""--trace prints each instruction of the methods that match, with local variables and operand stack."""

from __future__ import annotations

from pathlib import Path

from pyjvm import VM

CLASSES = Path(__file__).resolve().parents[1] / "launcher" / "classes"


def traced(option: str, main: str, *arguments: str) -> list[list[str]]:
    """Each line of the trace as its words."""
    with VM(CLASSES, [option]) as vm:
        result = vm.run(main, arguments)
    assert result.exit_code == 0
    return [line.split() for line in result.stderr.decode().splitlines()]


def test_all_methods_of_the_program_and_none_of_the_library() -> None:
    lines = traced("--trace", "Args", "x")
    assert {words[0].partition(":")[0] for words in lines} == {"Args.main", "Args.<clinit>"}


def test_output_of_the_program_is_as_without() -> None:
    with VM(CLASSES, ["--trace"]) as vm:
        assert vm.run("Args", ["x"]).text == "[x]\nnull\nfalse\n"


def test_line_shows_place_instruction_variables_and_stack() -> None:
    lines = traced("--trace=Args.main", "Args", "x")
    assert lines[0][:3] == ["Args.main:4", "0", "aload_0"]
    assert lines[0][3].startswith("0=java.lang.String[1]@") and lines[0][4:] == ["|"]
    assert lines[-1][2] == "return"
    concatenated = next(words for words in lines if words[2:4] == ["invokevirtual", "java.io.PrintStream.println"])
    assert concatenated[-1] == '"[x]"'


def test_pattern_selects_methods_of_the_library_too() -> None:
    lines = traced("--trace=*.System.getP*", "Args")
    assert {words[0].partition(":")[0] for words in lines} == {"java.lang.System.getProperty"}


def test_instruction_that_waits_for_a_class_initialisation_is_shown_once() -> None:
    lines = traced("--trace=Args.main", "Args")
    places = [words[1] for words in lines]
    assert len(places) == len(set(places))
