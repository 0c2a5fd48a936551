"""Java objects as Python objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .members import Members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..machine import Machine
    from .classes import JavaClass
    from .guest import Guest
    from .overloads import JavaMethod


class JavaObject(Members):
    """An object of the guest, kept alive while Python holds this.

    Its methods are attributes, called with Python values (values.py has the table of conversions); where an overload is
    to be chosen, `method(name, descriptor)` names it. Fields are attributes too, unless a method has the same name:
    `field(name)` and `set_field(name, value)` always mean the field. Access modifiers are not looked at.

    `str()` is toString, `==` is equals, `hash()` is hashCode; an Iterable can be iterated over.
    """

    __slots__ = ("_guest", "_ref")

    def __init__(self, guest: Guest, ref: int) -> None:
        guest.hold(ref)
        object.__setattr__(self, "_guest", guest)
        object.__setattr__(self, "_ref", ref)

    def __del__(self) -> None:
        try:  # a finalizer, which should do little
            self._guest.released.append(self._ref)
        except AttributeError:  # the constructor failed
            pass

    # -- what it is ---------------------------------------------------------------------------

    @property
    def java_class(self) -> JavaClass:
        """Its class."""
        from .classes import JavaClass

        return JavaClass(self._guest, self._guest.machine.class_of(self._ref))

    def isinstance_of(self, cls: JavaClass) -> bool:
        """Java's instanceof."""
        cls.check(self._guest)
        answer: bool = self._guest.machine.class_of(self._ref).is_subclass(cls.linked)
        return answer

    def reference_in(self, guest: Guest) -> int:
        """The reference, for the guest that it belongs to. Raises ValueError for another one."""
        if self._guest is not guest:
            raise ValueError("the object belongs to another VM")
        guest.machine  # noqa: B018  # ClosedError
        ref: int = self._ref
        return ref

    # -- members ------------------------------------------------------------------------------

    def method(self, name: str, descriptor: str | None = None) -> JavaMethod:
        """The methods of a name; with a descriptor such as `(I)V` the one that has it."""
        from .overloads import instance_methods

        return instance_methods(self._guest, self._ref, name, descriptor)

    def field(self, name: str) -> Any:
        """The value of an instance field, inherited ones too."""
        from .fields import get_instance_field

        return get_instance_field(self._guest, self._ref, name)

    def set_field(self, name: str, value: Any) -> None:
        """Set an instance field."""
        from .fields import set_instance_field

        set_instance_field(self._guest, self._ref, name, value)

    def __dir__(self) -> list[str]:
        from .overloads import member_names

        return sorted({*super().__dir__(), *member_names(self._guest.machine.class_of(self._ref), static=False)})

    # -- Python's protocols -------------------------------------------------------------------

    def __str__(self) -> str:
        text = self.method("toString", "()Ljava/lang/String;")()
        return "null" if text is None else str(text)

    def __repr__(self) -> str:
        if not self._guest.is_open:
            return "<java object of a closed VM>"
        return f"<java object {self._guest.machine.class_of(self._ref).type_name}@{self._ref:x}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, JavaObject) or other._guest is not self._guest:
            return NotImplemented
        return self._ref == other._ref or bool(self.method("equals", "(Ljava/lang/Object;)Z")(other))

    def __hash__(self) -> int:
        return hash(self.method("hashCode", "()I")())

    def __iter__(self) -> Iterator[Any]:
        machine: Machine = self._guest.machine
        if not machine.class_of(self._ref).is_subclass(machine.load("java/lang/Iterable")):
            raise TypeError(f"{self!r} is not iterable")
        return self._iterate()

    def _iterate(self) -> Iterator[Any]:
        iterator = self.method("iterator", "()Ljava/util/Iterator;")()
        has_next = iterator.method("hasNext", "()Z")
        following = iterator.method("next", "()Ljava/lang/Object;")
        while has_next():
            yield following()
