"""Loops over ints: greatest common divisors, Collatz sequences, shifts and sums, digits. The size scales each loop."""

from __future__ import annotations

from rounds import run


def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def divisors(n: int) -> int:
    total = 0
    for a in range(1, n + 1):
        for b in range(a, n + 1):
            total += gcd(a, b)
    return wrap32(total)


def collatz(n: int) -> int:
    longest = 0
    steps = 0
    for start in range(1, n):
        length = 1
        i = start
        while i != 1:
            i = 3 * i + 1 if i & 1 else i >> 1
            length += 1
        steps += length
        if length > longest:
            longest = length
    return wrap32(steps * 31 + longest)


def mixed(n: int) -> int:
    x = 88675123
    total = 0
    for i in range(n):
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        if x & 7 == 0:
            total -= i
        else:
            total += (x >> 8) % 1000 + i * 3
    return wrap32(total)


def digits(n: int) -> int:
    total = 0
    for i in range(n):
        backwards = 0
        rest = i
        while rest > 0:
            backwards = backwards * 10 + rest % 10
            rest //= 10
        if backwards == i:
            total += i
    return wrap32(total)


def round_(size: int) -> int:
    total = divisors(size)
    total = total * 31 + collatz(40 * size)
    total = total * 31 + mixed(4000 * size)
    return total * 31 + digits(500 * size)


def wrap32(n: int) -> int:
    """`n` as a signed integer of 32 bits."""
    return (n + (1 << 31)) % (1 << 32) - (1 << 31)


if __name__ == "__main__":
    run(round_, rounds=30, size=1000)
