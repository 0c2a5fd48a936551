"""Checks on fields and methods (JVMS 4.5, 4.6): flags that go together, names, no duplicates, code where it must be."""

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile.attribute_checks import AttributeChecks
from pyjvm.classfile.attributes import CodeAttribute
from pyjvm.classfile.code_checks import CodeChecks
from pyjvm.classfile.models import ClassFile, FieldInfo, MethodInfo, find
from pyjvm.classfile.pool_checks import PoolChecks
from pyjvm.classfile.problems import Problems

VISIBILITY = acc.ACC_PUBLIC | acc.ACC_PRIVATE | acc.ACC_PROTECTED


def field_flags_are_legal(flags: int, interface: bool, major: int) -> bool:
    """JVMS 4.5."""
    if interface:
        wanted = acc.ACC_PUBLIC | acc.ACC_STATIC | acc.ACC_FINAL
        known = VISIBILITY | wanted | acc.ACC_VOLATILE | acc.ACC_TRANSIENT | (acc.ACC_ENUM if major >= 49 else 0)
        return flags & known == wanted
    if (flags & VISIBILITY).bit_count() > 1:
        return False
    return not (flags & acc.ACC_FINAL and flags & acc.ACC_VOLATILE)


def method_flags_are_legal(flags: int, name: str, interface: bool, major: int) -> bool:
    """JVMS 4.6; for interfaces it depends on the version. Not for <clinit>, whose flags mean nothing."""
    strict = acc.ACC_STRICT if 46 <= major <= 60 else 0
    if interface and major >= 52:
        if (flags & (acc.ACC_PUBLIC | acc.ACC_PRIVATE)).bit_count() != 1:
            return False
        if flags & (acc.ACC_PROTECTED | acc.ACC_FINAL | acc.ACC_SYNCHRONIZED | acc.ACC_NATIVE):
            return False
        return not (flags & acc.ACC_ABSTRACT and flags & (acc.ACC_PRIVATE | acc.ACC_STATIC | strict))
    if interface:
        never = acc.ACC_STATIC | acc.ACC_FINAL | acc.ACC_NATIVE
        if major >= 49:
            never |= acc.ACC_PRIVATE | acc.ACC_PROTECTED | acc.ACC_SYNCHRONIZED | acc.ACC_STRICT
        wanted = acc.ACC_PUBLIC | acc.ACC_ABSTRACT
        return flags & (wanted | never) == wanted
    if (flags & VISIBILITY).bit_count() > 1:
        return False
    if name == "<init>":
        never = acc.ACC_STATIC | acc.ACC_FINAL | acc.ACC_SYNCHRONIZED | acc.ACC_NATIVE | acc.ACC_ABSTRACT
        return not flags & (never | (acc.ACC_BRIDGE if major >= 49 else 0))
    if flags & acc.ACC_ABSTRACT:
        never = acc.ACC_FINAL | acc.ACC_NATIVE | acc.ACC_PRIVATE | acc.ACC_STATIC
        return not flags & (never | (acc.ACC_SYNCHRONIZED | strict if major >= 49 else 0))
    return True


class MemberChecks:
    """Checks the fields and methods of one class file."""

    def __init__(self, cf: ClassFile, pool: PoolChecks, attributes: AttributeChecks, problems: Problems) -> None:
        self.cf = cf
        self.pool = pool
        self.attributes = attributes
        self.code = CodeChecks(pool, attributes, problems)
        self.problems = problems
        self.interface = bool(cf.access_flags & acc.ACC_INTERFACE)

    def check(self) -> None:
        seen: set[tuple[str, str]] = set()
        for field in self.cf.fields:
            self.field(field, seen)
        seen = set()
        for method in self.cf.methods:
            self.method(method, seen)

    def field(self, field: FieldInfo, seen: set[tuple[str, str]]) -> None:
        at = self.problems.at(field)
        name, desc = self.member(field, "Invalid constant pool index {} for field", at)
        self.pool.field(name, desc, at)
        if not field_flags_are_legal(field.access_flags, self.interface, self.cf.major_version):
            text = f"Illegal field modifiers in class {self.problems.source}: 0x{field.access_flags:X}"
            self.problems.fail_as(text, at)
        if (name, desc) in seen:
            self.problems.fail(f'Duplicate field name "{name}" with signature "{desc}"', at)
        seen.add((name, desc))
        self.attributes.check(field.attributes)
        if field.access_flags & acc.ACC_STATIC:
            self.attributes.constant_value(field, desc)

    def method(self, method: MethodInfo, seen: set[tuple[str, str]]) -> None:
        at = self.problems.at(method)
        name, desc = self.member(method, "Illegal constant pool index {} for method", at)
        slots = self.pool.method(name, desc, at)
        flags = method.access_flags
        self.pool.returns_void(name, desc, at)
        if name == "<clinit>":
            if self.cf.major_version >= 51:  # before, others of this name "are of no consequence" (JVMS 2.9.2)
                if desc != "()V":
                    self.pool.illegal("Method", name, desc, at)
                if not flags & acc.ACC_STATIC:
                    self.problems.fail("Method <clinit> is not static", at)
            flags = acc.ACC_STATIC  # the others "have no effect"
        elif name == "<init>" and self.interface:
            self.problems.fail("Interface cannot have a constructor", at)
        elif not method_flags_are_legal(flags, name, self.interface, self.cf.major_version):
            text = f"Method {name} in class {self.problems.source} has illegal modifiers: 0x{flags:X}"
            self.problems.fail_as(text, at)
        slots += not flags & acc.ACC_STATIC
        if slots > 255:
            self.problems.fail("Too many arguments in method signature", at)
        if (name, desc) in seen:
            self.problems.fail(f'Duplicate method name "{name}" with signature "{desc}"', at)
        seen.add((name, desc))
        self.attributes.check(method.attributes)
        code = find(method.attributes, CodeAttribute)
        if flags & (acc.ACC_NATIVE | acc.ACC_ABSTRACT):
            if code is not None:
                self.problems.fail("Code attribute in native or abstract methods", at)
        elif code is None:
            self.problems.fail("Absent Code attribute in method that is not native or abstract", at)
        else:
            self.code.check(code, slots)

    def member(self, member: FieldInfo | MethodInfo, problem: str, at: int) -> tuple[str, str]:
        """Name and descriptor."""
        for index, what in ((member.name_index, "name"), (member.descriptor_index, "signature")):
            if self.pool.tag(index) != 1:
                self.problems.fail(f"{problem.format(index)} {what}", at)
        return self.pool.strings[member.name_index], self.pool.strings[member.descriptor_index]
