"""Lambda expressions and method references: call sites of `java.lang.invoke.LambdaMetafactory`.

For `supplier = () -> name + n` in class Main the machine writes, once per call site,

    final synthetic class Main$$Lambda/0x0000000000000001 implements Supplier {
        private String arg$1;
        private int arg$2;
        static Supplier get$Lambda(String, int)    new, and a putfield per captured value
        public Object get()                        the captured values, then Main.lambda$main$0(String, int)
    }

and the call site becomes a call of `get$Lambda`. One that captures nothing has a static field `instance` and a method
`makeInstance` that fills it instead, and the call site becomes that constant. The class is a nest-mate of Main, so
`lambda$main$0` may be private. Nothing is to be done in its constructor, so it has none. `get` converts between the
erased types of the interface method, the types it is used at, and those of the method called.
"""

from ..instructions.descriptors import external_type, parse_descriptor
from .assembler import FINAL, PRIVATE, PUBLIC, STATIC, SUPER, SYNTHETIC, ClassAssembler
from .conversions import Mismatch, convert, is_reference, type_name
from .members import Member, member_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.classes import LinkedClass
    from .linkage import Linkage

FLAG_SERIALIZABLE, FLAG_MARKERS, FLAG_BRIDGES = 1, 2, 4
FACTORY = "get$Lambda"
INSTANCE = "instance"
MAKE_INSTANCE = "makeInstance"


class Lambda:
    """What the bootstrap arguments say: which interface method to implement by which member."""

    __slots__ = ("bridges", "captured", "instantiated", "interfaces", "member", "method_desc", "method_name")

    def __init__(
        self, linkage: "Linkage", cls: "LinkedClass", alternative: bool, name: str, desc: str, indices: tuple[int, ...]
    ) -> None:
        vm = linkage.vm
        cp = cls.image.cp
        arguments = [cp[i] for i in indices]
        if [entry[0] for entry in arguments[:3]] != [16, 15, 16]:
            raise linkage.failure("bootstrap arguments of a lambda must be MethodType, MethodHandle, MethodType")
        self.captured, interface = parse_descriptor(desc)
        if not interface.startswith("L"):
            raise linkage.conversion_failure(f"{external_type(interface)} is not an interface")
        self.interfaces = [type_name(interface)]
        self.method_name = name
        self.method_desc: str = arguments[0][1]
        self.instantiated: str = arguments[2][1]
        self.member: Member = member_at(vm, cls, indices[1])
        self.bridges: list[str] = []
        if alternative:
            self._alternative(linkage, arguments[3:])

    def _alternative(self, linkage: "Linkage", rest: list[tuple["Any", ...]]) -> None:
        """The arguments that only altMetafactory has: flags, then counted markers, then counted bridges."""
        numbers = iter(rest)

        def take(tag: int) -> "Any":
            entry = next(numbers, (0,))
            if entry[0] != tag:
                raise linkage.failure("wrong bootstrap arguments of altMetafactory")
            return entry[1]

        flags = take(3)
        if flags & FLAG_MARKERS:
            self.interfaces += [take(7) for _ in range(take(3))]
        if flags & FLAG_BRIDGES:
            self.bridges = [take(16) for _ in range(take(3))]
        if flags & FLAG_SERIALIZABLE:
            self.interfaces.append("java/io/Serializable")
        self.interfaces = list(dict.fromkeys(self.interfaces))


def link_lambda(
    linkage: "Linkage", cls: "LinkedClass", alternative: bool, name: str, desc: str, indices: tuple[int, ...]
) -> "Any":
    """The class that implements the lambda of this call site, linked."""
    lambda_ = Lambda(linkage, cls, alternative, name, desc, indices)
    for interface in lambda_.interfaces:
        found = linkage.vm.resolve_class(cls, interface)
        if not found.is_interface:
            raise linkage.conversion_failure(f"{found.external_name} is not an interface")
    assembler = ClassAssembler(
        linkage.hidden_name(cls, "Lambda"), interfaces=tuple(lambda_.interfaces), access=FINAL | SUPER | SYNTHETIC
    )
    try:
        _write_fields_and_factory(assembler, lambda_.captured, desc)
        for method_desc in dict.fromkeys((lambda_.method_desc, *lambda_.bridges)):
            _write_method(assembler, lambda_, method_desc)
    except Mismatch as mismatch:
        raise linkage.conversion_failure(str(mismatch)) from None
    return linkage.define(assembler, cls)


def _write_fields_and_factory(assembler: ClassAssembler, captured: tuple[str, ...], desc: str) -> None:
    if not captured:
        interface = desc[2:]
        assembler.field(STATIC, INSTANCE, interface)
        code = assembler.method(STATIC, MAKE_INSTANCE, "()V")
        code.type_("new", assembler.name)
        code.field("putstatic", assembler.name, INSTANCE, interface)
        code.return_()
        return
    code = assembler.method(STATIC, FACTORY, desc)
    code.type_("new", assembler.name)
    for number, (index, kind) in enumerate(code.parameters, 1):
        assembler.field(PRIVATE, f"arg${number}", kind)
        code.op("dup")
        code.load(index, kind)
        code.field("putfield", assembler.name, f"arg${number}", kind)
    code.return_()


def _write_method(assembler: ClassAssembler, lambda_: Lambda, desc: str) -> None:
    """The interface method, or a bridge to it: same body, other descriptor."""
    member = lambda_.member
    captured = lambda_.captured
    used_at, used_result = parse_descriptor(lambda_.instantiated)
    code = assembler.method(PUBLIC, lambda_.method_name, desc)
    if len(used_at) != len(code.parameters) or len(captured) + len(used_at) != len(member.parameters):
        raise Mismatch(
            f"Incorrect number of parameters for {_manner(member)} method {member}; "
            f"{len(captured)} captured parameters, {len(code.parameters)} functional interface method parameters, "
            f"{len(member.parameters)} implementation parameters"
        )
    member.before(code)
    wanted = iter(member.parameters)
    for number, kind in enumerate(captured, 1):
        code.op("aload_0")
        code.field("getfield", assembler.name, f"arg${number}", kind)
        convert(code, kind, next(wanted))
    for (index, kind), used in zip(code.parameters, used_at, strict=True):
        code.load(index, kind)
        if is_reference(kind) != is_reference(used):
            raise Mismatch(
                f"Type mismatch for dynamic parameter: {external_type(kind)} is not a subtype of {external_type(used)}"
            )
        convert(code, kind, used)
        convert(code, used, next(wanted))
    member.use(code)
    if code.result == "V":
        convert(code, member.result, "V")
    else:
        if member.result == "V":
            raise Mismatch(f"Type mismatch for lambda return: void is not convertible to {external_type(used_result)}")
        if is_reference(code.result) != is_reference(used_result):
            is_not = f"{external_type(used_result)} is not {external_type(code.result)}"
            raise Mismatch(f"Type mismatch for lambda return: {is_not}")
        if not (is_reference(member.result) and is_reference(used_result)):
            convert(code, member.result, used_result)
        # A reference is checked against what the interface promises; its user checks the rest, as for erased calls.
        source = member.result if is_reference(member.result) and is_reference(used_result) else used_result
        convert(code, source, code.result)
    code.return_()


def _manner(member: Member) -> str:
    return "static" if member.kind == 6 else "instance"
