"""Resolution of symbolic references, with access control (JVMS 5.4.3, 5.4.4)."""

from __future__ import annotations

from ..errors import (
    IllegalAccessError,
    IncompatibleClassChangeError,
    LinkageProblem,
    NoClassDefFoundError,
    NoSuchFieldError,
    NoSuchMethodError,
)
from ..instructions.descriptors import external_type, parse_descriptor
from ..method_area import access as flags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..method_area.classes import LinkedClass
    from ..method_area.members import Field, Method

POLYMORPHIC_CLASSES = ("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle")


def _remember(cls: LinkedClass, key: object, resolve: Callable[[], Any]) -> Any:
    """A second attempt gives the first one's result, be it an error (JVMS 5.4.3)."""
    found = cls.resolved.get(key)
    if found is None:
        try:
            found = resolve()
        except LinkageProblem as problem:
            cls.resolved[key] = problem
            raise
        cls.resolved[key] = found
    elif isinstance(found, LinkageProblem):
        raise type(found)(found.message, found.offset) from found
    return found


def resolve_class(cls: LinkedClass, name: str) -> LinkedClass:
    """The class that `name` means in `cls`; arrays too. (JVMS 5.4.3.1)"""
    found: LinkedClass = cls.resolved.get(name)  # type: ignore[assignment]  # the test follows
    if found is None or isinstance(found, LinkageProblem):
        found = _remember(cls, name, lambda: _resolve_class(cls, name))
    return found


def _resolve_class(cls: LinkedClass, name: str) -> LinkedClass:
    if cls.hidden and name == cls.name:
        return cls
    try:
        found: LinkedClass = cls.loader.load(name)
    except NoClassDefFoundError as problem:
        if name[0] == "[" and problem.message == name.lstrip("[")[1:-1]:
            raise NoClassDefFoundError(name) from None
        raise
    element = found
    while element.element is not None:
        element = element.element
    if not class_accessible(element, cls):
        raise IllegalAccessError(
            f"failed to access class {element.external_name} from class {cls.external_name}{modules_of(element, cls)}"
        )
    return found


def class_accessible(target: LinkedClass, cls: LinkedClass) -> bool:
    """Whether `cls` may refer to class `target` (JVMS 5.4.4)."""
    return bool(
        target.access & flags.PUBLIC
        or target.is_primitive
        or cls.trusted
        or (target.package == cls.package and target.loader is cls.loader)
    )


def resolve_field(cls: LinkedClass, class_name: str, name: str, desc: str) -> Field:
    """Field resolution (JVMS 5.4.3.2)."""
    field: Field = _remember(
        cls, ("field", class_name, name, desc), lambda: _resolve_field(cls, class_name, name, desc)
    )
    return field


def _resolve_field(cls: LinkedClass, class_name: str, name: str, desc: str) -> Field:
    owner = resolve_class(cls, class_name)
    field = owner.find_field(name, desc)
    if field is None:
        raise NoSuchFieldError(
            f"Class {owner.external_name} does not have member field '{external_type(desc)} {name}'{_missing(owner)}"
        )
    if not member_accessible(field, owner, cls):
        raise IllegalAccessError(
            f"class {cls.external_name} tried to access {_kind_of_access(field.access)}field "
            f"{field.cls.external_name}.{name}{modules_of(cls, field.cls)}{_nest_problems(field, cls)}"
        )
    return field


def resolve_method(cls: LinkedClass, class_name: str, name: str, desc: str, interface: bool) -> Method:
    """Method or interface method resolution (JVMS 5.4.3.3, 5.4.3.4); `interface` tells the kind of reference."""
    method: Method = _remember(
        cls,
        ("method", class_name, name, desc, interface),
        lambda: _resolve_method(cls, class_name, name, desc, interface),
    )
    return method


def _resolve_method(cls: LinkedClass, class_name: str, name: str, desc: str, interface: bool) -> Method:
    owner = resolve_class(cls, class_name)
    shown = external_method(owner, name, desc)
    if owner.is_interface != interface:
        found, wanted = ("interface", "class") if owner.is_interface else ("class", "interface")
        raise IncompatibleClassChangeError(f"Found {found} {owner.external_name}, but {wanted} was expected")
    method = owner.find_method(name, desc)
    if method is None or (interface and method.cls is not owner and method.cls.is_interface and method.is_private):
        raise NoSuchMethodError(f"'{shown}'{_missing(owner)}")
    if not method_accessible(method, owner, cls):
        raise IllegalAccessError(
            f"class {cls.external_name} tried to access {_kind_of_access(method.access)}method '{shown_at(method)}'"
            + modules_of(cls, method.cls)
            + _nest_problems(method, cls)
        )
    return method


def is_signature_polymorphic(owner_name: str, method: Method | None) -> bool:
    """JVMS 2.9.3: native varargs methods of MethodHandle and VarHandle that take Object[]."""
    return (
        method is not None
        and owner_name in POLYMORPHIC_CLASSES
        and method.is_native
        and method.is_varargs
        and method.desc.startswith("([Ljava/lang/Object;)")
    )


def method_accessible(method: Method, owner: LinkedClass, cls: LinkedClass) -> bool:
    """As `member_accessible`; arrays have a public clone (JLS 10.7)."""
    if owner.is_array and method.name == "clone":
        return True
    return member_accessible(method, owner, cls)


def member_accessible(member: Field | Method, owner: LinkedClass, cls: LinkedClass) -> bool:
    """Whether code in `cls` may use a member found through `owner` (JVMS 5.4.4)."""
    access = member.access
    if access & flags.PUBLIC or cls.trusted:
        return True
    declaring = member.cls
    if access & flags.PRIVATE:
        return declaring is cls or nest_host_of(cls) is nest_host_of(declaring)
    if declaring.package == cls.package and declaring.loader is cls.loader:
        return True
    if access & flags.PROTECTED and cls.is_subclass(declaring):
        return bool(access & flags.STATIC) or owner.is_subclass(cls) or cls.is_subclass(owner)
    return False


def nest_host_of(cls: LinkedClass) -> LinkedClass:
    """JVMS 5.4.4: the class itself unless it names a host that names it back."""
    if cls.nest_host is None:
        cls.nest_host = _find_nest_host(cls)
    return cls.nest_host


def _find_nest_host(cls: LinkedClass) -> LinkedClass:
    if cls.host is not None:
        return nest_host_of(cls.host)
    if cls.image is None or cls.image.nest_host is None:
        return cls
    try:
        host: LinkedClass = cls.loader.load(cls.image.nest_host)
    except LinkageProblem:
        return cls
    same_package = host.package == cls.package and host.loader is cls.loader
    return host if same_package and host.image is not None and cls.name in (host.image.nest_members or ()) else cls


def _nest_problems(member: Field | Method, cls: LinkedClass) -> str:
    """Why classes that say so are not of one nest, for the message of a refused access to a private member."""
    found = [_nest_problem(one) for one in (cls, member.cls)] if member.access & flags.PRIVATE else []
    shown = ", ".join(filter(None, found))
    return f", ({shown})" if shown else ""


def _nest_problem(cls: LinkedClass) -> str:
    name = cls.image.nest_host if cls.image is not None and cls.host is None else None
    if name is None:
        return ""
    try:
        host: LinkedClass = cls.loader.load(name)
    except LinkageProblem as problem:
        error = problem.java_class.replace("/", ".")
        shown = name.replace("/", ".")
        return f"Nest host resolution of {cls.external_name} with host {shown} failed: {error}: {problem.message}"
    if nest_host_of(cls) is host:
        return ""
    same = host.package == cls.package
    why = "current type is not listed as a nest member" if same else "types are in different packages"
    mine, theirs = (f"{one.external_name} (loader: {one.loader.description})" for one in (cls, host))
    return f"Type {mine} is not a nest member of type {theirs}: {why}"


def external_method(owner: LinkedClass, name: str, desc: str) -> str:
    """`void A.f(int)`, as NoSuchMethodError and its kin show it."""
    parameters, result = parse_descriptor(desc)
    return f"{external_type(result)} {owner.external_name}.{name}({', '.join(map(external_type, parameters))})"


def shown_at(method: Method) -> str:
    return external_method(method.cls, method.name, method.desc)


def _kind_of_access(access: int) -> str:
    if access & flags.PRIVATE:
        return "private "
    return "protected " if access & flags.PROTECTED else ""


def modules_of(a: LinkedClass, b: LinkedClass) -> str:
    """The tail that tells the modules of two classes, as java words it."""
    if a.loader is b.loader:
        return f" ({a.external_name} and {b.external_name} are in {module_of(a)})"
    return f" ({a.external_name} is in {module_of(a)}; {b.external_name} is in {module_of(b)})"


def module_of(cls: LinkedClass) -> str:
    """The module of a class as java words it."""
    if cls.loader is not None and cls.loader.is_boot:
        return "module java.base of loader 'bootstrap'"
    return f"unnamed module of loader {cls.loader.description}"


def _missing(owner: LinkedClass) -> str:
    """Says whose fault it is when the library lacks a member."""
    return EMBEDDED_NOTE if owner.loader is not None and owner.loader.is_boot else ""


EMBEDDED_NOTE = " (pyjvm's embedded library does not have it)"


def missing_class(name: str, from_library: bool) -> NoClassDefFoundError:
    """The error for a class that no loader finds."""
    return NoClassDefFoundError(name + (EMBEDDED_NOTE if from_library else ""))
