"""How a host's refusal becomes a Java exception."""

from __future__ import annotations

from pyjvm.host import PermissionDenied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

REFUSALS = (OSError, PermissionDenied, ValueError)
"""ValueError: a path with a NUL in it."""


def reason(error: Exception) -> str:
    """What went wrong, in the words of the operating system."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return "Invalid file path"


def failure(vm: Any, error: Exception) -> Any:
    """The IOException or SecurityException to raise."""
    if isinstance(error, PermissionDenied):
        return vm.exception("java/lang/SecurityException", str(error))
    return vm.exception("java/io/IOException", reason(error))


def not_found(vm: Any, error: Exception, path: str) -> Any:
    """The FileNotFoundException for a path, or the SecurityException, to raise."""
    if isinstance(error, PermissionDenied):
        return failure(vm, error)
    text = f"{path} ({reason(error)})" if isinstance(error, OSError) else reason(error)
    return vm.exception("java/io/FileNotFoundException", text)
