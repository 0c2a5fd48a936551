"""What can go wrong with guest memory. The machine turns these into what Java code sees."""


class HeapExhausted(Exception):
    """No memory is left, after everything unreachable has gone; an `OutOfMemoryError` with `reason` as its message."""

    def __init__(self, reason: str = "Java heap space") -> None:
        super().__init__(reason)
        self.reason = reason


class CannotReserve(Exception):
    """The operating system refuses the address range that was asked for; the machine cannot start."""

    def __init__(self, heap_bytes: int) -> None:
        super().__init__(f"Could not reserve enough space for {heap_bytes >> 10}KB object heap")
