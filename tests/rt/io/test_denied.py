"""What the host denies is a SecurityException in Java, and happens not at all."""

from __future__ import annotations

import os
from pathlib import Path

from pyjvm import VM, Permissions

CLASSES = str(Path(__file__).parent / "denied")


def test_denied_is_a_security_exception_and_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s")
    permissions = Permissions(files_read=False, files_write=False, stdin=False, random=False)
    with VM(class_path=[CLASSES], cwd=str(tmp_path), permissions=permissions) as vm:
        result = vm.run("Denied", [], stdin=b"typed")
    *answers, last = bytes(result.stdout).decode().splitlines()
    assert last == "done"
    refused = dict(answer.split(": ") for answer in answers)
    assert refused.pop("can read") == "false"
    assert len(refused) == 13
    assert set(refused.values()) == {"SecurityException"}
    assert os.listdir(tmp_path) == ["secret"]
    assert (tmp_path / "secret").read_text() == "s"


def test_what_is_allowed_works(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s")
    with VM(class_path=[CLASSES], cwd=str(tmp_path)) as vm:
        result = vm.run("Denied", [], stdin=b"typed")
    assert b"SecurityException" not in result.stdout
    assert b"exists: true" in result.stdout
    assert sorted(os.listdir(tmp_path)) == ["dir", "new"]
