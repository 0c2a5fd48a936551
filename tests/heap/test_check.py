"""The heap check finds what it is there to find."""

import pytest

from pyjvm.heap import CURSOR, size_class_of
from pyjvm.heap.check import problems

from .support import BYTES, LEAF, NODE, WEAK, make_heap


@pytest.fixture
def heap():
    heap = make_heap()
    yield heap
    heap.memory.close()


def damage_header(heap, node):
    heap.memory.u32[node] = 99


def damage_field(heap, node):
    heap.memory.u32[node + 2] = node + 2


def damage_referent(heap, node):
    weak = heap.allocate_object(WEAK)
    heap.memory.u32[weak + 2] = heap.memory.heap_end
    heap.memory.u32[node + 2] = weak


def damage_run(heap, node):
    heap.memory.u32[heap.memory.u32[CURSOR + 2 * size_class_of(6)] + 1] = 1


def damage_cursor(heap, node):
    heap.memory.u32[CURSOR + 2 * size_class_of(6)] += 2


def damage_limit(heap, node):
    heap.memory.u32[CURSOR + 2 * size_class_of(6) + 1] -= 6


def damage_marks(heap, node):
    heap.collect("Test")  # before that the block counts as handed out whole
    heap.memory.marks[(node >> 1) + 1] = 1


def damage_length(heap, node):
    heap.memory.u32[heap.allocate_array(BYTES, 10) + 1] = 1000


def damage_figures(heap, node):
    heap.used_words += 2


def damage_root(heap, node):
    heap.roots.append(("wrong", lambda: [heap.memory.heap_start - 2]))


@pytest.mark.parametrize(
    "damage, words",
    [
        (damage_header, "class id 99"),
        (damage_field, "word 2 of"),
        (damage_referent, "word 2 of"),
        (damage_run, "not zeroed"),
        (damage_cursor, "no whole number of cells"),
        (damage_limit, "limit differs"),
        (damage_marks, "where no object begins"),
        (damage_length, "lies in a place of"),
        (damage_figures, "bytes in use"),
        (damage_root, "root wrong holds"),
    ],
)
def test_damage_is_found(heap, damage, words):
    node = heap.allocate_object(NODE)
    heap.roots.append(("node", lambda: [node]))
    heap.memory.u32[node + 3] = heap.allocate_object(LEAF)
    assert list(problems(heap)) == []
    damage(heap, node)
    if damage is damage_header:
        heap.roots.clear()
        heap.scan.extend([()] * 100)
        assert words in next(p for p in _until_failure(heap))
    else:
        assert any(words in problem for problem in problems(heap))


def _until_failure(heap):
    heap.used_words = 0
    return (problem for problem in problems(heap) if "class id" in problem)
