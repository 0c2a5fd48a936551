"""The native area: what compiled code and Python exchange, outside of guest memory.

    bytes 0-255     control: what compiled code reads and writes by fixed offset (below)
    from ARGUMENTS  arguments of a call, locals and stack of an entry in the middle, and the result
    from TRACE      by nominal stack word: method and line of the frame whose words end there, for stack traces
    from LEAVE      frames in canonical form, innermost first, as compiled code leaves (records.py)

The trace is as long as the nominal stack (-Xss), the leave part three times that: a frame of n slots counts n / 3
words of stack and takes n + 1 words here.
"""

from __future__ import annotations

import ctypes
import mmap

from ..method_area.members import FRAME_OVERHEAD, SLOTS_PER_WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TRACE_LIMIT = 0
"""i64: where the trace part ends for the thread, which has so many nominal stack words."""
STACK_LIMIT = 8
"""i64: below this address of the host's stack, calls leave."""
EXCEPTION = 16
"""i32: the exception on its way."""
TICKS = 24
"""i64: ticks left, whenever compiled code returns anything but a result."""
LEAVE_TOP = 32
"""i64: bytes of the leave part in use."""
STRESS = 40
"""i64: safepoints until compiled code leaves for no reason (-XX:StressDeopt)."""
BASE_WORDS = 48
"""i32: the stack words below the frame that Python entered compiled code with."""
BASE_TRACE = 52
"""i32: 1 and how many frames are below that, as far as a stack trace shows them; 0 while nobody has looked."""
BELOW = 56
"""i64: the address of those frames, innermost first: as in the trace part."""
METHODS = 64
"""i64: the address of what traces need to know of methods, by method id (`kernels/traces.py`)."""
SUPERS = 72
"""i64: the address of the ids of super classes, by class id, where that is known."""
SCRATCH = 80
"""i64: the address of room for `MOST_TRACE` elements of a trace."""
MOST_TRACE = 88
"""i64: how many frames a trace shows at most."""
THROWABLE_PLACES = 96
"""i64: where the fields of Throwable are that a trace goes to."""
OWNER = 104
"""i32: what stands for the thread in lock words."""

ARGUMENTS = 256
ARGUMENT_BYTES = 1 << 16
MOST_SLOTS = ARGUMENT_BYTES // 8
"""Locals and stack of a method that is still compiled."""
TRACE = ARGUMENTS + ARGUMENT_BYTES
_PAGE = 1 << 12
_MAP_NORESERVE = 0x4000


def place(offset: int) -> str:
    """A place in the native area, in IR."""
    return f"getelementptr (i8, ptr @area, i64 {offset})"


class Area:
    """The block, its views, and where its parts begin."""

    __slots__ = ("_map", "_view", "address", "f32", "f64", "i32", "i64", "leave", "stack_words", "u32")

    def __init__(self, stack_words: int) -> None:
        """For nominal stacks of up to `stack_words` words of 8 bytes."""
        import sys

        self.stack_words = stack_words
        self.leave = -(-(TRACE + 8 * stack_words) // _PAGE) * _PAGE
        size = self.leave + 8 * (SLOTS_PER_WORD + 1) * stack_words + 8 * (MOST_SLOTS + FRAME_OVERHEAD)
        if sys.platform == "win32":
            self._map = mmap.mmap(-1, size)
        else:
            flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
            if sys.platform.startswith("linux"):
                flags |= _MAP_NORESERVE
            self._map = mmap.mmap(-1, size, flags=flags)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self._map))
        self._view = memoryview(self._map)[: size & ~7]
        self.i64 = self._view.cast("q")
        self.i32 = self._view.cast("i")
        self.u32 = self._view.cast("I")
        self.f64 = self._view.cast("d")
        self.f32 = self._view.cast("f")

    def slot(self, kind: str, place: int) -> tuple[Any, int]:
        """Where a value of this kind is that has the 8 bytes number `place`: the view, and the index in it."""
        if kind == "J":
            return self.i64, place
        if kind == "D":
            return self.f64, place
        return {"I": self.i32, "A": self.u32, "F": self.f32}[kind], 2 * place
