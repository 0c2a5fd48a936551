"""`-XX:CompileCommand` and `-XX:CompileOnly`: which methods may become native code. Java's language and its messages.

A command is a name, a pattern of methods and, if it is not to be `true`, a value: `exclude,java/util/*.get*`,
`exclude pkg.Class::method(I)V false`. Of several that match a method, the last says what holds.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_NAMES = """
    log print inline dontinline compileonly exclude break BreakAtExecute BreakAtCompile PrintAssembly PrintCompilation
    PrintInlining PrintIntrinsics PrintNMethods PrintOptoAssembly PrintDebugInfo PrintRelocations PrintDependencies
    BackgroundCompilation ReplayInline DumpReplay DumpInline BlockLayoutByFrequency TraceOptoPipelining TraceOptoOutput
    TraceSpilling Vectorize CloneMapDebug IncrementalInlineForceCleanup
"""
NAMES = {name.lower(): name for name in _NAMES.split()}
"""Commands that are on or off for a method. Only `exclude` and `compileonly` do something here."""
DIAGNOSTIC = frozenset(
    ("PrintAssembly", "PrintInlining", "PrintIntrinsics", "PrintNMethods", "PrintOptoAssembly", "TraceSpilling",
     "IncrementalInlineForceCleanup")
)  # fmt: skip
SEPARATORS = " \t,"
_ENDS_NAME = SEPARATORS + "[](."
_USAGE = """
Usage: '-XX:CompileCommand=<option>,<method pattern>' - to set boolean option to true
Usage: '-XX:CompileCommand=<option>,<method pattern>,<value>'
Use:   '-XX:CompileCommand=help' for more information and to list all option.

"""
_LOG_WARNING = """\
Warning:  +LogCompilation must be enabled in order for individual methods to be logged with \n\
          CompileCommand=log,<method pattern>
"""
HELP = f"""
-XX:CompileCommand=<command>,<method pattern>[,true|false]

    exclude      never make these methods into native code
    compileonly  make no others into native code
    quiet        do not repeat the commands that follow
    help         this text

The commands that tune or print the work of java's compilers are taken and do nothing:
{"".join(f"    {name}" + chr(10) for name in NAMES.values() if name not in ("exclude", "compileonly"))}
A pattern is package/Class.method or package.Class::method, with a * before or after the name of the class or of the
method for any text; a descriptor may follow: java/lang/String.index*(I)I

"""


class CommandError(Exception):
    """A command that cannot be understood; `str()` says why, in java's words."""


class MethodPattern:
    """Methods by class, name and the beginning of their descriptor."""

    __slots__ = ("class_name", "descriptor", "method_name")

    def __init__(self, class_name: str, method_name: str, descriptor: str) -> None:
        """Names as in class files, with a `*` before or after, or both. CommandError for others."""
        _check_stars(class_name)
        _check_stars(method_name)
        if "<" in class_name or ">" in class_name:
            raise CommandError("Chars '<' and '>' not allowed in class name")
        plain = method_name.strip("*")
        if ("<" in plain or ">" in plain) and plain not in ("<init>", "<clinit>"):
            raise CommandError("Chars '<' and '>' only allowed in <init> and <clinit>")
        if "*" in descriptor:
            raise CommandError(" Wildcard * not allowed in signature")
        self.class_name = class_name
        self.method_name = method_name
        self.descriptor = descriptor

    def matches(self, class_name: str, method_name: str, descriptor: str) -> bool:
        """`class_name` with slashes."""
        return (
            _matches(self.class_name, class_name)
            and _matches(self.method_name, method_name)
            and descriptor.startswith(self.descriptor)
        )

    def __str__(self) -> str:
        return f"{self.class_name}.{self.method_name}{self.descriptor}"


class CompileCommands:
    """What the commands say of each method.

    `texts` are those of `-XX:CompileCommand`, in order. A wrong one raises CommandError; the launcher has refused
    those before.
    """

    __slots__ = ("_rules", "is_quiet")

    def __init__(self, texts: Iterable[str]) -> None:
        self._rules: dict[str, list[tuple[MethodPattern, bool]]] = {}
        self.is_quiet = False
        """Whether java would say nothing about methods that are left out."""
        for text in texts:
            name = command_name(text)
            if name == "quiet":
                self.is_quiet = True
            elif name != "help":
                pattern, value = read_command(name, text)
                self._rules.setdefault(name, []).insert(0, (pattern, value))

    def excludes(self, class_name: str, method_name: str, descriptor: str = "") -> bool:
        """Whether the method is to stay without native code. `class_name` with dots or slashes."""
        if not self._rules:
            return False
        if self.says("exclude", class_name, method_name, descriptor):
            return True
        return "compileonly" in self._rules and not self.says("compileonly", class_name, method_name, descriptor)

    def says(self, command: str, class_name: str, method_name: str, descriptor: str = "") -> bool:
        """Whether the command, one of `NAMES`, is on for the method."""
        internal = class_name.replace(".", "/")
        for pattern, value in self._rules.get(command, ()):
            if pattern.matches(internal, method_name, descriptor):
                return value
        return False


def read_options(commands: Sequence[str], only: Sequence[str], diagnostic: bool = False) -> tuple[list[str], str, bool]:
    """Understand the values of `-XX:CompileCommand` and `-XX:CompileOnly`.

    Gives texts for `CompileCommands`, what is to be printed to stdout, and whether all were right. `diagnostic`: with
    -XX:+UnlockDiagnosticVMOptions.
    """
    texts: list[str] = []
    printed: list[str] = []
    right = True
    quiet = False
    for text in filter(None, commands):
        try:
            name = command_name(text)
            if name == "quiet":
                quiet = True
                texts.append(name)
            elif name == "help":
                printed.append(HELP)
            else:
                pattern, value = read_command(name, text)
                if name in DIAGNOSTIC and not diagnostic:
                    raise CommandError(
                        f"VM option '{name}' is diagnostic and must be enabled via -XX:+UnlockDiagnosticVMOptions."
                    )
                texts.append(text)
                if not quiet:
                    printed.append((_LOG_WARNING if name == "log" else "") + _echo(name, pattern, value))
        except CommandError as problem:
            printed.append(_complaint("CompileCommand", problem, text) + _USAGE)
            right = False
    for text in only:
        try:
            for item in _items(text):
                pattern, _ = _pattern(item)
                texts.append(f"compileonly,{item}")
                if not quiet:
                    printed.append(_echo("compileonly", pattern, True))
        except CommandError as problem:
            printed.append(_complaint("CompileOnly", problem, text))
            right = False
    return texts, "".join(printed), right


def _items(text: str) -> Iterator[str]:
    """Patterns between commas. One comma after the last is none too many."""
    while text:
        text = text.lstrip(",")
        if not text:
            raise CommandError
        item, _, text = text.partition(",")
        yield item.strip()


def _complaint(option: str, problem: CommandError, text: str) -> str:
    reason = f"Error: {problem}\n" if str(problem) else ""
    return f"{option}: An error occurred during parsing\n{reason}Line: '{text}'\n"


def command_name(text: str) -> str:
    """The command that the text begins with: one of `NAMES`, `quiet` or `help`. Raises CommandError."""
    end = 0
    while end < len(text) and text[end].isalpha():
        end += 1
    name = text[:end].lower()
    if name in ("quiet", "help"):
        return name
    if name not in NAMES:
        raise CommandError(f"Unrecognized option '{text[:end]}'")
    return NAMES[name]


def read_command(name: str, text: str) -> tuple[MethodPattern, bool]:
    """Pattern and value of a command with that name. Raises CommandError."""
    pattern, rest = _pattern(text[len(name) :].lstrip(SEPARATORS))
    letters = 0
    while letters < len(rest) and rest[letters].isalpha():
        letters += 1
    value = rest[:letters].lower()
    if rest and value not in ("true", "false"):
        raise CommandError(f"Value cannot be read for option '{name}' of type 'bool'")
    return pattern, value != "false"


def _pattern(text: str) -> tuple[MethodPattern, str]:
    """The pattern that the text begins with, and what follows it."""
    text = _with_slashes(text).lstrip(SEPARATORS + ":")
    if text in ("", "."):
        raise CommandError("Method pattern missing from command")
    class_name, rest = _until(text, _ENDS_NAME)
    method_name, rest = _until(rest.lstrip(SEPARATORS + "."), _ENDS_NAME)
    if not class_name or not method_name:
        raise CommandError("Could not parse method pattern")
    rest = rest.lstrip(SEPARATORS)
    descriptor = ""
    if rest.startswith("("):
        descriptor, rest = _until(rest[1:], SEPARATORS + "(")
        descriptor = f"({descriptor}"
        rest = rest.lstrip(SEPARATORS)
    return MethodPattern(class_name, method_name, descriptor), rest


def _with_slashes(text: str) -> str:
    """`a.b.C::m` as `a/b/C m`. Raises CommandError for mixtures of the two forms."""
    before = text.partition("(")[0]
    if "::" in text:
        if "/" in before[1:]:
            raise CommandError(
                "Method pattern uses '/' together with '::' (tips: replace '/' with '+' for hidden classes)"
            )
        if "::" in text.partition("::")[2]:
            raise CommandError("Method pattern only allows one '::' allowed")
        return text.replace(".", "/").replace(":", " ")
    first = text.partition(",")[0]
    if "/" in first.partition("(")[0].partition(".")[2]:
        raise CommandError("Method pattern uses mixed '/' and '.' package separators")
    if first.count(".") > 1:
        raise CommandError("Method pattern uses multiple '.' in pattern")
    return text


def _until(text: str, ends: str) -> tuple[str, str]:
    for i, letter in enumerate(text):
        if letter in ends:
            return text[:i], text[i:]
    return text, ""


def _check_stars(name: str) -> None:
    if name == "**":
        raise CommandError("** Not a valid pattern")
    if "*" in name.removeprefix("*").removesuffix("*"):
        raise CommandError(" Embedded * not allowed")


def _matches(pattern: str, name: str) -> bool:
    if pattern[0] == "*":
        rest = pattern[1:]
        return rest[:-1] in name if rest.endswith("*") else name.endswith(rest)
    return name.startswith(pattern[:-1]) if pattern[-1] == "*" else name == pattern


def _echo(name: str, pattern: MethodPattern, value: bool) -> str:
    return f"CompileCommand: {name} {pattern} bool {name} = {'true' if value else 'false'}\n"
