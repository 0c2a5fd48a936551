"""Reachability told step by step, for whoever asks why an object is alive. The collector marks without telling."""

from pyjvm.heap.layout import REFERENCE_ARRAY, SOFT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyjvm.heap.heap import Heap


def root_references(heap: "Heap") -> "Iterator[tuple[int, str]]":
    """Every reference that is a root, null included, with the root's name."""
    for word in heap.static_root_words:
        yield heap.memory.u32[word], f"static word {word}"
    for ref in heap.pending:
        yield ref, "pending references"
    for name, references in heap.roots:
        for ref in references():
            yield ref, name


def slots(heap: "Heap", ref: int) -> "Iterator[int]":
    """The word offsets in an object or array that keep what they refer to alive, soft references among them."""
    u32 = heap.memory.u32
    layout = heap.layouts[u32[ref]]
    if layout.kind == REFERENCE_ARRAY:
        yield from range(2, 2 + u32[ref + 1])
    else:
        yield from layout.references
        if layout.strength == SOFT:
            yield layout.referent


def reach(heap: "Heap") -> "Iterator[tuple[int, int, int | str]]":
    """Each reachable object once: (object, who holds it, word offset there), or (object, 0, name of the root)."""
    u32 = heap.memory.u32
    seen = {0}
    stack: list[int] = []
    for ref, name in root_references(heap):
        if ref not in seen:
            seen.add(ref)
            stack.append(ref)
            yield ref, 0, name
    while stack:
        holder = stack.pop()
        for slot in slots(heap, holder):
            ref = u32[holder + slot]
            if ref not in seen:
                seen.add(ref)
                stack.append(ref)
                yield ref, holder, slot
