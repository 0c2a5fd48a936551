"""Natives of java.util.ObjectSort."""

from __future__ import annotations

from pyjvm.rt.java.lang.code_units import SLOW

from pyjvm.heap.memory import BULK
from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Keys = list[Any]

MANY = BULK // SLOW
BOXES = {"java/lang/Integer": "I", "java/lang/Long": "J", "java/lang/Short": "S", "java/lang/Byte": "B"}


def strings(vm: Any, refs: list[int]) -> Keys:
    """Strings order by their UTF-16 units."""
    texts = [vm.string(ref) for ref in refs]
    if all(map(str.isascii, texts)):
        return texts
    return [text.encode("utf-16-be", "surrogatepass") for text in texts]


@native("([Ljava/lang/Object;II)Z", name="sortNatural")
def sort_natural(t: Any, array: int, start: int, end: int) -> int:
    vm = t.vm
    if end - start >= MANY:
        vm.mem.bulk((end - start) * SLOW)
    elements = vm.mem.u32[array + 2 + start : array + 2 + end]
    refs = elements.tolist()
    if 0 in refs:
        return 0
    words = vm.mem.u32
    # All of one class: the first word of an object is its class id.
    if len({words[ref] for ref in refs}) != 1:
        return 0
    cls = vm.class_of(refs[0])
    if cls.name == "java/lang/String":
        keys = strings(vm, refs)
    elif cls.name in BOXES:
        field = cls.find_field("value", BOXES[cls.name])
        keys = [vm.get(ref, field) for ref in refs]
    else:
        return 0
    for i, k in enumerate(sorted(range(len(refs)), key=keys.__getitem__)):
        elements[i] = refs[k]
    return 1
