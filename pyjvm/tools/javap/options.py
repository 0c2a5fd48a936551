"""The command line of `pyjavap`: javap's options, as far as they make sense without a JDK."""

USAGE = "Usage: pyjavap <options> <classes>\n"
HINT = "use --help for a list of possible options\n"

HELP = """\
where possible options include:
  --help -help -h -?       show this text
  -version                 show the version
  -v  -verbose             show all there is: constant pool, flags, attributes
  -l                       with -c: line number and local variable tables too
  -public                  only public members
  -protected               protected and public members
  -package                 all members but private ones (the default)
  -p  -private             all members
  -c                       the code of the methods
  -s                       descriptors
  -sysinfo                 path, date, size and SHA-256 checksum of the class file
  -constants               the values of constant fields
  --class-path <path>  -classpath <path>  -cp <path>
                           where classes are found by their names
  --system <jdk>           the JDK whose own classes can be named

A class is given by its file (path/to/Main.class), by its place in a jar
(jar:file:///path/to/app.jar!/p/Main.class) or by its name (p.Main, p.Outer.Inner).
"""

_ACCESS = ("public", "protected", "package", "private")


class UsageProblem(Exception):
    """The command line makes no sense; the message says why, and `hint` whether to tell how it is used."""

    def __init__(self, message: str, hint: bool = False) -> None:
        super().__init__(message)
        self.hint = hint


class Options:
    """What a command line asks for."""

    __slots__ = ("access", "class_path", "classes", "code", "constants", "descriptors", "help", "sysinfo", "system",
                 "tables", "verbose", "version")  # fmt: skip

    def __init__(self) -> None:
        self.access = "package"
        self.class_path: str | None = None
        self.classes: list[str] = []
        self.code = False
        self.constants = False
        self.descriptors = False
        self.help = False
        self.sysinfo = False
        self.system: str | None = None
        self.tables = False
        self.verbose = False
        self.version = False

    @property
    def details(self) -> bool:
        """Whether members take several lines, and so stand apart."""
        return self.verbose or self.code or self.tables


_FLAGS = {
    "-v": "verbose", "-verbose": "verbose", "-l": "tables", "-c": "code", "-s": "descriptors",
    "-sysinfo": "sysinfo", "-constants": "constants", "-version": "version", "--version": "version",
    "--help": "help", "-help": "help", "-h": "help", "-?": "help",
}  # fmt: skip
_WITH_VALUE = {"-cp": "class_path", "-classpath": "class_path", "--class-path": "class_path", "--system": "system"}


def parse(arguments: list[str]) -> Options:
    """Raises UsageProblem."""
    options = Options()
    access: dict[str, str] = {}  # as written → what it means
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        if options.classes or not argument.startswith("-"):  # behind a class all are classes
            options.classes.append(argument)
            continue
        name, equals, value = argument.partition("=")
        if argument in _FLAGS:
            setattr(options, _FLAGS[argument], True)
        elif argument == "-p" or argument[1:] in _ACCESS:
            access[argument] = "private" if argument == "-p" else argument[1:]
        elif argument in _WITH_VALUE:
            if not rest:
                raise UsageProblem(f"invalid use of option: {argument}", hint=True)
            setattr(options, _WITH_VALUE[argument], rest.pop(0))
        elif equals and name.startswith("--") and name in _WITH_VALUE:
            setattr(options, _WITH_VALUE[name], value)
        elif not argument.startswith("-J"):  # an option of the machine that runs javap
            raise UsageProblem(f"unknown option: {argument}", hint=True)
    if len(set(access.values())) > 1:
        words = sorted(access, key=lambda word: _ACCESS.index(access[word]))
        raise UsageProblem(f"bad combination of options: {' '.join(words)}")
    options.access = next(iter(access.values()), "package")
    if arguments and not (options.classes or options.help or options.version):
        raise UsageProblem("no classes specified")
    return options
