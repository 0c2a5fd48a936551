"""Natives: the Python functions beside the library's class files (ARCHITECTURE.md, Natives)."""

from __future__ import annotations

import importlib
import os
import sys
from types import ModuleType

from ..instructions.descriptors import parse_descriptor
from ..natives import natives_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.classes import LinkedClass

PACKAGE = "pyjvm.rt"


class NativeMismatch(Exception):
    """A natives module does not fit its class: an error of the library, found when the class links."""


def library_root() -> str:
    """The folder of the embedded library: inside the package when installed, beside it in the repository."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "rt")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "rt")


def natives_module(name: str) -> ModuleType | None:
    """The module of a class's natives, `pyjvm.rt.java.lang.System`; None if the class has none."""
    root = library_root()
    if PACKAGE not in sys.modules:
        package = ModuleType(PACKAGE)
        package.__path__ = [root]
        sys.modules[PACKAGE] = package
    if not os.path.exists(f"{root}/{name}.py"):
        return None
    return importlib.import_module(f"{PACKAGE}.{name.replace('/', '.')}")


def bind_natives(cls: LinkedClass) -> None:
    """Give the class's methods their Python functions, checking that each fits."""
    module = natives_module(cls.name)
    if module is None:
        return
    for mark, function in natives_of(module):
        where = f"{cls.name}.{mark.name}{mark.descriptor}"
        method = cls.methods.get((mark.name, mark.descriptor))
        if method is None:
            raise NativeMismatch(f"{where}: the class has no such method")
        if method.native is not None:
            raise NativeMismatch(f"{where}: bound twice")
        if method.is_native == mark.replaces:
            raise NativeMismatch(
                f"{where}: {'an intrinsic' if mark.replaces else 'a native'} on the wrong kind of method"
            )
        expected = len(parse_descriptor(mark.descriptor)[0]) + (1 if method.is_static else 2)
        code: Any = getattr(function, "__code__", None)
        if code is not None and code.co_argcount != expected and not code.co_flags & 4:
            raise NativeMismatch(f"{where}: takes {code.co_argcount} parameters, not {expected}")
        method.native = function
        method.mark = mark
