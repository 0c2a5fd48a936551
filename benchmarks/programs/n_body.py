"""Motion of the sun and four planets: floats in the attributes of objects. The size is the number of steps."""

from __future__ import annotations

import math

from rounds import run

SOLAR_MASS = 4 * math.pi * math.pi
DAYS = 365.24


class Body:
    __slots__ = ("mass", "vx", "vy", "vz", "x", "y", "z")

    def __init__(self, x: float, y: float, z: float, vx: float, vy: float, vz: float, mass: float) -> None:
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx * DAYS
        self.vy = vy * DAYS
        self.vz = vz * DAYS
        self.mass = mass * SOLAR_MASS


def system() -> list[Body]:
    return [
        Body(0, 0, 0, 0, 0, 0, 1),
        Body(4.841, -1.160, -0.104, 0.001660, 0.007699, -0.0000690, 0.000954),
        Body(8.343, 4.125, -0.403, -0.002767, 0.004998, 0.0000230, 0.000286),
        Body(12.894, -15.111, -0.223, 0.002965, 0.002378, -0.0000297, 0.0000437),
        Body(15.380, -25.919, 0.179, 0.002681, 0.001628, -0.0000951, 0.0000515),
    ]


def rest(bodies: list[Body]) -> None:
    px = py = pz = 0.0
    for body in bodies:
        px += body.vx * body.mass
        py += body.vy * body.mass
        pz += body.vz * body.mass
    sun = bodies[0]
    sun.vx = -px / SOLAR_MASS
    sun.vy = -py / SOLAR_MASS
    sun.vz = -pz / SOLAR_MASS


def advance(bodies: list[Body], dt: float) -> None:
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            squared = dx * dx + dy * dy + dz * dz
            magnitude = dt / (squared * math.sqrt(squared))
            a.vx -= dx * b.mass * magnitude
            a.vy -= dy * b.mass * magnitude
            a.vz -= dz * b.mass * magnitude
            b.vx += dx * a.mass * magnitude
            b.vy += dy * a.mass * magnitude
            b.vz += dz * a.mass * magnitude
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def energy(bodies: list[Body]) -> float:
    total = 0.0
    for i in range(len(bodies)):
        a = bodies[i]
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            total -= a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def round_(size: int) -> int:
    bodies = system()
    rest(bodies)
    for _ in range(size):
        advance(bodies, 0.01)
    return int(energy(bodies) * 1e15)


if __name__ == "__main__":
    run(round_, rounds=25, size=700000)
