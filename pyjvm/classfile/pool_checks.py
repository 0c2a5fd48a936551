"""Checks on the constant pool (JVMS 4.4): indices of the right kinds, names and descriptors well formed."""

from collections.abc import Callable
from typing import Any

from pyjvm.classfile import mutf8
from pyjvm.classfile.constant_pool import ConstantPool
from pyjvm.classfile.names import (
    is_array_descriptor,
    is_class_name,
    is_field_descriptor,
    is_method_descriptor,
    is_method_name,
    is_module_name,
    is_unqualified_name,
    parameter_slots,
)
from pyjvm.classfile.problems import Problems

HANDLE_KINDS = {1: (9,), 2: (9,), 3: (9,), 4: (9,), 5: (10,), 6: (10, 11), 7: (10, 11), 8: (10,), 9: (11,)}
"""reference_kind → tags that its reference may have (JVMS 4.4.8); kinds 6 and 7 have interfaces from version 52."""


class PoolChecks:
    """Checks the entries of one class file, and answers questions of the other checks about them."""

    def __init__(self, major: int, problems: Problems) -> None:
        self.entries: tuple[Any, ...] = ()
        self.major = major
        self.problems = problems
        self.strings: dict[int, str] = {}
        self.known: dict[tuple[Callable[[str], object], str], bool] = {}
        self.slots: dict[str, int] = {}

    def add_string(self, index: int, encoded: bytes) -> None:
        """The next string of the pool."""
        try:
            self.strings[index] = mutf8.decode(encoded, overlong=self.major < 48)
        except ValueError:
            self.fail("Illegal UTF8 string in constant pool", index)

    def check(self, pool: ConstantPool) -> None:
        """Every entry of the pool, whose strings were checked as they came."""
        self.entries = pool.entries
        for index, entry in enumerate(self.entries):
            if entry is not None and entry.tag > 6:
                self.check_indices(index, entry)
        for index, entry in enumerate(self.entries):
            if entry is not None and entry.tag > 8:
                self.check_meaning(index, entry)

    def check_no_module(self) -> None:
        """Only a module declaration has the entries for modules and packages (JVMS 4.4.11, 4.4.12)."""
        for index, entry in enumerate(self.entries):
            if entry is not None and entry.tag > 18:
                self.fail(f"Unknown constant tag {entry.tag}", index)

    def tag(self, index: int) -> int:
        """The tag at `index`; 0 where there is no entry."""
        entry = self.entries[index] if index < len(self.entries) else None
        return 0 if entry is None else entry.tag

    def fail(self, reason: str, index: int) -> None:
        self.problems.fail(reason, self.problems.offset(-index))

    def want(self, index: int, target: int, *tags: int) -> None:
        """Entry `index` refers to `target`, which must have one of the tags."""
        if self.tag(target) not in tags:
            self.fail(f"Invalid constant pool index {target}", index)

    def class_name(self, index: int) -> str:
        return self.strings[self.entries[index].name_index]

    def name_and_type(self, index: int) -> tuple[str, str]:
        entry = self.entries[index]
        return self.strings[entry.name_index], self.strings[entry.descriptor_index]

    def check_indices(self, index: int, entry: Any) -> None:
        """The indices in an entry are of the kinds that they must be; a class's name is one."""
        tag = entry.tag
        if tag == 7:
            self.want(index, entry.name_index, 1)
            name = self.strings[entry.name_index]
            if not self.holds(is_array_descriptor if name.startswith("[") else is_class_name, name):
                self.fail(f'Illegal class name "{name}"', index)
        elif tag == 8:
            self.want(index, entry.string_index, 1)
        elif tag in (9, 10, 11):
            self.want(index, entry.class_index, 7)
            self.want(index, entry.name_and_type_index, 12)
        elif tag == 12:
            self.want(index, entry.name_index, 1)
            self.want(index, entry.descriptor_index, 1)
        elif tag == 15:
            if entry.reference_kind not in HANDLE_KINDS:
                self.fail(f"Bad method handle kind {entry.reference_kind} at constant pool index {index}", index)
            tags = HANDLE_KINDS[entry.reference_kind]
            self.want(index, entry.reference_index, *(tags if self.major >= 52 or len(tags) == 1 else (10,)))
        elif tag == 16:
            self.want(index, entry.descriptor_index, 1)
        elif tag in (17, 18):
            self.want(index, entry.name_and_type_index, 12)
        else:
            self.want(index, entry.name_index, 1)
            name = self.strings[entry.name_index]
            if not self.holds(is_module_name if tag == 19 else is_class_name, name):
                self.fail(f'Illegal {"module" if tag == 19 else "package"} name "{name}"', index)

    def check_meaning(self, index: int, entry: Any) -> None:
        """Names and descriptors of members, for what refers to them."""
        tag = entry.tag
        if tag == 12:
            name, desc = self.name_and_type(index)
            if desc.startswith("("):
                self.method(name, desc, self.problems.offset(-index))
            else:
                self.field(name, desc, self.problems.offset(-index))
        elif tag in (9, 10, 11, 17, 18):
            name, desc = self.name_and_type(entry.name_and_type_index)
            if desc.startswith("(") != (tag not in (9, 17)):
                kind = "Method" if tag not in (9, 17) else "Field"
                self.illegal(kind, name, desc, self.problems.offset(-index))
            if tag == 10:
                self.returns_void(name, desc, self.problems.offset(-index))
            if tag == 10 and name == "<clinit>":
                self.fail(f"Bad method name at constant pool index {entry.name_and_type_index}", index)
        elif tag == 15:
            reference = self.entries[entry.reference_index]
            name, _ = self.name_and_type(reference.name_and_type_index)
            if entry.reference_kind == 8 and name != "<init>":
                self.fail(f"Bad method name at constant pool index {reference.name_and_type_index}: no <init>", index)
            if entry.reference_kind in (5, 6, 7, 9) and name in ("<init>", "<clinit>"):
                self.fail(f"Bad method name at constant pool index {reference.name_and_type_index}", index)
        elif tag == 16 and not self.holds(is_method_descriptor, self.strings[entry.descriptor_index]):
            self.illegal("Method", "MethodType", self.strings[entry.descriptor_index], self.problems.offset(-index))

    def field(self, name: str, desc: str, at: int) -> None:
        """Name and descriptor of a field (or local variable, or record component) are well formed."""
        if not self.holds(is_unqualified_name, name):
            self.problems.fail_as(f'Illegal field name "{name}" in class {self.problems.source}', at)
        if not self.holds(is_field_descriptor, desc):
            self.illegal("Field", name, desc, at)

    def method(self, name: str, desc: str, at: int) -> int:
        """Name and descriptor of a method are well formed; its number of parameter slots (JVMS 4.3.3)."""
        if not self.holds(is_method_name, name):
            self.problems.fail_as(f'Illegal method name "{name}" in class {self.problems.source}', at)
        if not self.holds(is_method_descriptor, desc):
            self.illegal("Method", name, desc, at)
        slots = self.slots.get(desc)
        if slots is None:
            slots = self.slots[desc] = parameter_slots(desc)
        if slots > 255:
            self.problems.fail("Too many arguments in method signature", at)
        return slots

    def holds(self, rule: Callable[[str], object], text: str) -> bool:
        """Whether a string obeys a rule; asked once for each, because 65,535 entries may share one long string."""
        key = rule, text
        known = self.known.get(key)
        if known is None:
            known = self.known[key] = bool(rule(text))
        return known

    def returns_void(self, name: str, desc: str, at: int) -> None:
        """The methods of special names do; asked of methods and references to them, not of a NameAndType by itself."""
        if name in ("<init>", "<clinit>") and not desc.endswith(")V"):
            self.illegal("Method", name, desc, at)

    def illegal(self, kind: str, name: str, desc: str, at: int) -> None:
        text = f'{kind} "{name}" in class {self.problems.source} has illegal signature "{desc}"'
        self.problems.fail_as(text, at)
