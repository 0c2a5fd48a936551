"""Each kernel of the library does what its native does: the same result, memory, allocations and ticks.

Two machines that started alike go through the same random calls: one runs the native, the other the kernel, and the
native where the kernel refuses.
"""

import random
from struct import pack, unpack

import pytest

from pyjvm.heap.errors import HeapExhausted
from pyjvm.interpreter.frames import JavaThrow
from tests.interpreter.guest import Guest

pytest.importorskip("llvmlite")

from pyjvm.heap.memory import BULK, LIBRARY, LIBRARY_WORDS
from pyjvm.jit.kernels.library import CODER, COUNT, HASH, KERNELS, REFUSED, SLOW_BYTES, TICK_BYTES, VALUE, tell_classes
from pyjvm.jit.kernels.native_heap import attach

ROUNDS = 200
LOOKS = 10
"""All memory is compared each time after so many rounds."""
ALPHABETS = ("ab", "aAbB zZ", "\0 \t\x7f\x80\xe9\xff", "a\u0100\u03a9", "\ud800\udc00a\uffff\u212a", "0123456789")
LENGTHS = (0, 1, 2, 3, 5, 7, 8, 9, 16, 17, 40, 200, 300, 1030, 2100)
LETTERS = "ZBCSIJFD"


class Twin:
    """One machine, and how it makes what natives are given."""

    def __init__(self, native):
        self.machine = Guest({}, max_heap=4 << 20, initial_heap=1 << 20).machine
        self.t = self.machine.main_thread
        tell_classes(self.machine)
        if native:
            attach(self.machine.heap)
            self.kernels = self.machine.heap.find_kernels(True)
        self.builder_class = self.machine.boot.load("java/lang/StringBuilder")

    def make(self, thing):
        kind, *parts = thing
        machine = self.machine
        if kind == "value":
            return parts[0]
        if kind == "text":
            return machine.new_string(parts[0])
        if kind == "array":
            letter, data = parts
            ref = machine.new_array(letter, len(data) // SIZES[letter])
            machine.mem.u8[(ref << 2) + 8 : (ref << 2) + 8 + len(data)] = data
            return ref
        if kind == "objects":
            ref = machine.new_object_array("java/lang/Object", len(parts[0]))
            for index, text in enumerate(parts[0]):
                machine.set_object(ref, index, machine.new_string(text))
            return ref
        text, room, wide = parts
        coder = int(wide or any(ord(c) > 255 for c in text))
        ref = machine.held(machine.allocate(self.builder_class))
        data = text.encode("utf-16-le", "surrogatepass") if coder else text.encode("latin-1")
        array = machine.new_array("B", len(data) + (room << coder))
        machine.mem.u8[(array << 2) + 8 : (array << 2) + 8 + len(data)] = data
        machine.mem.u32[ref + VALUE] = array
        machine.mem.u32[ref + COUNT] = len(text)
        machine.mem.u8[(ref << 2) + CODER] = coder
        return ref

    def run_native(self, key, arguments):
        name, *rest = key
        method = self.machine.boot.load(name).methods[tuple(rest)]
        if method.desc.startswith("(D)"):
            arguments[-1] = unpack("<d", pack("<q", arguments[-1]))[0]
        try:
            result = method.native(self.t, *arguments)
            return unpack("<q", pack("<d", result))[0] if method.result_kind == "D" else result
        except JavaThrow as thrown:
            return self.machine.class_of(thrown.ref).name
        except HeapExhausted:
            return "exhausted"

    def state(self):
        memory = self.machine.mem
        large = dict(self.machine.heap.large.objects)  # asked for first: now native code has said what it took
        told = memory.u32[LIBRARY : LIBRARY + LIBRARY_WORDS].tolist()
        return bytes(memory.u8[: self.machine.heap.blocks.fresh_word() << 2]), told, self.t.ticks, large


SIZES = dict(zip(LETTERS, (1, 1, 2, 2, 4, 8, 4, 8), strict=True))


class Source:
    """Random arguments, by the letters of a descriptor."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def units(self):
        """A text with surrogates apart."""
        alphabet = self.random.choice(ALPHABETS)
        length = self.random.choice(LENGTHS) if self.random.random() < 0.5 else self.random.randrange(12)
        return "".join(self.random.choices(alphabet, k=length))

    def text(self):
        return ("text", self.units())

    def some_text(self):
        return ("value", 0) if self.random.random() < 0.05 else self.text()

    def builder(self):
        return ("builder", self.units(), self.random.choice((0, 1, 3, 20, 20, 60)), self.random.random() < 0.2)

    def int(self):
        """Mostly a place in a text."""
        if self.random.random() < 0.1:
            return ("value", self.random.choice((-(1 << 31), (1 << 31) - 1, 300, 1 << 16, 0x10FFFF, 0x110000)))
        return ("value", self.random.randrange(-2, 14))

    def char(self):
        return ("value", ord(self.random.choice(self.random.choice(ALPHABETS))))

    def wide(self, bits):
        if self.random.random() < 0.3:
            return ("value", self.random.choice((0, -1, 9, 10, -10, -(1 << bits - 1), (1 << bits - 1) - 1)))
        return ("value", self.random.getrandbits(bits) - (1 << bits - 1) >> self.random.randrange(bits))

    def double(self):
        """Of few digits, mostly."""
        if self.random.random() < 0.2:
            return self.wide(64)
        number = self.random.randrange(-(10 ** self.random.randrange(1, 18)), 10 ** self.random.randrange(1, 18))
        x = number / 10 ** self.random.randrange(20)
        return ("value", unpack("<q", pack("<d", self.random.choice((x, x, x, 0.1 + 0.2, 9999999.999999998, -0.0))))[0])

    def array(self, letter=None):
        letter = letter or self.random.choice(LETTERS)
        length = self.random.choice((*LENGTHS[:-2], 511, 512, 513))
        some = b"\0\1" if letter == "Z" else b"\0\0\x01\x7f\x80\xff"
        data = bytes(self.random.choices(some, k=length * SIZES[letter]))
        if letter in "FD" and length:
            special = b"\1\0\xc0\x7f" if letter == "F" else b"\1\0\0\0\0\0\xf8\xff"
            data = special + data[len(special) :]
        return ("array", letter, data)

    def objects(self):
        return ("objects", ["".join(self.random.choices("abc", k=2)) for _ in range(self.random.randrange(20))])

    def any_array(self):
        return self.objects() if self.random.random() < 0.2 else self.array()


def value(n):
    return ("value", n)


def length_of(thing):
    return len(thing[1]) if thing[0] == "objects" else len(thing[2]) // SIZES[thing[1]]


def arraycopy(s):
    source = s.any_array()
    target = source if s.random.random() < 0.6 else s.any_array()
    same = s.random.random() < 0.5
    ints = [value(s.random.randrange(n)) for n in (4, 4, max(length_of(source), 1))]
    if s.random.random() < 0.2:
        ints[s.random.randrange(3)] = s.int()
    return ["same" if same else None, source, ints[0], target, ints[1], ints[2]]


def fill(s):
    array = s.array()
    start = s.random.randrange(length_of(array) + 1)
    return [None, array, value(start), value(s.random.randrange(start, length_of(array) + 1)), s.wide(64)]


def sort(s):
    letter = s.random.choice("BCSIJIFD")
    data = s.random.randbytes(s.random.choice((0, 1, 2, 9, 30, 511, 520)) * SIZES[letter])
    array = s.array(letter) if s.random.random() < 0.3 or letter in "FD" else ("array", letter, data)
    start, end = sorted(s.random.randrange(length_of(array) + 1) for _ in range(2))
    return [None, array, value(start), value(end)]


def replace(s):
    text = s.units()
    start = s.random.randrange(len(text) + 1)
    old = text[start : start + s.random.randrange(4)] if s.random.random() < 0.7 else s.units()[:3]
    return [None, ("text", text), ("text", old), ("text", s.units()[: s.random.randrange(4)])]


def mismatch(s):
    a = s.array()
    data = bytearray(a[2])
    if data and s.random.random() < 0.7:
        data[s.random.randrange(len(data))] ^= 1
    n = length_of(a)
    if s.random.random() < 0.5:
        return [None, a, value(0), ("array", a[1], bytes(data)), value(0), value(n)]
    x, y = (s.random.randrange(n + 1) for _ in range(2))
    count = s.random.randrange(n + 1 - max(x, y))
    return [None, a, value(x), ("array", a[1], bytes(data)), value(y), value(count)]


def resize(s):
    builder = s.builder()
    coder = int(builder[3] or any(ord(c) > 255 for c in builder[1]))
    return [None, builder, value(len(builder[1]) + s.random.randrange(30)), value(s.random.choice((coder, 1)))]


def splice(s):
    builder = s.builder()
    end = s.random.randrange(len(builder[1]) + 1)
    return [None, builder, value(s.random.randrange(end + 1)), value(end), s.some_text()]


def of_part(s):
    _, builder, begin, end, _ = splice(s)
    return [None, builder, begin, end]


def get_chars(s):
    text = s.text()
    begin = s.random.randrange(len(text[1]) + 1)
    end = s.random.randrange(begin, len(text[1]) + 1)
    ints = [value(begin), value(end)] if s.random.random() < 0.8 else [s.int(), s.int()]
    return [None, text, *ints, s.array("C"), s.int()]


def charset(s):
    return s.random.choice((value(0), value(0), ("text", "UTF-8"), ("text", "UTF-16"), ("text", "US-ASCII")))


def decode(s):
    data = s.units().encode("utf-8", "replace")
    if s.random.random() < 0.2:
        data = bytes(s.random.choices(b"ab\x7f\x80\xc0\xc3\xe0\xff", k=6))
    start = s.random.randrange(len(data) + 1) if s.random.random() < 0.3 else 0
    count = s.random.randrange(len(data) + 1 - start) if s.random.random() < 0.3 else len(data) - start
    return [None, ("array", "B", data), value(start), value(count), charset(s)]


def number(s, bits):
    digits = str(s.wide(bits)[1])
    if s.random.random() < 0.3:
        return [None, ("text", f"{s.random.choice(('', '-'))}{s.random.getrandbits(bits):x}"), value(16)]
    if s.random.random() < 0.2:
        digits = s.random.choice(("", "-", "+5", "1x", "\u0661", "007", "zZ", "7fffffff", ":", "@"))
    return [None, ("text", digits), value(s.random.choice((10, 10, 10, 16, 36, 37, 1)))]


def decimal(s):
    def digits(most):
        return "".join(s.random.choices("0123456789", k=s.random.randrange(most)))

    r = s.random.random
    text = s.random.choice(("", "", "-", "+")) + digits(12) + ("." if r() < 0.7 else "") + digits(6)
    text += s.random.choice(("e", "E", "e-", "E+")) + digits(4) if r() < 0.3 else ""
    if r() < 0.1:
        text = s.random.choice(("NaN", " 1", "1 ", "1f", "0x1p3", "-0", "1.2.3", "e5", ".", "-", "9" * 80, "\u0661"))
    return [None, ("text", text)]


SPECIAL = {
    "parseDouble": decimal,
    "arraycopy": arraycopy,
    "fill0": fill,
    "sort0": sort,
    "replace0": replace,
    "mismatch0": mismatch,
    "resize": resize,
    "splice": splice,
    "substring0": of_part,
    "encode": lambda s: [None, s.text(), charset(s)],
    "decode": decode,
    "getChars": get_chars,
    "substring": lambda s: [None, *get_chars(s)[1:4]],
    "hash0": lambda s: [None, s.array()],
    "clone": lambda s: [None, s.any_array()],
    "parseInt": lambda s: number(s, 32),
    "parseLong": lambda s: number(s, 64),
    "hashCode": lambda s: [None, s.text()],
    "identityHashCode": lambda s: [None, s.some_text()],
    "ofChars": lambda s: [None, s.array("C"), s.int(), s.int()],
}


NEAR = ("equals", "compareTo", "compareToIgnoreCase", "regionMatches", "indexOf", "lastIndexOf", "startsWith")
"""Methods whose two texts are to be much alike."""


def arguments_of(key, s):
    """What the native is given: `same` if the second object is the first one, then things."""
    name, method, desc = key
    if method in SPECIAL:
        return SPECIAL[method](s)
    if method.startswith("to") and desc[2:4] == "I)":
        radix = value(s.random.choice((16, 16, 2, 8, 10, 36, 7, 1, 37, -1)))
        return [None, s.wide(32 if desc[1] == "I" else 64), radix]
    things = []
    if name == "java/lang/String":
        things.append(s.text())
    elif "Builder" in name:
        things.append(s.builder())
    letters = desc[1 : desc.index(")")].replace("Ljava/lang/String;", "T").replace("Ljava/lang/Object;", "T")
    for letter in letters.replace("[C", "["):
        if letter == "T":
            near = method in NEAR and s.random.random() < 0.6
            things.append(near_text(s, things[0][1]) if near else s.some_text())
        elif letter == "I":
            things.append(s.wide(32) if method in ("append", "toString") else s.int())
        elif letter == "D":
            things.append(s.double())
        elif letter == "J":
            things.append(s.wide(64))
        elif letter == "C":
            things.append(s.char())
        elif letter == "Z":
            things.append(value(s.random.randrange(2)))
        else:
            things.append(s.array("C"))
    return [None, *things]


def near_text(s, text):
    start = s.random.randrange(len(text) + 1) if s.random.random() < 0.5 else 0
    other = text[start : start + s.random.randrange(len(text) + 2)] if s.random.random() < 0.5 else text
    return ("text", other.swapcase() if s.random.random() < 0.2 else other)


@pytest.fixture(scope="module")
def twins():
    pair = Twin(False), Twin(True)
    yield pair
    for twin in pair:
        twin.machine.close()


@pytest.mark.parametrize("key", KERNELS, ids=lambda key: f"{key[0].rsplit('/')[-1]}.{key[1]}{key[2]}")
def test_a_kernel_does_what_its_native_does(twins, key):
    native, kernel = twins
    function = kernel.kernels.function(KERNELS[key].name)
    for twin in twins:
        twin.machine.boot.load(key[0])
    source = Source("".join(key))
    accepted = 0
    for number in range(ROUNDS):
        look = number % LOOKS == 0
        same, *things = arguments_of(key, source)
        given = []
        for twin in twins:
            refs = [twin.make(thing) for thing in things]
            if same and things[0] == things[2]:
                refs[2] = refs[0]
            given.append(refs)
        assert given[0] == given[1]
        before = kernel.state() if look else None
        expected = native.run_native(key, given[0])
        found = function(*given[1])
        if found == REFUSED:
            assert KERNELS[key].refuses
            assert not look or unchanged(before, kernel.state())
            found = kernel.run_native(key, given[1])
        else:
            accepted += 1
            assert not look or KERNELS[key].writes or before == kernel.state()
        assert (found or 0) == (expected or 0), things
        assert not look or same_state(native, kernel), things
        assert native.t.ticks == kernel.t.ticks
        for twin in twins:
            twin.t.fresh.clear()
    assert accepted >= ROUNDS // 5


STRING, TEXT = "java/lang/String", "Ljava/lang/String;"
LONG = 3 * BULK
PLACES = (0, 5, BULK - 1, BULK, BULK + 1, LONG - 2)
LONG_CALLS = [
    ("indexOf0", "(III)I", lambda at: (ord("x"), 0, LONG)),
    ("indexOf0", "(III)I", lambda at: (ord("x"), max(at - 3, 0), LONG)),
    ("indexOf0", "(III)I", lambda at: (ord("y"), LONG - 10, LONG)),
    ("indexOf", f"({TEXT}I)I", lambda at: ("xa", 0)),
    ("indexOf", f"({TEXT}I)I", lambda at: ("xa", at)),
    ("indexOf", f"({TEXT}I)I", lambda at: ("ya", LONG - 10)),
    ("lastIndexOf", "(II)I", lambda at: (ord("x"), LONG)),
    ("lastIndexOf", f"({TEXT}I)I", lambda at: ("xa", LONG)),
    ("startsWith", f"({TEXT}I)Z", lambda at: ("xa", at)),
    ("regionMatches", f"(ZI{TEXT}II)Z", lambda at: (0, at, "xa", 0, 2)),
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("filler", ["a", "\u0100"])
def test_what_is_far_into_a_long_text_costs_the_same_ticks(twins, place, filler):
    native, kernel = twins
    text = filler * place + "xa" + filler * (LONG - place - 2)
    accepted = 0
    for name, desc, more in LONG_CALLS:
        key = (STRING, name, desc)
        results = []
        before = [twin.t.ticks for twin in twins]
        for twin in twins:
            given = [twin.make(("text", text))]
            given += [twin.make(("text", a)) if isinstance(a, str) else a for a in more(place)]
            found = REFUSED if twin is native else kernel.kernels.function(KERNELS[key].name)(*given)
            accepted += found != REFUSED
            results.append(twin.run_native(key, given) if found == REFUSED else found)
            twin.t.fresh.clear()
        assert results[0] == results[1], name
        assert native.t.ticks - before[0] == kernel.t.ticks - before[1], name
    assert accepted >= 5


def same_state(native, kernel):
    """Whole memories, of which a failure should not print a megabyte."""
    return native.state() == kernel.state()


def unchanged(before, after):
    """A refusal may have taken a run of cells, as the native would, and nothing else."""
    from pyjvm.heap.memory import CONTROL_WORDS

    return before[1:] == after[1:] and before[0][4 * CONTROL_WORDS :] == after[0][4 * CONTROL_WORDS : len(before[0])]


def test_places_and_figures_are_those_of_the_natives():
    from pyjvm.loader.native_binding import natives_module
    from pyjvm.machine import TICK_BYTES as MACHINE_TICK_BYTES

    units = natives_module("java/lang/code_units")
    assert (VALUE, HASH, COUNT, CODER) == (units.VALUE, units.HASH, units.COUNT, units.CODER)
    assert (SLOW_BYTES, TICK_BYTES) == (units.SLOW, MACHINE_TICK_BYTES)
