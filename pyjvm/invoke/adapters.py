"""Synthesised classes of method handles: what a handle does, and how it is called.

A method handle in Java has `Object invokeBasic(Object[])`: arguments boxed, of exactly the handle's type. For
`int Math.max(int, int)` the machine writes

    final synthetic class Main$$Handle/0x… extends DirectMethodHandle {
        Object invokeBasic(Object[] a)
                return Integer.valueOf(Math.max(((Integer) a[0]).value, ((Integer) a[1]).value));
    }

and for a call `handle.invokeExact(int, int)int` in the program, once per class and descriptor,

    final synthetic class Main$$Invoker/0x… {
        static int invokeExact(MethodHandle h, int, int)
                if (h.type != (int,int)int) throw Invokers.wrongType(h, type);
                return ((Integer) h.invokeBasic(new Object[] {…})).value;
    }

`invoke` asks `h.asType(type)` instead of throwing; a call site of a program's own bootstrap method calls its target so.
"""

from .assembler import PROTECTED, STATIC, ClassAssembler, CodeAssembler, Label
from .conversions import BOXES, OBJECT, box, cast, is_reference
from .linkage import linkage_of
from .members import Member

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass

HANDLE = "java/lang/invoke/MethodHandle"
VARIABLE = "java/lang/invoke/VarHandle"
TYPE = "Ljava/lang/invoke/MethodType;"
INVOKERS = "java/lang/invoke/Invokers"
OBJECTS = "[Ljava/lang/Object;"


def _push_element(code: CodeAssembler, array: int, place: int, kind: str) -> None:
    """An element of an Object[] in a local variable, as a value of type `kind`."""
    code.load(array, OBJECTS)
    code.int_(place)
    code.op("aaload")
    if is_reference(kind):
        cast(code, kind)
    else:
        _take_out(code, kind)


def _take_out(code: CodeAssembler, kind: str) -> None:
    """The primitive in the wrapper on the stack, by its field: what is in these arrays is never null."""
    wrapper = BOXES[kind][0]
    code.type_("checkcast", wrapper)
    code.field("getfield", wrapper, "value", kind)


def _push_array(code: CodeAssembler, parameters: "list[tuple[int, str]]") -> None:
    """A new Object[] with the local variables, boxed."""
    code.int_(len(parameters))
    code.type_("anewarray", "java/lang/Object")
    for place, (index, kind) in enumerate(parameters):
        code.op("dup")
        code.int_(place)
        code.load(index, kind)
        if not is_reference(kind):
            box(code, kind)
        code.op("aastore")


def _return_boxed(code: CodeAssembler, kind: str) -> None:
    if kind == "V":
        code.op("aconst_null")
    elif not is_reference(kind):
        box(code, kind)
    code.op("areturn")


def _return_unboxed(code: CodeAssembler) -> None:
    """Return the Object on the stack as the method's own result type."""
    kind = code.result
    if kind == "V":
        code.op("pop")
    elif is_reference(kind):
        cast(code, kind)
    else:
        _take_out(code, kind)
    code.return_()


def direct_class(vm: "Machine", cls: "LinkedClass", member: Member) -> "Any":
    """The class of the direct method handle of a member."""
    linkage = linkage_of(vm)
    assembler = ClassAssembler(linkage.hidden_name(cls, "Handle"), "java/lang/invoke/DirectMethodHandle")
    code = assembler.method(PROTECTED, "invokeBasic", f"({OBJECTS}){OBJECT}")
    member.before(code)
    for place, kind in enumerate(member.parameters):
        _push_element(code, 1, place, kind)
    member.use(code)
    _return_boxed(code, member.result)
    return linkage.define(assembler, cls)


def handle_call(vm: "Machine", cls: "LinkedClass", name: str, desc: str) -> "Any":
    """The static method for a call of a signature-polymorphic method at this descriptor."""
    if name not in ("invokeExact", "invoke"):
        return variable_call(vm, cls, name, desc)
    linkage = linkage_of(vm)
    key = (name, cls.id, desc)
    found = linkage.adapters.get(key)
    if found is None:
        assembler = ClassAssembler(linkage.hidden_name(cls, "Invoker"))
        static_desc = f"(L{HANDLE};{desc[1:]}"
        code = assembler.method(STATIC, name, static_desc)
        fits = Label()
        code.load(0, OBJECT)
        code.field("getfield", HANDLE, "type", TYPE)
        code.constant((16, desc))
        code.branch("if_acmpeq", fits)
        code.load(0, OBJECT)
        code.constant((16, desc))
        if name == "invoke":
            code.invoke("invokevirtual", HANDLE, "asType", f"({TYPE})L{HANDLE};")
            code.store(0, OBJECT)
        else:
            code.invoke("invokestatic", INVOKERS, "wrongType", f"(L{HANDLE};{TYPE})Ljava/lang/RuntimeException;")
            code.op("athrow")
        code.label(fits)
        code.load(0, OBJECT)
        _push_array(code, code.parameters[1:])
        code.invoke("invokevirtual", HANDLE, "invokeBasic", f"({OBJECTS}){OBJECT}")
        _return_unboxed(code)
        found = linkage.adapters[key] = linkage.define(assembler, cls).methods[name, static_desc]
    return found


def variable_call(vm: "Machine", cls: "LinkedClass", name: str, desc: str) -> "Any":
    """The static method for a call of an access method of VarHandle: all the work is in `VarHandle.access`."""
    from .variables import OPERATIONS

    linkage = linkage_of(vm)
    key = (name, cls.id, desc)
    found = linkage.adapters.get(key)
    if found is None:
        assembler = ClassAssembler(linkage.hidden_name(cls, "Invoker"))
        static_desc = f"(L{VARIABLE};{desc[1:]}"
        code = assembler.method(STATIC, name, static_desc)
        code.load(0, OBJECT)
        code.constant((8, name))
        code.int_(OPERATIONS[name])
        code.constant((16, desc))
        _push_array(code, code.parameters[1:])
        code.invoke("invokevirtual", VARIABLE, "access", f"(Ljava/lang/String;I{TYPE}{OBJECTS}){OBJECT}")
        _return_unboxed(code)
        found = linkage.adapters[key] = linkage.define(assembler, cls).methods[name, static_desc]
    return found


def call_site_call(vm: "Machine", cls: "LinkedClass", desc: str) -> "Any":
    """The static method for a call site that was linked by Java code: its last parameter is the CallSite."""
    linkage = linkage_of(vm)
    key = ("linkToCallSite", cls.id, desc)
    found = linkage.adapters.get(key)
    if found is None:
        head, _, result = desc.partition(")")
        static_desc = f"{head}Ljava/lang/invoke/CallSite;){result}"
        assembler = ClassAssembler(linkage.hidden_name(cls, "Invoker"))
        code = assembler.method(STATIC, key[0], static_desc)
        *arguments, (site, _) = code.parameters
        code.load(site, OBJECT)
        code.invoke("invokevirtual", "java/lang/invoke/CallSite", "getTarget", f"()L{HANDLE};")
        _push_array(code, arguments)
        code.invoke("invokevirtual", HANDLE, "invokeBasic", f"({OBJECTS}){OBJECT}")
        _return_unboxed(code)
        found = linkage.adapters[key] = linkage.define(assembler, cls).methods[key[0], static_desc]
    return found
