"""One output of the log: which messages it wants, how it decorates them."""

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Tags = tuple[str, ...]

DECORATORS = {
    "time": "t",
    "utctime": "utc",
    "uptime": "u",
    "timemillis": "tm",
    "uptimemillis": "um",
    "timenanos": "tn",
    "uptimenanos": "un",
    "hostname": "hn",
    "pid": "p",
    "tid": "ti",
    "level": "l",
    "tags": "tg",
}
"""Name and short name, in the order in which they are printed."""
DEFAULT_DECORATORS = ("uptime", "level", "tags")
_OFF = 5


class Output:
    """Where messages go. `selections` are (tags, whether more tags may follow, level); the last that fits counts."""

    __slots__ = ("_close", "_start", "_thresholds", "_widths", "_write", "decorators", "fold_lines", "selections")

    def __init__(
        self, write: "Callable[[str], object]", start: float, close: "Callable[[], object] | None" = None
    ) -> None:
        self._write = write
        self._close = close
        self._start = start
        self._widths: dict[str, int] = {}
        self._thresholds: dict[Tags, int] = {}
        self.selections: list[tuple[Tags, bool, int]] = []
        self.fold_lines = False
        self.decorators: tuple[str, ...] = DEFAULT_DECORATORS

    def select(self, tags: "Tags", wildcard: bool, level: int) -> None:
        """Adds a selection; no tags with the wildcard is every message."""
        self.selections.append((tags, wildcard, level))
        self._thresholds.clear()

    def threshold(self, tags: "Tags") -> int:
        """The lowest level that this output wants of messages with these tags."""
        level = self._thresholds.get(tags)
        if level is None:
            own = frozenset(tags)
            level = _OFF
            for selected, wildcard, selected_level in self.selections:
                if own.issuperset(selected) if wildcard else own == frozenset(selected):
                    level = selected_level
            self._thresholds[tags] = level
        return level

    def write(self, tags: "Tags", level: str, message: str) -> None:
        """Writes the message, one line per line of it; later lines have blank decorations."""
        prefix = "".join([f"[{self._padded(name, tags, level)}]" for name in self.decorators])
        if prefix:
            prefix += " "
        if "\n" not in message:
            self._write(f"{prefix}{message}\n")
        elif self.fold_lines:
            folded = message.replace("\\", "\\\\").replace("\n", "\\n")
            self._write(f"{prefix}{folded}\n")
        else:
            blank = f"[{' ' * (len(prefix) - 3)}] " if prefix else ""
            self._write(prefix + message.replace("\n", "\n" + blank) + "\n")

    def _padded(self, name: str, tags: "Tags", level: str) -> str:
        """A decoration, padded to the widest of its kind so far."""
        text = self._decoration(name, tags, level)
        width = self._widths.get(name, 0)
        if len(text) > width:
            self._widths[name] = len(text)
        return text.ljust(width)

    def _decoration(self, name: str, tags: "Tags", level: str) -> str:
        match name:
            case "uptime":
                return f"{time.perf_counter() - self._start:.3f}s"
            case "level":
                return level
            case "tags":
                return ",".join(tags)
            case "time" | "utctime":
                return _timestamp(utc=name == "utctime")
            case "timemillis":
                return f"{time.time_ns() // 1_000_000}ms"
            case "timenanos":
                return f"{time.time_ns()}ns"
            case "uptimemillis":
                return f"{int((time.perf_counter() - self._start) * 1e3)}ms"
            case "uptimenanos":
                return f"{int((time.perf_counter() - self._start) * 1e9)}ns"
            case _:
                return _about_the_process(name)

    def close(self) -> None:
        """Closes a file; harmless for the console."""
        if self._close:
            self._close()


def _timestamp(utc: bool) -> str:
    nanos = time.time_ns()
    seconds, fraction = divmod(nanos, 1_000_000_000)
    parts = time.gmtime(seconds) if utc else time.localtime(seconds)
    zone = "+0000" if utc else time.strftime("%z", parts)
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', parts)}.{fraction // 1_000_000:03}{zone}"


def _about_the_process(name: str) -> str:
    if name == "tid":
        import threading

        return str(threading.get_native_id())
    if name == "pid":
        import os

        return str(os.getpid())
    import socket

    return socket.gethostname()
