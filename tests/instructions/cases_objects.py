"""Fields, objects, type tests, monitors."""

# ruff: noqa: E501  # the code of a case stays on one line

from __future__ import annotations

from typing import Any

from .case import LETTERS, NULL_POINTER, STRING, Run, case, thrown
from .numbers import DOUBLES, FLOATS, INTS, LONGS, wrap

_FIELDS: tuple[tuple[str, str, str, Any, tuple[Any, ...]], ...] = (
    ("z", "Z", "I", lambda v: v & 1, (0, 1, 2, 3, -1)),
    ("b", "B", "I", lambda v: wrap(v, 8), INTS),
    ("c", "C", "I", lambda v: v & 0xFFFF, INTS),
    ("s", "S", "I", lambda v: wrap(v, 16), INTS),
    ("i", "I", "I", lambda v: v, INTS),
    ("j", "J", "J", lambda v: v, LONGS),
    ("f", "F", "F", lambda v: v, FLOATS),
    ("d", "D", "D", lambda v: v, DOUBLES),
    ("a", STRING, "A", lambda v: v, ("x", 0)),
)
"""Name, descriptor, kind, what remains of a value (JVMS 6.5.putfield), values."""
_NEW_FIELDS = "new Class Fields;;dup;;invokespecial Method Fields.<init>:()V"

for _name, _desc, _kind, _kept, _values in _FIELDS:
    _l = LETTERS[_kind]
    _parameter = STRING if _kind == "A" else _kind
    _runs: list[Run] = [((v,), _kept(v)) for v in _values]
    _static = f"{_l}load_0;;putstatic Field Fields.s{_name}:{_desc};;getstatic Field Fields.s{_name}:{_desc};;{_l}return"
    _instance = f"{_NEW_FIELDS};;dup;;{_l}load_0;;putfield Field Fields.{_name}:{_desc};;getfield Field Fields.{_name}:{_desc};;{_l}return"
    for _mnemonic, _code in (("putstatic", _static), ("getstatic", _static), ("putfield", _instance), ("getfield", _instance)):
        case(_mnemonic, f"({_parameter}){_parameter}", _code, _runs)
    _zero = 0.0 if _kind in "FD" else 0
    case("getfield", f"(){_parameter}", f"{_NEW_FIELDS};;getfield Field Fields.{_name}:{_desc};;{_l}return", [((), _zero)])
    case("getfield", f"(){_parameter}", f"aconst_null;;getfield Field Fields.{_name}:{_desc};;{_l}return", [((), NULL_POINTER)])
    case("putfield", f"({_parameter})V", f"aconst_null;;{_l}load_0;;putfield Field Fields.{_name}:{_desc};;return", [((_values[0],), NULL_POINTER)])

_ACCESS = thrown("IllegalAccessError")
_CHANGED = thrown("IncompatibleClassChangeError")
_GET = "{0};;getfield Field {1};;ireturn"
_PUT = "{0};;iconst_1;;putfield Field {1};;iconst_0;;ireturn"
for _field, _answer in (
    ("Fields.secret:I", thrown("IllegalAccessError")),
    ("Fields.none:I", thrown("NoSuchFieldError")),
    ("Fields.i:J", thrown("NoSuchFieldError")),
    ("Fields.si:I", thrown("IncompatibleClassChangeError", "Expected non-static field Fields.si")),
):
    _result = "l2i;;ireturn" if _field.endswith("J") else "ireturn"
    case("getfield", "()I", f"{_NEW_FIELDS};;getfield Field {_field};;{_result}", [((), _answer)])
    _one = "lconst_1" if _field.endswith("J") else "iconst_1"
    case("putfield", "()V", f"{_NEW_FIELDS};;{_one};;putfield Field {_field};;return", [((), _answer)])
for _field, _answer in (
    ("Fields.ssecret:I", thrown("IllegalAccessError")),
    ("Fields.none:I", thrown("NoSuchFieldError")),
    ("Fields.i:I", thrown("IncompatibleClassChangeError", "Expected static field Fields.i")),
    ("no/Such.x:I", thrown("NoClassDefFoundError", "no/Such")),
    ("p/Hidden.x:I", thrown("IllegalAccessError")),
):
    case("getstatic", "()I", f"getstatic Field {_field};;ireturn", [((), _answer)])
    case("putstatic", "()V", f"iconst_1;;putstatic Field {_field};;return", [((), _answer)])
case("getfield", "()I", f"{_NEW_FIELDS};;getfield Field Fields.last:I;;ireturn", [((), 0)])
case("getstatic", "()I", "getstatic Field Fields.slast:I;;ireturn", [((), 0)])
case("putfield", "()V", f"{_NEW_FIELDS};;iconst_1;;putfield Field Fields.last:I;;return", [((), thrown("IllegalAccessError"))])
case("putstatic", "()V", "iconst_1;;putstatic Field Fields.slast:I;;return", [((), thrown("IllegalAccessError"))])
case("getfield", "()I", "aconst_null;;getfield Field Fields.none:I;;ireturn", [((), thrown("NoSuchFieldError"))])  # resolution is first
case(  # its own final field, but not in the initialiser: an error from version 53 on (JVMS 6.5.putstatic)
    "putstatic", "()V", "iconst_1;;putstatic Field @.mine:I;;return", [((), thrown("IllegalAccessError"))], "version=53\n.field 24 mine I",
)  # fmt: skip
case("putstatic", "()I", "iconst_1;;putstatic Field @.mine:I;;getstatic Field @.mine:I;;ireturn", [((), 1)], "version=52\n.field 24 mine I")
case("getstatic", "()I", "getstatic Field @.own:I;;ireturn", [((), 0)], "version=49\n.field 10 own I")

_CAUGHT = ".catch java/lang/LinkageError A B H;;A:;;{0};;B:;;H:;;pop;;iconst_5;;ireturn"
for _mnemonic, _use in (
    ("getstatic", "getstatic Field Failing.x:I;;ireturn"),
    ("putstatic", "iconst_1;;putstatic Field Failing.x:I;;iconst_1;;ireturn"),
    ("new", "new Class Failing;;pop;;iconst_1;;ireturn"),
):
    case(_mnemonic, "()I", _CAUGHT.format(_use), [((), 5)])  # ExceptionInInitializerError, then NoClassDefFoundError
for _mnemonic, _use in (
    ("getstatic", "getstatic Field Counting.x:I;;pop"),
    ("putstatic", "iconst_1;;putstatic Field Counting.x:I"),
    ("new", "new Class Counting;;pop"),
):
    case(_mnemonic, "()I", f"{_use};;getstatic Field Counting.count:I;;ireturn", [((), 0)])
for _type in ("checkcast", "instanceof", "anewarray"):  # these initialise nothing (JVMS 5.5)
    _made = "iconst_0" if _type == "anewarray" else "aconst_null"
    case(_type, "()I", f"{_made};;{_type} Class Failing;;pop;;iconst_1;;ireturn", [((), 1)])

case("new", f"(){STRING}", f"new Class java/lang/StringBuilder;;dup;;invokespecial Method java/lang/StringBuilder.<init>:()V;;invokevirtual Method java/lang/Object.getClass:()Ljava/lang/Class;;;invokevirtual Method java/lang/Class.getName:(){STRING};;areturn", [((), "java.lang.StringBuilder")])
case("new", "()V", "new Class Shape;;pop;;return", [((), thrown("InstantiationError", "Shape"))])
case("new", "()V", "new Class Unfinished;;pop;;return", [((), thrown("InstantiationError", "Unfinished"))])
case("new", "()V", "new Class no/Such;;pop;;return", [((), thrown("NoClassDefFoundError", "no/Such"))])
case("new", "()V", "new Class p/Hidden;;pop;;return", [((), thrown("IllegalAccessError"))])
case("new", "()I", f"{_NEW_FIELDS};;{_NEW_FIELDS};;if_acmpeq Y;;iconst_0;;ireturn;;Y:;;iconst_1;;ireturn", [((), 0)])

_OBJECTS = {
    "null": "aconst_null",
    "String": "ldc String s",
    "Derived": "new Class Derived;;dup;;invokespecial Method Derived.<init>:()V",
    "Base": "new Class Base;;dup;;invokespecial Method Base.<init>:()V",
    "int[]": "iconst_1;;newarray 10",
    "long[][]": "iconst_1;;anewarray Class [J",
    "String[]": "iconst_1;;anewarray Class java/lang/String",
    "Derived[]": "iconst_1;;anewarray Class Derived",
    "String[][]": "iconst_1;;iconst_1;;multianewarray 2 Class [[Ljava/lang/String;",
}
_INSTANCES = {
    "java/lang/Object": {"String", "Derived", "Base", "int[]", "long[][]", "String[]", "Derived[]", "String[][]"},
    "java/lang/String": {"String"},
    "java/lang/CharSequence": {"String"},
    "java/lang/Comparable": {"String"},
    "Base": {"Derived", "Base"},
    "Derived": {"Derived"},
    "Shape": {"Derived"},
    "java/lang/Runnable": set(),
    "java/lang/Cloneable": {"int[]", "long[][]", "String[]", "Derived[]", "String[][]"},
    "java/io/Serializable": {"String", "int[]", "long[][]", "String[]", "Derived[]", "String[][]"},
    "[I": {"int[]"},
    "[J": set(),
    "[[J": {"long[][]"},
    "[Ljava/lang/Object;": {"long[][]", "String[]", "Derived[]", "String[][]"},
    "[Ljava/lang/String;": {"String[]"},
    "[LBase;": {"Derived[]"},
    "[LShape;": {"Derived[]"},
    "[Ljava/io/Serializable;": {"long[][]", "String[]", "String[][]"},
    "[[Ljava/lang/Object;": {"String[][]"},
    "[Ljava/lang/Cloneable;": {"long[][]", "String[][]"},
}
"""Which objects are instances of which types (JVMS 6.5.instanceof)."""
for _type, _members in _INSTANCES.items():
    for _object, _made in _OBJECTS.items():
        case("instanceof", "()I", f"{_made};;instanceof Class {_type};;ireturn", [((), int(_object in _members))])
        _fits = _object in _members or _object == "null"
        case(
            "checkcast", "()I", f"{_made};;dup;;checkcast Class {_type};;if_acmpeq Y;;iconst_0;;ireturn;;Y:;;iconst_1;;ireturn",
            [((), 1 if _fits else thrown("ClassCastException"))],
        )  # fmt: skip
case(
    "checkcast", "()V", "ldc String s;;checkcast Class [I;;pop;;return",
    [((), thrown("ClassCastException", "class java.lang.String cannot be cast to class [I (java.lang.String and [I are in module java.base of loader 'bootstrap')"))],
)  # fmt: skip
case(
    "checkcast", "()V", "ldc String s;;checkcast Class Shape;;pop;;return",
    [((), thrown("ClassCastException", "class java.lang.String cannot be cast to class Shape (java.lang.String is in module java.base of loader 'bootstrap'; Shape is in unnamed module of loader 'app')"))],
)  # fmt: skip
for _type in ("checkcast", "instanceof"):
    case(_type, "()V", f"ldc String s;;{_type} Class no/Such;;pop;;return", [((), thrown("NoClassDefFoundError", "no/Such"))])
    case(_type, "()V", f"ldc String s;;{_type} Class p/Hidden;;pop;;return", [((), thrown("IllegalAccessError"))])
    # null is tested without resolving the class, as java does
    case(_type, "()V", f"aconst_null;;{_type} Class no/Such;;pop;;return", [((), None)])

_LOCK = "ldc Class Fields;;dup;;astore_0"
for _mnemonic in ("monitorenter", "monitorexit"):
    case(  # twice entered, twice left; then somebody who does not own it
        _mnemonic, "()I",
        f".locals 3;;{_LOCK};;monitorenter;;aload_0;;monitorenter;;aload_0;;monitorexit;;aload_0;;invokestatic Method java/lang/Thread.holdsLock:(Ljava/lang/Object;)Z;;"
        "istore_1;;aload_0;;monitorexit;;aload_0;;invokestatic Method java/lang/Thread.holdsLock:(Ljava/lang/Object;)Z;;bipush 10;;imul;;iload_1;;iadd;;ireturn",
        [((), 1)],
    )  # fmt: skip
    case(_mnemonic, "()V", f"aconst_null;;{_mnemonic};;return", [((), NULL_POINTER)])
case("monitorexit", "()V", "ldc Class Base;;monitorexit;;return", [((), thrown("IllegalMonitorStateException"))])
