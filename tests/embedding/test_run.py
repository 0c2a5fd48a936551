"""VM.run: programs."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from pyjvm import VM, ClosedError, Permissions

from .conftest import CLASSES


def test_output_and_exit_code_are_told(vm: VM) -> None:
    result = vm.run("Guest")
    assert (result.exit_code, result.stdout, result.stderr, result.limit) == (0, b"run 1\n", b"", None)
    assert result.text == "run 1\n"
    assert result.ticks > 0 and result.heap_bytes > 0


def test_runs_share_no_static_state(vm: VM) -> None:
    assert vm.run("Guest").stdout == vm.run("Guest").stdout == b"run 1\n"


def test_stderr_is_captured_apart(vm: VM) -> None:
    result = vm.run("Guest", ["err"])
    assert (result.stdout, result.stderr) == (b"run 1\n", b"to stderr\n")


def test_exit_status_is_the_programs(vm: VM) -> None:
    assert vm.run("Guest", ["exit"]).exit_code == 5


def test_uncaught_exception_is_exit_code_1_and_a_trace(vm: VM) -> None:
    result = vm.run("Guest", ["fail"])
    assert result.exit_code == 1
    assert result.stderr.startswith(
        b'Exception in thread "main" java.lang.IllegalStateException: outer\n\tat Guest.fail('
    )
    assert b"Caused by: java.lang.RuntimeException: inner\n" in result.stderr


def test_missing_main_class_is_told_as_java_tells_it(vm: VM) -> None:
    result = vm.run("Nope")
    assert result.exit_code == 1
    assert result.stderr.startswith(b"Error: Could not find or load main class Nope\n")


@pytest.mark.parametrize("stdin", [b"some line\n", io.BytesIO(b"some line\nmore\n")])
def test_stdin_is_bytes_or_a_stream(vm: VM, stdin: io.BytesIO | bytes) -> None:
    assert vm.run("Guest", ["read"], stdin=stdin).stdout == b"run 1\nsome line\n"


def test_output_streams_to_a_callable() -> None:
    parts: list[bytes] = []
    with VM(CLASSES, stdout=parts.append) as vm:
        assert vm.run("Guest").stdout == b""
    assert b"".join(parts) == b"run 1\n"


def test_output_comes_as_it_is_written() -> None:
    class Enough(Exception):
        pass

    def first(data: bytes) -> None:
        assert data == b"run 1\n"
        raise Enough

    with VM(CLASSES, stdout=first) as vm, pytest.raises(Enough):
        vm.run("Guest", ["stubborn"])


def test_output_streams_to_a_stream() -> None:
    stream = io.BytesIO()
    with VM(CLASSES, stdout=stream, stderr=stream) as vm:
        vm.run("Guest", ["err"])
    assert stream.getvalue() == b"run 1\nto stderr\n"


def test_environment_properties_and_directory_are_those_given(tmp_path: Path) -> None:
    with VM(CLASSES, env={"A": "a"}, properties={"p": "q"}, cwd=tmp_path) as vm:
        assert vm.run("Guest", ["show"]).text == f"run 1\naq{tmp_path}\n"


def test_options_are_javas() -> None:
    with VM(CLASSES, ["-ea"]) as vm:
        assert b"AssertionError: checked" in vm.run("Guest", ["assert"]).stderr
    with VM(CLASSES) as vm:
        assert vm.run("Guest", ["assert"]).exit_code == 0


def test_wrong_option_is_a_value_error_with_javas_words() -> None:
    with pytest.raises(ValueError, match=r"^Unrecognized option: -Xfoo"):
        VM(CLASSES, ["-Xfoo"])


def test_options_as_one_string_are_refused() -> None:
    with pytest.raises(TypeError):
        VM(CLASSES, "-ea")


def test_permission_denied_is_a_security_exception() -> None:
    with VM(CLASSES, permissions=Permissions(stdin=False), stdin=b"x\n") as vm:
        result = vm.run("Guest", ["read"])
    assert result.exit_code == 1
    assert b"java.lang.SecurityException" in result.stderr


def test_same_seed_same_run() -> None:
    def ticks(seed: int) -> int:
        with VM(CLASSES, seed=seed) as vm:
            return vm.run("Guest").ticks

    assert ticks(3) == ticks(3)


def test_class_path_is_a_string_or_a_sequence(tmp_path: Path) -> None:
    for class_path in (str(CLASSES), f"{tmp_path}:{CLASSES}", [tmp_path, CLASSES], CLASSES):
        with VM(class_path) as vm:
            assert vm.run("Guest").exit_code == 0


def test_closed_vm_runs_nothing() -> None:
    vm = VM(CLASSES)
    vm.close()
    vm.close()
    with pytest.raises(ClosedError):
        vm.run("Guest")
    with pytest.raises(ClosedError):
        vm.load_class("Guest")
