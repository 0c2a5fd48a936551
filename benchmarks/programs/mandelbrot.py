"""Points of the Mandelbrot set: floats, a bitmap of bytes. The size is the picture's width and height."""

from __future__ import annotations

import sys
import time

LIMIT = 50


def picture(size: int) -> bytearray:
    width = (size + 7) // 8
    bits = bytearray(width * size)
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 2.0 * column / size - 1.5
            zr = zi = rr = ii = 0.0
            left = LIMIT
            while left > 0 and rr + ii <= 4.0:
                zi = 2.0 * zr * zi + ci
                zr = rr - ii + cr
                rr = zr * zr
                ii = zi * zi
                left -= 1
            if rr + ii <= 4.0:
                bits[row * width + (column >> 3)] |= 128 >> (column & 7)
    return bits


def round_(size: int) -> int:
    checksum = 1
    for b in picture(size):
        checksum = (checksum * 31 + (b - 256 if b > 127 else b)) & 0xFFFFFFFF
    return checksum - (1 << 32) if checksum >> 31 else checksum


def main(args: list[str]) -> None:
    rounds = int(args[0]) if args else 22
    size = int(args[1]) if len(args) > 1 else 900
    checksum = 0
    times = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        checksum = wrap(checksum * 31 + round_(size))
        times.append(time.perf_counter_ns() - start)
    print(checksum)
    print(*times)


def wrap(n: int) -> int:
    """`n` as a signed integer of 64 bits."""
    return (n + (1 << 63)) % (1 << 64) - (1 << 63)


if __name__ == "__main__":
    main(sys.argv[1:])
