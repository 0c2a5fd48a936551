"""The verifier's questions, answered by the loaders (see verifier/context.py)."""

from __future__ import annotations

from ..method_area import access as flags
from .verifier import verify_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method_area.classes import LinkedClass


def verify(cls: LinkedClass) -> None:
    """Verify a linked class (JVMS 4.10). Raises VerifyError, or what loading another class ends in."""
    verify_class(cls.image, _Hierarchy(cls))


class _Hierarchy:
    """Other classes as the class that is verified sees them."""

    def __init__(self, cls: LinkedClass) -> None:
        self._cls = cls

    def _load(self, name: str) -> LinkedClass:
        cls = self._cls
        return cls if name == cls.name else cls.loader.load(name)

    def is_interface(self, name: str) -> bool:
        return self._load(name).is_interface

    def is_subclass(self, name: str, ancestor: str) -> bool:
        above: LinkedClass | None = self._load(name)
        while above is not None:
            if above.name == ancestor:
                return True
            above = above.super
        return False

    def common_superclass(self, one: str, other: str) -> str:
        first, second = self._load(one), self._load(other)
        if first.is_interface or second.is_interface:
            return "java/lang/Object"
        above: LinkedClass | None = first
        while above is not None and not second.is_subclass(above):
            above = above.super
        return above.name if above is not None else "java/lang/Object"

    def needs_protected_check(self, name: str, member: str, descriptor: str) -> bool:
        above = self._cls.super
        while above is not None and above.name != name:
            above = above.super
        if above is None:
            return False
        find = above.find_method if descriptor[0] == "(" else above.find_field
        found = find(member, descriptor)
        if found is None or not found.access & flags.PROTECTED:
            return False
        declaring = found.cls
        return declaring.package != self._cls.package or declaring.loader is not self._cls.loader
