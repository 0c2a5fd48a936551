"""Ways to break a class file. Each gives new bytes from old ones and a source of chance."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from struct import unpack_from

INTERESTING = (
    0,
    1,
    2,
    3,
    4,
    5,
    7,
    8,
    9,
    0x10,
    0x12,
    0x20,
    0x7F,
    0x80,
    0xA7,
    0xA8,
    0xA9,
    0xAA,
    0xAB,
    0xB6,
    0xBA,
    0xBB,
    0xC4,
    0xC5,
    0xFF,
)
_SIZES = {3: 4, 4: 4, 5: 8, 6: 8, 7: 2, 8: 2, 9: 4, 10: 4, 11: 4, 12: 4, 15: 3, 16: 2, 17: 4, 18: 4, 19: 2, 20: 2}


def constant_pool(data: bytes) -> list[tuple[int, int, int]]:
    """Tag, offset and size after the tag of each entry, as far as they can be read."""
    found = []
    count = unpack_from(">H", data, 8)[0]
    at, index = 10, 1
    while index < count and at + 3 <= len(data):
        tag = data[at]
        size = 2 + unpack_from(">H", data, at + 1)[0] if tag == 1 else _SIZES.get(tag)
        if size is None or at + 1 + size > len(data):
            break
        found.append((tag, at, size))
        at += 1 + size
        index += 2 if tag in (5, 6) else 1
    return found


def flip_bits(data: bytearray, chance: Random) -> None:
    """One to eight bits anywhere."""
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def change_bytes(data: bytearray, chance: Random) -> None:
    """Bytes anywhere become others that mean something in many places."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        data[chance.randrange(len(data))] = chance.choice((chance.randrange(256), chance.choice(INTERESTING)))


def change_tail(data: bytearray, chance: Random) -> None:
    """Bytes behind the constant pool: fields, methods, code, attributes."""
    start = _tail(data)
    for _ in range(chance.choice((1, 1, 2, 4))):
        data[chance.randrange(start, len(data))] = chance.choice((chance.randrange(256), chance.choice(INTERESTING)))


def truncate(data: bytearray, chance: Random) -> None:
    """The end is missing."""
    del data[chance.randrange(len(data)) :]


def delete(data: bytearray, chance: Random) -> None:
    """Some bytes are missing."""
    at = chance.randrange(len(data))
    del data[at : at + chance.choice((1, 2, 4, chance.randrange(1, 64)))]


def insert(data: bytearray, chance: Random) -> None:
    """Some bytes are there twice."""
    at = chance.randrange(len(data))
    data[at:at] = data[at : at + chance.choice((1, 2, 4, chance.randrange(1, 64)))]


def swap_chunks(data: bytearray, chance: Random) -> None:
    """Two pieces behind the constant pool change places: attributes and methods get each other's bytes."""
    start = _tail(data)
    size = chance.randrange(1, 40)
    if len(data) - start < 2 * size + 2:
        return
    one, other = sorted(chance.randrange(start, len(data) - size) for _ in range(2))
    if other - one >= size:
        data[one : one + size], data[other : other + size] = data[other : other + size], data[one : one + size]


def swap_indices(data: bytearray, chance: Random) -> None:
    """Two references of the constant pool to other entries change places."""
    entries = [(at, size) for tag, at, size in constant_pool(data) if tag in (7, 8, 9, 10, 11, 12, 15, 16, 17, 18)]
    if len(entries) < 2:
        return
    (one, _), (other, _) = chance.sample(entries, 2)
    data[one + 1 : one + 3], data[other + 1 : other + 3] = data[other + 1 : other + 3], data[one + 1 : one + 3]


def change_index(data: bytearray, chance: Random) -> None:
    """A reference of the constant pool names another entry."""
    count = unpack_from(">H", data, 8)[0]
    entries = [(tag, at, size) for tag, at, size in constant_pool(data) if tag >= 7]
    if entries:
        tag, at, size = chance.choice(entries)
        at += (2 if tag == 15 else 1) + (2 if size == 4 and chance.random() < 0.5 else 0)
        data[at : at + 2] = chance.randrange(count + 1).to_bytes(2, "big")


def change_tag(data: bytearray, chance: Random) -> None:
    """An entry of the constant pool becomes one of another kind of the same size."""
    entries = constant_pool(data)
    if entries:
        _, at, size = chance.choice(entries)
        alike = [other for other, other_size in _SIZES.items() if other_size == size] or [chance.randrange(21)]
        data[at] = chance.choice(alike)


def change_text(data: bytearray, chance: Random) -> None:
    """A name or descriptor changes."""
    texts = [(at, size) for tag, at, size in constant_pool(data) if tag == 1 and size > 2]
    if texts:
        at, size = chance.choice(texts)
        data[at + 3 + chance.randrange(size - 2)] = chance.choice(b"IJFDLV[;()/<>ZBCSax\xc0\x80\xff")


def swap_texts(data: bytearray, chance: Random) -> None:
    """Two names or descriptors of the same length change places."""
    by_size: dict[int, list[int]] = {}
    for tag, at, size in constant_pool(data):
        if tag == 1:
            by_size.setdefault(size, []).append(at)
    many = [(size, places) for size, places in by_size.items() if len(places) > 1]
    if many:
        size, places = chance.choice(many)
        one, other = (slice(at, at + size + 1) for at in chance.sample(places, 2))
        data[one], data[other] = data[other], data[one]


def change_version(data: bytearray, chance: Random) -> None:
    """Another version: other checks apply."""
    data[6:8] = chance.choice((45, 46, 48, 49, 50, 51, 52, 53, 55, 61, 65, 69, 70, 0xFFFF)).to_bytes(2, "big")


def codes(data: bytes) -> list[tuple[int, int]]:
    """Where the code of each method starts, and its length."""
    index, name = 1, -1
    for tag, at, size in constant_pool(data):
        if tag == 1 and data[at + 3 : at + 1 + size] == b"Code":
            name = index
        index += 2 if tag in (5, 6) else 1
    found = []
    at = data.find(name.to_bytes(2, "big"), _tail(data)) if name > 0 else -1
    while 0 <= at < len(data) - 14:
        length, code_length = unpack_from(">I", data, at + 2)[0], unpack_from(">I", data, at + 10)[0]
        if 0 < code_length <= length - 12 and at + 6 + length <= len(data):
            found.append((at + 14, code_length))
            at += 5 + length
        at = data.find(name.to_bytes(2, "big"), at + 1)
    return found


def change_code(data: bytearray, chance: Random) -> None:
    """Bytes of a method's code."""
    found = codes(data)
    if found:
        start, length = chance.choice(found)
        for _ in range(chance.choice((1, 1, 2, 3))):
            data[start + chance.randrange(length)] = chance.choice((chance.randrange(0xCA), chance.choice(INTERESTING)))


def change_instruction(data: bytearray, chance: Random) -> None:
    """An opcode becomes a neighbour of it: often one of the same length, or of the same types."""
    found = codes(data)
    if found:
        start, length = chance.choice(found)
        at = start + chance.randrange(length)
        data[at] = max(0, min(0xC9, data[at] + chance.choice((-4, -2, -1, 1, 2, 4))))


def swap_in_code(data: bytearray, chance: Random) -> None:
    """Two pieces of a method's code change places."""
    found = [(start, length) for start, length in codes(data) if length > 7]
    if found:
        start, length = chance.choice(found)
        size = chance.randrange(1, 4)
        one, other = sorted(start + chance.randrange(length - size) for _ in range(2))
        if other - one >= size:
            data[one : one + size], data[other : other + size] = data[other : other + size], data[one : one + size]


def change_code_index(data: bytearray, chance: Random) -> None:
    """An instruction names another entry of the constant pool, of the same kind."""
    tags: dict[int, int] = {}
    index = 1
    for tag, _, _ in constant_pool(data):
        tags[index] = tag
        index += 2 if tag in (5, 6) else 1
    found = [
        at
        for start, length in codes(data)
        for at in range(start + 1, start + length - 1)
        if 0xB2 <= data[at - 1] <= 0xC1 and tags.get(unpack_from(">H", data, at)[0], 1) != 1
    ]
    if found:
        at = chance.choice(found)
        tag = tags[unpack_from(">H", data, at)[0]]
        data[at : at + 2] = chance.choice([i for i, other in tags.items() if other == tag]).to_bytes(2, "big")


def redirect(data: bytearray, chance: Random) -> None:
    """An entry of the constant pool names what another of its kind names."""
    by_tag: dict[int, list[int]] = {}
    for tag, at, _ in constant_pool(data):
        if tag in _SIZES and tag >= 7:
            by_tag.setdefault(tag, []).append(at)
    many = [(tag, places) for tag, places in by_tag.items() if len(places) > 1]
    if many:
        tag, places = chance.choice(many)
        to, source = chance.sample(places, 2)
        half = 2 if _SIZES[tag] == 4 and chance.random() < 0.5 else 0
        to, source = to + 1 + half, source + 1 + half
        size = 2 if _SIZES[tag] == 4 else _SIZES[tag]
        data[to : to + size] = data[source : source + size]


def change_flags(data: bytearray, chance: Random) -> None:
    """An access flag of the class, or a bit of what looks like a member's."""
    at = _tail(data)
    if chance.random() < 0.3:
        data[min(at + chance.randrange(2), len(data) - 1)] ^= 1 << chance.randrange(8)
        return
    starts = [
        i
        for i in range(at + 8, len(data) - 8)
        if data[i : i + 2] in (b"\0\1", b"\0\x09", b"\0\x02", b"\0\0", b"\0\x0a")
    ]
    if starts:
        at = chance.choice(starts)
        data[at : at + 2] = chance.choice((0, 1, 2, 4, 8, 9, 0x0A, 0x11, 0x19, 0x21, 0x101, 0x401, 0x109)).to_bytes(
            2, "big"
        )


MUTATIONS: tuple[Callable[[bytearray, Random], None], ...] = (
    flip_bits, change_bytes, change_tail, truncate, delete, insert, swap_chunks, swap_indices, change_index, change_tag,
    change_text, change_text, swap_texts, change_version, change_code, change_code, change_code, change_instruction,
    change_instruction, swap_in_code, swap_in_code, change_code_index, change_code_index, change_code_index, redirect,
    redirect, redirect, change_flags,
)  # fmt: skip


def mutate(data: bytes, chance: Random) -> bytes:
    """The bytes after one to three changes."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        if len(made) < 16:
            break
        chance.choice(MUTATIONS)(made, chance)
    return bytes(made)


def _tail(data: bytes) -> int:
    """Where the constant pool ends, or thereabouts."""
    entries = constant_pool(data)
    end = entries[-1][1] + 1 + entries[-1][2] if entries else 10
    return min(end, len(data) - 1)
