"""Text built and taken apart: joined, searched, reversed, edited, compared, hashed, parsed. The size is how many lines
a report has, and so on."""

from __future__ import annotations

from rounds import run, wrap


def report(n: int) -> int:
    """A report of many lines, and what is found in it."""
    parts = []
    for i in range(n):
        parts.append(f"item {i}: {i * 37 % 101} of {i * 1000003}")
        parts.append("!\n" if i % 7 == 0 else ".\n")
    text = "".join(parts)
    total = len(text)
    lines = 0
    at = text.find("\n")
    while at >= 0:
        lines += 1
        at = text.find("\n", at + 1)
    at = text.find("!\n")
    while at >= 0:
        total += at
        at = text.find("!\n", at + 2)
    return total * 31 + lines + text.rfind("item ")


def mirrors(n: int) -> int:
    """Numbers that read the same backwards, and the sum of each number and its mirror."""
    total = 0
    for i in range(n):
        number = str(i)
        mirrored = number[::-1]
        if number == mirrored:
            total += i
        else:
            total ^= int(mirrored)
    return total


def joined(n: int) -> int:
    """Numbers joined by commas, and parsed again."""
    text = ",".join(str(i * 17 % 1009 - 500) for i in range(n))
    total = 0
    start = 0
    while start < len(text):
        end = text.find(",", start)
        if end < 0:
            end = len(text)
        total = wrap(total * 3 + int(text[start:end]))
        start = end + 1
    return total


def encoded(text: str, places: int) -> str:
    """Each letter moved on by some places of the alphabet, and the words turned round."""
    out: list[str] = []
    word: list[str] = []
    for c in text:
        if "a" <= c <= "z":
            word.append(chr(ord("a") + (ord(c) - ord("a") + places) % 26))
        else:
            out += reversed(word)
            out.append(c)
            word.clear()
    out += reversed(word)
    return "".join(out)


def letters(n: int) -> int:
    plain = "the quick brown fox jumps over the lazy dog, and nobody minds"
    total = 0
    for i in range(n):
        secret = encoded(plain, i % 26)
        back = encoded(secret, 26 - i % 26)
        if back == plain and back is not plain:
            total += ord(secret[i % len(secret)])
    return total


def hash_of(text: str) -> int:
    """As Java's strings have it."""
    value = 0
    for c in text:
        value = value * 31 + ord(c) & 0xFFFFFFFF
    return value - ((value & 1 << 31) << 1)


def keys(n: int) -> int:
    """Keys by concatenation, in a set, with the sum of their hash codes."""
    seen = set()
    total = 0
    for i in range(n):
        key = f"key{i % 500}-{i % 7}"
        if key not in seen:
            seen.add(key)
            total += hash_of(key)
    return total * 31 + len(seen)


def edits(n: int) -> int:
    """A line that is edited in the middle."""
    line = list("0123456789")
    for i in range(n):
        at = i * 13 % len(line)
        if len(line) > 60:
            del line[at // 2 : at // 2 + 30]
        elif i % 3 == 0:
            del line[at]
        elif i % 3 == 1:
            line[at:at] = f"<{i}>"
        else:
            line[at] = chr(ord("a") + i % 26)
    total = 0
    for c in line:
        total = wrap(total * 31 + ord(c))
    return total


def round_(size: int) -> int:
    total = report(size)
    total = total * 31 + mirrors(size * 2)
    total = total * 31 + joined(size * 4)
    total = total * 31 + letters(size // 8)
    total = total * 31 + keys(size * 2)
    return total * 31 + edits(size)


if __name__ == "__main__":
    run(round_, rounds=30, size=100_000)
