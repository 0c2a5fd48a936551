"""Names and descriptors (JVMS 4.2, 4.3): which strings are well formed."""

import re

_UNQUALIFIED = r"[^.;\[/]+"
_CLASS = rf"{_UNQUALIFIED}(?:/{_UNQUALIFIED})*"
_TYPE = rf"(?:[BCDFIJSZ]|L{_CLASS};)"
_FIELD = rf"\[{{0,255}}{_TYPE}"

is_unqualified_name = re.compile(_UNQUALIFIED).fullmatch
is_class_name = re.compile(_CLASS).fullmatch
"""A binary class or interface name in internal form (4.2.1)."""
is_array_descriptor = re.compile(rf"\[{{1,255}}{_TYPE}").fullmatch
is_field_descriptor = re.compile(_FIELD).fullmatch
is_method_descriptor = re.compile(rf"\((?:{_FIELD})*\)(?:V|{_FIELD})").fullmatch
is_module_name = re.compile(r"(?:[^\x00-\x1f\\:@]|\\[\\:@])+").fullmatch
"""A module name as class files have it (4.2.3)."""

_method_name = re.compile(r"[^.;\[/<>]+").fullmatch
_parameters = re.compile(rf"\[*{_TYPE}").findall


def is_method_name(name: str) -> bool:
    """An unqualified name without `<` and `>`, or one of the two special names (4.2.2)."""
    return name in ("<init>", "<clinit>") or _method_name(name) is not None


def parameter_slots(descriptor: str) -> int:
    """How many local variables the parameters of a well-formed method descriptor take (4.3.3), without `this`."""
    parameters = _parameters(descriptor, 1, descriptor.rindex(")"))
    return len(parameters) + parameters.count("J") + parameters.count("D")
