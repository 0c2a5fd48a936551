"""Tables that compiled code reads, by class id or method id: code addresses, subtypes. Python fills them.

    code            by method id: the address of the method's compiled code, 0 while there is none
    targets.<id>    by class id of the receiver: the address of what a call of method `id` runs
    sub.<id>        by class id: 1 where objects of the class are instances of class `id`
    stores          by class id of an array: the address of the `sub` table of its elements' class
    mirrors         by class id: the class's java.lang.Class, 0 while there is none
    cells           size class by words; cell_words: words by size class
"""

from __future__ import annotations

import ctypes
import mmap

from ..heap.size_classes import CELL_WORDS, CLASS_BY_WORDS
from .memory import TABLE_SIZE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..loader.linker import Linker
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method

MOST_METHODS = 1 << 17
"""Method ids that the table of code has room for."""


class Tables:
    """The tables of one machine."""

    def __init__(self, linker: Linker) -> None:
        self._linker = linker
        self._code = (ctypes.c_uint64 * MOST_METHODS)()
        self._stores = (ctypes.c_uint64 * TABLE_SIZE)()
        self._cells = (ctypes.c_uint8 * len(CLASS_BY_WORDS)).from_buffer_copy(CLASS_BY_WORDS)
        self._cell_words = (ctypes.c_uint32 * len(CELL_WORDS))(*CELL_WORDS)
        self._mirrors: Any = None
        self._locks: Any = None
        """By class id: whether objects have a lock word."""
        self._subtypes: dict[int, Any] = {}
        self._targets: dict[int, Any] = {}
        self._places: dict[int, list[tuple[Any, int]]] = {}
        """By method id: where its address stands in tables of targets."""

    def address(self, symbol: str) -> int:
        """The address that a symbol of compiled code stands for."""
        name, _, number = symbol.partition(".")
        table: Any
        if name == "sub":
            table = self._subtype_table(int(number))
        elif name == "targets":
            table = self._target_table(int(number))
        elif name == "mirrors":
            table = self._mirror_table()
        elif name == "locks":
            table = self._lock_table()
        else:
            table = {"code": self._code, "stores": self._stores, "cells": self._cells, "cell_words": self._cell_words}[
                name
            ]
        return ctypes.addressof(table)

    def _subtype_table(self, class_id: int) -> Any:
        table = self._subtypes.get(class_id)
        if table is None:
            table = self._subtypes[class_id] = (ctypes.c_uint8 * TABLE_SIZE)()
            target = self._linker.classes[class_id]
            assert target is not None
            for cls in self._linker.classes:
                if cls is not None and cls.id < TABLE_SIZE and cls.is_subclass(target):
                    table[cls.id] = 1
        return table

    def _target_table(self, method_id: int) -> Any:
        table = self._targets.get(method_id)
        if table is None:
            room = mmap.mmap(-1, 8 * TABLE_SIZE)  # pages that nobody touches take no memory
            table = self._targets[method_id] = (ctypes.c_uint64 * TABLE_SIZE).from_buffer(room)
        return table

    def _mirror_table(self) -> Any:
        if self._mirrors is None:
            self._mirrors = (ctypes.c_uint32 * TABLE_SIZE)()
            for cls in self._linker.classes:
                if cls is not None:
                    self.set_mirror(cls)
        return self._mirrors

    def _lock_table(self) -> Any:
        if self._locks is None:
            self._locks = (ctypes.c_uint8 * TABLE_SIZE)()
            for cls in self._linker.classes:
                if cls is not None and cls.id < TABLE_SIZE:
                    self._locks[cls.id] = not cls.is_array
        return self._locks

    def set_mirror(self, cls: LinkedClass) -> None:
        """The class has its java.lang.Class now, if any."""
        if self._mirrors is not None and cls.id < TABLE_SIZE:
            self._mirrors[cls.id] = cls.mirror

    def add_class(self, cls: LinkedClass) -> None:
        """A class was linked: it is an instance of what its super classes are."""
        if self._locks is not None:
            self._locks[cls.id] = not cls.is_array
        for class_id, table in self._subtypes.items():
            target = self._linker.classes[class_id]
            assert target is not None
            if cls.is_subclass(target):
                table[cls.id] = 1

    def allow_stores(self, array: LinkedClass) -> None:
        """From now on compiled code checks stores into arrays of this class itself."""
        if array.element is not None:
            self._stores[array.id] = ctypes.addressof(self._subtype_table(array.element.id))

    def set_target(self, method: Method, class_id: int, target: Method) -> None:
        """Calls of `method` on objects of a class run `target`: by its code as soon as there is any."""
        table = self._target_table(method.id)
        places = self._places.setdefault(target.id, [])
        if (table, class_id) not in places:
            places.append((table, class_id))
            table[class_id] = self._code[target.id]

    def set_code(self, method: Method, address: int) -> None:
        """Where a method's compiled code is; 0 for nowhere."""
        self._code[method.id] = address
        for table, class_id in self._places.get(method.id, ()):
            table[class_id] = address

    def code_of(self, method: Method) -> int:
        return self._code[method.id]
