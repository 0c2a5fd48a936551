"""Recursive descent over a JSON text into dicts, lists, strings and floats; and the tree printed again. The size is how
many orders the document has."""

from __future__ import annotations

from typing import Any

from rounds import run, wrap


class JsonError(ValueError):
    def __init__(self, message: str, at: int) -> None:
        super().__init__(f"{message} at {at}")


class JsonParser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def parse(self) -> Any:
        value = self.value()
        self.skip_space()
        if self.at < len(self.text):
            raise JsonError("more than a value", self.at)
        return value

    def skip_space(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in " \n\t\r":
            self.at += 1

    def peek(self) -> str:
        self.skip_space()
        if self.at >= len(self.text):
            raise JsonError("unexpected end", self.at)
        return self.text[self.at]

    def expect(self, c: str) -> None:
        if self.peek() != c:
            raise JsonError(f"expected {c}", self.at)
        self.at += 1

    def value(self) -> Any:
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        if c == "t":
            return self.literal("true", True)
        if c == "f":
            return self.literal("false", False)
        if c == "n":
            return self.literal("null", None)
        return self.number()

    def literal(self, name: str, value: bool | None) -> bool | None:
        if not self.text.startswith(name, self.at):
            raise JsonError("unknown word", self.at)
        self.at += len(name)
        return value

    def object(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        self.expect("{")
        if self.peek() == "}":
            self.at += 1
            return members
        while True:
            if self.peek() != '"':
                raise JsonError("expected a name", self.at)
            name = self.string()
            self.expect(":")
            members[name] = self.value()
            if self.peek() == "}":
                self.at += 1
                return members
            self.expect(",")

    def array(self) -> list[Any]:
        elements: list[Any] = []
        self.expect("[")
        if self.peek() == "]":
            self.at += 1
            return elements
        while True:
            elements.append(self.value())
            if self.peek() == "]":
                self.at += 1
                return elements
            self.expect(",")

    def string(self) -> str:
        string: list[str] = []
        self.at += 1
        while True:
            if self.at >= len(self.text):
                raise JsonError("unended string", self.at)
            c = self.text[self.at]
            self.at += 1
            if c == '"':
                return "".join(string)
            string.append(self.escape() if c == "\\" else c)

    def escape(self) -> str:
        c = self.text[self.at]
        self.at += 1
        if c == "n":
            return "\n"
        if c == "t":
            return "\t"
        if c == "u":
            self.at += 4
            return chr(int(self.text[self.at - 4 : self.at], 16))
        return c

    def number(self) -> float:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "0123456789-+.eE":
            self.at += 1
        if start == self.at:
            raise JsonError("unexpected character", self.at)
        return float(self.text[start : self.at])


def print_value(value: Any, out: list[str]) -> None:
    if isinstance(value, dict):
        before = "{"
        for name, member in value.items():
            out.append(before)
            print_string(name, out)
            out.append(":")
            print_value(member, out)
            before = ","
        out.append("{}" if before == "{" else "}")
    elif isinstance(value, list):
        before = "["
        for element in value:
            out.append(before)
            print_value(element, out)
            before = ","
        out.append("[]" if before == "[" else "]")
    elif isinstance(value, str):
        print_string(value, out)
    elif isinstance(value, float):
        out.append(str(int(value) if value == round(value) else value))
    else:
        out.append("null" if value is None else "true" if value else "false")


def print_string(string: str, out: list[str]) -> None:
    out.append('"')
    for c in string:
        if c == "\n":
            out.append("\\n")
        elif c < " ":
            out.append(f"\\u{ord(c):04x}")
        elif c in '"\\':
            out.append("\\" + c)
        else:
            out.append(c)
    out.append('"')


def document(orders: int) -> str:
    """A list of orders."""
    json = ["[\n"]
    for i in range(orders):
        json.append(f'  {{"id": {i}, "customer": "customer number {i * 7 % 1000}')
        json.append(f'", "open": {"true" if i % 3 == 0 else "false"}, "note": ')
        json.append('"said \\"soon\\"\\n\\u0009or later"' if i % 5 == 0 else "null")
        json.append(',\n   "lines": [')
        for j in range(i % 4):
            json.append("" if j == 0 else ", ")
            json.append(f'{{"name": "part {chr(ord("a") + j)}", ')
            json.append(f'"price": {i % 100 * 3 + j}.{25 * (j + 1)}, ')
            json.append(f'"sizes": [{-j}, {i * j}, 1e{j}]}}')
        json.append(f'], "address": {{"street": "Long Road {i % 90}", "more": {{}}}}}}')
        json.append(",\n" if i < orders - 1 else "\n")
    json.append("]")
    return "".join(json)


def sum_of(value: Any) -> float:
    """The sum of all numbers in a tree."""
    total = 0.0
    if isinstance(value, dict):
        for each in value.values():
            total += sum_of(each)
    elif isinstance(value, list):
        for each in value:
            total += sum_of(each)
    elif isinstance(value, float):
        total = value
    return total


def round_(size: int) -> int:
    tree = JsonParser(document(size)).parse()
    out: list[str] = []
    print_value(tree, out)
    printed = "".join(out)
    again = JsonParser(printed).parse()
    if tree != again:
        raise RuntimeError("not the same tree")
    checksum = int(sum_of(again) * 100) + len(printed)
    for c in printed:
        checksum = wrap(checksum * 31 + ord(c))
    return checksum


if __name__ == "__main__":
    run(round_, rounds=25, size=8_000)
