"""Access flags as words (JVMS tables 4.1-B, 4.5-A, 4.6-A, 4.7.6-A, 4.7.24, 4.7.25), in the order of their bits."""

CLASS = {
    0x0001: "ACC_PUBLIC",
    0x0010: "ACC_FINAL",
    0x0020: "ACC_SUPER",
    0x0200: "ACC_INTERFACE",
    0x0400: "ACC_ABSTRACT",
    0x1000: "ACC_SYNTHETIC",
    0x2000: "ACC_ANNOTATION",
    0x4000: "ACC_ENUM",
    0x8000: "ACC_MODULE",
}

FIELD = {
    0x0001: "ACC_PUBLIC",
    0x0002: "ACC_PRIVATE",
    0x0004: "ACC_PROTECTED",
    0x0008: "ACC_STATIC",
    0x0010: "ACC_FINAL",
    0x0040: "ACC_VOLATILE",
    0x0080: "ACC_TRANSIENT",
    0x1000: "ACC_SYNTHETIC",
    0x4000: "ACC_ENUM",
}

METHOD = {
    0x0001: "ACC_PUBLIC",
    0x0002: "ACC_PRIVATE",
    0x0004: "ACC_PROTECTED",
    0x0008: "ACC_STATIC",
    0x0010: "ACC_FINAL",
    0x0020: "ACC_SYNCHRONIZED",
    0x0040: "ACC_BRIDGE",
    0x0080: "ACC_VARARGS",
    0x0100: "ACC_NATIVE",
    0x0400: "ACC_ABSTRACT",
    0x1000: "ACC_SYNTHETIC",
}

PARAMETER = {0x0010: "final", 0x1000: "synthetic", 0x8000: "mandated"}

REQUIRES = {0x0020: "ACC_TRANSITIVE", 0x0040: "ACC_STATIC_PHASE", 0x1000: "ACC_SYNTHETIC", 0x8000: "ACC_MANDATED"}
MODULE = {0x0020: "ACC_OPEN", 0x1000: "ACC_SYNTHETIC", 0x8000: "ACC_MANDATED"}
EXPORTS = {0x1000: "ACC_SYNTHETIC", 0x8000: "ACC_MANDATED"}

_STRICT_VERSIONS = range(46, 61)
"""The class file versions in which a method may be strictfp (JVMS table 4.6-A)."""

_SHOWN = {
    "public": (0x0001,),
    "protected": (0x0001, 0x0004),
    "package": (0x0001, 0x0004, 0x0000),
    "private": (0x0001, 0x0004, 0x0000, 0x0002),
}


def shown(flags: int, access: str) -> bool:
    """Whether a member is shown to those who want no less access than `access`."""
    return flags & 0x0007 in _SHOWN[access]


def words(flags: int, names: dict[int, str]) -> list[str]:
    """The names of the bits that are set, and the bits without a name as one number."""
    made = [name for bit, name in names.items() if flags & bit]
    rest = flags & ~sum(names)
    return [*made, f"0x{rest:x}"] if rest else made


def method_names(major_version: int) -> dict[int, str]:
    if major_version in _STRICT_VERSIONS:
        return dict(sorted({**METHOD, 0x0800: "ACC_STRICT"}.items()))
    return METHOD


def flags_line(flags: int, names: dict[int, str]) -> str:
    return f"flags: (0x{flags:04x}) {', '.join(words(flags, names))}".rstrip()


_CLASS_WORDS = {0x0001: "public", 0x0010: "final", 0x0400: "abstract"}
_INNER_WORDS = {
    0x0001: "public",
    0x0002: "private",
    0x0004: "protected",
    0x0008: "static",
    0x0010: "final",
    0x0400: "abstract",
}
_FIELD_WORDS = {**_INNER_WORDS, 0x0040: "volatile", 0x0080: "transient"}
_METHOD_WORDS = {**_INNER_WORDS, 0x0020: "synchronized", 0x0100: "native"}


def _modifiers(flags: int, names: dict[int, str]) -> str:
    """Java's modifiers, each with a space behind it."""
    return "".join(f"{word} " for bit, word in sorted(names.items()) if flags & bit)


def class_modifiers(flags: int) -> str:
    return _modifiers(_without_abstract(flags), _CLASS_WORDS)


def inner_class_modifiers(flags: int) -> str:
    return _modifiers(_without_abstract(flags), _INNER_WORDS)


def _without_abstract(flags: int) -> int:
    """An interface is abstract without saying so."""
    return flags & ~0x0400 if flags & 0x0200 else flags


def field_modifiers(flags: int) -> str:
    return _modifiers(flags, _FIELD_WORDS)


def method_modifiers(flags: int, major_version: int) -> str:
    strict = {0x0800: "strictfp"} if major_version in _STRICT_VERSIONS else {}
    return _modifiers(flags, {**_METHOD_WORDS, **strict})
