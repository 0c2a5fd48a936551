"""pyjavap prints what the JDK's javap prints."""

import hashlib
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from pyjvm.classpath.jimage import JImage
from tests.tools.oracle import CLASSES, RECORDED, RECORDINGS, ROOT, files, jdk, ours, real, without_files

needs_jdk = pytest.mark.skipif(jdk() is None, reason="no JDK 25 with its javap is installed")

NOTICE = "Error: Access Flags: Unmatched bit position"
"""Difference 4 of docs/pyjavap.md."""


def same(*arguments: str) -> None:
    expected, expected_errors, expected_code = real(*arguments)
    text, errors, code = ours(*arguments)
    first_difference(expected, text)
    assert (errors, code) == (expected_errors, expected_code)


def first_difference(expected: str, text: str) -> None:
    """Fails with the first line that differs, since a difference of whole texts takes minutes to make."""
    wanted = [line for line in expected.splitlines() if not line.startswith(NOTICE)]
    got = text.splitlines()
    for i, (a, b) in enumerate(zip(wanted, got, strict=False)):
        assert b == a, f"line {i + 1}"
    assert len(got) == len(wanted)


@pytest.mark.parametrize("name", RECORDINGS)
def test_text_equals_what_javap_was_recorded_to_print(name: str) -> None:
    options, classes = RECORDINGS[name]
    text, errors, code = ours(*options, *files(classes))
    first_difference((RECORDED / name).read_text(encoding="utf-8"), without_files(text))
    assert (errors, code) == ("", 0)


@needs_jdk
@pytest.mark.parametrize(
    "options",
    ["-public -constants", "-protected -l", "-package -s", "-s -p -c", "-c -l -public", "-sysinfo -c", "-v -public"],
)  # fmt: skip
def test_options_combine_and_print_what_javap_prints(options: str) -> None:
    same(*options.split(), *files(None))


@needs_jdk
def test_samples_print_what_javap_prints() -> None:
    same("-v", "-p", *map(str, sorted((ROOT / "samples").rglob("*.class"))))


@needs_jdk
def test_library_classes_print_what_javap_prints() -> None:
    classes = sorted(map(str, (ROOT / "rt").rglob("*.class")))
    if not classes:
        pytest.skip("the embedded library is not built")
    same("-v", "-p", *classes[:200])


@needs_jdk
def test_fixtures_of_every_release_print_what_javap_prints() -> None:
    classes = sorted(map(str, (ROOT / "javac-fixtures").rglob("*.class")))
    same("-v", "-p", *[path for path in classes if chosen(path.removeprefix(str(ROOT)), 4)])


def chosen(name: str, one_in: int) -> bool:
    """A fixed sample that does not depend on what else there is."""
    return hashlib.sha256(name.encode()).digest()[0] % one_in == 0


@needs_jdk
def test_classes_of_the_jdk_print_what_javap_prints(tmp_path: Path) -> None:
    image = JImage(f"{jdk()}/lib/modules")
    paths = []
    for module, name in image.names():
        if name.endswith(".class") and (name == "module-info.class" or hash_of(module + name) % 128 == 0):
            path = tmp_path / module / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(image.find(module, name) or b"")
            paths.append(str(path))
    assert len(paths) > 200
    same("-v", "-p", *paths)


def hash_of(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:2], "big")


@needs_jdk
@pytest.mark.skipif(sys.platform == "win32", reason="paths are written with slashes")
def test_classes_are_found_where_javap_finds_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(CLASSES, tmp_path / "dir")
    with zipfile.ZipFile(tmp_path / "a.jar", "w") as jar:
        for path in files(["Forms", "Forms$Outer", "Forms$Outer$Inner"]):
            jar.writestr(zipfile.ZipInfo(Path(path).name, (2001, 3, 4, 5, 6, 8)), Path(path).read_bytes())
    monkeypatch.chdir(tmp_path)
    same("-sysinfo", "-cp", "dir", "Forms", "Forms.Outer.Inner", "Forms$Outer$Inner", "Nope", "Forms.class")
    same("-sysinfo", "-cp", f"missing{os.pathsep}a.jar{os.pathsep}dir", "Forms$Outer", "Visible")
    same("-sysinfo", "--class-path=dir", "Forms.Point", "./dir/../dir/Forms.class", "dir/Forms.class", "a.jar", "dir")
    same("-sysinfo", f"jar:file://{tmp_path}/a.jar!/Forms.class", f"file:{tmp_path}/dir/Use.class")
    same("-cp", "*", "-sysinfo", "Forms")
    same("dir/Forms", "-public")
    same("-sysinfo", "--system", str(jdk()), "java.lang.Runnable", "java.util.Map.Entry")
