"""What a method handle constant names, and the instructions that do it (JVMS 4.4.8, 5.4.3.5)."""

from ..instructions.descriptors import parse_descriptor
from ..loader.resolution import shown_at
from .conversions import method_type_text, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from .assembler import CodeAssembler

GET_FIELD, GET_STATIC, PUT_FIELD, PUT_STATIC = 1, 2, 3, 4
INVOKE_VIRTUAL, INVOKE_STATIC, INVOKE_SPECIAL, NEW_INVOKE_SPECIAL, INVOKE_INTERFACE = 5, 6, 7, 8, 9
_FIELD_OPS = {GET_FIELD: "getfield", GET_STATIC: "getstatic", PUT_FIELD: "putfield", PUT_STATIC: "putstatic"}
_CALL_OPS = {
    INVOKE_VIRTUAL: "invokevirtual",
    INVOKE_STATIC: "invokestatic",
    INVOKE_SPECIAL: "invokespecial",
    NEW_INVOKE_SPECIAL: "invokespecial",
    INVOKE_INTERFACE: "invokeinterface",
}
KIND_NAMES = {
    1: "getField", 2: "getStatic", 3: "putField", 4: "putStatic", 5: "invokeVirtual", 6: "invokeStatic",
    7: "invokeSpecial", 8: "newInvokeSpecial", 9: "invokeInterface",
}  # fmt: skip


class Member:
    """A field or method with the manner of its use, a reference kind.

    `parameters` are the types taken from the stack, the receiver first; `result` is the type left there.
    """

    __slots__ = ("class_name", "desc", "interface", "kind", "name", "parameters", "result")

    def __init__(self, kind: int, class_name: str, name: str, desc: str, interface: bool = False) -> None:
        self.kind = kind
        self.class_name = class_name
        self.name = name
        self.desc = desc
        self.interface = interface
        owner = type_of(class_name)
        if kind <= PUT_STATIC:
            receiver = () if kind in (GET_STATIC, PUT_STATIC) else (owner,)
            self.parameters: tuple[str, ...] = receiver if kind <= GET_STATIC else (*receiver, desc)
            self.result = desc if kind <= GET_STATIC else "V"
            return
        parameters, self.result = parse_descriptor(desc)
        if kind == NEW_INVOKE_SPECIAL:
            self.parameters = parameters
            self.result = owner
        else:
            self.parameters = parameters if kind == INVOKE_STATIC else (owner, *parameters)

    def before(self, code: "CodeAssembler") -> None:
        """What has to be on the stack below the parameters."""
        if self.kind == NEW_INVOKE_SPECIAL:
            code.type_("new", self.class_name)
            code.op("dup")

    def use(self, code: "CodeAssembler") -> None:
        """The field access or call, the parameters being on the stack."""
        if self.kind <= PUT_STATIC:
            code.field(_FIELD_OPS[self.kind], self.class_name, self.name, self.desc)
        else:
            code.invoke(_CALL_OPS[self.kind], self.class_name, self.name, self.desc, self.interface)

    def __str__(self) -> str:
        return f"{KIND_NAMES[self.kind]} {self.class_name.replace('/', '.')}.{self.name}:{method_type_text(self.desc)}"


def member_at(vm: "Machine", cls: "LinkedClass", index: int) -> Member:
    """The member of the method handle constant at `index`, resolved with access control from `cls`."""
    _, kind, reference = cls.image.cp[index]
    tag, class_name, name, desc = cls.image.cp[reference]
    return resolved(vm, cls, Member(kind, class_name, name, desc, tag == 11))


def resolved(vm: "Machine", cls: "LinkedClass", member: Member) -> Member:
    """The same member, made sure that `cls` may use it. Raises the Java linkage errors."""
    if member.kind <= PUT_STATIC:
        field = vm.resolve_field(cls, member.class_name, member.name, member.desc)
        if field.is_static != (member.kind in (GET_STATIC, PUT_STATIC)):
            raise vm.exception(
                "java/lang/IncompatibleClassChangeError",
                f"Expected {'non-' if field.is_static else ''}static field "
                f"{member.class_name.replace('/', '.')}.{member.name}",
            )
        return member
    method = vm.resolve_method(cls, member.class_name, member.name, member.desc, member.interface)
    if method.is_static != (member.kind == INVOKE_STATIC):
        raise vm.exception(
            "java/lang/IncompatibleClassChangeError",
            f"Expected {'non-' if method.is_static else ''}static method '{shown_at(method)}'",
        )
    special = member.kind == INVOKE_SPECIAL and not member.interface
    if special and cls.super is not None and method.cls is not cls and cls.is_subclass(method.cls):
        # The class that made the constant is what `super` is relative to, not the class that is synthesised.
        return Member(INVOKE_SPECIAL, cls.super.name, member.name, member.desc)
    return member
