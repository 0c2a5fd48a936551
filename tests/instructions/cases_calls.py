"""Calls: which method is meant, what is passed, and what is wrong with the others."""

# ruff: noqa: E501  # the code of a case stays on one line

from __future__ import annotations

from .case import NULL_POINTER, STRING, case, thrown

_BASE = "new Class Base;;dup;;invokespecial Method Base.<init>:()V"
_DERIVED = "new Class Derived;;dup;;invokespecial Method Derived.<init>:()V"
_NEXT = "version=61"
_ACCESS = thrown("IllegalAccessError")
_CHANGED = thrown("IncompatibleClassChangeError")
_NONE = thrown("NoSuchMethodError")
_ABSTRACT = thrown("AbstractMethodError")
_FAILED = ".catch java/lang/LinkageError A B H;;A:;;{0};;B:;;H:;;pop;;iconst_5;;ireturn"


def _made(name: str) -> str:
    return f"new Class {name};;dup;;invokespecial Method {name}.<init>:()V"


# -- invokestatic ---------------------------------------------------------------------------------------------------

case("invokestatic", "(I)I", "iload_0;;invokestatic Method Base.bump:(I)I;;ireturn", [((41,), 42), ((2**31 - 1,), -(2**31))])
case("invokestatic", f"(JID{STRING})J", f"lload_0;;iload_2;;dload_3;;aload 5;;invokestatic Method Base.wide:(JID{STRING})J;;lreturn", [((2**40, -1, 2.5, "four"), 2**40 + 5)])
case("invokestatic", "()I", "invokestatic Method Derived.st:()I;;ireturn", [((), 5)])  # inherited
case("invokestatic", "()I", "invokestatic InterfaceMethod Shape.st:()I;;ireturn", [((), 22)], "version=52")
case("invokestatic", "()I", "invokestatic Method Base.slocked:()I;;ireturn", [((), 9)])
case("invokestatic", "()I", "invokestatic Method java/lang/Math.max:(II)I;;ireturn".replace("invoke", "iconst_3;;iconst_4;;invoke", 1), [((), 4)])
for _method, _answer in (
    ("Method Base.m:()I", thrown("IncompatibleClassChangeError", "Expected static method 'int Base.m()'")),
    ("Method Base.none:()I", thrown("NoSuchMethodError", "'int Base.none()'")),
    ("Method Base.ssecret:()I", _ACCESS),
    ("Method no/Such.m:()I", thrown("NoClassDefFoundError", "no/Such")),
    ("Method p/Hidden.m:()I", _ACCESS),
    ("Method Shape.st:()I", _CHANGED),
    ("InterfaceMethod Base.st:()I", _CHANGED),
    ("InterfaceMethod Derived.st:()I", _CHANGED),
):
    case("invokestatic", "()I", f"invokestatic {_method};;ireturn", [((), _answer)], _NEXT)
case("invokestatic", "()I", _FAILED.format("invokestatic Method Failing.m:()I;;ireturn"), [((), 5)])
case("invokestatic", "()I", "invokestatic Method Counting.m:()I;;ireturn", [((), 1)])
case(  # deep, but not too deep
    "invokestatic", "(I)I", "iload_0;;ifgt L;;iconst_0;;ireturn;;L:;;iload_0;;iconst_1;;isub;;invokestatic Method @.run:(I)I;;iconst_1;;iadd;;ireturn",
    [((0,), 0), ((1,), 1), ((1000,), 1000)],
)  # fmt: skip
case("invokestatic", "(I)I", "iload_0;;invokestatic Method @.run:(I)I;;ireturn", [((0,), thrown("StackOverflowError"))])

# -- invokevirtual --------------------------------------------------------------------------------------------------

for _object, _method, _answer in (
    (_BASE, "Base.m:()I", 1),
    (_DERIVED, "Base.m:()I", 11),
    (_DERIVED, "Derived.m:()I", 11),
    (_DERIVED, "Derived.onlyBase:()I", 6),
    (_DERIVED, "Base.last:()I", 4),
    (_DERIVED, "Base.locked:()I", 8),
    (_DERIVED, "Derived.twice:()I", 21),
    (_DERIVED, "Derived.above:()I", 1),
    (_DERIVED, "Derived.fromDefault:()I", 21),
    (_DERIVED, "Derived.skipping:()I", 1),
    (_made("q/OtherChild"), "p/Other.callLocal:()I", 1),  # a package-private method is not overridden from elsewhere
    (_made("q/OtherChild"), "q/OtherChild.local:()I", 2),
    ("aconst_null", "Base.m:()I", NULL_POINTER),
    ("aconst_null", "Base.last:()I", NULL_POINTER),
    ("aconst_null", "Base.none:()I", thrown("NoSuchMethodError", "'int Base.none()'")),
    (_BASE, "Base.m:()V", thrown("NoSuchMethodError", "'void Base.m()'")),
    (_BASE, "Base.st:()I", thrown("IncompatibleClassChangeError", "Expecting non-static method 'int Base.st()'")),
    (_BASE, "Base.secret:()I", _ACCESS),
    (_BASE, "Base.guarded:()I", 3),  # protected, in the same package
    (_made("q/OtherChild"), "p/Other.local:()I", _ACCESS),
    (_made("Incomplete"), "Incomplete.area:()I", _ABSTRACT),
    (_made("Conflicting"), "Conflicting.twice:()I", _CHANGED),
    ("aconst_null", "Shape.area:()I", _CHANGED),
    ("iconst_1;;newarray 10", "java/lang/Object.hashCode:()I;;pop;;iconst_3", 3),
):
    _tail = "iconst_0;;ireturn" if _method.endswith("V") else "ireturn"
    case("invokevirtual", "()I", f"{_object};;invokevirtual Method {_method};;{_tail}", [((), _answer)], _NEXT)
case("invokevirtual", "()I", "iconst_2;;newarray 10;;dup;;iconst_1;;bipush 6;;iastore;;invokevirtual Method [I.clone:()Ljava/lang/Object;;;checkcast Class [I;;iconst_1;;iaload;;ireturn", [((), 6)])
case("invokevirtual", f"({STRING})I", "aload_0;;invokevirtual Method java/lang/String.length:()I;;ireturn", [(("",), 0), (("four",), 4), ((0,), NULL_POINTER)])
case("invokevirtual", f"({STRING}IJ){STRING}", f"aload_0;;iload_1;;invokevirtual Method java/lang/String.substring:(I){STRING};;areturn", [(("four", 1, 0), "our"), (("x", 5, 0), thrown("StringIndexOutOfBoundsException"))])
case(
    "invokevirtual", "(I)I",
    "invokestatic Method java/lang/invoke/MethodHandles.lookup:()Ljava/lang/invoke/MethodHandles$Lookup;;;ldc Class Base;;ldc String bump;;ldc MethodType (I)I;;"
    f"invokevirtual Method java/lang/invoke/MethodHandles$Lookup.findStatic:(Ljava/lang/Class;{STRING}Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;;;"
    "iload_0;;invokevirtual Method java/lang/invoke/MethodHandle.invokeExact:(I)I;;ireturn",
    [((9,), 10)], "version=51",
)  # fmt: skip

# -- invokespecial --------------------------------------------------------------------------------------------------

case("invokespecial", "()I", f"{_DERIVED};;invokevirtual Method Derived.above:()I;;ireturn", [((), 1)])
case("invokespecial", "()I", "new Class Base;;dup;;invokespecial Method Base.<init>:()V;;pop;;iconst_1;;ireturn", [((), 1)])
case("invokespecial", "()V", "new Class java/lang/Object;;iconst_1;;invokespecial Method java/lang/Object.<init>:(I)V;;return", [((), _NONE)])
case("invokespecial", "()V", "new Class Unfinished;;invokespecial Method Unfinished.<init>:()V;;return", [((), thrown("InstantiationError"))])
case("invokespecial", "()I", "invokespecial Method Base.m:()I;;ireturn".replace("invoke", "aconst_null;;invoke", 1), [((), thrown("VerifyError"))])

# -- invokeinterface ------------------------------------------------------------------------------------------------

for _object, _method, _answer in (
    (_DERIVED, "Shape.area:()I", 12),
    (_DERIVED, "Shape.twice:()I", 21),
    (_DERIVED, "Shape.throughOwn:()I", 23),
    (_DERIVED, "Shape.toString:()Ljava/lang/String;;;pop;;iconst_4", 4),
    ("aconst_null", "Shape.area:()I", NULL_POINTER),
    (_BASE, "Shape.area:()I", thrown("IncompatibleClassChangeError", "Class Base does not implement the requested interface Shape")),
    ("ldc String s", "Shape.twice:()I", thrown("IncompatibleClassChangeError", "Class java.lang.String does not implement the requested interface Shape")),
    (_made("Incomplete"), "Shape.area:()I", _ABSTRACT),
    (_made("Incomplete"), "Shape.twice:()I", 21),
    (_made("Conflicting"), "Shape.twice:()I", _CHANGED),
    (_made("Conflicting"), "Rival.twice:()I", _CHANGED),
    (_made("NotPublic"), "Shape.area:()I", thrown("IllegalAccessError")),
    (_DERIVED, "Shape.st:()I", _CHANGED),
    (_DERIVED, "Shape.none:()I", thrown("NoSuchMethodError", "'int Shape.none()'")),
    (_DERIVED, "Shape.own:()I", _ACCESS),
    (_BASE, "Base.m:()I", _CHANGED),
    ("aconst_null", "no/Such.m:()I", thrown("NoClassDefFoundError", "no/Such")),
):
    case("invokeinterface", "()I", f"{_object};;invokeinterface 1 InterfaceMethod {_method};;ireturn", [((), _answer)], _NEXT)
case("invokeinterface", f"({STRING}I)I", "aload_0;;iload_1;;invokeinterface 2 InterfaceMethod java/lang/CharSequence.charAt:(I)C;;ireturn", [(("ab", 1), 98)])
case(  # one place, receivers of several classes
    "invokeinterface", "(I)I",
    f"iload_0;;ifeq B;;{_DERIVED};;goto C;;B:;;{_made('Incomplete')};;C:;;invokeinterface 1 InterfaceMethod Shape.twice:()I;;ireturn", [((0,), 21), ((1,), 21)],
    "version=49",
)  # fmt: skip

# -- invokedynamic --------------------------------------------------------------------------------------------------

_DYNAMIC = "version=51\n.bootstrap"
case("invokedynamic", "()I", "invokedynamic Indy seven:()I;;ireturn", [((), 7)], _DYNAMIC)
case("invokedynamic", "(II)I", "iload_0;;iload_1;;invokedynamic Indy add:(II)I;;ireturn", [((40, 2), 42), ((2**31 - 1, 1), -(2**31))], _DYNAMIC)
case("invokedynamic", f"({STRING}J){STRING}", f"aload_0;;lload_1;;invokedynamic Indy join:({STRING}J){STRING};;areturn", [(("n=", -(2**63)), "n=-9223372036854775808")], _DYNAMIC)
case("invokedynamic", "()V", "invokedynamic Indy missing:()V;;return", [((), thrown("BootstrapMethodError"))], _DYNAMIC)

# -- what is passed for a char is any int; natives get a char ---------------------------------------------------------

case(
    "invokevirtual", f"(I){STRING}",
    "new Class java/lang/StringBuilder;;dup;;invokespecial Method java/lang/StringBuilder.<init>:()V;;iload_0;;"
    "invokevirtual Method java/lang/StringBuilder.append:(C)Ljava/lang/StringBuilder;;;"
    f"invokevirtual Method java/lang/StringBuilder.toString:(){STRING};;areturn",
    [((65,), "A"), ((65 + 65536,), "A"), ((-1,), "\uffff"), ((-(2**31),), "\0")],
)  # fmt: skip
