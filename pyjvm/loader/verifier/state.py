"""What verification moves along the instructions of a method: the types of local variables and operand stack."""

from __future__ import annotations

from .types import CATEGORY_2, REFERENCE, SECOND, Types, class_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn

    from pyjvm.classfile.image import ClassImage, CodeImage, MethodImage

    from .context import Context
    from .types import Words

    Rule = Callable[["State", Any], None]

WORK = 3_000_000
"""How many comparisons of types, or the like, one method may cost. A method of the JDK needs less than 100,000."""


class Frame:
    """The types at one place of the code, as a stack map or inference knows them."""

    __slots__ = ("bci", "locals", "stack", "this_uninit")

    def __init__(self, bci: int, locals: Words, stack: list[str], this_uninit: bool) -> None:
        self.bci = bci
        self.locals = locals
        self.stack = stack
        self.this_uninit = this_uninit
        """JVMS 4.10.1.2: flagThisUninit, the constructor has not called another one yet."""


class State:
    """One method, and the frame before the instruction that is looked at.

    `locals` is as long as the highest variable ever set; what is above it holds top.
    """

    __slots__ = (
        "bci", "before", "code", "constant_pool", "context", "image", "inferring", "locals", "max_locals", "max_stack",
        "method", "new_types", "result", "stack", "this_type", "this_uninit", "types", "work",
    )  # fmt: skip

    def __init__(self, image: ClassImage, method: MethodImage, code: CodeImage, context: Context, types: Types) -> None:
        self.image = image
        self.method = method
        self.code = code
        self.context = context
        self.types = types
        self.constant_pool = image.cp
        self.this_type = class_type(image.name)
        self.max_stack = code.max_stack
        self.max_locals = code.max_locals
        self.inferring = False
        self.new_types: dict[str, str] = {}
        """The class that a type "U12" will be."""
        self.work = WORK
        self.bci = 0
        parameters, self.result = types.method(method.desc)
        self.this_uninit = method.name == "<init>" and image.name != "java/lang/Object"
        if not method.access & 0x0008:
            parameters = ("UT" if self.this_uninit else self.this_type, *parameters)
        self.locals = parameters
        self.stack: list[str] = []
        self.before: list[str] = []
        """The stack as the instruction found it, for messages."""
        if len(parameters) > code.max_locals:
            self.fail("Arguments can't fit into locals")

    def enter(self, frame: Frame) -> None:
        """Go on from a frame."""
        self.locals = frame.locals
        self.stack = frame.stack.copy()
        self.this_uninit = frame.this_uninit

    # Operand stack

    def push(self, type: str) -> None:
        stack = self.stack
        stack.append(type)
        if len(stack) > self.max_stack:
            self.overflow()

    def push_words(self, words: Words) -> None:
        stack = self.stack
        stack += words
        if len(stack) > self.max_stack:
            self.overflow()

    def pop(self, wanted: str) -> str:
        """Pop one word that `wanted` may be assigned from, and give it."""
        if not self.stack:
            self.underflow()
        given = self.stack[-1]
        if given != wanted and not self.types.assignable(given, wanted):
            self.bad_operand(self.describe(wanted))
        del self.stack[-1]
        return given

    def pop_words(self, words: Words) -> None:
        """Pop values, the last word first."""
        count = len(words)
        if not count:
            return
        if tuple(self.stack[-count:]) == words:
            del self.stack[-count:]
        else:
            for word in reversed(words):
                self.pop(word)

    def pop_kinds(self, kinds: str) -> None:
        """Pop primitive values, the last one first; a long or double is looked at as one value."""
        for kind in reversed(kinds):
            second = SECOND.get(kind)
            if second is None:
                self.pop(kind)
                continue
            stack = self.stack
            if len(stack) < 2:
                self.underflow()
            if stack[-2] != kind:
                del stack[-1]
                self.bad_operand(self.describe(kind))
            self.pop(second)
            self.pop(kind)

    def pop_reference(self) -> str:
        """Pop any reference, initialised or not."""
        if not self.stack:
            self.underflow()
        given = self.stack[-1]
        if given[0] not in REFERENCE:
            self.bad_operand("reference type")
        del self.stack[-1]
        return given

    # Local variables

    def set_local(self, index: int, type: str) -> None:
        """A variable of one word. Half of a long or double that is overwritten spoils the other half."""
        if index >= self.max_locals:
            self.bad_index(index)
        variables = self.locals
        if index >= len(variables):
            self.locals = variables + ("T",) * (index - len(variables)) + (type,)
            return
        old = variables[index]
        if old == type:
            return
        if old not in CATEGORY_2:
            self.locals = (*variables[:index], type, *variables[index + 1 :])
        elif old in "jd":
            self.locals = (*variables[: index - 1], "T", type, *variables[index + 1 :])
        else:
            self.locals = (*variables[:index], type, "T", *variables[index + 2 :])

    def set_local_pair(self, index: int, first: str, second: str) -> None:
        """A variable of two words."""
        if index + 1 >= self.max_locals:
            self.bad_index(index)
        self.set_local(index, "T")
        self.set_local(index + 1, second)
        variables = self.locals
        self.locals = (*variables[:index], first, *variables[index + 1 :])

    def replace(self, old: str, new: str) -> None:
        """Everywhere; `new` is one word as `old` is."""
        self.spend((len(self.stack) + len(self.locals)) >> 2)
        if old in self.stack:
            self.stack = [new if type == old else type for type in self.stack]
        if old in self.locals:
            self.locals = tuple([new if type == old else type for type in self.locals])

    # Failures

    def no_frame(self, target: int) -> NoReturn:
        """A branch or handler goes where the stack map has no frame."""
        self.fail(f"Expecting a stackmap frame at branch target {target}", "Expected stackmap frame at this location.")

    def spend(self, work: int) -> None:
        """Bounds the time that a method made to be slow can take."""
        self.work -= work
        if self.work < 0:
            self.fail("Method is too complex to be verified")

    def underflow(self) -> NoReturn:
        self.fail("Operand stack underflow", "Attempt to pop empty stack.", frame=True)

    def overflow(self) -> NoReturn:
        self.fail("Operand stack overflow", "Exceeded max stack size.", frame=True)

    def bad_index(self, index: int, message: str = "Local variable table overflow") -> NoReturn:
        self.fail(message, f"Local index {index} is invalid")

    def bad_local(self, index: int, wanted: str) -> NoReturn:
        given = self.locals[index] if index < len(self.locals) else "T"
        reason = f"Type {self.describe(given)} (current frame, locals[{index}]) is not assignable to {wanted}"
        self.fail("Bad local variable type", reason, frame=True)

    def bad_operand(self, wanted: str, where: str = "") -> NoReturn:
        """The top of the stack is not what an instruction takes."""
        reason = f"Type {self.describe_top()} is not assignable to {wanted}"
        self.fail("Bad type on operand stack" + where, reason, frame=True)

    def invalid_operand(self, message: str) -> NoReturn:
        self.fail(message, f"Invalid type: {self.describe_top()}", frame=True)

    def describe_top(self) -> str:
        return f"{self.describe(self.stack[-1])} (current frame, stack[{len(self.stack) - 1}])"

    def describe(self, type: str) -> str:
        from .report import describe

        return describe(type)

    def fail(
        self,
        message: str,
        reason: str = "Error exists in the bytecode",
        frame: bool = False,
        target: Frame | None = None,
    ) -> NoReturn:
        """Raise VerifyError. With `target`, the frame that the current one does not fit, it is told of that place."""
        from .report import verify_error

        raise verify_error(self, message, reason, frame, target)
