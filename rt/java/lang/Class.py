"""Natives of java.lang.Class."""

from __future__ import annotations

from pyjvm.instructions.descriptors import PRIMITIVES
from pyjvm.loader.resolution import nest_host_of
from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PUBLIC, ACCESS, STATIC, FINAL, SUPER, ABSTRACT = 0x1, 0x7, 0x8, 0x10, 0x20, 0x400


def null(vm: Any) -> Exception:
    return vm.exception("java/lang/NullPointerException", None)


def inner_entry(cls: Any) -> tuple[str, str | None, str | None, int] | None:
    """What the class's own InnerClasses attribute says of it (JVMS 4.7.6)."""
    if cls.image is None or cls.is_array:
        return None
    for entry in cls.image.inner_classes:
        if entry[0] == cls.name:
            return entry
    return None


def mirrors(vm: Any, classes: list[Any]) -> int:
    """A Class array."""
    array: int = vm.new_object_array("java/lang/Class", len(classes))
    for i, cls in enumerate(classes):
        vm.set_object(array, i, vm.mirror(cls))
    return array


@native("(Ljava/lang/String;)Ljava/lang/Class;")
def getPrimitiveClass(t: Any, name: int) -> int:
    vm = t.vm
    return vm.mirror(vm.linker.primitives[PRIMITIVES[vm.string(name)]])


@native("(Ljava/lang/String;)Ljava/lang/Class;")
def forName0(t: Any, name: int) -> int:
    vm = t.vm
    return vm.find_class_for_name(t, vm.string(name), False, 0)


@native("()Ljava/lang/String;")
def initClassName(t: Any, this: int) -> int:
    return t.vm.intern(t.vm.class_of_mirror(this).external_name)


@native("()Ljava/lang/String;")
def getSimpleBinaryName0(t: Any, this: int) -> int:
    entry = inner_entry(t.vm.class_of_mirror(this))
    return 0 if entry is None else t.vm.intern(entry[2] or "")


@native("(Ljava/lang/Object;)Z")
def isInstance(t: Any, this: int, ref: int) -> int:
    return int(ref != 0 and t.vm.class_of(ref).is_subclass(t.vm.class_of_mirror(this)))


@native("(Ljava/lang/Class;)Z")
def isAssignableFrom(t: Any, this: int, other: int) -> int:
    vm = t.vm
    if not other:
        raise null(vm)
    return int(vm.class_of_mirror(other).is_subclass(vm.class_of_mirror(this)))


@native("()Z")
def isInterface(t: Any, this: int) -> int:
    return int(t.vm.class_of_mirror(this).is_interface)


@native("()Z")
def isArray(t: Any, this: int) -> int:
    return int(t.vm.class_of_mirror(this).is_array)


@native("()Z")
def isPrimitive(t: Any, this: int) -> int:
    return int(t.vm.class_of_mirror(this).is_primitive)


@native("()Z")
def isHidden(t: Any, this: int) -> int:
    return int(t.vm.class_of_mirror(this).hidden)


@native("()Ljava/lang/Class;")
def getSuperclass(t: Any, this: int) -> int:
    cls = t.vm.class_of_mirror(this)
    return 0 if cls.super is None or cls.is_interface else t.vm.mirror(cls.super)


@native("()[Ljava/lang/Class;")
def getInterfaces(t: Any, this: int) -> int:
    return mirrors(t.vm, list(t.vm.class_of_mirror(this).interfaces))


@native("()Ljava/lang/Class;")
def getComponentType(t: Any, this: int) -> int:
    element = t.vm.class_of_mirror(this).element
    return 0 if element is None else t.vm.mirror(element)


@native("()Ljava/lang/Class;")
def arrayType0(t: Any, this: int) -> int:
    vm = t.vm
    cls = vm.class_of_mirror(this)
    return vm.mirror((cls.loader or vm.boot).load("[" + cls.descriptor))


@native("()I")
def getModifiers(t: Any, this: int) -> int:
    return modifiers(t.vm.class_of_mirror(this))


def modifiers(cls: Any) -> int:
    """Those of a member class are in its InnerClasses entry; an array has the access of its elements."""
    if cls.is_primitive:
        return PUBLIC | FINAL | ABSTRACT
    if cls.is_array:
        return modifiers(cls.element) & ACCESS | FINAL | ABSTRACT
    entry = inner_entry(cls)
    return (entry[3] if entry is not None else cls.access) & 0x7FFF & ~SUPER


@native("()Z")
def isRecord0(t: Any, this: int) -> int:
    cls = t.vm.class_of_mirror(this)
    return int(cls.image is not None and cls.image.record is not None)


@native("()[Ljava/lang/Class;")
def getPermittedSubclasses(t: Any, this: int) -> int:
    cls = t.vm.class_of_mirror(this)
    if cls.is_array or cls.image is None or cls.image.permitted_subclasses is None:
        return 0
    return mirrors(t.vm, [cls.loader.load(name) for name in cls.image.permitted_subclasses])


@native("()Ljava/lang/Class;")
def getDeclaringClass(t: Any, this: int) -> int:
    cls = t.vm.class_of_mirror(this)
    entry = inner_entry(cls)
    return 0 if entry is None or entry[1] is None else t.vm.mirror(cls.loader.load(entry[1]))


@native("()Ljava/lang/Class;")
def getEnclosingClass(t: Any, this: int) -> int:
    cls = t.vm.class_of_mirror(this)
    if not cls.is_array and cls.image is not None and cls.image.enclosing_method is not None:
        return t.vm.mirror(cls.loader.load(cls.image.enclosing_method[0]))
    return getDeclaringClass(t, this)


@native("()Z")
def isLocalOrAnonymous0(t: Any, this: int) -> int:
    cls = t.vm.class_of_mirror(this)
    return int(cls.image is not None and cls.image.enclosing_method is not None and inner_entry(cls) is not None)


@native("()Ljava/lang/Class;")
def getNestHost(t: Any, this: int) -> int:
    return t.vm.mirror(nest_host_of(t.vm.class_of_mirror(this)))


@native("()[Ljava/lang/Object;", calls=True)
def enumValues0(t: Any, this: int) -> Any:
    cls = t.vm.class_of_mirror(this)
    method = cls.find_method("values", f"()[L{cls.name};")
    return t.call(method, []) if method is not None and method.is_static else 0


@native("(Ljava/lang/Class;)Z")
def desiredAssertionStatus0(t: Any, mirror: int) -> int:
    """The last option that names the class, a package around it or all decides."""
    vm = t.vm
    cls = vm.class_of_mirror(mirror)
    if cls.loader is not None and cls.loader.is_boot:
        return int(vm.options.library_assertions)
    name = cls.external_name
    wanted = False
    best = -1
    for pattern, on in vm.options.assertions:
        package = pattern[:-3] if pattern.endswith("...") else None
        if pattern == "":
            rank = 0
        elif package is not None:
            inside = name.startswith(package + ".") if package else "." not in name
            rank = 1 + len(package) if inside else -1
        else:
            rank = 1 << 20 if name == pattern or name.startswith(pattern + "$") else -1
        if rank >= best and rank >= 0:
            best, wanted = rank, on
    return int(wanted)


@native("()Z")
def isOfLibrary0(t: Any, this: int) -> int:
    loader = t.vm.class_of_mirror(this).loader
    return int(loader is None or loader.is_boot)


@native("()[Ljava/lang/Class;")
def getDeclaredClasses(t: Any, this: int) -> int:
    cls = t.vm.class_of_mirror(this)
    if cls.is_array or cls.image is None:
        return mirrors(t.vm, [])
    names = [inner for inner, outer, _, _ in cls.image.inner_classes if outer == cls.name]
    return mirrors(t.vm, [cls.loader.load(name) for name in names])
