"""Java arrays as Python sequences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex, overload

from .objects import JavaObject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..machine import Machine
    from ..method_area.classes import LinkedClass

_FORMATS = {"Z": "?", "B": "b", "C": "H", "S": "h", "I": "i", "J": "q", "F": "f", "D": "d"}


def element_view(machine: Machine, cls: LinkedClass, ref: int) -> tuple[Any, int]:
    """The memory view that an array's elements are read through, and the index of the first."""
    assert cls.element is not None
    mem = machine.mem
    letter = cls.element.descriptor[0]
    if letter in "L[":
        return mem.u32, ref + 2
    if letter in "ZB":
        return mem.i8, (ref << 2) + 8
    if letter in "CS":
        return (mem.u16 if letter == "C" else mem.i16), (ref << 1) + 4
    if letter in "JD":
        return (mem.i64 if letter == "J" else mem.f64), (ref >> 1) + 1
    return (mem.i32 if letter == "I" else mem.f32), ref + 2


class JavaArray(JavaObject):
    """An array of the guest: a sequence whose length is fixed.

    `a[i]`, `a[i] = v`, `a[i:j]` (a list), `a[i:j] = values` of the same length, `len(a)`, iteration, `in`. For
    primitive types `to_memoryview()` is a copy of the elements as a buffer, and `fill_from(buffer)` copies one in.
    """

    __slots__ = ()

    def __len__(self) -> int:
        length: int = self._guest.machine.array_length(self._ref)
        return length

    def _place(self) -> tuple[Machine, str, Any, int]:
        machine = self._guest.machine
        cls = machine.class_of(self._ref)
        assert cls.element is not None
        return machine, cls.element.descriptor, *element_view(machine, cls, self._ref)

    def _index(self, index: SupportsIndex) -> int:
        number = index.__index__()
        length = len(self)
        if not -length <= number < length:
            raise IndexError(f"index {number} out of bounds for length {length}")
        return number % length

    @overload
    def __getitem__(self, index: SupportsIndex) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        from .values import to_python

        machine, desc, view, start = self._place()
        if isinstance(index, slice):
            places = range(*index.indices(len(self)))
            return [to_python(self._guest, machine, desc, view[start + i]) for i in places]
        return to_python(self._guest, machine, desc, view[start + self._index(index)])

    def __setitem__(self, index: SupportsIndex | slice, value: Any) -> None:
        places = range(*index.indices(len(self))) if isinstance(index, slice) else [self._index(index)]
        values = list(value) if isinstance(index, slice) else [value]
        if len(values) != len(places):
            raise ValueError(f"{len(values)} values for {len(places)} elements: an array's length is fixed")
        guest = self._guest

        def store(machine: Machine) -> None:
            from .values import to_java

            _, desc, view, start = self._place()
            for i, element in zip(places, values, strict=True):
                view[start + i] = to_java(guest, machine, desc, element)

        guest.enter(store)

    def __iter__(self) -> Iterator[Any]:
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, value: object) -> bool:
        return any(element is value or element == value for element in self)

    def to_memoryview(self) -> memoryview:
        """A copy of the elements of a primitive array, as a buffer of their type (`?` for boolean, `H` for char)."""
        _, desc, view, start = self._place()
        if desc[0] in "L[":
            raise TypeError("an array of references has no buffer")
        elements: Any = memoryview(view[start : start + len(self)].tobytes())
        copy: memoryview = elements.cast(_FORMATS[desc])
        return copy

    def fill_from(self, buffer: Any, offset: int = 0) -> None:
        """Copy the elements of a buffer with the same element size over this array's, from `offset` on."""
        _, desc, view, start = self._place()
        if desc[0] in "L[":
            raise TypeError("an array of references has no buffer")
        data = memoryview(buffer)
        if data.itemsize != view.itemsize or not data.contiguous:
            raise ValueError(f"the buffer's items have {data.itemsize} bytes, the array's {view.itemsize}")
        if offset < 0 or offset + data.nbytes // data.itemsize > len(self):
            raise IndexError(f"{data.nbytes // data.itemsize} elements at {offset} do not fit into {len(self)}")
        count = data.nbytes // data.itemsize
        if desc[0] == "Z" and any(data.cast("B").tobytes().strip(b"\0\1")):
            raise ValueError("a boolean is 0 or 1")
        target = view[start + offset : start + offset + count]
        target.cast("B")[:] = data.cast("B")
