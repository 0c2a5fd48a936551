"""Just enough of a machine to link call sites without running any: what was synthesised can be looked at."""

from __future__ import annotations

from typing import Any

from pyjvm.classfile.builder import ClassBuilder
from pyjvm.classfile.image import ClassImage, CodeImage
from pyjvm.classfile.imaging import image_of
from pyjvm.instructions.body import make_body
from pyjvm.instructions.effects import infer_kinds, initial_locals
from pyjvm.invoke.linkage import Linkage


class FakeMethod:
    def __init__(self, cls: FakeClass, name: str, desc: str, is_static: bool) -> None:
        self.cls, self.name, self.desc, self.is_static, self.access = cls, name, desc, is_static, 1
        self.native: Any = None
        self.mark: Any = None


class FakeClass:
    """A class of which only the name matters, or one that was defined from an image."""

    def __init__(self, name: str, image: ClassImage | None = None, interface: bool = False, access: int = 0) -> None:
        self.name = name
        self.external_name = name.replace("/", ".")
        self.image = image
        self.is_interface = interface
        self.access = access
        self.super: FakeClass | None = None
        self.constants: set[str] = set()
        self.methods = {
            (m.name, m.desc): FakeMethod(self, m.name, m.desc, bool(m.access & 8))
            for m in (image.methods if image else ())
        }

    def is_subclass(self, other: FakeClass) -> bool:
        return other is self

    def find_field(self, name: str, desc: str) -> Any:
        return FakeMethod(self, name, desc, True) if name in self.constants else None


class FakeMachine:
    """Resolves everything; `interfaces` and `static` say what cannot be seen from a name."""

    def __init__(self, interfaces: set[str], static: set[str], enums: dict[str, set[str]]) -> None:
        self.interfaces = interfaces
        self.static = static
        self.enums = enums
        self.loader = self
        self.defined: list[FakeClass] = []
        self.linkage = Linkage(self)

    def define_hidden(self, image: ClassImage, host: FakeClass) -> FakeClass:
        check_code(image)
        self.defined.append(FakeClass(image.name, image))
        return self.defined[-1]

    def load(self, name: str) -> FakeClass:
        return FakeClass(name)

    def resolve_class(self, cls: FakeClass, name: str) -> FakeClass:
        found = FakeClass(name, interface=name in self.interfaces, access=0x4000 if name in self.enums else 0)
        found.constants = self.enums.get(name, set())
        return found

    def resolve_method(self, cls: FakeClass, class_name: str, name: str, desc: str, interface: bool) -> FakeMethod:
        return FakeMethod(FakeClass(class_name), name, desc, name in self.static)

    def resolve_field(self, cls: FakeClass, class_name: str, name: str, desc: str) -> FakeMethod:
        return FakeMethod(FakeClass(class_name), name, desc, name in self.static)

    def string(self, ref: int) -> str:
        return f"<{ref}>"

    def new_string(self, text: str) -> str:
        return text


def kinds_of_code(image: ClassImage, code: CodeImage, desc: str, is_static: bool) -> tuple[int, list[str]]:
    """The deepest operand stack in words, and the mnemonics; fails where stacks do not fit together."""
    body = make_body(code.code, code.handlers)
    kinds = infer_kinds(body, image.cp, initial_locals(desc, is_static, code.max_locals))
    depths = [sum(2 if kind in "JD" else 1 for kind in stack) for stack in kinds.stack if stack is not None]
    assert None not in kinds.stack, "unreachable code"
    return max(depths), [instruction.op.mnemonic for instruction in body.instructions]


def check_code(image: ClassImage) -> None:
    """Every method's stacks fit together, and `max_stack` is what is needed at most."""
    for method in image.methods:
        if method.code is not None:
            deepest, _ = kinds_of_code(image, method.code, method.desc, bool(method.access & 8))
            assert method.code.max_stack == deepest


def mnemonics(cls: FakeClass, name: str) -> list[str]:
    """The instructions of a synthesised method."""
    assert cls.image is not None
    method = next(m for m in cls.image.methods if m.name == name)
    assert method.code is not None
    return kinds_of_code(cls.image, method.code, method.desc, bool(method.access & 8))[1]


def host_class(make: Any) -> tuple[FakeClass, Any]:
    """A class made with a ClassBuilder, and what `make(builder)` returned."""
    builder = ClassBuilder("p/Main")
    result = make(builder)
    return FakeClass("p/Main", image_of(builder.build())), result
