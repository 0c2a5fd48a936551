"""Run-time constant pool values (JVMS 5.1)."""

from __future__ import annotations

from struct import pack, unpack

from ..loader.resolution import resolve_class
from .frames import Frame, PseudoFrame

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass


def number(entry: tuple[Any, ...]) -> int | float:
    """The value of a numeric constant (JVMS 4.4.4, 4.4.5)."""
    tag, value = entry[:2]
    if tag == 4:
        (value,) = unpack("<f", pack("<I", value))
    elif tag == 6:
        (value,) = unpack("<d", pack("<Q", value))
    return value  # type: ignore[no-any-return]  # what such an entry holds


class Constants:
    """Gives the value of a loadable constant; references are kept alive by their class."""

    def __init__(self, vm: Machine) -> None:
        self.vm = vm

    def load(self, t: Any, f: Any, cls: LinkedClass, index: int) -> Any:
        """The value, or None when Java code must run first (then in `t.next`)."""
        known = cls.constants.get(index)
        if known is not None:
            return known
        entry = cls.image.cp[index]
        tag = entry[0]
        if tag <= 6:
            return number(entry)
        if tag == 8:
            value = self.vm.intern(entry[1])
        elif tag == 7:
            value = self.vm.mirror(resolve_class(cls, entry[1]))
        else:
            from ..invoke import load_constant

            value = load_constant(t, f, cls, index)
            if isinstance(value, Frame | PseudoFrame):
                value.back = 0
                t.next = value
                return None
            if tag == 17 and entry[3][0] not in "L[":
                return value
        cls.constants[index] = value
        return value
