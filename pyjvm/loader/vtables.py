"""Tables of virtual methods: overriding and selection (JVMS 5.4.5, 5.4.6)."""

from __future__ import annotations

from ..errors import IncompatibleClassChangeError
from ..method_area import access as flags
from ..method_area.classes import LinkedClass, maximally_specific
from ..method_area.members import Method

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.classes import Key


def build_vtable(cls: LinkedClass) -> None:
    """Fill `vtable` and `selection` of a class that is not an interface; superclass and interfaces are linked already.

    An entry that no class method fills holds the method that an interface's default gives, an abstract method
    (calling it is an AbstractMethodError), or one of several conflicting defaults (see `selected`).
    """
    super_ = cls.super
    table = list(super_.vtable) if super_ is not None else []
    selection = dict(super_.selection) if super_ is not None else {}
    places: dict[Key, list[int]] = {}
    for index, above in enumerate(table):
        places.setdefault(above.key, []).append(index)
    for key, method in cls.methods.items():
        if method.is_static or method.is_initializer or method.is_private:
            continue
        for index in places.get(key, ()):
            if overrides(method, table[index]):
                table[index] = method
                if method.vindex < 0:
                    method.vindex = index
        if method.vindex < 0:
            method.vindex = len(table)
            table.append(method)
        if method.access & (flags.PUBLIC | flags.PROTECTED) or key not in selection:
            selection[key] = method.vindex
    seen: set[Key] = set()
    for interface in cls.superinterfaces():
        for key, method in interface.methods.items():
            if method.is_static or method.is_initializer or method.is_private or key in seen:
                continue
            seen.add(key)
            index_known = selection.get(key)
            if index_known is None:
                selection[key] = len(table)
                table.append(selected(cls, key) or method)
            elif table[index_known].cls.is_interface:
                table[index_known] = selected(cls, key) or method
    cls.vtable = table
    cls.selection = selection


def overrides(method: Method, above: Method) -> bool:
    """Whether `method` can override `above`, declared in a super class (JVMS 5.4.5)."""
    if above.access & flags.PRIVATE:
        return False
    if above.access & (flags.PUBLIC | flags.PROTECTED):
        return True
    return above.cls.package == method.cls.package and above.cls.loader is method.cls.loader


def selected(cls: LinkedClass, key: Key) -> Method | None:
    """The one default method that applies, else an abstract one; of several conflicting defaults a Conflict."""
    candidates = maximally_specific(cls, key)
    concrete = [m for m in candidates if not m.is_abstract]
    if len(concrete) == 1:
        return concrete[0]
    if concrete:
        return Conflict(concrete)
    return candidates[0] if candidates else None


class Conflict(Method):
    """Stands in a vtable where several defaults apply: calling it is an IncompatibleClassChangeError (JVMS
    6.5.invokeinterface).
    """

    __slots__ = ("candidates",)

    def __init__(self, candidates: list[Method]) -> None:
        super().__init__(candidates[0].cls, candidates[0].image)
        self.candidates = candidates
        self.is_abstract = True
        self.entry = self.invoke = self._refuse

    @property
    def problem(self) -> IncompatibleClassChangeError:
        """The error that calling it is."""
        shown = " ".join(f"{m.cls.external_name}.{m.name}" for m in self.candidates)
        return IncompatibleClassChangeError(f"Conflicting default methods: {shown}")

    def _refuse(self, t: Any, f: Any, *_: object) -> None:
        f.pc -= 1  # the exception comes from the call itself
        raise self.problem
