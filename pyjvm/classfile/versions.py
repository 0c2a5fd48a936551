"""Magic number and version (JVMS 4.1), checked before anything else is read."""

from struct import Struct

from pyjvm.errors import ClassFormatError, UnsupportedClassVersionError

HEADER = Struct(">IHH")
MAGIC = 0xCAFEBABE
OLDEST, NEWEST = 45, 69
PREVIEW = 65535


def check_header(data: bytes, source: str, enable_preview: bool) -> None:
    """Magic and version are ones that this machine accepts; the messages are those that users of java know."""
    if len(data) < 4:
        raise ClassFormatError("Truncated class file", len(data))
    magic = int.from_bytes(data[:4], "big")
    if magic != MAGIC:
        raise ClassFormatError(f"Incompatible magic value {magic} in class file {source}", 0)
    if len(data) < HEADER.size:
        raise ClassFormatError("Truncated class file", len(data))
    _, minor, major = HEADER.unpack_from(data)
    problem = version_problem(major, minor, enable_preview)
    if problem is not None:
        raise UnsupportedClassVersionError(problem.format(f"{source} (class file version {major}.{minor})", source), 4)


def version_problem(major: int, minor: int, enable_preview: bool) -> str | None:
    """What is wrong with a version; `{0}` stands for name and version, `{1}` for the name."""
    if major > NEWEST:
        return (
            "{1} has been compiled by a more recent version of the Java Runtime "
            f"(class file version {major}.{minor}), "
            f"this version of the Java Runtime only recognizes class file versions up to {NEWEST}.0"
        )
    if major < OLDEST:
        return "{0} was compiled with an invalid major version"
    if major < 56 or minor == 0:
        return None
    if minor != PREVIEW:
        return "{0} was compiled with an invalid non-zero minor version"
    if major != NEWEST:
        return (
            "{0} was compiled with preview features that are unsupported. This version of the Java Runtime only "
            f"recognizes preview features for class file version {NEWEST}.{PREVIEW}"
        )
    if not enable_preview:
        return "Preview features are not enabled for {0}. Try running with '--enable-preview'"
    return None
