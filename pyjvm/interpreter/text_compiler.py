"""From a warm method to one Python function: its blocks (blocks.py), their structure (structure.py), and the text of
each (text_machine.py).
"""

from __future__ import annotations

import sys
from functools import partial

from .blocks import Blocks
from .interpreter import threaded
from .structure import Structure
from .text_machine import TextMachine, Unresolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..method_area.code import Code
    from ..method_area.members import Method
    from .frames import Frame
    from .interpreter import Interpreter
    from .values import Value

LARGEST = 3000
"""Instructions of a method that is still made into text: what Python needs to compile it grows faster than the method.
"""
LARGEST_STATE = 1 << 20
"""Instructions times variables: each place where the text leaves names them all."""
DISPATCH = -2
_LEAVE_NAMES = (
    "BOOLEANS", "F32", "F64", "I8", "I16", "I32", "I64", "INF", "NAN", "SUPERS", "U8", "U16", "U32", "VTABLES",
    "Frame", "float_compare3", "float_quotient", "float_remainder", "instance_of", "long_for_float", "monitor_enter",
    "monitor_exit", "new_multi_array", "quotient", "remainder", "to_int", "to_long", "unlock",
)  # fmt: skip


_START = (
    "    t.ticks -= 1",
    "    if t.ticks < 0:",
    "        t.ticks += 1",
    "        return None",
    "    if f.words > t.stack_words: return overflow(t, f)",
)


def compile_text(interpreter: Interpreter, method: Method) -> bool:
    """Give the method a text function. False if it stays threaded (too large, or too deeply nested for Python)."""
    code = interpreter.code_of(method)
    image = method.code_image
    assert image is not None
    size = len(code.body.instructions)
    if size > LARGEST or size * (image.max_locals + image.max_stack) > LARGEST_STATE:
        return False
    writer = _Writer(interpreter, code)
    code.left_out.clear()
    code.makings += 1
    try:
        text = writer.write()
        compiled = compile(text, f"<{method.cls.external_name}.{method.name}{method.desc}>", "exec")
    except (SyntaxError, RecursionError, MemoryError):
        return False
    names = interpreter.text_names
    if not names:
        names.update({n: getattr(interpreter.environment, n) for n in _LEAVE_NAMES})
        names["allocate_object"] = interpreter.vm.heap.allocate_object
        names["allocate_array"] = interpreter.vm.heap.allocate_array
        names["ELEMENTS"] = interpreter.vm.linker.elements
        names["overflow"] = interpreter.overflow
        names["threaded"] = threaded
        names["leave"] = interpreter.leave
        names["pause"] = partial(pause, interpreter.resume)
        names["resume"] = interpreter.resume
        names["enter"] = interpreter.enter
    namespace = {**names, **writer.machine.names}
    exec(compiled, namespace)
    _keep_source(compiled.co_filename, text)
    method.text = namespace["run"]
    method.text_start = namespace["start"]
    method.text_entries = frozenset(writer.structure.dispatched)
    method.entry = interpreter.entry_of(method)
    return True


def _comes_back(code: Code) -> bool:
    """Whether a branch or a handler leads to the first instruction."""
    body = code.body
    return any(0 in i.targets for i in body.instructions) or any(handler == 0 for _, _, handler, _ in body.handlers)


def retire_text(interpreter: Interpreter, method: Method) -> None:
    """The method's text is not run any more, by frames either that are in it now and wait for a callee: their functions
    get code that takes them elsewhere.
    """
    run: Any = method.text
    start: Any = method.text_start
    if run is None:
        return
    run.__code__ = _elsewhere.__code__
    if start is not run:
        start.__code__ = _start_elsewhere.__code__
    method.text = method.text_start = None
    method.text_entries = frozenset()
    method.entry = interpreter.entry_of(method)


def _elsewhere(t: Any, f: Frame) -> Any:
    """The code of retired text; `resume`, `enter` and `start` are names of that text."""
    if f.pc or start is not f.fn:  # type: ignore[name-defined]  # noqa: F821
        f.fn = resume(f.method, f.pc)  # type: ignore[name-defined]  # noqa: F821
    else:
        f.fn = enter if f.lock else f.method.entry  # type: ignore[name-defined]  # noqa: F821
    return f


def _start_elsewhere(t: Any, f: Frame) -> Any:
    f.fn = enter if f.lock else f.method.entry  # type: ignore[name-defined]  # noqa: F821
    return f


def pause(resume: Callable[..., Any], f: Frame, pc: int, locals_: list[Any], stack: list[Any]) -> None:
    """The thread's turn is over."""
    f.pc = pc
    f.locals = locals_
    f.stack = stack
    f.fn = resume(f.method, pc)  # whose text may have been made again since this one began


def _keep_source(filename: str, text: str) -> None:
    """Python tracebacks and profilers then show the text."""
    linecache = sys.modules.get("linecache")
    if linecache is not None:
        linecache.cache[filename] = (len(text), None, text.splitlines(True), filename)


class _Context:
    """Where control is in the text: the Python loop around it, and the blocks written next, which falling through
    comes to.
    """

    __slots__ = ("ahead", "loop")

    def __init__(self, loop: _Loop, ahead: tuple[int, ...]) -> None:
        self.loop = loop
        self.ahead = ahead


class _Loop:
    """A Python loop: its header, and where `break` is used to get to."""

    __slots__ = ("exits", "header")

    def __init__(self, header: int) -> None:
        self.header = header
        self.exits: set[int] = set()


class _Writer:
    """Writes the function. It is written twice: the first time shows which blocks need a guard."""

    def __init__(self, interpreter: Interpreter, code: Code) -> None:
        self.interpreter = interpreter
        self.code = code
        self.machine = TextMachine(interpreter, code)
        blocks = Blocks(code)
        self.tails = blocks.tails
        self.structure = Structure(blocks.blocks, blocks.entries)
        self.guarded: set[int] = set()
        self.single_exit: set[int] = set()

    # -- the function ------------------------------------------------------------------

    def write(self) -> str:
        for _ in range(2):
            lines = self._write_once()
        return "\n".join(lines) + "\n"

    def _write_once(self) -> list[str]:
        m = self.machine
        m.lines = []
        m.indent = 0
        m._temporaries = 0
        method = self.code.method
        m.emit("def run(t, f):")
        m.indent = 1
        m.emit("pc = f.pc")
        returns = _comes_back(self.code)
        if not returns:
            m.emit("if not pc:")
            m.lines += ["    " + line for line in _START]
        count = method.max_locals
        if count:
            m.emit(", ".join(f"l{i}" for i in range(count)) + ("," if count == 1 else "") + " = f.locals")
        self._write_stack_load()
        m.emit("while True:")
        m.indent = 2
        self._write_dispatch(sorted(self.structure.dispatched))
        m.lines.append("start = run")
        if returns:  # which is no start
            m.lines += ["def start(t, f):", *_START, "    f.fn = run", "    return run(t, f)"]
        return m.lines

    def _write_stack_load(self) -> None:
        """The operand stack of blocks that are come to from outside and from within alike; others load their own."""
        kinds = self.code.kinds.stack
        depths = {len(kinds[b] or "") for b in self.structure.dispatched if not self._is_pure_entry(b)} - {0}
        m = self.machine
        for depth in sorted(depths):
            m.emit(f"if len(f.stack) == {depth}: {self._stack_names(depth)} = f.stack")

    def _is_pure_entry(self, block: int) -> bool:
        """Whether control never comes to the block from within the text."""
        return block not in self.structure.reached

    @staticmethod
    def _stack_names(depth: int) -> str:
        return ", ".join(f"s{i}" for i in range(depth)) + ("," if depth == 1 else "")

    def _write_dispatch(self, nodes: list[int]) -> None:
        m = self.machine
        if len(nodes) == 1:
            m.nonnull = self._always_nonnull()
            depth = len(self.code.kinds.stack[nodes[0]] or "")
            if depth and self._is_pure_entry(nodes[0]):
                m.emit(f"{self._stack_names(depth)} = f.stack")
            self._write_tree(nodes[0], _Context(_Loop(DISPATCH), ()))
            return
        middle = len(nodes) // 2
        m.emit(f"if pc < {nodes[middle]}:")
        m.indent += 1
        self._write_dispatch(nodes[:middle])
        m.indent -= 1
        m.emit("else:")
        m.indent += 1
        self._write_dispatch(nodes[middle:])
        m.indent -= 1

    def _always_nonnull(self) -> set[int]:
        """`this`, unless the method stores into its variable."""
        return {0} if self.code.keeps_this else set()

    def _write_tree(self, block: int, context: _Context) -> None:
        """A block and all that is written with it."""
        m = self.machine
        if block not in self.structure.headers:
            self._write_with_joins(block, context)
            return
        loop = _Loop(block)
        was_single = block in self.single_exit
        m.nonnull = self._always_nonnull()
        m.emit("while True:")
        m.indent += 1
        self._write_with_joins(block, _Context(loop, (block,)))
        m.indent -= 1
        follows = self.structure.follows.get(block, [])
        if len(loop.exits) == 1:
            self.single_exit.add(block)
        else:
            self.guarded.update(follows)
        for exit_ in sorted(loop.exits):
            if exit_ in follows:
                continue
            if len(loop.exits) == 1:
                self._jump(exit_, context, known=not was_single or exit_ in self.guarded)
            else:
                m.emit(f"if pc == {exit_}:")
                m.indent += 1
                self._jump(exit_, _Context(context.loop, (*follows, *context.ahead)), known=True)
                m.indent -= 1
        self._write_sequence(follows, context)

    def _write_with_joins(self, block: int, context: _Context) -> None:
        joins = self.structure.joins.get(block, [])
        self._write_block(block, _Context(context.loop, (*joins, *context.ahead)))
        self._write_sequence(joins, context)

    def _write_sequence(self, blocks: list[int], context: _Context) -> None:
        m = self.machine
        for i, block in enumerate(blocks):
            after = _Context(context.loop, (*blocks[i + 1 :], *context.ahead))
            m.nonnull = self._always_nonnull()
            if block in self.guarded:
                m.emit(f"if pc == {block}:")
                m.indent += 1
                self._write_tree(block, after)
                m.indent -= 1
            else:
                self._write_tree(block, after)

    # -- one block -----------------------------------------------------------------------

    def _write_block(self, start: int, context: _Context) -> None:
        m = self.machine
        block = self.structure.blocks.get(start) or self.tails[start]
        m.stack = self._stack_at(start)
        instructions = self.code.body.instructions
        lines_before = len(m.lines)
        try:
            for pc in range(start, block.end):
                m.write(pc, instructions[pc])
        except Unresolved:
            self.code.left_out[m.pc] = 0
            m.emit(m.leave_text())
            return
        end = m.end
        if end is None:
            self._flush()
            self._jump(block.end, context)
        elif end[0] == "goto":
            self._flush()
            self._jump(end[1], context, block.end - 1)
        elif end[0] == "branch":
            condition = end[1]
            self._flush(keep=condition)
            self._write_branch(condition, end[2], block.end, block.end - 1, context)
        elif end[0] == "switch":
            self._flush()
            self._write_switch(end[1], end[2], end[3], block.end - 1, context)
        if len(m.lines) == lines_before:
            m.emit("pass")

    def _stack_at(self, pc: int) -> list[Value]:
        from .values import Value

        return [Value(f"s{i}", kind, True) for i, kind in enumerate(self.code.kinds.stack[pc] or "")]

    def _flush(self, keep: Any = None) -> None:
        """The operand stack into its variables, all at once."""
        m = self.machine
        changed = [(i, v) for i, v in enumerate(m.stack) if v.text != f"s{i}"]
        if not changed:
            return
        if keep is not None:  # the condition may mention the variables
            name = m.temporary()
            m.emit(f"{name} = {keep.text}")
            keep.text, keep.negated = name, f"not {name}"
        m.emit(", ".join(f"s{i}" for i, _ in changed) + " = " + ", ".join(v.text for _, v in changed))

    def _write_branch(self, condition: Any, target: int, other: int, pc: int, context: _Context) -> None:
        m = self.machine
        known = set(m.nonnull)
        m.emit(f"if {condition.text}:")
        m.indent += 1
        self._jump(target, context, pc)
        m.indent -= 1
        m.nonnull = known
        if (
            m.lines[-1].strip().startswith(("continue", "break", "return "))
            and m.lines[-1].startswith("    " * (m.indent + 1))
            and (m.lines[-1][4 * (m.indent + 1)] != " ")
        ):
            self._jump(other, context, pc)
            return
        m.emit("else:")
        m.indent += 1
        self._jump(other, context, pc)
        m.indent -= 1

    def _write_switch(
        self, value: Value, cases: tuple[tuple[int, int], ...], default: int, pc: int, context: _Context
    ) -> None:
        """Few cases as tests, many by a table; the targets are joins or are dispatched on the block's number."""
        m = self.machine
        targets: dict[int, list[int]] = {}
        for key, target in cases:
            if target != default:
                targets.setdefault(target, []).append(key)
        known = set(m.nonnull)
        table = {key: target for target, keys in targets.items() for key in keys}
        name = m.temporary()
        m.emit(f"{name} = {m.name('T', table)}.get({value.text}, {default})")
        self._write_choice(name, sorted({default, *targets}), known, pc, context)

    def _write_choice(self, name: str, targets: list[int], known: set[int], pc: int, context: _Context) -> None:
        m = self.machine
        if len(targets) == 1:
            m.nonnull = set(known)
            self._jump(targets[0], context, pc)
            return
        middle = len(targets) // 2
        m.emit(f"if {name} < {targets[middle]}:")
        m.indent += 1
        self._write_choice(name, targets[:middle], known, pc, context)
        m.indent -= 1
        m.emit("else:")
        m.indent += 1
        self._write_choice(name, targets[middle:], known, pc, context)
        m.indent -= 1

    def _jump(self, target: int, context: _Context, source: int | None = None, known: bool = False) -> None:
        """Go to a block.

        `source` is the branching instruction: a backward branch is a tick. `known`: `pc` holds the target already.
        """
        m = self.machine
        if source is not None and target <= source:
            stack = ", ".join(f"s{i}" for i in range(len(self.code.kinds.stack[target] or "")))
            m.emit("t.ticks -= 1")
            m.emit(f"if t.ticks < 0: return pause(f, {target}, {m.locals_text(target)}, [{stack}])")
        structure = self.structure
        ahead = context.ahead
        if target in self.tails:
            self._write_block(target, context)
        elif target == context.loop.header:
            m.emit("continue")
        elif target in ahead:
            skipped = ahead[: ahead.index(target)]
            if skipped:
                self.guarded.update(skipped)
                self.guarded.add(target)
            if target in self.guarded and not known:
                m.emit(f"pc = {target}")
            else:
                m.emit("pass")
        elif target not in structure.dispatched and target not in structure.placed:
            self._write_tree(target, context)
        else:
            dispatching = context.loop.header == DISPATCH
            single = not dispatching and context.loop.header in self.single_exit and target not in self.guarded
            if not known and not single:
                m.emit(f"pc = {target}")
            if dispatching:
                m.emit("continue")
            else:
                context.loop.exits.add(target)
                m.emit("break")
