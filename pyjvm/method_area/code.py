"""The run-time form of a method's body."""

from __future__ import annotations

from ..instructions.body import Body, make_body
from ..instructions.decoder import CodeProblem
from ..instructions.effects import Kinds, infer_kinds, initial_locals
from ..instructions.liveness import live_locals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .members import Method


LARGEST = 1 << 25
"""Instructions times what may be on the stack, in local variables and in the handlers' table. javac's are far below."""
COMPLEX = 50_000


class Code:
    """Made when a method first runs: the decoded body, one handler per instruction, and on demand the kinds at each.

    `handlers[pc]` is what the threaded interpreter calls for the instruction at `pc`; quickening replaces entries.
    """

    __slots__ = (
        "_keeps_this", "_kinds", "_live", "body", "flow", "handlers", "left_out", "makings", "method",
        "null_messages", "resolved",
    )  # fmt: skip

    def __init__(self, method: Method) -> None:
        image = method.code_image
        assert image is not None
        self.method = method
        self.body: Body = make_body(image.code, image.handlers)
        self.handlers: list[Any] = []
        self.resolved: list[Any] = [None] * len(self.body.instructions)
        """What resolution found for the instruction: a Field, a Method, a class, a constant; None before it first ran.
        """
        self._kinds: Kinds | None = None
        self._live: list[int] | None = None
        self._keeps_this: bool | None = None
        self.flow: Any = None
        """Its blocks and loops, once somebody has looked (`pyjvm/jit/flow.py`)."""
        size = len(self.body.instructions) * (image.max_stack + image.max_locals + len(image.handlers))
        if size > LARGEST:
            raise CodeProblem("Code too large for its operand stack, local variables and handlers", 0)
        if size > COMPLEX:  # so that a method that is too complex is refused before it runs
            self._kinds = self._inferred()
        self.null_messages: dict[int, str | None] = {}
        """What helpful NullPointerExceptions say, by the instruction's index (interpreter/null_messages.py)."""
        self.left_out: dict[int, int] = {}
        """Instructions that the text leaves before, as they had never run when it was made; and how often it did."""
        self.makings = 0
        """How often the method was made into text."""

    @property
    def kinds(self) -> Kinds:
        """Kinds of stack and locals before each instruction: which slots hold references at a safepoint."""
        if self._kinds is None:
            self._kinds = self._inferred()
        return self._kinds

    @property
    def live(self) -> list[int]:
        """Bit sets of the local variables that are live before each instruction."""
        if self._live is None:
            self._live = live_locals(self.body)
        return self._live

    @property
    def keeps_this(self) -> bool:
        """Whether local variable 0 is `this` throughout."""
        if self._keeps_this is None:
            self._keeps_this = not self.method.is_static and not any(
                i.op.mnemonic[1:6] == "store" and i.operands[0] == 0 for i in self.body.instructions
            )
        return self._keeps_this

    def _inferred(self) -> Kinds:
        method = self.method
        entry = initial_locals(method.desc, method.is_static, method.max_locals)
        return infer_kinds(self.body, method.cls.image.cp, entry)

    def bci(self, pc: int) -> int:
        """Offset in the class file of the instruction at `pc`."""
        return self.body.instructions[pc].bci
