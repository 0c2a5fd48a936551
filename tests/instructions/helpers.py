"""Classes that the cases speak of: fields of every kind, methods of every sort, and nothing like them."""

# ruff: noqa: E501  # a class stays on one line

from __future__ import annotations

from pyjvm.classfile.builder import ClassBuilder
from tests.loader.verifier.assembler import assemble

PUBLIC, PRIVATE, PROTECTED, STATIC, FINAL, SUPER, INTERFACE, ABSTRACT = 1, 2, 4, 8, 0x10, 0x20, 0x200, 0x400
_FIELD_TYPES = {"z": "Z", "b": "B", "c": "C", "s": "S", "i": "I", "j": "J", "f": "F", "d": "D", "a": "Ljava/lang/String;"}
_INIT = """
.method 1 <init> ()V
 aload_0
 invokespecial Method {super}.<init>:()V
 return
"""
CALL = "Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"


def answering(access: int, name: str, value: int) -> str:
    """A method without parameters that gives a number."""
    return f".method {access} {name} ()I\n bipush {value}\n ireturn\n"


def _fields() -> bytes:
    head = "name=Fields version=49\n"
    head += "".join(f".field 1 {n} {t}\n.field 9 s{n} {t}\n" for n, t in _FIELD_TYPES.items())
    head += ".field 17 last I\n.field 25 slast I\n.field 2 secret I\n.field 10 ssecret I\n"
    return assemble(head + _INIT.format(super="java/lang/Object"))


_TEXTS = {
    "Failing": "name=Failing version=49\n.field 9 x I\n" + _INIT.format(super="java/lang/Object") + answering(9, "m", 1)
    + ".method 8 <clinit> ()V\n iconst_1\n iconst_0\n idiv\n pop\n return\n",
    "Counting": "name=Counting version=49\n.field 9 count I\n.field 9 x I\n" + answering(9, "m", 1) + _INIT.format(super="java/lang/Object")
    + ".method 8 <clinit> ()V\n getstatic Field Log.n:I\n iconst_1\n iadd\n putstatic Field Log.n:I\n return\n",
    "Log": "name=Log version=49\n.field 9 n I\n.method 9 read ()I\n getstatic Field Log.n:I\n ireturn\n",
    "Base": "name=Base version=61\n" + _INIT.format(super="java/lang/Object") + answering(1, "m", 1) + answering(2, "secret", 2)
    + answering(4, "guarded", 3) + answering(17, "last", 4) + answering(9, "st", 5) + answering(1, "onlyBase", 6)
    + answering(10, "ssecret", 7) + ".method 9 bump (I)I\n iload_0\n iconst_1\n iadd\n ireturn\n"
    + ".method 9 wide (JIDLjava/lang/String;)J\n lload_0\n iload_2\n i2l\n ladd\n dload_3\n d2l\n ladd\n aload 5\n"
    " invokevirtual Method java/lang/String.length:()I\n i2l\n ladd\n lreturn\n"
    + ".method 33 locked ()I\n bipush 8\n ireturn\n.method 41 slocked ()I\n bipush 9\n ireturn\n",
    "Derived": "name=Derived super=Base version=61\n.implements Shape\n" + _INIT.format(super="Base") + answering(1, "m", 11) + answering(1, "area", 12)
    + ".method 1 above ()I\n aload_0\n invokespecial Method Base.m:()I\n ireturn\n"
    + ".method 1 fromDefault ()I\n aload_0\n invokespecial InterfaceMethod Shape.twice:()I\n ireturn\n"
    + ".method 1 skipping ()I\n aload_0\n invokespecial Method java/lang/Object.hashCode:()I\n pop\n iconst_1\n ireturn\n",
    "p/Other": "name=p/Other version=61\n" + _INIT.format(super="java/lang/Object") + answering(0, "local", 1) + answering(1, "callLocal", 0).replace(
        " bipush 0\n", " aload_0\n invokevirtual Method p/Other.local:()I\n"),
    "q/OtherChild": "name=q/OtherChild super=p/Other version=61\n" + _INIT.format(super="p/Other") + answering(1, "local", 2),
    "p/Hidden": "name=p/Hidden access=0x20 version=61\n" + _INIT.format(super="java/lang/Object") + answering(9, "m", 1),
    "Incomplete": "name=Incomplete version=61\n.implements Shape\n" + _INIT.format(super="java/lang/Object"),
    "Conflicting": "name=Conflicting version=61\n.implements Shape\n.implements Rival\n" + _INIT.format(super="java/lang/Object"),
    "NotPublic": "name=NotPublic version=61\n.implements Shape\n" + _INIT.format(super="java/lang/Object") + answering(4, "area", 1),
}  # fmt: skip


def _interface(name: str, abstract: tuple[str, ...], text: str, above: tuple[str, ...] = ()) -> bytes:
    """Methods with code from text, others abstract, all of `()I`."""
    builder = ClassBuilder(name, access=PUBLIC | INTERFACE | ABSTRACT, interfaces=above)
    for method in abstract:
        builder.add_method(PUBLIC | ABSTRACT, method, "()I")
    for line in filter(None, text.split()):
        access, method, value = line.split(":")
        builder.add_method(int(access), method, "()I", bytes([0x10, int(value), 0xAC]), 1, 1)
    return builder.to_bytes()


def _shape() -> bytes:
    """An interface with an abstract, a default, a static and a private method, and a default that calls the private one."""
    builder = ClassBuilder("Shape", access=PUBLIC | INTERFACE | ABSTRACT)
    builder.add_method(PUBLIC | ABSTRACT, "area", "()I")
    builder.add_method(PUBLIC, "twice", "()I", bytes([0x10, 21, 0xAC]), 1, 1)
    builder.add_method(PUBLIC | STATIC, "st", "()I", bytes([0x10, 22, 0xAC]), 1, 0)
    builder.add_method(PRIVATE, "own", "()I", bytes([0x10, 23, 0xAC]), 1, 1)
    own = builder.interface_method_ref("Shape", "own", "()I")
    code = bytes([0x2A, 0xB9, *own.to_bytes(2, "big"), 1, 0, 0xAC])
    builder.add_method(PUBLIC, "throughOwn", "()I", code, 1, 1)
    return builder.to_bytes()


def _abstract_class() -> bytes:
    builder = ClassBuilder("Unfinished", access=PUBLIC | SUPER | ABSTRACT)
    builder.add_method(PUBLIC | ABSTRACT, "m", "()I")
    return builder.to_bytes()


def _bootstraps() -> bytes:
    """`X.b` links a call to the static method of X with the call's name; the names `missing` and `nothing` go wrong."""
    return assemble(
        "name=X version=51\n" + answering(9, "seven", 7)
        + ".method 9 add (II)I\n iload_0\n iload_1\n iadd\n ireturn\n"
        + ".method 9 join (Ljava/lang/String;J)Ljava/lang/String;\n aload_0\n lload_1\n"
        " invokestatic Method java/lang/String.valueOf:(J)Ljava/lang/String;\n"
        " invokevirtual Method java/lang/String.concat:(Ljava/lang/String;)Ljava/lang/String;\n areturn\n"
        + f".method 9 b ({CALL})Ljava/lang/Object;\n"
        " getstatic Field Log.n:I\n iconst_1\n iadd\n putstatic Field Log.n:I\n"
        " new Class java/lang/invoke/ConstantCallSite\n dup\n aload_0\n ldc Class X\n aload_1\n aload_2\n"
        " invokevirtual Method java/lang/invoke/MethodHandles$Lookup.findStatic:"
        "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;\n"
        " invokespecial Method java/lang/invoke/ConstantCallSite.<init>:(Ljava/lang/invoke/MethodHandle;)V\n areturn\n"
    )  # fmt: skip


def helpers() -> dict[str, bytes]:
    """All of them, by internal name."""
    made = {name: assemble(text) for name, text in _TEXTS.items()}
    made["Fields"] = _fields()
    made["Shape"] = _shape()
    made["Rival"] = _interface("Rival", (), "1:twice:31")
    made["Unfinished"] = _abstract_class()
    made["X"] = _bootstraps()
    return made
