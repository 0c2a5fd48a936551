"""A class or interface after loading and linking (JVMS 5.3-5.5)."""

from __future__ import annotations

from ..instructions.descriptors import PRIMITIVES, external_type
from . import access as flags
from .members import Field, Method

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..classfile.image import ClassImage

LINKED, INITIALIZING, INITIALIZED, ERRONEOUS = range(4)

Key = tuple[str, str]


class LinkedClass:
    """A linked class; array classes and primitive types too. Initialisation only changes `state`.

    `supers` are the ids of all classes and interfaces it is a subtype of, itself among them: `instanceof` is one
    look-up.
    """

    __slots__ = (
        "_superinterfaces",
        "access", "constants", "descendants", "dimensions", "element", "error", "fields", "hidden", "host", "id",
        "image", "init_thread", "init_waiters", "instance_size", "interfaces", "is_array", "is_interface", "layout",
        "loader", "methods", "mirror", "module", "name", "nest_host", "package", "reference_offsets", "resolved",
        "selection", "source", "state", "static_words", "super", "supers", "trusted", "vtable",
    )  # fmt: skip

    def __init__(
        self, name: str, access: int, super_: LinkedClass | None, interfaces: tuple[LinkedClass, ...], loader: Any
    ) -> None:
        self.id = 0
        self.name = name
        self.access = access
        self.super = super_
        self.interfaces = interfaces
        self._superinterfaces: tuple[LinkedClass, ...] | None = None
        self.loader = loader
        """The ClassLoader that defined it; None for primitive types."""
        self.image: ClassImage = None  # type: ignore[assignment]  # classes made from a file have one
        self.is_interface = bool(access & flags.INTERFACE)
        self.is_array = name[0] == "["
        self.element: LinkedClass | None = None
        """Component type of an array class."""
        self.dimensions = 0
        self.package = name.rpartition("/")[0]
        self.module: str | None = None
        self.source: str | None = None
        self.state = LINKED
        self.init_thread: Any = None
        self.init_waiters: list[Any] = []
        self.error: Any = None
        self.fields: dict[Key, Field] = {}
        self.methods: dict[Key, Method] = {}
        self.vtable: list[Method] = []
        self.selection: dict[Key, int] = {}
        """Vtable index of each method name and descriptor that a call from an interface may mean."""
        self.supers: frozenset[int] = frozenset()
        self.instance_size = 2
        """Words of an instance, header included."""
        self.reference_offsets: tuple[int, ...] = ()
        self.static_words: list[int] = []
        """Word addresses of static reference fields."""
        self.mirror = 0
        self.constants: dict[int, Any] = {}
        """Resolved constants by constant-pool index: references of strings, classes, … (roots)."""
        self.resolved: dict[Any, Any] = {}
        """Resolved symbolic references; an exception where resolution failed, to be raised again (JVMS 5.4.3)."""
        self.nest_host: LinkedClass | None = None
        self.host: LinkedClass | None = None
        self.hidden = False
        self.trusted = False
        self.layout: Any = None
        self.descendants: list[LinkedClass] = []

    @property
    def external_name(self) -> str:
        """`java.lang.String`, `[I`, `[Ljava.lang.String;`, `int`, `Main$$Lambda/0x1`: as Class.getName shows it."""
        name = self.name.replace("/", ".")
        return name.replace("+", "/") if self.hidden else name

    @property
    def type_name(self) -> str:
        """`java.lang.String[]`: as messages and Class.getTypeName show it."""
        return external_type(self.name) if self.is_array else self.external_name

    @property
    def is_primitive(self) -> bool:
        return self.loader is None and not self.is_array

    @property
    def descriptor(self) -> str:
        if self.is_array:
            return self.name
        return PRIMITIVES[self.name] if self.is_primitive else f"L{self.name};"

    def is_subclass(self, other: LinkedClass) -> bool:
        """Subtype test (JVMS 6.5.instanceof), for classes, interfaces and arrays."""
        if other.id in self.supers:
            return True
        if self.is_array and other.is_array:
            mine, theirs = self.element, other.element
            assert mine is not None and theirs is not None
            return not mine.is_primitive and not theirs.is_primitive and mine.is_subclass(theirs)
        return False

    def find_field(self, name: str, desc: str) -> Field | None:
        """Field lookup (JVMS 5.4.3.2): here, superinterfaces, super class."""
        key = (name, desc)
        cls: LinkedClass | None = self
        while cls is not None:
            for one in (cls, *cls.own_superinterfaces()):
                found = one.fields.get(key)
                if found is not None:
                    return found
            cls = cls.super
        return None

    def find_method(self, name: str, desc: str) -> Method | None:
        """Method lookup (JVMS 5.4.3.3, 5.4.3.4): class and super classes, then maximally-specific superinterface
        methods.
        """
        key = (name, desc)
        cls: LinkedClass | None = self
        while cls is not None:
            found = cls.methods.get(key)
            if found is not None and (cls is self or not self.is_interface or _is_public_instance(found)):
                return found
            cls = cls.super
        candidates = maximally_specific(self, key)
        concrete = [m for m in candidates if not m.is_abstract]
        if len(concrete) == 1:
            return concrete[0]
        return candidates[0] if candidates else None

    def own_superinterfaces(self) -> tuple[LinkedClass, ...]:
        """Its direct superinterfaces, each with those above it, each once."""
        known = self._superinterfaces
        if known is None:
            found: dict[LinkedClass, None] = {}
            for interface in self.interfaces:
                if interface not in found:
                    found[interface] = None
                    found.update(dict.fromkeys(interface.own_superinterfaces()))
            known = self._superinterfaces = tuple(found)
        return known

    def superinterfaces(self) -> list[LinkedClass]:
        """All superinterfaces, those of super classes too, each once, in a fixed order."""
        found: dict[LinkedClass, None] = {}
        cls: LinkedClass | None = self
        while cls is not None:
            found.update(dict.fromkeys(cls.own_superinterfaces()))
            cls = cls.super
        return list(found)

    def __repr__(self) -> str:
        return f"<class {self.external_name}>"


def _is_public_instance(method: Method) -> bool:
    """What an interface has of Object's methods (JVMS 5.4.3.4)."""
    return method.access & (flags.PUBLIC | flags.STATIC) == flags.PUBLIC


def maximally_specific(cls: LinkedClass, key: Key) -> list[Method]:
    """The maximally-specific superinterface methods of `cls` (JVMS 5.4.3.3): neither private nor static."""
    declared = []
    for interface in ([cls] if cls.is_interface else []) + cls.superinterfaces():
        method = interface.methods.get(key)
        if method is not None and not method.access & (flags.PRIVATE | flags.STATIC):
            declared.append(method)
    covered: set[int] = set()
    for method in declared:
        covered |= method.cls.supers - {method.cls.id}
    return [method for method in declared if method.cls.id not in covered]
