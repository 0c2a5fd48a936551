"""What is synthesised for javac's own bootstrap methods, looked at without running it."""

from __future__ import annotations

from typing import Any

import pytest

from pyjvm.classfile.builder import ClassBuilder
from pyjvm.invoke.assembler import TooLarge
from pyjvm.invoke.concat import joiner, shape_of
from pyjvm.invoke.lambdas import FACTORY, link_lambda
from pyjvm.invoke.linkage import LinkFailure
from pyjvm.invoke.records import link_record_method
from pyjvm.invoke.switches import link_switch

from .fakes import FakeMachine, host_class, mnemonics

FUNCTION = "java/util/function/Function"
OBJECT = "Ljava/lang/Object;"
STRING = "Ljava/lang/String;"
INTEGER = "Ljava/lang/Integer;"


def machine(**enums: set[str]) -> FakeMachine:
    return FakeMachine(
        {FUNCTION, "p/Marker", "java/io/Serializable"}, {"make", "lambda$0", "twice"}, {"p/E": enums.get("e", set())}
    )


def link(site: str, sam: str, handle: Any, used: str, rest: Any = None) -> Any:
    """The class of a lambda whose implementation is `handle(builder)`."""

    def make(b: ClassBuilder) -> tuple[int, ...]:
        arguments = (b.method_type(sam), handle(b), b.method_type(used))
        return arguments + (tuple(rest(b)) if rest else ())

    host, indices = host_class(make)
    return link_lambda(machine().linkage, host, rest is not None, "apply", f"({site})L{FUNCTION};", indices)


def static(desc: str) -> Any:
    return lambda b: b.method_handle(6, b.method_ref("p/Main", "lambda$0", desc))


def test_a_lambda_passes_captured_values_then_arguments() -> None:
    cls = link(f"{STRING}J", f"({OBJECT}){OBJECT}", static(f"({STRING}JI){INTEGER}"), f"({INTEGER}){INTEGER}")
    code = [m for m in mnemonics(cls, "apply") if m != "aload_0"]
    assert code == ["getfield", "getfield", "aload_1", "checkcast", "invokevirtual", "invokestatic", "areturn"]
    assert mnemonics(cls, FACTORY)[:3] == ["new", "dup", "aload_0"]


def test_a_result_is_boxed_widened_or_dropped_as_the_interface_wants() -> None:
    boxed = link("", f"({OBJECT}){OBJECT}", static("(I)I"), f"({INTEGER}){INTEGER}")
    assert mnemonics(boxed, "apply")[-3:] == ["invokestatic", "invokestatic", "areturn"]
    widened = link("", "(I)D", static("(J)F"), "(I)D")
    assert mnemonics(widened, "apply") == ["iload_1", "i2l", "invokestatic", "f2d", "dreturn"]
    dropped = link("", "()V", static("()J"), "()V")
    assert mnemonics(dropped, "apply") == ["invokestatic", "pop2", "return"]


def test_every_kind_of_method_reference_has_its_instruction() -> None:
    for kind, name, desc, instruction in (
        (5, "length", "()I", "invokevirtual"),
        (7, "length", "()I", "invokespecial"),
        (9, "length", "()I", "invokeinterface"),
    ):
        cls = link(
            "",
            f"({OBJECT}){OBJECT}",
            lambda b, k=kind, n=name, d=desc: b.method_handle(
                k, (b.interface_method_ref if k == 9 else b.method_ref)("p/Text", n, d)
            ),
            f"(Lp/Text;){INTEGER}",
        )
        assert instruction in mnemonics(cls, "apply")
    made = link(
        "",
        f"({OBJECT}){OBJECT}",
        lambda b: b.method_handle(8, b.method_ref("p/A", "<init>", "(I)V")),
        f"({INTEGER})Lp/A;",
    )
    assert mnemonics(made, "apply")[:3] == ["new", "dup", "aload_1"]


def test_markers_and_bridges_of_alt_metafactory() -> None:
    def rest(b: ClassBuilder) -> list[int]:
        return [b.int_(7), b.int_(1), b.class_("p/Marker"), b.int_(1), b.method_type(f"({STRING}){STRING}")]

    cls = link("", f"({OBJECT}){OBJECT}", static(f"({STRING}){STRING}"), f"({STRING}){STRING}", rest)
    assert cls.image.interfaces == (FUNCTION, "p/Marker", "java/io/Serializable")
    assert [m.desc for m in cls.image.methods if m.name == "apply"] == [f"({OBJECT}){OBJECT}", f"({STRING}){STRING}"]


@pytest.mark.parametrize(
    ("sam", "desc", "used"),
    [
        (f"({OBJECT}){OBJECT}", f"(){OBJECT}", f"({OBJECT}){OBJECT}"),
        (f"({OBJECT}){OBJECT}", f"({OBJECT})V", f"({OBJECT}){OBJECT}"),
        ("(J)V", "(I)V", "(J)V"),
        (f"({OBJECT})V", "(I)V", "(I)V"),
        ("()I", "()J", "()I"),
    ],
)
def test_types_that_do_not_convert_are_a_lambda_conversion_exception(sam: str, desc: str, used: str) -> None:
    with pytest.raises(LinkFailure) as failure:
        link("", sam, static(desc), used)
    assert failure.value.java_class == "java/lang/invoke/LambdaConversionException"


def test_a_recipe_has_a_shape_with_kinds_and_constants() -> None:
    assert shape_of("a\1b\2\1", ("B", STRING), ["c"]) == ("a", "I", "bc", STRING, "")
    assert shape_of("\1", ("[C",), []) == ("", OBJECT, "")
    assert shape_of("\1", (), []) is None
    assert shape_of("", ("I",), []) is None
    assert shape_of("\2", (), []) is None


def test_the_joiner_writes_values_as_java_does() -> None:
    join = joiner(machine(), ("{'\\", "I", "", "C", "", "Z", "", STRING, "", "J", "\n"))
    assert join(None, -1, 65, 1, 0, 1 << 40) == "{'\\-1Atruenull1099511627776\n"
    assert join(None, 0, 0xD800, 0, 7, 0) == "{'\\0\ud800false<7>0\n"
    assert joiner(machine(), ("",))(None) == ""


def record(name: str, desc: str, *components: str) -> Any:
    def make(b: ClassBuilder) -> list[int]:
        handles = [
            b.method_handle(1, b.field_ref("p/Main", f"c{i}", component)) for i, component in enumerate(components)
        ]
        names = ";".join(f"c{i}" for i in range(len(components)))
        return [b.class_("p/Main"), b.string(names), *handles]

    host, indices = host_class(make)
    return link_record_method(machine().linkage, host, name, desc, indices)


def test_record_methods_of_all_component_types() -> None:
    components = ("I", "J", "F", "D", "Z", "B", "S", "C", STRING, "[I")
    record("hashCode", "(Lp/Main;)I", *components)
    record("equals", f"(Lp/Main;{OBJECT})Z", *components)
    made = record("toString", f"(Lp/Main;){STRING}", *components)
    assert [n for (n, _), m in made.cls.methods.items() if m.native] == ["to$join"]
    assert record("hashCode", "(Lp/Main;)I").cls.image.methods[0].code.code == bytes((3, 0xAC))


def test_what_does_not_fit_a_method_is_refused() -> None:
    with pytest.raises(TooLarge):
        record("equals", f"(Lp/Main;{OBJECT})Z", *(["I"] * 4000))
    with pytest.raises(TooLarge):
        record("hashCode", "(Lp/Main;)I", *(["I"] * 9000))


def test_record_methods_used_wrongly_fail() -> None:
    for name, desc in (("hashCode", "(Lp/Main;)J"), ("equals", "(Lp/Main;)Z"), ("other", "()V"), ("hashCode", "(I)I")):
        with pytest.raises(LinkFailure):
            record(name, desc, "I")


def switch(kind: str, desc: str, make: Any, **enums: set[str]) -> list[str]:
    host, indices = host_class(make)
    return mnemonics(link_switch(machine(**enums).linkage, host, kind, desc, indices).cls, kind)


def test_a_type_switch_tests_labels_in_order() -> None:
    code = switch("typeSwitch", f"({OBJECT}I)I", lambda b: [b.class_("p/A"), b.string("x"), b.int_(40000)])
    assert code.count("tableswitch") == 1
    assert code.index("instanceof") < code.index("ldc_w") < code.index("if_icmpne")
    assert code[-2:] == ["iconst_3", "ireturn"]


def test_an_enum_switch_passes_over_constants_that_do_not_exist() -> None:
    code = switch("enumSwitch", "(Lp/E;I)I", lambda b: [b.string("A"), b.string("GONE"), b.class_("p/E")], e={"A"})
    assert code.count("getstatic") == 1
    assert code.count("instanceof") == 2


def test_an_enum_label_of_a_type_switch_is_read_from_its_dynamic_constant() -> None:
    invoke = (
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;"
        "Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;"
    )

    def make(b: ClassBuilder) -> list[int]:
        bootstrap = b.method_handle(6, b.method_ref("java/lang/invoke/ConstantBootstraps", "invoke", invoke))
        class_desc = "Ljava/lang/constant/ClassDesc;"
        of_class = b.method_handle(
            6, b.interface_method_ref("java/lang/constant/ClassDesc", "of", f"({STRING}){class_desc}")
        )
        enum_desc = "Ljava/lang/Enum$EnumDesc;"
        of_enum = b.method_handle(
            6, b.method_ref("java/lang/Enum$EnumDesc", "of", f"({class_desc}{STRING}){enum_desc}")
        )
        named = b.dynamic(b.bootstrap_method(bootstrap, [of_class, b.string("p.E")]), "invoke", class_desc)
        return [b.dynamic(b.bootstrap_method(bootstrap, [of_enum, named, b.string("A")]), "invoke", enum_desc)]

    assert "getstatic" in switch("typeSwitch", f"({OBJECT}I)I", make, e={"A"})


def test_switches_of_other_types_fail() -> None:
    for kind, desc in (("typeSwitch", "(II)I"), ("typeSwitch", f"({OBJECT})I"), ("enumSwitch", f"({OBJECT}I)I")):
        with pytest.raises(LinkFailure):
            switch(kind, desc, lambda b: [b.string("A")])
