"""A Java virtual machine that is a Python package.

    from pyjvm import VM

    with VM(class_path="samples") as vm:
        print(vm.run("Hello").stdout)

The names below are the public interface; they are imported when first used: the command `pyjvm` starts without.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .embedding.arrays import JavaArray as JavaArray
    from .embedding.classes import JavaClass as JavaClass
    from .embedding.errors import ClosedError as ClosedError
    from .embedding.errors import JavaDeadlock as JavaDeadlock
    from .embedding.errors import JavaException as JavaException
    from .embedding.errors import ProgramExit as ProgramExit
    from .embedding.objects import JavaObject as JavaObject
    from .embedding.result import RunResult as RunResult
    from .limits import LimitExceeded as LimitExceeded
    from .permissions import Permissions as Permissions
    from .vm import VM as VM

__version__ = "0.1.0"

_PUBLIC = {
    "ClosedError": "embedding.errors",
    "JavaArray": "embedding.arrays",
    "JavaClass": "embedding.classes",
    "JavaDeadlock": "embedding.errors",
    "JavaException": "embedding.errors",
    "JavaObject": "embedding.objects",
    "LimitExceeded": "limits",
    "Permissions": "permissions",
    "ProgramExit": "embedding.errors",
    "RunResult": "embedding.result",
    "VM": "vm",
}

__all__ = [
    "VM",
    "ClosedError",
    "JavaArray",
    "JavaClass",
    "JavaDeadlock",
    "JavaException",
    "JavaObject",
    "LimitExceeded",
    "Permissions",
    "ProgramExit",
    "RunResult",
    "__version__",
]


def __getattr__(name: str) -> object:
    room = _PUBLIC.get(name)
    if room is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{room}"), name)
    globals()[name] = value
    return value
