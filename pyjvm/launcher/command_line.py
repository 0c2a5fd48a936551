"""The command line and the environment as `java` reads them: what to run, and the options left for the machine."""

from __future__ import annotations

import os

from ..options import Stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CLASS_PATH = frozenset(("-cp", "-classpath", "--class-path"))
WITH_MODULES = frozenset(("--add-modules", "--limit-modules", "--add-reads", "--add-exports", "--add-opens",
                          "--patch-module", "--enable-native-access"))  # fmt: skip
WITH_MODULE_PATH = {
    "-p": "--module-path",
    "--module-path": "--module-path",
    "--upgrade-module-path": "--upgrade-module-path",
}
INFORMATION = {
    "-version": "version", "--version": "version-out", "-fullversion": "full-version",
    "--full-version": "full-version-out", "-Xinternalversion": "internal-version-out", "-help": "help", "-h": "help",
    "-?": "help", "--help": "help-out", "-X": "extra", "--help-extra": "extra-out", "--list-modules": "modules-out",
}  # fmt: skip
"""Options that print something and end; what follows them is not looked at."""
ENDS_BEFORE_MAIN = frozenset(("-jar", "-m", "--module", *INFORMATION))
"""Not allowed in JDK_JAVA_OPTIONS."""


class CommandLine:
    """What was asked for.

    `kind`: `class`, `jar`, an `INFORMATION`, or None when nothing to run was named; `target`: the class or jar;
    `vm_options`: for `VmOptions`, with the class path among them as the property `java.class.path`.
    """

    __slots__ = ("arguments", "dry_run", "kind", "show_version", "target", "vm_options")

    def __init__(self) -> None:
        self.vm_options: list[str] = []
        self.kind: str | None = None
        self.target = ""
        self.arguments: list[str] = []
        self.dry_run = False
        self.show_version = ""
        """Where to print the version before going on: `stderr`, `stdout` or nowhere."""


def parse_command_line(words: list[str], environment: Mapping[str, str], note: Callable[[str], None]) -> CommandLine:
    """Read the words after `pyjvm`. `note` gets the lines `Picked up …`; what is wrong raises `Stop`."""
    line = CommandLine()
    words = _expand(words)
    from_environment = environment.get("JDK_JAVA_OPTIONS")
    if from_environment is not None:
        note(f"NOTE: Picked up JDK_JAVA_OPTIONS: {from_environment}\n")
        words = _checked(from_environment) + words
    line.vm_options.append(f"-Djava.class.path={environment.get('CLASSPATH', '.')}")
    line.vm_options += _picked_up(environment, "JAVA_TOOL_OPTIONS", note)
    _Reader(line, words).read()
    line.vm_options += _picked_up(environment, "_JAVA_OPTIONS", note)
    return line


def _picked_up(environment: Mapping[str, str], variable: str, note: Callable[[str], None]) -> list[str]:
    text = environment.get(variable)
    if text is None:
        return []
    from .argument_files import split_environment
    from .vm_options import CANNOT_CREATE

    note(f"Picked up {variable}: {text}\n")
    return split_environment(text, f"Unmatched quote in {variable}\n{CANNOT_CREATE}")


def _checked(text: str) -> list[str]:
    """The words of JDK_JAVA_OPTIONS: options only, and none that end the launcher."""
    from .argument_files import split_environment

    words = _expand(split_environment(text, "Error: Unmatched quote in environment variable JDK_JAVA_OPTIONS\n"))
    value_next = False
    for word in words:
        if value_next:
            value_next = False
        elif word in ENDS_BEFORE_MAIN:
            raise Stop(f"Error: Option {word} is not allowed in environment variable JDK_JAVA_OPTIONS\n")
        elif not word.startswith("-"):
            raise Stop("Error: Cannot specify main class in environment variable JDK_JAVA_OPTIONS\n")
        else:
            value_next = takes_value(word)
    return words


def takes_value(word: str) -> bool:
    """Whether the option's value is the next word."""
    return word in CLASS_PATH or word in WITH_MODULES or word in WITH_MODULE_PATH or word in ("--source", "--seed")


def _expand(words: list[str]) -> list[str]:
    """Replace `@file` before the main class by the words in the file."""
    if not any(word.startswith("@") or word == "--disable-@files" for word in words):
        return words
    from .argument_files import read_argument_file

    result: list[str] = []
    value_next = ended = False
    for i, word in enumerate(words):
        if word == "--disable-@files" and not value_next:
            return result + words[i + 1 :]
        found = [word]
        if word.startswith("@") and len(word) > 1:
            found = [word[1:]] if word[1] == "@" else read_argument_file(word[1:])
        for one in found:
            ended = ended or (not value_next and (not one.startswith("-") or one in ENDS_BEFORE_MAIN))
            value_next = not value_next and takes_value(one)
        result += found
        if ended:
            return result + words[i + 1 :]
    return result


class _Reader:
    """Goes through the words until what to run is known."""

    def __init__(self, line: CommandLine, words: list[str]) -> None:
        self.line = line
        self.words = words
        self.at = 0

    def read(self) -> None:
        line = self.line
        jar = False
        while self.at < len(self.words):
            word = self.words[self.at]
            if not word.startswith("-"):
                break
            self.at += 1
            if word == "-jar":
                jar = True
                if self.at == len(self.words):
                    from .usage import HELP

                    raise Stop(f"Error: -jar requires jar file specification\n{HELP}")
            elif word in INFORMATION:
                line.kind = INFORMATION[word]
                return
            else:
                self._option(word)
        if self.at < len(self.words):
            line.kind = "jar" if jar else "class"
            line.target = self.words[self.at]
            line.arguments = self.words[self.at + 1 :]
            if jar:
                line.vm_options.append(f"-Djava.class.path={line.target}")

    def _option(self, word: str) -> None:
        line = self.line
        name, equals, value = word.partition("=")
        if word in CLASS_PATH:
            line.vm_options.append(f"-Djava.class.path={self._value(word, 'class path')}")
        elif name == "--class-path" and equals:
            line.vm_options.append(f"-Djava.class.path={value}")
        elif word in WITH_MODULE_PATH:
            line.vm_options.append(f"{WITH_MODULE_PATH[word]}={self._value(word, 'module path')}")
        elif word in WITH_MODULES:
            line.vm_options.append(f"{word}={self._value(word, 'modules')}")
        elif name in ("-m", "--module"):
            from .vm_options import no_module

            raise no_module((value if equals else self._value(word, "module")).partition("/")[0])
        elif name == "--source":
            raise Stop("Error: pyjvm runs class files: source-file mode is not supported\n")
        elif word == "--seed":
            line.vm_options.append(f"--seed={self._value(word, 'seed')}")
        elif word == "--dry-run":
            line.dry_run = True
        elif word in ("-showversion", "--show-version"):
            line.show_version = "stderr" if word == "-showversion" else "stdout"
        elif word not in ("--show-module-resolution", "--validate-modules"):
            line.vm_options.append(word)

    def _value(self, word: str, what: str) -> str:
        if self.at == len(self.words):
            plural = (
                " to be specified" if what in ("modules", "seed") else " name" if what == "module" else " specification"
            )
            raise Stop(f"Error: {word} requires {what}{plural}\n")
        self.at += 1
        return self.words[self.at - 1]


def default_environment() -> Mapping[str, str]:
    """The process's environment."""
    return os.environ
