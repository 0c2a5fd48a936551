"""The algorithm of Fib.java."""

import sys
import time


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


if __name__ == "__main__":
    fib(18)
    start = time.perf_counter_ns()
    result = fib(int(sys.argv[1]))
    print(result, time.perf_counter_ns() - start)
