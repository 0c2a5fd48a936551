"""How a host's failure becomes a Java exception. (A refused permission becomes a SecurityException by itself.)"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FAILURES = (OSError, ValueError)
"""ValueError: a path with a NUL in it."""


def reason(error: Exception) -> str:
    """What went wrong, in the words of the operating system."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return "Invalid file path"


def failure(vm: Any, error: Exception) -> Any:
    """The IOException to raise."""
    return vm.exception("java/io/IOException", reason(error))


def not_found(vm: Any, error: Exception, path: str) -> Any:
    """The FileNotFoundException to raise for a path."""
    text = f"{path} ({reason(error)})" if isinstance(error, OSError) else reason(error)
    return vm.exception("java/io/FileNotFoundException", text)
