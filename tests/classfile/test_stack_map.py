"""The StackMapTable attribute (JVMS 4.7.4): the light decoder and the declarations say the same."""

from io import BytesIO

import pytest
from construct import ConstructError, Container
from hypothesis import given
from hypothesis import strategies as st

from pyjvm.classfile import frames as f
from pyjvm.classfile import stack_map
from pyjvm.classfile.attributes import StackMapTableAttribute
from pyjvm.classfile.declare import Malformed, construct_of
from pyjvm.errors import ClassFormatError

SIMPLE = ("Top", "Integer", "Float", "Double", "Long", "Null", "UninitializedThis")


def type_as_declared(info):
    match info:
        case f.SimpleVariableInfo(tag):
            return (SIMPLE[tag],)
        case f.ObjectVariableInfo(index):
            return ("Object", index)
        case f.UninitializedVariableInfo(offset):
            return ("Uninitialized", offset)


def as_declared(frame):
    """What `stack_map.entries` must give for a declared frame."""
    types = {name: tuple(map(type_as_declared, getattr(frame, name, ()))) for name in ("locals", "stack")}
    match frame:
        case f.SameFrame(kind):
            return ("same", kind, 0, (), ())
        case f.SameFrameExtended(delta):
            return ("same", delta, 0, (), ())
        case f.SameLocals1StackItemFrame(kind):
            return ("same_locals_1_stack_item", kind - 64, 0, (), types["stack"])
        case f.SameLocals1StackItemFrameExtended(delta):
            return ("same_locals_1_stack_item", delta, 0, (), types["stack"])
        case f.ChopFrame(kind, delta):
            return ("chop", delta, 251 - kind, (), ())
        case f.AppendFrame(_, delta):
            return ("append", delta, 0, types["locals"], ())
        case f.FullFrame(delta):
            return ("full", delta, 0, types["locals"], types["stack"])


U2 = st.integers(0, 0xFFFF)
TYPES = st.one_of(
    st.builds(f.SimpleVariableInfo, st.integers(0, 6)),
    st.builds(f.ObjectVariableInfo, U2),
    st.builds(f.UninitializedVariableInfo, U2),
)
ONE = st.tuples(TYPES)
FEW = st.lists(TYPES, max_size=4).map(tuple)
FRAMES = st.one_of(
    st.builds(f.SameFrame, st.integers(0, 63)),
    st.builds(f.SameLocals1StackItemFrame, st.integers(64, 127), ONE),
    st.builds(f.SameLocals1StackItemFrameExtended, U2, ONE),
    st.builds(f.ChopFrame, st.integers(248, 250), U2),
    st.builds(f.SameFrameExtended, U2),
    st.lists(TYPES, min_size=1, max_size=3).flatmap(
        lambda types: st.builds(f.AppendFrame, st.just(251 + len(types)), U2, st.just(tuple(types)))
    ),
    st.builds(f.FullFrame, U2, FEW, FEW),
)
TABLE = construct_of(StackMapTableAttribute)


def declared(data: bytes):
    """The frames that the declarations find in all of `data`; None when it is malformed."""
    stream = BytesIO(data)
    try:
        table = TABLE.parse_after((0,), stream, Container(), "")
    except (ConstructError, Malformed):
        return None
    return list(table.entries) if stream.tell() == len(data) else None


@given(st.lists(FRAMES, max_size=6).map(tuple))
def test_frames_that_are_built_decode_to_what_was_declared(frames):
    stream = BytesIO()
    TABLE._build(StackMapTableAttribute(0, frames), stream, Container(), "")
    assert stack_map.entries(stream.getvalue()) == [as_declared(frame) for frame in frames]


@given(st.integers(0, 3), st.binary(max_size=40))
def test_any_bytes_are_malformed_to_both_or_mean_the_same_to_both(count, rest):
    data = bytes((0, count)) + rest
    frames = declared(data)
    if frames is None:
        with pytest.raises(ClassFormatError):
            stack_map.entries(data)
    else:
        assert stack_map.entries(data) == [as_declared(frame) for frame in frames]


@pytest.mark.parametrize(
    "data", ["", "00", "0001", "0000 00", "0001 80", "0001 f6", "0001 4009", "0001 ff00", "0001 fc0000"]
)
def test_a_malformed_table_is_a_class_format_error(data):
    with pytest.raises(ClassFormatError, match="StackMapTable error"):
        stack_map.entries(bytes.fromhex(data))
