"""What every entry of a class path answers with, and which names may be asked for."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Entry(Protocol):
        """A place that resources are found in."""

        source: str

        def read(self, name: str, limit: int) -> bytes | None:
            """The resource, or None: it is not here, cannot be read, or is longer than `limit`."""


CLASS_LIMIT = 64 << 20
"""The longest class file that is read: a small jar must not fill the memory."""

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_.!~*'():@&=+$,;")


class Found:
    """The bytes of a class or resource, the entry's URL as `-verbose:class` shows it, and the entry."""

    __slots__ = ("data", "entry", "source")

    def __init__(self, data: bytes, source: str, entry: "Entry") -> None:
        self.data = data
        self.source = source
        self.entry = entry


def is_safe(name: str) -> bool:
    """A relative name with `/` between plain parts: it leads to no place outside the entry that it is looked up in."""
    if not name or "\\" in name or "\0" in name or ":" in name:
        return False
    return all(part not in ("", ".", "..") for part in name.split("/"))


def file_url(path: str) -> str:
    """The `file:` URL of an absolute path, escaped as Java does it."""
    path = path.replace("\\", "/")
    if not path.startswith("/"):
        path = "/" + path
    raw = path.encode("utf-8", "surrogateescape")
    return "file:" + "".join([chr(b) if b in _UNRESERVED else f"%{b:02x}" for b in raw])
