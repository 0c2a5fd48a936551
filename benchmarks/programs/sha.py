"""SHA-256 and SHA-512 over bytes: shifts, rotations and sums of 32 and of 64 bits. The size is the number of bytes."""

from __future__ import annotations

from rounds import run, wrap


def primes(count: int) -> list[int]:
    found: list[int] = []
    n = 2
    while len(found) < count:
        if all(n % prime for prime in found):
            found.append(n)
        n += 1
    return found


def root(n: int, degree: int) -> int:
    """The largest whole number whose power is not above `n` (Newton's method, from above)."""
    x = 1 << -(-n.bit_length() // degree)
    while (smaller := ((degree - 1) * x + n // x ** (degree - 1)) // degree) < x:
        x = smaller
    return x


# SHA-512's are the first 64 bits behind the point of roots of primes; the upper halves are SHA-256's.
CONSTANTS = [root(prime << 192, 3) & 0xFFFFFFFFFFFFFFFF for prime in primes(80)]
START = [root(prime << 128, 2) & 0xFFFFFFFFFFFFFFFF for prime in primes(8)]
CONSTANTS_32 = [k >> 32 for k in CONSTANTS]
START_32 = [h >> 32 for h in START]
MASK_32 = 0xFFFFFFFF
MASK_64 = 0xFFFFFFFFFFFFFFFF


def padded(data: bytes, block: int, length_bytes: int) -> bytes:
    """The data, a 1 bit, zeros, and in the last bytes how many bits the data have."""
    zeros = -(len(data) + 1 + length_bytes) % block
    return data + b"\x80" + bytes(zeros) + (8 * len(data)).to_bytes(length_bytes, "big")


def rotated_32(x: int, n: int) -> int:
    return (x >> n | x << 32 - n) & MASK_32


def rotated_64(x: int, n: int) -> int:
    return (x >> n | x << 64 - n) & MASK_64


def sha256(data: bytes) -> list[int]:
    everything = padded(data, 64, 8)
    state = START_32[:]
    for at in range(0, len(everything), 64):
        block256(everything, at, state)
    return state


def block256(data: bytes, at: int, state: list[int]) -> None:
    w = [int.from_bytes(data[i : i + 4], "big") for i in range(at, at + 64, 4)]
    for i in range(16, 64):
        x = w[i - 15]
        y = w[i - 2]
        s0 = rotated_32(x, 7) ^ rotated_32(x, 18) ^ x >> 3
        s1 = rotated_32(y, 17) ^ rotated_32(y, 19) ^ y >> 10
        w.append(w[i - 16] + s0 + w[i - 7] + s1 & MASK_32)
    a, b, c, d, e, f, g, h = state
    for i in range(64):
        s1 = rotated_32(e, 6) ^ rotated_32(e, 11) ^ rotated_32(e, 25)
        t1 = h + s1 + (e & f ^ ~e & g) + CONSTANTS_32[i] + w[i]
        s0 = rotated_32(a, 2) ^ rotated_32(a, 13) ^ rotated_32(a, 22)
        t2 = s0 + (a & b ^ a & c ^ b & c)
        h, g, f, e, d, c, b, a = g, f, e, d + t1 & MASK_32, c, b, a, t1 + t2 & MASK_32
    for i, word in enumerate((a, b, c, d, e, f, g, h)):
        state[i] = state[i] + word & MASK_32


def sha512(data: bytes) -> list[int]:
    everything = padded(data, 128, 16)
    state = START[:]
    for at in range(0, len(everything), 128):
        block512(everything, at, state)
    return state


def block512(data: bytes, at: int, state: list[int]) -> None:
    w = [int.from_bytes(data[i : i + 8], "big") for i in range(at, at + 128, 8)]
    for i in range(16, 80):
        x = w[i - 15]
        y = w[i - 2]
        s0 = rotated_64(x, 1) ^ rotated_64(x, 8) ^ x >> 7
        s1 = rotated_64(y, 19) ^ rotated_64(y, 61) ^ y >> 6
        w.append(w[i - 16] + s0 + w[i - 7] + s1 & MASK_64)
    a, b, c, d, e, f, g, h = state
    for i in range(80):
        s1 = rotated_64(e, 14) ^ rotated_64(e, 18) ^ rotated_64(e, 41)
        t1 = h + s1 + (e & f ^ ~e & g) + CONSTANTS[i] + w[i]
        s0 = rotated_64(a, 28) ^ rotated_64(a, 34) ^ rotated_64(a, 39)
        t2 = s0 + (a & b ^ a & c ^ b & c)
        h, g, f, e, d, c, b, a = g, f, e, d + t1 & MASK_64, c, b, a, t1 + t2 & MASK_64
    for i, word in enumerate((a, b, c, d, e, f, g, h)):
        state[i] = state[i] + word & MASK_64


def round_(size: int) -> int:
    data = bytes(i * 7 + (i >> 8) & 0xFF for i in range(size))
    total = 0
    for word in sha256(data):
        total = wrap(total * 31 + (word - ((word & 1 << 31) << 1)))
    for word in sha512(data):
        total = wrap(total * 31 + word)
    return total


if __name__ == "__main__":
    run(round_, rounds=40, size=3_000_000)
