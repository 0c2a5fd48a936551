"""Unified logging (JEP 158): messages with tags and a level, to the outputs whose selections want them.

Options are those of `-Xlog`; parsing them is in `options`, which only a start with such an option imports.
"""

import sys
import time

from pyjvm.log.output import DEFAULT_DECORATORS, Output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Tags = tuple[str, ...]

LEVELS = {"trace": 0, "debug": 1, "info": 2, "warning": 3, "error": 4, "off": 5}


class LogOptionError(Exception):
    """An option that cannot be understood; the message is the line that the launcher prints."""


class Log:
    """The log of one machine. At first warnings and errors go to stdout, everything else nowhere."""

    __slots__ = ("_thresholds", "_writers", "outputs", "start", "start_time")

    def __init__(
        self,
        stdout: "Callable[[str], object] | None" = None,
        stderr: "Callable[[str], object] | None" = None,
        start: float | None = None,
    ) -> None:
        """`stdout` and `stderr` take text; `start` is the `time.perf_counter()` that uptime counts from."""
        self.start = time.perf_counter() if start is None else start
        self.start_time = time.time()
        self._writers = {"stdout": stdout or _write_stdout, "stderr": stderr or _write_stderr}
        self.outputs: dict[str, Output] = {}
        self._thresholds: dict[Tags, int] = {}
        console = self.output("stdout")
        console.select((), True, LEVELS["warning"])

    def output(self, name: str) -> Output:
        """The output `stdout`, `stderr`, or of a file that `options` opened under that name."""
        output = self.outputs.get(name)
        if output is None:
            output = Output(self._writers[name], self.start)
            self.outputs[name] = output
        return output

    def is_enabled(self, tags: "Tags", level: str) -> bool:
        """Whether any output wants a message with exactly these tags and this level."""
        threshold = self._thresholds.get(tags)
        if threshold is None:
            threshold = min((output.threshold(tags) for output in self.outputs.values()), default=LEVELS["off"])
            self._thresholds[tags] = threshold
        return LEVELS[level] >= threshold

    def write(self, tags: "Tags", level: str, message: str) -> None:
        """Writes the message to every output that wants it."""
        if self.is_enabled(tags, level):
            number = LEVELS[level]
            for output in self.outputs.values():
                if number >= output.threshold(tags):
                    output.write(tags, level, message)

    def configure(self, option: str = "") -> None:
        """Follows what stands after `-Xlog`: nothing, or a colon and the rest. Raises `LogOptionError`."""
        from pyjvm.log.options import configure

        configure(self, option)
        self._thresholds.clear()

    def disable(self) -> None:
        """Turns everything off, warnings and errors too."""
        self.close()
        self.outputs = {"stdout": Output(self._writers["stdout"], self.start)}
        self._thresholds.clear()

    def close(self) -> None:
        """Closes the files."""
        for output in self.outputs.values():
            output.close()


def _write_stdout(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _write_stderr(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def log_help() -> str:
    """What `-Xlog:help` prints."""
    from pyjvm.log.options import HELP

    return HELP


__all__ = ["DEFAULT_DECORATORS", "LEVELS", "Log", "LogOptionError", "log_help"]
