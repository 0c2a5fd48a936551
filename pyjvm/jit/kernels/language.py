"""The words that kernels are written in, besides a small part of Python.

A kernel is a function of integers whose source is Python and means what it says, translated to LLVM by `compiler.py`:

- every value is an integer of 64 bits, signed; arithmetic wraps; `>>` keeps the sign, `//` and `%` are for values that
  are not negative;
- `while`, `for … in range(…)`, `if`, `break`, `continue`, `return`, assignments to local names, conditional
  expressions, comparisons (chains too), `and`, `or`, `not`; `int(a < b)` is 1 or 0;
- names of the module that stand for integers, tuples of integers or bytes are constants;
- other kernels can be called; one whose name begins with `_` is inlined and has no symbol of its own;
- memory is reached through the views below, which count in elements as those of `GuestMemory` do, and through
  parameters that are annotated as native arrays. Nothing is checked.

Imported as a module, a kernel is nothing but its text: these names have no value.
"""

TYPE_CHECKING = False


class View:
    """Memory as elements of one type. Never made: a name for the translation, and for checkers of types."""

    def __getitem__(self, index: int) -> int:
        raise NotImplementedError

    def __setitem__(self, index: int, value: int) -> None:
        raise NotImplementedError


class Native32(View):
    """A parameter that is the address of unsigned 32-bit elements in the host's memory."""


class Native64(View):
    """A parameter that is the address of 64-bit elements in the host's memory."""


if TYPE_CHECKING:
    u8: View
    i8: View
    u16: View
    i16: View
    u32: View
    i32: View
    i64: View
    marks: View
    marks64: View
    state: View
    following: View
    element_bytes: View
    large_log: View

    def fill(first: int, byte: int, count: int) -> None:
        """Stores `count` bytes from the element `first` on, which is written as `view[index]`."""

    def move(target: int, source: int, count: int) -> None:
        """Copies `count` bytes between places, written as `view[index]`, that may overlap."""

    def prefetch(place: int) -> None:
        """Says that the element `place`, written as `view[index]`, will be read soon."""

    def ones(value: int) -> int:
        """How many bits are 1."""

    def trailing_zeros(value: int) -> int:
        """The number of the lowest bit that is 1; 64 for 0."""

    def signed32(value: int) -> int:
        """The low 32 bits as a signed number."""

    def unsigned32(value: int) -> int:
        """The low 32 bits as a number that is not negative."""

    def product(a: int, b: int) -> int:
        """Of two doubles; each is its 64 bits, here and below."""

    def quotient(a: int, b: int) -> int:
        """Of two doubles."""

    def from_whole(value: int) -> int:
        """The double that is next to an integer."""

    def nearest_whole(value: int) -> int:
        """The integer that is next to a double below 2**52 and not negative."""
else:
    u8 = i8 = u16 = i16 = u32 = i32 = i64 = marks = marks64 = state = following = element_bytes = large_log = View()
    fill = move = prefetch = ones = trailing_zeros = signed32 = unsigned32 = None
    product = quotient = from_whole = nearest_whole = None

VIEWS = {
    "u8": ("guest", "i8", "zext"),
    "i8": ("guest", "i8", "sext"),
    "u16": ("guest", "i16", "zext"),
    "i16": ("guest", "i16", "sext"),
    "u32": ("guest", "i32", "zext"),
    "i32": ("guest", "i32", "sext"),
    "i64": ("guest", "i64", ""),
    "marks": ("marks", "i8", "zext"),
    "marks64": ("marks", "i64", ""),
    "state": ("block_state", "i8", "zext"),
    "following": ("block_following", "i32", "zext"),
    "element_bytes": ("element_bytes", "i8", "zext"),
    "large_log": ("large_log", "i32", "zext"),
}
"""By name of a view: the symbol of its base, its elements, how they become 64 bits wide.

`guest` and `marks` are those of `GuestMemory`, `block_…` the tables of `Blocks`, `element_bytes` that of `Heap`,
`large_log` that of `LargeSpace`."""

NATIVE_ARRAYS = {"Native32": ("i32", "zext"), "Native64": ("i64", "")}
"""By annotation of a parameter: the elements, how they become 64 bits wide."""

OF_DOUBLES = {"product": 2, "quotient": 2, "from_whole": 1, "nearest_whole": 1}
"""Words for doubles, and how many they take."""
DOUBLES = """\
define internal i64 @product(i64 %a, i64 %b) alwaysinline {
  %x = bitcast i64 %a to double
  %y = bitcast i64 %b to double
  %z = fmul double %x, %y
  %bits = bitcast double %z to i64
  ret i64 %bits
}
define internal i64 @quotient(i64 %a, i64 %b) alwaysinline {
  %x = bitcast i64 %a to double
  %y = bitcast i64 %b to double
  %z = fdiv double %x, %y
  %bits = bitcast double %z to i64
  ret i64 %bits
}
define internal i64 @from_whole(i64 %a) alwaysinline {
  %x = sitofp i64 %a to double
  %bits = bitcast double %x to i64
  ret i64 %bits
}
define internal i64 @nearest_whole(i64 %a) alwaysinline {
  %x = bitcast i64 %a to double
  %y = fadd double %x, 5.0e-1
  %whole = fptosi double %y to i64
  ret i64 %whole
}
"""
"""The functions that these words are."""
