"""Class loaders: from a name to a linked class (JVMS 5.3)."""

from __future__ import annotations

import os

from ..errors import ClassCircularityError, ClassFormatError, HierarchyTooDeep, NoClassDefFoundError
from ..method_area.classes import LinkedClass
from .linker import Linker
from .resolution import missing_class

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL, which takes as long as the rest of the start
except ImportError:
    from hashlib import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..classfile.image import ClassImage
    from ..classpath.path import ClassPath
    from .image_cache import ImageCache


DEEPEST = 120
"""Classes of a line of super classes that are loaded for one; Python's own stack is the limit behind this."""


class ClassLoader:
    """What both loaders share: the classes they defined, arrays, and the check for classes that are their own super
    class.
    """

    is_boot = False
    description = ""

    def __init__(self, linker: Linker) -> None:
        self.linker = linker
        self.classes: dict[str, LinkedClass] = {}
        self._loading: set[str] = set()

    def load(self, name: str) -> LinkedClass:
        """The class of this internal name, linked. Raises NoClassDefFoundError and the other LinkageProblems."""
        found = self.classes.get(name)
        if found is not None:
            return found
        if name[0] == "[":
            return self._load_array(name)
        cls = self.find(name)
        if cls is None:
            raise missing_class(name, self.is_boot or _is_library_name(name))
        self.classes[name] = cls
        return cls

    def has_loaded(self, name: str) -> bool:
        """Whether `load` would find the class without loading anything."""
        return name in self.classes

    def find(self, name: str) -> LinkedClass | None:
        """As `load` for a class that is no array; None if there is none."""
        raise NotImplementedError  # each loader has its own

    def _load_array(self, name: str) -> LinkedClass:
        component = name[1:]
        if component[0] == "[":
            element = self.load(component)
        elif component[0] == "L":
            element = self.load(component[1:-1])
        else:
            element = self.linker.primitives[component]
        owner = element.loader or self.linker.boot
        cls = owner.classes.get(name)
        if cls is None:
            cls = owner.classes[name] = self.linker.link_array(name, element, owner)
        self.classes[name] = cls
        return cls

    def define(self, image: ClassImage, source: str | None, host: LinkedClass | None = None) -> LinkedClass:
        """Link a class of this loader (JVMS 5.3.5)."""
        name = image.name
        if name in self._loading:
            raise ClassCircularityError(name)
        if len(self._loading) == DEEPEST:
            raise HierarchyTooDeep(f"Class hierarchy too deep: {name}")
        self._loading.add(name)
        try:
            return self.linker.link(image, self, source, host)
        finally:
            self._loading.discard(name)

    def define_hidden(self, image: ClassImage, host: LinkedClass) -> LinkedClass:
        """A class of the machine's own making: no loader finds it; it is a nest-mate of its host, and trusted."""
        return self.linker.link(image, host.loader, None, host)


class BootLoader(ClassLoader):
    """Loads the embedded library from `rt/`."""

    is_boot = True
    description = "bootstrap"

    def __init__(self, linker: Linker, root: str, cache: ImageCache) -> None:
        super().__init__(linker)
        self.root = root
        self._cache = cache
        linker.boot = self

    def find(self, name: str) -> LinkedClass | None:
        image = self.read(name)
        return self.define(image, "jrt:/java.base") if image is not None else None

    def has(self, name: str) -> bool:
        """Whether the library holds a class, without loading it."""
        return name in self.classes or self._stamp(name) is not None

    def _stamp(self, name: str) -> tuple[int, int] | None:
        if not _is_plain(name):
            return None
        try:
            status = os.stat(f"{self.root}/{name}.class")
        except (OSError, ValueError):
            return None
        return status.st_mtime_ns, status.st_size

    def read(self, name: str) -> ClassImage | None:
        """The class's image, from the cache if the file is as it was."""
        stamp = self._stamp(name)
        if stamp is None:
            return None
        image = self._cache.get(name, stamp)
        if image is None:
            path = f"{self.root}/{name}.class"
            with open(path, "rb") as file:
                image = parse_image(file.read(), path)
            if image.name != name:  # on file systems that do not tell upper case from lower
                return None
            self._cache.put(name, stamp, image)
        return image


class ApplicationLoader(ClassLoader):
    """Loads from the class path, after asking the boot loader (JVMS 5.3.2; the parent comes first)."""

    description = "'app'"

    def __init__(self, linker: Linker, boot: BootLoader, class_path: ClassPath, cache: ImageCache) -> None:
        super().__init__(linker)
        self.boot = boot
        self.class_path = class_path
        self._cache = cache

    def find(self, name: str) -> LinkedClass | None:
        known = self.boot.classes.get(name)
        if known is not None:
            return known
        if _is_library_name(name):
            return self.boot.load(name) if self.boot.has(name) else None
        if not _is_plain(name):
            return None
        found = self.class_path.find(name)
        if found is None:
            return None
        data = found.data
        key = blake2b(data, digest_size=16).digest()
        image = self._cache.get(key, len(data))
        if image is None:
            image = parse_image(data, name)
            self._cache.put(key, len(data), image)
        if image.name != name:
            raise NoClassDefFoundError(f"{name} (wrong name: {image.name})")
        return self.define(image, found.source)


def parse_image(data: bytes, source: str) -> ClassImage:
    """Parse a class file; construct and attrs are imported here and nowhere else at run time."""
    from ..classfile.imaging import image_of
    from ..classfile.parser import parse_class

    try:
        return image_of(parse_class(data, source))
    except RecursionError:
        raise ClassFormatError(f"Nesting too deep in class file {source}") from None


def _is_library_name(name: str) -> bool:
    """Packages that only the library may define (JVMS 5.3: `java.*`)."""
    return name.startswith(("java/", "jdk/"))


def _is_plain(name: str) -> bool:
    """A name that may be looked for in a file system: no way out of the root."""
    return bool(name) and not (
        name.startswith("/") or ".." in name or "\\" in name or "\0" in name or ":" in name or "//" in name
    )
