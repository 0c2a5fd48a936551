"""Control flow as nested loops and joins (structure.py): every block is written once, where jumps can get to it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pyjvm.interpreter.structure import Block, Structure

GRAPHS = st.integers(1, 14).flatmap(
    lambda n: st.tuples(
        st.lists(st.lists(st.integers(0, n - 1), max_size=3, unique=True), min_size=n, max_size=n),
        st.sets(st.integers(0, n - 1), max_size=2),
    )
)


def structure_of(edges: list[list[int]], entries: set[int]) -> Structure:
    """Of a graph whose unreachable blocks are left out, as they are for a method."""
    entries = {0, *entries}
    reached, work = set(entries), list(entries)
    while work:
        for s in edges[work.pop()]:
            if s not in reached:
                reached.add(s)
                work.append(s)
    return Structure({b: Block(b, b + 1, tuple(edges[b])) for b in reached}, entries)


@given(GRAPHS)
def test_every_block_is_dispatched_or_dominated_by_one_that_is(graph: tuple[list[list[int]], set[int]]) -> None:
    structure = structure_of(*graph)
    for block in structure.blocks:
        above = block
        while above not in structure.dispatched:
            assert above != structure.idom[above]
            above = structure.idom[above]
        assert structure.dominates(above, block)


@given(GRAPHS)
def test_a_block_is_placed_at_most_once(graph: tuple[list[list[int]], set[int]]) -> None:
    structure = structure_of(*graph)
    placed = [b for places in (structure.joins, structure.follows) for blocks in places.values() for b in blocks]
    assert len(placed) == len(set(placed))
    assert not set(placed) & structure.dispatched


@given(GRAPHS)
def test_every_backward_edge_goes_to_a_loop_that_holds_it_or_to_a_dispatched_block(
    graph: tuple[list[list[int]], set[int]],
) -> None:
    structure = structure_of(*graph)
    for block, made in structure.blocks.items():
        for s in made.successors:
            if structure.position[s] <= structure.position[block]:
                assert block in structure.headers.get(s, ()) or s in structure.dispatched


def test_a_jump_into_a_loop_makes_its_target_an_entry() -> None:
    structure = structure_of([[1, 2], [2], [1]], set())
    assert {1, 2} & structure.dispatched


def test_the_branches_of_a_condition_meet_after_it() -> None:
    structure = structure_of([[1, 2], [3], [3], []], set())
    assert structure.joins == {0: [3]}
    assert structure.dispatched == {0}
