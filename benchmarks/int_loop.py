"""The algorithm of IntLoop.java."""

import sys
import time


def run(n):
    total = 0
    i = 0
    while i < n:
        total = total + (i ^ (total >> 3)) & 0xFFFFFF
        i += 1
    return total


if __name__ == "__main__":
    run(20000)
    start = time.perf_counter_ns()
    result = run(int(sys.argv[1]))
    print(result, time.perf_counter_ns() - start)
