"""Natives of java.lang.reflect.AccessibleObject."""

from __future__ import annotations

from pyjvm.rt.java.lang.Class import modifiers as class_modifiers

from pyjvm.loader.resolution import nest_host_of
from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PUBLIC, PRIVATE, PROTECTED = 1, 2, 4


def calling_class(t: Any) -> Any:
    """The class whose method called the method of reflection: the first outside java.lang.reflect and Class."""
    frame = t.frame
    while frame is not None:
        if frame.method is not None:
            cls = frame.method.cls
            if cls.package != "java/lang/reflect" and cls.name != "java/lang/Class":
                return cls
        frame = frame.caller
    return t.vm.load("java/lang/Object")


@native("(Ljava/lang/Class;I)Z")
def isAccessibleToCaller(t: Any, declaring: int, modifiers: int) -> int:
    cls = t.vm.class_of_mirror(declaring)
    asking = calling_class(t)
    if nest_host_of(cls) is nest_host_of(asking):
        return 1
    if modifiers & PRIVATE:
        return 0
    if cls.package == asking.package and cls.loader is asking.loader:
        return 1
    if modifiers & PUBLIC:
        return class_modifiers(cls) & PUBLIC
    return int(bool(modifiers & PROTECTED) and asking.is_subclass(cls))


@native("(Ljava/lang/Class;I)Z")
def isOpenToCaller(t: Any, declaring: int, modifiers: int) -> int:
    """Programs may open their own members, and of the library's what is public anyway."""
    cls = t.vm.class_of_mirror(declaring)
    if not is_library(cls) or is_library(calling_class(t)):
        return 1
    return modifiers & class_modifiers(cls) & PUBLIC


def is_library(cls: Any) -> bool:
    return cls.loader is None or cls.loader.is_boot


@native("()Ljava/lang/Class;")
def caller(t: Any) -> int:
    return t.vm.mirror(calling_class(t))
