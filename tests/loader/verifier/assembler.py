"""Class files from text, broken ones too: nothing is computed, nothing checked.

version=49 super=java/lang/ClassLoader      options of the class, whose name is A
.field 9 x I                                access, name, descriptor
.method 9 m (I)V                            and its code up to the next .method:
.stack 2                                    max_stack and max_locals are 10 unless said
.catch java/lang/Exception from to handler  or `any`; places are labels or numbers
L:                                          a label
.frame I J LA; UL | [I                      full frame: locals, then stack; `UL`: what the `new` at L made
invokevirtual Method A.f:()V                instructions as javap writes them, with what the constant pool shall hold
tableswitch default 0 L L                   default, low, targets
lookupswitch default 1=L 2=L
.byte ca fe                                 anything
"""

import struct

from pyjvm.classfile.builder import ClassBuilder
from pyjvm.instructions import BY_NAME

_SIZES = {
    "": 1, "i1": 2, "i2": 3, "cp1": 2, "cp2": 3, "local": 2, "iinc": 3, "atype": 2, "bci2": 3, "bci4": 5, "multi": 4,
    "interface": 5, "dynamic": 5,
}  # fmt: skip
_TYPES = {"T": 0, "I": 1, "F": 2, "D": 3, "J": 4, "N": 5, "UT": 6}
_BOOTSTRAP = (
    "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/Object;"
)


def assemble(text: str, **options: object) -> bytes:
    """The class file. `options` go before those in the text: version, super, access, name."""
    head, *methods = text.split(".method ")
    lines = [line.split() for line in head.splitlines()]
    given = {key: value for line in lines for key, _, value in (word.partition("=") for word in line) if value}
    given.update({key: str(value) for key, value in options.items()})
    builder = ClassBuilder(
        given.get("name", "A"),
        given.get("super", "java/lang/Object"),
        int(given.get("access", "0x21"), 0),
        int(given.get("version", "69")),
        [line[1] for line in lines if line and line[0] == ".implements"],
    )
    for line in lines:
        if line and line[0] == ".field":
            builder.add_field(int(line[1]), line[2], line[3])
        if line and line[0] == ".bootstrap":
            builder.bootstrap_method(builder.method_handle(6, builder.method_ref("X", "b", _BOOTSTRAP)))
    for method in methods:
        line, _, body = method.partition("\n")
        access, name, descriptor = line.split()
        _Method(builder, body).add(int(access), name, descriptor)
    return builder.to_bytes()


class _Method:
    def __init__(self, builder: ClassBuilder, text: str) -> None:
        self.builder = builder
        self.limits = {".stack": 10, ".locals": 10}
        self.labels: dict[str, int] = {}
        self.frames: list[tuple[int, str]] = []
        self.handlers: list[list[str]] = []
        self.lines: list[tuple[int, str, str, bool]] = []
        at = 0
        for line in filter(None, map(str.strip, text.splitlines())):
            first, _, rest = line.partition(" ")
            if first in self.limits:
                self.limits[first] = int(rest)
            elif first == ".catch":
                self.handlers.append(rest.split())
            elif first == ".frame":
                self.frames.append((at, rest))
            elif first.endswith(":"):
                self.labels[first[:-1]] = at
            else:
                wide = first == "wide"
                if wide:
                    first, _, rest = rest.partition(" ")
                self.lines.append((at, first, rest.strip(), wide))
                at += self._size(at, first, rest, wide)

    @staticmethod
    def _size(at: int, mnemonic: str, rest: str, wide: bool) -> int:
        if mnemonic == ".byte":
            return len(rest.split())
        format = BY_NAME[mnemonic].format
        if wide:
            return 6 if format == "iinc" else 4
        padding = -(at + 1) % 4
        if format == "table":
            return 1 + padding + 12 + 4 * (len(rest.split()) - 2)
        if format == "lookup":
            return 1 + padding + 8 + 8 * (len(rest.split()) - 1)
        return _SIZES[format]

    def add(self, access: int, name: str, descriptor: str) -> None:
        code = b"".join(self._encode(*line) for line in self.lines)
        handlers = [
            (self._place(start), self._place(end), self._place(handler), None if caught == "any" else caught)
            for caught, start, end, handler in self.handlers
        ]
        attributes = [self.builder.attribute("StackMapTable", self._stack_map())] if self.frames else []
        self.builder.add_method(
            access, name, descriptor, code, self.limits[".stack"], self.limits[".locals"], handlers,
            code_attributes=attributes,
        )  # fmt: skip

    def _place(self, text: str) -> int:
        return self.labels[text] if text in self.labels else int(text)

    def _encode(self, at: int, mnemonic: str, rest: str, wide: bool) -> bytes:
        if mnemonic == ".byte":
            return bytes.fromhex(rest)
        op = BY_NAME[mnemonic]
        words = rest.split()
        start = bytes([0xC4, op.number]) if wide else bytes([op.number])
        match op.format:
            case "":
                return start
            case "i1":
                return start + struct.pack(">b", int(rest))
            case "i2":
                return start + struct.pack(">h", int(rest))
            case "cp1":
                return start + struct.pack(">B", self._constant(rest))
            case "cp2":
                return start + struct.pack(">H", self._constant(rest))
            case "local" | "atype":
                return start + struct.pack(">H" if wide else ">B", int(rest))
            case "iinc":
                return start + struct.pack(">Hh" if wide else ">Bb", *map(int, words))
            case "bci2":
                return start + struct.pack(">h", self._place(rest) - at)
            case "bci4":
                return start + struct.pack(">i", self._place(rest) - at)
            case "interface":
                return start + struct.pack(">HBB", self._constant(rest.partition(" ")[2]), int(words[0]), 0)
            case "dynamic":
                return start + struct.pack(">HH", self._constant(rest), 0)
            case "multi":
                return start + struct.pack(">HB", self._constant(rest.partition(" ")[2]), int(words[0]))
            case "table":
                start += bytes(-(at + 1) % 4) + struct.pack(">i", self._place(words[0]) - at)
                low, targets = int(words[1]), [self._place(word) - at for word in words[2:]]
                return start + struct.pack(f">ii{len(targets)}i", low, low + len(targets) - 1, *targets)
            case "lookup":
                start += bytes(-(at + 1) % 4) + struct.pack(">ii", self._place(words[0]) - at, len(words) - 1)
                cases = [word.split("=") for word in words[1:]]
                return start + b"".join(struct.pack(">ii", int(key), self._place(to) - at) for key, to in cases)
        raise ValueError(mnemonic)

    def _constant(self, text: str) -> int:
        kind, _, rest = text.partition(" ")
        builder = self.builder
        if kind in ("Field", "Method", "InterfaceMethod"):
            member, _, descriptor = rest.partition(":")
            owner, _, name = member.rpartition(".")
            add = {"Field": builder.field_ref, "Method": builder.method_ref}.get(kind, builder.interface_method_ref)
            return add(owner, name, descriptor)
        if kind in ("Indy", "Condy"):
            name, _, descriptor = rest.partition(":")
            return (builder.invoke_dynamic if kind == "Indy" else builder.dynamic)(0, name, descriptor)
        if kind == "raw":
            return int(rest)
        if kind in ("int", "long"):
            return (builder.int_ if kind == "int" else builder.long_)(int(rest))
        if kind in ("float", "double"):
            return (builder.float_ if kind == "float" else builder.double_)(float(rest))
        return {
            "Class": builder.class_, "String": builder.string, "MethodType": builder.method_type, "Utf8": builder.utf8,
        }[kind](rest)  # fmt: skip

    def _stack_map(self) -> bytes:
        last = -1
        made = struct.pack(">H", len(self.frames))
        for at, text in self.frames:
            made += struct.pack(">BH", 255, at - last - 1)
            last = at
            for types in text.split("|"):
                items = types.split()
                made += struct.pack(">H", len(items)) + b"".join(map(self._type, items))
        return made

    def _type(self, text: str) -> bytes:
        if text in _TYPES:
            return bytes([_TYPES[text]])
        if text[0] == "U":
            return struct.pack(">BH", 8, self.labels[text[1:]])
        return struct.pack(">BH", 7, self.builder.class_(text[1:-1] if text[0] == "L" else text))
