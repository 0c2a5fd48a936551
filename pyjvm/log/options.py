"""The option `-Xlog[:[what][:[output][:[decorators][:options]]]]`."""

import os

from pyjvm.log import DEFAULT_DECORATORS, LEVELS, Log, LogOptionError
from pyjvm.log.files import DEFAULT_BYTES, DEFAULT_COUNT, LogFile
from pyjvm.log.output import DECORATORS, Output
from pyjvm.log.tags import TAGS, closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_LOGGING = ("logging",)
_MAX_TAGS = 5
_MAX_FILES = 1000
_SUFFIXES = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


class _Invalid(Exception):
    """What is wrong, in the words of the log."""


def configure(log: Log, option: str) -> None:
    """Follows the text after `-Xlog`. Says what is wrong in the log, then raises `LogOptionError`."""
    if option and not option.startswith(":"):
        raise LogOptionError(_complaint(option))
    if option == ":disable":
        log.disable()
        return
    if option == ":async" or option.startswith(":async:"):
        return  # every message is written at once, which serves both modes
    what, output, decorators, options = _split(log, option[1:])
    try:
        selections = parse_selections(what)
        decoration = parse_decorators(decorators)
        target = _output(log, output, options)
    except _Invalid as error:
        for line in str(error).split("\n"):
            log.write(_LOGGING, "error", line)
        raise LogOptionError(_complaint(option)) from None
    for tags, wildcard, level in selections:
        target.select(tags, wildcard, level)
    target.decorators = decoration


def _complaint(option: str) -> str:
    return f"Invalid -Xlog option '-Xlog{option}', see error log for details."


def _split(log: Log, text: str) -> tuple[str, str, str, str]:
    """The four parts; colons between double quotes do not separate."""
    parts = [""]
    quoted = False
    for position, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        if char == ":" and not quoted:
            if len(parts) == 4:
                log.write(_LOGGING, "warning", f'Ignoring excess -Xlog options: "{text[position + 1 :]}"')
                break
            parts.append("")
        else:
            parts[-1] += char
    parts += [""] * (4 - len(parts))
    return parts[0], parts[1], parts[2], parts[3]


def _guess(word: str, names: "Iterable[str]", least: float) -> str:
    name = closest(word, names, least)
    return f" Did you mean '{name}'?" if name else ""


def parse_selections(text: str) -> list[tuple[tuple[str, ...], bool, int]]:
    """Selections as (tags, wildcard, level): `gc*=debug,class+load`; nothing is `all`."""
    return [_selection(part) for part in (text or "all").lower().split(",")]


def _selection(text: str) -> tuple[tuple[str, ...], bool, int]:
    names, equals, level = text.partition("=")
    if not equals:
        level = "info"
    if level not in LEVELS:
        raise _Invalid(f"Invalid level '{level}' in log selection.{_guess(level, LEVELS.keys() - {'off'}, 0.4)}")
    if names == "all":
        return (), True, LEVELS[level]
    wildcard = names.endswith("*")
    tags = tuple((names[:-1] if wildcard else names).split("+"))
    for tag in tags:
        if tag not in TAGS:
            raise _Invalid(f"Invalid tag '{tag}' in log selection.{_guess(tag, TAGS, 0.5)}")
        if tags.count(tag) > 1:
            raise _Invalid(f"Log selection contains duplicates of tag {tag}.")
    if len(tags) > _MAX_TAGS:
        raise _Invalid(f"Too many tags in log selection '{names}' (can only have up to {_MAX_TAGS} tags).")
    return tags, wildcard, LEVELS[level]


def parse_decorators(text: str) -> tuple[str, ...]:
    """The decorators named, by long or short names, in the order in which they are printed; nothing is the default."""
    if not text:
        return DEFAULT_DECORATORS
    if text.lower() == "none":
        return ()
    by_name = {short: name for name, short in DECORATORS.items()} | {name: name for name in DECORATORS}
    chosen = set()
    for word in text.split(","):
        name = by_name.get(word.lower())
        if name is None:
            raise _Invalid(f"Invalid decorator '{word}'.")
        chosen.add(name)
    return tuple(name for name in DECORATORS if name in chosen)


def _output(log: Log, text: str, options: str) -> Output:
    """The output with that name, made if it is new."""
    if text in ("", "stdout", "stderr"):
        name = text or "stdout"
        fold, rest = _fold_option(_pairs(options, name))
        if rest:
            raise _Invalid(f"Invalid option '{rest[0][0]}' for log output ({name}).")
        output = log.output(name)
        output.fold_lines = fold
        return output
    if text.startswith("file="):
        path = text[5:].strip('"')
    elif text.startswith('"'):
        path = text.strip('"')
    elif "=" in text:
        raise _Invalid(f"Unsupported log output type: {text}")
    else:
        path = text
    name = f"file={path}"
    if name not in log.outputs:
        log.outputs[name] = _open(log, name, path, options)
    return log.outputs[name]


def _open(log: Log, name: str, path: str, options: str) -> Output:
    try:
        fold, rest = _fold_option(_pairs(options, name))
        count, limit = _file_options(rest, name)
        try:
            file = LogFile(_expand(log, path), count, limit)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise _Invalid(f"Error opening log file '{path}': {reason}") from None
    except _Invalid as error:
        given = options or "(null)"
        raise _Invalid(f"{error}\nInitialization of output '{name}' using options '{given}' failed.") from None
    output = Output(file.write, log.start, file.close)
    output.fold_lines = fold
    return output


def _pairs(options: str, name: str) -> list[tuple[str, str]]:
    pairs = []
    for part in options.split(",") if options else ():
        key, equals, value = part.partition("=")
        if not equals:
            raise _Invalid(f"Invalid option '{key}' for log output ({name}).")
        pairs.append((key, value))
    return pairs


def _fold_option(pairs: list[tuple[str, str]]) -> tuple[bool, list[tuple[str, str]]]:
    fold = False
    for key, value in pairs:
        if key == "foldmultilines":
            if value not in ("true", "false"):
                raise _Invalid(f"Invalid option: {key} must be 'true' or 'false'.")
            fold = value == "true"
    return fold, [pair for pair in pairs if pair[0] != "foldmultilines"]


def _file_options(pairs: list[tuple[str, str]], name: str) -> tuple[int, int]:
    count = DEFAULT_COUNT
    limit = DEFAULT_BYTES
    for key, value in pairs:
        if key == "filecount":
            if not value.isdecimal() or not 0 <= int(value) <= _MAX_FILES:
                raise _Invalid(f"Invalid option: filecount must be in range [0, {_MAX_FILES}]")
            count = int(value)
        elif key == "filesize":
            factor = _SUFFIXES.get(value[-1:].lower(), 1)
            digits = value[:-1] if factor > 1 else value
            if not digits.isdecimal():
                raise _Invalid("Invalid option: filesize must be in range [0, 18446744073709551615]")
            limit = int(digits) * factor
        else:
            raise _Invalid(f"Invalid option '{key}' for log output ({name}).")
    return count, limit


def _expand(log: Log, path: str) -> str:
    """Fills in %p, %t and %hn: process, time of start, host."""
    if "%" in path:
        import socket
        import time

        started = time.strftime("%Y-%m-%d_%H-%M-%S", time.localtime(log.start_time))
        path = path.replace("%p", str(os.getpid())).replace("%t", started).replace("%hn", socket.gethostname())
    return path


HELP = f"""\
-Xlog Usage: -Xlog[:[selections][:[output][:[decorators][:output-options]]]]
    where 'selections' are combinations of tags and levels of the form tag1[+tag2...][*][=level][,...]
    Without the wildcard (*), only messages with exactly the tags named are selected.

Available log levels:
 off, trace, debug, info, warning, error

Available log decorators:
 {", ".join(f"{name} ({short})" for name, short in DECORATORS.items())}
 'none' stands for no decoration.

Available log tags:
 {", ".join(sorted(TAGS))}
 'all' instead of tags selects every message.

Available log outputs:
 stdout/stderr
 file=<filename>
  %p, %t and %hn in the name become the process id, the time of the start and the host's name.

Available log output options:
 foldmultilines=.. - true: the lines of one message become one line, joined by '\\n'.
 filesize=..       - of files: rotate at this size (suffixes K, M, G); 0 for never. Default {DEFAULT_BYTES >> 20}M.
 filecount=..      - of files: how many older ones to keep; 0 for none. Default {DEFAULT_COUNT}.

Some examples:
 -Xlog:gc                                     collections, one line each
 -Xlog:gc*                                    with their phases and sizes
 -Xlog:gc+heap=debug                          what lives in the heap, by size and by class
 -Xlog:gc+mark=trace:file=mark.log            each object reached, and from what
 -Xlog:class+load:stderr:none                 classes as they are loaded
 -Xlog:disable -Xlog:gc=debug:file="gc.log":uptime,tags:filecount=0
"""
