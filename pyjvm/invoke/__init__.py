"""invokedynamic, method handles and dynamic constants (JVMS 5.4.3.5, 5.4.3.6, 6.5.invokedynamic).

Call sites of javac's own bootstrap methods are linked by the machine itself: it writes a small class of ordinary
bytecode for each (`lambdas`, `concat`, `records`, `switches`), and no Java runs for it. Every other bootstrap method
runs as the specification says (`bootstraps`, `handles`, and java.lang.invoke in rt/). Nothing of this is imported
before the first such instruction is linked.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..interpreter.frames import Frame
    from ..method_area.classes import LinkedClass
    from ..threads.java_thread import JavaThread

__all__ = ["CallSite", "link_call_site", "link_handle_call", "load_constant"]


class CallSite:
    """A linked call site: static method `method` is called with the site's arguments, then `appendix` if that is not 0.

    With `method` None the site's value is `appendix` itself.
    """

    __slots__ = ("appendix", "method")

    def __init__(self, method: "Any", appendix: int = 0) -> None:
        self.method = method
        self.appendix = appendix


def link_call_site(t: "JavaThread", f: "Frame", cls: "LinkedClass", index: int) -> "Any":
    """Link the invokedynamic that frame `f` stands at. A frame as the result is Java code to run first; then ask
    again."""
    from .linkage import linkage_of

    return linkage_of(t.vm).link(t, f, cls, index)


def load_constant(t: "JavaThread", f: "Frame", cls: "LinkedClass", index: int) -> "Any":
    """The value of a MethodHandle, MethodType or Dynamic constant; or a frame, as `link_call_site`."""
    from .handles import constant

    return constant(t, f, cls, index)


def link_handle_call(t: "JavaThread", f: "Frame", cls: "LinkedClass", name: str, desc: str) -> "Any":
    """The static method for a signature-polymorphic call from `cls` (JVMS 5.4.3.3): takes the handle, then the
    arguments."""
    from .adapters import handle_call

    return handle_call(t.vm, cls, name, desc)
