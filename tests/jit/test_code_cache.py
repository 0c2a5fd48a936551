"""Code kept on disk: what was put is found, whatever happens to the files; the size is bounded."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from pyjvm.jit import code_cache
from pyjvm.jit.code_cache import CodeCache

ROOT = Path(__file__).resolve().parents[2]


def key(number: int) -> str:
    return sha256(str(number).encode()).hexdigest()


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def bytes_on_disk(folder: Path) -> int:
    return sum((path.stat().st_size + 4095) // 4096 * 4096 for path in files(folder))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "caches" / "code"


@pytest.fixture
def cache(folder: Path) -> CodeCache:
    return CodeCache("tag", folder=folder)


def test_what_was_put_is_found_by_the_next_process(cache: CodeCache, folder: Path) -> None:
    assert cache.get(key(1)) is None
    cache.put(key(1), b"code")
    cache.put(key(2), b"")
    assert cache.get(key(1)) == CodeCache("tag", folder=folder).get(key(1)) == b"code"
    assert cache.get(key(2)) == b""
    assert cache.get(key(3)) is None


def test_later_code_replaces_earlier(cache: CodeCache) -> None:
    cache.put(key(1), b"earlier")
    cache.put(key(1), b"later")
    assert cache.get(key(1)) == b"later"


def test_other_tag_has_other_entries(cache: CodeCache, folder: Path) -> None:
    cache.put(key(1), b"code")
    assert CodeCache("gat", folder=folder).get(key(1)) is None


@pytest.mark.parametrize("tag", ["", ".", "..", "../../up/\\:*\0", "/"])
def test_tag_cannot_lead_out_of_the_folder(folder: Path, tag: str) -> None:
    CodeCache(tag, folder=folder).put(key(1), b"code")
    assert [path.relative_to(folder).parts[1:] for path in files(folder)] == [(key(1)[:2], key(1)[2:])]


@pytest.mark.parametrize("bad", ["", "a", "../" * 21 + "x", "é" * 64, "a" * 65])
def test_key_is_a_hash(cache: CodeCache, bad: str) -> None:
    with pytest.raises(ValueError, match="no key"):
        cache.get(bad)
    with pytest.raises(ValueError, match="no key"):
        cache.put(bad, b"")


@pytest.mark.parametrize("at", [0, 5, 20, 47, 48, 60, -1])
def test_entry_with_a_wrong_byte_is_a_miss_and_goes(cache: CodeCache, folder: Path, at: int) -> None:
    cache.put(key(1), b"some machine code")
    (file,) = files(folder)
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)
    assert cache.get(key(1)) is None
    assert files(folder) == []
    cache.put(key(1), b"new")
    assert cache.get(key(1)) == b"new"


def test_entry_cut_anywhere_is_a_miss(cache: CodeCache, folder: Path) -> None:
    cache.put(key(1), b"code")
    (file,) = files(folder)
    content = file.read_bytes()
    for length in range(len(content)):
        file.write_bytes(content[:length])
        assert cache.get(key(1)) is None, length
    file.write_bytes(content + b"\0")
    assert cache.get(key(1)) is None


def test_entry_under_another_key_is_a_miss(cache: CodeCache, folder: Path) -> None:
    cache.put(key(1), b"code")
    (file,) = files(folder)
    wrong = file.parent.parent / key(2)[:2] / key(2)[2:]
    wrong.parent.mkdir()
    file.rename(wrong)
    assert cache.get(key(2)) is None


def test_folder_in_place_of_an_entry_is_a_miss(cache: CodeCache, folder: Path) -> None:
    (folder / "tag" / key(1)[:2] / key(1)[2:]).mkdir(parents=True, mode=0o700)
    cache.put(key(1), b"code")
    assert cache.get(key(1)) is None
    assert files(folder) == []


def test_file_in_place_of_the_folder_is_an_empty_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "code"):
        cache = CodeCache("tag", folder=folder)
        cache.put(key(1), b"code")
        assert cache.get(key(1)) is None
        cache.trim()


@pytest.mark.parametrize("fails", ["open", "write", "replace"])
def test_full_disk_is_a_miss_and_leaves_nothing(
    cache: CodeCache, folder: Path, fails: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    if fails == "open":
        monkeypatch.setattr(os, "mkdir", refuse)
    elif fails == "write":

        def half(path: str, content: bytes) -> None:
            Path(path).write_bytes(content[: len(content) // 2])
            refuse()

        cache.put(key(2), b"folders are made")
        monkeypatch.setattr(code_cache, "_write", half)
    else:
        monkeypatch.setattr(os, "replace", refuse)
    cache.put(key(1), b"code")
    assert cache.get(key(1)) is None
    assert [path.name for path in files(folder) if path.name != key(2)[2:]] == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs a user whom permissions hold back")
def test_folder_that_cannot_be_written_to_is_still_read(cache: CodeCache, folder: Path) -> None:
    cache.put(key(1), b"code")
    places = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    for path in places:
        path.chmod(0o500)
    try:
        cache.put(key(2), b"code")
        assert (cache.get(key(1)), cache.get(key(2))) == (b"code", None)
    finally:
        for path in places:
            path.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions as on Unix")
@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
def test_folder_that_others_may_write_to_is_not_used(cache: CodeCache, folder: Path, mode: int) -> None:
    cache.put(key(1), b"code")
    folder.chmod(mode)
    careful = CodeCache("tag", folder=folder)
    assert not careful.is_on
    assert careful.get(key(1)) is None


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="owners as on Unix")
def test_folder_of_somebody_else_is_not_used(cache: CodeCache, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.put(key(1), b"code")
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert not CodeCache("tag", folder=folder).is_on


def test_caches_lie_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYJVM_CACHE", str(tmp_path))
    CodeCache("tag").put(key(1), b"code")
    assert [path.relative_to(tmp_path).parts[:2] for path in files(tmp_path)] == [("code", "tag")]
    monkeypatch.setenv("PYJVM_CACHE", "")
    off = CodeCache("tag")
    assert not off.is_on
    off.put(key(1), b"code")
    assert off.get(key(1)) is None


def test_threads_share_a_cache(cache: CodeCache, folder: Path) -> None:
    def work() -> None:
        for number in range(200):
            cache.put(key(number), b"%d" % number)
            if cache.get(key(number)) != b"%d" % number:
                wrong.append(number)

    wrong: list[int] = []
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(files(folder)) == 200


def test_size_on_disk_is_bounded_over_all_tags(folder: Path) -> None:
    limit = 1 << 20
    most = 0
    for tag in ("old", "new"):
        cache = CodeCache(tag, limit, folder)
        for number in range(600):
            cache.put(key(number), bytes(3000 + number * 10))
            if number % 50 == 0:
                most = max(most, bytes_on_disk(folder))
    assert limit // 2 < most <= limit
    assert bytes_on_disk(folder) <= limit


def test_what_was_not_used_for_longest_goes_first(folder: Path) -> None:
    cache = CodeCache("tag", folder=folder)
    now = time.time()
    for number in range(25):
        cache.put(key(number), b"code")
        for file in folder.rglob(key(number)[2:]):
            os.utime(file, (now - 9000 + number, now - 9000 + number))
    assert cache.get(key(3)) == b"code"
    CodeCache("other", 100 << 10, folder).trim()
    kept = [number for number in range(25) if cache.get(key(number)) is not None]
    assert kept == [3, *range(25 - len(kept) + 1, 25)]
    assert len(kept) == 18


def test_code_too_large_for_the_limit_is_not_kept(folder: Path) -> None:
    cache = CodeCache("tag", 100 << 10, folder)
    cache.put(key(1), bytes(50 << 10))
    assert cache.get(key(1)) is None


def test_remains_of_processes_that_died_are_swept_away(cache: CodeCache, folder: Path) -> None:
    cache.put(key(1), b"code")
    (file,) = files(folder)
    old, new = (file.with_name(f"{file.name}.1-a-{n}") for n in (1, 2))
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    cache.trim()
    assert sorted(files(folder)) == [file, new]


WRITER = """
import sys
from hashlib import sha256
from pyjvm.jit.code_cache import CodeCache
cache = CodeCache("tag", 1 << 20, sys.argv[1])
for round in range(3):
    for number in range(150):
        key = sha256(str(number).encode()).hexdigest()
        data = key.encode() * (number + 1)
        found = cache.get(key)
        assert found in (None, data), number
        cache.put(key, data)
"""


@pytest.fixture
def writers(folder: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    command = [sys.executable, "-c", WRITER, str(folder)]
    processes = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE) for _ in range(2)]
    yield processes
    for process in processes:
        process.kill()
        process.communicate()


def test_two_processes_write_the_same_entries_and_remove_them(
    writers: list[subprocess.Popen[bytes]], folder: Path
) -> None:
    for process in writers:
        _, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, b"")
    assert [path for path in files(folder) if "." in path.name] == []
    cache = CodeCache("tag", folder=folder)
    found = {number: cache.get(key(number)) for number in range(150)}
    assert all(data in (None, key(number).encode() * (number + 1)) for number, data in found.items())
    assert sum(data is not None for data in found.values()) > 50


def test_process_killed_while_it_writes_leaves_a_cache_that_works(
    writers: list[subprocess.Popen[bytes]], folder: Path
) -> None:
    deadline = time.monotonic() + 30
    while len(files(folder)) < 20 and time.monotonic() < deadline:
        time.sleep(0.01)
    for process in writers:
        process.kill()
        process.wait()
    cache = CodeCache("tag", folder=folder)
    for number in range(150):
        assert cache.get(key(number)) in (None, key(number).encode() * (number + 1))
        cache.put(key(number), b"new")
        assert cache.get(key(number)) == b"new"
