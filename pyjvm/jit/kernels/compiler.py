"""From the text of kernels to LLVM IR: what `language.py` describes.

Local names become stack slots, which LLVM turns into registers; everything else is translated as it stands.
"""

from __future__ import annotations

import ast
import sys
from types import FunctionType

from .language import DOUBLES, NATIVE_ARRAYS, OF_DOUBLES, VIEWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

PREFIX = "kernel_"
"""What the symbols of kernels begin with."""

_OPERATORS = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.FloorDiv: "udiv", ast.Mod: "urem",
    ast.BitAnd: "and", ast.BitOr: "or", ast.BitXor: "xor", ast.LShift: "shl", ast.RShift: "ashr",
}  # fmt: skip
_COMPARISONS = {ast.Eq: "eq", ast.NotEq: "ne", ast.Lt: "slt", ast.LtE: "sle", ast.Gt: "sgt", ast.GtE: "sge"}
_BYTES = {"i8": 1, "i16": 2, "i32": 4, "i64": 8}

_DECLARATIONS = """\
declare i64 @llvm.ctpop.i64(i64)
declare i64 @llvm.cttz.i64(i64, i1)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
"""


class NotAKernel(Exception):
    """The text is outside of the language: an error of whoever wrote it."""


class Kernels:
    """The kernels of some modules. They may call those of `below`, which is linked first."""

    def __init__(self, modules: Iterable[ModuleType], below: Kernels | None = None) -> None:
        self.parameters: dict[str, int] = {}
        """By name of a kernel: how many it takes."""
        self._below = below.parameters if below else {}
        self._modules: dict[str, ModuleType] = {}
        self._nodes: dict[str, ast.FunctionDef] = {}
        self._functions: dict[str, _Function] = {}
        for module in modules:
            for name, function in vars(module).items():
                if type(function) is FunctionType and function.__module__ == module.__name__:
                    self.parameters[name] = function.__code__.co_argcount
                    self._modules[name] = module

    def arity(self, name: str) -> int:
        """How many parameters a kernel of here or below has; -1 if there is none of this name."""
        return self.parameters.get(name, self._below.get(name, -1))

    def names(self) -> list[str]:
        """Those with a symbol."""
        return [name for name in self.parameters if not name.startswith("_")]

    def ir(self, *names: str) -> str:
        """A module with these kernels, and with what they call as functions of its own."""
        needed: dict[str, None] = dict.fromkeys(names)
        below: dict[str, None] = {}
        tables: dict[str, tuple[int, ...] | bytes] = {}
        for name in (work := list(needed)):
            function = self._function(name)
            tables.update(function.tables)
            for callee in function.calls:
                if callee in self._below:
                    below[callee] = None
                elif callee not in needed:
                    needed[callee] = None
                    work.append(callee)
        symbols = sorted({symbol for symbol, _, _ in VIEWS.values()})
        parts = [f"@{symbol} = external global i8" for symbol in symbols]
        for name, values in tables.items():
            element = _table_element(values)[0]
            elements = ", ".join(f"{element} {value}" for value in values)
            parts.append(f"@{name} = private unnamed_addr constant [{len(values)} x {element}] [{elements}]")
        parts += [declaration(name, self._below[name]) for name in below]
        parts += [_DECLARATIONS, DOUBLES, *(self._functions[name].text(name in names) for name in needed)]
        return "\n".join(parts)

    def definition(self, name: str) -> str:
        """A kernel that calls nothing, to be inlined where it is called: part of a module that declares `@guest`."""
        function = self._function(name)
        if function.calls or function.tables:
            raise NotAKernel(f"{name} cannot stand alone")
        return function.text(False, " alwaysinline")

    def _function(self, name: str) -> _Function:
        """Translated when first needed; the text of a module is parsed once."""
        if name not in self._functions:
            module = self._modules[name]
            if name not in self._nodes:
                body = ast.parse(_source(module)).body
                self._nodes.update((node.name, node) for node in body if isinstance(node, ast.FunctionDef))
            self._functions[name] = _Function(self, self._nodes[name], vars(module))
        return self._functions[name]


def fingerprint() -> str:
    """A hash of all that decides the IR of the kernels, for who keeps their object code: it takes no translation."""
    from hashlib import sha256

    from pyjvm.heap import blocks, heap, layout, memory, size_classes
    from pyjvm.jit import area

    from . import arrays, builders, collection, decimals, joining, language, library, strings, texts, traces

    here = sys.modules[__name__]
    ours = (here, language, library, collection, strings, texts, builders, arrays, joining, decimals, traces)
    every = (*ours, area, blocks, heap, layout, memory, size_classes)
    return sha256("\0".join(map(_source, every)).encode()).hexdigest()


def _table_element(values: tuple[int, ...] | bytes) -> tuple[str, str]:
    """How the elements of a constant table are stored, how they become 64 bits wide."""
    return ("i8", "zext") if isinstance(values, bytes) else ("i64", "")


def declaration(name: str, parameters: int) -> str:
    """The line by which a module names a kernel that it calls."""
    return f"declare i64 @{PREFIX}{name}({', '.join(['i64'] * parameters)})"


def _source(module: ModuleType) -> str:
    loader = module.__loader__
    source: str | None = loader.get_source(module.__name__)  # type: ignore[union-attr]
    if source is None:
        raise NotAKernel(f"{module.__name__} came without its text")
    return source


class _Function:
    def __init__(self, kernels: Kernels, node: ast.FunctionDef, names: dict[str, object]) -> None:
        self._kernels = kernels
        self._node = node
        self._names = names
        self._lines: list[str] = []
        self._count = 0
        self._open = True
        self.calls: dict[str, None] = {}
        self.tables: dict[str, tuple[int, ...] | bytes] = {}
        self._loops: list[tuple[str, str]] = []
        self._arrays = {
            argument.arg: NATIVE_ARRAYS[argument.annotation.id]
            for argument in node.args.args
            if isinstance(argument.annotation, ast.Name) and argument.annotation.id in NATIVE_ARRAYS
        }
        self._locals = {argument.arg: None for argument in node.args.args}
        for inner in ast.walk(node):
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
                self._locals[inner.id] = None
        for name in self._locals:
            self._emit(f"%{name}.at = alloca i64")
        for argument in node.args.args:
            self._emit(f"store i64 %{argument.arg}, ptr %{argument.arg}.at")
        self._body(node.body)
        if self._open:
            self._emit("ret i64 0")

    def text(self, exported: bool, attributes: str = "") -> str:
        """The definition."""
        name = self._node.name
        parameters = ", ".join(f"i64 %{argument.arg}" for argument in self._node.args.args)
        if name.startswith("_"):
            attributes = " alwaysinline"
        head = f"define {'' if exported else 'internal '}i64 @{PREFIX}{name}({parameters}) nounwind{attributes} {{"
        return "\n".join([head, "entry:", *self._lines, "}\n"])

    # Lines and blocks

    def _emit(self, line: str) -> None:
        if not self._open:
            self._label(self._new("dead"))
        self._lines.append("  " + line)

    def _value(self, line: str) -> str:
        name = "%" + self._new("v")
        self._emit(f"{name} = {line}")
        return name

    def _new(self, stem: str) -> str:
        self._count += 1
        return f"{stem}{self._count}"

    def _label(self, name: str) -> None:
        if self._open:
            self._lines.append(f"  br label %{name}")
        self._lines.append(f"{name}:")
        self._open = True

    def _leave(self, line: str) -> None:
        self._emit(line)
        self._open = False

    def _wrong(self, node: ast.AST) -> NotAKernel:
        return NotAKernel(f"{self._node.name}, line {getattr(node, 'lineno', 0)}: {ast.unparse(node)}")

    # Statements

    def _body(self, statements: list[ast.stmt]) -> None:
        for statement in statements:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Assign(targets=targets, value=value):
                result = self._expression(value)
                for target in targets:
                    self._store(target, result)
            case ast.AugAssign(target=ast.Name(id=name), op=op, value=value):
                left = self._value(f"load i64, ptr %{name}.at")
                self._store(node.target, self._binary(op, left, self._expression(value)))
            case ast.AugAssign(target=ast.Subscript() as target, op=op, value=value):
                place = self._place(target)
                left = self._load(place)
                self._store_at(place, self._binary(op, left, self._expression(value)))
            case ast.If(test=test, body=body, orelse=orelse):
                then, other, end = self._new("then"), self._new("else"), self._new("end")
                self._branch(test, then, other)
                self._label(then)
                self._body(body)
                self._jump(end)
                self._label(other)
                self._body(orelse)
                self._jump(end)
                self._label(end)
            case ast.While(test=test, body=body, orelse=[]):
                head, inside, end = self._new("while"), self._new("do"), self._new("end")
                self._label(head)
                self._branch(test, inside, end)
                self._loop(body, inside, head, end)
                self._jump(head)
                self._label(end)
            case ast.For(target=ast.Name() as target, iter=ast.Call(func=ast.Name(id="range"), args=args), orelse=[]):
                self._for(target, args, node.body)
            case ast.Break():
                self._leave(f"br label %{self._loops[-1][1]}")
            case ast.Continue():
                self._leave(f"br label %{self._loops[-1][0]}")
            case ast.Return(value=None):
                self._leave("ret i64 0")
            case ast.Return(value=ast.expr() as value):
                self._leave(f"ret i64 {self._expression(value)}")
            case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
                pass
            case ast.Expr(value=value):
                self._expression(value)
            case _:
                raise self._wrong(node)

    def _jump(self, label: str) -> None:
        if self._open:
            self._leave(f"br label %{label}")

    def _loop(self, body: list[ast.stmt], inside: str, again: str, end: str) -> None:
        self._label(inside)
        self._loops.append((again, end))
        self._body(body)
        self._loops.pop()

    def _for(self, target: ast.Name, arguments: list[ast.expr], body: list[ast.stmt]) -> None:
        first = self._expression(arguments[0]) if len(arguments) > 1 else "0"
        last = self._expression(arguments[min(1, len(arguments) - 1)])
        step = self._constant(arguments[2]) if len(arguments) == 3 else 1
        head, inside, after, end = self._new("for"), self._new("do"), self._new("next"), self._new("end")
        self._store(target, first)
        self._label(head)
        at = self._value(f"load i64, ptr %{target.id}.at")
        test = self._value(f"icmp {'slt' if step > 0 else 'sgt'} i64 {at}, {last}")
        self._leave(f"br i1 {test}, label %{inside}, label %{end}")
        self._loop(body, inside, after, end)
        self._label(after)
        at = self._value(f"load i64, ptr %{target.id}.at")
        self._store(target, self._value(f"add i64 {at}, {step}"))
        self._jump(head)
        self._label(end)

    def _constant(self, node: ast.expr) -> int:
        value: object = ast.literal_eval(node) if not isinstance(node, ast.Name) else self._names.get(node.id)
        if not isinstance(value, int) or not value:
            raise self._wrong(node)
        return value

    # Places in memory: (element type, how it is widened, pointer)

    def _place(self, node: ast.expr) -> tuple[str, str, str]:
        match node:
            case ast.Subscript(value=ast.Name(id=name), slice=index):
                pass
            case _:
                raise self._wrong(node)
        at = self._expression(index)
        if name in self._arrays:
            element, widening = self._arrays[name]
            address = self._value(f"load i64, ptr %{name}.at")
            base = self._value(f"inttoptr i64 {address} to ptr")
        elif name in VIEWS:
            symbol, element, widening = VIEWS[name]
            base = f"@{symbol}"
        else:
            table = self._names.get(name)
            if not isinstance(table, (tuple, bytes)):
                raise self._wrong(node)
            self.tables[name] = table
            element, widening = _table_element(table)
            base = f"@{name}"
        return element, widening, self._value(f"getelementptr inbounds {element}, ptr {base}, i64 {at}")

    def _load(self, place: tuple[str, str, str]) -> str:
        element, widening, pointer = place
        value = self._value(f"load {element}, ptr {pointer}, align {_BYTES[element]}")
        return self._value(f"{widening} {element} {value} to i64") if widening else value

    def _store_at(self, place: tuple[str, str, str], value: str) -> None:
        element, widening, pointer = place
        if widening:
            value = self._value(f"trunc i64 {value} to {element}")
        self._emit(f"store {element} {value}, ptr {pointer}, align {_BYTES[element]}")

    def _store(self, target: ast.expr, value: str) -> None:
        if isinstance(target, ast.Name):
            self._emit(f"store i64 {value}, ptr %{target.id}.at")
        else:
            self._store_at(self._place(target), value)

    # Expressions

    def _expression(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=int() as value):
                return str(int(value))
            case ast.Name(id=name):
                if name in self._locals:
                    return self._value(f"load i64, ptr %{name}.at")
                known = self._names.get(name)
                if isinstance(known, int):
                    return str(known)
                raise self._wrong(node)
            case ast.BinOp(left=left, op=op, right=right):
                return self._binary(op, self._expression(left), self._expression(right))
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return self._value(f"sub i64 0, {self._expression(operand)}")
            case ast.UnaryOp(op=ast.Invert(), operand=operand):
                return self._value(f"xor i64 -1, {self._expression(operand)}")
            case ast.Subscript():
                return self._load(self._place(node))
            case ast.IfExp(test=test, body=body, orelse=orelse):
                return self._choice(test, body, orelse)
            case ast.Call(func=ast.Name(id=name), args=args):
                return self._call(node, name, args)
            case _:
                raise self._wrong(node)

    def _binary(self, op: ast.operator, left: str, right: str) -> str:
        return self._value(f"{_OPERATORS[type(op)]} i64 {left}, {right}")

    def _choice(self, test: ast.expr, body: ast.expr, orelse: ast.expr) -> str:
        then, other, end = self._new("then"), self._new("else"), self._new("end")
        result = self._new("chosen")
        self._lines.insert(0, f"  %{result}.at = alloca i64")
        self._branch(test, then, other)
        for label, value in ((then, body), (other, orelse)):
            self._label(label)
            self._emit(f"store i64 {self._expression(value)}, ptr %{result}.at")
            self._jump(end)
        self._label(end)
        return self._value(f"load i64, ptr %{result}.at")

    def _call(self, node: ast.Call, name: str, args: list[ast.expr]) -> str:
        match name:
            case "int":
                return self._choice(args[0], ast.Constant(1), ast.Constant(0))
            case "min" | "max":
                left, right = (self._expression(arg) for arg in args)
                return self._value(f"call i64 @llvm.s{name}.i64(i64 {left}, i64 {right})")
            case "ones":
                return self._value(f"call i64 @llvm.ctpop.i64(i64 {self._expression(args[0])})")
            case "trailing_zeros":
                return self._value(f"call i64 @llvm.cttz.i64(i64 {self._expression(args[0])}, i1 false)")
            case "signed32" | "unsigned32":
                low = self._value(f"trunc i64 {self._expression(args[0])} to i32")
                return self._value(f"{'sext' if name == 'signed32' else 'zext'} i32 {low} to i64")
            case "fill":
                pointer = self._place(args[0])[2]
                byte = self._value(f"trunc i64 {self._expression(args[1])} to i8")
                count = self._expression(args[2])
                self._emit(f"call void @llvm.memset.p0.i64(ptr {pointer}, i8 {byte}, i64 {count}, i1 false)")
            case "move":
                target, source = self._place(args[0])[2], self._place(args[1])[2]
                count = self._expression(args[2])
                self._emit(f"call void @llvm.memmove.p0.p0.i64(ptr {target}, ptr {source}, i64 {count}, i1 false)")
            case "prefetch":
                self._emit(f"call void @llvm.prefetch.p0(ptr {self._place(args[0])[2]}, i32 0, i32 3, i32 1)")
            case _ if self._kernels.arity(name) == len(args) or OF_DOUBLES.get(name) == len(args):
                symbol = name if name in OF_DOUBLES else PREFIX + name
                if name not in OF_DOUBLES:
                    self.calls[name] = None
                values = ", ".join(f"i64 {self._expression(arg)}" for arg in args)
                return self._value(f"call i64 @{symbol}({values})")
            case _:
                raise self._wrong(node)
        return "0"

    # Conditions

    def _branch(self, test: ast.expr, then: str, other: str) -> None:
        """Goes to one of two labels; the block ends."""
        match test:
            case ast.Constant(value=True):
                self._jump(then)
            case ast.BoolOp(op=ast.And(), values=values):
                for part in values[:-1]:
                    more = self._new("and")
                    self._branch(part, more, other)
                    self._label(more)
                self._branch(values[-1], then, other)
            case ast.BoolOp(op=ast.Or(), values=values):
                for part in values[:-1]:
                    more = self._new("or")
                    self._branch(part, then, more)
                    self._label(more)
                self._branch(values[-1], then, other)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                self._branch(operand, other, then)
            case ast.Compare(left=left, ops=ops, comparators=comparators):
                value = self._expression(left)
                for op, comparator in zip(ops, comparators, strict=True):
                    right = self._expression(comparator)
                    result = self._value(f"icmp {_COMPARISONS[type(op)]} i64 {value}, {right}")
                    value = right
                    more = then if comparator is comparators[-1] else self._new("chain")
                    self._leave(f"br i1 {result}, label %{more}, label %{other}")
                    if more != then:
                        self._label(more)
            case _:
                result = self._value(f"icmp ne i64 {self._expression(test)}, 0")
                self._leave(f"br i1 {result}, label %{then}, label %{other}")
