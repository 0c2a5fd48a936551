"""Polynomials multiplied by fast Fourier transforms: floats in lists, sine and cosine in tables. The size is how many
coefficients they have."""

from __future__ import annotations

from math import cos, floor, pi, sin

from rounds import run, wrap


class Fft:
    def __init__(self, length: int) -> None:
        """For transforms of so many points, a power of two."""
        self.length = length
        angles = [2 * pi * i / length for i in range(length // 2)]
        self.cosines = [cos(angle) for angle in angles]
        self.sines = [sin(angle) for angle in angles]
        self.reversed = [0] * length
        for i in range(1, length):
            self.reversed[i] = self.reversed[i >> 1] >> 1 | (length >> 1 if i & 1 else 0)

    def transform(self, re: list[float], im: list[float], inverse: bool) -> None:
        length = self.length
        cosines = self.cosines
        sines = self.sines
        for i, j in enumerate(self.reversed):
            if i < j:
                re[i], re[j] = re[j], re[i]
                im[i], im[j] = im[j], im[i]
        sign = 1.0 if inverse else -1.0
        half = 1
        while half < length:
            step = length // (2 * half)
            for start in range(0, length, 2 * half):
                for k in range(half):
                    c = cosines[k * step]
                    s = sign * sines[k * step]
                    i = start + k
                    j = i + half
                    x = re[j] * c - im[j] * s
                    y = re[j] * s + im[j] * c
                    re[j] = re[i] - x
                    im[j] = im[i] - y
                    re[i] += x
                    im[i] += y
            half *= 2
        if inverse:
            for i in range(length):
                re[i] /= length
                im[i] /= length


def product(a: list[int], b: list[int]) -> list[int]:
    """The coefficients of the product of two polynomials with whole coefficients."""
    n = len(a) + len(b) - 1
    length = 1
    while length < n:
        length *= 2
    fft = Fft(length)
    a_re = [float(x) for x in a] + [0.0] * (length - len(a))
    a_im = [0.0] * length
    b_re = [float(x) for x in b] + [0.0] * (length - len(b))
    b_im = [0.0] * length
    fft.transform(a_re, a_im, False)
    fft.transform(b_re, b_im, False)
    for i in range(length):
        re = a_re[i] * b_re[i] - a_im[i] * b_im[i]
        a_im[i] = a_re[i] * b_im[i] + a_im[i] * b_re[i]
        a_re[i] = re
    fft.transform(a_re, a_im, True)
    return [floor(a_re[i] + 0.5) for i in range(n)]


def round_(size: int) -> int:
    a = [i * 7 % 19 - 9 for i in range(size)]
    b = [i * 11 % 23 - 11 for i in range(size)]
    total = 0
    for coefficient in product(a, b):
        total = wrap(total * 31 + coefficient)
    return total


if __name__ == "__main__":
    run(round_, rounds=20, size=100_000)
