"""Java classes as Python objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .members import Members

if TYPE_CHECKING:
    from ..method_area.classes import LinkedClass
    from .guest import Guest
    from .objects import JavaObject
    from .overloads import JavaMethod


class JavaClass(Members):
    """A class of the guest. `new(…)`, or calling it, makes an instance; static methods and fields are attributes.

    `method(name, descriptor)` chooses an overload, `field(name)` and `set_field(name, value)` mean a field where a
    method has the same name, `new` takes `descriptor=` to choose a constructor. The class is initialised when Java
    would do it.
    """

    __slots__ = ("_guest", "linked")

    def __init__(self, guest: Guest, cls: LinkedClass) -> None:
        object.__setattr__(self, "_guest", guest)
        object.__setattr__(self, "linked", cls)

    @property
    def name(self) -> str:
        """`java.lang.String`, `int[]`."""
        name: str = self.linked.type_name
        return name

    def check(self, guest: Guest) -> None:
        """Raise ValueError unless the class is of this guest."""
        if self._guest is not guest:
            raise ValueError("the class belongs to another VM")

    def new(self, *arguments: Any, descriptor: str | None = None) -> JavaObject:
        """A new instance."""
        from .overloads import constructors

        made: JavaObject = constructors(self._guest, self.linked, descriptor)(*arguments)
        return made

    __call__ = new

    def method(self, name: str, descriptor: str | None = None) -> JavaMethod:
        """The static methods of a name; with a descriptor such as `(I)V` the one that has it."""
        from .overloads import static_methods

        return static_methods(self._guest, self.linked, name, descriptor)

    def field(self, name: str) -> Any:
        """The value of a static field."""
        from .fields import get_static_field

        return get_static_field(self._guest, self.linked, name)

    def set_field(self, name: str, value: Any) -> None:
        """Set a static field."""
        from .fields import set_static_field

        set_static_field(self._guest, self.linked, name, value)

    def __dir__(self) -> list[str]:
        from .overloads import member_names

        return sorted({*super().__dir__(), *member_names(self.linked, static=True)})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JavaClass) and other.linked is self.linked

    def __hash__(self) -> int:
        return hash(id(self.linked))

    def __repr__(self) -> str:
        return f"<java class {self.name}>"
