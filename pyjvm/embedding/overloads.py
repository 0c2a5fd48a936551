"""Which method a call from Python means.

Among the methods of a name that take as many arguments, each argument has a cost for its parameter: 0 where the types
are made for each other (int and `int`, float and `double`, str and `String`, an object and its own class), more the
farther they are apart (int and `long`, int and `double`, int and `Object`). The method whose costs are lowest in sum is
called; if there are two, `method(name, descriptor)` must choose. Methods with a variable number of arguments are looked
at only when no other fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..instructions.descriptors import parse_descriptor
from .arrays import JavaArray
from .objects import JavaObject
from .values import box_letter, class_of_descriptor, new_array, primitive, shown, to_java, to_python

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..method_area.members import Method
    from .guest import Guest

BOXED, DISTANT = 20, 40
"""Costs of a box, and of a parameter of type Object or an interface."""
_INT_COST = {"I": 0, "J": 1, "S": 4, "B": 5, "D": 6, "F": 7}
_FLOAT_COST = {"D": 0, "F": 1}


class JavaMethod:
    """The methods of one name that a call may mean, of a class or of an object."""

    __slots__ = ("_candidates", "_guest", "_name", "_receiver")

    def __init__(self, guest: Guest, name: str, candidates: list[Method], receiver: int | None) -> None:
        self._guest = guest
        self._name = name
        self._candidates = candidates
        self._receiver = receiver
        """The object, None for static methods, 0 for constructors."""
        if receiver:
            guest.hold(receiver)

    def __del__(self) -> None:
        if self._receiver:
            self._guest.released.append(self._receiver)

    @property
    def descriptors(self) -> list[str]:
        """The descriptors to choose from."""
        return [method.desc for method in self._candidates]

    def __call__(self, *arguments: Any) -> Any:
        guest = self._guest

        def call(machine: Machine) -> Any:
            method, variable = choose(guest, machine, self._name, self._candidates, arguments)
            values = _arguments(guest, machine, method, arguments, variable)
            if self._receiver == 0:
                return _construct(guest, machine, method, values)
            if self._receiver is not None:
                values.insert(0, self._receiver)
            result = guest.call(machine, method, values)
            return to_python(guest, machine, parse_descriptor(method.desc)[1], result)

        return guest.enter(call)

    def __repr__(self) -> str:
        return f"<java method {self._name}{' or '.join(self.descriptors)}>"


def _construct(guest: Guest, machine: Machine, constructor: Method, values: list[Any]) -> JavaObject:
    guest.initialize(machine, constructor.cls)
    ref = guest.keep(machine.allocate(constructor.cls))
    guest.call(machine, constructor, [ref, *values])
    return JavaObject(guest, ref)


def instance_methods(guest: Guest, ref: int, name: str, descriptor: str | None) -> JavaMethod:
    """The instance methods of an object, overridden ones once."""
    machine = guest.machine
    found = _instance_methods(machine.class_of(ref), name)
    return JavaMethod(guest, name, _selected(machine.class_of(ref), name, found, descriptor), ref)


def static_methods(guest: Guest, cls: LinkedClass, name: str, descriptor: str | None) -> JavaMethod:
    """The static methods of a class, those of super classes too (interfaces do not pass theirs on)."""
    guest.machine  # noqa: B018  # ClosedError
    found: dict[str, Method] = {}
    above: LinkedClass | None = cls
    while above is not None:
        for method in above.methods.values():
            if method.name == name and method.is_static:
                found.setdefault(method.desc, method)
        above = above.super
    return JavaMethod(guest, name, _selected(cls, name, found, descriptor), None)


def constructors(guest: Guest, cls: LinkedClass, descriptor: str | None) -> JavaMethod:
    """The constructors of a class."""
    from ..method_area import access as flags

    if cls.is_array or cls.is_primitive or cls.access & (flags.ABSTRACT | flags.INTERFACE):
        raise TypeError(f"{cls.type_name} cannot be instantiated")
    found = {method.desc: method for method in cls.methods.values() if method.name == "<init>"}
    return JavaMethod(guest, cls.type_name, _selected(cls, "<init>", found, descriptor), 0)


def _instance_methods(cls: LinkedClass, name: str) -> dict[str, Method]:
    found: dict[str, Method] = {}
    above: LinkedClass | None = cls
    while above is not None:
        for method in above.methods.values():
            if method.name == name and not method.is_static and not method.is_initializer:
                found.setdefault(method.desc, method)
        above = above.super
    for interface in cls.superinterfaces():
        for key, method in interface.methods.items():
            if method.name == name and not method.is_static and not method.is_private:
                chosen = cls.find_method(*key)
                found.setdefault(method.desc, chosen if chosen is not None else method)
    return found


def _selected(cls: LinkedClass, name: str, found: dict[str, Method], descriptor: str | None) -> list[Method]:
    if descriptor is not None:
        found = {desc: method for desc, method in found.items() if desc == descriptor}
    if not found:
        raise AttributeError(f"{cls.type_name} has no method {name!r}" + (f" {descriptor}" if descriptor else ""))
    synthetic = 0x1000
    plain = [method for method in found.values() if not method.access & synthetic]  # bridges repeat other methods
    return plain or list(found.values())


def member_names(cls: LinkedClass, static: bool) -> set[str]:
    """Names of methods and fields, for `dir`."""
    names: set[str] = set()
    for one in (cls, *([] if static else cls.superinterfaces())):
        above: LinkedClass | None = one
        while above is not None:
            names.update(m.name for m in above.methods.values() if m.is_static == static and m.name[0] != "<")
            names.update(f.name for f in above.fields.values() if f.is_static == static)
            above = above.super
    return names


# -- choosing ------------------------------------------------------------------------------------


def choose(
    guest: Guest, machine: Machine, name: str, candidates: Sequence[Method], arguments: tuple[Any, ...]
) -> tuple[Method, bool]:
    """The method to call, and whether its last parameter takes the rest of the arguments. Raises TypeError."""
    for variable in (False, True):
        ranked = []
        for method in candidates:
            cost = _method_cost(guest, machine, method, arguments, variable)
            if cost is not None:
                ranked.append((cost, method))
        if ranked:
            lowest = min(cost for cost, _ in ranked)
            best = [method for cost, method in ranked if cost == lowest]
            if len(best) > 1:
                best = _most_specific(machine, best)
            if len(best) > 1:
                raise TypeError(f"{name}: ambiguous between {' and '.join(method.desc for method in best)}")
            return best[0], variable
    given = ", ".join(map(shown, arguments))
    raise TypeError(f"no {name}({given}) among {', '.join(method.desc for method in candidates)}")


def _most_specific(machine: Machine, methods: list[Method]) -> list[Method]:
    """Those whose parameters could be passed to all the others (JLS 15.12.2.5)."""

    def passes(a: Method, b: Method) -> bool:
        for one, other in zip(parse_descriptor(a.desc)[0], parse_descriptor(b.desc)[0], strict=False):
            if one[0] in "L[" and other[0] in "L[":
                if not class_of_descriptor(machine, one).is_subclass(class_of_descriptor(machine, other)):
                    return False
            elif one != other:
                return False
        return True

    return [a for a in methods if all(passes(a, b) for b in methods)] or methods


def _method_cost(
    guest: Guest, machine: Machine, method: Method, arguments: tuple[Any, ...], variable: bool
) -> int | None:
    parameters = parse_descriptor(method.desc)[0]
    if variable:
        if not method.is_varargs or len(arguments) < len(parameters) - 1:
            return None
        fixed = len(parameters) - 1
        parameters = parameters[:fixed] + (parameters[-1][1:],) * (len(arguments) - fixed)
    elif len(parameters) != len(arguments):
        return None
    total = 0
    for desc, value in zip(parameters, arguments, strict=True):
        cost = argument_cost(guest, machine, desc, value)
        if cost is None:
            return None
        total += cost
    return total


def argument_cost(guest: Guest, machine: Machine, desc: str, value: Any) -> int | None:
    """How far a Python value is from a parameter's type; None if it does not fit."""
    kind = desc[0]
    if kind not in "L[":
        if primitive(kind, value) is None:
            return None
        table = _FLOAT_COST if isinstance(value, float) else _INT_COST
        return table.get(kind, 1 if kind == "C" else 0)
    if value is None:
        return 0
    target = class_of_descriptor(machine, desc)
    return _reference_cost(guest, machine, target, value)


def _reference_cost(guest: Guest, machine: Machine, target: LinkedClass, value: Any) -> int | None:
    from .callables import functional_method
    from .classes import JavaClass

    if isinstance(value, JavaObject):
        return _distance(machine.class_of(value.reference_in(guest)), target)
    if isinstance(value, JavaClass):
        value.check(guest)
        return _distance(machine.load("java/lang/Class"), target)
    if isinstance(value, str):
        if target.name == "java/lang/Character":
            return BOXED if primitive("C", value) is not None else None
        return _distance(machine.load("java/lang/String"), target)
    if isinstance(value, (bool, int, float)):
        if box_letter(machine, target, value) is None:
            return None
        return BOXED if target.name != "java/lang/Object" else BOXED + DISTANT
    if target.is_array:
        return _sequence_cost(guest, machine, target, value)
    if callable(value) and functional_method(target) is not None:
        return 0
    return None


def _sequence_cost(guest: Guest, machine: Machine, target: LinkedClass, value: Any) -> int | None:
    assert target.element is not None
    if isinstance(value, (bytes, bytearray, memoryview)):
        return 0 if target.name == "[B" else None
    if isinstance(value, (str, dict, set, JavaArray)) or not hasattr(value, "__len__"):
        return None
    costs = [argument_cost(guest, machine, target.element.descriptor, element) for element in value]
    return None if None in costs else max((cost for cost in costs if cost is not None), default=0)


def _distance(cls: LinkedClass, target: LinkedClass) -> int | None:
    """Steps up from a class to a super class; interfaces and Object are far."""
    if not cls.is_subclass(target):
        return None
    if target.name == "java/lang/Object" and cls is not target:
        return 2 * DISTANT
    steps = 0
    above: LinkedClass | None = cls
    while above is not None:
        if above is target:
            return steps
        steps += 1
        above = above.super
    return DISTANT


def _arguments(guest: Guest, machine: Machine, method: Method, arguments: tuple[Any, ...], variable: bool) -> list[Any]:
    parameters = parse_descriptor(method.desc)[0]

    def convert(desc: str, value: Any) -> Any:
        return to_java(guest, machine, desc, value)

    if not variable:
        return [convert(desc, value) for desc, value in zip(parameters, arguments, strict=True)]
    fixed = len(parameters) - 1
    values = [convert(desc, value) for desc, value in zip(parameters[:fixed], arguments[:fixed], strict=True)]
    rest = new_array(guest, machine, class_of_descriptor(machine, parameters[-1]), list(arguments[fixed:]))
    return [*values, rest]
