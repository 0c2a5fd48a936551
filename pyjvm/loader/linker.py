"""Linking: from a class image to a linked class (JVMS 5.3.5, 5.4)."""

from __future__ import annotations

from ..errors import IllegalAccessError, IncompatibleClassChangeError
from ..heap.layout import primitive_array_layout, reference_array_layout
from ..instructions.descriptors import PRIMITIVES
from ..method_area import access as flags
from ..method_area.classes import INITIALIZED, LinkedClass
from ..method_area.members import Field, Method
from .layouts import SIZES, lay_out_instance, lay_out_statics
from .native_binding import bind_natives
from .resolution import class_accessible, module_of, modules_of
from .vtables import build_vtable, overrides

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..classfile.image import ClassImage
    from ..heap.heap import Heap
    from ..heap.memory import GuestMemory
    from .loaders import BootLoader, ClassLoader


class Linker:
    """Makes linked classes and numbers them; holds the tables by class id and method id that all tiers index."""

    def __init__(self, mem: GuestMemory, heap: Heap) -> None:
        self.mem = mem
        self.heap = heap
        self.boot: BootLoader = None  # type: ignore[assignment]  # set when the boot loader is made
        self.classes: list[LinkedClass | None] = [None]
        """By class id; 0 is no class."""
        self.vtables: list[list[Method]] = [[]]
        """By class id."""
        self.supers: list[frozenset[int]] = [frozenset()]
        """By class id: the ids of all its supertypes."""
        self.elements: list[int] = [0]
        """By class id of an array class: the class id of its elements."""
        self.methods: list[Method | None] = [None]
        """By method id."""
        self.primitives: dict[str, LinkedClass] = {}
        self.on_load: Callable[[LinkedClass], None] = lambda cls: None
        self.on_number: Callable[[LinkedClass], None] | None = None
        """Told of each class when it has its place in the tables, array classes too (jit/)."""
        for name, letter in PRIMITIVES.items():
            cls = LinkedClass(name, flags.PUBLIC | flags.FINAL | flags.ABSTRACT, None, (), None)
            cls.state = INITIALIZED
            self.primitives[letter] = cls
            self._number(cls, None)

    def _number(self, cls: LinkedClass, layout: Any) -> None:
        cls.id = len(self.classes)
        self.classes.append(cls)
        above: set[int] = {cls.id}
        if cls.super is not None:
            above |= cls.super.supers
            cls.super.descendants.append(cls)
        for interface in cls.interfaces:
            above |= interface.supers
        cls.supers = frozenset(above)
        self.supers.append(cls.supers)
        self.vtables.append(cls.vtable)
        self.elements.append(cls.element.id if cls.element is not None else 0)
        if layout is not None:
            cls.layout = layout
            self.heap.set_layout(cls.id, layout)
        if self.on_number is not None:
            self.on_number(cls)

    def link(self, image: ClassImage, loader: ClassLoader, source: str | None, host: LinkedClass | None) -> LinkedClass:
        """A new class: super classes resolved and checked, fields laid out, methods in tables (JVMS 5.3.5, 5.4.2)."""
        super_ = loader.load(image.super_name) if image.super_name is not None else None
        interfaces = tuple([loader.load(name) for name in image.interfaces])
        cls = LinkedClass(image.name, image.access, super_, interfaces, loader)
        cls.image = image
        cls.source = source
        cls.module = "java.base" if loader.is_boot else None
        if host is not None:
            cls.host = host
            cls.hidden = cls.trusted = True
        else:
            self._check_supers(cls)
        for field_image in image.fields:
            field = Field(cls, field_image)
            cls.fields[field.name, field.desc] = field
        for method_image in image.methods:
            method = Method(cls, method_image)
            cls.methods[method.key] = method
        if super_ is not None and not loader.is_boot and host is None:
            _check_final_methods(cls, super_)
        layout = lay_out_instance(cls, [f for f in cls.fields.values() if not f.is_static])
        lay_out_statics(cls, [f for f in cls.fields.values() if f.is_static], self.mem)
        if cls.is_interface:
            cls.vtable = super_.vtable if super_ is not None else []
            cls.selection = super_.selection if super_ is not None else {}
        else:
            build_vtable(cls)
        by_id = self.methods  # nothing fails any more: a class that does not link leaves nothing behind
        for method in cls.methods.values():
            method.id = len(by_id)
            by_id.append(method)
        self._number(cls, layout)
        self.heap.static_root_words.extend(cls.static_words)
        if loader.is_boot and host is None:
            bind_natives(cls)
        self.on_load(cls)
        return cls

    def link_array(self, name: str, element: LinkedClass, owner: ClassLoader) -> LinkedClass:
        """The class of arrays of `element` (JVMS 5.3.3)."""
        object_ = self.boot.load("java/lang/Object")
        interfaces = (self.boot.load("java/lang/Cloneable"), self.boot.load("java/io/Serializable"))
        access = element.access & (flags.PUBLIC | flags.PRIVATE | flags.PROTECTED) | flags.FINAL | flags.ABSTRACT
        cls = LinkedClass(name, access, object_, interfaces, owner)
        cls.element = element
        cls.dimensions = element.dimensions + 1
        cls.is_interface = False
        cls.state = INITIALIZED
        cls.module = element.module
        cls.vtable = object_.vtable
        cls.selection = object_.selection
        if element.is_primitive:
            layout = primitive_array_layout(SIZES[PRIMITIVES[element.name]])
        else:
            layout = reference_array_layout()
        self._number(cls, layout)
        object_.descendants.pop()  # arrays are no class-hierarchy news
        return cls

    def is_instance(self, class_id: int, target: LinkedClass) -> bool:
        """Whether objects of a class are instances of `target`; the answer yes is remembered in `supers`."""
        if target.id in self.supers[class_id]:
            return True
        cls = self.classes[class_id]
        if cls is not None and cls.is_array and target.is_array and cls.is_subclass(target):
            cls.supers = self.supers[class_id] = cls.supers | {target.id}
            return True
        return False

    def _check_supers(self, cls: LinkedClass) -> None:
        super_ = cls.super
        if super_ is not None:
            if super_.is_interface:
                raise IncompatibleClassChangeError(
                    f"class {cls.external_name} has interface {super_.external_name} as super class"
                )
            if super_.access & flags.FINAL:
                raise IncompatibleClassChangeError(
                    f"class {cls.external_name} cannot inherit from final class {super_.external_name}"
                )
            self._check_above(cls, super_, "superclass")
        for interface in cls.interfaces:
            if not interface.is_interface:
                raise IncompatibleClassChangeError(
                    f"class {cls.external_name} can not implement {interface.external_name}, "
                    "because it is not an interface "
                    f"({interface.external_name} is in {module_of(interface)})"
                )
            self._check_above(cls, interface, "superinterface")

    def _check_above(self, cls: LinkedClass, above: LinkedClass, role: str) -> None:
        if not class_accessible(above, cls):
            raise IllegalAccessError(
                f"class {cls.external_name} cannot access its {role} {above.external_name}{modules_of(cls, above)}"
            )
        permitted = above.image.permitted_subclasses
        if permitted is not None and (cls.name not in permitted or (above.loader is not cls.loader)):
            raise IncompatibleClassChangeError(
                f"Failed listed permitted subclass check: class {cls.external_name} is not a permitted subclass of "
                f"{above.external_name}"
            )


def _check_final_methods(cls: LinkedClass, super_: LinkedClass) -> None:
    """A final method is not overridden (JVMS 4.10)."""
    for key, method in cls.methods.items():
        if method.is_static or method.is_initializer or method.is_private:
            continue
        above: LinkedClass | None = super_
        while above is not None:
            there = above.methods.get(key)
            if there is not None and there.access & flags.FINAL and not there.is_static and overrides(method, there):
                raise IncompatibleClassChangeError(
                    f"class {cls.external_name} overrides final method {above.external_name}.{method.name}{method.desc}"
                )
            above = above.super
