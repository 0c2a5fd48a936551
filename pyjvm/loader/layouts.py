"""Where the fields of a class lie (ARCHITECTURE.md, Guest memory)."""

from __future__ import annotations

from ..heap.layout import Layout, object_layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..heap.memory import GuestMemory
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Field

SIZES = {"J": 8, "D": 8, "I": 4, "F": 4, "A": 4, "C": 2, "S": 2, "B": 1, "Z": 1}

REFERENCE_STRENGTHS = {
    "java/lang/ref/SoftReference": "soft",
    "java/lang/ref/WeakReference": "weak",
    "java/lang/ref/PhantomReference": "phantom",
}


def lay_out_instance(cls: LinkedClass, fields: list[Field]) -> Layout:
    """Give each instance field its offset, largest first behind the super class's, and describe the result to the
    heap.
    """
    super_ = cls.super
    end = (super_.instance_size if super_ is not None else 2) * 4
    references = list(super_.reference_offsets) if super_ is not None else []
    for field in sorted(fields, key=lambda f: -SIZES[f.kind]):
        size = SIZES[field.kind]
        end = (end + size - 1) & -size
        field.offset = end // size
        if field.kind == "A":
            references.append(field.offset)
        end += size
    words = (end + 3) >> 2
    cls.instance_size = words
    cls.reference_offsets = tuple(references)
    strength = _strength(cls)
    if strength:
        referent = cls.find_field("referent", "Ljava/lang/Object;")
        if referent is not None:
            strong = tuple(offset for offset in references if offset != referent.offset)
            return object_layout(words + (words & 1), strong, referent.offset, strength)
    return object_layout(words + (words & 1), tuple(references))


def _strength(cls: LinkedClass) -> str:
    above: LinkedClass | None = cls
    while above is not None:
        if above.name in REFERENCE_STRENGTHS and above.loader.is_boot:
            return REFERENCE_STRENGTHS[above.name]
        above = above.super
    return ""


def lay_out_statics(cls: LinkedClass, fields: list[Field], mem: GuestMemory) -> None:
    """Give each static field its absolute place."""
    if not fields:
        return
    ordered = sorted(fields, key=lambda f: -SIZES[f.kind])
    total = sum(SIZES[f.kind] for f in ordered)
    at = mem.allocate_static((total + 3) >> 2, 2) * 4
    for field in ordered:
        size = SIZES[field.kind]
        field.offset = at // size
        if field.kind == "A":
            cls.static_words.append(field.offset)
        at += size
