"""The attributes of module-info.class (JVMS 4.7.25 to 4.7.27)."""

from pyjvm.classfile.attribute_table import AttributeInfo, attribute
from pyjvm.classfile.declare import Table, field, record, u2


@record
class Requires:
    requires_index: int = field(u2)
    requires_flags: int = field(u2)
    requires_version_index: int = field(u2)


@record
class Exports:
    exports_index: int = field(u2)
    exports_flags: int = field(u2)
    exports_to_index: tuple[int, ...] = field(Table(u2, u2))


@record
class Opens:
    opens_index: int = field(u2)
    opens_flags: int = field(u2)
    opens_to_index: tuple[int, ...] = field(Table(u2, u2))


@record
class Provides:
    provides_index: int = field(u2)
    provides_with_index: tuple[int, ...] = field(Table(u2, u2))


@attribute("Module", "class", since=53)
class ModuleAttribute(AttributeInfo):
    module_name_index: int = field(u2)
    module_flags: int = field(u2)
    module_version_index: int = field(u2)
    requires: tuple[Requires, ...] = field(Table(u2, Requires))
    exports: tuple[Exports, ...] = field(Table(u2, Exports))
    opens: tuple[Opens, ...] = field(Table(u2, Opens))
    uses_index: tuple[int, ...] = field(Table(u2, u2))
    provides: tuple[Provides, ...] = field(Table(u2, Provides))


@attribute("ModulePackages", "class", since=53)
class ModulePackagesAttribute(AttributeInfo):
    package_index: tuple[int, ...] = field(Table(u2, u2))


@attribute("ModuleMainClass", "class", since=53)
class ModuleMainClassAttribute(AttributeInfo):
    main_class_index: int = field(u2)
