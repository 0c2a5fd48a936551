"""Descriptors (JVMS 4.3) and signatures (JVMS 4.7.9.1) as Java source writes types."""

from __future__ import annotations

from ...instructions.descriptors import PRIMITIVE_NAMES

_DEEPEST = 200
"""How far type arguments nest; the text of a class file must not choose the depth of our stack."""


class SignatureProblem(Exception):
    """The text is not a signature."""


class MethodType:
    """The types of a method: texts of type parameters (with angle brackets, or ""), parameters, result and throws."""

    __slots__ = ("parameters", "result", "throws", "type_parameters")

    def __init__(self, type_parameters: str, parameters: list[str], result: str, throws: list[str]) -> None:
        self.type_parameters = type_parameters
        self.parameters = parameters
        self.result = result
        self.throws = throws


class ClassType:
    """The types of a class declaration, as texts."""

    __slots__ = ("interfaces", "superclass", "type_parameters")

    def __init__(self, type_parameters: str, superclass: str, interfaces: list[str]) -> None:
        self.type_parameters = type_parameters
        self.superclass = superclass
        self.interfaces = interfaces


def field_descriptor(text: str) -> str:
    """All these functions raise SignatureProblem where the text is not what it should be."""
    return _field(_Reader(text, generic=False))


def field_signature(text: str) -> str:
    return _field(_Reader(text))


def method_descriptor(text: str) -> MethodType:
    return _method(_Reader(text, generic=False))


def method_signature(text: str, every_bound: bool) -> MethodType:
    """`every_bound` shows bounds by java.lang.Object too."""
    return _method(_Reader(text, every_bound))


def _field(reader: _Reader) -> str:
    made = reader.type()
    reader.end()
    return made


def _method(reader: _Reader) -> MethodType:
    type_parameters = reader.type_parameters()
    reader.take("(")
    parameters = []
    while reader.peek() != ")":
        parameters.append(reader.type())
    reader.take(")")
    result = reader.type()
    throws = []
    while reader.peek() == "^":
        reader.take("^")
        throws.append(reader.type())
    reader.end()
    return MethodType(type_parameters, parameters, result, throws)


def class_signature(text: str, every_bound: bool) -> ClassType:
    """`every_bound` shows bounds by java.lang.Object too."""
    reader = _Reader(text, every_bound)
    type_parameters = reader.type_parameters()
    superclass = reader.type()
    interfaces = []
    while reader.peek():
        interfaces.append(reader.type())
    return ClassType(type_parameters, superclass, interfaces)


class _Reader:
    """Reads along a text. In a descriptor (not `generic`), the name of a class may hold `<`."""

    def __init__(self, text: str, every_bound: bool = False, generic: bool = True) -> None:
        self.text = text
        self.at = 0
        self.every_bound = every_bound
        self.ends = ";<." if generic else ";"
        self.depth = 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self, wanted: str) -> None:
        if self.peek() != wanted:
            raise SignatureProblem(f"{wanted} expected at {self.at} in {self.text[:100]}")
        self.at += 1

    def end(self) -> None:
        if self.at != len(self.text):
            raise SignatureProblem(f"more than a type in {self.text[:100]}")

    def until(self, stops: str) -> str:
        """The text up to one of the characters, which stays."""
        start = self.at
        while self.peek() and self.peek() not in stops:
            self.at += 1
        if not self.peek():
            raise SignatureProblem(f"no end in {self.text[:100]}")
        return self.text[start : self.at]

    def type(self) -> str:
        start = self.at
        while self.peek() == "[":
            self.at += 1
        brackets = "[]" * (self.at - start)
        kind = self.peek()
        self.at += 1
        if kind in PRIMITIVE_NAMES:
            return PRIMITIVE_NAMES[kind] + brackets
        if kind == "T":
            name = self.until(";")
            self.at += 1
            return name + brackets
        if kind == "L":
            return self.class_type() + brackets
        raise SignatureProblem(f"no type at {self.at - 1} in {self.text[:100]}")

    def class_type(self) -> str:
        made = [self.until(self.ends).replace("/", ".")]
        while self.peek() != ";":
            if self.peek() == "<":
                made.append(self.type_arguments())
            else:
                self.take(".")
                made.append("." + self.until(self.ends))
        self.at += 1
        return "".join(made)

    def type_arguments(self) -> str:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise SignatureProblem(f"type arguments nested deeper than {_DEEPEST}")
        self.take("<")
        arguments = []
        while self.peek() != ">":
            match self.peek():
                case "*":
                    self.at += 1
                    arguments.append("?")
                case "+":
                    self.at += 1
                    arguments.append("? extends " + self.type())
                case "-":
                    self.at += 1
                    arguments.append("? super " + self.type())
                case _:
                    arguments.append(self.type())
        self.at += 1
        self.depth -= 1
        return f"<{', '.join(arguments)}>"

    def type_parameters(self) -> str:
        if self.peek() != "<":
            return ""
        self.at += 1
        made = []
        while self.peek() != ">":
            name = self.until(":")
            bounds = []
            while self.peek() == ":":
                self.at += 1
                if self.peek() != ":":  # the class bound may be left out
                    bound = self.type()
                    if self.every_bound or bound != "java.lang.Object":
                        bounds.append(bound)
            made.append(f"{name} extends {' & '.join(bounds)}" if bounds else name)
        self.at += 1
        return f"<{', '.join(made)}>"
