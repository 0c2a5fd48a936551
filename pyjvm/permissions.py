"""What a guest may do to the outside world."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Allowed = bool | Iterable[str]


class PermissionDenied(Exception):
    """The guest may not do this; Java sees a SecurityException with this text."""


class Permissions:
    """What a guest may do outside. Everything, unless told otherwise.

    `files_read`, `files_write`: True, False, or the folders and files below which it may. `env`, `properties`: True,
    False, or the names that it may see. The others: True or False.
    """

    __slots__ = ("_allowed",)

    def __init__(
        self,
        *,
        files_read: Allowed = True,
        files_write: Allowed = True,
        env: Allowed = True,
        properties: Allowed = True,
        clock: bool = True,
        random: bool = True,
        stdin: bool = True,
        exit: bool = True,
    ) -> None:
        self._allowed: dict[str, Any] = {
            "read": _roots(files_read),
            "write": _roots(files_write),
            "env": env if isinstance(env, bool) else frozenset(env),
            "property": properties if isinstance(properties, bool) else frozenset(properties),
            "clock": clock,
            "random": random,
            "stdin": stdin,
            "exit": exit,
        }

    def allows(self, kind: str, what: str = "") -> bool:
        """Whether `kind` of thing is allowed with `what`: an absolute path without links, or a name."""
        allowed = self._allowed[kind]
        if isinstance(allowed, bool):
            return allowed
        if isinstance(allowed, frozenset):
            return what in allowed
        return any(what == root or what.startswith(root.rstrip(os.sep) + os.sep) for root in allowed)

    def ask(self, kind: str, what: str = "", shown: str = "") -> None:
        """Raise PermissionDenied unless it is allowed. `shown` is what the guest called it: it is told no more."""
        if self._allowed[kind] is not True and not self.allows(kind, what):
            name = shown or what
            raise PermissionDenied(f'access denied: {kind} "{name}"' if name else f"access denied: {kind}")


def _roots(allowed: Allowed) -> bool | tuple[str, ...]:
    return allowed if isinstance(allowed, bool) else tuple(os.path.realpath(root) for root in allowed)
