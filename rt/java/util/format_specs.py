"""Format strings taken apart: %[index$][flags][width][.precision]conversion (API of java.util.Formatter)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

FLAGS = "-#+ 0,(<"
"""In the order in which messages show them; the last one means the argument before again."""
CONVERSIONS = frozenset("bBhHsScCdoxXeEfgGaAtTn%")
DATE_TIME = frozenset("HIklMNLQpsSTzZaAbBCdehjmyYrRcDF")
NEXT, SAME, NO_INDEX = 0, -1, -2
"""Argument indices: the next argument, the one before again, and one that is written as 0."""
INT_MAX = 0x7FFFFFFF
NOT_AN_INT = -0x80000000

STRING, INT, CHAR = "Ljava/lang/String;", "I", "C"


class Mistake(Exception):
    """A format that java.util refuses: an exception class there, and the field, with its type, that tells more."""

    def __init__(self, name: str, **fields: tuple[str, str | int]) -> None:
        super().__init__(name)
        self.name = name
        self.fields = fields


class Spec:
    """A conversion as written: `text` is all of it, `conversion` its letter in lower case."""

    __slots__ = ("conversion", "date_time", "flags", "index", "precision", "text", "upper", "width")

    def __init__(self, index: int, flags: str, width: int, precision: int) -> None:
        self.index = index
        self.flags = flags
        self.width = width
        self.precision = precision
        self.text = self.conversion = self.date_time = ""
        self.upper = False

    def name(self, letters: str) -> None:
        """The conversion's letters are known: what messages call it."""
        index = f"{self.index}$" if self.index > 0 else ""
        width = str(self.width) if self.width >= 0 else ""
        precision = f".{self.precision}" if self.precision >= 0 else ""
        self.text = f"%{self.ordered(FLAGS)}{index}{width}{precision}{letters}"
        self.upper = "A" <= letters[0] <= "Z"
        self.conversion = letters[0].lower()
        self.date_time = letters[1:]

    def ordered(self, flags: str) -> str:
        """Those of `flags` that are set, in the order in which messages show them."""
        return "".join(flag for flag in FLAGS if flag in flags and flag in self.flags)

    def refuse(self, unwanted: str) -> None:
        present = self.ordered(unwanted)
        if present:
            raise Mistake(
                "FormatFlagsConversionMismatchException",
                flags=(STRING, present),
                conversion=(CHAR, ord(self.conversion)),
            )

    def need_width(self, aligning: str) -> None:
        if self.width < 0 and self.ordered(aligning):
            raise Mistake("MissingFormatWidthException", specifier=(STRING, self.text))

    def refuse_precision(self) -> None:
        if self.precision >= 0:
            raise Mistake("IllegalFormatPrecisionException", precision=(INT, self.precision))

    def illegal_flags(self) -> NoReturn:
        upper = "^" if self.upper else ""
        flags = self.ordered("-") + upper + self.ordered(FLAGS[1:])
        raise Mistake("IllegalFormatFlagsException", flags=(STRING, flags))

    def check(self) -> None:
        """What does not depend on the argument."""
        conversion = self.conversion
        if conversion in "doxefga":
            self.need_width("-0")
            if len(self.ordered("+ ")) == 2 or len(self.ordered("-0")) == 2:
                self.illegal_flags()
            if conversion in "dox":
                self.refuse_precision()
            self.refuse({"d": "#", "o": ",", "x": ",", "e": ",", "g": "#", "a": ",("}.get(conversion, ""))
        elif conversion in "bhs":
            if conversion != "s":
                self.refuse("#")
            self.need_width("-")
            self.refuse("+ 0,(")
        elif conversion in "ct":
            self.refuse_precision()
            if conversion == "t" and self.date_time not in DATE_TIME:
                raise unknown("t" + self.date_time)
            self.refuse("#+ 0,(")
            self.need_width("-")
        else:
            self.check_text()

    def check_text(self) -> None:
        """%% and %n."""
        self.refuse_precision()
        if self.conversion == "n":
            if self.width >= 0:
                raise Mistake("IllegalFormatWidthException", width=(INT, self.width))
            if self.flags:
                self.illegal_flags()
        else:
            if self.ordered("#+ 0,(<"):
                self.illegal_flags()
            self.need_width("-")


def unknown(conversion: str) -> Mistake:
    return Mistake("UnknownFormatConversionException", conversion=(STRING, conversion))


class Parser:
    """Goes through a format string once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.start = 0

    def pieces(self, progress: Callable[[int], None]) -> list[str | Spec]:
        """Literal texts and conversions, in order; now and then `progress` is told how many there are so far."""
        found: list[str | Spec] = []
        text = self.text
        while self.at < len(text):
            if len(found) % PIECES == PIECES - 1:
                progress(len(found))
            percent = text.find("%", self.at)
            if percent == self.at:
                self.at = self.start = percent + 1
                found.append(self.spec())
            else:
                end = percent if percent >= 0 else len(text)
                found.append(text[self.at : end])
                self.at = end
        return found

    def here(self) -> str:
        """The char here. A conversion that just ends is named by its first char."""
        if self.at >= len(self.text):
            raise unknown(self.text[self.start : self.start + 1] or "%")
        return self.text[self.at]

    def number(self) -> int:
        """The number here; the least int of all if it is none."""
        first = self.at
        while "0" <= self.here() <= "9":
            self.at += 1
        digits = self.text[first : self.at].lstrip("0")
        value = int(digits or "0") if len(digits) <= 10 else INT_MAX + 1
        return value if value <= INT_MAX else NOT_AN_INT

    def spec(self) -> Spec:
        index, flags, width = NEXT, "", -1
        char = self.here()
        if "0" <= char <= "9":
            first = self.at
            value = self.number()
            if self.here() == "$":
                index = value or NO_INDEX
                self.at += 1
            elif char == "0":
                self.at = first
            else:
                width = value
        while width == -1 and self.here() in FLAGS:
            if self.here() in flags:
                raise Mistake("DuplicateFormatFlagsException", flags=(STRING, self.here()))
            flags += self.here()
            self.at += 1
        if "<" in flags:
            index = SAME
        if width == -1 and "0" <= self.here() <= "9":
            width = self.number()
        if width == NOT_AN_INT:
            raise Mistake("IllegalFormatWidthException", width=(INT, width))
        return self.conversion(Spec(index, flags, width, self.precision()))

    def precision(self) -> int:
        if self.here() != ".":
            return -1
        self.at += 1
        if not "0" <= self.here() <= "9":
            raise unknown(self.text[self.start])
        precision = self.number()
        if precision < 0:
            raise Mistake("IllegalFormatPrecisionException", precision=(INT, precision))
        return precision

    def conversion(self, spec: Spec) -> Spec:
        char = self.here()
        self.at += 1
        if spec.index in (NO_INDEX, NOT_AN_INT):
            written = 0 if spec.index == NO_INDEX else NOT_AN_INT
            raise Mistake("IllegalFormatArgumentIndexException", index=(INT, written))
        if char not in CONVERSIONS:
            raise unknown(char)
        if char in "tT":
            if self.at >= len(self.text):
                raise unknown(char)
            char += self.text[self.at]
            self.at += 1
        spec.name(char)
        spec.check()
        return spec


PIECES = 1024
"""After so many pieces `progress` is told."""
CACHED = 256
"""So many format strings, of at most so many chars each, are remembered taken apart."""
_cache: dict[str, list[str | Spec]] = {}


def pieces_of(text: str, progress: Callable[[int], None]) -> list[str | Spec]:
    """The pieces of a format string; raises Mistake, and what `progress` raises."""
    found = _cache.get(text)
    if found is None:
        found = Parser(text).pieces(progress)
        if len(text) <= CACHED:
            if len(_cache) >= CACHED:
                _cache.clear()
            _cache[text] = found
    return found
