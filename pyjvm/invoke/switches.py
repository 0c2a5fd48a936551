"""Pattern switches: call sites of `java.lang.runtime.SwitchBootstraps`.

The call site gives the number of the first label, from a restart number on, that fits the selector; -1 for null; the
number of labels if none fits. For each the machine writes a static method in a class that is the user's nest-mate:

    static int typeSwitch(Object selector, int restart)
        null is -1; a tableswitch on restart goes to the test of that label; then one test after another:
        for a class instanceof, for a String equals, for an int an Integer or Character of that value, for an
        enum constant the same object

`enumSwitch` is the same with names of constants of the selector's own class. A constant that does not exist fits
nothing.
"""

from ..instructions.descriptors import parse_descriptor
from .assembler import STATIC, ClassAssembler, CodeAssembler, Label
from .conversions import is_reference, type_name, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..method_area.classes import LinkedClass
    from .linkage import Linkage

ENUM = 0x4000
_INVOKE = ("java/lang/invoke/ConstantBootstraps", "invoke")
_ENUM_DESC = ("java/lang/Enum$EnumDesc", "of")
_CLASS_DESC = ("java/lang/constant/ClassDesc", "of")


def link_switch(linkage: "Linkage", cls: "LinkedClass", kind: str, desc: str, indices: "Any") -> "Any":
    """The static method that does what the call site in `cls` asks for; `kind` is typeSwitch or enumSwitch."""
    parameters, result = parse_descriptor(desc)
    if len(parameters) != 2 or parameters[1] != "I" or result != "I" or not is_reference(parameters[0]):
        raise linkage.failure(f"Illegal type for {kind}: {desc}", "java/lang/IllegalArgumentException")
    selector = parameters[0]
    enum = linkage.vm.resolve_class(cls, type_name(selector)) if kind == "enumSwitch" else None
    if enum is not None and not enum.access & ENUM:
        raise linkage.failure(f"{enum.external_name} is no enum", "java/lang/IllegalArgumentException")
    assembler = ClassAssembler(linkage.hidden_name(cls, "TypeSwitch" if enum is None else "EnumSwitch"))
    code = assembler.method(STATIC, kind, desc)
    starts = _write_entry(code, selector, len(indices))
    for number, index in enumerate(indices):
        code.label(starts[number])
        if enum is None:
            _write_test(linkage, code, cls, cls.image.cp[index], starts[number + 1])
        else:
            _write_enum_test(linkage, code, enum, cls.image.cp[index], starts[number + 1])
        if code.reachable:
            code.int_(number)
            code.return_()
    code.label(starts[-1])
    code.int_(len(indices))
    code.return_()
    return linkage.define(assembler, cls).methods[kind, desc]


def _write_entry(code: CodeAssembler, selector: str, count: int) -> list[Label]:
    """Check for null and go to where the restart number says. The labels' places, and the place after the last."""
    starts = [Label() for _ in range(count + 1)]
    not_null, bad = Label(), Label()
    code.load(1, "I")
    code.branch("iflt", bad)
    code.load(0, selector)
    code.branch("ifnonnull", not_null)
    code.int_(-1)
    code.return_()
    code.label(bad)
    code.load(1, "I")
    code.int_(count + 1)
    code.invoke("invokestatic", "java/util/Objects", "checkIndex", "(II)I")
    code.return_()
    code.label(not_null)
    code.load(1, "I")
    code.table_switch(0, starts, bad)
    return starts


def _write_test(
    linkage: "Linkage", code: CodeAssembler, cls: "LinkedClass", entry: tuple["Any", ...], next_: Label
) -> None:
    """Fall through if the selector fits the label, else branch to `next_`."""
    tag = entry[0]
    if tag == 7:
        code.op("aload_0")
        code.type_("instanceof", entry[1])
        code.branch("ifeq", next_)
    elif tag == 8:
        code.constant(entry)
        code.op("aload_0")
        code.invoke("invokevirtual", "java/lang/String", "equals", "(Ljava/lang/Object;)Z")
        code.branch("ifeq", next_)
    elif tag == 3:
        _write_int_test(code, entry[1], next_)
    elif tag == 17:
        class_name, name = _enum_label(linkage, cls, entry)
        _write_constant_test(code, linkage.vm.resolve_class(cls, class_name), name, next_)
    else:
        raise linkage.failure("label with illegal type found", "java/lang/IllegalArgumentException")


def _write_int_test(code: CodeAssembler, value: int, next_: Label) -> None:
    integer, compare = Label(), Label()
    code.op("aload_0")
    code.type_("instanceof", "java/lang/Integer")
    code.branch("ifne", integer)
    code.op("aload_0")
    code.type_("instanceof", "java/lang/Character")
    code.branch("ifeq", next_)
    code.op("aload_0")
    code.type_("checkcast", "java/lang/Character")
    code.invoke("invokevirtual", "java/lang/Character", "charValue", "()C")
    code.branch("goto", compare)
    code.label(integer)
    code.op("aload_0")
    code.type_("checkcast", "java/lang/Integer")
    code.invoke("invokevirtual", "java/lang/Integer", "intValue", "()I")
    code.label(compare)
    code.int_(value)
    code.branch("if_icmpne", next_)


def _write_enum_test(
    linkage: "Linkage", code: CodeAssembler, enum: "Any", entry: tuple["Any", ...], next_: Label
) -> None:
    if entry[0] == 7:
        code.op("aload_0")
        code.type_("instanceof", entry[1])
        code.branch("ifeq", next_)
    elif entry[0] == 8:
        _write_constant_test(code, enum, entry[1], next_)
    else:
        raise linkage.failure("label with illegal type found", "java/lang/IllegalArgumentException")


def _write_constant_test(code: CodeAssembler, enum: "Any", name: str, next_: Label) -> None:
    """Is it this constant? Asking must not initialise the enum: while it has no instance, it is not the selector."""
    desc = type_of(enum.name)
    field = enum.find_field(name, desc)
    if field is None or not field.is_static or not enum.access & ENUM:
        code.branch("goto", next_)
        return
    code.op("aload_0")
    code.type_("instanceof", enum.name)
    code.branch("ifeq", next_)
    code.op("aload_0")
    code.field("getstatic", enum.name, name, desc)
    code.branch("if_acmpne", next_)


def _enum_label(linkage: "Linkage", cls: "LinkedClass", entry: tuple["Any", ...]) -> tuple[str, str]:
    """Class and constant of `EnumDesc.of(ClassDesc.of("p.E"), "A")`, which javac writes as nested dynamic constants.

    It is read, not run: java.lang.constant is needed for nothing else.
    """
    description, constant = _invoke_arguments(linkage, cls, entry, _ENUM_DESC)
    (class_name,) = _invoke_arguments(linkage, cls, description, _CLASS_DESC)
    if class_name[0] != 8 or constant[0] != 8:
        raise linkage.failure("label with illegal type found", "java/lang/IllegalArgumentException")
    return class_name[1].replace(".", "/"), constant[1]


def _invoke_arguments(
    linkage: "Linkage", cls: "LinkedClass", entry: tuple["Any", ...], function: tuple[str, str]
) -> list[tuple["Any", ...]]:
    """The arguments of a dynamic constant that is a call of `function`."""
    cp = cls.image.cp
    if entry[0] == 17:
        handle, indices = cls.image.bootstrap_methods[entry[1]]
        if cp[cp[handle][2]][1:3] == _INVOKE and indices and cp[indices[0]][0] == 15:
            called = cp[cp[indices[0]][2]]
            arguments = [cp[index] for index in indices[1:]]
            if called[1:3] == function and len(arguments) == len(called[3].split(";")) - 2:
                return arguments
    raise linkage.failure("label with illegal type found", "java/lang/IllegalArgumentException")
