"""How a malformed class file is reported."""

from typing import NoReturn

from pyjvm.errors import ClassFormatError


class Problems:
    """Raises ClassFormatErrors that name the source and the offset.

    `offsets` has them by `id` of a field, method or attribute; that of constant-pool entry i under -i, that of the
    class's access flags under 0.
    """

    def __init__(self, source: str, offsets: dict[int, int]) -> None:
        self.source = source
        self.offsets = offsets

    def offset(self, key: int) -> int:
        return self.offsets[key]

    def at(self, part: object) -> int:
        """The offset of a field, method or attribute."""
        return self.offsets[id(part)]

    def fail(self, reason: str, offset: int) -> NoReturn:
        self.fail_as(f"{reason} in class file {self.source}", offset)

    def fail_as(self, text: str, offset: int) -> NoReturn:
        """`text` names the class itself."""
        raise ClassFormatError(f"{text} (at offset {offset})", offset)
