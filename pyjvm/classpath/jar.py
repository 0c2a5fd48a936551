"""A jar: a zip file with a manifest; `Class-Path`, `Main-Class`, and files for a release or later (JEP 238)."""

import os
import struct
import zipfile
import zlib

from pyjvm.classpath.found import file_url

RELEASE = 25
"""The newest META-INF/versions that is looked into."""

MANIFEST = "META-INF/MANIFEST.MF"
_MANIFEST_LIMIT = 16 << 20
_VERSIONS = "META-INF/versions/"

UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    KeyError,
    IndexError,
    OverflowError,
    MemoryError,
)
"""What opening or reading a damaged, encrypted or foreign zip file raises."""


class Jar:
    """An open jar. The constructor raises OSError when it cannot be opened, `zipfile.BadZipFile` when it is no jar."""

    __slots__ = ("_file", "_members", "manifest", "path", "source")

    def __init__(self, path: str) -> None:
        self.path = path
        whole = os.path.abspath(path)
        self.source = file_url(whole)
        if not os.path.exists(whole):
            raise FileNotFoundError(path)
        if not os.path.isfile(whole):  # a pipe would keep us waiting
            raise zipfile.BadZipFile("not a file")
        try:
            self._file = zipfile.ZipFile(whole)
        except OSError:
            raise
        except UNREADABLE as problem:
            raise zipfile.BadZipFile(str(problem)) from problem
        self._members = {info.filename: info for info in self._file.infolist()}
        self.manifest = parse_manifest(self.read(MANIFEST, _MANIFEST_LIMIT) or b"")
        if self.manifest.get("multi-release", "").lower() == "true":
            self._overlay()

    def _overlay(self) -> None:
        """Lets the members for the newest release stand for those without."""
        versioned: list[tuple[int, str, zipfile.ZipInfo]] = []
        for filename, info in self._members.items():
            if filename.startswith(_VERSIONS):
                release, slash, name = filename[len(_VERSIONS) :].partition("/")
                number = int(release) if release.isascii() and release.isdigit() and len(release) < 6 else 0
                if slash and 9 <= number <= RELEASE and not name.startswith("META-INF/"):
                    versioned.append((number, name, info))
        for _, name, info in sorted(versioned, key=lambda item: item[0]):
            self._members[name] = info

    def read(self, name: str, limit: int) -> bytes | None:
        info = self._members.get(name)
        if info is None or info.is_dir() or info.file_size > limit:
            return None
        try:
            with self._file.open(info) as member:
                data = member.read(limit + 1)
        except UNREADABLE:
            return None
        return data if len(data) <= limit else None

    @property
    def main_class(self) -> str | None:
        """`Main-Class` of the manifest, as it is written there."""
        return self.manifest.get("main-class")

    @property
    def class_path(self) -> list[str]:
        """The paths that `Class-Path` of the manifest means, relative to where the jar is."""
        base = os.path.dirname(os.path.abspath(self.path))
        made = []
        for url in self.manifest.get("class-path", "").split():
            name = unescape(url)
            if name.startswith("file:"):
                name = name[5:]
                if name.startswith("//"):
                    continue
            elif ":" in name:
                continue  # another protocol
            made.append(os.path.normpath(os.path.join(base, name)))
        return made

    def names(self) -> list[str]:
        """The members, those for a release under their plain names too."""
        return list(self._members)

    def close(self) -> None:
        self._file.close()


def parse_manifest(data: bytes) -> dict[str, str]:
    """The main section of a manifest; names in lower case, because case does not count in them."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.lstrip("\ufeff").replace("\n ", "").split("\n")
    made: dict[str, str] = {}
    for line in lines:
        if not line:
            break
        name, colon, value = line.partition(":")
        if colon:
            made[name.strip().lower()] = value.strip()
    return made


def unescape(url: str) -> str:
    """`%41` → `A`, in UTF-8; a `%` without two hexadecimal digits stays."""
    if "%" not in url:
        return url
    out = bytearray()
    raw = url.encode("utf-8", "surrogateescape")
    at = 0
    while at < len(raw):
        digits = raw[at + 1 : at + 3]
        if raw[at] == 0x25 and len(digits) == 2 and all(d in b"0123456789abcdefABCDEF" for d in digits):
            out.append(int(digits, 16))
            at += 3
        else:
            out.append(raw[at])
            at += 1
    return out.decode("utf-8", "surrogateescape")
