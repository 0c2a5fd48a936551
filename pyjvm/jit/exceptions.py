"""Exceptions without leaving compiled code: stack traces, and what the machine itself throws where it does so often.

The work is done by kernels (`kernels/traces.py`) that walk the trace part of the native area. What they refuse because
Python has not told yet is told (`Traces.tell`), and they are asked again; what they refuse then leaves.
"""

from __future__ import annotations

import ctypes

from ..interpreter.null_messages import describe
from ..method_area.members import Method
from ..throwables import frames_from, is_left_out
from . import area as layout
from .kernels.joining import WHOLE
from .kernels.library import REFUSED
from .kernels.traces import CLASS_SHIFT, CONSTRUCTOR, FILLS_IN, HIDDEN, KNOWN, PLACE_BITS, WORDS_SHIFT
from .memory import TABLE_SIZE
from .pieces import Piece, constant_pieces, join

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..machine import Machine as VirtualMachine
    from ..method_area.code import Code
    from .machine import Machine
    from .values import Condition, Value

MOST_FRAMES = 4096
"""Longer traces are Python's."""
_THROWING = {"idiv": 1, "irem": 1, "ldiv": 1, "lrem": 1, "arraylength": 1, "getfield": 1, "putfield": 2, "athrow": 1}
"""Where in the operand stack, counted from the top, a zero means an exception."""
_FILL_IN = ("java/lang/Throwable", "fillInStackTrace", "()Ljava/lang/Throwable;")
_FILL_IN_NATIVE = ("java/lang/Throwable", "fillInStackTrace", "(I)Ljava/lang/Throwable;")
_CHAR_AT = ("java/lang/String", "charAt", "(I)C")


class Traces:
    """What stack traces need to know, where kernels look for it."""

    def __init__(self, vm: VirtualMachine, area: layout.Area, methods: int) -> None:
        """With room for so many methods."""
        self._vm = vm
        self._area = area
        self._methods = (ctypes.c_int64 * methods)()
        self._supers = (ctypes.c_uint32 * TABLE_SIZE)()
        self._classes = 0
        self._below = (ctypes.c_int64 * 256)()
        self.most = vm.options.max_trace_depth
        """Frames in a trace; more than MOST_FRAMES or 0 for no limit are Python's."""
        self._scratch = (ctypes.c_int64 * min(self.most + 1, MOST_FRAMES))()
        i64 = area.i64
        i64[layout.METHODS >> 3] = ctypes.addressof(self._methods)
        i64[layout.SUPERS >> 3] = ctypes.addressof(self._supers)
        i64[layout.SCRATCH >> 3] = ctypes.addressof(self._scratch)
        i64[layout.BELOW >> 3] = ctypes.addressof(self._below)
        i64[layout.MOST_TRACE >> 3] = self.most
        fields = vm.throwables
        offsets = [fields.field(name).offset for name in ("backtrace", "depth", "detailMessage")]
        assert max(offsets) < 1 << PLACE_BITS
        i64[layout.THROWABLE_PLACES >> 3] = sum(o << PLACE_BITS * i for i, o in enumerate(offsets))

    def tell(self, t: Any, words: int) -> int:
        """Tell of classes, of the methods on the stack, of the frames that are not compiled; 0 if that is no use.

        Compiled code that thread `t` entered asks, from a frame that ends at `words`.
        """
        if not 0 < self.most < MOST_FRAMES:
            return 0
        self._tell_classes()
        i64, i32 = self._area.i64, self._area.i32
        base = i32[layout.BASE_WORDS >> 2]
        while words > base:
            method = self._vm.methods[i64[(layout.TRACE >> 3) + words] >> 32]
            assert method is not None
            self._tell_method(method)
            words -= method.frame_words
        if not i32[layout.BASE_TRACE >> 2]:
            i32[layout.BASE_TRACE >> 2] = 1 + self._tell_below(t)
        return i32[layout.BASE_TRACE >> 2]

    def _tell_classes(self) -> None:
        classes = self._vm.linker.classes
        for class_id in range(self._classes, min(len(classes), TABLE_SIZE)):
            cls = classes[class_id]
            if cls is not None and cls.super is not None:
                self._supers[class_id] = cls.super.id
        self._classes = len(classes)

    def _tell_method(self, method: Method) -> None:
        if not self._methods[method.id]:
            facts = KNOWN | method.frame_words << WORDS_SHIFT
            if is_left_out(method):
                facts |= HIDDEN
            if method.name == "fillInStackTrace":
                facts |= FILLS_IN
            if method.name == "<init>":
                facts |= CONSTRUCTOR | method.cls.id << CLASS_SHIFT
            self._methods[method.id] = facts

    def _tell_below(self, t: Any) -> int:
        """The frames below the one that entered compiled code: how many; -1 if that cannot be told."""
        entries: list[int] = []
        shown = 0
        entered = t.frame
        for method, line in frames_from(t, entered.caller, entered.back):
            if method.id >= len(self._methods):
                return -1
            self._tell_method(method)
            entries.append(method.id << 32 | line & 0xFFFFFFFF)
            shown += not is_left_out(method) and method.name not in ("<init>", "fillInStackTrace")
            if shown == self.most:
                break
        if len(entries) > len(self._below):
            self._below = (ctypes.c_int64 * (2 * len(entries)))()
            self._area.i64[layout.BELOW >> 3] = ctypes.addressof(self._below)
        for i, entry in enumerate(entries):
            self._below[i] = entry
        return len(entries)


def throws(vm: VirtualMachine, code: Code, pc: int, stack: list[Any]) -> bool:
    """Whether the instruction throws, in a frame with this operand stack, what compiled code can throw itself."""
    mnemonic = code.body.instructions[pc].op.mnemonic
    depth = _THROWING.get(mnemonic)
    if depth is not None:
        return not stack[-depth]
    if mnemonic in ("newarray", "anewarray"):
        return bool(stack[-1] < 0)
    if mnemonic[1:] in ("aload", "astore"):
        array, index = stack[-2:] if mnemonic[1:] == "aload" else stack[-3:-1]
        return not array or not 0 <= index < vm.array_length(array)
    if mnemonic == "invokevirtual":
        method = code.resolved[pc]
        return isinstance(method, Method) and (method.cls.name, *method.key) == _CHAR_AT
    return False


# -- stack traces ----------------------------------------------------------------------------------------------


def write_trace_entry(m: Machine) -> None:
    """The frame's place in the trace: this instruction."""
    line = m.method.line_of(m.code.body.instructions[m.pc].bci)
    m.traced = True
    m.emit(f"store i32 {line}, ptr %trace{m.tag('trace')}")


def write_fill_in(m: Machine, method: Method, arguments: list[Value]) -> Value | None:
    """Throwable.fillInStackTrace in place of a call, if this is one; None if not.

    Where a constructor of Throwable calls it nobody else has seen the object: then that the method is synchronized
    cannot be noticed, and that its call is a tick and takes stack is all that is left of it.
    """
    name = (method.cls.name, *method.key)
    if not method.cls.loader.is_boot or name not in (_FILL_IN, _FILL_IN_NATIVE):
        return None
    inside = m.method.cls is method.cls
    throwable = arguments[0]
    if name == _FILL_IN_NATIVE:
        _ask(m, "fill_in_trace", [throwable.text])
        return throwable
    if not inside or m.method.name != "<init>":
        return None
    before = m.assign("load i64, ptr %ticks")
    over = m.assign(f"icmp sle i64 {before}, 0")
    place = m.assign(f"getelementptr i64, ptr %trace, i64 {method.frame_words}")
    limit = m.assign(f"load ptr, ptr {m.area(layout.TRACE_LIMIT)}{m.tag('limits')}")
    deep = m.assign(f"icmp ugt ptr {place}, {limit}")
    m.leave_if(m.test(f"or i1 {over}, {deep}"))
    _ask(m, "fill_in_trace", [throwable.text])
    ticks = m.assign(f"sub i64 {before}, 1")
    m.emit(f"store i64 {ticks}, ptr %ticks")
    return throwable


def _ask(m: Machine, kernel: str, arguments: list[str]) -> None:
    """Call a kernel of traces with a Throwable and further 64-bit arguments; twice, if Python had something to tell."""
    helper = m.unit.module.help(f"ask_{kernel}", lambda: _helper(m, kernel, len(arguments)))
    write_trace_entry(m)
    passed = "".join(f", i64 {a}" for a in arguments[1:])
    result = m.assign(f"call i64 {helper}(i32 {arguments[0]}, ptr %trace{passed})")
    m.leave_if(m.test(f"icmp eq i64 {result}, {REFUSED}"))


def _helper(m: Machine, kernel: str, count: int) -> str:
    function = m.kernel(kernel, 6 + count)
    given = "".join(f", i64 %g{i}" for i in range(1, count))
    places = [layout.METHODS, layout.SUPERS, layout.BELOW, layout.SCRATCH]
    passed = ["i64 ptrtoint (ptr @area to i64)", *(f"i64 %p{p}" for p in places), "i64 %words", "i64 %object"]
    call = "\n".join(f"%p{p} = load i64, ptr {m.area(p)}" for p in places)
    call += f"\n%result = call i64 {function}({', '.join(passed)}{given})"
    return f"""define internal i64 @ask_{kernel}(i32 %throwable, ptr %trace{given}) noinline nounwind {{
entry:
%object = zext i32 %throwable to i64
%place = ptrtoint ptr %trace to i64
%bytes = sub i64 %place, ptrtoint (ptr {m.area(layout.TRACE)} to i64)
%words = lshr exact i64 %bytes, 3
br label %ask
ask:
%again = phi i1 [ false, %entry ], [ true, %tell ]
{call}
%refused = icmp eq i64 %result, {REFUSED}
%twice = xor i1 %again, true
%curious = and i1 %refused, %twice
br i1 %curious, label %tell, label %done
tell:
%told = call i64 {m.import_("tell_traces")}(i64 %words)
%useful = icmp ne i64 %told, 0
br i1 %useful, label %ask, label %done
done:
ret i64 %result
}}"""


# -- exceptions of the machine -------------------------------------------------------------------------------------


def raise_if(
    m: Any, condition: Condition, class_name: str, message: Callable[[], list[Piece] | None], native: int = 0
) -> None:
    """An exception if the condition holds: made here where that is frequent, else the code leaves.

    `message` writes what it needs into the block that throws, and gives the pieces of the text; None for no message.
    `native`: the id of the native method that throws, if that is not the one with the instruction.
    """
    if condition.text == "false" or (m.method, m.pc) not in m.unit.throws:
        m.leave_if(condition)
        return
    label = m.label()
    m.go_on_unless(condition.text, label)
    with m.aside(label):
        cls = m.vm.boot.load(class_name)
        words = cls.layout.words
        made = m.assign(f"call i64 {m.kernel('new_object', 2)}(i64 {cls.id}, i64 {words})")
        m.leave_if(m.test(f"icmp eq i64 {made}, 0"))
        pieces = message()
        text = "0" if pieces is None else join(m, pieces)
        ref = m.make("A", f"trunc i64 {made} to i32")
        _ask(m, "finish_thrown", [ref.text, text, str(native)])
        m.write_throw(ref)


def plain(text: str) -> Callable[[], list[Piece]]:
    """A constant message."""
    return lambda: constant_pieces(text)


def raise_null_pointer_if(m: Machine, condition: Condition) -> None:
    """NullPointerException, with the message of JEP 358."""


    def message() -> list[Piece] | None:
        text = describe(m.method, m.pc) if m.vm.options.helpful_null_pointer_messages else None
        return None if text is None else constant_pieces(text)

    raise_if(m, condition, "java/lang/NullPointerException", message)


def raise_out_of_bounds_if(m: Machine, condition: Condition, index: Value, length: Value) -> None:
    """ArrayIndexOutOfBoundsException."""
    raise_if(m, condition, "java/lang/ArrayIndexOutOfBoundsException", lambda: _bounds_message(m, index, length))


def raise_negative_size_if(m: Machine, condition: Condition, length: Value) -> None:
    """NegativeArraySizeException."""

    def message() -> list[Piece]:
        return [(WHOLE, m.assign(f"sext i32 {length.text} to i64"))]

    raise_if(m, condition, "java/lang/NegativeArraySizeException", message)


def _bounds_message(m: Machine, index: Value, length: Value) -> list[Piece]:
    numbers = [m.assign(f"sext i32 {value.text} to i64") for value in (index, length)]
    return [
        *constant_pieces("Index "),
        (WHOLE, numbers[0]),
        *constant_pieces(" out of bounds for length "),
        (WHOLE, numbers[1]),
    ]


def write_refusal(m: Any, method: Method, arguments: list[Value], refused: Condition) -> None:
    """What a kernel refuses is the native's, so the code leaves; but an exception of String.charAt is made here."""
    if (method.cls.name, *method.key) != _CHAR_AT:
        m.leave_if(refused)
        return

    def message() -> list[Piece]:
        this, index = arguments
        wide = m.assign(f"zext i32 {this.text} to i64")
        length = m.assign(f"call i64 {m.kernel('string_length', 1, True)}(i64 {wide})")
        *first, _ = _bounds_message(m, index, index)
        return [*first, (WHOLE, length)]

    raise_if(m, refused, "java/lang/StringIndexOutOfBoundsException", message, method.id)
