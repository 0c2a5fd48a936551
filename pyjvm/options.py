"""What a machine is started with: the options after their names and numbers are understood."""

from __future__ import annotations


class Stop(ValueError):
    """There is nothing to start: what to print, and the exit status. `str()` is the text, wherever it goes."""

    def __init__(self, stderr: str = "", stdout: str = "", status: int = 1) -> None:
        super().__init__((stdout + stderr).strip())
        self.stderr = stderr
        self.stdout = stdout
        self.status = status


class Options:
    """Settings of one machine; the launcher and `VM` fill them in from options as `java` takes them."""

    __slots__ = (
        "assertions", "exit_on_out_of_memory", "helpful_null_pointer_messages", "initial_heap", "library_assertions",
        "max_heap", "max_trace_depth", "properties", "seed", "stack_bytes", "stress_gc", "stress_switch",
        "text_threshold", "trace", "verify",
    )  # fmt: skip

    def __init__(self) -> None:
        self.max_heap = 256 << 20
        self.initial_heap = 8 << 20
        self.stack_bytes = 1 << 20
        self.properties: dict[str, str] = {}
        self.assertions: list[tuple[str, bool]] = []
        """(`""` for all, `a.b...` for a package tree, `...` for the unnamed package, or a class name; on or off)."""
        self.library_assertions = False
        self.verify = "remote"
        """`none`, `remote` (application classes) or `all`."""
        self.seed: int | None = None
        self.stress_gc = 0
        self.stress_switch = 0
        self.text_threshold = 400
        self.helpful_null_pointer_messages = True
        self.exit_on_out_of_memory = False
        self.max_trace_depth = 1024
        self.trace: str | None = None
        """Pattern of the methods to trace, or None."""
