"""Methods of records: call sites of `java.lang.runtime.ObjectMethods`.

For `record Point(int x, String name)` the machine writes up to three classes, nest-mates of Point, with one static
method each:

    int hashCode(Point p)              (31 * hash(x)) + hash(name), Integer.hashCode(int) and the like; null is 0
    boolean equals(Point p, Object o)  the same object; or a Point, primitives compared as their wrappers do,
                                       references by equals
    String toString(Point p)           "Point[x=1, name=a]", as a string concatenation

Components are read as the bootstrap arguments say, which is by field.
"""

from ..instructions.descriptors import parse_descriptor
from .assembler import STATIC, ClassAssembler, CodeAssembler, Label
from .concat import add_concat, argument_kind
from .conversions import BOXES, OBJECT, cast, is_reference, type_name
from .members import Member, member_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from .linkage import Linkage

_RESULTS = {"hashCode": "I", "equals": "Z", "toString": "Ljava/lang/String;"}


def link_record_method(linkage: "Linkage", cls: "LinkedClass", name: str, desc: str, indices: "Any") -> "Any":
    """The static method that does what the call site in record class `cls` asks for."""
    cp = cls.image.cp
    parameters, result = parse_descriptor(desc)
    tags = [cp[i][0] for i in indices]
    wanted = 2 if name == "equals" else 1
    if (
        _RESULTS.get(name) != result
        or len(parameters) != wanted
        or not all(map(is_reference, parameters))
        or tags[:2] != [7, 8]
        or set(tags[2:]) - {15}
    ):
        raise linkage.failure(f"wrong use of ObjectMethods for {name}", "java/lang/IllegalArgumentException")
    names = [part for part in cp[indices[1]][1].split(";") if part]
    members = [member_at(linkage.vm, cls, index) for index in indices[2:]]
    if len(names) != len(members) or any(len(member.parameters) != 1 for member in members):
        raise linkage.failure("mismatch of names and getters", "java/lang/IllegalArgumentException")
    assembler = ClassAssembler(linkage.hidden_name(cls, "ObjectMethods"))
    if name == "hashCode":
        _write_hash_code(assembler, desc, members)
    elif name == "equals":
        _write_equals(assembler, desc, cp[indices[0]][1], members)
    else:
        _write_to_string(assembler, linkage.vm, desc, _simple_name(cls), names, members)
    return linkage.define(assembler, cls).methods[name, desc]


def _simple_name(cls: "LinkedClass") -> str:
    """What Class.getSimpleName gives."""
    for inner, _, simple, _ in cls.image.inner_classes:
        if inner == cls.name:
            return simple or ""
    name: str = cls.name
    return name.rpartition("/")[2]


def _read(code: CodeAssembler, index: int, member: Member) -> None:
    """Push a component of the record in a local variable."""
    code.load(index, OBJECT)
    cast(code, member.parameters[0], type_name(code.parameters[0][1]))
    member.use(code)


def _write_hash_code(assembler: ClassAssembler, desc: str, members: list[Member]) -> None:
    code = assembler.method(STATIC, "hashCode", desc)
    code.int_(0)
    for member in members:
        code.int_(31)
        code.op("imul")
        _read(code, 0, member)
        if is_reference(member.result):
            null, done = Label(), Label()
            code.op("dup")
            code.branch("ifnull", null)
            code.invoke("invokevirtual", "java/lang/Object", "hashCode", "()I")
            code.branch("goto", done)
            code.label(null)
            code.op("pop")
            code.int_(0)
            code.label(done)
        else:
            code.invoke("invokestatic", BOXES[member.result][0], "hashCode", f"({member.result})I")
        code.op("iadd")
    code.return_()


def _write_equals(assembler: ClassAssembler, desc: str, record: str, members: list[Member]) -> None:
    code = assembler.method(STATIC, "equals", desc)
    same, different = Label(), Label()
    code.load(0, OBJECT)
    code.load(1, OBJECT)
    code.branch("if_acmpeq", same)
    code.load(1, OBJECT)
    code.type_("instanceof", record)
    code.branch("ifeq", different)
    one, other = code.new_local(OBJECT), code.new_local(OBJECT)
    for member in members:
        _read(code, 0, member)
        # The other object is of the record's class here; a getter of another class than the receiver's is cast to.
        code.load(1, OBJECT)
        cast(code, member.parameters[0], record)
        member.use(code)
        _compare(code, member.result, different, one, other)
    code.label(same)
    code.int_(1)
    code.return_()
    code.label(different)
    code.int_(0)
    code.return_()


def _compare(code: CodeAssembler, kind: str, different: Label, one: int, other: int) -> None:
    """Branch unless the two values on the stack are equal, as `==`, `Double.compare` or `Objects.equals` has it.

    `one` and `other` are local variables to use.
    """
    if is_reference(kind):
        code.store(other, OBJECT)
        code.op("dup")
        code.store(one, OBJECT)
        equal = Label()
        code.load(other, OBJECT)
        code.branch("if_acmpeq", equal)
        code.load(one, OBJECT)
        code.branch("ifnull", different)
        code.load(one, OBJECT)
        code.load(other, OBJECT)
        code.invoke("invokevirtual", "java/lang/Object", "equals", f"({OBJECT})Z")
        code.branch("ifeq", different)
        code.label(equal)
    elif kind == "J":
        code.op("lcmp")
        code.branch("ifne", different)
    elif kind in "FD":
        code.invoke("invokestatic", BOXES[kind][0], "compare", f"({kind}{kind})I")
        code.branch("ifne", different)
    else:
        code.branch("if_icmpne", different)


def _write_to_string(
    assembler: ClassAssembler, vm: "Machine", desc: str, simple_name: str, names: list[str], members: list[Member]
) -> None:
    pieces = [f"{simple_name}["]
    for name, member in zip(names, members, strict=True):
        pieces[-1] += f"{name}="
        pieces += (argument_kind(member.result), ", ")
    pieces[-1] = pieces[-1].removesuffix(", ") + "]"
    concat = add_concat(assembler, vm, tuple(pieces), "to$")
    code = assembler.method(STATIC, "toString", desc)
    for member in members:
        _read(code, 0, member)
    code.invoke("invokestatic", assembler.name, *concat)
    code.return_()
