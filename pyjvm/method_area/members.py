"""Fields and methods as linking makes them."""

from __future__ import annotations

from ..instructions.descriptors import external_type, kinds_of, parse_descriptor
from . import access as flags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..classfile.image import CodeImage, MethodImage
    from .classes import LinkedClass
    from .code import Code

FRAME_OVERHEAD = 4
SLOTS_PER_WORD = 3
"""A frame counts as about what real java's compiled frames take, which keep most locals and operands in registers: so
recursion that its default -Xss bears is borne here."""


class Field:
    """A field. `offset` counts in units of the view that its type is read through: for an instance field from the
    reference in the same units, for a static field absolutely (ARCHITECTURE.md, Guest memory)."""

    __slots__ = ("access", "cls", "constant", "desc", "image", "is_static", "kind", "name", "offset")

    def __init__(self, cls: LinkedClass, image: Any) -> None:
        self.cls = cls
        self.image = image
        self.name: str = image.name
        self.desc: str = image.desc
        self.access: int = image.access
        self.constant: int = image.constant
        self.kind = "A" if image.desc[0] in "L[" else image.desc[0]
        """`Z B C S I J F D A`."""
        self.is_static = bool(image.access & flags.STATIC)
        self.offset = 0

    def __repr__(self) -> str:
        return f"<field {self.cls.name}.{self.name}:{self.desc}>"


_ON_DEMAND = frozenset(
    ("code_image", "frame_words", "max_locals", "pad", "parameter_kinds", "parameter_slots", "result_kind")
)


def first_entry(thread: Any, frame: Any) -> Any:
    """What `Method.entry` is until the interpreter puts its own there."""
    return thread.vm.interpreter.prepare(frame.method)(thread, frame)


def first_invoke(thread: Any, frame: Any, method: Method, arguments: list[Any]) -> Any:
    """What `Method.invoke` is until the interpreter puts its own there."""
    thread.vm.interpreter.prepare(method)
    return method.invoke(thread, frame, method, arguments)


class Method:
    """A method. What runs it is `entry`: a function of thread and frame (see interpreter/frames.py)."""

    __slots__ = (
        "access", "cls", "code", "code_image", "count", "desc", "entry", "frame_words", "id", "image", "invoke",
        "is_abstract", "is_native", "is_static", "is_synchronized", "key", "mark", "max_locals", "name", "native",
        "native_loops", "native_start", "pad", "parameter_kinds", "parameter_slots", "result_kind", "text",
        "text_entries", "text_start", "vindex",
    )  # fmt: skip

    def __init__(self, cls: LinkedClass, image: MethodImage) -> None:
        self.cls = cls
        self.image = image
        self.name: str = image.name
        self.desc: str = image.desc
        self.key = (image.name, image.desc)
        access: int = image.access
        self.access = access
        self.is_static = bool(access & flags.STATIC)
        self.is_native = bool(access & flags.NATIVE)
        self.is_abstract = bool(access & flags.ABSTRACT)
        self.is_synchronized = bool(access & flags.SYNCHRONIZED)
        self.id = 0
        self.vindex = -1
        """Index in the vtable; -1 where calls need none (static, private, constructors, interface methods)."""
        self.native: Callable[..., Any] | None = None
        self.mark: Any = None
        """The NativeMark of `native`."""
        self.code: Code | None = None
        self.entry: Callable[..., Any] = first_entry
        self.invoke: Callable[..., Any] = first_invoke
        self.count = 0
        """Calls and loop back-edges so far, until the method is warm."""
        self.text: Callable[..., Any] | None = None
        """The method as one Python function (text_machine.py), once it is warm."""
        self.text_start: Callable[..., Any] | None = None
        """What a call of the method runs then."""
        self.native_start: Callable[..., Any] | None = None
        """What a call of the method runs once it is native code (jit/)."""
        self.native_loops: dict[int, Callable[..., Any]] = {}
        """What runs a frame that stands at the header of a loop that is native code, by its index."""
        self.text_entries: frozenset[int] = frozenset()
        """Where the compiled text can be entered; empty while there is none."""

    def __getattr__(self, name: str) -> Any:
        """What calling it needs is worked out when first asked for: most methods of a library never run."""
        if name not in _ON_DEMAND:
            raise AttributeError(name)
        image = self.image
        code = image.code
        self.code_image: CodeImage | None = code
        parameters, result = kinds_of(image.desc)
        self.parameter_kinds: str = parameters if self.is_static else "A" + parameters
        """Kinds of the arguments, the receiver first."""
        self.result_kind: str = result
        """Kind of the result, "" for void."""
        self.parameter_slots: int = len(self.parameter_kinds) + parameters.count("J") + parameters.count("D")
        self.max_locals: int = code.max_locals if code is not None else self.parameter_slots
        self.pad: list[int] = [0] * (self.max_locals - self.parameter_slots)
        slots = self.max_locals + (code.max_stack if code is not None else 0)
        self.frame_words: int = FRAME_OVERHEAD + slots // SLOTS_PER_WORD
        """What a frame of this method counts against -Xss, in 8-byte words."""
        return getattr(self, name)

    @property
    def is_private(self) -> bool:
        return bool(self.access & flags.PRIVATE)

    @property
    def is_final(self) -> bool:
        return bool((self.access | self.cls.access) & flags.FINAL)

    @property
    def is_initializer(self) -> bool:
        """`<init>` or `<clinit>`: never inherited, never virtual."""
        return self.name[0] == "<"

    @property
    def is_varargs(self) -> bool:
        return bool(self.access & flags.VARARGS)

    @property
    def external_name(self) -> str:
        """As messages show it: `void java.lang.String.f(int, java.lang.Object[])`."""
        parameters, result = parse_descriptor(self.desc)
        shown = ", ".join(map(external_type, parameters))
        return f"{external_type(result)} {self.cls.external_name}.{self.name}({shown})"

    def line_of(self, bci: int) -> int:
        """Line number of an instruction, -1 if the class file does not say (JVMS 4.7.12)."""
        best = -1
        if self.code_image is not None:
            for start, line in self.code_image.lines:
                if start > bci:
                    break
                best = line
        return best

    def __repr__(self) -> str:
        return f"<method {self.cls.name}.{self.name}{self.desc}>"
