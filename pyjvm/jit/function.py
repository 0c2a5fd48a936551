"""One method, or one loop of it, as an IR function: its blocks, the edges between them, how it begins."""

from __future__ import annotations

from . import area
from .counted import CountedLoop, Entry, counted_loops
from .flow import Flow
from .locking import write_lock
from .machine import LEFT, THROWN, Leaves, Machine
from .memory import UNLIKELY
from .records import AT, NOT_BEGUN, write_record
from .shared import BEGIN, entry_limits
from .values import TYPES, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..method_area.members import Method
    from .unit import Unit

_MORE = """define internal preserve_mostcc i64 @more(i64 %left) noinline cold nounwind {{
%more = call i64 {callback}(i64 %left)
ret i64 %more
}}"""
"""So that ordinary code need not care for registers that calls spoil."""


class Function(Machine):
    """Writes a method from its start, or the loop at `header` for frames that are in it."""

    def __init__(self, unit: Unit, method: Method, name: str, header: int | None = None) -> None:
        super().__init__(unit, method)
        self.name = name
        self.header = header
        self.in_buffer = header is not None
        flow = Flow.of(self.code)
        self.starts = flow.starts
        self.loops = flow.loops
        self.region = None if header is None else flow.loops[header]
        """The blocks that are written, if not all."""
        self.counted = {} if unit.is_quick else counted_loops(self.code, flow.starts, flow.loops, self.region)
        """The loops that have a fast copy."""
        self.fast: CountedLoop | None = None
        """The counted loop whose fast copy is being written."""
        self.block = -1
        """The block that is being written; -1 for none of the method's."""
        self._exits: dict[int, str] = {}
        self._edges = 0

    def block_label(self, pc: int) -> str:
        if self.region is not None and pc not in self.region:
            return self._exit(pc)
        if self.fast is not None and pc in self.fast.blocks:
            return f"f{pc}"
        if pc in self.counted and self.block not in self.counted[pc].blocks:
            return f"e{pc}"
        return f"p{pc}"

    def _exit(self, pc: int) -> str:
        """Leave before `pc`, the operand stack being in its slots."""
        label = self._exits.get(pc)
        if label is None:
            label = self._exits[pc] = self.leave_block(pc, AT)
        return label

    # -- the function ---------------------------------------------------------------------------

    def write_all(self, linkage: str, attributes: str) -> str:
        """The IR of the function."""
        for start in self.starts:
            if self.region is None or start in self.region:
                self._write_block(start)
        ordinary, self.lines = self.lines, []
        cold, self.cold = self.cold, []
        self.block = -1
        if self.header is None:
            self._write_start()
        else:
            self._write_entry(self.header)
        begin, self.lines = self.lines, []
        ordinary += [*cold, *self.cold]
        self.cold = []
        for loop in self.counted.values():
            self._write_counted(loop)
        ordinary += [*self.lines, *self.cold]
        self.lines = []
        self._write_returns()
        parameters = ["i64 %given", "i64 %below" if self.in_buffer else "ptr %above"]
        if not self.in_buffer:
            parameters += (a.typed for a in self._parameters())
        head = [f"define {linkage}{self._returned} @{self.name}({', '.join(parameters)}) {attributes} {{", "entry:"]
        head += [f"{name} = alloca {type_}" for name, type_ in self.allocas.items()]
        head += ["%ticks = alloca i64", "%status = alloca i64"]
        if self.method.is_synchronized:
            head.append("%lock = alloca i32")
        if not self.in_buffer and self.method.result_kind:
            head.append(f"%result = alloca {self.result_type}")
        return "\n".join([*head, *begin, *ordinary, *self.lines, "}"])

    def _count_tick(self) -> None:
        """In quick code only."""
        if self.unit.is_quick:
            place = self.import_(self.unit.heat_symbol)
            heat = self.assign(f"load i64, ptr {place}")
            self.emit(f"store i64 {self.assign(f'add i64 {heat}, 1')}, ptr {place}")

    @property
    def _returned(self) -> str:
        return "i64" if self.in_buffer else f"{{ i64, {self.result_type} }}"

    def _write_returns(self) -> None:
        """All ways out meet: LLVM is quicker with parts of a pair that come from several places than with pairs."""
        if "leave" in self.ways_out:
            self.begin_block("leave")
            self.keep_ticks()
            self.emit(f"br label %{self.way_out('left')}")
        for label, status in (("left", LEFT), ("thrown", THROWN)):
            if label in self.ways_out:
                self.begin_block(label)
                self.emit(f"store i64 {status}, ptr %status")
                self.emit("br label %return")
        self.begin_block("return")
        given = self.assign("load i64, ptr %status")
        if not self.in_buffer:
            given = self.assign(f"insertvalue {self._returned} poison, i64 {given}, 0")
            if self.method.result_kind:
                value = self.assign(f"load {self.result_type}, ptr %result")
                given = self.assign(f"insertvalue {self._returned} {given}, {self.result_type} {value}, 1")
        self.emit(f"ret {self._returned} {given}")

    def _parameters(self) -> list[Value]:
        return [Value(f"%a{i}", kind) for i, kind in enumerate(self.method.parameter_kinds)]

    def _variables_of_parameters(self) -> Iterator[tuple[int, Value]]:
        index = 0
        for value in self._parameters():
            yield index, value
            index += 2 if value.kind in "JD" else 1

    def _write_start(self) -> None:
        """A tick, the depth of the stack, the arguments into their variables; the monitor (JVMS 2.11.10)."""
        method = self.method
        self.emit(f"%trace = getelementptr i64, ptr %above, i64 {method.frame_words}")
        if self.unit.stress is not None and self.unit.stress.every > 1:  # it begins anew, perhaps here
            self.go_on_unless(self.stress_is_due().text, "refuse")
        if self.unit.is_quick:
            heat = self.import_(self.unit.heat_symbol)
            begin = self.unit.module.share(BEGIN)
            ticks = self.assign(f"call i64 {begin}(i64 %given, ptr %trace, ptr {heat}, i32 {method.id})")
            self.go_on_unless(self.assign(f"icmp slt i64 {ticks}, 0"), "refuse")
            self.emit(f"store i64 {ticks}, ptr %ticks")
        else:
            self._begin()
            self._write_trace_place()
        for index, value in self._variables_of_parameters():
            self.emit(f"store {value.typed}, ptr {self.slot('l', index, value.kind)}")
        if method.is_synchronized:
            lock = "%a0" if not method.is_static else str(self.vm.mirror(method.cls))
            self.emit(f"store i32 {lock}, ptr %lock")
            self.emit(f"br i1 {write_lock(self, lock)}, label %refuse, label %{self.block_label(0)}")
        else:
            self.emit(f"br label %{self.block_label(0)}")
        self.begin_block("refuse")
        self.emit(f"store i64 %given, ptr {self.area(area.TICKS)}")
        write_record(self, method, 0, NOT_BEGUN, self._parameters())
        self.emit(f"br label %{self.way_out('left')}")

    def _begin(self) -> None:
        """What `BEGIN` does, in place."""
        limit = self.assign(f"load ptr, ptr {self.area(area.TRACE_LIMIT)}{self.tag('limits')}")
        self.go_on_unless(self.assign(f"icmp ugt ptr %trace, {limit}"), "refuse")
        if self.calls and self.unit.stack_register:
            pointer = self.assign("call i64 @llvm.read_register.i64(metadata !5)")
            lowest = self.assign(f"load i64, ptr {self.area(area.STACK_LIMIT)}{self.tag('limits')}")
            self.go_on_unless(self.assign(f"icmp ult i64 {pointer}, {lowest}"), "refuse")
        self.emit("store i64 %given, ptr %ticks")
        ticks = self.assign("sub i64 %given, 1")
        over = self.assign(f"icmp slt i64 {ticks}, 0")
        self.emit(f"br i1 {over}, label %over, label %begin{UNLIKELY}")
        self.begin_block("over")
        self._ask_for_ticks("%given", "refuse", "begin")
        self.begin_block("begin")
        ticks = self.assign("load i64, ptr %ticks")
        ticks = self.assign(f"sub i64 {ticks}, 1")
        self.emit(f"store i64 {ticks}, ptr %ticks")

    def _ask_for_ticks(self, left: str, refused: str, granted: str) -> None:
        """The turn is over, but the next may be this thread's too."""
        callback = self.import_("more_ticks")
        more = self.unit.module.help("more", lambda: _MORE.format(callback=callback))
        more = self.assign(f"call preserve_mostcc i64 {more}(i64 {left})")
        none = self.assign(f"icmp sle i64 {more}, 0")
        ticks = self.assign(f"select i1 {none}, i64 {left}, i64 {more}")
        self.emit(f"store i64 {ticks}, ptr %ticks")
        self.emit(f"br i1 {none}, label %{refused}, label %{granted}")

    def _write_trace_place(self) -> None:
        """Where the frame's method and line are for stack traces: the method from now on, the line as it calls."""
        if self.traced:
            place = self.assign("getelementptr i8, ptr %trace, i64 4")
            self.emit(f"store i32 {self.method.id}, ptr {place}{self.tag('trace')}")

    def _write_entry(self, header: int) -> None:
        """Variables and stack from the native area: local `i` in slot `i`, stack entry `d` in slot max_locals + d."""
        method = self.method
        self.lines += entry_limits(self.unit.stack_register)
        self.emit(f"%trace = getelementptr i64, ptr %above, i64 {method.frame_words}")
        self.emit("store i64 %given, ptr %ticks")
        self._write_trace_place()
        for i, kind in enumerate(self.kinds.locals[header]):
            if kind != "T":
                self._fetch("l", i, kind, i)
        for i, kind in enumerate(self.kinds.stack[header] or ""):
            self._fetch("s", i, kind, method.max_locals + i)
        if method.is_synchronized:
            place = method.max_locals + len(self.kinds.stack[header] or "")
            lock = self.assign(f"load i32, ptr {self.area(area.ARGUMENTS + 8 * place)}")
            self.emit(f"store i32 {lock}, ptr %lock")
        self.emit(f"br label %{self.block_label(header)}")

    def _fetch(self, prefix: str, index: int, kind: str, slot: int) -> None:
        value = self.make(kind, f"load {TYPES[kind]}, ptr {self.area(area.ARGUMENTS + 8 * slot)}")
        self.emit(f"store {value.typed}, ptr {self.slot(prefix, index, kind)}")

    # -- blocks -----------------------------------------------------------------------------------------

    def _write_block(self, start: int) -> None:
        self.block = start
        self.begin_block(f"{'p' if self.fast is None else 'f'}{start}")
        self._pointers = {}
        self.known = {}
        if start == 0 and self.header is None and 0 not in self.loops:
            self.known.update(self._variables_of_parameters())
            if self.code.keeps_this:
                self.known[0].nonnull = True
        kinds = self.kinds.stack[start] or ""
        self.stack = [self.make(k, f"load {TYPES[k]}, ptr {self.slot('s', i, k)}") for i, k in enumerate(kinds)]
        instructions = self.code.body.instructions
        end = self.starts[start]
        for pc in range(start, end):
            try:
                self.write(pc, instructions[pc])
            except Leaves:
                self.unit.left_out.add((self.method, pc))
                self.emit(f"br label %{self.leaving()}")
                return
        how = self.end
        if how is None:
            self._flush()
            self.emit(f"br label %{self.block_label(end)}")
        elif how[0] == "goto":
            self._flush()
            self.emit(f"br label %{self._edge(end - 1, how[1])}")
        elif how[0] == "branch":
            self._flush()
            target, other = self._edge(end - 1, how[2]), self.block_label(end)
            self.emit(f"br i1 {how[1].text}, label %{target}, label %{other}")
        elif how[0] == "switch":
            self._flush()
            value, cases, default = how[1:]
            labels: dict[int, str] = {}
            for _, target in (*cases, (0, default)):
                if target not in labels:
                    labels[target] = self._edge(end - 1, target)
            choices = " ".join(f"i32 {key}, label %{labels[target]}" for key, target in cases)
            self.emit(f"switch i32 {value.text}, label %{labels[default]} [ {choices} ]")

    def _write_counted(self, loop: CountedLoop) -> None:
        """What stands before a counted loop, and its fast copy."""
        self.block = -1
        self._pointers = {}
        self.known = {}
        self.begin_block(f"e{loop.header}")
        place = self.slot("c", loop.header, "I")
        Entry(self, loop, f"p{loop.header}").write(place)
        self.emit(f"br label %f{loop.header}")
        self.begin_block(f"f{loop.header}")
        at = self.assign(f"load i32, ptr {self.slot('l', loop.variable, 'I')}")
        limit = self.assign(f"load i32, ptr {place}")
        goes_on = self.assign(f"icmp {'slt' if loop.step > 0 else 'sgt'} i32 {at}, {limit}")
        self.emit(f"br i1 {goes_on}, label %f{loop.body}, label %p{loop.header}")
        self.fast = loop
        for start in sorted(loop.blocks - {loop.header}):
            self._write_block(start)
        self.fast = None

    def null_check(self, value: Value) -> None:
        if self.fast is not None and self.pc in self.fast.proven:
            value.nonnull = True
        super().null_check(value)

    def bounds_check(self, array: Value, index: Value) -> None:
        if self.fast is None or self.fast.proven.get(self.pc, (None, None))[1] is None:
            super().bounds_check(array, index)

    def _flush(self) -> None:
        for i, value in enumerate(self.stack):
            self.emit(f"store {value.typed}, ptr {self.slot('s', i, value.kind)}")

    def _edge(self, source: int, target: int) -> str:
        """The label of a way from one instruction to another; backward it is a tick."""
        if target > source:
            return self.block_label(target)
        label = self.label()
        with self.aside(label):
            before = self.assign("load i64, ptr %ticks")
            ticks = self.assign(f"sub i64 {before}, 1")
            self.emit(f"store i64 {ticks}, ptr %ticks")
            if self.fast is not None:  # there are enough
                self.emit(f"br label %{self.block_label(target)}")
                return label
            self._count_tick()
            over = self.assign(f"icmp slt i64 {ticks}, 0")
            if self.unit.stress is not None:
                due = self.assign(f"xor i1 {over}, true")
                due = self.assign(f"and i1 {due}, {self.stress_is_due().text}")
                self.go_on_unless(due, self._exit(target))
            ask = self.label()
            self.emit(f"br i1 {over}, label %{ask}, label %{self.block_label(target)}{UNLIKELY}")
            self.begin_block(ask)
            again = f"e{target}" if target in self.counted else self.block_label(target)
            self._ask_for_ticks(ticks, self._exit(target), again)
        return label
