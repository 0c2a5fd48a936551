"""The class path: order, wildcards, what is missing, and names that lead nowhere else."""

import os
import sys

import pytest

from pyjvm.classpath import directory
from pyjvm.classpath.path import ClassPath

from .support import make_jar


@pytest.fixture
def tree(tmp_path):
    """a/p/C.class and b/p/C.class differ; b/only.txt; secret.txt beside them."""
    for name in ("a", "b"):
        (tmp_path / name / "p").mkdir(parents=True)
        (tmp_path / name / "p" / "C.class").write_bytes(name.encode())
    (tmp_path / "b" / "only.txt").write_bytes(b"text")
    (tmp_path / "secret.txt").write_bytes(b"secret")
    (tmp_path / "Secret.class").write_bytes(b"secret")
    return tmp_path


def path_of(*elements) -> ClassPath:
    return ClassPath.parse(os.pathsep.join(map(str, elements)))


def test_the_first_entry_that_has_a_class_gives_it(tree):
    found = path_of(tree / "a", tree / "b").find("p/C")
    assert found.data == b"a"
    assert found.source == f"file:{tree}/a/"
    assert path_of(tree / "b", tree / "a").find("p/C").data == b"b"


def test_what_no_entry_has_is_none(tree):
    path = path_of(tree / "a", tree / "missing", tree / "missing.jar", tree / "secret.txt", tree / "b")
    assert path.find("p/D") is None
    assert path.find("p") is None
    assert path.find_resource("only.txt").data == b"text"
    assert [entry.source for entry in path.entries] == [f"file:{tree}/a/", f"file:{tree}/b/"]


OUTSIDE = ["../secret.txt", "p/../../secret.txt", "/etc/passwd", "C:/only.txt"]
SPELLINGS = ["p//C.class", "./only.txt", "p\\C.class", "only.txt\0", "", "p/"]


@pytest.mark.parametrize("name", OUTSIDE + SPELLINGS)
def test_no_name_leads_out_of_an_entry_or_is_another_spelling(tree, name):
    assert path_of(tree / "b").find_resource(name) is None


def test_no_class_name_leads_out_of_an_entry(tree):
    assert path_of(tree / "a").find("../Secret") is None
    assert path_of(tree / "a").find(f"{tree}/Secret") is None


def test_an_empty_element_is_the_current_directory(tree, monkeypatch):
    monkeypatch.chdir(tree / "a")
    for text in ("", os.pathsep, f"{tree}/missing{os.pathsep}"):
        assert ClassPath.parse(text).find("p/C").data == b"a"


def test_a_star_stands_for_the_jars_of_a_directory_and_nothing_else(tree):
    make_jar(tree / "one.jar", {"One.class": b"1"})
    make_jar(tree / "two.JAR", {"Two.class": b"2"})
    make_jar(tree / "three.zip", {"Three.class": b"3"})
    path = path_of(tree / "*")
    assert path.find("One").data == b"1"
    assert path.find("Two").data == b"2"
    assert path.find("Three") is None
    assert path.find("Secret") is None
    assert path_of(tree / "missing" / "*").entries == []


def test_a_null_character_in_a_class_path_finds_nothing(tree):
    assert path_of(f"{tree}/a\0b", tree / "b").find("p/C").data == b"b"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_is_no_class_file_and_no_jar(tree):
    os.mkfifo(tree / "a" / "Pipe.class")
    os.mkfifo(tree / "pipe.jar")
    assert path_of(tree / "a", tree / "pipe.jar").find("Pipe") is None


def test_a_file_without_end_is_not_read(tree, monkeypatch):
    monkeypatch.setattr("pyjvm.classpath.path.CLASS_LIMIT", 3)
    (tree / "a" / "Big.class").write_bytes(b"1234")
    (tree / "a" / "Small.class").write_bytes(b"123")
    assert path_of(tree / "a").find("Big") is None
    assert path_of(tree / "a").find("Small").data == b"123"


def test_a_file_system_that_folds_case_does_not_give_another_class(tree, monkeypatch):
    monkeypatch.setattr(directory, "FOLDS_CASE", True)
    entry = directory.Directory(str(tree / "a"))
    assert entry.spells("p/C.class")
    assert not entry.spells("p/c.class")
    assert not entry.spells("P/C.class")
    assert path_of(tree / "a").find("p/C").data == b"a"


@pytest.mark.skipif(sys.platform == "win32", reason="names with these characters are for POSIX")
def test_a_source_is_a_url(tmp_path):
    (tmp_path / "sp ü%a").mkdir()
    (tmp_path / "sp ü%a" / "C.class").write_bytes(b"")
    assert path_of(tmp_path / "sp ü%a").find("C").source == f"file:{tmp_path}/sp%20%c3%bc%25a/"
