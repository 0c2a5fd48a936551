"""What the user sees of a bug in pyjvm itself: one line, and a file with the rest."""

from __future__ import annotations

import sys

INTERNAL_ERROR = 134
"""Exit status, that of a process that aborted."""


def report_internal_error(problem: BaseException, arguments: list[str]) -> str:
    """Write the details to a file in the folder for temporary files; the line to print."""
    import tempfile
    import traceback

    from .usage import version_text

    shown = f"{type(problem).__name__}: {problem}".partition("\n")[0]
    line = f"pyjvm: internal error: {shown}"
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="pyjvm-error-", suffix=".txt", delete=False, encoding="utf-8", errors="replace"
        ) as file:
            file.write(f"{line}\n\n{version_text()}on {sys.platform}\narguments: {arguments!r}\n\n")
            traceback.print_exception(problem, limit=-100, file=file)
        return f"{line} (details in {file.name})\n"
    except (OSError, RecursionError, MemoryError):
        return f"{line}\n"
