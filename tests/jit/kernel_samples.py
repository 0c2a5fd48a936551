"""Kernels that Python runs as well: what the language of kernels means is what Python says."""

from pyjvm.jit.kernels.language import Native32

LIMIT = 7
TABLE = (5, -3, 1 << 40, 0, 9, 2, 2, -1)
SMALL = b"\x00\x10\x80\xff\x01\x02\x03\x04"


def arithmetic(a: int, b: int) -> int:
    return (a + b) * 3 - (a & b | ~a ^ b) + (a >> 3) - (b << 2) + -a


def unsigned_division(a: int, b: int) -> int:
    return a // 10 * 1000 + a % 7 + b // (a + 1)


def comparisons(a: int, b: int) -> int:
    result = 0
    if a < b:
        result += 1
    elif a == b:
        result += 2
    else:
        result += 4
    if (a <= b and not b > 50) or a > 90:
        result += 8
    if -20 <= a < b <= 60:
        result += 16
    return result + 32 * int(a != b and a >= 0) + (64 if b else 128)


def loops(a: int, b: int) -> int:
    total = 0
    for i in range(a):
        if i == 13:
            continue
        if i > 40:
            break
        for j in range(b, b + LIMIT):
            total += i * j
    for i in range(20, -3, -2):
        total = total * 3 + i
    while a > 0:
        a -= 3
        if a == 4:
            break
        b += a
    return total + a + b


def search(a: int, b: int) -> int:
    while True:
        for i in range(b, b + 10):
            if i % 7 == 3:
                return i * a
        b += 10


def tables(a: int, b: int) -> int:
    return TABLE[a & 7] + SMALL[b & 7] * 1000


def calls(a: int, b: int) -> int:
    saved = a
    a = _helper(a, b)
    return tables(saved, b) + a


def _helper(a: int, b: int) -> int:
    if a > b:
        return a - b
    return min(a, 10) * max(b, -10)


def falls_off_its_end(a: int, b: int) -> int:
    if a > b:
        return 1
    b = 0


def store(memory: Native32, a: int) -> int:
    memory[2] = memory[0] + a
    memory[1] += 1
    memory[3] = -1
    return memory[2] + memory[3]
