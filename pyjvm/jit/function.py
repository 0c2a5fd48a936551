"""One method, or one loop of it, as an IR function: its blocks, the edges between them, how it begins."""

from __future__ import annotations

from ..instructions.observer import NO_FALL_THROUGH
from . import area
from .counted import CountedLoop, Entry, counted_loops
from .machine import AT, LEFT, NOT_BEGUN, THROWN, Leaves, Machine
from .memory import UNLIKELY
from .values import TYPES, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method_area.code import Code
    from ..method_area.members import Method
    from .unit import Unit


class Function(Machine):
    """Writes a method from its start, or the loop at `header` for frames that are in it."""

    def __init__(self, unit: Unit, method: Method, name: str, header: int | None = None) -> None:
        super().__init__(unit, method)
        self.name = name
        self.header = header
        self.in_buffer = header is not None
        self.starts = block_starts(self.code)
        self.region = None if header is None else loop_blocks(self.code, self.starts, header)
        """The blocks that are written, if not all."""
        loops = {h: loop_blocks(self.code, self.starts, h) for h in loop_headers(self.code)}
        self.counted = counted_loops(self.code, self.starts, loops, self.region)
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
            label = self._exits[pc] = self.leave_block(pc, AT, None)
        return label

    # -- the function ---------------------------------------------------------------------------

    def text(self, attributes: str = "") -> str:
        """The IR of the whole function."""
        for start in self.starts:
            if self.region is None or start in self.region:
                self._write_block(start)
        for loop in self.counted.values():
            self._write_counted(loop)
        self.block = -1
        body, self.lines = self.lines, []
        if self.header is None:
            self._write_start()
        else:
            self._write_entry(self.header)
        begin, self.lines = self.lines, []
        if self.in_buffer:
            left, thrown = f"ret i64 {LEFT}", f"ret i64 {THROWN}"
            result, parameters = "i64", ["i64 %given", "i32 %above"]
        else:
            pair = f"{{ i64, {self.result_type} }}"
            left, thrown = (f"ret {pair} {{ i64 {s}, {self.result_type} poison }}" for s in (LEFT, THROWN))
            result, parameters = pair, ["i64 %given", "i32 %above", *(a.typed for a in self._parameters())]
        allocas = [f"{name} = alloca {type_}" for name, type_ in self.allocas.items()]
        allocas += ["%ticks = alloca i64"] + (["%lock = alloca i32"] if self.method.is_synchronized else [])
        head = f"define {result} @{self.name}({', '.join(parameters)}) {attributes} {{"
        return "\n".join(
            [head, "entry:", *allocas, *begin, *body, *self.cold, "left:", left, "thrown:", thrown, "}"]
        )

    def _parameters(self) -> list[Value]:
        return [Value(f"%a{i}", kind) for i, kind in enumerate(self.method.parameter_kinds)]

    def _write_start(self) -> None:
        """A tick, the depth of the stack, the arguments into their variables; the monitor (JVMS 2.11.10)."""
        method = self.method
        self.emit(f"%words = add i32 %above, {method.frame_words}")
        limit = self.assign(f"load i32, ptr {self.area(area.WORDS_LIMIT)}{self.tag('limits')}")
        deep = self.assign(f"icmp ugt i32 %words, {limit}")
        ticks = self.assign("sub i64 %given, 1")
        over = self.assign(f"icmp slt i64 {ticks}, 0")
        if self.calls and self.unit.stack_register:
            pointer = self.assign("call i64 @llvm.read_register.i64(metadata !5)")
            lowest = self.assign(f"load i64, ptr {self.area(area.STACK_LIMIT)}{self.tag('limits')}")
            low = self.assign(f"icmp ult i64 {pointer}, {lowest}")
            deep = self.assign(f"or i1 {deep}, {low}")
        if self.unit.stress is not None and self.unit.stress.every > 1:  # it begins anew, perhaps here
            deep = self.assign(f"or i1 {deep}, {self.stress_is_due().text}")
        unusual = self.assign(f"or i1 {deep}, {over}")
        self.emit("store i64 %given, ptr %ticks")
        self.emit(f"br i1 {unusual}, label %unusual, label %begin{UNLIKELY}")
        self.emit("unusual:")
        self.emit(f"br i1 {deep}, label %refuse, label %over")
        self.emit("over:")
        self._ask_for_ticks("%given", "refuse", "begin")
        self.emit("begin:")
        ticks = self.assign("load i64, ptr %ticks")
        ticks = self.assign(f"sub i64 {ticks}, 1")
        self.emit(f"store i64 {ticks}, ptr %ticks")
        self._write_trace_place()
        index = 0
        for value in self._parameters():
            self.emit(f"store {value.typed}, ptr {self.slot('l', index, value.kind)}")
            index += 2 if value.kind in "JD" else 1
        if method.is_synchronized:
            lock = "%a0" if not method.is_static else str(self.vm.mirror(method.cls))
            self.emit(f"store i32 {lock}, ptr %lock")
            taken = self.assign(f"call i32 {self.import_('monitor_enter')}(i32 {lock})")
            free = self.assign(f"icmp ne i32 {taken}, 0")
            self.emit(f"br i1 {free}, label %{self.block_label(0)}, label %refuse")
        else:
            self.emit(f"br label %{self.block_label(0)}")
        self.emit("refuse:")
        self.emit(f"store i64 %given, ptr {self.area(area.TICKS)}")
        parameters = self._parameters()
        header = method.id << 32 | NOT_BEGUN
        place = self.assign(f"call ptr @leave(i64 {header}, i64 {8 + 8 * len(parameters)})")
        for i, value in enumerate(parameters):
            there = self.assign(f"getelementptr i8, ptr {place}, i64 {8 + 8 * i}")
            self.emit(f"store {value.typed}, ptr {there}")
        self.emit("br label %left")

    def _ask_for_ticks(self, left: str, refused: str, granted: str) -> None:
        """The turn is over, but the next may be this thread's too."""
        more = self.assign(f"call i64 {self.import_('more_ticks')}(i64 {left})")
        none = self.assign(f"icmp sle i64 {more}, 0")
        ticks = self.assign(f"select i1 {none}, i64 {left}, i64 {more}")
        self.emit(f"store i64 {ticks}, ptr %ticks")
        self.emit(f"br i1 {none}, label %{refused}, label %{granted}")

    def _write_trace_place(self) -> None:
        wide = self.assign("zext i32 %words to i64")
        self.emit(f"%trace = getelementptr i64, ptr {self.area(area.TRACE)}, i64 {wide}")

    def _write_entry(self, header: int) -> None:
        """Variables and stack from the native area: local `i` in slot `i`, stack entry `d` in slot max_locals + d."""
        method = self.method
        self.emit(f"%words = add i32 %above, {method.frame_words}")
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
        self.unit.write_entry_limits(self)
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
        kinds = self.kinds.stack[start] or ""
        self.stack = [self.make(k, f"load {TYPES[k]}, ptr {self.slot('s', i, k)}") for i, k in enumerate(kinds)]
        instructions = self.code.body.instructions
        end = self.starts[start]
        for pc in range(start, end):
            try:
                self.write(pc, instructions[pc])
            except Leaves:
                self.unit.left_out.setdefault((self.method, pc), 0)
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
        lines, self.lines = self.lines, []
        self.emit(f"{label}:")
        before = self.assign("load i64, ptr %ticks")
        ticks = self.assign(f"sub i64 {before}, 1")
        self.emit(f"store i64 {ticks}, ptr %ticks")
        if self.fast is not None:  # there are enough
            self.emit(f"br label %{self.block_label(target)}")
            self.cold += self.lines
            self.lines = lines
            return label
        over = self.assign(f"icmp slt i64 {ticks}, 0")
        if self.unit.stress is not None:
            on = self.label()
            due = self.assign(f"xor i1 {over}, true")
            due = self.assign(f"and i1 {due}, {self.stress_is_due().text}")
            self.emit(f"br i1 {due}, label %{self._exit(target)}, label %{on}{UNLIKELY}")
            self.emit(f"{on}:")
        ask = self.label()
        self.emit(f"br i1 {over}, label %{ask}, label %{self.block_label(target)}{UNLIKELY}")
        self.emit(f"{ask}:")
        again = f"e{target}" if target in self.counted else self.block_label(target)
        self._ask_for_ticks(ticks, self._exit(target), again)
        self.cold += self.lines
        self.lines = lines
        return label


def block_starts(code: Code) -> dict[int, int]:
    """The basic blocks that control comes to: where each begins and ends."""
    instructions = code.body.instructions
    live = [s is not None for s in code.kinds.stack]
    leaders = {0} | {handler for _, _, handler, _ in code.body.handlers}
    for pc, instruction in enumerate(instructions):
        if instruction.targets:
            leaders.update(instruction.targets)
        if instruction.targets or instruction.op.mnemonic in NO_FALL_THROUGH:
            leaders.add(pc + 1)
    ordered = sorted(leaders)
    return {
        start: end
        for start, end in zip(ordered, [*ordered[1:], len(instructions)], strict=True)
        if start < len(instructions) and live[start]
    }


def successors(code: Code, start: int, end: int) -> list[int]:
    """The blocks that may follow a block, without those of exceptions."""
    last = code.body.instructions[end - 1]
    found = list(dict.fromkeys(last.targets))
    if last.op.mnemonic not in NO_FALL_THROUGH and end not in found:
        found.append(end)
    return found


def loop_blocks(code: Code, starts: dict[int, int], header: int) -> set[int]:
    """The natural loop of a header: what its backward branches come from, and what leads there from it."""
    before: dict[int, list[int]] = {}
    for start, end in starts.items():
        following = successors(code, start, end)
        for first, last, handler, _ in code.body.handlers:
            if first < end and start < last and handler in starts:
                following.append(handler)
        for target in following:
            before.setdefault(target, []).append(start)
    found = {header}
    work = [start for start in before.get(header, []) if start >= header]
    while work:
        start = work.pop()
        if start not in found:
            found.add(start)
            work += before.get(start, [])
    return found


def loop_headers(code: Code) -> list[int]:
    """The targets of backward branches."""
    return sorted(
        {
            target
            for pc, instruction in enumerate(code.body.instructions)
            if code.kinds.stack[pc] is not None
            for target in instruction.targets
            if target <= pc
        }
    )
