"""A guest gets out only through natives that ask permission, and gets an exception when it may not."""

from __future__ import annotations

import os
import time
import zipfile
from pathlib import Path

import pytest
from attrs import evolve

from pyjvm import VM, Permissions
from pyjvm.classfile.attributes import NestHostAttribute, NestMembersAttribute
from pyjvm.classfile.constant_pool import CONSTANT_Class_info, CONSTANT_Utf8_info, ConstantPool
from pyjvm.classfile.parser import build_class, parse_class

from .conftest import CLASSES

NOTHING = Permissions(
    files_read=False, files_write=False, env=False, properties=False, clock=False, random=False, stdin=False, exit=False
)


def _run(*args: str, **settings: object) -> list[str]:
    with VM(CLASSES, max_seconds=30, max_memory=32 << 20, **settings) as vm:  # type: ignore[arg-type]
        result = vm.run("Intruder", args)
    assert (result.limit, result.stderr) == (None, b"")
    return result.text.splitlines()


def _reflected(class_path: Path = CLASSES) -> list[str]:
    with VM(class_path) as vm:
        return vm.run("Intruder", ["reflection"]).text.splitlines()


def test_reflection_does_not_open_the_library() -> None:
    assert _reflected() == [
        "value: java.lang.reflect.InaccessibleObjectException",
        "peek: java.lang.IllegalAccessException",
        "own: open",
        "final: java.lang.IllegalAccessException",
        *(f"{name}: java.lang.IllegalAccessException" for name in ("privateLookupIn", "in", "halt0", "Class")),
    ]


def test_a_class_that_says_it_belongs_to_a_librarys_nest_does_not(tmp_path: Path) -> None:
    (tmp_path / "Intruder$Attempt.class").write_bytes((CLASSES / "Intruder$Attempt.class").read_bytes())
    parsed = parse_class((CLASSES / "Intruder.class").read_bytes(), "Intruder")
    entries = list(parsed.constant_pool.entries)
    at = len(entries)
    entries += [CONSTANT_Utf8_info(b"NestHost"), CONSTANT_Utf8_info(b"java/lang/String"), CONSTANT_Class_info(at + 1)]
    kept = [attribute for attribute in parsed.attributes if not isinstance(attribute, NestMembersAttribute)]
    forged = evolve(
        parsed, constant_pool=ConstantPool(tuple(entries)), attributes=(*kept, NestHostAttribute(at, at + 2))
    )
    (tmp_path / "Intruder.class").write_bytes(build_class(forged))
    assert _reflected(tmp_path) == _reflected()


def test_every_way_to_a_file_asks(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s")
    lines = _run("files", str(tmp_path / "secret"), permissions=NOTHING, cwd=tmp_path)
    assert len(lines) == 15
    assert lines[-1] == "0 null 0"
    assert {line.partition(": ")[2] for line in lines[:-1]} == {"java.lang.SecurityException"}
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_refusals_do_not_tell_where_a_link_leads(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/etc/hidden-target")
    with VM(CLASSES, permissions=NOTHING, cwd=tmp_path) as vm:
        result = vm.run("Intruder", ["pipe", "link"])
    assert b'SecurityException: access denied: read "link"' in result.stderr
    assert b"hidden-target" not in result.stderr


def test_a_denied_exit_runs_no_hook_before_it_is_denied() -> None:
    lines = _run("exit", permissions=NOTHING)
    denied = [f"{name}: java.lang.SecurityException" for name in ("exit", "halt")]
    assert lines == [*denied, "still here", "hook: open"]


def test_denied_stdin_is_not_even_looked_at() -> None:
    reader, writer = os.pipe()
    try:
        with os.fdopen(reader, "rb") as stdin:
            lines = _run("stdin", permissions=NOTHING, stdin=stdin)
    finally:
        os.close(writer)
    assert lines == ["available: java.lang.SecurityException", "read: java.lang.SecurityException"]


def test_names_of_any_kind_end_in_java_exceptions() -> None:
    lines = _run("names")
    assert len(lines) == 24 * 5 + 3
    assert not [line for line in lines if line in ("class: open", "resource: open")]
    assert {line for line in lines if line.startswith("class")} == {"class: java.lang.ClassNotFoundException"}


def test_open_files_are_limited() -> None:
    lines = _run("handles", str(CLASSES / "Guest.class"))
    assert lines == ["opened: java.io.FileNotFoundException", "512"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_that_nobody_writes_is_waited_for_within_the_limits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    begun = time.monotonic()
    with VM(CLASSES, max_seconds=0.1) as vm:
        assert vm.run("Intruder", ["pipe", str(tmp_path / "pipe")]).limit == "time"
    assert time.monotonic() - begun < 5


def test_printing_nothing_takes_no_memory() -> None:
    with VM(CLASSES, max_ticks=50_000) as vm:
        guest = vm.run("Intruder", ["nothing"])
    assert (guest.limit, guest.stdout) == ("tick", b"")


def test_a_manifest_adds_only_what_may_be_read(tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "plan").write_text("s")
    jar = tmp_path / "guest.jar"
    with zipfile.ZipFile(jar, "w") as made:
        made.writestr("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: secret/\n")
        for path in CLASSES.glob("Intruder*.class"):
            made.write(path, path.name)
    for permissions, said in ((None, "plan: open"), (NOTHING, "plan: java.lang.NullPointerException")):
        with VM(jar, permissions=permissions) as vm:
            assert vm.run("Intruder", ["resource", "plan"]).text == said + "\n"
