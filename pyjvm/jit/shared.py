"""Functions that all units share, so that none has to bring them: linked once a machine, when first wanted.

    record_<numbers of values by type>      writes a frame's record (records.py)
    entry_<kinds of parameters>_<result>    the way into a method from Python (`entry`)
    begin                                   how a method of quick code begins (`BEGIN`)
"""

from __future__ import annotations

from itertools import product

from . import area
from .records import RECORDER, recorder, types_of
from .values import TYPES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

BEGIN = "begin"
"""`i64 begin(i64 ticks, ptr trace, ptr heat, i32 method id)`: a tick, the depth of the stacks, the method's place in
the trace. The ticks left; negative if the method is not to begin here, and then nothing has happened."""
ENTRY = "entry_"
STACK_BUDGET = 1 << 19
"""Bytes of the host's stack that compiled code uses before it leaves."""


_PARAMETERS = ("I", "II", *("A" + "".join(kinds) for n in range(4) for kinds in product("AI", repeat=n)))
COMMON = (
    BEGIN,
    *(f"{RECORDER}{words}_{longs}_0_0" for words in range(13) for longs in range(3)),
    *(f"{ENTRY}{parameters}_{result}" for parameters in _PARAMETERS for result in ("", "A", "I", "J")),
)
"""What almost every program wants: linked together, since a module by itself costs more than ten of these."""


def entry(parameters: str, result: str) -> str:
    """The symbol of `i64 entry(ptr code, i64 ticks, i64 words of the frames below)`, which calls methods of this shape:
    their arguments are in the native area, and so is the result. Gives the method's first result."""
    return f"{ENTRY}{parameters}_{result}"


def declaration(symbol: str) -> str:
    """What modules that use it say of it."""
    if symbol == BEGIN:
        return f"declare i64 @{BEGIN}(i64, ptr, ptr, i32) nounwind"
    if symbol.startswith(ENTRY):
        return f"declare i64 @{symbol}(ptr, i64, i64)"
    return f"declare void @{symbol}({', '.join(types_of(symbol))}) cold nounwind"


def imports(symbols: Iterable[str]) -> list[str]:
    """What these functions need."""
    return ["area", "more_ticks"] if BEGIN in symbols else ["area"]


def module(symbols: Iterable[str], leave: int, stack_register: str) -> str:
    """The IR of these functions. `leave`: where the leave part of the native area begins."""
    lines = ["%memory = type opaque", "@area = external global %memory"]
    for symbol in symbols:
        if symbol == BEGIN:
            lines += _begin(stack_register)
        elif symbol.startswith(RECORDER):
            lines += recorder(symbol, leave)
        else:
            lines += _entry(symbol, stack_register)
    return "\n".join([*lines, f'!5 = !{{!"{stack_register}"}}', ""])


def entry_limits(stack_register: str) -> list[str]:
    """At the way in from Python, `%below` being the stack's words: what compiled code may use, and no records yet."""
    lines = [
        f"store i64 0, ptr {area.place(area.LEAVE_TOP)}",
        "%words = trunc i64 %below to i32",
        f"store i32 %words, ptr {area.place(area.BASE_WORDS)}",
        f"store i32 0, ptr {area.place(area.BASE_TRACE)}",
    ]
    if stack_register:
        lines += [
            "%stack = call i64 @llvm.read_register.i64(metadata !5)",
            f"%lowest = sub i64 %stack, {STACK_BUDGET}",
            f"store i64 %lowest, ptr {area.place(area.STACK_LIMIT)}",
        ]
    return [*lines, f"%above = getelementptr i64, ptr {area.place(area.TRACE)}, i64 %below"]


def _entry(symbol: str, stack_register: str) -> list[str]:
    parameters, _, result = symbol.removeprefix(ENTRY).partition("_")
    lines = [f"define i64 @{symbol}(ptr %code, i64 %given, i64 %below) nounwind {{", *entry_limits(stack_register)]
    passed = ["i64 %given", "ptr %above"]
    for i, kind in enumerate(parameters):
        lines.append(f"%a{i} = load {TYPES[kind]}, ptr {area.place(area.ARGUMENTS + 8 * i)}")
        passed.append(f"{TYPES[kind]} %a{i}")
    type_ = TYPES[result] if result else "i1"
    lines.append(f"%pair = call {{ i64, {type_} }} %code({', '.join(passed)})")
    if result:
        lines.append(f"%result = extractvalue {{ i64, {type_} }} %pair, 1")
        lines.append(f"store {type_} %result, ptr {area.place(area.ARGUMENTS)}")
    return [*lines, f"%status = extractvalue {{ i64, {type_} }} %pair, 0", "ret i64 %status", "}"]


def _begin(stack_register: str) -> list[str]:
    lines = [
        "declare i64 @more_ticks(i64)",
        f"define i64 @{BEGIN}(i64 %given, ptr %trace, ptr %heat, i32 %method) nounwind {{",
        f"%limit = load ptr, ptr {area.place(area.TRACE_LIMIT)}",
        "%deep = icmp ugt ptr %trace, %limit",
        "br i1 %deep, label %refuse, label %shallow",
        "shallow:",
    ]
    if stack_register:
        lines += [
            "%stack = call i64 @llvm.read_register.i64(metadata !5)",
            f"%lowest = load i64, ptr {area.place(area.STACK_LIMIT)}",
            "%low = icmp ult i64 %stack, %lowest",
            "br i1 %low, label %refuse, label %room",
            "room:",
        ]
    return [
        *lines,
        "%over = icmp slt i64 %given, 1",
        "br i1 %over, label %ask, label %begin",
        "ask:",
        "%more = call i64 @more_ticks(i64 %given)",
        "%none = icmp slt i64 %more, 1",
        "br i1 %none, label %refuse, label %granted",
        "granted:",
        "br label %begin",
        "begin:",
        f"%ticks = phi i64 [ %more, %granted ], [ %given, %{'room' if stack_register else 'shallow'} ]",
        "%heat_before = load i64, ptr %heat",
        "%heat_now = add i64 %heat_before, 1",
        "store i64 %heat_now, ptr %heat",
        "%place = getelementptr i8, ptr %trace, i64 4",
        "store i32 %method, ptr %place",
        "%left = sub i64 %ticks, 1",
        "ret i64 %left",
        "refuse:",
        "ret i64 -1",
        "}",
    ]
