"""What the verifier asks about other classes. The loader answers; each answer may load a class."""

from __future__ import annotations

from typing import Protocol


class Context(Protocol):
    """Names are internal names of classes and interfaces, seen from the class that is verified; never arrays.

    Any question may raise the `LinkageProblem` that loading the class ends in.
    """

    def is_interface(self, name: str) -> bool:
        """Loads `name`."""
        ...

    def is_subclass(self, name: str, ancestor: str) -> bool:
        """Whether the class `name` is the class `ancestor` or extends it, directly or not. Interfaces do not count."""
        ...

    def common_superclass(self, one: str, other: str) -> str:
        """The most specific class that both extend or are; "java/lang/Object" if either is an interface."""
        ...

    def needs_protected_check(self, name: str, member: str, descriptor: str) -> bool:
        """Whether JVMS 4.10.1.8 applies to this field or method (its descriptor tells which).

        It does if the class `name` is a proper superclass of the class that is verified, and the member that resolves
        in `name` is protected and declared in a class of another run-time package.
        """
        ...
