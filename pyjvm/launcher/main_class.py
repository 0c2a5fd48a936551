"""The main class and its main method (JEP 512), with java's words where there is none."""

from __future__ import annotations

from ..errors import LinkageProblem, NoClassDefFoundError
from ..loader.resolution import EMBEDDED_NOTE
from ..method_area import access as flags
from ..method_area.classes import maximally_specific
from ..options import Stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method

WITH_ARGUMENTS = "([Ljava/lang/String;)V"
WITHOUT = "()V"


def load_main_class(machine: Machine, name: str) -> LinkedClass:
    """The class of this name, with dots or slashes. Raises Stop."""
    shown = name.replace("/", ".")
    internal = shown.replace(".", "/")
    not_loaded = f"Error: Could not find or load main class {shown}\nCaused by: java.lang."
    if not internal or internal[0] == "[" or internal.startswith("/") or internal.endswith("/") or "//" in internal:
        raise Stop(f"{not_loaded}ClassNotFoundException: {name}\n")
    try:
        return machine.loader.load(internal)
    except NoClassDefFoundError as problem:
        if problem.message.removesuffix(EMBEDDED_NOTE) == internal:
            note = EMBEDDED_NOTE if problem.message.endswith(EMBEDDED_NOTE) else ""
            raise Stop(f"{not_loaded}ClassNotFoundException: {shown}{note}\n") from None
        raise Stop(f"{not_loaded}NoClassDefFoundError: {problem.message}\n") from None
    except LinkageProblem as problem:
        error = problem.java_class.replace("/", ".")
        raise Stop(
            f"Error: LinkageError occurred while loading main class {shown}\n\t{error}: {problem.message}\n"
        ) from None


class MainMethod:
    """How the program starts: `method`, and for an instance method the `constructor` to call before."""

    __slots__ = ("cls", "constructor", "method")

    def __init__(self, cls: LinkedClass, method: Method, constructor: Method | None) -> None:
        self.cls = cls
        self.method = method
        self.constructor = constructor

    @property
    def takes_arguments(self) -> bool:
        return self.method.desc == WITH_ARGUMENTS


def find_main_method(cls: LinkedClass) -> MainMethod:
    """`main(String[])` comes before `main()`, static or not, declared here or inherited (JEP 512). Raises Stop."""
    name = cls.external_name
    method = _visible(cls, WITH_ARGUMENTS) or _visible(cls, WITHOUT)
    if method is None:
        raise Stop(
            f"Error: Main method not found in class {name}, please define the main method as:\n"
            "   public static void main(String[] args)\n"
            "or a JavaFX application class must extend javafx.application.Application\n"
        )
    if method.is_static:
        return MainMethod(cls, method, None)
    if cls.access & flags.ABSTRACT:
        raise Stop(f"Error: abstract class {name} can not be instantiated\nplease use a concrete class\n")
    if _is_inner(cls):
        raise Stop(
            f"Error: non-static inner class {name} constructor can not be invoked \n"
            "make inner class static or move inner class out to separate source file\n"
        )
    constructor = cls.methods.get(("<init>", WITHOUT))
    if constructor is None or constructor.is_private:
        raise Stop(
            f"Error: no non-private zero argument constructor found in class {name}\n"
            f"remove private from existing constructor or define as:\n   public {name}()\n"
        )
    return MainMethod(cls, method, constructor)


def _visible(cls: LinkedClass, desc: str) -> Method | None:
    """A member named main that is not private: declared, inherited from a super class, or a default of an interface."""
    above: LinkedClass | None = cls
    while above is not None:
        found = above.methods.get(("main", desc))
        if found is not None and not found.is_private:
            shared = found.access & (flags.PUBLIC | flags.PROTECTED)
            if shared or (above.package == cls.package and above.loader is cls.loader):
                return found
        above = above.super
    inherited = maximally_specific(cls, ("main", desc))
    return next((m for m in inherited if not m.is_abstract), inherited[0] if inherited else None)


def _is_inner(cls: LinkedClass) -> bool:
    """A member class that is not static: its constructors want the outer instance (JLS 8.1.3)."""
    for inner, outer, _, access in cls.image.inner_classes:
        if inner == cls.name:
            return outer is not None and not access & flags.STATIC
    return False
