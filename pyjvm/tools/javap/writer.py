"""Lines with indentation, and comments in a column of their own."""

COMMENT_COLUMN = 40
"""Where comments start, counted from the indentation."""


class Writer:
    """Gathers lines; `indent` is the number of columns that each line starts with."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.indent = 0

    def line(self, text: str = "", comment: str | None = None) -> None:
        """One line; the comment starts in its column, or one space after a text that reaches so far.

        Spaces at the end are dropped.
        """
        line = " " * self.indent + text
        if comment is not None:
            column = self.indent + COMMENT_COLUMN
            line = (line.ljust(column) if len(line) < column else line + " ") + "// " + comment
        self.lines.append(line.rstrip(" "))

    def heading(self, text: str) -> "Deeper":
        """A line, and as a context manager what stands two columns deeper under it."""
        self.line(text)
        return Deeper(self, 2)

    def deeper(self, columns: int = 2) -> "Deeper":
        return Deeper(self, columns)

    def text(self) -> str:
        return "".join(line + "\n" for line in self.lines)


class Deeper:
    """Indents while it is entered."""

    def __init__(self, writer: Writer, columns: int) -> None:
        self.writer = writer
        self.columns = columns

    def __enter__(self) -> None:
        self.writer.indent += self.columns

    def __exit__(self, *_: object) -> None:
        self.writer.indent -= self.columns
