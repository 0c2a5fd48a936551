"""The algorithm of Objects.java."""

import sys
import time


class Particle:
    def __init__(self, x, y, dx, dy):
        self.x = x
        self.y = y
        self.dx = dx
        self.dy = dy
        self.next = None

    def step(self):
        self.x += self.dx
        self.y += self.dy
        if self.x < 0 or self.x >= 1000:
            self.dx = -self.dx
        if self.y < 0 or self.y >= 1000:
            self.dy = -self.dy


def run(count, rounds):
    particles = []
    last = None
    for i in range(count):
        particles.append(Particle(i * 7 % 1000, i * 13 % 1000, i % 5 - 2, i % 7 - 3))
        particles[i].next = last
        last = particles[i]
    histogram = [0] * 10
    for _ in range(rounds):
        for i in range(count):
            particles[i].step()
        p = last
        while p is not None:
            histogram[(p.x + 1000) // 100 % 10] += 1
            p = p.next
    total = 0
    for value in histogram:
        total = total * 31 + value & 0xFFFFFF
    return total


if __name__ == "__main__":
    run(100, 20)
    start = time.perf_counter_ns()
    result = run(1000, int(sys.argv[1]))
    print(result, time.perf_counter_ns() - start)
