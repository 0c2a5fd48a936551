"""Programs as text that reads like Java. Line numbers are those in the class files, by class."""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pyjvm.instructions.descriptors import PRIMITIVES
from pyjvm.tools import javap

from .tree import (
    ArrayOf,
    Assign,
    Binary,
    Block,
    Break,
    Build,
    Call,
    Cast,
    Catch,
    Choose,
    Class,
    Compare,
    Constant,
    Continue,
    Convert,
    Do,
    Element,
    For,
    GetField,
    If,
    Increment,
    InstanceOf,
    Length,
    Load,
    Logic,
    Method,
    Negate,
    New,
    NewArray,
    Not,
    Note,
    Order,
    Program,
    Return,
    Switch,
    Synchronized,
    Throw,
    Trace,
    Try,
    While,
    kind,
    number_lines,
)

NAMES = {letter: name for name, letter in PRIMITIVES.items()}


def java_name(type: str) -> str:
    """`int[]`, `String`, `A`."""
    element = type.lstrip("[")
    name = NAMES.get(element) or element[1:-1].rpartition("/")[2]
    return name + "[]" * (len(type) - len(element))


def literal(type: str, value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, str):
        return ascii(value).replace("'", '"')
    if type == "Z":
        return "true" if value else "false"
    return f"{value!r}{ {'J': 'L', 'F': 'f', 'D': 'd'}.get(kind(type), '') }"


def text(e: Any) -> str:
    """An expression. What Java has no word for is a call: `fcmpl(a, b)`, `swap(…)`."""
    match e:
        case Constant():
            return literal(e.type, e.value)
        case Load():
            return e.variable.name
        case GetField():
            return f"{text(e.target) if e.target is not None else e.field.owner}.{e.field.name}"
        case Element():
            return f"{text(e.array)}[{text(e.index)}]"
        case Assign():
            value = f"{text(e.place)} {'raw' * e.raw}{e.op}= {text(e.value)}"
            return f"old({value})" if e.old else f"({value})"
        case Binary(swapped=True):
            return f"swap({text(e.right)}, {text(e.left)}, {e.op})"
        case Binary() | Logic():
            return f"({text(e.left)} {e.op} {text(e.right)})"
        case Compare():
            nan = "" if kind(e.left.type) not in "FD" else "l" if e.less else "g"
            return f"({text(e.left)} {e.op}{nan} {text(e.right)})"
        case Negate():
            return f"-{text(e.value)}"
        case Convert() | Cast():
            return f"({java_name(e.type)}) {text(e.value)}"
        case Order():
            return f"{e.op}({text(e.left)}, {text(e.right)})"
        case Not():
            return f"!{text(e.value)}"
        case Choose():
            return f"({text(e.condition)} ? {text(e.yes)} : {text(e.no)})"
        case Call():
            target = e.signature.owner.rpartition("/")[2] if e.target is None else text(e.target)
            if e.signature.how == "special":
                target = f"super:{e.signature.owner}"
            return f"{target}.{e.signature.name}({', '.join(map(text, e.arguments))})"
        case New():
            return f"new {e.signature.owner.rpartition('/')[2]}({', '.join(map(text, e.arguments))})"
        case NewArray():
            deep = e.type.count("[") - len(e.lengths)
            element = java_name(e.type.lstrip("["))
            return f"new {element}{''.join(f'[{text(length)}]' for length in e.lengths)}{'[]' * deep}"
        case ArrayOf():
            return f"new {java_name(e.type)} {{{', '.join(map(text, e.elements))}}}"
        case Length():
            return f"{text(e.array)}.length"
        case InstanceOf():
            return f"({text(e.value)} instanceof {java_name(e.of)})"
        case Build():
            return f"cut({' + '.join(map(text, e.parts))})"
    raise TypeError(e)


def lines(s: Any) -> Iterator[str]:
    """A statement; the number of its line, then text."""
    for first, line in enumerate(_lines(s)):
        yield line if first or isinstance(s, Block) else f"{line}  // {s.line}"


def _lines(s: Any) -> Iterator[str]:
    match s:
        case Block():
            for v in s.variables:
                yield f"{java_name(v.type)} {v.name} = {literal(v.type, v.start)};"
            for statement in s.body:
                yield from lines(statement)
        case Do():
            yield f"{text(s.value)};"
        case Increment():
            yield f"{s.variable.name} += {s.by};"
        case Trace():
            yield f"mix({text(s.value)});"
        case Note():
            yield f"note({s.site});"
        case If():
            yield from inner(f"if {text(s.condition)}", s.yes)
            if s.no.body:
                yield from inner("else", s.no)
        case While(last=True):
            yield from inner(f"L{s.line}: do", s.body)
            yield f"while {text(s.condition)};"
        case While():
            yield from inner(f"L{s.line}: while {text(s.condition)}", s.body)
        case For():
            c, paid = s.counter, f" /* pays {s.paid} */" if s.paid else ""
            head = f"{java_name(c.type)} {c.name} = {c.start}; {c.name} {s.op} {text(s.bound)}; {c.name} += {s.step}"
            yield from inner(f"L{s.line}: for ({head}){paid}", s.body)
        case Break() | Continue():
            yield f"{'break' if isinstance(s, Break) else 'continue'} L{s.loop.line};"
        case Switch():
            yield f"{'tableswitch' if s.table else 'lookupswitch'} ({text(s.value)}) {{"
            for keys, body, falls in s.cases:
                yield from inner(f"case {', '.join(map(str, keys))}:{' falls through' * falls}", body)
            yield from inner("default:", s.default)
            yield "}"
        case Return():
            yield "return;" if s.value is None else f"return {'raw ' * s.raw}{text(s.value)};"
        case Throw():
            yield f"throw {text(s.value)};"
        case Try():
            yield from inner("try", s.body)
            for catch in s.catches:
                yield from catch_lines(catch)
            if s.final is not None:
                yield from inner("finally by jsr" if s.subroutine else "finally", s.final)
        case Synchronized():
            yield from inner(f"synchronized ({text(s.lock)})", s.body)
        case _:
            raise TypeError(s)


def catch_lines(catch: Catch) -> Iterator[str]:
    name = catch.caught.rpartition("/")[2]
    return inner(f"catch ({name} {catch.variable.name}) /* prints {catch.site} */", catch.body)


def inner(head: str, block: Block) -> Iterator[str]:
    """A block with its head, indented."""
    yield head + " {"
    for line in lines(block):
        yield "    " + line
    yield "}"


def method_lines(method: Method) -> Iterator[str]:
    called = method.signature
    words = ["synchronized "] * method.synchronized + ["static "] * method.static
    given = ", ".join(f"{java_name(v.type)} {v.name}" for v in method.parameters if v.name != "this")
    head = f"{''.join(words)}{java_name(called.result)} {called.name}({given})"
    if method.body is None:
        yield head + ";"
    else:
        yield from inner(head + (" /* pays 1 */" if method.metered else ""), method.body)


def class_lines(cls: Class) -> Iterator[str]:
    implemented = f" implements {', '.join(cls.interfaces)}" if cls.interfaces else ""
    above = "" if cls.superclass == "java/lang/Object" else f" extends {cls.superclass.rpartition('/')[2]}"
    yield f"{'interface' if cls.interface else 'class'} {cls.name}{above}{implemented} {{"
    for f in cls.fields:
        yield f"    {'static ' * f.static}{java_name(f.type)} {f.name};"
    for method in cls.methods:
        yield from ("    " + line for line in method_lines(method))
    yield "}"


def listing(program: Program) -> str:
    """The whole program."""
    number_lines(program)
    parts = ["\n".join(class_lines(cls)) for cls in program.classes]
    return f"// program {program.name}\n" + "\n\n".join(parts) + "\n"


def disassembly(classes: Mapping[str, bytes]) -> str:
    """What pyjavap says of the class files."""
    written = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(written):
        for name, data in classes.items():
            Path(folder, f"{name}.class").write_bytes(data)
        javap.main(["-c", "-p", "-cp", folder, *classes])
    return written.getvalue()
