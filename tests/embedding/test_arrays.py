"""Java arrays as Python sequences."""

from __future__ import annotations

import array
from typing import Any

import pytest

from pyjvm import VM, JavaArray, JavaClass


def test_result_is_a_sequence(guest: JavaClass) -> None:
    squares = guest.squares(5)
    assert isinstance(squares, JavaArray)
    assert (len(squares), squares[0], squares[4], squares[-1]) == (5, 0, 16, 16)
    assert list(squares) == [0, 1, 4, 9, 16]
    assert squares[1:3] == [1, 4] and squares[::-2] == [16, 4, 0]
    assert 9 in squares and 10 not in squares


@pytest.mark.parametrize("index", [5, -6, 1 << 40])
def test_index_out_of_bounds(guest: JavaClass, index: int) -> None:
    with pytest.raises(IndexError):
        guest.squares(5)[index]


def test_elements_and_slices_can_be_set(guest: JavaClass) -> None:
    squares = guest.squares(5)
    squares[0] = 7
    squares[1:3] = (8, 9)
    assert list(squares) == [7, 8, 9, 9, 16]
    assert guest.sum(squares) == 49
    with pytest.raises(ValueError, match="length is fixed"):
        squares[0:2] = [1]
    with pytest.raises(TypeError, match="does not fit int"):
        squares[0] = "x"
    with pytest.raises(TypeError, match="does not fit int"):
        squares[0] = 1 << 31


@pytest.mark.parametrize("values", [[1, 2, 3], (1, 2, 3), range(1, 4), array.array("i", [1, 2, 3])])
def test_sequences_become_arrays(guest: JavaClass, values: Any) -> None:
    assert guest.sum(values) == 6


@pytest.mark.parametrize(
    ("element", "values", "format"),
    [
        ("boolean", [True, False], "?"),
        ("byte", [-128, 127], "b"),
        ("char", ["a", "\uffff"], "H"),
        ("short", [-32768, 32767], "h"),
        ("int", [-(1 << 31), (1 << 31) - 1], "i"),
        ("long", [-(1 << 63), (1 << 63) - 1], "q"),
        ("float", [0.5, -1e30], "f"),
        ("double", [0.1, -1e300], "d"),
    ],
)
def test_each_primitive_type_keeps_its_edges(vm: VM, element: str, values: list[Any], format: str) -> None:
    made = vm.new_array(element, values)
    back = [pytest.approx(value) if format == "f" else value for value in values]
    assert list(made) == back
    copy = made.to_memoryview()
    assert (copy.format, len(copy)) == (format, 2)
    other = vm.new_array(element, 3)
    other.fill_from(copy, 1)
    assert other[1:] == back


def test_bytes_are_byte_arrays(vm: VM) -> None:
    made = vm.new_array("byte", b"\x00\xff")
    assert list(made) == [0, -1]
    assert bytes(made.to_memoryview()) == b"\x00\xff"


def test_buffers_that_do_not_fit_are_refused(vm: VM) -> None:
    made = vm.new_array("int", 2)
    with pytest.raises(IndexError):
        made.fill_from(array.array("i", [1, 2, 3]))
    with pytest.raises(IndexError):
        made.fill_from(array.array("i", [1]), -1)
    with pytest.raises(ValueError, match="items"):
        made.fill_from(b"12345678")
    with pytest.raises(ValueError, match="boolean"):
        vm.new_array("boolean", 1).fill_from(b"\2")


def test_arrays_of_references(vm: VM, guest: JavaClass) -> None:
    names = vm.new_array("java.lang.String", ["a", None])
    assert list(names) == ["a", None]
    names[1] = "b"
    assert guest.join("", *names) == "[a, b]"
    with pytest.raises(TypeError, match=r"no java\.lang\.String"):
        names[0] = guest.new()
    with pytest.raises(TypeError, match="no buffer"):
        names.to_memoryview()


def test_arrays_of_arrays(vm: VM) -> None:
    grid = vm.new_array("int[]", [[1, 2], [3]])
    assert [list(row) for row in grid] == [[1, 2], [3]]
    grid[0][1] = 9
    assert list(grid[0]) == [1, 9]
    assert str(vm.load_class("java.util.Arrays").deepToString(grid)) == "[[1, 9], [3]]"


def test_length_is_not_negative(vm: VM) -> None:
    with pytest.raises(ValueError, match="not negative"):
        vm.new_array("int", -1)
