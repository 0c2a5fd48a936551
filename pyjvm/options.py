"""What a machine is started with: the options after their names and numbers are understood."""

from __future__ import annotations


class Options:
    """Settings of one machine; the launcher and `VM` fill them in from options as `java` takes them."""

    __slots__ = (
        "assertions", "helpful_null_pointer_messages", "initial_heap", "library_assertions", "log_selections", "max_heap", "properties",
        "seed", "stack_bytes", "stress_gc", "stress_switch", "text_threshold", "trace", "verify",
    )  # fmt: skip

    def __init__(self) -> None:
        self.max_heap = 256 << 20
        self.initial_heap = 8 << 20
        self.stack_bytes = 1 << 20
        self.properties: dict[str, str] = {}
        self.assertions: list[tuple[str, bool]] = []
        """(`""` for all, `a.b...` for a package tree, or a class name; on or off), in order."""
        self.library_assertions = False
        self.verify = "remote"
        """`none`, `remote` (application classes) or `all`."""
        self.seed: int | None = None
        self.stress_gc = 0
        self.stress_switch = 0
        self.text_threshold = 400
        self.helpful_null_pointer_messages = True
        self.log_selections: list[str] = []
        self.trace: str | None = None
        """Pattern of the methods to trace, or None."""
