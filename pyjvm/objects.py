"""What natives and the machine do with guest objects: strings, arrays, fields, mirrors (see the table in
ARCHITECTURE.md).
"""

from __future__ import annotations

from .heap.memory import BULK
from .interpreter.frames import JavaThrow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .heap.heap import Heap
    from .heap.memory import GuestMemory
    from .interpreter.interpreter import Interpreter
    from .jit.tier import NativeTier
    from .loader.linker import Linker
    from .loader.loaders import BootLoader
    from .method_area.classes import LinkedClass
    from .method_area.members import Field
    from .threads.scheduler import Scheduler
    from .throwables import Throwables

LATIN1, UTF16 = 0, 1


class Objects:
    """Mixed into Machine, which has the attributes named here."""

    mem: GuestMemory
    heap: Heap
    linker: Linker
    boot: BootLoader
    interpreter: Interpreter
    scheduler: Scheduler
    throwables: Throwables
    kept: list[int]
    interned: dict[str, int]
    native: NativeTier | None

    def __init__(self) -> None:
        boot = self.boot
        boot.load("java/lang/Object")
        self._string_class = boot.load("java/lang/String")
        fields = {name: field for (name, _), field in self._string_class.fields.items()}
        self._value = fields["value"].offset
        self._coder = fields["coder"].offset
        self._byte_array = boot.load("[B")
        self._char_arrays = {letter: boot.load("[" + letter) for letter in "ZBCSIJFD"}
        self._class_class = boot.load("java/lang/Class")
        self._class_of_mirror: dict[int, LinkedClass] = {}

    def held(self, ref: int) -> int:
        """Keep what Python code just allocated alive until the running native returns."""
        t = self.scheduler.current
        if t is not None:
            t.fresh.append(ref)
        return ref

    # -- strings ------------------------------------------------------------------

    def new_string(self, text: str) -> int:
        """A new java.lang.String. Supplementary characters become surrogate pairs."""
        try:
            data = text.encode("latin-1")
            coder = LATIN1
        except UnicodeEncodeError:
            data = text.encode("utf-16-le", "surrogatepass")
            coder = UTF16
        value = self.new_bytes(data)
        ref = self.held(self.heap.allocate_object(self._string_class.id))
        self.mem.u32[ref + self._value] = value
        self.mem.u8[(ref << 2) + self._coder] = coder
        return ref

    def string(self, ref: int) -> str:
        """The characters of a java.lang.String; surrogate pairs become one character, lone surrogates stay."""
        value = self.mem.u32[ref + self._value]
        data = self.bytes_of(value)
        if not self.mem.u8[(ref << 2) + self._coder]:
            return data.decode("latin-1")
        return data.decode("utf-16-le", "surrogatepass")

    def intern(self, text: str) -> int:
        """The one String with these characters that literals refer to (JLS 3.10.5)."""
        ref = self.interned.get(text)
        if ref is None:
            ref = self.interned[text] = self.new_string(text)
        return ref

    # -- arrays ---------------------------------------------------------------------

    def new_array(self, letter: str, length: int) -> int:
        """An array of a primitive type, by its descriptor's letter."""
        return self.held(self.heap.allocate_array(self._char_arrays[letter].id, length))

    def new_object_array(self, class_name: str, length: int) -> int:
        """An array of references, by the library class of its elements (`[…` for arrays of arrays)."""
        name = f"[{class_name}" if class_name[0] == "[" else f"[L{class_name};"
        return self.new_array_of(self.boot.load(name), length)

    def new_array_of(self, array_class: LinkedClass, length: int) -> int:
        return self.held(self.heap.allocate_array(array_class.id, length))

    def array_length(self, ref: int) -> int:
        return self.mem.u32[ref + 1]

    def bytes_of(self, ref: int) -> bytes:
        """All of a byte array."""
        return self.bytes_at(ref, 0, self.mem.u32[ref + 1])

    def bytes_at(self, ref: int, offset: int, count: int) -> bytes:
        if count >= BULK:
            self.mem.bulk(count)
        start = ((ref + 2) << 2) + offset
        return bytes(self.mem.u8[start : start + count])

    def set_bytes(self, ref: int, offset: int, data: bytes) -> None:
        if len(data) >= BULK:
            self.mem.bulk(len(data))
        start = ((ref + 2) << 2) + offset
        self.mem.u8[start : start + len(data)] = data

    def new_bytes(self, data: bytes) -> int:
        """A byte array with these contents."""
        ref = self.held(self.heap.allocate_array(self._byte_array.id, len(data)))
        self.set_bytes(ref, 0, data)
        return ref

    def new_ints(self, values: list[int]) -> int:
        """An int array with these contents."""
        ref = self.new_array("I", len(values))
        i32 = self.mem.i32
        for i, value in enumerate(values, ref + 2):
            i32[i] = value
        return ref

    def get_object(self, array: int, index: int) -> int:
        return self.mem.u32[array + 2 + index]

    def set_object(self, array: int, index: int, ref: int) -> None:
        self.mem.u32[array + 2 + index] = ref

    # -- objects, fields, classes -----------------------------------------------------

    def allocate(self, cls: LinkedClass) -> int:
        """A zeroed instance; no constructor runs."""
        return self.held(self.heap.allocate_object(cls.id))

    def keep(self, ref: int) -> int:
        """Make the object live as long as the machine."""
        self.kept.append(ref)
        return ref

    def get(self, ref: int, field: Field) -> Any:
        """An instance field's value."""
        view, shift = self._view(field.kind)
        return view[(ref << shift if shift >= 0 else ref >> 1) + field.offset]

    def put(self, ref: int, field: Field, value: Any) -> None:
        view, shift = self._view(field.kind)
        view[(ref << shift if shift >= 0 else ref >> 1) + field.offset] = value

    def get_static(self, field: Field) -> Any:
        return self._view(field.kind)[0][field.offset]

    def put_static(self, field: Field, value: Any) -> None:
        self._view(field.kind)[0][field.offset] = value

    def _view(self, kind: str) -> tuple[Any, int]:
        mem = self.mem
        if kind == "A":
            return mem.u32, 0
        if kind == "I":
            return mem.i32, 0
        if kind == "J":
            return mem.i64, -1
        if kind in "ZB":
            return mem.i8, 2
        if kind == "C":
            return mem.u16, 1
        if kind == "S":
            return mem.i16, 1
        return (mem.f64, -1) if kind == "D" else (mem.f32, 0)

    def class_of(self, ref: int) -> LinkedClass:
        """The class of an object."""
        cls = self.linker.classes[self.mem.u32[ref]]
        assert cls is not None
        return cls

    def mirror(self, cls: LinkedClass) -> int:
        """The java.lang.Class of a class, made when first asked for."""
        if not cls.mirror:
            cls.mirror = self.keep(self.heap.allocate_object(self._class_class.id))
            self._class_of_mirror[cls.mirror] = cls
            if self.native is not None:
                self.native.tables.set_mirror(cls)
        return cls.mirror

    def class_of_mirror(self, ref: int) -> LinkedClass:
        if not ref:
            raise self.exception("java/lang/NullPointerException", None)
        return self._class_of_mirror[ref]

    def exception(self, class_name: str, message: str | None) -> JavaThrow:
        """To raise: a new Java exception, thrown where the running thread is."""
        t = self.scheduler.current
        return JavaThrow(self.throwables.make(t, t.frame if t is not None else None, class_name, message))
