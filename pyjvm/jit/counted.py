"""Counted loops, twice: innermost loops of an int variable up (or down) to a limit that does not change.

Before such a loop is entered its limit is worked out, cut to the ticks that are left, and the arrays that it goes
through are looked at. If all is well the fast copy runs: it counts ticks without looking, and leaves out the checks of
null and bounds that were made ahead; so LLVM sees a plain loop. Where it ends, and where something is not well, the
loop as it is written goes on from the variables.

What is proven here is relied on for memory safety; all of it is worked out in 64 bits, where nothing overflows.
"""

from __future__ import annotations

from ..instructions.effects import effect
from ..method_area.members import Method
from .intrinsics import INTRINSICS
from .resolving import resolved_at
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.code import Code
    from .function import Function

MOST_INSTRUCTIONS = 120
MOST_ARRAYS = 40
Symbol = tuple["Any", ...]
"""A value that the loop does not change: `("local", kind, index)`, `("const", n)`, `("iadd", a, b)`, `("length", a)`,
`("field", a, field)`, `("static", field)`, `("element", a, index)`; or `("linear", factor, symbol)`: factor times the
variable and something that does not change."""

_RELATIONS = {  # how the loop goes on, by the branch that leaves it
    "if_icmpge": "<", "if_icmpgt": "<=", "if_icmple": ">", "if_icmplt": ">=",
    "ifge": "<", "ifgt": "<=", "ifle": ">", "iflt": ">=",
}  # fmt: skip
_FORBIDDEN = frozenset(
    ("monitorenter", "monitorexit", "athrow", "new", "newarray", "anewarray", "multianewarray", "invokedynamic",
     "invokeinterface", "checkcast", "instanceof")
)  # fmt: skip
_PURE_HEADER = frozenset(("getfield", "getstatic", "arraylength", "iadd", "isub", "imul", "bipush", "sipush"))


class CountedLoop:
    """`header`: its first block; `variable` counts by `step` while `variable relation limit`; `proven`: by index of an
    instruction of an array, the array and the index that are looked at ahead."""

    __slots__ = ("blocks", "body", "header", "limit", "proven", "relation", "step", "variable")

    def __init__(
        self, header: int, blocks: set[int], body: int, variable: int, step: int, relation: str, limit: Symbol
    ) -> None:
        self.header = header
        self.blocks = blocks
        self.body = body
        self.variable = variable
        self.step = step
        self.relation = relation
        self.limit = limit
        self.proven: dict[int, tuple[Symbol, Symbol | None]] = {}


class _Analysis:
    """One loop, symbolically."""

    def __init__(self, code: Code, starts: dict[int, int], blocks: set[int], header: int) -> None:
        self.code = code
        self.starts = starts
        self.blocks = blocks
        self.header = header
        self.cp = code.method.cls.image.cp
        self.pcs = [pc for start in sorted(blocks) for pc in range(start, starts[start])]
        self.stored: set[int] = set()
        self.fields: set[Any] = set()
        self.stores_references = False
        self.variable = -1

    def is_simple(self) -> bool:
        """Whether nothing in the loop runs other code; notes what it changes."""
        instructions = self.code.body.instructions
        if len(self.pcs) > MOST_INSTRUCTIONS:
            return False
        for start, end, _, _ in self.code.body.handlers:
            if any(start <= pc < end for pc in self.pcs):
                return False
        for pc in self.pcs:
            instruction = instructions[pc]
            mnemonic = instruction.op.mnemonic
            if mnemonic in _FORBIDDEN:
                return False
            if mnemonic.startswith("invoke"):
                found = resolved_at(self.code, pc)
                if not isinstance(found, Method) or (found.cls.name, *found.key) not in INTRINSICS:
                    return False
            if mnemonic[1:6] == "store" and instruction.operands:
                self.stored.add(instruction.operands[0])
                if mnemonic[0] in "ld":
                    self.stored.add(instruction.operands[0] + 1)
            elif mnemonic == "iinc":
                self.stored.add(instruction.operands[0])
            elif mnemonic == "aastore":
                self.stores_references = True
            elif mnemonic in ("putfield", "putstatic"):
                field = resolved_at(self.code, pc)
                if field is None:
                    return False
                self.fields.add(field)
        return True

    def find(self) -> CountedLoop | None:
        """The loop, if it is one that counts."""
        code, header = self.code, self.header
        instructions = code.body.instructions
        backs = [
            pc
            for pc in self.pcs
            for target in instructions[pc].targets
            if target == header
        ]  # fmt: skip
        if len(backs) != 1 or code.kinds.stack[header]:
            return None
        latch = backs[0]
        if instructions[latch].op.mnemonic not in ("goto", "goto_w") or latch - 1 not in self.pcs:
            return None
        count = instructions[latch - 1]
        if count.op.mnemonic != "iinc" or not count.operands[1] or latch in self.starts:
            return None
        variable, step = count.operands
        if sum(1 for pc in self.pcs if self._changes(pc, variable)) != 1:
            return None
        end = self.starts[header]
        test = instructions[end - 1]
        relation = _RELATIONS.get(test.op.mnemonic)
        if relation is None or (relation[0] == "<") != (step > 0):
            return None
        if test.operands[0] in self.blocks or end not in self.blocks:
            return None
        self.variable = variable
        stack: list[Symbol | None] = []
        for pc in range(header, end - 1):
            mnemonic = instructions[pc].op.mnemonic
            if mnemonic[1:5] != "load" and not mnemonic.startswith("iconst") and mnemonic not in _PURE_HEADER:
                return None
            self._step(pc, stack)
        if test.op.mnemonic.startswith("if_"):
            limit = stack.pop()
        else:
            limit = ("const", 0)
        counted = stack.pop() if stack else None
        if stack or limit is None or limit[0] == "linear" or counted != ("linear", 1, ("const", 0)):
            return None
        loop = CountedLoop(header, self.blocks, end, variable, step, relation, limit)
        self._find_arrays(loop)
        return loop

    def _changes(self, pc: int, variable: int) -> bool:
        instruction = self.code.body.instructions[pc]
        mnemonic = instruction.op.mnemonic
        if mnemonic == "iinc" or (mnemonic[1:6] == "store" and instruction.operands):
            first: int = instruction.operands[0]
            return first == variable or (mnemonic[0] in "ld" and first + 1 == variable)
        return False

    def _find_arrays(self, loop: CountedLoop) -> None:
        seen: set[Any] = set()
        for start in sorted(self.blocks - {self.header}):
            stack: list[Symbol | None] = [None] * len(self.code.kinds.stack[start] or "")
            for pc in range(start, self.starts[start]):
                mnemonic = self.code.body.instructions[pc].op.mnemonic
                if mnemonic[1:] in ("aload", "astore") and not self.code.body.instructions[pc].operands:
                    depth = 2 if mnemonic[1:] == "aload" else 3
                    array, index = stack[-depth], stack[1 - depth]
                    self._note(loop, seen, pc, array, index)
                elif mnemonic == "arraylength":
                    self._note(loop, seen, pc, stack[-1], ("none",))
                self._step(pc, stack)

    def _note(self, loop: CountedLoop, seen: set[Any], pc: int, array: Symbol | None, index: Symbol | None) -> None:
        if array is None or index is None:
            return
        if (array, index) not in seen and len(seen) >= MOST_ARRAYS:
            return
        seen.add((array, index))
        loop.proven[pc] = (array, None if index == ("none",) else index)

    # -- one instruction, symbolically ---------------------------------------------------

    def _step(self, pc: int, stack: list[Symbol | None]) -> None:
        instruction = self.code.body.instructions[pc]
        mnemonic = instruction.op.mnemonic
        operands = instruction.operands
        if mnemonic[1:5] == "load" and operands:
            index = operands[0]
            if index == self.variable:
                stack.append(("linear", 1, ("const", 0)))
            else:
                kind = mnemonic[0].upper().replace("L", "J")
                stack.append(("local", kind, index) if index not in self.stored else None)
            return
        if mnemonic.startswith("iconst") or mnemonic in ("bipush", "sipush"):
            stack.append(("const", operands[0]))
            return
        if mnemonic == "dup":
            stack.append(stack[-1])
            return
        if mnemonic == "dup2" and (self.code.kinds.stack[pc] or "")[-1] not in "JD":
            stack += stack[-2:]
            return
        if mnemonic in ("iadd", "isub", "imul"):
            b, a = stack.pop(), stack.pop()
            stack.append(self._combine(mnemonic, a, b))
            return
        if mnemonic == "arraylength":
            array = stack.pop()
            stack.append(("length", array) if array is not None else None)
            return
        if mnemonic == "aaload":
            index_, array = stack.pop(), stack.pop()
            known = array is not None and index_ is not None and index_[0] != "linear" and not self.stores_references
            stack.append(("element", array, index_) if known else None)
            return
        if mnemonic == "getfield":
            object_ = stack.pop()
            field = resolved_at(self.code, pc)
            known = object_ is not None and field is not None and field not in self.fields
            stack.append(("field", object_, field) if known else None)
            return
        if mnemonic == "getstatic":
            field = resolved_at(self.code, pc)
            stack.append(("static", field) if field is not None and field not in self.fields else None)
            return
        popped, pushed = effect(instruction, self.cp, self.code.kinds.stack[pc] or "")
        del stack[len(stack) - len(popped) :]
        stack.extend([None] * len(pushed))

    def _combine(self, mnemonic: str, a: Symbol | None, b: Symbol | None) -> Symbol | None:
        if a is None or b is None:
            return None
        if a[0] != "linear" and b[0] != "linear":
            return (mnemonic, a, b)
        if mnemonic == "imul":
            factor, other = (a, b) if b[0] == "linear" else (b, a)
            if factor[0] != "const" or other[0] != "linear":
                return None
            return ("linear", factor[1] * other[1], ("imul", factor, other[2]))
        one = a if a[0] == "linear" else ("linear", 0, a)
        two = b if b[0] == "linear" else ("linear", 0, b)
        sign = -1 if mnemonic == "isub" else 1
        return ("linear", one[1] + sign * two[1], (mnemonic, one[2], two[2]))


def counted_loops(
    code: Code, starts: dict[int, int], loops: dict[int, set[int]], region: set[int] | None
) -> dict[int, CountedLoop]:
    """The counted innermost loops of a method, by header; of those blocks that are compiled."""
    found = {}
    for header, blocks in loops.items():
        if any(other != header and other in blocks for other in loops):
            continue
        if region is not None and not blocks <= region:
            continue
        if any(block not in starts for block in blocks):
            continue
        analysis = _Analysis(code, starts, blocks, header)
        if analysis.is_simple():
            loop = analysis.find()
            if loop is not None:
                found[header] = loop
    return found


class Entry:
    """Writes what stands before a counted loop: all checks, and the limit of its fast copy."""

    def __init__(self, f: Function, loop: CountedLoop, slow: str) -> None:
        self.f = f
        self.loop = loop
        self.slow = slow
        self._known: dict[Symbol, Value] = {}
        self._safe: set[Symbol] = set()

    def write(self, place: str) -> None:
        """Ends in the fast copy's limit, stored at `place`, or at the slow loop."""
        f, loop = self.f, self.loop
        up = loop.step > 0
        first = f.assign(f"sext i32 {f.local('I', loop.variable).text} to i64")
        limit = f.assign(f"sext i32 {self._value(loop.limit).text} to i64")
        if loop.relation in ("<=", ">="):
            limit = f.assign(f"add i64 {limit}, {1 if up else -1}")
        ticks = f.assign("load i64, ptr %ticks")
        reach = f.assign(f"mul i64 {ticks}, {loop.step}")
        reach = f.assign(f"add i64 {first}, {reach}")
        closer = f.assign(f"icmp {'slt' if up else 'sgt'} i64 {limit}, {reach}")
        last = f.assign(f"select i1 {closer}, i64 {limit}, i64 {reach}")
        self._need(f"icmp {'slt' if up else 'sgt'} i64 {first}, {last}")
        bound = (1 << 31) - 1 - loop.step if up else -(1 << 31) - loop.step
        self._need(f"icmp {'sle' if up else 'sge'} i64 {last}, {bound}")
        end = f.assign(f"add i64 {last}, {-1 if up else 1}")
        checked: set[Any] = set()
        for array, index in loop.proven.values():
            if (array, index) in checked:
                continue
            checked.add((array, index))
            ref = self._object(array)
            if index is not None:
                self._check_index(ref, index, first, end)
        small = f.assign(f"trunc i64 {last} to i32")
        f.emit(f"store i32 {small}, ptr {place}")

    def _check_index(self, ref: Value, index: Symbol, first: str, end: str) -> None:
        f = self.f
        length = f.array_length(ref)
        if index[0] != "linear":
            self._need(f"icmp ult i32 {self._value(index).text}, {length.text}")
            return
        factor, rest = index[1], index[2]
        wide = f.assign(f"sext i32 {self._value(rest).text} to i64")
        size = f.assign(f"zext i32 {length.text} to i64")
        for place in (first, end):
            scaled = f.assign(f"mul i64 {place}, {factor}")
            at = f.assign(f"add i64 {scaled}, {wide}")
            self._need(f"icmp ult i64 {at}, {size}")

    def _need(self, test: str) -> None:
        """Go on only if the test holds."""
        f = self.f
        holds = f.assign(test)
        go_on = f.label()
        f.emit(f"br i1 {holds}, label %{go_on}, label %{self.slow}")
        f.begin_block(go_on)

    def _object(self, symbol: Symbol) -> Value:
        """A reference that is not null."""
        value = self._value(symbol)
        if symbol not in self._safe and not value.nonnull:
            self._need(f"icmp ne i32 {value.text}, 0")
        self._safe.add(symbol)
        return value

    def _value(self, symbol: Symbol) -> Value:
        known = self._known.get(symbol)
        if known is None:
            known = self._known[symbol] = self._computed(symbol)
        return known

    def _computed(self, symbol: Symbol) -> Value:
        f = self.f
        what = symbol[0]
        if what == "local":
            return f.local(symbol[1], symbol[2])
        if what == "const":
            return f.const("I", symbol[1])
        if what == "length":
            return f.array_length(self._object(symbol[1]))
        if what == "field":
            return f.load_field(symbol[2], self._object(symbol[1]))
        if what == "static":
            return f.load_static(symbol[1])
        if what == "element":
            array, index = self._object(symbol[1]), self._value(symbol[2])
            self._need(f"icmp ult i32 {index.text}, {f.array_length(array).text}")
            return f.load_element("A", array, index)
        a, b = self._value(symbol[1]), self._value(symbol[2])
        return {"iadd": f.add, "isub": f.sub, "imul": f.mul}[what](a, b)
