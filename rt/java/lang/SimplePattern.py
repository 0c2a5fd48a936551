"""Natives of java.lang.SimplePattern: patterns that match in linear time, by Python's regular expressions."""

from __future__ import annotations

from pyjvm.rt.java.lang.code_units import BIG, SLOW, make_room, null, units

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern
    from typing import Any

CLASSES = {"d": "0-9", "s": " \\t\\n\\x0b\\f\\r", "w": "a-zA-Z0-9_"}
CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "a": "\a", "e": "\x1b"}
LINE_ENDS = "\\n\\r\\x85\\u2028\\u2029"
MOST_KNOWN = 256
LONGEST = 256
"""Chars of a pattern: its length is a factor of the time that matching takes."""
PARTS = 1024
"""After so many parts the room for them is asked for again."""
PART_BYTES = 32
"""What each takes in guest memory at least: a String, its array, a reference to it."""
known: dict[str, Pattern[str] | None] = {}


def linear(regex: str) -> Pattern[str] | None:
    """The pattern compiled; None unless it is a row of sets of chars of which at most the last is repeated."""
    if len(regex) > LONGEST:
        return None
    if regex in known:
        return known[regex]
    if len(known) >= MOST_KNOWN:
        known.clear()
    text = translated(regex)
    if text is None:
        known[regex] = None
    else:
        import re

        known[regex] = re.compile(text)
    return known[regex]


def escaped(c: str) -> str | None:
    """What a char behind a backslash means, as a member of a set; None if that is not simple."""
    if c in CLASSES:
        return CLASSES[c]
    if c in CONTROLS:
        return literal(CONTROLS[c])
    return None if not c or c.isalnum() else literal(c)


def literal(c: str) -> str:
    return f"\\U{ord(c):08x}"


def translated(regex: str) -> str | None:
    """For Python's re; None if the pattern is not of this kind."""
    pieces = []
    at = 0
    while at < len(regex):
        c = regex[at]
        at += 1
        if c in "(){}^$|*+?":
            return None
        if c == ".":
            pieces.append(f"[^{LINE_ENDS}]")
        elif c == "\\":
            c = regex[at : at + 1]
            at += 1
            members = escaped(c.lower() if c in ("D", "S", "W") else c)
            if members is None:
                return None
            pieces.append(f"[{'^' if c in ('D', 'S', 'W') else ''}{members}]")
        elif c == "[":
            end = regex.find("]", at + 1)
            members = members_of(regex[at:end]) if end > 0 else None
            if members is None:
                return None
            pieces.append(f"[{members}]")
            at = end + 1
        else:
            pieces.append(literal(c))
        if at == len(regex) - 1 and regex[at] in "*+?":
            pieces.append(regex[at])
            at += 1
    return "".join(pieces)


def members_of(inside: str) -> str | None:
    """What stands between brackets, if it is plain chars, ranges of them and simple escapes."""
    if not inside or inside[-1] == "\\" or "[" in inside or "&" in inside:
        return None
    result = []
    at = 0
    if inside[0] == "^":
        result.append("^")
        at = 1
    if at == len(inside):
        return None
    while at < len(inside):
        c = inside[at]
        if c == "\\":
            members = escaped(inside[at + 1])
            if members is None:
                return None
            result.append(members)
            at += 2
            if inside[at : at + 1] == "-" and at + 1 < len(inside):
                return None
        elif inside[at + 1 : at + 2] == "-" and at + 2 < len(inside):
            last = inside[at + 2]
            if last == "\\" or last < c:
                return None
            result.append(f"{literal(c)}-{literal(last)}")
            at += 3
        else:
            result.append(literal(c))
            at += 1
    return "".join(result)


def subject(vm: Any, pattern: Pattern[str], text: int) -> str:
    """The text to search: by code points, but matches of nothing come between chars."""
    return units(vm.mem, text) if pattern.match("") else vm.string(text)


@native("(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Z)Ljava/lang/String;")
def replace0(t: Any, regex: int, text: int, replacement: int, every: int) -> int:
    vm = t.vm
    if not regex:
        raise null(vm, 'invoke "String.isEmpty()"')
    if not replacement:
        raise null(vm, 'invoke "String.length()"', 2)
    new = vm.string(replacement)
    pattern = None if "\\" in new or "$" in new else linear(vm.string(regex))
    if pattern is None:
        return 0
    old = subject(vm, pattern, text)
    count = sum(1 for _ in pattern.finditer(old)) if every and len(old) * len(new) > BIG else 1
    make_room(vm, len(old) + len(new) * count)
    return vm.new_string(pattern.sub(lambda match: new, old, 0 if every else 1))


@native("(Ljava/lang/String;Ljava/lang/String;IZ)[Ljava/lang/String;")
def split0(t: Any, regex: int, text: int, limit: int, with_delimiters: int) -> int:
    vm = t.vm
    if not regex:
        raise null(vm, 'invoke "String.length()"')
    pattern = linear(vm.string(regex))
    if pattern is None:
        return 0
    whole = subject(vm, pattern, text)
    parts = parts_of(vm, pattern, whole, limit, bool(with_delimiters))
    if len(parts) == 1 and len(parts[0]) == len(whole):
        array: int = vm.new_object_array("java/lang/String", 1)
        vm.set_object(array, 0, text)
        return array
    array = vm.new_object_array("java/lang/String", len(parts))
    for i, part in enumerate(parts):
        vm.set_object(array, i, vm.new_string(part))
    return array


def parts_of(vm: Any, pattern: Pattern[str], text: str, limit: int, with_delimiters: bool) -> list[str]:
    """A match of nothing at the beginning splits nothing off."""
    parts: list[str] = []
    copied = 0
    matches = 0
    if limit != 1:
        for match in pattern.finditer(text):
            start, end = match.span()
            if start == end == 0:
                continue
            parts.append(text[copied:start])
            if with_delimiters:
                parts.append(match.group())
            copied = end
            matches += 1
            if not matches % PARTS:
                make_room(vm, len(parts) * PART_BYTES)
                vm.mem.bulk(PARTS * SLOW)
            if matches == limit - 1:
                break
    if not matches:
        return [text]
    parts.append(text[copied:])
    if limit == 0:
        while parts and not parts[-1]:
            parts.pop()
    return parts
