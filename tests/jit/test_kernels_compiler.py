"""The language of kernels: it means what Python means, and what is not in it is refused."""

import ctypes
import random
from types import ModuleType

import pytest

pytest.importorskip("llvmlite")

from pyjvm.jit.kernels.compiler import PREFIX, Kernels, NotAKernel, declaration, fingerprint
from pyjvm.jit.kernels.language import VIEWS
from pyjvm.jit.kernels.library import KERNELS
from pyjvm.jit.kernels.native_heap import OF_HEAP, OF_LIBRARY
from pyjvm.jit.toolchain import Toolchain

from . import kernel_samples

PURE = [
    "arithmetic", "unsigned_division", "comparisons", "loops", "search", "tables", "calls", "falls_off_its_end",
]  # fmt: skip


@pytest.fixture(scope="module")
def linked():
    """The samples as native code, by name."""
    toolchain = Toolchain.get()
    kernels = Kernels((kernel_samples,))
    names = kernels.names()
    anywhere = ctypes.create_string_buffer(64)
    imports = {symbol: ctypes.addressof(anywhere) for symbol, _, _ in VIEWS.values()}
    code = toolchain.link(toolchain.compile(kernels.ir(*names)), imports, [PREFIX + name for name in names])

    def function(name):
        types = [ctypes.c_int64] * (kernels.arity(name) + 1)
        return ctypes.CFUNCTYPE(*types)(code.address(PREFIX + name))

    yield function
    assert anywhere.raw == bytes(64)


@pytest.mark.parametrize("name", PURE)
def test_native_code_gives_what_python_gives(linked, name):
    rnd = random.Random(name)
    native, python = linked(name), getattr(kernel_samples, name)
    low = 0 if name in ("unsigned_division", "search") else -100
    for _ in range(500):
        a, b = rnd.randrange(low, 101), rnd.randrange(low, 101)
        assert native(a, b) == (python(a, b) or 0), (a, b)


def test_arithmetic_wraps_at_64_bits(linked):
    a, b = (1 << 63) - 1, (1 << 62) + 12345
    expected = kernel_samples.arithmetic(a, b) & (1 << 64) - 1
    assert linked("arithmetic")(a, b) & (1 << 64) - 1 == expected


def test_native_arrays_are_read_and_written(linked):
    words = (ctypes.c_uint32 * 4)(10, 20, 30, 40)
    assert linked("store")(ctypes.addressof(words), 5) == 15 + 0xFFFFFFFF
    assert list(words) == [10, 21, 15, 0xFFFFFFFF]


class Text:
    """A loader that has the text of one module."""

    def __init__(self, text):
        self.text = text

    def get_source(self, name):
        return self.text


def module_of(text):
    module = ModuleType("sample")
    module.__loader__ = Text(text)
    exec(compile(text, "sample.py", "exec"), vars(module))
    return module


@pytest.mark.parametrize(
    "body",
    [
        "return a / 2",
        "a, b = a, a",
        "return a ** 2",
        "return unknown",
        "return unknown(a)",
        "return _other(a, a)",
        "return [a][0]",
        "return unknown[a]",
        "return a if a is None else 1",
        "with a: pass",
        "for i in a: pass",
        "return 1.5",
        "for i in range(1, 2, 0): pass",
    ],
)
def test_what_is_not_in_the_language_is_refused(body):
    kernels = Kernels((module_of(f"def _other(a):\n    return a\n\ndef kernel(a):\n    {body}\n"),))
    with pytest.raises((NotAKernel, KeyError)):
        kernels.ir("kernel")


def test_the_ir_is_the_same_every_time():
    for kernels in (OF_HEAP, OF_LIBRARY):
        again = Kernels({id(m): m for m in kernels._modules.values()}.values(), None if kernels is OF_HEAP else OF_HEAP)
        assert again.ir(*again.names()) == kernels.ir(*kernels.names())
    assert fingerprint() == fingerprint()


def test_a_small_kernel_can_be_part_of_another_module():
    definition = OF_LIBRARY.definition("string_char_at")
    caller = f"define i64 @caller(i64 %a) {{\n%r = call i64 @{PREFIX}string_char_at(i64 %a, i64 0)\nret i64 %r\n}}"
    toolchain = Toolchain.get()
    code = toolchain.compile("\n".join(["@guest = external global i8", definition, caller]))
    assert toolchain.link(code, {"guest": 1 << 20}, ["caller"]).address("caller")
    assert f"{PREFIX}string_char_at".encode() not in code
    with pytest.raises(NotAKernel):
        OF_LIBRARY.definition("string_substring")


def test_every_kernel_of_the_table_takes_what_its_native_takes():
    from pyjvm.instructions.descriptors import parse_descriptor

    for (_, name, desc), kernel in KERNELS.items():
        least = len(parse_descriptor(desc)[0])
        assert OF_LIBRARY.arity(kernel.name) in (least, least + 1), name
        assert declaration(kernel.name, 1).startswith("declare i64")
