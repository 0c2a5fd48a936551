"""From bytes to a `ClassFile` and back."""

from io import BytesIO
from struct import Struct, error

from construct import ConstructError, StreamError

from pyjvm.classfile import checks, versions
from pyjvm.classfile.declare import TRUNCATED, Malformed, construct_of
from pyjvm.classfile.models import ClassFile
from pyjvm.classfile.pool_checks import PoolChecks
from pyjvm.classfile.problems import Problems
from pyjvm.errors import ClassFormatError

MAGIC = Struct(">I")


def parse_class(data: bytes, source: str = "<bytes>", enable_preview: bool = False) -> ClassFile:
    """Parse a class file and check its format (JVMS 4.8).

    `source` names it in messages: the class's internal name when a loader asks, a file name otherwise.
    Raises ClassFormatError, UnsupportedClassVersionError.
    """
    versions.check_header(data, source, enable_preview)
    stream = BytesIO(data)
    stream.seek(MAGIC.size)
    offsets: dict[int, int] = {}
    problems = Problems(source, offsets)
    major = int.from_bytes(data[6:8], "big")
    pool = PoolChecks(major, problems)
    try:
        parsed: ClassFile = construct_of(ClassFile).parse_stream(
            stream, major_version=major, end=len(data), offsets=offsets, checks=pool
        )
        if stream.tell() != len(data):
            problems.fail_as(f"Extra bytes at the end of class file {source}", stream.tell())
    except StreamError:
        raise ClassFormatError(TRUNCATED, len(data)) from None
    except Malformed as problem:
        if problem.reason == TRUNCATED:
            raise ClassFormatError(TRUNCATED, problem.offset) from None
        problems.fail(problem.reason, problem.offset)
    checks.check(parsed, pool, problems)
    return parsed


def build_class(cf: ClassFile) -> bytes:
    """The bytes of a class file. ValueError when a value does not fit its place."""
    stream = BytesIO()
    stream.write(MAGIC.pack(cf.magic))
    try:
        construct_of(ClassFile).build_stream(cf, stream)
    except (error, OverflowError, ConstructError) as problem:
        raise ValueError(f"not a class file: {problem}") from problem
    return stream.getvalue()
