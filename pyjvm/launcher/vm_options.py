"""The options that the machine itself understands: all but those of `command_line`. Errors are in java's words."""

from __future__ import annotations

from ..options import Stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..log import Log
    from ..options import Options

CANNOT_CREATE = (
    "Error: Could not create the Java Virtual Machine.\nError: A fatal exception has occurred. Program will exit.\n"
)
_GOING = "deprecated in JDK {} and will likely be removed in a future release.\n"
LEAST_HEAP = 2 << 20
LEAST_INITIAL_HEAP = 1 << 20
LEAST_STACK = 136 << 10
MOST_STACK = 1 << 30
LEAST_CODE_CACHE = 4096
LEAST_FIRST_CODE_CACHE = 2496 << 10
MOST_CODE_CACHE = 2 << 30
MOST_COMPILE_THRESHOLD = (1 << 30) - 1
MOST_WORD = (1 << 64) - 1

ACCEPTED = frozenset(
    ("-Xrs", "-Xnoclassgc", "-Xdiag", "-Xfuture", "-Xcheck:jni", "-Xverify",
     "-Xshare:auto", "-Xshare:off", "-Xshare:on", "-server", "-client", "--enable-preview")
)  # fmt: skip
"""Options without effect here: there is one kind of heap, and so on."""
ACCEPTED_WITH_VALUE = (
    "-Xmn", "-Xbootclasspath/a:", "-splash:", "--module-path=", "--upgrade-module-path=", "--limit-modules=",
    "--patch-module=", "--illegal-native-access=", "--sun-misc-unsafe-memory-access=", "--finalization=",
    "--enable-native-access=",
)  # fmt: skip
ASSERTIONS = {"-ea": True, "-enableassertions": True, "-da": False, "-disableassertions": False}
LIBRARY_ASSERTIONS = {
    "-esa": True, "-enablesystemassertions": True, "-dsa": False, "-disablesystemassertions": False,
}  # fmt: skip
DEPRECATED_SIZES = {"-mx": "-Xmx", "-ms": "-Xms", "-ss": "-Xss"}
VERBOSE = {
    "-verbose": ":class+load,class+unload", "-verbose:class": ":class+load,class+unload", "-verbose:gc": ":gc",
    "-verbose:module": ":module+load,module+unload", "-verbose:jni": ":jni+resolve",
}  # fmt: skip


class VmOptions:
    """Fills in `Options` and configures the log. Wrong options raise `Stop`; warnings go through `warn`, and what java
    prints to stdout through `say`.
    """

    def __init__(
        self, options: Options, log: Log, warn: Callable[[str], None], say: Callable[[str], None] | None = None
    ) -> None:
        self.options = options
        self.log = log
        self.warn = warn
        self.say = say
        self.compile_commands: list[str] = []
        self.compile_only: list[str] = []
        """Of java's levels of compilation; 0 is none."""
        self._mode = "-Xmixed"
        self._initial_heap: int | None = None
        self._max_heap: int | None = None
        self._flags: dict[str, bool] = {}
        """Flags of `-XX:` that stay in force for the options after them."""

    def apply(self, words: Iterable[str]) -> None:
        """Understand the options in order, then hold heap sizes against each other."""
        words = list(words)
        self._flags["IgnoreUnrecognizedVMOptions"] = "-XX:+IgnoreUnrecognizedVMOptions" in words
        for word in words:
            self._apply(word)
        self._settle_heap()
        self._settle_compiler()

    def _apply(self, word: str) -> None:
        options = self.options
        if word.startswith("-D"):
            name, _, value = word[2:].partition("=")
            if name:
                options.properties[name] = value
        elif word.startswith("-XX:"):
            from .vm_flags import apply_flag

            apply_flag(self, word[4:], self._flags)
        elif word.startswith("-Xlog"):
            self._log(word[5:])
        elif word in VERBOSE:
            self._log(VERBOSE[word])
        elif word[:4] in ("-Xmx", "-Xms", "-Xss") and word != "-Xss":
            self._size(word[:4], word[4:], word)
        elif word[:3] in DEPRECATED_SIZES and word[3:4].isdigit():
            self.warn(f"Warning: {word[:3]} option is deprecated and may be removed in a future release.\n")
            self._size(DEPRECATED_SIZES[word[:3]], word[3:], word)
        elif word.partition(":")[0] in ASSERTIONS:
            switch, colon, where = word.partition(":")
            if where or not colon:
                options.assertions.append((where.replace("/", "."), ASSERTIONS[switch]))
        elif word in LIBRARY_ASSERTIONS:
            options.library_assertions = LIBRARY_ASSERTIONS[word]
        elif word in ("-Xint", "-Xcomp", "-Xmixed"):
            self._mode = word
            options.background_compilation = word != "-Xcomp"
        elif word == "-Xbatch":
            options.background_compilation = False
        elif word in ACCEPTED or word.startswith(ACCEPTED_WITH_VALUE):
            pass
        else:
            self._rare(word)

    def _rare(self, word: str) -> None:
        options = self.options
        if word.startswith("-Xverify:") or word == "-noverify":
            how = word[9:] or "none" if word == "-noverify" else word[9:]
            if how not in ("none", "remote", "all"):
                raise _wrong(f"Unrecognized verification option: {word}")
            options.verify = how
            if how == "none":
                self.warn(f"pyjvm warning: Options -Xverify:none and -noverify were {_GOING.format(13)}")
        elif word == "--trace" or word.startswith("--trace="):
            options.trace = word[8:]
        elif word.startswith("--seed="):
            from .sizes import parse_number

            options.seed = parse_number(word[7:])
            if options.seed is None:
                raise _wrong(f"Invalid seed: {word}")
        elif word == "-Xdebug":
            self.warn(f"pyjvm warning: Option -Xdebug was {_GOING.format(22)}")
        elif word.startswith("-Xloggc:"):
            self.deprecated("-Xloggc", f":gc:{word[8:]}")
        elif word.startswith(("--add-opens=", "--add-exports=", "--add-reads=", "--add-modules=")):
            self._module_option(word)
        elif not self._flags["IgnoreUnrecognizedVMOptions"]:
            raise _wrong(f"Unrecognized option: {word}")

    def _module_option(self, word: str) -> None:
        """Everything is open to everybody in one module: only the option's shape can be wrong."""
        name, _, value = word.partition("=")
        if name == "--add-modules":
            for module in value.split(","):
                if module not in ("java.base", "ALL-DEFAULT", "ALL-SYSTEM", "ALL-MODULE-PATH"):
                    raise no_module(module)
        elif "=" not in value:
            raise Stop(
                stdout="Error occurred during initialization of boot layer\n"
                f"java.lang.RuntimeException: Unable to parse {name} <module>=<value>: {value}\n"
            )

    def _log(self, text: str) -> None:
        from ..log import LogOptionError, log_help

        if text == ":help":
            raise Stop(stdout=log_help(), status=0)
        try:
            self.log.configure(text)
        except LogOptionError as problem:
            raise _wrong(str(problem)) from None

    def deprecated(self, old: str, text: str) -> None:
        """An option from before unified logging."""
        self._log(text)
        self.log.write(("gc",), "warning", f"{old} is deprecated. Will use -Xlog{text} instead.")

    def _size(self, kind: str, text: str, word: str) -> None:
        from .sizes import parse_size

        size = parse_size(text)
        if kind == "-Xss":
            self.stack(size, word)
        elif kind == "-Xms":
            self.initial_heap(size, word)
        else:
            self.max_heap(size, word)

    def max_heap(self, size: int | None, word: str) -> None:
        if not size:
            raise _wrong(f"Invalid maximum heap size: {word}")
        self._max_heap = size

    def initial_heap(self, size: int | None, word: str) -> None:
        """0 leaves it to the machine."""
        if size is None:
            raise _wrong(f"Invalid initial heap size: {word}")
        self._initial_heap = size

    def stack(self, size: int | None, word: str) -> None:
        """0 leaves it to the machine."""
        if size is None or size > MOST_STACK:
            more = "" if size is None else "\nThe specified size exceeds the maximum representable size."
            raise _wrong(f"Invalid thread stack size: {word}{more}")
        if 0 < size < LEAST_STACK:
            raise Stop(
                CANNOT_CREATE,
                f"\nThe Java thread stack size specified is too small. Specify at least {LEAST_STACK >> 10}k\n",
            )
        if size:
            self.options.stack_bytes = size

    def compile_threshold(self, count: int) -> None:
        """After how many calls and loop turns a method becomes native code."""
        if not 0 <= count <= MOST_COMPILE_THRESHOLD:
            raise _wrong(
                "OnStackReplacePercentage cannot be validated because CompileThreshold value is invalid\n"
                f"CompileThreshold ({count}) must be between 0 and {MOST_COMPILE_THRESHOLD}"
            )
        self.options.compile_threshold = count

    def code_cache(self, text: str) -> None:
        """The most bytes of native code that are kept on disk."""
        from .sizes import parse_size

        size = parse_size(text)
        if not size:
            raise _wrong(f"Invalid maximum code cache size: -XX:ReservedCodeCacheSize={text}.")
        problem = ""
        if size < LEAST_CODE_CACHE:
            allowed = f"[ {LEAST_CODE_CACHE} ... {MOST_WORD} ]"
            problem = f"uintx ReservedCodeCacheSize={size} is outside the allowed range {allowed}"
        elif size < LEAST_FIRST_CODE_CACHE:
            least = LEAST_FIRST_CODE_CACHE >> 10
            problem = f"Invalid ReservedCodeCacheSize: {size >> 10}K. Must be at least InitialCodeCacheSize={least}K."
        elif size > MOST_CODE_CACHE:
            most = MOST_CODE_CACHE >> 20
            problem = f"Invalid ReservedCodeCacheSize={size >> 20}M. Must be at most {most}M."
        if problem:
            raise _wrong(problem)
        self.options.code_cache_bytes = size

    def _settle_compiler(self) -> None:
        options = self.options
        if self._mode == "-Xint" or options.stop_at_level == 0 or not self._flags.get("UseCompiler", True):
            options.compile_threshold = -1
        elif self._mode == "-Xcomp":
            options.compile_threshold = 0
        if not self.compile_commands and not self.compile_only:
            return
        from ..jit.commands import read_options

        diagnostic = self._flags.get("UnlockDiagnosticVMOptions", False)
        options.compile_commands, text, right = read_options(self.compile_commands, self.compile_only, diagnostic)
        if not right:
            raise Stop(CANNOT_CREATE, text)
        if self.say is not None:
            self.say(text)

    def _settle_heap(self) -> None:
        options = self.options
        initial = self._initial_heap
        most = self._max_heap
        if most is not None and most < LEAST_HEAP:
            raise not_initialized("Too small maximum heap")
        if initial and initial < LEAST_INITIAL_HEAP:
            raise not_initialized("Too small initial heap")
        if most is not None and initial and initial > most:
            raise not_initialized("Initial heap size set to a larger value than the maximum heap size")
        if most is not None:
            options.max_heap = most
            options.initial_heap = min(options.initial_heap, most)
        if initial:
            options.initial_heap = initial
            options.max_heap = max(options.max_heap, initial)


def _wrong(message: str) -> Stop:
    return Stop(f"{message}\n{CANNOT_CREATE}")


def not_initialized(message: str) -> Stop:
    """The machine cannot come to be with these settings."""
    return Stop(stdout=f"Error occurred during initialization of VM\n{message}\n")


def no_module(name: str) -> Stop:
    """There is one module, `java.base`."""
    return Stop(
        stdout="Error occurred during initialization of boot layer\n"
        f"java.lang.module.FindException: Module {name} not found\n"
    )
