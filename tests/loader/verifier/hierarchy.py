"""The few classes that the verifier's tests speak of, as a `Context`; class A is the one that is verified."""

from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class
from pyjvm.errors import LinkageProblem, NoClassDefFoundError
from pyjvm.loader.verifier import verify_class

OBJECT = "java/lang/Object"
SUPERCLASSES = {
    "java/lang/String": OBJECT,
    "java/lang/ClassLoader": OBJECT,
    "java/lang/Throwable": OBJECT,
    "java/lang/Exception": "java/lang/Throwable",
    "java/lang/RuntimeException": "java/lang/Exception",
    "java/lang/Class": OBJECT,
    "java/io/OutputStream": OBJECT,
    "java/io/FilterOutputStream": "java/io/OutputStream",
    "java/io/ByteArrayOutputStream": "java/io/OutputStream",
    "java/util/AbstractCollection": OBJECT,
    "java/util/AbstractList": "java/util/AbstractCollection",
    "java/util/ArrayList": "java/util/AbstractList",
}
INTERFACES = {"java/lang/Runnable", "java/util/List", "java/util/Collection", "java/lang/Cloneable"}
PROTECTED = {
    (OBJECT, "clone", "()Ljava/lang/Object;"),
    ("java/io/ByteArrayOutputStream", "buf", "[B"),
    ("java/lang/ClassLoader", "<init>", "()V"),
    ("java/lang/ClassLoader", "registerAsParallelCapable", "()Z"),
}


class Hierarchy:
    def __init__(self, superclass: str | None = OBJECT) -> None:
        self.superclasses: dict[str, str | None] = {OBJECT: None, **SUPERCLASSES, "A": superclass}
        self.loaded: list[str] = []

    def chain(self, name: str | None) -> list[str]:
        found = []
        while name is not None:
            self.loaded.append(name)
            if name not in self.superclasses and name not in INTERFACES:
                raise NoClassDefFoundError(name)
            found.append(name)
            name = OBJECT if name in INTERFACES else self.superclasses[name]
        return found

    def is_interface(self, name: str) -> bool:
        self.chain(name)
        return name in INTERFACES

    def is_subclass(self, name: str, ancestor: str) -> bool:
        return ancestor in self.chain(name)

    def common_superclass(self, one: str, other: str) -> str:
        if self.is_interface(one) or self.is_interface(other):
            return OBJECT
        above = self.chain(one)
        return next(name for name in self.chain(other) if name in above)

    def needs_protected_check(self, name: str, member: str, descriptor: str) -> bool:
        if name not in self.chain("A")[1:]:
            return False
        return any((above, member, descriptor) in PROTECTED for above in self.chain(name))


def verdict(data: bytes) -> str:
    """What becomes of a class file: OK, or the Java exception as java prints it."""
    try:
        image = image_of(parse_class(data))
        verify_class(image, Hierarchy(image.super_name))
    except LinkageProblem as problem:
        return f"{problem.java_class.replace('/', '.')}: {problem.message}".strip("\n")
    return "OK"
