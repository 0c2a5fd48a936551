"""Jars: manifest, releases, and damage."""

import os
import random

import pytest

from pyjvm.classpath.jar import Jar, parse_manifest, unescape
from pyjvm.classpath.path import ClassPath, JarError, launch_jar

from .support import make_jar


def test_a_class_in_a_jar_is_found_with_the_jar_as_its_source(tmp_path):
    make_jar(tmp_path / "x.jar", {"p/C.class": b"C", "p/r.txt": b"r"})
    path = ClassPath.parse(str(tmp_path / "x.jar"))
    assert path.find("p/C").data == b"C"
    assert path.find("p/C").source == f"file:{tmp_path}/x.jar"
    assert path.find_resource("p/r.txt").data == b"r"
    assert path.find("p/D") is None


def test_the_manifest_adds_entries_after_its_jar_relative_to_it(tmp_path):
    (tmp_path / "lib" / "classes").mkdir(parents=True)
    (tmp_path / "lib" / "classes" / "D.class").write_bytes(b"D in classes")
    make_jar(tmp_path / "lib" / "a b.jar", {"C.class": b"C in lib", "D.class": b"D in lib"}, "Class-Path: ../main.jar")
    make_jar(
        tmp_path / "main.jar", {"B.class": b"B"}, "Class-Path: lib/classes/ lib/a%20b.jar missing.jar http://x/y.jar"
    )
    make_jar(tmp_path / "last.jar", {"C.class": b"C in last", "E.class": b"E"})
    path = ClassPath.parse(os.pathsep.join([str(tmp_path / "main.jar"), str(tmp_path / "last.jar")]))
    assert path.find("C").data == b"C in lib"
    assert path.find("D").data == b"D in classes"
    assert path.find("E").data == b"E"
    assert len(path.entries) == 4


@pytest.mark.parametrize(("declared", "data"), [("true", b"17"), ("TRUE", b"17"), ("false", b"base"), (None, b"base")])
def test_the_newest_release_that_runs_here_is_taken_when_the_manifest_says_so(tmp_path, declared, data):
    files = {"C.class": b"base", "META-INF/r.txt": b"base"}
    for release in ("8", "9", "17", "26", "x", "0017"):
        files[f"META-INF/versions/{release}/C.class"] = release.encode()
    files["META-INF/versions/9/Only.class"] = b"9"
    files["META-INF/versions/9/META-INF/r.txt"] = b"9"
    make_jar(tmp_path / "x.jar", files, f"Multi-Release: {declared}" if declared else "")
    path = ClassPath.parse(str(tmp_path / "x.jar"))
    assert path.find("C").data.lstrip(b"0") == data
    assert (path.find("Only") is not None) == (data == b"17")
    assert path.find_resource("META-INF/r.txt").data == b"base"


def test_a_manifest_has_long_lines_in_pieces_and_names_in_any_case():
    text = (
        "Manifest-Version: 1.0\r\nmain-CLASS: a.b\r\n .Main\r\nClass-Path: x\r\n\r\nName: other\r\nMain-Class: No\r\n"
    )
    for newline in ("\r\n", "\n", "\r"):
        manifest = parse_manifest(text.replace("\r\n", newline).encode())
        assert manifest == {"manifest-version": "1.0", "main-class": "a.b.Main", "class-path": "x"}


def test_urls_are_unescaped_as_utf8():
    assert unescape("a%20%C3%bc%2F%zz%4") == "a ü/%zz%4"


def test_the_jar_that_is_launched_names_its_main_class(tmp_path):
    make_jar(tmp_path / "x.jar", {"Main.class": b"M"}, "Main-Class: Main\n")
    path, main_class = launch_jar(str(tmp_path / "x.jar"))
    assert main_class == "Main"
    assert path.find("Main").data == b"M"


def test_a_jar_that_cannot_be_launched_is_told_in_the_words_of_java(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notzip.jar").write_bytes(b"no zip")
    (tmp_path / "empty.jar").write_bytes(b"")
    (tmp_path / "dir.jar").mkdir()
    make_jar(tmp_path / "nomain.jar", {"A.class": b""}, "Class-Path: x")
    make_jar(tmp_path / "nomanifest.jar", {"A.class": b""})
    for name, message in {
        "nope.jar": "Error: Unable to access jarfile nope.jar",
        "notzip.jar": "Error: Invalid or corrupt jarfile notzip.jar",
        "empty.jar": "Error: Invalid or corrupt jarfile empty.jar",
        "dir.jar": "Error: Invalid or corrupt jarfile dir.jar",
        "nomain.jar": "no main manifest attribute, in nomain.jar",
        "nomanifest.jar": "no main manifest attribute, in nomanifest.jar",
    }.items():
        with pytest.raises(JarError) as caught:
            launch_jar(name)
        assert str(caught.value) == message


def test_a_small_jar_does_not_fill_the_memory(tmp_path, monkeypatch):
    monkeypatch.setattr("pyjvm.classpath.path.CLASS_LIMIT", 1000)
    make_jar(tmp_path / "x.jar", {"Bomb.class": bytes(100_000), "Small.class": bytes(1000)})
    path = ClassPath.parse(str(tmp_path / "x.jar"))
    assert path.find("Bomb") is None
    assert len(path.find("Small").data) == 1000


def test_a_damaged_jar_has_what_can_be_read_of_it_and_raises_nothing(tmp_path):
    good = make_jar(
        tmp_path / "good.jar", {"A.class": b"A" * 50, "B.class": bytes(range(256))}, "Main-Class: A"
    ).read_bytes()
    chance = random.Random(1)
    for _ in range(300):
        data = bytearray(good)
        for _ in range(3):
            data[chance.randrange(len(data))] = chance.randrange(256)
        (tmp_path / "x.jar").write_bytes(data[: chance.randrange(len(data) // 2, len(data) + 200)])
        path = ClassPath.parse(str(tmp_path / "x.jar"))
        found = path.find("A")
        assert found is None or isinstance(found.data, bytes)
        assert path.find("B") is None or path.find("B").data
        for entry in path.entries:
            assert isinstance(entry, Jar)
            entry.close()
