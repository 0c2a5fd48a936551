"""Format checks (JVMS 4.8): what a class file must be besides parsable, as far as it can be told from the file alone.

Class, pool, members and attributes have a file each. The wording follows what users of java know; each message names
the class or file, and the offset of the constant, member or attribute that is wrong.
"""

from pyjvm.classfile import access_flags as acc
from pyjvm.classfile.attribute_checks import AttributeChecks, class_flags_are_legal
from pyjvm.classfile.member_checks import MemberChecks
from pyjvm.classfile.models import ClassFile
from pyjvm.classfile.names import is_class_name
from pyjvm.classfile.pool_checks import PoolChecks
from pyjvm.classfile.problems import Problems


def check(cf: ClassFile, pool: PoolChecks, problems: Problems) -> None:
    """Raises ClassFormatError for the first thing that is wrong. `pool` has checked the constant pool already."""
    module = cf.major_version >= 53 and bool(cf.access_flags & acc.ACC_MODULE)
    if module:
        _check_module(cf, problems)
    else:
        pool.check_no_module()
        _check_class_flags(cf, problems)
        _check_class(cf, pool, problems)
    attributes = AttributeChecks(cf, pool, problems)
    MemberChecks(cf, pool, attributes, problems).check()
    attributes.check_class()


def _check_module(cf: ClassFile, problems: Problems) -> None:
    """A module declaration has a name and attributes and nothing else (JVMS 4.1)."""
    if cf.access_flags != acc.ACC_MODULE:
        problems.fail(f"Illegal module modifiers 0x{cf.access_flags:X}", problems.offset(0))
    if cf.constant_pool.tag(cf.this_class) != 7 or cf.name != "module-info":
        problems.fail("Bad module-info name", problems.offset(0) + 2)
    if cf.super_class or cf.interfaces or cf.fields or cf.methods:
        problems.fail("A module declaration with superclass, interfaces, fields or methods", problems.offset(0) + 4)


def _check_class_flags(cf: ClassFile, problems: Problems) -> None:
    if not class_flags_are_legal(cf.access_flags, cf.major_version):
        text = f"Illegal class modifiers in class {problems.source}: 0x{cf.access_flags:X}"
        problems.fail_as(text, problems.offset(0))


def _check_class(cf: ClassFile, pool: PoolChecks, problems: Problems) -> None:
    """this_class, super_class, interfaces (JVMS 4.1)."""
    at = problems.offset(0)
    entries = cf.constant_pool
    if entries.tag(cf.this_class) != 7:
        problems.fail(f"Invalid this class index {cf.this_class} in constant pool", at + 2)
    name = pool.class_name(cf.this_class)
    if not is_class_name(name):
        problems.fail("Bad class name", at + 2)
    if cf.super_class == 0:
        if name != "java/lang/Object":
            problems.fail("Invalid superclass index 0", at + 4)
    elif entries.tag(cf.super_class) != 7:
        problems.fail(f"Invalid superclass index {cf.super_class}", at + 4)
    else:
        super_name = pool.class_name(cf.super_class)
        if not is_class_name(super_name):
            problems.fail("Bad superclass name", at + 4)
        if cf.access_flags & acc.ACC_INTERFACE and super_name != "java/lang/Object":
            problems.fail("Interfaces must have java.lang.Object as superclass", at + 4)
    seen: set[str] = set()
    for number, index in enumerate(cf.interfaces):
        where = at + 8 + 2 * number
        if entries.tag(index) != 7:
            problems.fail(f"Interface name has bad constant pool index {index}", where)
        interface = pool.class_name(index)
        if not is_class_name(interface):
            problems.fail("Bad interface name", where)
        if interface in seen:
            problems.fail(f'Duplicate interface name "{interface}"', where)
        seen.add(interface)
