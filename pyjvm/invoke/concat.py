"""String concatenation: call sites of `java.lang.invoke.StringConcatFactory`.

A call site has a *shape*: the constant pieces of its recipe and, in between, the kinds of its arguments. For each shape
the machine writes one class, whichever call sites share it. For `"a" + s + i + o` (String, int, Object) it is

    final synthetic class java.lang.String$$StringConcat/0x0000000000000002 {
        static native String join(String, int, String)           a Python function made for the shape
        static String concat(String, int, Object)                join(s, i, String.valueOf(o))
    }

`concat` turns objects into strings from left to right before anything is joined (JLS 15.18.1), as user code may run
there; `join` sees strings, ints, longs, chars and booleans only, and never calls Java. A shape that needs no `valueOf`
has `join` alone.
"""

from .assembler import STATIC, ClassAssembler

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from .linkage import Linkage

STRING = "Ljava/lang/String;"
OBJECT = "Ljava/lang/Object;"
ARGUMENT, CONSTANT = "\1", "\2"

Shape = tuple[str, ...]
"""Alternately constant text and the type of an argument: `("x=", "I", "")`. Odd length, types at odd places."""

_FORMS = {
    STRING: "({s}({0}) if {0} else 'null')",
    "I": "str({0})",
    "J": "str({0})",
    "C": "chr({0})",
    "Z": "('true' if {0} else 'false')",
}


def argument_kind(descriptor: str) -> str:
    """What tells shapes apart: references are String or Object, byte and short are as int."""
    if descriptor[0] in "L[":
        return descriptor if descriptor == STRING else OBJECT
    return "I" if descriptor in "BS" else descriptor


def shape_of(recipe: str, kinds: tuple[str, ...], constants: list[str]) -> Shape | None:
    """The shape of a recipe; None if the recipe does not fit the arguments and constants."""
    arguments, texts = iter(kinds), iter(constants)
    shape = [""]
    for character in recipe:
        if character == ARGUMENT:
            kind = next(arguments, None)
            if kind is None:
                return None
            shape += (argument_kind(kind), "")
        elif character == CONSTANT:
            text = next(texts, None)
            if text is None:
                return None
            shape[-1] += text
        else:
            shape[-1] += character
    fits = next(arguments, None) is None and next(texts, None) is None
    return tuple(shape) if fits else None


def joiner(vm: "Machine", shape: Shape) -> "Callable[..., int]":
    """The Python function that joins the pieces; its arguments are strings and ints."""
    names = []
    terms = []
    for place, piece in enumerate(shape):
        if place % 2:
            names.append(f"a{place}")
            terms.append(_FORMS[piece].format(names[-1], s="string"))
        elif piece:
            terms.append(repr(piece))
    expression = " + ".join(terms) if len(terms) < 5 else f"''.join(({', '.join(terms)}))"
    text = f"lambda {', '.join(['t', *names])}: new_string({expression or repr('')})"
    function: Any = eval(text, {"string": vm.string, "new_string": vm.new_string})
    function.shape = shape  # compiled code joins without it
    joins: Callable[..., int] = function
    return joins


def add_concat(assembler: ClassAssembler, vm: "Machine", shape: Shape, prefix: str = "") -> tuple[str, str]:
    """Write the methods of a shape into a class; name and descriptor of the one to call."""
    kinds = shape[1::2]
    plain = tuple(STRING if kind in (OBJECT, "F", "D") else kind for kind in kinds)
    join_shape = tuple(_plain(place, piece) for place, piece in enumerate(shape))
    join = (prefix + "join", f"({''.join(plain)}){STRING}")
    assembler.native(STATIC, *join, joiner(vm, join_shape))
    if plain == kinds:
        return join
    concat = (prefix + "concat", f"({''.join(kinds)}){STRING}")
    code = assembler.method(STATIC, *concat)
    for index, kind in code.parameters:
        code.load(index, kind)
        if kind in (OBJECT, "F", "D"):
            code.invoke("invokestatic", "java/lang/String", "valueOf", f"({kind}){STRING}")
    code.invoke("invokestatic", assembler.name, *join)
    code.return_()
    return concat


def _plain(place: int, piece: str) -> str:
    return STRING if place % 2 and piece in (OBJECT, "F", "D") else piece


def link_concat(
    linkage: "Linkage", cls: "LinkedClass", kinds: tuple[str, ...], result: str, indices: tuple[int, ...] | None
) -> "Any":
    """The static method that does what the call site in `cls` asks for; `indices` is None where there is no recipe."""
    vm = linkage.vm
    constants: list[str] = []
    if indices is None:
        recipe = ARGUMENT * len(kinds)
    else:
        cp = cls.image.cp
        if not indices or cp[indices[0]][0] != 8:
            raise linkage.failure("the recipe of a string concatenation must be a String")
        recipe = cp[indices[0]][1]
        constants = [_constant_text(linkage, cls, index) for index in indices[1:]]
    shape = shape_of(recipe, kinds, constants)
    if shape is None or result not in (STRING, OBJECT, "Ljava/lang/CharSequence;"):
        raise linkage.failure(
            "Mismatched number of concat arguments",
            "java/lang/invoke/StringConcatException",
        )
    method = linkage.shapes.get(shape)
    if method is None:
        host = vm.load("java/lang/String")
        assembler = ClassAssembler(linkage.hidden_name(host, "StringConcat"))
        key = add_concat(assembler, vm, shape)
        method = linkage.shapes[shape] = linkage.define(assembler, host).methods[key]
    return method


def _constant_text(linkage: "Linkage", cls: "LinkedClass", index: int) -> str:
    """A constant of the recipe as text. javac passes Strings here, and only those that hold a \\1 or \\2 themselves."""
    entry = cls.image.cp[index]
    if entry[0] in (3, 5, 8):
        return str(entry[1])
    raise linkage.failure(f"a constant of a string concatenation must be a String, int or long: {cls.external_name}")
