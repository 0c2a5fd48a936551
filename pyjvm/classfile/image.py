"""What the machine runs from: the facts of a class file as plain tuples, with every index that is a name resolved.

`imaging.image_of` makes an image from a parsed class; caches hold `dump_image`'s bytes, and `load_image` brings
hundreds of classes back in milliseconds. For this reason the constant pool and each method's code stay packed until
somebody asks.
Nothing here imports construct or attrs.
"""

from marshal import dumps, loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FORMAT = 1
"""First item of a dump; a cache made with another one is of no use."""


class CodeImage:
    """The Code attribute of a method (JVMS 4.7.3).

    handlers: (start_pc, end_pc, handler_pc, name of the class caught or None for all);
    lines: (start_pc, line), sorted; local_vars: (start_pc, length, name, descriptor, index);
    stack_map: the contents of the StackMapTable attribute, for `stack_map.decode`.
    """

    __slots__ = ("code", "handlers", "lines", "local_vars", "max_locals", "max_stack", "stack_map")

    def __init__(
        self,
        max_stack: int,
        max_locals: int,
        code: bytes,
        handlers: "tuple[tuple[int, int, int, str | None], ...]" = (),
        lines: tuple[tuple[int, int], ...] = (),
        local_vars: tuple[tuple[int, int, str, str, int], ...] = (),
        stack_map: bytes | None = None,
    ) -> None:
        self.max_stack = max_stack
        self.max_locals = max_locals
        self.code = code
        self.handlers = handlers
        self.lines = lines
        self.local_vars = local_vars
        self.stack_map = stack_map

    def pack(self) -> "tuple[Any, ...]":
        """What `__init__` takes."""
        return (
            self.max_stack,
            self.max_locals,
            self.code,
            self.handlers,
            self.lines,
            self.local_vars,
            self.stack_map,
        )


class FieldImage:
    """A field. `constant`: constant-pool index of its ConstantValue, or 0; `annotations`: raw, visible at run time."""

    __slots__ = ("access", "annotations", "constant", "desc", "name", "signature")

    def __init__(
        self,
        access: int,
        name: str,
        desc: str,
        constant: int = 0,
        signature: str | None = None,
        annotations: bytes | None = None,
    ) -> None:
        self.access = access
        self.name = name
        self.desc = desc
        self.constant = constant
        self.signature = signature
        self.annotations = annotations

    def pack(self) -> "tuple[Any, ...]":
        """What `__init__` takes."""
        return (self.access, self.name, self.desc, self.constant, self.signature, self.annotations)


class MethodImage:
    """A method. `exceptions`: class names; `parameters`: None or (name or None, access) each; the last is raw."""

    __slots__ = (
        "_code",
        "access",
        "annotation_default",
        "annotations",
        "desc",
        "exceptions",
        "name",
        "parameters",
        "signature",
    )

    def __init__(
        self,
        access: int,
        name: str,
        desc: str,
        code: "CodeImage | bytes | None" = None,
        exceptions: tuple[str, ...] = (),
        signature: str | None = None,
        annotations: bytes | None = None,
        parameters: "tuple[tuple[str | None, int], ...] | None" = None,
        annotation_default: bytes | None = None,
    ) -> None:
        self.access = access
        self.name = name
        self.desc = desc
        self._code = code
        self.exceptions = exceptions
        self.signature = signature
        self.annotations = annotations
        self.parameters = parameters
        self.annotation_default = annotation_default

    @property
    def code(self) -> CodeImage | None:
        """None for native and abstract methods. Unpacked when first asked for."""
        code = self._code
        if isinstance(code, bytes):
            code = self._code = CodeImage(*loads(code))
        return code

    def pack(self) -> "tuple[Any, ...]":
        """What `__init__` takes, the code packed."""
        code = self._code
        if isinstance(code, CodeImage):
            code = dumps(code.pack())
        return (
            self.access,
            self.name,
            self.desc,
            code,
            self.exceptions,
            self.signature,
            self.annotations,
            self.parameters,
            self.annotation_default,
        )


class ClassImage:
    """A class.

    cp: by index: None for an unused place, else (1, str) (3, int) (4, bits) (5, int) (6, bits) (7, name) (8, str)
    (9 | 10 | 11, class name, name, descriptor) (12, name, descriptor) (15, kind, constant-pool index) (16, descriptor)
    (17 | 18, index into bootstrap_methods, name, descriptor) (19 | 20, name).
    super_name: None for java/lang/Object. inner_classes: (inner, outer or None, simple name or None, access).
    enclosing_method: None or (class, name or None, descriptor or None). record: None or (name, descriptor, signature or
    None) of each component. permitted_subclasses: None or names. bootstrap_methods: (constant-pool index of the handle,
    those of the arguments). annotations: the contents of RuntimeVisibleAnnotations, or None.
    """

    __slots__ = (
        "_cp",
        "access",
        "annotations",
        "bootstrap_methods",
        "enclosing_method",
        "fields",
        "inner_classes",
        "interfaces",
        "major",
        "methods",
        "minor",
        "name",
        "nest_host",
        "nest_members",
        "permitted_subclasses",
        "record",
        "signature",
        "source_file",
        "super_name",
    )

    def __init__(
        self,
        major: int,
        minor: int,
        access: int,
        name: str,
        super_name: str | None,
        interfaces: tuple[str, ...],
        cp: "tuple[Any, ...] | bytes",
        fields: tuple[FieldImage, ...] = (),
        methods: tuple[MethodImage, ...] = (),
        source_file: str | None = None,
        signature: str | None = None,
        inner_classes: "tuple[tuple[str, str | None, str | None, int], ...]" = (),
        enclosing_method: "tuple[str, str | None, str | None] | None" = None,
        nest_host: str | None = None,
        nest_members: tuple[str, ...] = (),
        record: "tuple[tuple[str, str, str | None], ...] | None" = None,
        permitted_subclasses: tuple[str, ...] | None = None,
        bootstrap_methods: tuple[tuple[int, tuple[int, ...]], ...] = (),
        annotations: bytes | None = None,
    ) -> None:
        self.major = major
        self.minor = minor
        self.access = access
        self.name = name
        self.super_name = super_name
        self.interfaces = interfaces
        self._cp = cp
        self.fields = fields
        self.methods = methods
        self.source_file = source_file
        self.signature = signature
        self.inner_classes = inner_classes
        self.enclosing_method = enclosing_method
        self.nest_host = nest_host
        self.nest_members = nest_members
        self.record = record
        self.permitted_subclasses = permitted_subclasses
        self.bootstrap_methods = bootstrap_methods
        self.annotations = annotations

    @property
    def cp(self) -> "tuple[Any, ...]":
        """The constant pool. Unpacked when first asked for."""
        cp = self._cp
        if isinstance(cp, bytes):
            cp = self._cp = loads(cp)
        return cp


def dump_image(image: ClassImage) -> bytes:
    """The image as bytes for a cache; they are for this Python version only, as `marshal`'s are."""
    cp = image._cp
    return dumps(
        (
            FORMAT,
            (
                image.major,
                image.minor,
                image.access,
                image.name,
                image.super_name,
                image.interfaces,
                cp if type(cp) is bytes else dumps(cp),
            ),
            tuple([field.pack() for field in image.fields]),
            tuple([method.pack() for method in image.methods]),
            (
                image.source_file,
                image.signature,
                image.inner_classes,
                image.enclosing_method,
                image.nest_host,
                image.nest_members,
                image.record,
                image.permitted_subclasses,
                image.bootstrap_methods,
                image.annotations,
            ),
        )
    )


def load_image(data: "bytes | memoryview") -> ClassImage:
    """The image in `dump_image`'s bytes. ValueError for bytes of another format.

    The bytes are trusted, as those of a `.pyc` file are: whoever keeps them keeps them safe.
    """
    try:
        form, head, fields, methods, rest = loads(data)
    except (EOFError, TypeError) as problem:
        raise ValueError(f"not a class image: {problem}") from None
    if form != FORMAT:
        raise ValueError(f"class image of format {form}, not {FORMAT}")
    made = (tuple([FieldImage(*field) for field in fields]), tuple([MethodImage(*method) for method in methods]))
    parts = (*head, *made, *rest)
    return ClassImage(*parts)
