"""The class Dynamic: bootstrap methods of the program's own, and dynamic constants, which javac never writes.

Each of its methods is `static Object name()`: one instruction and a return. `Bootstraps.java` calls them.
"""

from __future__ import annotations

from struct import pack

from pyjvm.classfile.builder import ClassBuilder

OBJECT = "Ljava/lang/Object;"
STRING = "Ljava/lang/String;"
CLASS = "Ljava/lang/Class;"
HANDLE = "Ljava/lang/invoke/MethodHandle;"
TYPE = "Ljava/lang/invoke/MethodType;"
SITE = "Ljava/lang/invoke/CallSite;"
HEAD = "Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
LIBRARY = "java/lang/invoke/ConstantBootstraps"
OWN = "Bootstraps"
ENUM = "LBootstraps$Color;"
LDC_W, LDC2_W, INVOKESTATIC, INVOKEDYNAMIC, ARETURN = 0x13, 0x14, 0xB8, 0xBA, 0xB0
VALUE_OF = {"I": "java/lang/Integer", "J": "java/lang/Long", "B": "java/lang/Byte"}


class DynamicClass:
    """Collects the methods."""

    def __init__(self) -> None:
        self.builder = ClassBuilder("Dynamic", access=0x20)

    def bootstrap(self, owner: str, name: str, rest: str, result: str, arguments: list[int], site: bool = False) -> int:
        """Index of a bootstrap method; `rest` are the parameters after lookup, name and type."""
        b = self.builder
        desc = f"({HEAD}{TYPE if site else CLASS}{rest}){result}"
        return b.bootstrap_method(b.method_handle(6, b.method_ref(owner, name, desc)), arguments)

    def constant(self, bootstrap: int, name: str, desc: str) -> int:
        return self.builder.dynamic(bootstrap, name, desc)

    def own_handle(self, name: str, desc: str) -> int:
        return self.builder.method_handle(6, self.builder.method_ref(OWN, name, desc))

    def load(self, method: str, index: int, desc: str = OBJECT) -> None:
        """A method that loads a constant; primitives come boxed."""
        code = pack(">BH", LDC2_W if desc == "J" else LDC_W, index)
        wrapper = VALUE_OF.get(desc)
        if wrapper is not None:
            value_of = self.builder.method_ref(wrapper, "valueOf", f"({desc})L{wrapper};")
            code += pack(">BH", INVOKESTATIC, value_of)
        self._add(method, code)

    def site(self, method: str, bootstrap: int, name: str, desc: str, before: bytes = b"") -> None:
        """A method that executes an invokedynamic, after what pushes its arguments."""
        self._add(method, before + pack(">BHH", INVOKEDYNAMIC, self.builder.invoke_dynamic(bootstrap, name, desc), 0))

    def _add(self, method: str, code: bytes) -> None:
        self.builder.add_method(8, method, f"(){OBJECT}", code + bytes((ARETURN,)), max_stack=5, max_locals=0)


def dynamic_class() -> bytes:
    """The class file."""
    d = DynamicClass()
    b = d.builder
    add_constants(d)
    boot = d.bootstrap(OWN, "failing", "", OBJECT, [])
    d.load("failing", d.constant(boot, "f", OBJECT))
    boot = d.bootstrap(OWN, "counted", "", OBJECT, [])
    d.load("mistyped", d.constant(boot, "m", "Ljava/lang/Integer;"))
    add_sites(d)
    metafactory = b.method_handle(
        6,
        b.method_ref("java/lang/invoke/LambdaMetafactory", "metafactory", f"({HEAD}{TYPE}{TYPE}{HANDLE}{TYPE}){SITE}"),
    )
    sam = b.method_type("()V")
    bad = b.bootstrap_method(metafactory, [sam, d.own_handle("join", f"({STRING}ID){STRING}"), sam])
    d.site("lambda", bad, "run", "()Ljava/lang/Runnable;")
    concat = b.method_handle(
        6,
        b.method_ref(
            "java/lang/invoke/StringConcatFactory",
            "makeConcatWithConstants",
            f"({HEAD}{TYPE}{STRING}[{OBJECT}){SITE}",
        ),
    )
    shape = b.bootstrap_method(concat, [b.string("<\1\2\1>"), b.string("\1\2")])
    before = pack(">BHBH", LDC_W, b.string("s"), LDC_W, b.int_(-7))
    d.site("concat", shape, "x", f"({STRING}I){STRING}", before)
    gone = d.bootstrap(OWN, "gone", "", SITE, [], site=True)
    d.site("missing", gone, "g", f"(){OBJECT}")
    return b.to_bytes()


def add_constants(d: DynamicClass) -> None:
    b = d.builder
    d.load("nullConstant", d.constant(d.bootstrap(LIBRARY, "nullConstant", "", OBJECT, []), "n", STRING))
    d.load("primitiveClass", d.constant(d.bootstrap(LIBRARY, "primitiveClass", "", CLASS, []), "I", CLASS))
    enum_constant = d.bootstrap(LIBRARY, "enumConstant", "", "Ljava/lang/Enum;", [])
    d.load("enumConstant", d.constant(enum_constant, "GREEN", ENUM))
    own = d.bootstrap(LIBRARY, "getStaticFinal", CLASS, OBJECT, [b.class_(OWN)])
    d.load("staticFinal", d.constant(own, "TEXT", STRING))
    maximum = d.bootstrap(LIBRARY, "getStaticFinal", CLASS, OBJECT, [b.class_("java/lang/Integer")])
    d.load("maxInt", d.constant(maximum, "MAX_VALUE", "I"), "I")
    arguments = [d.own_handle("join", f"({STRING}ID){STRING}"), b.string("j"), b.int_(2), b.double_(0.5)]
    d.load("invoke", d.constant(d.bootstrap(LIBRARY, "invoke", f"{HANDLE}[{OBJECT}", OBJECT, arguments), "i", STRING))
    cast = d.bootstrap(LIBRARY, "explicitCast", OBJECT, OBJECT, [b.int_(321)])
    d.load("explicitCast", d.constant(cast, "c", "B"), "B")
    d.load("counted", d.constant(d.bootstrap(OWN, "counted", "", OBJECT, []), "once", OBJECT))
    number = d.constant(d.bootstrap(OWN, "number", "IJ", "J", [b.int_(-1), b.long_(1 << 40)]), "n", "J")
    d.load("number", number, "J")
    nested = d.bootstrap(OWN, "recursive", f"[{OBJECT}", OBJECT, [number, b.string("a"), b.class_("[I")])
    d.load("nested", d.constant(nested, "r", OBJECT))
    circular = d.constant(len(b.bootstrap_methods), "c", OBJECT)
    d.bootstrap(OWN, "recursive", f"[{OBJECT}", OBJECT, [circular])
    d.load("circular", circular)
    d.load("handle", d.own_handle("join", f"({STRING}ID){STRING}"))
    d.load("type", b.method_type(f"(J[{STRING}){ENUM}"))


def add_sites(d: DynamicClass) -> None:
    b = d.builder
    join = d.own_handle("join", f"({STRING}ID){STRING}")
    arguments = [
        b.int_(1),
        b.long_(2),
        b.float_(3),
        b.double_(4),
        b.string("s"),
        b.class_(OWN),
        join,
        b.method_type("()V"),
    ]
    link = d.bootstrap(OWN, "link", f"IJFD{STRING}{CLASS}{HANDLE}{TYPE}", SITE, arguments, site=True)
    d.site("link", link, "l", f"(){STRING}")
    variable = d.bootstrap(OWN, "variable", f"[{OBJECT}", SITE, [b.string("a"), b.int_(1)], site=True)
    before = pack(">BHBHBH", LDC_W, b.string("v"), LDC_W, b.int_(70000), LDC2_W, b.double_(1.5))
    d.site("variable", variable, "v", f"({STRING}ID){STRING}", before)
    d.site("wrongType", d.bootstrap(OWN, "wrongType", "", SITE, [], site=True), "w", f"(){OBJECT}")
    d.site("notASite", d.bootstrap(OWN, "notASite", "", OBJECT, [], site=True), "n", f"(){OBJECT}")
    d.site("error", d.bootstrap(OWN, "error", "", SITE, [], site=True), "e", f"(){OBJECT}")
