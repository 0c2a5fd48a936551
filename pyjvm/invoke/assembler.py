"""A small assembler: what the invoke room writes its classes with.

A `ClassAssembler` gathers a constant pool of resolved tuples, fields and methods, and gives a `ClassImage`. A
`CodeAssembler` emits one method by mnemonic, keeps count of the operand stack (words, as JVMS 2.6.2 counts them) and
patches branches. There are no stack maps: classes that the machine makes for itself are not verified.
"""

from struct import pack

from ..classfile.image import ClassImage, CodeImage, FieldImage, MethodImage
from ..instructions import BY_NAME
from ..instructions.descriptors import parse_descriptor
from ..instructions.observer import NO_FALL_THROUGH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Entry = tuple[Any, ...]

PUBLIC, PRIVATE, PROTECTED, STATIC = 0x0001, 0x0002, 0x0004, 0x0008
FINAL, SUPER, NATIVE = 0x0010, 0x0020, 0x0100
SYNTHETIC = 0x1000
VERSION = 61
LIMIT = 65535
"""Of a method's code (JVMS 4.7.3) and of a constant pool."""

_LETTERS = {"I": "i", "Z": "i", "B": "i", "C": "i", "S": "i", "J": "l", "F": "f", "D": "d", "L": "a", "[": "a"}


class TooLarge(Exception):
    """The synthesised method or constant pool exceeds what a class file may hold."""


def words(descriptor: str) -> int:
    """Local variables, and words of operand stack, that a value of this type takes."""
    return 2 if descriptor in ("J", "D") else 0 if descriptor == "V" else 1


def letter(descriptor: str) -> str:
    """The first letter of the mnemonics for this type: `i` in `iload`."""
    return _LETTERS[descriptor[0]]


class Label:
    """A place in the code; `depth` is the operand stack there, once a branch or falling through has told it."""

    __slots__ = ("at", "depth")

    def __init__(self) -> None:
        self.at = -1
        self.depth = -1


class CodeAssembler:
    """The code of one method."""

    __slots__ = ("_code", "_fixups", "_pool", "depth", "locals", "max_stack", "parameters", "result")

    def __init__(self, pool: "ClassAssembler", access: int, descriptor: str) -> None:
        self._pool = pool
        self._code = bytearray()
        self._fixups: list[tuple[int, int, Label, str]] = []
        self.depth = 0
        self.max_stack = 0
        kinds, self.result = parse_descriptor(descriptor)
        self.locals = 0 if access & STATIC else 1
        self.parameters: list[tuple[int, str]] = []
        for kind in kinds:
            self.parameters.append((self.locals, kind))
            self.locals += words(kind)

    @property
    def reachable(self) -> bool:
        """False after a `goto`, a return or a throw, until the next label."""
        return self.depth >= 0

    def op(self, mnemonic: str, *operands: int) -> None:
        """An instruction without a constant-pool index or branch target."""
        op = BY_NAME[mnemonic]
        self._emit(op.number)
        if op.format in ("i1", "local", "atype"):
            self._code += pack(">b" if op.format == "i1" else ">B", *operands)
        elif op.format == "i2":
            self._code += pack(">h", *operands)
        popped, pushed = op.popped, op.pushed
        self._move(_size(pushed) - _size(popped))
        if mnemonic in NO_FALL_THROUGH:
            self.depth = -1

    def new_local(self, descriptor: str) -> int:
        """A local variable that nothing else uses."""
        index = self.locals
        self.locals += words(descriptor)
        return index

    def load(self, index: int, descriptor: str) -> None:
        """Push a local variable."""
        self._variable(letter(descriptor) + "load", index, words(descriptor))

    def store(self, index: int, descriptor: str) -> None:
        """Pop into a local variable."""
        self._variable(letter(descriptor) + "store", index, -words(descriptor))

    def return_(self, descriptor: str | None = None) -> None:
        """Return a value of the method's result type."""
        descriptor = descriptor or self.result
        self.op("return" if descriptor == "V" else letter(descriptor) + "return")

    def int_(self, value: int) -> None:
        """Push an int."""
        if -1 <= value <= 5:
            self.op("iconst_m1" if value < 0 else f"iconst_{value}")
        elif -128 <= value < 128:
            self.op("bipush", value)
        elif -32768 <= value < 32768:
            self.op("sipush", value)
        else:
            self.constant((3, value))

    def constant(self, entry: "Entry") -> None:
        """`ldc` of a constant-pool entry of one word."""
        self._with_entry("ldc_w", entry, 1)

    def type_(self, mnemonic: str, class_name: str) -> None:
        """`new`, `anewarray`, `checkcast` or `instanceof`."""
        self._with_entry(mnemonic, (7, class_name), 1 if mnemonic == "new" else 0)

    def field(self, mnemonic: str, class_name: str, name: str, descriptor: str) -> None:
        """One of the four field instructions."""
        size = words(descriptor)
        moves = {"getstatic": size, "putstatic": -size, "getfield": size - 1, "putfield": -size - 1}
        self._with_entry(mnemonic, (9, class_name, name, descriptor), moves[mnemonic])

    def invoke(self, mnemonic: str, class_name: str, name: str, descriptor: str, interface: bool = False) -> None:
        """One of the invoke instructions, but for invokedynamic."""
        parameters, result = parse_descriptor(descriptor)
        taken = sum(map(words, parameters)) + (mnemonic != "invokestatic")
        interface = interface or mnemonic == "invokeinterface"
        self._with_entry(mnemonic, (11 if interface else 10, class_name, name, descriptor), words(result) - taken)
        if mnemonic == "invokeinterface":
            self._code += pack(">BB", taken, 0)

    def branch(self, mnemonic: str, target: Label) -> None:
        """A conditional branch or `goto`."""
        op = BY_NAME[mnemonic]
        at = len(self._code)
        self._emit(op.number)
        self._fixups.append((at, len(self._code), target, ">h"))
        self._code += b"\0\0"
        self._move(-_size(op.popped))
        self._meet(target)
        if mnemonic in NO_FALL_THROUGH:
            self.depth = -1

    def table_switch(self, low: int, targets: list[Label], default: Label) -> None:
        """Branch by the int on the stack: `low` goes to the first target."""
        at = len(self._code)
        self._emit(BY_NAME["tableswitch"].number)
        self._code += bytes(-len(self._code) % 4)
        self._move(-1)
        bounds = pack(">ii", low, low + len(targets) - 1)
        for target in (default, *targets):
            self._fixups.append((at, len(self._code), target, ">i"))
            self._code += b"\0\0\0\0"
            if target is default and bounds:
                self._code += bounds
                bounds = b""
            self._meet(target)
        self.depth = -1

    def label(self, label: Label) -> None:
        """Here is where branches to `label` go."""
        label.at = len(self._code)
        if label.depth < 0:
            label.depth = max(self.depth, 0)
        self.depth = label.depth

    def image(self) -> CodeImage:
        """The finished code."""
        code = self._code
        if len(code) > LIMIT:
            raise TooLarge(f"{len(code)} bytes of code")
        for at, place, target, form in self._fixups:
            distance = target.at - at
            if form == ">h" and not -32768 <= distance < 32768:
                raise TooLarge("a branch over 32767 bytes")
            offset = pack(form, distance)
            code[place : place + len(offset)] = offset
        return CodeImage(self.max_stack, self.locals, bytes(code))

    def _emit(self, number: int) -> None:
        self._code.append(number)

    def _move(self, delta: int) -> None:
        self.depth += delta
        if self.depth > self.max_stack:
            self.max_stack = self.depth

    def _meet(self, target: Label) -> None:
        if target.depth < 0:
            target.depth = self.depth

    def _variable(self, mnemonic: str, index: int, delta: int) -> None:
        if index < 4:
            self._emit(BY_NAME[f"{mnemonic}_{index}"].number)
        elif index < 256:
            self._code += pack(">BB", BY_NAME[mnemonic].number, index)
        else:
            self._code += pack(">BBH", BY_NAME["wide"].number, BY_NAME[mnemonic].number, index)
        self._move(delta)

    def _with_entry(self, mnemonic: str, entry: "Entry", delta: int) -> None:
        self._emit(BY_NAME[mnemonic].number)
        self._code += pack(">H", self._pool.entry(entry))
        self._move(delta)


class ClassAssembler:
    """A class in the making."""

    __slots__ = ("_codes", "_cp", "_fields", "_indices", "access", "interfaces", "name", "natives", "super_name")

    def __init__(
        self,
        name: str,
        super_name: str = "java/lang/Object",
        interfaces: tuple[str, ...] = (),
        access: int = FINAL | SUPER | SYNTHETIC,
    ) -> None:
        self.name = name
        self.super_name = super_name
        self.interfaces = interfaces
        self.access = access
        self.natives: dict[tuple[str, str], Any] = {}
        """Python functions of the native methods, by name and descriptor."""
        self._cp: list[Entry | None] = [None]
        self._indices: dict[Entry, int] = {}
        self._fields: list[FieldImage] = []
        self._codes: list[tuple[int, str, str, CodeAssembler | None]] = []

    def entry(self, entry: "Entry") -> int:
        """Index of a constant-pool entry, which is added if it is new."""
        index = self._indices.get(entry)
        if index is None:
            index = self._indices[entry] = len(self._cp)
            if index >= LIMIT:
                raise TooLarge("constant pool")
            self._cp.append(entry)
        return index

    def field(self, access: int, name: str, descriptor: str) -> None:
        self._fields.append(FieldImage(access, name, descriptor))

    def method(self, access: int, name: str, descriptor: str) -> CodeAssembler:
        """A method, to be filled with code."""
        code = CodeAssembler(self, access, descriptor)
        self._codes.append((access, name, descriptor, code))
        return code

    def native(self, access: int, name: str, descriptor: str, function: "Any") -> None:
        """A native method, and the Python function that it is."""
        self._codes.append((access | NATIVE, name, descriptor, None))
        self.natives[name, descriptor] = function

    def image(self) -> ClassImage:
        """The finished class."""
        methods = tuple(
            MethodImage(access, name, descriptor, code.image() if code is not None else None)
            for access, name, descriptor, code in self._codes
        )
        return ClassImage(
            VERSION,
            0,
            self.access,
            self.name,
            self.super_name,
            self.interfaces,
            tuple(self._cp),
            tuple(self._fields),
            methods,
        )


def _size(kinds: str) -> int:
    """Words of a stack signature: `J`, `D`, `v` and `w` are two."""
    return sum(2 if kind in "JDvw" else 1 for kind in kinds)
