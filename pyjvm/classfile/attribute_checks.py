"""Checks on attributes (JVMS 4.7): at most one of a kind, indices of the right kinds, rules between them."""

from collections.abc import Callable, Iterable
from typing import Any

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile import attributes as a
from pyjvm.classfile import module_attributes as m
from pyjvm.classfile.attribute_table import AttributeInfo, UnknownAttribute
from pyjvm.classfile.models import ClassFile, FieldInfo, find
from pyjvm.classfile.pool_checks import PoolChecks
from pyjvm.classfile.problems import Problems

MANY = (
    a.LineNumberTableAttribute,
    a.LocalVariableTableAttribute,
    a.LocalVariableTypeTableAttribute,
    a.SyntheticAttribute,
    a.DeprecatedAttribute,
)
"""What may be there more than once."""

CONSTANT_TAGS = {"I": 3, "S": 3, "C": 3, "B": 3, "Z": 3, "F": 4, "J": 5, "D": 6, "Ljava/lang/String;": 8}
"""Descriptor of a field → tag of its ConstantValue (JVMS table 4.7.2-A)."""

LOADABLE = (3, 4, 5, 6, 7, 8, 15, 16, 17)
"""Tags that a static argument of a bootstrap method may have (JVMS table 4.4-C)."""


def class_flags_are_legal(flags: int, major: int) -> bool:
    """Whether the flags of a class or nested class go together (JVMS 4.1, 4.7.6)."""
    interface, abstract = flags & acc.ACC_INTERFACE, flags & acc.ACC_ABSTRACT
    if interface and not abstract and major >= 50:  # compilers before forgot it
        return False
    if not interface:
        return not (abstract and flags & acc.ACC_FINAL) and not (major >= 49 and flags & acc.ACC_ANNOTATION)
    return not flags & acc.ACC_FINAL and not (major >= 49 and flags & (acc.ACC_SUPER | acc.ACC_ENUM))


Reference = tuple[int, tuple[int, ...], bool, str]
"""An index into the constant pool, the tags that it may point to, whether it may be 0 instead, and the complaint."""


class AttributeChecks:
    """Checks the attributes of one class file."""

    def __init__(self, cf: ClassFile, pool: PoolChecks, problems: Problems) -> None:
        self.cf = cf
        self.pool = pool
        self.problems = problems

    def check(self, attributes: tuple[AttributeInfo, ...]) -> None:
        """What holds for the attributes of any place, each by itself."""
        seen: set[type] = set()
        for attribute in attributes:
            kind = type(attribute)
            if kind is UnknownAttribute:
                continue
            if kind in seen and kind not in MANY:
                name = self.pool.strings[attribute.attribute_name_index]
                self.problems.fail(f"Multiple {name} attributes", self.problems.at(attribute))
            seen.add(kind)
            references = REFERENCES.get(kind)
            if references is not None:
                for index, tags, optional, problem in references(attribute):
                    if self.pool.tag(index) not in tags and not (optional and index == 0):
                        self.problems.fail(problem.format(index), self.problems.at(attribute))

    def check_class(self) -> None:
        attributes = self.cf.attributes
        self.check(attributes)
        inner = find(attributes, a.InnerClassesAttribute)
        if inner is not None:
            self.inner_classes(inner)
        host, members = find(attributes, a.NestHostAttribute), find(attributes, a.NestMembersAttribute)
        if host is not None and members is not None:
            self.problems.fail("Conflicting nest attributes", self.problems.at(members))
        if members is not None:
            self.no_duplicates(members, members.classes, "NestMembers")
        permitted = find(attributes, a.PermittedSubclassesAttribute)
        if permitted is not None:
            if self.cf.access_flags & acc.ACC_FINAL:
                text = f"PermittedSubclasses attribute in final class file {self.problems.source}"
                self.problems.fail_as(text, self.problems.at(permitted))
            self.no_duplicates(permitted, permitted.classes, "PermittedSubclasses")
        record = find(attributes, a.RecordAttribute)
        if record is not None:
            self.record(record)
        self.bootstrap_methods(find(attributes, a.BootstrapMethodsAttribute))

    def constant_value(self, field: FieldInfo, desc: str) -> None:
        """The ConstantValue of a static field suits its type; on others it is ignored (JVMS 4.7.2)."""
        value = find(field.attributes, a.ConstantValueAttribute)
        if value is None:
            return
        tag = self.pool.tag(value.constantvalue_index)
        if tag == 0:
            text = f"Bad initial value index {value.constantvalue_index} in ConstantValue"
            self.problems.fail(text, self.problems.at(value))
        if tag != CONSTANT_TAGS.get(desc):
            self.problems.fail("Inconsistent constant value type", self.problems.at(value))

    def inner_classes(self, inner: a.InnerClassesAttribute) -> None:
        at = self.problems.at(inner)
        for c in inner.classes:
            if c.inner_class_info_index == c.outer_class_info_index:
                self.problems.fail("Class is both outer and inner class", at)
            if not class_flags_are_legal(c.inner_class_access_flags, self.cf.major_version):
                text = f"Illegal class modifiers in class {self.problems.source}: 0x{c.inner_class_access_flags:X}"
                self.problems.fail_as(text, at)
        self.no_duplicates(inner, inner.classes, "InnerClasses")

    def no_duplicates(self, attribute: AttributeInfo, entries: tuple[Any, ...], name: str) -> None:
        if len(set(entries)) != len(entries):
            self.problems.fail(f"Duplicate entry in {name} attribute", self.problems.at(attribute))

    def record(self, record: a.RecordAttribute) -> None:
        for component in record.components:
            strings = self.pool.strings
            name, desc = strings[component.name_index], strings[component.descriptor_index]
            self.pool.field(name, desc, self.problems.at(record))
            self.check(component.attributes)

    def bootstrap_methods(self, bootstrap: a.BootstrapMethodsAttribute | None) -> None:
        """Each dynamic constant and call site has its bootstrap method."""
        number = len(bootstrap.bootstrap_methods) if bootstrap is not None else 0
        for index, entry in enumerate(self.cf.constant_pool.entries):
            if entry is not None and entry.tag in (17, 18) and entry.bootstrap_method_attr_index >= number:
                if bootstrap is None:
                    self.problems.fail("Missing BootstrapMethods attribute", self.problems.offset(-index))
                self.problems.fail("Short length on BootstrapMethods", self.problems.at(bootstrap))


def _bad_type(name: str) -> str:
    return name + " {} has bad constant type"


def _parameters(attribute: Any) -> Iterable[Reference]:
    problem = "Invalid constant pool index {} in MethodParameters attribute"
    return [(p.name_index, (1,), True, problem) for p in attribute.parameters]


def _inner_classes(attribute: Any) -> Iterable[Reference]:
    for c in attribute.classes:
        yield c.inner_class_info_index, (7,), False, _bad_type("inner_class_info_index")
        yield c.outer_class_info_index, (7,), True, _bad_type("outer_class_info_index")
        yield c.inner_name_index, (1,), True, _bad_type("inner_name_index")


def _enclosing_method(attribute: Any) -> Iterable[Reference]:
    problem = "Invalid or out-of-bounds {} index in EnclosingMethod attribute"
    yield attribute.class_index, (7,), False, problem.format("class")
    yield attribute.method_index, (12,), True, problem.format("method")


def _bootstrap_methods(attribute: Any) -> Iterable[Reference]:
    for b in attribute.bootstrap_methods:
        yield b.bootstrap_method_ref, (15,), False, _bad_type("bootstrap_method_index")
        for argument in b.bootstrap_arguments:
            yield argument, LOADABLE, False, _bad_type("argument_index")


def _record(attribute: Any) -> Iterable[Reference]:
    for c in attribute.components:
        yield c.name_index, (1,), False, "Invalid constant pool index {} for name in Record attribute"
        yield c.descriptor_index, (1,), False, "Invalid constant pool index {} for descriptor in Record attribute"


def _module(attribute: Any) -> Iterable[Reference]:
    bad = "Invalid constant pool index {} in Module attribute"
    yield attribute.module_name_index, (19,), False, bad
    yield attribute.module_version_index, (1,), True, bad
    for r in attribute.requires:
        yield r.requires_index, (19,), False, bad
        yield r.requires_version_index, (1,), True, bad
    for e in attribute.exports:
        yield e.exports_index, (20,), False, bad
        yield from ((index, (19,), False, bad) for index in e.exports_to_index)
    for o in attribute.opens:
        yield o.opens_index, (20,), False, bad
        yield from ((index, (19,), False, bad) for index in o.opens_to_index)
    yield from ((index, (7,), False, bad) for index in attribute.uses_index)
    for p in attribute.provides:
        yield p.provides_index, (7,), False, bad
        yield from ((index, (7,), False, bad) for index in p.provides_with_index)


def _one(field: str, tag: int, problem: str) -> Callable[[Any], Iterable[Reference]]:
    """A single index, of one tag."""
    return lambda attribute: [(getattr(attribute, field), (tag,), False, problem)]


def _table(field: str, tag: int, problem: str) -> Callable[[Any], Iterable[Reference]]:
    """A table of indices, all of one tag."""
    return lambda attribute: [(index, (tag,), False, problem) for index in getattr(attribute, field)]


REFERENCES: dict[type, Callable[[Any], Iterable[Reference]]] = {
    a.ExceptionsAttribute: _table("exception_index_table", 7, _bad_type("Exception name")),
    a.InnerClassesAttribute: _inner_classes,
    a.EnclosingMethodAttribute: _enclosing_method,
    a.SignatureAttribute: _one("signature_index", 1, "Invalid constant pool index {} in Signature attribute"),
    a.SourceFileAttribute: _one("sourcefile_index", 1, "Invalid SourceFile attribute at constant pool index {}"),
    a.BootstrapMethodsAttribute: _bootstrap_methods,
    a.MethodParametersAttribute: _parameters,
    a.NestHostAttribute: _one("host_class_index", 7, _bad_type("Nest-host class_info_index")),
    a.NestMembersAttribute: _table("classes", 7, _bad_type("Nest member class_info_index")),
    a.PermittedSubclassesAttribute: _table("classes", 7, _bad_type("Permitted subclass class_info_index")),
    a.RecordAttribute: _record,
    m.ModuleAttribute: _module,
    m.ModulePackagesAttribute: _table("package_index", 20, _bad_type("Package index")),
    m.ModuleMainClassAttribute: _one("main_class_index", 7, _bad_type("Main class index")),
}
"""The constant-pool indices in an attribute, where they must be right. Those in annotations need not be (JVMS 4.8)."""
