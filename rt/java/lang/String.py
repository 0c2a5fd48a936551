"""Natives of java.lang.String."""

from __future__ import annotations

from operator import mul

from pyjvm.rt.java.lang.code_units import (
    CODER,
    HASH,
    VALUE,
    bad_part,
    bad_range,
    char_count,
    find,
    make_room,
    null,
    units,
    units_between,
    wide,
)
from pyjvm.rt.java.lang.texts import (
    BELOW_SPACE,
    WHITE_SPACE,
    BadEscape,
    compare,
    folded,
    lines_of,
    needle_of,
    without_escapes,
    without_indent,
)

from pyjvm.heap.memory import BULK
from pyjvm.natives import intrinsic, native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

POWERS = [pow(31, n, 1 << 32) for n in range(255, -1, -1)]


def check_part(vm: Any, array: int, offset: int, count: int) -> None:
    """Raises what Java does where the array does not have the elements."""
    if not array:
        raise null(vm, "read the array length")
    length = vm.array_length(array)
    if offset < 0 or count < 0 or offset > length - count:
        raise bad_part(vm, offset, count, length)


@native("([CII)Ljava/lang/String;")
def ofChars(t: Any, chars: int, offset: int, count: int) -> int:
    vm = t.vm
    check_part(vm, chars, offset, count)
    start = (chars << 2) + 8 + 2 * offset
    return vm.new_string(str(vm.mem.u8[start : start + 2 * count], "utf-16-le", "surrogatepass"))


@native("([III)Ljava/lang/String;")
def ofCodePoints(t: Any, points: int, offset: int, count: int) -> int:
    vm = t.vm
    check_part(vm, points, offset, count)
    codes = vm.mem.i32[points + 2 + offset : points + 2 + offset + count]
    for code in codes:
        if not 0 <= code <= 0x10FFFF:
            raise vm.exception("java/lang/IllegalArgumentException", str(code))
    return vm.new_string("".join(map(chr, codes)))


@native("([BIILjava/lang/String;)Ljava/lang/String;")
def decode(t: Any, data: int, offset: int, count: int, charset: int) -> int:
    vm = t.vm
    check_part(vm, data, offset, count)
    from pyjvm.rt.java.nio.charset import coding  # a start does without

    charset_name = vm.string(charset) if charset else "UTF-8"
    return vm.new_string(coding.decode(vm.bytes_at(data, offset, count), charset_name))


@native("(Ljava/lang/String;)[B")
def encode(t: Any, this: int, charset: int) -> int:
    from pyjvm.rt.java.nio.charset import coding

    vm = t.vm
    return vm.new_bytes(coding.encode(vm.string(this), vm.string(charset) if charset else "UTF-8"))


@native("(II[CI)V")
def getChars(t: Any, this: int, begin: int, end: int, target: int, at: int) -> None:
    vm = t.vm
    size = char_count(vm.mem, this)
    if begin < 0 or begin > end or end > size:
        raise bad_range(vm, begin, end, size)
    if not target:
        raise null(vm, "read the array length", 3)
    count = end - begin
    length = vm.array_length(target)
    if at < 0 or at > length - count:
        raise bad_part(vm, at, count, length)
    start = (target << 2) + 8 + 2 * at
    if count >= BULK:
        vm.mem.bulk(count)
    text = units_between(vm.mem, this, begin, end)
    vm.mem.u8[start : start + 2 * count] = text.encode("utf-16-le", "surrogatepass")


@native("()[C")
def toCharArray(t: Any, this: int) -> int:
    vm = t.vm
    text = units(vm.mem, this)
    array: int = vm.new_array("C", len(text))
    start = (array << 2) + 8
    vm.mem.u8[start : start + 2 * len(text)] = text.encode("utf-16-le", "surrogatepass")
    return array


@intrinsic("(I)C")
def charAt(t: Any, this: int, index: int) -> int:
    vm = t.vm
    mem = vm.mem
    array = mem.u32[this + VALUE]
    length = mem.u32[array + 1]
    if mem.u8[(this << 2) + CODER]:
        length >>= 1
        if 0 <= index < length:
            return mem.u16[(array << 1) + 4 + index]
    elif 0 <= index < length:
        return mem.u8[(array << 2) + 8 + index]
    message = f"Index {index} out of bounds for length {length}"
    raise vm.exception("java/lang/StringIndexOutOfBoundsException", message)


@intrinsic("()I", leaf=True)
def length(t: Any, this: int) -> int:
    mem = t.vm.mem
    return mem.u32[mem.u32[this + VALUE] + 1] >> mem.u8[(this << 2) + CODER]


@intrinsic("(Ljava/lang/Object;)Z", leaf=True)
def equals(t: Any, this: int, other: int) -> int:
    if this == other:
        return 1
    mem = t.vm.mem
    u32 = mem.u32
    if not other or u32[other] != u32[this]:
        return 0
    a = u32[this + VALUE]
    b = u32[other + VALUE]
    length = u32[a + 1]
    u8 = mem.u8
    if length != u32[b + 1] or u8[(this << 2) + CODER] != u8[(other << 2) + CODER]:
        return 0
    if length >= BULK:
        mem.bulk(length)
    a = (a << 2) + 8
    b = (b << 2) + 8
    return 1 if bytes(u8[a : a + length]) == bytes(u8[b : b + length]) else 0


@intrinsic("()I", leaf=True)
def hashCode(t: Any, this: int) -> int:
    mem = t.vm.mem
    value: int = mem.i32[this + HASH]
    if value:
        return value
    array = mem.u32[this + VALUE]
    length = mem.u32[array + 1]
    if mem.u8[(this << 2) + CODER]:
        data = mem.u16[(array << 1) + 4 : (array << 1) + 4 + (length >> 1)]
        length >>= 1
    else:
        data = mem.u8[(array << 2) + 8 : (array << 2) + 8 + length]
    if length <= 256:
        value = sum(map(mul, data, POWERS[256 - length :]))
    else:
        mem.bulk(length)
        for start in range(0, length, 256):
            part = data[start : start + 256]
            value = (value * pow(31, len(part), 1 << 32) + sum(map(mul, part, POWERS[256 - len(part) :]))) & 0xFFFFFFFF
    value &= 0xFFFFFFFF
    mem.u32[this + HASH] = value
    return value if value < 0x80000000 else value - 0x100000000


@intrinsic("(Ljava/lang/String;)I")
def compareTo(t: Any, this: int, other: int) -> int:
    vm = t.vm
    if not other:
        raise null(vm, 'read field "value"')
    return compare(units(vm.mem, this), units(vm.mem, other))


@native("(Ljava/lang/String;)I")
def compareToIgnoreCase(t: Any, this: int, other: int) -> int:
    vm = t.vm
    if not other:
        raise null(vm, 'read field "value"', 2)
    return compare(folded(units(vm.mem, this)), folded(units(vm.mem, other)))


@native("(ZILjava/lang/String;II)Z")
def regionMatches(t: Any, this: int, ignore: int, offset: int, other: int, other_offset: int, length: int) -> int:
    vm = t.vm
    if not other:
        raise null(vm, 'invoke "String.length()"', 3)
    mem = vm.mem
    if offset < 0 or offset > char_count(mem, this) - length:
        return 0
    if other_offset < 0 or other_offset > char_count(mem, other) - length:
        return 0
    if length <= 0:
        return 1
    if length >= BULK:
        mem.bulk(2 * length)
    a = units_between(mem, this, offset, offset + length)
    b = units_between(mem, other, other_offset, other_offset + length)
    return int(a == b or (bool(ignore) and folded(a) == folded(b)))


@native("(Ljava/lang/String;I)Z")
def startsWith(t: Any, this: int, prefix: int, offset: int) -> int:
    vm = t.vm
    if not prefix:
        raise null(vm, 'invoke "String.length()"')
    start = units(vm.mem, prefix)
    end = offset + len(start)
    return int(offset >= 0 and end <= char_count(vm.mem, this) and units_between(vm.mem, this, offset, end) == start)


@native("(III)I", leaf=True)
def indexOf0(t: Any, this: int, code: int, begin: int, end: int) -> int:
    mem = t.vm.mem
    return find(mem, this, needle_of(code), max(begin, 0), min(end, char_count(mem, this)))


LONG_NEEDLE = 64
"""From so many chars on Python's rfind, other than its find, may take time as the product of both lengths."""


def last_index(text: str, needle: str, start: int) -> int:
    """Where the last occurrence that begins at `start` or before begins; -1 if there is none."""
    if start < 0:
        return -1
    end = min(start + len(needle), len(text))
    if len(needle) < LONG_NEEDLE:
        return text.rfind(needle, 0, end)
    found = text[end - 1 :: -1].find(needle[::-1]) if end else -1
    return end - found - len(needle) if found >= 0 else -1


@native("(II)I", name="lastIndexOf", leaf=True)
def lastIndexOf_char(t: Any, this: int, code: int, start: int) -> int:
    needle = needle_of(code)
    return last_index(units(t.vm.mem, this), needle, start)


@native("(Ljava/lang/String;I)I", name="indexOf")
def indexOf_text(t: Any, this: int, other: int, start: int) -> int:
    vm = t.vm
    if not other:
        raise null(vm, 'invoke "String.coder()"')
    length = char_count(vm.mem, this)
    return find(vm.mem, this, units(vm.mem, other), min(max(start, 0), length), length)


@native("(Ljava/lang/String;I)I", name="lastIndexOf")
def lastIndexOf_text(t: Any, this: int, other: int, start: int) -> int:
    vm = t.vm
    if not other:
        raise null(vm, 'read field "value"', 4)
    needle = units(vm.mem, other)
    return last_index(units(vm.mem, this), needle, start)


@native("(II)Ljava/lang/String;")
def substring(t: Any, this: int, begin: int, end: int) -> int:
    vm = t.vm
    mem = vm.mem
    array = mem.u32[this + VALUE]
    coder = mem.u8[(this << 2) + CODER]
    length = mem.u32[array + 1] >> coder
    if begin < 0 or begin > end or end > length:
        raise bad_range(vm, begin, end, length)
    if end - begin == length:
        return this
    if begin == end:
        return vm.intern("")
    start = (array << 2) + 8
    data = mem.u8[start + (begin << coder) : start + (end << coder)]
    return vm.new_string(wide(data) if coder else str(data, "latin-1"))


@native("(Ljava/lang/String;)Ljava/lang/String;")
def concat(t: Any, this: int, other: int) -> int:
    vm = t.vm
    if not other:
        raise null(vm, 'invoke "String.isEmpty()"')
    end = units(vm.mem, other)
    if not end:
        return this
    text = units(vm.mem, this)
    make_room(vm, len(text) + len(end))
    return vm.new_string(text + end)


@native("(CC)Ljava/lang/String;", name="replace")
def replace_char(t: Any, this: int, old: int, new: int) -> int:
    vm = t.vm
    text = units(vm.mem, this)
    return vm.new_string(text.replace(chr(old), chr(new))) if chr(old) in text else this


@native("(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;")
def replace0(t: Any, this: int, target: int, replacement: int) -> int:
    vm = t.vm
    text = units(vm.mem, this)
    old = units(vm.mem, target)
    new = units(vm.mem, replacement)
    count = text.count(old)
    if not count:
        return this
    make_room(vm, len(text) + count * (len(new) - len(old)))
    return vm.new_string(text.replace(old, new))


@native("()Ljava/lang/String;")
def toLowerCase(t: Any, this: int) -> int:
    return changed(t.vm, this, str.lower)


@native("()Ljava/lang/String;")
def toUpperCase(t: Any, this: int) -> int:
    return changed(t.vm, this, str.upper)


@native("()Ljava/lang/String;")
def trim(t: Any, this: int) -> int:
    return changed(t.vm, this, str.strip, BELOW_SPACE)


@native("()Ljava/lang/String;")
def strip(t: Any, this: int) -> int:
    return changed(t.vm, this, str.strip, WHITE_SPACE)


@native("()Ljava/lang/String;")
def stripLeading(t: Any, this: int) -> int:
    return changed(t.vm, this, str.lstrip, WHITE_SPACE)


@native("()Ljava/lang/String;")
def stripTrailing(t: Any, this: int) -> int:
    return changed(t.vm, this, str.rstrip, WHITE_SPACE)


def changed(vm: Any, this: int, function: Any, *arguments: str) -> int:
    """The String itself where the function leaves it as it is."""
    text = vm.string(this)
    result = function(text, *arguments)
    if result == text:
        return this
    return vm.new_string(result) if result else vm.intern("")


@native("()Z")
def isBlank(t: Any, this: int) -> int:
    return int(not t.vm.string(this).strip(WHITE_SPACE))


@native("(I)Ljava/lang/String;")
def indent(t: Any, this: int, n: int) -> int:
    vm = t.vm
    text = units(vm.mem, this)
    if not text:
        return this
    lines = lines_of(text)
    if not lines[-1]:
        lines.pop()
    if n > 0:
        make_room(vm, len(text) + 1 + n * len(lines))
        lines = [" " * n + line for line in lines]
    elif n < 0:
        lines = [line[min(-n, len(line) - len(line.lstrip(WHITE_SPACE))) :] for line in lines]
    return vm.new_string("\n".join(lines) + "\n")


@native("()Ljava/lang/String;")
def stripIndent(t: Any, this: int) -> int:
    vm = t.vm
    return vm.new_string(without_indent(units(vm.mem, this)))


@native("()Ljava/lang/String;")
def translateEscapes(t: Any, this: int) -> int:
    vm = t.vm
    try:
        return vm.new_string(without_escapes(units(vm.mem, this)))
    except BadEscape as problem:
        raise vm.exception("java/lang/IllegalArgumentException", str(problem)) from None


@native("(I)Ljava/lang/String;")
def repeat(t: Any, this: int, count: int) -> int:
    vm = t.vm
    if count < 0:
        raise vm.exception("java/lang/IllegalArgumentException", f"count is negative: {count}")
    if count == 1:
        return this
    text = units(vm.mem, this)
    make_room(vm, len(text) * count)
    return vm.new_string(text * count) if count else vm.intern("")


@native("()Ljava/lang/String;")
def intern(t: Any, this: int) -> int:
    return t.vm.interned.setdefault(t.vm.string(this), this)
