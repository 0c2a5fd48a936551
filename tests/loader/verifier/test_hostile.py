"""Whatever a class file holds, the verifier says yes or raises a Java error, soon."""

import random
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest

from pyjvm.classfile.image import ClassImage, CodeImage, MethodImage
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class
from pyjvm.errors import LinkageProblem
from pyjvm.loader.verifier import verify_class

from .assembler import assemble
from .hierarchy import OBJECT, Hierarchy
from .verdicts import read_cases

MUTANTS = 4000


class Anything(Hierarchy):
    """Knows every class; those that nobody has heard of extend Object."""

    def chain(self, name: str | None) -> list[str]:
        if name is not None:
            self.superclasses.setdefault(name, OBJECT)
        return super().chain(name)


def images() -> list[ClassImage]:
    made = []
    for case in read_cases():
        try:
            made.append(image_of(parse_class(assemble(case.text))))
        except LinkageProblem:
            continue
    return made


def mutants(seed: int, number: int) -> Iterator[ClassImage]:
    """Code, stack maps, handlers and limits with some bytes changed, in class files of all kinds of versions."""
    chance = random.Random(seed)
    originals = [image for image in images() if image.methods and image.methods[0].code is not None]
    bodies = [(image, method.code) for image in originals for method in image.methods if method.code is not None]
    for _ in range(number):
        image, code = chance.choice(bodies)
        method = image.methods[0]
        body, stack_map = bytearray(code.code), bytearray(code.stack_map or b"\0\1\0")
        for _ in range(chance.choice((1, 1, 2, 5))):
            target = body if chance.random() < 0.7 else stack_map
            target[chance.randrange(len(target))] = chance.choice((chance.randrange(256), chance.randrange(8)))
        if chance.random() < 0.3:
            body += chance.choice(bodies)[1].code
        handlers = code.handlers
        if chance.random() < 0.2:
            start, end = sorted((chance.randrange(len(body)), chance.randrange(1, len(body) + 1)))
            caught = chance.choice((None, "java/lang/Exception", "A"))
            handlers = (*handlers, (start, end, chance.randrange(len(body)), caught))
        limit = chance.choice((0, 1, 2, 10, 10))
        changed = CodeImage(
            limit, max(limit, 6), bytes(body), handlers, stack_map=bytes(stack_map) if code.stack_map else None
        )
        version = chance.choice((45, 48, 49, 50, 51, 52, 61, 69))
        yield ClassImage(
            version, 0, image.access, image.name, image.super_name, image.interfaces, image.cp, image.fields,
            (MethodImage(method.access, method.name, method.desc, changed),),
        )  # fmt: skip


@pytest.mark.parametrize("seed", [1, 2])
def test_changed_code_gives_java_errors_only(seed: int) -> None:
    accepted = 0
    for image in mutants(seed, MUTANTS):
        try:
            verify_class(image, Anything(image.super_name))
            accepted += 1
        except LinkageProblem:
            pass
    assert 0 < accepted < MUTANTS


def slow_classes() -> dict[str, str]:
    """Classes made to cost time or memory, each below 200 KB."""
    many = range(8000)
    frames = "".join("iconst_0\n.frame I | I\npop\n" for _ in many)
    switches = "iconst_0\ntableswitch e 0 " + "e " * 15000 + "\ne:\n.frame |\nreturn"
    locals_ = "".join("iconst_0\nwide istore 65000\niconst_0\nwide istore 64000\n" for _ in range(5000))
    stores = "".join("aconst_null\nastore_1\niconst_0\nistore_1\n" for _ in range(4000))
    handlers = "".join(f".catch any a b h{i}\n" for i in range(2000))
    targets = "".join(f"h{i}:\n.frame T | Ljava/lang/Throwable;\npop\n" for i in range(2000))
    merges = "".join(f"iload_0\nifeq L\nnew Class java/lang/Exception\nastore {i % 200 + 1}\n" for i in range(3600))
    return {
        "frames": f".method 9 m (I)V\n{frames}return",
        "switch": f".method 9 m ()V\n{switches}",
        "locals": f".method 9 m ()V\n.locals 65535\n{locals_}return",
        "stores under many handlers": f".method 9 m ()V\n{handlers}a:\n{stores}b:\nreturn\n{targets}return",
        "merges": f".method 9 m (I)V\n.locals 300\nL:\n{merges}goto_w L",
    }


@pytest.mark.parametrize("version", [69, 49])
@pytest.mark.parametrize("name", slow_classes())
def test_verification_takes_seconds_at_most(name: str, version: int) -> None:
    image = image_of(parse_class(assemble(slow_classes()[name], version=version)))
    start = time.process_time()
    with suppress(LinkageProblem):
        verify_class(image, Hierarchy(image.super_name))
    assert time.process_time() - start < 30
