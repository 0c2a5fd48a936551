"""The sizes in which small objects come: one table, which every tier that allocates reads.

Sizes are in words of 4 bytes. Each is a multiple of 2, so that references stay 8-byte aligned, and the steps grow with
the size, so that rounding up wastes at most a fifth of a cell. There are as many as the control words have room for.
"""

CELL_WORDS = (
    2, 4, 6, 8, 10, 12, 14, 16,
    20, 24, 28, 32,
    40, 48, 56, 64,
    80, 96, 112, 128,
    160, 192, 224, 256,
    320, 384, 448, 512,
)  # fmt: skip
"""The words of a cell of each size class: what an allocation of that class bumps the cursor by."""

SIZE_CLASSES = len(CELL_WORDS)
MAX_CELL_WORDS = CELL_WORDS[-1]
"""Anything larger lives in the large-object space."""


def _class_by_words() -> bytes:
    table = bytearray(MAX_CELL_WORDS + 1)
    size_class = 0
    for words in range(MAX_CELL_WORDS + 1):
        if words > CELL_WORDS[size_class]:
            size_class += 1
        table[words] = size_class
    return bytes(table)


CLASS_BY_WORDS = _class_by_words()
"""Size class by number of words, for 0 to `MAX_CELL_WORDS`."""


def size_class_of(words: int) -> int:
    """The smallest size class whose cells hold `words` words; -1 for what belongs in the large-object space."""
    return CLASS_BY_WORDS[words] if words <= MAX_CELL_WORDS else -1
