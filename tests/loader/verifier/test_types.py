"""Which types may stand for which (JVMS 4.10.1.2), what they are merged to (4.10.2.2), and which classes that loads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class
from pyjvm.loader.verifier import verify_class
from pyjvm.loader.verifier.types import Types

from .assembler import assemble
from .hierarchy import INTERFACES, SUPERCLASSES, Hierarchy

LIST, ARRAY_LIST = "Ljava/util/List;", "Ljava/util/ArrayList;"
OBJECT, STRING, CLONEABLE = "Ljava/lang/Object;", "Ljava/lang/String;", "Ljava/lang/Cloneable;"


@pytest.mark.parametrize(
    ("given_type", "wanted"),
    [
        ("I", "I"), ("I", "T"), ("j", "T"), ("N", STRING), ("N", "[I"), ("N", LIST), (STRING, OBJECT), (STRING, LIST),
        (OBJECT, LIST), ("[I", OBJECT), ("[I", CLONEABLE), ("[I", "Ljava/io/Serializable;"), ("[[I", "[" + OBJECT),
        ("[" + STRING, "[" + OBJECT), ("[" + STRING, "[" + LIST), ("[[I", "[" + CLONEABLE), ("U3", "U3"), ("UT", "T"),
        (ARRAY_LIST, "Ljava/util/AbstractList;"),
    ],
)  # fmt: skip
def test_is_assignable(given_type: str, wanted: str) -> None:
    assert Types(Hierarchy()).assignable(given_type, wanted)


@pytest.mark.parametrize(
    ("given_type", "wanted"),
    [
        ("I", "F"), ("T", "I"), ("J", "j"), ("I", OBJECT), (OBJECT, STRING), (STRING, "[I"), ("[I", STRING),
        ("[I", LIST), ("[I", "[J"), ("[I", "[" + OBJECT), ("[[I", "[J"), ("[I", "[[I"), ("U3", OBJECT), ("U3", "U4"),
        ("UT", OBJECT), (STRING, "N"), ("[B", "[Z"), ("R3", OBJECT), ("[" + OBJECT, "[" + STRING), (OBJECT, "UT"),
    ],
)  # fmt: skip
def test_is_not_assignable(given_type: str, wanted: str) -> None:
    assert not Types(Hierarchy()).assignable(given_type, wanted)


@pytest.mark.parametrize(
    ("one", "other", "merged"),
    [
        ("I", "I", "I"), ("I", "F", "T"), ("N", STRING, STRING), ("N", "[I", "[I"), ("N", "I", "T"), ("U1", "U2", "T"),
        ("U1", OBJECT, "T"), (STRING, "Ljava/lang/Class;", OBJECT), (STRING, LIST, OBJECT), (ARRAY_LIST, LIST, OBJECT),
        ("Ljava/lang/Exception;", "Ljava/lang/Throwable;", "Ljava/lang/Throwable;"), ("[I", STRING, OBJECT),
        ("[I", "[F", OBJECT), ("[[I", "[[F", "[" + OBJECT), ("[[I", "[" + STRING, "[" + OBJECT),
        ("[" + STRING, "[Ljava/lang/Class;", "[" + OBJECT), ("[[I", "[I", OBJECT), ("R1", "R2", "T"), ("R1", "N", "T"),
    ],
)  # fmt: skip
def test_merged_type(one: str, other: str, merged: str) -> None:
    types = Types(Hierarchy())
    assert (types.merge(one, other), types.merge(other, one)) == (merged, merged)


names = st.sampled_from(sorted({*SUPERCLASSES, *INTERFACES, "java/lang/Object"}))
references = st.builds(
    lambda dimensions, element: "[" * dimensions + element,
    st.integers(0, 3),
    st.one_of(names.map(lambda name: f"L{name};"), st.sampled_from(["[I", "[J"])),
)


@given(st.one_of(references, st.just("N")), st.one_of(references, st.just("N")))
def test_both_are_assignable_to_what_they_are_merged_to(one: str, other: str) -> None:
    types = Types(Hierarchy())
    merged = types.merge(one, other)
    assert types.assignable(one, merged) and types.assignable(other, merged)


def test_arrays_of_many_dimensions_need_no_deep_recursion() -> None:
    types = Types(Hierarchy())
    deep = "[" * 100_000
    assert types.assignable(deep + STRING, deep + OBJECT)
    assert types.merge(deep + STRING, deep + LIST) == deep + OBJECT


def loaded_for(text: str) -> list[str]:
    hierarchy = Hierarchy()
    verify_class(image_of(parse_class(assemble(text))), hierarchy)
    return hierarchy.loaded


def test_nothing_is_loaded_for_the_same_class_or_object() -> None:
    text = """.field 9 s Ljava/lang/String;
        .method 1 m (Ljava/lang/String;[LA;)Ljava/lang/Object;
        aload_1
        putstatic Field A.s:Ljava/lang/String;
        aload_0
        aload_1
        aload_2
        invokevirtual Method A.m:(Ljava/lang/String;[LA;)Ljava/lang/Object;
        pop
        aload_2
        iconst_0
        aaload
        areturn"""
    assert loaded_for(text) == []


def test_an_interface_is_loaded_but_not_what_is_given_for_it() -> None:
    text = ".method 9 m (Ljava/util/ArrayList;)Ljava/util/List;\naload_0\nareturn"
    assert "java/util/ArrayList" not in loaded_for(text)


def test_a_question_is_asked_once() -> None:
    text = ".method 9 m (Ljava/util/ArrayList;)V\n" + "aload_0\ninvokestatic Method A.f:(Ljava/util/List;)V\n" * 5
    assert loaded_for(text + "return").count("java/util/List") == 1
