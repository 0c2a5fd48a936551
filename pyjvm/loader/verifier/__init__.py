"""The verifier (JVMS 4.10): whether every method of a class keeps to the types, before any of it runs.

`verify_class` is all of it. Class files from version 51 on are verified by type checking (`type_check`), older than 50
by type inference (`inference`), and those of version 50 by type checking and, if that finds fault, by inference.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pyjvm.classfile.image import ClassImage

    from .context import Context

__all__ = ["verify_class"]


def verify_class(image: ClassImage, context: Context) -> None:
    """Raise VerifyError for the first method that is at fault, in the order of the class file."""
    from pyjvm.errors import VerifyError

    from .state import State
    from .type_check import type_check
    from .types import Types

    types = Types(context)
    for method in image.methods:
        code = method.code
        if code is None:
            continue
        found = None
        if image.major >= 50:
            try:
                type_check(State(image, method, code, context, types))
                continue
            except VerifyError as problem:
                if image.major > 50:
                    raise
                found = problem
        from .inference import infer

        try:
            infer(State(image, method, code, context, types))
        except VerifyError:
            if found is not None:
                raise found from None
            raise
