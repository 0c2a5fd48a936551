"""Format strings taken apart: %[index$][flags][width][.precision]conversion (API of java.util.Formatter)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

FLAGS = "-#+ 0,("
CONVERSIONS = frozenset("bBhHsScCdoxXeEfgGaAtTn%")
DATE_TIME = frozenset("HIklMNLQpsSTzZaAbBCdehjmyYrRcDF")
NEXT, SAME = 0, -1
"""Argument indices: the next argument, or the one before again."""
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

    def ordered(self, flags: str) -> str:
        """Those of `flags` that are set, in the order in which messages show them."""
        return "".join(flag for flag in FLAGS if flag in flags and flag in self.flags)

    def mismatch(self, flag: str) -> Mistake:
        return Mistake(
            "FormatFlagsConversionMismatchException", flags=(STRING, flag), conversion=(CHAR, ord(self.conversion))
        )

    def refuse(self, unwanted: str) -> None:
        present = self.ordered(unwanted)
        if present:
            raise self.mismatch(present[0])

    def need_width(self, aligning: str) -> None:
        if self.width < 0 and self.ordered(aligning):
            raise Mistake("MissingFormatWidthException", specifier=(STRING, self.text))

    def refuse_precision(self) -> None:
        if self.precision >= 0:
            raise Mistake("IllegalFormatPrecisionException", precision=(INT, self.precision))

    def illegal_flags(self) -> NoReturn:
        raise Mistake("IllegalFormatFlagsException", flags=(STRING, self.ordered(FLAGS)))

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
            self.refuse("#+ 0,(")
            self.need_width("-")
            if conversion == "t" and self.date_time not in DATE_TIME:
                raise unknown("t" + self.date_time)
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
            if self.ordered("#+ 0,("):
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

    def pieces(self) -> list[str | Spec]:
        """Literal texts and conversions, in order."""
        found: list[str | Spec] = []
        text = self.text
        while self.at < len(text):
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
        if char == "<":
            index = SAME
            self.at += 1
        elif "0" <= char <= "9":
            first = self.at
            value = self.number()
            if self.here() == "$":
                if value <= 0:
                    raise Mistake("IllegalFormatArgumentIndexException", index=(INT, value))
                index = value
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
            raise unknown(".")
        precision = self.number()
        if precision < 0:
            raise Mistake("IllegalFormatPrecisionException", precision=(INT, precision))
        return precision

    def conversion(self, spec: Spec) -> Spec:
        char = self.here()
        self.at += 1
        if char not in CONVERSIONS:
            raise unknown(char)
        if char in "tT":
            if self.at >= len(self.text):
                raise unknown(char)
            spec.date_time = self.text[self.at]
            self.at += 1
        spec.text = self.text[self.start - 1 : self.at]
        spec.upper = "A" <= char <= "Z"
        spec.conversion = char.lower()
        spec.check()
        return spec


CACHED = 256
"""So many format strings, of at most so many chars each, are remembered taken apart."""
_cache: dict[str, list[str | Spec]] = {}


def pieces_of(text: str) -> list[str | Spec]:
    """The pieces of a format string; raises Mistake."""
    found = _cache.get(text)
    if found is None:
        found = Parser(text).pieces()
        if len(text) <= CACHED:
            if len(_cache) >= CACHED:
                _cache.clear()
            _cache[text] = found
    return found
