"""The outside world as natives see it, and the permissions before it."""

from __future__ import annotations

import io
import os
import time
from pathlib import Path

import pytest

from pyjvm.host import HELD_BACK, Host, PermissionDenied, Permissions


class Terminal(io.BytesIO):
    def isatty(self) -> bool:
        return True


def test_stdout_is_held_back_until_flushed() -> None:
    out: list[bytes] = []
    host = Host(stdout=out.append)
    host.write(1, b"a")
    host.write(1, b"b")
    assert out == []
    host.flush()
    host.flush()
    assert out == [b"ab"]


def test_stdout_is_handed_on_when_much_is_held_back() -> None:
    out: list[bytes] = []
    host = Host(stdout=out.append)
    host.write(1, b"x" * HELD_BACK)
    assert out == [b"x" * HELD_BACK]


def test_a_terminal_sees_everything_at_once() -> None:
    terminal = Terminal()
    Host(stdout=terminal).write(1, b"prompt: ")
    assert terminal.getvalue() == b"prompt: "


def test_stderr_comes_after_what_was_written_to_stdout_before() -> None:
    both: list[bytes] = []
    host = Host(stdout=both.append, stderr=both.append)
    host.write(1, b"first")
    host.write(2, b"second")
    host.write(1, b"third")
    host.flush()
    assert both == [b"first", b"second", b"third"]


def test_reading_stdin_shows_the_prompt_first() -> None:
    out: list[bytes] = []
    host = Host(stdin=b"answer", stdout=out.append)
    host.write(1, b"question? ")
    assert host.read(0, 100) == b"answer"
    assert out == [b"question? "]


@pytest.mark.parametrize("stdin", [b"abcde", io.BytesIO(b"abcde")], ids=["bytes", "stream"])
def test_stdin_gives_parts_and_then_the_end(stdin: bytes | io.BytesIO) -> None:
    host = Host(stdin=stdin)
    assert [host.read(0, n) for n in (2, 10, 10)] == [b"ab", b"cde", b""]


def test_no_stdin_is_empty() -> None:
    host = Host()
    assert host.ready(0)
    assert host.read(0, 1) == b""
    assert host.available(0) == 0


def test_a_pipe_is_ready_when_something_is_in_it() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb", buffering=0) as source:
        host = Host(stdin=source)
        assert not host.ready(0)
        os.write(writing, b"late")
        assert host.ready(0)
        assert host.available(0) == 4
        assert host.read(0, 10) == b"late"
        os.close(writing)
        assert host.ready(0)
        assert host.read(0, 10) == b""


def test_input_ends_a_sleep_of_whoever_waits_for_it() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb", buffering=0) as source:
        host = Host(stdin=source)
        assert not host.ready(0)
        os.write(writing, b"x")
        before = time.monotonic()
        host.sleep(90_000_000)
        assert time.monotonic() - before < 0.08
        os.close(writing)


def test_a_closed_stream_refuses() -> None:
    host = Host(stdin=b"x", stdout=io.BytesIO())
    host.close(0)
    host.close(1)
    host.close(1)
    with pytest.raises(OSError, match="Stream Closed"):
        host.read(0, 1)
    with pytest.raises(OSError, match="Stream Closed"):
        host.write(1, b"x")


def test_files_are_written_read_and_cut(tmp_path: Path) -> None:
    host = Host(cwd=str(tmp_path))
    fd = host.open("f", "w")
    assert fd == 3
    host.write(fd, b"0123456789")
    host.close(fd)
    fd = host.open("f", "a")
    host.write(fd, b"ab")
    host.close(fd)
    fd = host.open("f", "rw")
    assert (host.length(fd), host.available(fd)) == (12, 12)
    host.seek(fd, 8)
    assert host.read(fd, 100) == b"89ab"
    host.set_length(fd, 4)
    assert (host.position(fd), host.read(fd, 1)) == (4, b"")
    host.close(fd)
    assert (tmp_path / "f").read_bytes() == b"0123"
    with pytest.raises(OSError, match="Bad file descriptor"):
        host.read(fd, 1)


def test_numbers_of_closed_files_are_used_again_and_close_all_closes_the_rest(tmp_path: Path) -> None:
    host = Host(cwd=str(tmp_path))
    first, second = host.open("a", "w"), host.open("b", "w")
    host.close(first)
    assert host.open("c", "w") == first
    host.close_all()
    with pytest.raises(OSError, match="Bad file descriptor"):
        host.write(second, b"x")


def test_opening_says_what_is_wrong(tmp_path: Path) -> None:
    host = Host(cwd=str(tmp_path))
    for path, words in (("none", "No such file or directory"), (".", "Is a directory"), ("", "No such file")):
        with pytest.raises(OSError, match=words):
            host.open(path, "r")
    with pytest.raises(ValueError, match="null"):
        host.open("a\0b", "r")


def test_files_by_path(tmp_path: Path) -> None:
    host = Host(cwd=str(tmp_path))
    host.mkdir("d")
    assert host.create("d/f")
    assert not host.create("d/f")
    host.rename("d/f", "d/g")
    assert host.list("d") == ["g"]
    facts = host.stat("d/g")
    assert (facts.is_file, facts.is_directory, facts.length) == (True, False, 0)
    assert facts.modified_millis > 1_600_000_000_000
    assert host.access("d/g", 4)
    with pytest.raises(OSError, match="not empty"):
        host.delete("d")
    host.delete("d/g")
    host.delete("d")
    assert os.listdir(tmp_path) == []
    assert host.absolute("x") == f"{tmp_path}/x"
    assert host.canonical("a/../b/.") == os.path.realpath(tmp_path / "b")


def test_deleting_a_link_leaves_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "target").mkdir()
    (tmp_path / "link").symlink_to("target")
    Host(cwd=str(tmp_path)).delete("link")
    assert os.listdir(tmp_path) == ["target"]


def test_nothing_outside_the_permitted_folders_is_read_or_written(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "secret").write_text("s")
    (tmp_path / "inside2").write_text("s")
    (inside / "way-out").symlink_to(tmp_path / "secret")
    allowed = [str(inside)]
    host = Host(cwd=str(inside), permissions=Permissions(files_read=allowed, files_write=allowed))
    host.close(host.open("ok", "w"))
    for path in ("../secret", "way-out", "../inside2", str(tmp_path / "secret"), "ok/../../secret"):
        for mode in ("r", "w", "rw", "a"):
            with pytest.raises(PermissionDenied, match="access denied"):
                host.open(path, mode)
        with pytest.raises(PermissionDenied):
            host.stat(path)
        assert not host.access(path, 4)
    for act in (host.list, host.mkdir, host.create, host.delete):
        with pytest.raises(PermissionDenied):
            act("../x")
    with pytest.raises(PermissionDenied):
        host.rename("ok", "../ok")
    assert (tmp_path / "secret").read_text() == "s"


def test_files_that_may_be_read_may_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("x")
    host = Host(cwd=str(tmp_path), permissions=Permissions(files_write=False))
    assert host.read(host.open("f", "r"), 1) == b"x"
    for mode in ("w", "rw", "a"):
        with pytest.raises(PermissionDenied, match="access denied: write"):
            host.open("f", mode)
    assert (tmp_path / "f").read_text() == "x"


def test_what_is_not_permitted_is_refused_or_not_seen() -> None:
    denied = Permissions(env=["A"], clock=False, random=False, stdin=False, properties=["p"], exit=False)
    host = Host(stdin=b"x", environ={"A": "1", "B": "2"}, permissions=denied)
    assert host.env() == {"A": "1"}
    for act in (host.now_millis, lambda: host.random_bytes(1), lambda: host.read(0, 1)):
        with pytest.raises(PermissionDenied, match=r"access denied: (clock|random|stdin)"):
            act()
    assert denied.allows("property", "p")
    assert not denied.allows("property", "q")
    with pytest.raises(PermissionDenied, match='property "q"'):
        denied.ask("property", "q")
    with pytest.raises(PermissionDenied, match="exit"):
        denied.ask("exit")


def test_the_clock_goes_on() -> None:
    host = Host()
    before = host.nano_time()
    host.sleep(2_000_000)
    assert host.nano_time() - before >= 2_000_000
    assert host.now_millis() == pytest.approx(time.time() * 1000, abs=5000)
    assert len(host.random_bytes(8)) == 8


def test_a_broken_pipe_is_told_to_the_next_writer_and_to_nobody_else() -> None:
    def broken(data: bytes) -> None:
        raise BrokenPipeError

    host = Host(stdin=b"x", stdout=broken)
    host.write(1, b"lost")
    assert host.read(0, 1) == b"x"
    assert not host.flush()
    with pytest.raises(BrokenPipeError):
        host.write(1, b"refused")
    host.close_all()
