"""Marking: what the roots reach, found with an explicit stack; and the references of java.lang.ref.

Policy for soft references: they keep their objects alive until the heap would otherwise be exhausted; then all whose
objects are only softly reachable are cleared in one collection.

References are cleared and made pending by address: an order that does not depend on who marks, and in which turn.
"""

from pyjvm.heap.layout import PHANTOM, REFERENCE_ARRAY, SOFT, WEAK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyjvm.heap.heap import Heap

    ScanTable = list[tuple[int, ...] | None]
    """By class id: the offsets of references, or None for arrays of references and for References."""

ARRAY_CHUNK = 4096
"""How many elements of an array are looked at before what they reach; bounds the stack."""


class Marker:
    """One marking. Null counts as marked, which saves a test per reference."""

    __slots__ = ("_arrays", "_clear_soft", "_heap", "_stack", "cleared", "discovered", "soft_referents")

    def __init__(self, heap: "Heap", clear_soft: bool) -> None:
        self._heap = heap
        self._clear_soft = clear_soft
        self._stack: list[int] = []
        self._arrays: list[tuple[int, int]] = []
        self.discovered: dict[str, list[int]] = {SOFT: [], WEAK: [], PHANTOM: []}
        self.cleared: dict[str, int] = {}
        self.soft_referents = 0
        heap.memory.marks[0] = 1

    def mark(self, refs: "Iterable[int]") -> None:
        """Marks the references themselves, and remembers to go on from them."""
        marks = self._heap.memory.marks
        push = self._stack.append
        for ref in refs:
            mark = ref >> 1
            if not marks[mark]:
                marks[mark] = 1
                push(ref)

    def reach(self, roots: "list[int]") -> None:
        """Marks the roots and everything that is strongly reachable from them."""
        kernels = self._heap.kernels
        found = kernels.mark(roots, self._clear_soft) if kernels else None
        if found is None:
            self.mark(roots)
            self._trace()
            return
        self.soft_referents, references = found
        u32 = self._heap.memory.u32
        for ref in references:
            self.discovered[self._heap.layouts[u32[ref]].strength].append(ref)

    def _trace(self) -> None:
        memory = self._heap.memory
        u32 = memory.u32
        marks = memory.marks
        scan = self._heap.scan
        stack = self._stack
        pop = stack.pop
        push = stack.append
        while True:
            while stack:
                ref = pop()
                offsets = scan[u32[ref]]
                if offsets is None:
                    self._second_look(ref)
                    continue
                for offset in offsets:
                    target = u32[ref + offset]
                    mark = target >> 1
                    if not marks[mark]:
                        marks[mark] = 1
                        push(target)
            if not self._arrays:
                return
            self._scan_array(*self._arrays.pop())

    def _second_look(self, ref: int) -> None:
        u32 = self._heap.memory.u32
        layout = self._heap.layouts[u32[ref]]
        if layout.kind == REFERENCE_ARRAY:
            self._scan_array(ref + 2, ref + 2 + u32[ref + 1])
            return
        self.mark([u32[ref + offset] for offset in layout.references])
        referent = u32[ref + layout.referent]
        if not referent:
            return
        if layout.strength == SOFT and not self._clear_soft:
            self.soft_referents += 1
            self.mark((referent,))
        else:
            self.discovered[layout.strength].append(ref)

    def _scan_array(self, start: int, end: int) -> None:
        if end - start > ARRAY_CHUNK:
            self._arrays.append((start + ARRAY_CHUNK, end))
            end = start + ARRAY_CHUNK
        self.mark(self._heap.memory.u32[start:end].tolist())

    def process_references(self) -> None:
        """Clears the references whose objects were not reached, strongest first, and makes them pending."""
        for strength in (SOFT, WEAK, PHANTOM):
            self.cleared[strength] = self._clear(sorted(self.discovered[strength]))

    def _clear(self, references: list[int]) -> int:
        heap = self._heap
        u32 = heap.memory.u32
        marks = heap.memory.marks
        count = 0
        for ref in references:
            word = ref + heap.layouts[u32[ref]].referent
            if not marks[u32[word] >> 1]:
                u32[word] = 0
                heap.pending.append(ref)
                count += 1
        return count
