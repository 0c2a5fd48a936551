"""Natives of java.util.Formatter."""

from __future__ import annotations

from pyjvm.rt.java.lang.code_units import SLOW, make_room, units
from pyjvm.rt.java.util import format_text
from pyjvm.rt.java.util.format_specs import INT, NEXT, PIECES, SAME, STRING, Mistake, Spec, pieces_of

from pyjvm.heap.memory import BULK
from pyjvm.interpreter.frames import JavaThrow
from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

INTEGERS = {"java/lang/Integer": 32, "java/lang/Long": 64, "java/lang/Short": 16, "java/lang/Byte": 8}
KINDS = {"java/lang/Integer": "I", "java/lang/Long": "J", "java/lang/Short": "S", "java/lang/Byte": "B"}
FLOATS = {"java/lang/Double": "D", "java/lang/Float": "F"}

PIECE, LAST, NEXT_ARGUMENT, WANTED, HASHED = range(5)
"""What the int array holds between calls: the piece to go on with (-1 at the end), the index of the last argument and
of the next one; and which argument Java is asked for the text of (-1 for none), or for the hash code of."""


PIECE_BYTES = 500
"""What a piece of a format takes, about, in Java as in Python."""


class Wanted(Exception):
    """Only Java can tell the text of this argument."""

    def __init__(self, hashed: bool) -> None:
        super().__init__()
        self.hashed = hashed


def thrown(vm: Any, mistake: Mistake) -> Any:
    """The Java exception for a mistake."""
    error = vm.exception("java/util/" + mistake.name, None)
    cls = vm.class_of(error.ref)
    for name, (desc, value) in mistake.fields.items():
        vm.put(error.ref, cls.find_field(name, desc), vm.new_string(value) if desc == STRING else value)
    return error


def wrong_class(vm: Any, conversion: str, ref: int) -> Any:
    """IllegalFormatConversionException: the argument is of the wrong class."""
    error = vm.exception("java/util/IllegalFormatConversionException", None)
    cls = vm.class_of(error.ref)
    vm.put(error.ref, cls.find_field("conversion", "C"), ord(conversion))
    vm.put(error.ref, cls.find_field("argumentClass", "Ljava/lang/Class;"), vm.mirror(vm.class_of(ref)))
    return error


def box(vm: Any, ref: int, kind: str) -> Any:
    """What is in a box."""
    return vm.get(ref, vm.class_of(ref).find_field("value", kind))


def text_of(vm: Any, spec: Spec, ref: int) -> str:
    """The argument as the conversion wants it."""
    conversion = spec.conversion
    if conversion == "b":
        if not ref:
            return format_text.general(spec, "false")
        no = vm.class_of(ref).name == "java/lang/Boolean" and not box(vm, ref, "Z")
        return format_text.general(spec, "false" if no else "true")
    if conversion == "s":
        spec.refuse("#")
    if not ref:
        return format_text.general(spec, "null")
    name = vm.class_of(ref).name
    if conversion == "s":
        if name == "java/lang/String":
            return format_text.general(spec, units(vm.mem, ref))
        if name in KINDS:
            return format_text.general(spec, str(box(vm, ref, KINDS[name])))
        raise Wanted(False)
    if conversion == "h":
        raise Wanted(True)
    if conversion in "dox" and name in INTEGERS:
        value = box(vm, ref, KINDS[name])
        if conversion == "d":
            return format_text.decimal(spec, value)
        return format_text.unsigned(spec, value, INTEGERS[name])
    if conversion in "fega" and name in FLOATS:
        return format_text.floating(spec, box(vm, ref, FLOATS[name]))
    if conversion == "c" and (name == "java/lang/Character" or (name in KINDS and name != "java/lang/Long")):
        code = box(vm, ref, "C" if name == "java/lang/Character" else KINDS[name])
        if not 0 <= code <= 0x10FFFF:
            raise Mistake("IllegalFormatCodePointException", codePoint=(INT, code))
        pair = chr(code).encode("utf-16-le", "surrogatepass")
        return format_text.justify(spec, "".join(map(chr, memoryview(pair).cast("H"))))
    if conversion == "t" and name == "java/lang/Long":
        raise vm.exception(
            "java/lang/UnsupportedOperationException",
            f'format specifier "{spec.text}": the embedded library of pyjvm has no dates and times',
        )
    raise wrong_class(vm, spec.date_time or conversion, ref)


def grow(vm: Any, count: int) -> None:
    """There are so many pieces already, some more will come: they take room and time, as they would in Java."""
    make_room(vm, count * PIECE_BYTES)
    vm.mem.bulk(PIECES * SLOW)


def printed(vm: Any, spec: Spec, args: int, state: list[int], room: int) -> str:
    """The text of one conversion after `room` chars of others; `state` goes on to the next argument."""
    width = max(spec.width, spec.precision)
    make_room(vm, room + width)
    if width >= BULK:
        vm.mem.bulk(width)
    if spec.conversion == "n":
        return str(vm.host.line_separator)
    if spec.conversion == "%":
        return format_text.justify(spec, "%")
    if spec.index == NEXT:
        state[LAST] = state[NEXT_ARGUMENT]
        state[NEXT_ARGUMENT] += 1
    elif spec.index != SAME:
        state[LAST] = spec.index - 1
    index = state[LAST]
    if index < 0 or (args and index >= vm.array_length(args)):
        raise Mistake("MissingFormatArgumentException", specifier=(STRING, spec.text))
    return text_of(vm, spec, vm.get_object(args, index) if args else 0)


@native("(Ljava/lang/String;[Ljava/lang/Object;Ljava/lang/String;[I)Ljava/lang/String;")
def format0(t: Any, format: int, args: int, told: int, places: int) -> int:
    vm = t.vm
    base = places + 2
    state = vm.mem.i32[base : base + 5].tolist()
    out: list[str] = []
    room = 0
    try:
        pieces = pieces_of(units(vm.mem, format), lambda count: grow(vm, count))
        if told:
            out.append(format_text.general(pieces[state[PIECE]], units(vm.mem, told)))
            state[PIECE] += 1
        state[WANTED] = -1
        while state[PIECE] < len(pieces):
            piece = pieces[state[PIECE]]
            before = state.copy()
            if state[PIECE] % PIECES == PIECES - 1:
                vm.mem.bulk(PIECES * SLOW)
            try:
                out.append(piece if isinstance(piece, str) else printed(vm, piece, args, state, room))
                room += len(out[-1])
            except Wanted as wanted:
                state[WANTED] = state[LAST]
                state[HASHED] = wanted.hashed
                break
            except (Mistake, JavaThrow):
                if not out:
                    raise
                state = before
                break
            state[PIECE] += 1
        else:
            state[PIECE] = -1
    except Mistake as mistake:
        raise thrown(vm, mistake) from None
    for i, value in enumerate(state):
        vm.mem.i32[base + i] = value
    return int(vm.new_string("".join(out)))
