"""The natives' side of MethodHandles.Lookup: members found by name, with the access rights of the lookup class."""

from ..errors import IllegalAccessError, LinkageProblem, NoSuchFieldError, NoSuchMethodError
from ..loader.resolution import class_accessible, shown_at
from .conversions import method_type_text
from .handles import VARARGS, descriptor_of, handle_of
from .members import (
    GET_FIELD,
    GET_STATIC,
    INVOKE_INTERFACE,
    INVOKE_SPECIAL,
    INVOKE_STATIC,
    INVOKE_VIRTUAL,
    KIND_NAMES,
    NEW_INVOKE_SPECIAL,
    PUT_FIELD,
    PUT_STATIC,
    Member,
    resolved,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..threads.java_thread import JavaThread

MODE_PRIVATE, MODE_PACKAGE, MODE_UNCONDITIONAL = 2, 8, 32
PUBLIC, PRIVATE, FINAL = 0x0001, 0x0002, 0x0010
_ACCESS_EXCEPTION = "java/lang/IllegalAccessException"


class Finder:
    """One look-up, for its results and its messages."""

    def __init__(self, t: "JavaThread", kind: int, refc: int, name: int, type_: int, caller: int, modes: int) -> None:
        self.t = t
        self.vm = vm = t.vm
        self.owner = vm.class_of_mirror(refc)
        self.name: str = vm.string(name)
        self.caller = vm.class_of_mirror(caller)
        if self.caller.loader is None:  # a primitive type, which has no code that could resolve anything
            self.caller = vm.load("java/lang/Object")
        self.modes = modes
        self.is_field = kind <= PUT_STATIC
        self.type = type_
        self.kind = INVOKE_INTERFACE if kind == INVOKE_VIRTUAL and self.owner.is_interface else kind
        self.desc: str = vm.class_of_mirror(type_).descriptor if self.is_field else descriptor_of(vm, type_)

    def find(self) -> int:
        """The method handle. Raises the exceptions that Lookup's methods declare."""
        vm = self.vm
        found = self.find_field() if self.is_field else self._find_method()
        host = self.caller if self.kind == INVOKE_SPECIAL or self.owner.is_array else self.owner
        member = Member(self.kind, self.owner.name, self.name, self.desc, self.owner.is_interface)
        collects = not self.is_field and bool(found.access & VARARGS)
        return handle_of(vm, host, resolved(vm, host, member) if self.kind == INVOKE_SPECIAL else member, collects)

    def find_field(self) -> "Any":
        """The Field, accessible and static or not as the reference kind says."""
        try:
            found = self.vm.resolve_field(self._resolver(), self.owner.name, self.name, self.desc)
        except NoSuchFieldError as problem:
            raise self._thrown("java/lang/NoSuchFieldException", self._missing(), problem) from None
        except IllegalAccessError as problem:
            raise self._thrown(_ACCESS_EXCEPTION, self._denied(), problem) from None
        self._check(found)
        return found

    def _find_method(self) -> "Any":
        owner = self.owner
        try:
            found = self.vm.resolve_method(self._resolver(), owner.name, self.name, self.desc, owner.is_interface)
        except NoSuchMethodError as problem:
            raise self._thrown("java/lang/NoSuchMethodException", self._missing(), problem) from None
        except IllegalAccessError as problem:
            raise self._thrown(_ACCESS_EXCEPTION, self._denied(), problem) from None
        self._check(found)
        return found

    def _resolver(self) -> "Any":
        """The class whose rights count; of a public look-up, the owner itself: only public members are let through."""
        return self.owner if self.modes & MODE_UNCONDITIONAL and not self.owner.is_array else self.caller

    def _check(self, found: "Any") -> None:
        """What the lookup modes and the kind of member ask besides the access that the class has."""
        access = found.access
        public = bool(access & PUBLIC and self.owner.access & PUBLIC)
        if not self.modes & MODE_UNCONDITIONAL and self.modes & (MODE_PACKAGE | MODE_PRIVATE):
            allowed = bool(self.modes & MODE_PRIVATE) or not access & PRIVATE
        else:
            allowed = public
        if not allowed:
            where = "class" if self.is_field else "method"
            raise self._thrown(
                _ACCESS_EXCEPTION, f"{where} is not public: {self._shown()}, from {self.caller.external_name}"
            )
        static = self.kind in (GET_STATIC, PUT_STATIC, INVOKE_STATIC)
        if found.is_static != static:
            raise self._wrong_static(found, static)
        if self.kind in (PUT_FIELD, PUT_STATIC) and access & FINAL:
            raise self._thrown(_ACCESS_EXCEPTION, f"unexpected set of a final field: {self._shown()}, {self._from()}")

    def _wrong_static(self, found: "Any", wanted: bool) -> "Any":
        if self.is_field:
            other = {GET_FIELD: GET_STATIC, GET_STATIC: GET_FIELD, PUT_FIELD: PUT_STATIC, PUT_STATIC: PUT_FIELD}
            kind = "a static" if wanted else "a non-static"
            shown = self._shown(other[self.kind])
            return self._thrown(_ACCESS_EXCEPTION, f"expected {kind} field: {shown}, {self._from()}")
        message = "Expected static method" if wanted else "Expecting non-static method"
        problem = LinkageProblem(f"{message} '{shown_at(found)}'")
        problem.java_class = "java/lang/IncompatibleClassChangeError"
        return self._thrown(_ACCESS_EXCEPTION, f"no such method: {self._shown()}", problem)

    def _thrown(self, java_class: str, message: str, cause: LinkageProblem | None = None) -> "Any":
        vm = self.vm
        frame = self.t.frame
        cause_ref = vm.held(vm.throwables.of_linkage_problem(self.t, frame, cause)) if cause is not None else 0
        thrown = vm.exception(java_class, message)
        if cause_ref:
            vm.put(thrown.ref, vm.throwables.field("cause"), cause_ref)
        return thrown

    def _missing(self) -> str:
        what = "field" if self.is_field else "constructor" if self.kind == NEW_INVOKE_SPECIAL else "method"
        return f"no such {what}: {self._shown()}"

    def _denied(self) -> str:
        return (
            f"member is private: {self._shown()}, {self._from()}"
            if self.is_field
            else f"no such method: {self._shown()}"
        )

    def _from(self) -> str:
        module = f"module {self.caller.module}" if self.caller.module else "unnamed module"
        return f"from class {self.caller.external_name} ({module})"

    def _shown(self, kind: int = 0) -> str:
        manner = KIND_NAMES[kind or self.kind]
        owner = self.owner.external_name
        if self.is_field:
            return f"{owner}.{self.name}/{self.vm.class_of_mirror(self.type).type_name}/{manner}"
        return f"{owner}.{self.name}{method_type_text(self.desc)}/{manner}"


def caller_of_lookup(t: "JavaThread") -> "Any":
    """The class whose code called MethodHandles.lookup(), the method whose native asks."""
    frame = t.frame.caller
    while frame.method is None:
        frame = frame.caller
    cls = frame.method.cls
    return cls.host if cls.hidden else cls


def class_visible(target: "Any", caller: "Any") -> bool:
    """Whether code in `caller` may refer to the class; for an array, to its elements' class."""
    while target.element is not None:
        target = target.element
    return class_accessible(target, caller)
