"""`pyjavap`: shows what is in class files, as the JDK's `javap` does.

The text is that of JDK 25's javap, byte for byte, for all that javac makes. Differences, explained in docs/pyjavap.md:
library classes come from the embedded library unless `--system` names a JDK; the targets of `jsr` and `ret` are shown;
a malformed class file is reported with the offset and the reason, and nothing of it is shown.
"""

import sys

from pyjvm.tools.javap import options as command_line

__all__ = ["entry", "main"]

OK, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def entry() -> None:
    """The console script."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough
        sys.stderr.close()
        code = FAILED
    except KeyboardInterrupt:
        code = INTERRUPTED
    sys.exit(code)


def main(arguments: list[str]) -> int:
    """Runs `pyjavap` with these arguments; the result is the exit code: 0, 1 for a class not shown, 2 for bad usage."""
    try:
        options = command_line.parse(arguments)
    except command_line.UsageProblem as problem:
        print(f"Error: {problem}", file=sys.stderr)
        if problem.hint:
            sys.stdout.write(command_line.USAGE + command_line.HINT)
        return USAGE
    if options.help or not arguments:
        sys.stdout.write(command_line.USAGE + command_line.HELP)
        return OK if arguments else USAGE
    if options.version:
        print(version())
    if options.tables and not options.code and not options.verbose:
        print(
            "Warning: bad combination of options: -l without -c, "
            "line number and local variable tables will not be printed",
            file=sys.stderr,
        )
    return max((show(name, options) for name in options.classes), default=OK)


def version() -> str:
    from importlib import metadata

    try:
        return metadata.version("pyjvm")
    except metadata.PackageNotFoundError:
        return "pyjvm is not installed, so it has no version"


def show(name: str, options: command_line.Options) -> int:
    """Writes one class to standard output, or why not to standard error; returns the exit code."""
    from pyjvm.classfile.parser import parse_class
    from pyjvm.errors import LinkageProblem
    from pyjvm.tools.javap.classes import ClassLister
    from pyjvm.tools.javap.found import UNREADABLE, find

    try:
        found = find(name, options)
    except UNREADABLE as problem:
        print(f"Error: cannot read {name}: {problem}", file=sys.stderr)
        return FAILED
    if found is None:
        print(f"Error: class not found: {name}", file=sys.stderr)
        return FAILED
    try:
        cf = parse_class(found.data, name, enable_preview=True)
        if name != cf.name.replace("/", ".") and wrong_name(name, cf.name):
            print(f"Warning: File {found.path} does not contain class {name}", file=sys.stderr)
        text = ClassLister(cf, found, options).text()
    except LinkageProblem as problem:
        # The message may hold names from the file, and these anything.
        message = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in problem.message)
        print(f"Error: {name}: {message}", file=sys.stderr)
        return FAILED
    sys.stdout.write(text)
    return OK


def wrong_name(asked: str, name: str) -> bool:
    """Whether a class that was asked for by name turned out to be another."""
    if asked.endswith(".class") or ":" in asked:
        return False
    return asked.replace("/", ".").replace("$", ".") != name.replace("/", ".").replace("$", ".")
