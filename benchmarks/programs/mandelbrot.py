"""Points of the Mandelbrot set: floats, a bitmap of bytes. The size is the picture's width and height."""

from __future__ import annotations

from rounds import run

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


if __name__ == "__main__":
    run(round_, rounds=22, size=900)
