"""The Python side of java.lang against its class files."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyjvm.instructions.descriptors import parse_descriptor
from pyjvm.loader.loaders import parse_image
from pyjvm.loader.native_binding import library_root, natives_module
from pyjvm.natives import natives_of

ROOT = Path(library_root())
LINKED_BY_THE_MACHINE = ("java/lang/invoke/", "java/lang/runtime/")
NATIVE, STATIC = 0x0100, 0x0008
CLASSES = sorted(
    name
    for name in (path.relative_to(ROOT).as_posix()[: -len(".class")] for path in ROOT.glob("java/lang/**/*.class"))
    if not name.startswith(LINKED_BY_THE_MACHINE)
)


def test_there_are_classes() -> None:
    assert len(CLASSES) > 100


@pytest.mark.parametrize("package", ["java/lang/", "java/lang/ref/", "java/lang/reflect/", "java/lang/annotation/"])
def test_every_native_method_has_one_function_that_fits(package: str) -> None:
    wrong = []
    for name in CLASSES:
        if name.rpartition("/")[0] + "/" != package:
            continue
        image = parse_image((ROOT / f"{name}.class").read_bytes(), name)
        methods = {(method.name, method.desc): method for method in image.methods}
        missing = {key for key, method in methods.items() if method.access & NATIVE}
        module = natives_module(name)
        for mark, function in natives_of(module) if module is not None else ():
            key = (mark.name, mark.descriptor)
            method = methods.get(key)
            if method is None or bool(method.access & NATIVE) == mark.replaces:
                wrong.append((name, key, "no such method, or of the other kind"))
                continue
            parameters = len(parse_descriptor(mark.descriptor)[0]) + (1 if method.access & STATIC else 2)
            if function.__code__.co_argcount != parameters:
                wrong.append((name, key, f"takes {function.__code__.co_argcount} parameters"))
            if not mark.replaces:
                missing.remove(key)
        wrong += [(name, key, "no function") for key in missing]
    assert not wrong


def test_strings_and_builders_have_their_fields_where_the_natives_look() -> None:
    """Layouts put references first, then ints, then bytes, each in the order of declaration."""
    for name, expected in (
        ("java/lang/String", {"value": "[B", "hash": "I", "coder": "B"}),
        ("java/lang/AbstractStringBuilder", {"value": "[B", "count": "I", "coder": "B"}),
    ):
        image = parse_image((ROOT / f"{name}.class").read_bytes(), name)
        fields = {field.name: field.desc for field in image.fields if not field.access & STATIC}
        assert fields == expected
    for name in ("java/lang/StringBuilder", "java/lang/StringBuffer"):
        image = parse_image((ROOT / f"{name}.class").read_bytes(), name)
        assert not [field for field in image.fields if not field.access & STATIC]
