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
        "assertions", "background_compilation", "code_cache_bytes", "compile_commands", "compile_threshold",
        "compile_times", "exit_on_out_of_memory", "helpful_null_pointer_messages", "initial_heap", "inline",
        "library_assertions", "max_heap", "max_trace_depth", "print_compilation", "properties", "seed", "stack_bytes",
        "stop_at_level", "stress_deopt", "stress_gc", "stress_switch", "text_threshold", "tiered", "trace",
        "use_code_cache", "verify",
    )  # fmt: skip

    def __init__(self) -> None:
        self.max_heap = 256 << 20
        self.initial_heap = 32 << 20
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
        self.compile_threshold = 1500
        """Calls and loop turns until a method becomes native code; 0: at its first call; -1: never."""
        self.background_compilation = True
        """Whether the program may run on while its methods are compiled."""
        self.tiered = True
        """Whether native code is made quickly before it is made well, where the latter can happen in the background."""
        self.stop_at_level = 4
        """Below 4 native code is only made quickly."""
        self.inline = True
        self.compile_commands: list[str] = []
        """Texts for `jit.commands.CompileCommands`, in order."""
        self.print_compilation = False
        self.compile_times = False
        """Whether to print at the end what compilation took."""
        self.use_code_cache = True
        """Whether native code is kept on disk from run to run."""
        self.code_cache_bytes = 240 << 20
        """The most bytes on disk."""
        self.stress_deopt = 0
        """Native code is left at one safepoint in so many, at random by the seed; 0: only where it must be."""
        self.helpful_null_pointer_messages = True
        self.exit_on_out_of_memory = False
        self.max_trace_depth = 1024
        self.trace: str | None = None
        """Pattern of the methods to trace, or None."""
