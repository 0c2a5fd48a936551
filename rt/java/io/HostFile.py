"""Natives of java.io.HostFile: open files."""

from __future__ import annotations

from pyjvm.rt.java.io.failures import FAILURES, failure, not_found

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

NOT_YET = -2
INPUT_POLL = 10_000_000
"""Nanoseconds between two looks for input."""


def null(vm: Any) -> Any:
    return vm.exception("java/lang/NullPointerException", None)


def check_part(vm: Any, array: int, offset: int, count: int) -> None:
    if not array:
        raise null(vm)
    length = vm.array_length(array)
    if offset < 0 or count < 0 or offset > length - count:
        raise vm.exception(
            "java/lang/IndexOutOfBoundsException",
            f"Range [{offset}, {offset} + {count}) out of bounds for length {length}",
        )


@native("(Ljava/lang/String;Ljava/lang/String;)I")
def open(t: Any, path: int, mode: int) -> int:
    vm = t.vm
    name = vm.string(path)
    try:
        return int(vm.host.open(name, vm.string(mode)))
    except FAILURES as error:
        raise not_found(vm, error, name) from None


def wait_for_input(t: Any) -> Any:
    """Let other threads run, or sleep; the Java caller tries again."""
    return t.block(t.vm.host.nano_time() + INPUT_POLL, "input", lambda: NOT_YET)


@native("(I)I", name="read0", blocks=True)
def read_byte(t: Any, fd: int) -> Any:
    vm = t.vm
    try:
        if not vm.host.ready(fd):
            return wait_for_input(t)
        data = vm.host.read(fd, 1)
    except FAILURES as error:
        raise failure(vm, error) from None
    return data[0] if data else -1


@native("(I[BII)I", name="readBytes", blocks=True)
def read_bytes(t: Any, fd: int, array: int, offset: int, count: int) -> Any:
    vm = t.vm
    check_part(vm, array, offset, count)
    if count == 0:
        return 0
    try:
        if not vm.host.ready(fd):
            return wait_for_input(t)
        data = vm.host.read(fd, count)
    except FAILURES as error:
        raise failure(vm, error) from None
    if not data:
        return -1
    vm.set_bytes(array, offset, data)
    return len(data)


@native("(II)V", name="write")
def write_byte(t: Any, fd: int, value: int) -> None:
    vm = t.vm
    try:
        vm.host.write(fd, bytes((value & 255,)))
    except FAILURES as error:
        raise failure(vm, error) from None


@native("(I[BII)V", name="write")
def write_bytes(t: Any, fd: int, array: int, offset: int, count: int) -> None:
    vm = t.vm
    check_part(vm, array, offset, count)
    try:
        vm.host.write(fd, vm.bytes_at(array, offset, count))
    except FAILURES as error:
        raise failure(vm, error) from None


@native("(I)V")
def flush(t: Any, fd: int) -> None:
    if not t.vm.host.flush(fd):
        raise t.vm.exception("java/io/IOException", "Broken pipe")


@native("(I)V")
def close(t: Any, fd: int) -> None:
    vm = t.vm
    try:
        vm.host.close(fd)
    except FAILURES as error:
        raise failure(vm, error) from None


@native("(I)I")
def available(t: Any, fd: int) -> int:
    vm = t.vm
    try:
        return min(int(vm.host.available(fd)), 0x7FFFFFFF)
    except FAILURES as error:
        raise failure(vm, error) from None


@native("(I)J")
def position(t: Any, fd: int) -> int:
    vm = t.vm
    try:
        return int(vm.host.position(fd))
    except FAILURES as error:
        raise failure(vm, error) from None


@native("(IJ)V")
def seek(t: Any, fd: int, to: int) -> None:
    vm = t.vm
    try:
        vm.host.seek(fd, to)
    except FAILURES as error:
        raise failure(vm, error) from None


@native("(I)J")
def length(t: Any, fd: int) -> int:
    vm = t.vm
    try:
        return int(vm.host.length(fd))
    except FAILURES as error:
        raise failure(vm, error) from None


@native("(IJ)V", name="setLength")
def set_length(t: Any, fd: int, length: int) -> None:
    vm = t.vm
    try:
        vm.host.set_length(fd, length)
    except FAILURES as error:
        raise failure(vm, error) from None
