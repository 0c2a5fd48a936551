"""A JDK's image of classes: the file `lib/modules`, mapped into memory.

    header, redirect table, offsets table, locations, strings, resources

All integers are in the byte order of the machine that the JDK is for. A resource `/module/parent/base.extension` is
found by perfect hashing: the redirect table gives the hash's slot either the index of the resource or the seed of a
second hash.
The offsets table gives for each index where the attributes of the resource start in the locations: a byte
`kind << 3 | length - 1`, then that many bytes of value, big-endian; kind 0 ends them. Strings are null-terminated.
"""

import mmap
import sys
from collections.abc import Iterator
from typing import Any, Literal

from construct import Int32ub, Int32ul, Struct

MAGIC = 0xCAFEDADA
VERSION = 1, 0
SEED = 0x01000193

ATTRIBUTE_END = 0
ATTRIBUTE_MODULE = 1
ATTRIBUTE_PARENT = 2
ATTRIBUTE_BASE = 3
ATTRIBUTE_EXTENSION = 4
ATTRIBUTE_OFFSET = 5
ATTRIBUTE_COMPRESSED = 6
ATTRIBUTE_UNCOMPRESSED = 7
ATTRIBUTES = 8


def header(u4: Any) -> Struct:
    """The header, in the byte order of `u4`."""
    return Struct(
        "magic" / u4,
        "version" / u4,  # major in the upper half, minor in the lower
        "flags" / u4,
        "resource_count" / u4,
        "table_length" / u4,
        "locations_size" / u4,
        "strings_size" / u4,
    )


class JImageError(Exception):
    """A file that is no image, or one of a kind that is not supported."""


class JImage:
    """An open image. Raises OSError, or JImageError with the reason."""

    def __init__(self, path: str) -> None:
        self.path = path
        with open(path, "rb") as file:
            try:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except ValueError:
                raise JImageError(f"{path}: an empty file is no JDK image") from None
        data = self._data = memoryview(self._map)
        form = header(Int32ul)
        if len(data) < form.sizeof():
            raise JImageError(f"{path}: too short for a JDK image")
        self.byte_order: Literal["little", "big"] = "little"
        head = form.parse(data[: form.sizeof()])
        if head.magic != MAGIC:
            self.byte_order = "big"
            head = header(Int32ub).parse(data[: form.sizeof()])
        if head.magic != MAGIC:
            raise JImageError(f"{path}: no JDK image (magic number {head.magic:#x})")
        if divmod(head.version, 0x10000) != VERSION:
            major, minor = divmod(head.version, 0x10000)
            raise JImageError(f"{path}: JDK image of version {major}.{minor}, not {VERSION[0]}.{VERSION[1]}")
        self.resource_count: int = head.resource_count
        self._length: int = head.table_length
        at = form.sizeof()
        ends = [at]
        for size in (4 * self._length, 4 * self._length, head.locations_size, head.strings_size):
            at += size
            ends.append(at)
        if at > len(data) or not self._length:
            raise JImageError(f"{path}: truncated JDK image")
        self._redirect = self._words(ends[0], ends[1], "i")
        self._offsets = self._words(ends[1], ends[2], "I")
        self._locations = data[ends[2] : ends[3]]
        self._strings = bytes(data[ends[3] : ends[4]])
        self._resources = at
        self._packages: dict[str, str] | None = None

    def _words(self, start: int, end: int, code: str) -> "memoryview[int]":
        """A table of 4-byte integers, without copying it where the byte order is ours."""
        words: Any = self._data[start:end].cast(code)  # type: ignore[call-overload]  # `i` or `I`
        if self.byte_order != sys.byteorder:
            from array import array

            swapped = array(code, words)
            swapped.byteswap()
            words = memoryview(swapped)
        return words  # type: ignore[no-any-return]  # `code` decides the type

    def find(self, module: str, name: str) -> bytes | None:
        """The bytes of a resource: find("java.base", "java/lang/Object.class")."""
        location = self._lookup(f"/{module}/{name}")
        return None if location is None else self._content(location)

    def names(self) -> Iterator[tuple[str, str]]:
        """(module, name) of each resource, in the order of the image's table."""
        for offset in self._offsets:
            location = self._location(offset)
            module = self._string(location[ATTRIBUTE_MODULE])
            if module and module not in ("modules", "packages"):
                yield module, self._name(location)

    @property
    def packages(self) -> dict[str, str]:
        """Package (java/lang) → the module whose classes it holds."""
        if self._packages is None:
            made: dict[str, str] = {}
            for module, name in self.names():
                package, slash, file = name.rpartition("/")
                if slash and file.endswith(".class"):
                    made[package] = module
            self._packages = made
        return self._packages

    def module_of(self, package: str) -> str | None:
        """The module whose classes a package (java/lang) holds, without going through all names."""
        location = self._lookup("/packages/" + package.replace("/", "."))
        if location is None:
            return None
        content = self._content(location)
        for at in range(0, len(content) - 7, 8):  # pairs: whether the package is empty there, the module's name
            empty = int.from_bytes(content[at : at + 4], self.byte_order)
            if not empty:
                return self._string(int.from_bytes(content[at + 4 : at + 8], self.byte_order))
        return None

    def close(self) -> None:
        for view in (self._redirect, self._offsets, self._locations, self._data):
            view.release()
        self._map.close()

    def _lookup(self, name: str) -> list[int] | None:
        """The location of the resource `/module/parent/base.extension`."""
        key = name.encode("utf-8", "surrogatepass")
        value = self._redirect[hash_of(key, SEED) % self._length]
        if value == 0:
            return None
        index = -1 - value if value < 0 else hash_of(key, value) % self._length
        if index >= self._length:
            raise JImageError(f"{self.path}: damaged redirect table")
        location = self._location(self._offsets[index])
        found = f"/{self._string(location[ATTRIBUTE_MODULE])}/{self._name(location)}"
        return location if found == name else None

    def _location(self, at: int) -> list[int]:
        """The attributes of a resource by kind, 0 for those it has not."""
        made = [0] * ATTRIBUTES
        locations = self._locations
        try:
            while (head := locations[at]) >= 8:
                size = (head & 7) + 1
                made[head >> 3] = int.from_bytes(locations[at + 1 : at + 1 + size], "big")
                at += 1 + size
        except IndexError:
            raise JImageError(f"{self.path}: damaged location table") from None
        return made

    def _name(self, location: list[int]) -> str:
        """`parent/base.extension`."""
        parent, extension = self._string(location[ATTRIBUTE_PARENT]), self._string(location[ATTRIBUTE_EXTENSION])
        name = self._string(location[ATTRIBUTE_BASE])
        if parent:
            name = f"{parent}/{name}"
        return f"{name}.{extension}" if extension else name

    def _string(self, at: int) -> str:
        end = self._strings.find(b"\0", at)
        if end < 0:
            raise JImageError(f"{self.path}: damaged string table")
        return self._strings[at:end].decode("utf-8", "surrogatepass")

    def _content(self, location: list[int]) -> bytes:
        if location[ATTRIBUTE_COMPRESSED]:
            raise JImageError(f"{self.path}: compressed resources are not supported")
        start = self._resources + location[ATTRIBUTE_OFFSET]
        end = start + location[ATTRIBUTE_UNCOMPRESSED]
        if end > len(self._data):
            raise JImageError(f"{self.path}: truncated JDK image")
        return bytes(self._data[start:end])


def hash_of(key: bytes, seed: int) -> int:
    """The image's hash of a name."""
    for byte in key:
        seed = (seed * SEED ^ byte) & 0xFFFF_FFFF
    return seed & 0x7FFF_FFFF
