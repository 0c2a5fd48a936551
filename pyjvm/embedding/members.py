"""What Java classes and objects have in common as Python objects: their members are attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .overloads import JavaMethod


class Members:
    """Methods and fields as attributes; where a method and a field have one name, the attribute is the method."""

    __slots__ = ()

    if TYPE_CHECKING:

        def method(self, name: str, descriptor: str | None = None) -> JavaMethod: ...

        def field(self, name: str) -> Any: ...

        def set_field(self, name: str, value: Any) -> None: ...

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        try:
            return self.method(name)
        except AttributeError:
            return self.field(name)

    def __setattr__(self, name: str, value: Any) -> None:
        self.set_field(name, value)
