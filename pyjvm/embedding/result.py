"""What a run of a program came to."""

from __future__ import annotations


class RunResult:
    """`exit_code`: 0 to 255, as the process of a real java would have. `stdout`, `stderr`: what was captured (b"" if it
    went elsewhere). `ticks`: method entries and loop iterations. `heap_bytes`: guest memory in use at the end. `limit`:
    None, or the limit that stopped the program: `tick`, `time` or `output`; the guest can neither cause nor prevent
    this verdict.
    """

    __slots__ = ("exit_code", "heap_bytes", "limit", "stderr", "stdout", "ticks")

    def __init__(
        self, exit_code: int, stdout: bytes, stderr: bytes, ticks: int, heap_bytes: int, limit: str | None
    ) -> None:
        self.exit_code = exit_code
        self.stdout = stdout
        self.stderr = stderr
        self.ticks = ticks
        self.heap_bytes = heap_bytes
        self.limit = limit

    @property
    def text(self) -> str:
        """`stdout` as text."""
        return self.stdout.decode("utf-8", "replace")

    def __repr__(self) -> str:
        limit = f" {self.limit} limit exceeded" if self.limit else ""
        return f"<run: exit code {self.exit_code}, {len(self.stdout)} bytes, {self.ticks} ticks{limit}>"
