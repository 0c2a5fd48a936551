"""The LLVM machine's memory: fields, elements, type tests, allocation.

Every access carries a tag that says what it can touch (a field, the elements of one kind of array, headers, lengths):
what cannot be the same place moves freely past each other.
"""

from __future__ import annotations

from ..heap.memory import CURSOR
from ..heap.size_classes import CELL_WORDS
from ..method_area import access as flags
from .area import place
from .arithmetic import Arithmetic
from .values import TYPES, Condition, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Field, Method
    from .unit import Unit

_MEMORY_TYPES = {"Z": "i8", "B": "i8", "C": "i16", "S": "i16"} | TYPES
_SHIFTS = {"Z": 0, "B": 0, "C": 1, "S": 1, "I": 2, "F": 2, "A": 2, "J": 3, "D": 3}
_EXTENSIONS = {"Z": "zext", "B": "sext", "C": "zext", "S": "sext"}
_ATYPES = "ZCFDBSIJ"
ELEMENTS = 8
"""Bytes from an array's start to its elements."""
TABLE_SIZE = 1 << 16
"""Class ids that the tables by class id have room for."""
LIKELY = ", !prof !1"
UNLIKELY = ", !prof !2"


class Aside:
    """The context of `Memory.aside`."""

    __slots__ = ("_label", "_memory", "_saved")

    def __init__(self, memory: Memory, label: str) -> None:
        self._memory = memory
        self._label = label

    def __enter__(self) -> None:
        m = self._memory
        self._saved = m.lines, m._pointers, m.here
        m.lines, m._pointers, m.here = [f"{self._label}:"], m._pointers.copy(), self._label

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        m = self._memory
        if kind is None:
            m.cold += m.lines
        m.lines, m._pointers, m.here = self._saved


class Memory(Arithmetic):
    """Writes a function of a unit, block by block."""

    def __init__(self, unit: Unit, method: Method) -> None:
        super().__init__()
        self.unit = unit
        self.vm = unit.vm
        self.method = method
        self.pc = -1
        """The instruction that is being written; -1 for none."""
        self.here = ""
        """The block that is being written."""
        self.cold: list[str] = []
        """Blocks that stand behind the others."""
        self._labels = 0
        self._pointers: dict[str, str] = {}
        """By reference: its address, in the block that is being written."""

    def leave_if(self, condition: Condition) -> None:
        """Leave before this instruction if the condition holds. Given by the heir."""
        raise NotImplementedError

    # -- blocks ------------------------------------------------------------------------

    def label(self) -> str:
        """A new label."""
        self._labels += 1
        return f"b{self._labels}"

    def begin_block(self, label: str) -> None:
        """What follows is in the block `label`, which the blocks so far come before on every way."""
        self.here = label
        self.lines.append(f"{label}:")

    def aside(self, label: str) -> Aside:
        """What is written meanwhile begins with the block `label` and stands behind the other blocks."""
        return Aside(self, label)

    def go_on_unless(self, unusual: str, label: str) -> None:
        """Control goes to `label` if the i1 holds, which is rare."""
        go_on = self.label()
        self.emit(f"br i1 {unusual}, label %{label}, label %{go_on}{UNLIKELY}")
        self.begin_block(go_on)

    # -- what the unit gives -------------------------------------------------------------

    def tag(self, key: object) -> str:
        """The TBAA tag for what is accessed under this key."""
        return self.unit.module.tag(key)

    def import_(self, symbol: str) -> str:
        """A symbol of the module that is outside of it."""
        return self.unit.module.import_(symbol)

    def kernel(self, name: str, parameters: int, reads: bool = False) -> str:
        """The name of a kernel's function in IR."""
        return self.unit.module.kernel(name, parameters, reads)

    # -- addresses ---------------------------------------------------------------------

    def pointer(self, ref: Value) -> str:
        """The address of an object."""
        found = self._pointers.get(ref.text)
        if found is None:
            offset = self.assign(f"zext i32 {ref.text} to i64")
            found = self.assign(f"getelementptr i32, ptr @guest, i64 {offset}")
            self._pointers[ref.text] = found
        return found

    def at(self, ref: Value, offset: int) -> str:
        """The address of a byte of an object."""
        base = self.pointer(ref)
        return self.assign(f"getelementptr i8, ptr {base}, i64 {offset}") if offset else base

    def area(self, offset: int) -> str:
        """A place in the native area."""
        return place(offset)

    def guest(self, byte: int) -> str:
        """A fixed place in guest memory."""
        return f"getelementptr (i8, ptr @guest, i64 {byte})"

    def _load(self, kind: str, place: str, tag: str) -> Value:
        memory_type = _MEMORY_TYPES[kind]
        name = self.assign(f"load {memory_type}, ptr {place}{tag}")
        if kind in _EXTENSIONS:
            return self.make("I", f"{_EXTENSIONS[kind]} {memory_type} {name} to i32")
        return Value(name, kind)

    def _store(self, kind: str, place: str, value: Value, tag: str) -> None:
        memory_type = _MEMORY_TYPES[kind]
        text = value.text
        if kind in _EXTENSIONS:
            if kind == "Z":
                text = self.assign(f"and i32 {text}, 1")
            text = self.assign(f"trunc i32 {text} to {memory_type}")
        self.emit(f"store {memory_type} {text}, ptr {place}{tag}")

    # -- fields and elements ----------------------------------------------------------

    def load_field(self, field: Field, object_: Value) -> Value:
        return self._load(field.kind, self.at(object_, field.offset << _SHIFTS[field.kind]), self.tag(field))

    def store_field(self, field: Field, object_: Value, value: Value) -> None:
        self._store(field.kind, self.at(object_, field.offset << _SHIFTS[field.kind]), value, self.tag(field))

    def load_static(self, field: Field) -> Value:
        return self._load(field.kind, self.guest(field.offset << _SHIFTS[field.kind]), self.tag(field))

    def store_static(self, field: Field, value: Value) -> None:
        self._store(field.kind, self.guest(field.offset << _SHIFTS[field.kind]), value, self.tag(field))

    def array_length(self, array: Value) -> Value:
        place = self.at(array, 4)
        return self.make("I", f"load i32, ptr {place}{self.tag('length')}, !range !3")

    def class_id(self, object_: Value) -> str:
        """The class id of an object that is not null."""
        if object_.exact:
            return str(object_.exact)
        return self.assign(f"load i32, ptr {self.pointer(object_)}{self.tag('header')}")

    def bounds_check(self, array: Value, index: Value) -> None:
        length = self.array_length(array)
        self.leave_if(self.test(f"icmp uge i32 {index.text}, {length.text}"))

    def _element(self, element: str, array: Value, index: Value) -> str:
        start = self.at(array, ELEMENTS)
        wide = self.assign(f"zext nneg i32 {index.text} to i64") if index.constant is None else index.text
        return self.assign(f"getelementptr {_MEMORY_TYPES[element]}, ptr {start}, i64 {wide}")

    def load_element(self, element: str, array: Value, index: Value) -> Value:
        return self._load(element, self._element(element, array, index), self.tag(f"{element}[]"))

    def store_element(self, element: str, array: Value, index: Value, value: Value) -> None:
        place = self._element(element, array, index)
        if element == "B" and value.constant not in (0, 1):  # the array may be one of booleans (JVMS 6.5.bastore)
            booleans = self.vm.boot.load("[Z").id
            is_boolean = self.assign(f"icmp eq i32 {self.class_id(array)}, {booleans}")
            mask = self.assign(f"select i1 {is_boolean}, i32 1, i32 255")
            value = self.make("I", f"and i32 {value.text}, {mask}")
        self._store(element, place, value, self.tag(f"{element}[]"))

    # -- type tests ------------------------------------------------------------------------

    def is_instance(self, object_: Value, cls: LinkedClass) -> str:
        """An i1 for an object that is not null."""
        if object_.exact:
            return "true" if self.vm.linker.is_instance(object_.exact, cls) else "false"
        class_id = self.class_id(object_)
        return self._is_subclass(class_id, cls)

    def _is_subclass(self, class_id: str, cls: LinkedClass) -> str:
        if _has_no_subclass(cls):
            return self.assign(f"icmp eq i32 {class_id}, {cls.id}")
        table = self.import_(f"sub.{cls.id}")
        wide = self.assign(f"zext i32 {class_id} to i64")
        place = self.assign(f"getelementptr i8, ptr {table}, i64 {wide}")
        bit = self.assign(f"load i8, ptr {place}{self.tag('tables')}")
        return self.assign(f"icmp ne i8 {bit}, 0")

    def check_cast_to(self, object_: Value, cls: LinkedClass) -> Value:
        if cls.name == "java/lang/Object":
            return object_
        done, test = self.label(), self.label()
        if not object_.nonnull:
            is_null = self.assign(f"icmp eq i32 {object_.text}, 0")
            self.emit(f"br i1 {is_null}, label %{done}, label %{test}")
            self.begin_block(test)
        saved = dict(self._pointers)
        fits = self.is_instance(object_, cls)
        wrong = self.assign(f"xor i1 {fits}, true")
        self.leave_if(Condition(wrong))
        if not object_.nonnull:
            self.emit(f"br label %{done}")
            self.begin_block(done)
            self._pointers = saved
        return object_

    def instance_of_class(self, object_: Value, cls: LinkedClass) -> Value:
        if object_.nonnull:
            return self.make("I", f"zext i1 {self.is_instance(object_, cls)} to i32")
        done, test, start = self.label(), self.label(), self.here
        is_null = self.assign(f"icmp eq i32 {object_.text}, 0")
        self.emit(f"br i1 {is_null}, label %{done}, label %{test}")
        self.begin_block(test)
        saved = dict(self._pointers)
        fits = self.is_instance(object_, cls)
        after = self.here
        self.emit(f"br label %{done}")
        self.begin_block(done)
        self._pointers = saved
        result = self.assign(f"phi i1 [ false, %{start} ], [ {fits}, %{after} ]")
        return self.make("I", f"zext i1 {result} to i32")

    def store_check_between(self, array: Value, value: Value) -> None:
        """Leaves unless the array may hold the value (JVMS 6.5.aastore)."""
        if value.constant == 0:
            return
        done, test, look = self.label(), self.label(), self.label()
        is_null = self.assign(f"icmp eq i32 {value.text}, 0")
        self.emit(f"br i1 {is_null}, label %{done}, label %{test}")
        self.begin_block(test)
        saved = dict(self._pointers)
        wide = self.assign(f"zext i32 {self.class_id(array)} to i64")
        place = self.assign(f"getelementptr ptr, ptr {self.import_('stores')}, i64 {wide}")
        table = self.assign(f"load ptr, ptr {place}{self.tag('tables')}")
        self.leave_if(self.test(f"icmp eq ptr {table}, null"))
        self.emit(f"br label %{look}")
        self.begin_block(look)
        wide = self.assign(f"zext i32 {self.class_id(value)} to i64")
        place = self.assign(f"getelementptr i8, ptr {table}, i64 {wide}")
        bit = self.assign(f"load i8, ptr {place}{self.tag('tables')}")
        self.leave_if(self.test(f"icmp eq i8 {bit}, 0"))
        self.emit(f"br label %{done}")
        self.begin_block(done)
        self._pointers = saved

    # -- allocation -----------------------------------------------------------------------------

    def allocate_object(self, cls: LinkedClass) -> Value:
        size_class = cls.layout.size_class
        slow = f"call i64 {self.kernel('new_object', 2)}(i64 {cls.id}, i64 {cls.layout.words})"
        if size_class < 0:
            return self._allocated_by(slow, cls)
        cursor, limit = 4 * (CURSOR + 2 * size_class), 4 * (CURSOR + 2 * size_class + 1)
        return self._bump(self.guest(cursor), self.guest(limit), str(CELL_WORDS[size_class]), cls, slow, None)

    def _bump(self, cursor: str, limit: str, words: str, cls: LinkedClass, slow: str, length: str | None) -> Value:
        fast, refill, done = self.label(), self.label(), self.label()
        ref = self.assign(f"load volatile i32, ptr {cursor}{self.tag('cursor')}")
        end = self.assign(f"add i32 {ref}, {words}")
        last = self.assign(f"load volatile i32, ptr {limit}{self.tag('cursor')}")
        full = self.assign(f"icmp ugt i32 {end}, {last}")
        self.emit(f"br i1 {full}, label %{refill}, label %{fast}{UNLIKELY}")
        self.begin_block(refill)
        other = self._allocated_by(slow, cls).text
        after = self.here
        self.emit(f"br label %{done}")
        self.begin_block(fast)
        self.emit(f"store volatile i32 {end}, ptr {cursor}{self.tag('cursor')}")
        place = self.pointer(Value(ref, "A"))
        self.emit(f"store i32 {cls.id}, ptr {place}{self.tag('header')}")
        if length is not None:
            place = self.assign(f"getelementptr i8, ptr {place}, i64 4")
            self.emit(f"store i32 {length}, ptr {place}{self.tag('length')}")
        self.emit(f"br label %{done}")
        self.begin_block(done)
        name = self.assign(f"phi i32 [ {other}, %{after} ], [ {ref}, %{fast} ]")
        return Value(name, "A", nonnull=True, exact=cls.id)

    def _allocated_by(self, call: str, cls: LinkedClass) -> Value:
        ref = self.assign(call)
        self.leave_if(self.test(f"icmp eq i64 {ref}, 0"))
        return Value(self.assign(f"trunc i64 {ref} to i32"), "A", nonnull=True, exact=cls.id)

    def allocate_array(self, cls: LinkedClass, length: Value) -> Value:
        """`length` is not negative. Small arrays as objects; where the length is not known, by a table."""
        wide = self.assign(f"zext i32 {length.text} to i64")
        call = f"call i64 {self.kernel('new_array', 2)}(i64 {cls.id}, i64 {wide})"
        element_bytes = cls.layout.element_bytes
        most = (CELL_WORDS[-1] - 2) * 4 // element_bytes
        known = length.constant
        if known is not None and known > most:
            return self._allocated_by(call, cls)
        bytes_ = self.assign(f"mul i32 {length.text}, {element_bytes}")
        rounded = self.assign(f"add i32 {bytes_}, 7")
        pairs = self.assign(f"lshr i32 {rounded}, 3")
        words = self.assign(f"shl i32 {pairs}, 1")
        words = self.assign(f"add i32 {words}, 2")
        small, large, done = self.label(), self.label(), self.label()
        if known is None:
            fits = self.assign(f"icmp ule i32 {length.text}, {most}")
            self.emit(f"br i1 {fits}, label %{small}, label %{large}{LIKELY}")
            self.begin_block(small)
        wide = self.assign(f"zext i32 {words} to i64")
        place = self.assign(f"getelementptr i8, ptr {self.import_('cells')}, i64 {wide}")
        offset = self.assign(f"load i8, ptr {place}, !invariant.load !4")
        offset = self.assign(f"zext i8 {offset} to i64")
        place = self.assign(f"getelementptr i32, ptr {self.import_('cell_words')}, i64 {offset}")
        cell = self.assign(f"load i32, ptr {place}, !invariant.load !4")
        cursor = self.assign(f"getelementptr i64, ptr {self.guest(4 * CURSOR)}, i64 {offset}")
        limit = self.assign(f"getelementptr i8, ptr {cursor}, i64 4")
        value = self._bump(cursor, limit, cell, cls, call, length.text)
        if known is None:
            one = self.here
            self.emit(f"br label %{done}")
            self.begin_block(large)
            other = self._allocated_by(call, cls)
            two = self.here
            self.emit(f"br label %{done}")
            self.begin_block(done)
            name = self.assign(f"phi i32 [ {value.text}, %{one} ], [ {other.text}, %{two} ]")
            value = Value(name, "A", nonnull=True, exact=cls.id)
        return value

    def array_class(self, atype: int) -> LinkedClass:
        """The class of `newarray`'s operand (JVMS table 6.5.newarray-A)."""
        cls: LinkedClass = self.vm.boot.load("[" + _ATYPES[atype - 4])
        return cls


def _has_no_subclass(cls: LinkedClass) -> bool:
    """Whether only its own objects are instances: a final class, or an array whose elements are of such a type."""
    if cls.element is not None:
        return cls.element.is_primitive or _has_no_subclass(cls.element)
    return bool(cls.access & flags.FINAL)
