"""How a Python function says which Java method it is (see ARCHITECTURE.md, Natives)."""

from __future__ import annotations

from collections.abc import Callable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    Function = Callable[..., Any]


class NativeMark:
    """What `@native` or `@intrinsic` noted about a function."""

    __slots__ = ("blocks", "calls", "descriptor", "leaf", "name", "replaces")

    def __init__(self, name: str, descriptor: str, replaces: bool, leaf: bool, blocks: bool, calls: bool) -> None:
        self.name = name
        self.descriptor = descriptor
        self.replaces = replaces
        self.leaf = leaf
        self.blocks = blocks
        self.calls = calls


def _marker(
    descriptor: str, name: str | None, replaces: bool, leaf: bool, blocks: bool, calls: bool
) -> Callable[[Function], Function]:
    def mark(function: Function) -> Function:
        note = NativeMark(name or function.__name__, descriptor, replaces, leaf, blocks, calls)
        marks = getattr(function, "java_marks", ())
        function.java_marks = (*marks, note)  # type: ignore[attr-defined]  # functions carry attributes
        return function

    return mark


def native(
    descriptor: str, *, name: str | None = None, leaf: bool = False, blocks: bool = False, calls: bool = False
) -> Callable[[Function], Function]:
    """The function is the native method `name` (default: its own name) with this descriptor."""
    return _marker(descriptor, name, False, leaf, blocks, calls)


def intrinsic(
    descriptor: str, *, name: str | None = None, leaf: bool = False, blocks: bool = False, calls: bool = False
) -> Callable[[Function], Function]:
    """The function replaces the Java body of method `name` with this descriptor, to the same effect."""
    return _marker(descriptor, name, True, leaf, blocks, calls)


def natives_of(module: ModuleType) -> list[tuple[NativeMark, Function]]:
    """All marked functions of a natives module, in definition order."""
    found: list[tuple[NativeMark, Function]] = []
    for function in list(vars(module).values()):
        if getattr(function, "__module__", None) == module.__name__:
            found.extend((note, function) for note in getattr(function, "java_marks", ()))
    return found
