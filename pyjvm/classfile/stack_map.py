"""The StackMapTable attribute (JVMS 4.7.4), decoded for verifier and decoder without the declarations' libraries.

A verification type is a tuple: ("Top",) ("Integer",) ("Float",) ("Double",) ("Long",) ("Null",) ("UninitializedThis",)
("Object", constant-pool index) ("Uninitialized", offset of the `new`). A long or double is one item, as in the file.
A test holds this decoder and the declarations in `frames` to each other.
"""

from pyjvm.errors import ClassFormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    VerificationType = tuple[str] | tuple[str, int]
    Types = tuple[VerificationType, ...]

_SIMPLE: "tuple[VerificationType, ...]" = (
    ("Top",),
    ("Integer",),
    ("Float",),
    ("Double",),
    ("Long",),
    ("Null",),
    ("UninitializedThis",),
)


def entries(data: bytes) -> "list[tuple[str, int, int, Types, Types]]":
    """The frames as they are written: (kind, offset_delta, number of locals chopped, locals, stack).

    kind is `same`, `same_locals_1_stack_item`, `chop`, `append` or `full`; for `append` the locals are those added.
    `data` is the contents of the attribute. ClassFormatError when it is malformed.
    """
    try:
        made, end = _entries(data)
    except IndexError:
        raise ClassFormatError("StackMapTable error: bad offset for entry: the table ends too early") from None
    if end != len(data):
        raise ClassFormatError("StackMapTable error: wrong attribute size")
    return made


def _entries(data: bytes) -> "tuple[list[tuple[str, int, int, Types, Types]], int]":
    """The frames, and where the table ends. IndexError when the bytes do not suffice."""
    made: list[tuple[str, int, int, Types, Types]] = []
    at = 2
    for _ in range(data[0] << 8 | data[1]):
        frame_type = data[at]
        at += 1
        if frame_type < 64:
            made.append(("same", frame_type, 0, (), ()))
            continue
        if frame_type < 128:
            stack, at = _types(data, at, 1)
            made.append(("same_locals_1_stack_item", frame_type - 64, 0, (), stack))
            continue
        if frame_type < 247:
            raise ClassFormatError(f"StackMapTable error: reserved frame type {frame_type}")
        delta = data[at] << 8 | data[at + 1]
        at += 2
        if frame_type == 247:
            stack, at = _types(data, at, 1)
            made.append(("same_locals_1_stack_item", delta, 0, (), stack))
        elif frame_type < 251:
            made.append(("chop", delta, 251 - frame_type, (), ()))
        elif frame_type == 251:
            made.append(("same", delta, 0, (), ()))
        elif frame_type < 255:
            locals, at = _types(data, at, frame_type - 251)
            made.append(("append", delta, 0, locals, ()))
        else:
            locals, at = _types(data, at + 2, data[at] << 8 | data[at + 1])
            stack, at = _types(data, at + 2, data[at] << 8 | data[at + 1])
            made.append(("full", delta, 0, locals, stack))
    return made, at


def _types(data: bytes, at: int, number: int) -> "tuple[Types, int]":
    """So many verification types from `at` on, and where they end."""
    made: list[VerificationType] = []
    for _ in range(number):
        tag = data[at]
        at += 1
        if tag < 7:
            made.append(_SIMPLE[tag])
        elif tag < 9:
            made.append(("Object" if tag == 7 else "Uninitialized", data[at] << 8 | data[at + 1]))
            at += 2
        else:
            raise ClassFormatError(f"StackMapTable error: bad verification type {tag}")
    return tuple(made), at
