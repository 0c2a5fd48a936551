"""Random programs over objects and references, held against a model made of Python objects."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pyjvm.heap.check import problems

from .support import BYTES, NODE, NODE_VALUE, REFERENT, REFS, WEAK, make_heap

ROOTS = 6
SLOTS = 3

root = st.integers(0, ROOTS - 1)
operation = st.one_of(
    st.tuples(st.just("node"), root, st.integers(0, 2**32 - 1)),
    st.tuples(st.just("refs"), root, st.sampled_from([3, 3, 10, 200, 600, 5000])),
    st.tuples(st.just("bytes"), root, st.one_of(st.integers(0, 64), st.integers(1500, 6000))),
    st.tuples(st.just("weak"), root, root),
    st.tuples(st.just("link"), root, st.integers(0, SLOTS - 1), root),
    st.tuples(st.just("follow"), root, root, st.integers(0, SLOTS - 1)),
    st.tuples(st.just("drop"), root),
    st.tuples(st.just("collect")),
)


class Thing:
    """The model of one object: its class, its payload, what it refers to."""

    def __init__(self, class_id, value=0):
        self.class_id = class_id
        self.value = value
        self.slots = [None] * SLOTS
        self.referent = None


class Machine:
    """Does each operation in the heap and in the model, then compares the two from the roots."""

    def __init__(self, stress):
        self.heap = make_heap(512 << 10, 64 << 10)
        self.heap.stress_every = stress
        self.refs = [0] * ROOTS
        self.model = [None] * ROOTS
        self.heap.roots.append(("roots", lambda: self.refs))

    def node(self, at, value):
        self.refs[at] = ref = self.heap.allocate_object(NODE)
        self.heap.memory.u32[ref + NODE_VALUE] = value
        self.model[at] = Thing(NODE, value)

    def refs_array(self, at, length):
        self.refs[at] = self.heap.allocate_array(REFS, length)
        self.model[at] = Thing(REFS, length)

    def bytes(self, at, length):
        self.refs[at] = ref = self.heap.allocate_array(BYTES, length)
        text = bytes(i * 7 & 0xFF for i in range(length))
        self.heap.memory.u8[(ref << 2) + 8 : (ref << 2) + 8 + length] = text
        self.model[at] = Thing(BYTES, text)

    def weak(self, at, target):
        ref = self.heap.allocate_object(WEAK)
        self.heap.memory.u32[ref + REFERENT] = self.refs[target]
        thing = Thing(WEAK)
        thing.referent = self.model[target]
        self.refs[at], self.model[at] = ref, thing

    def link(self, holder, slot, target):
        if self.model[holder] and self.model[holder].class_id in (NODE, REFS):
            self.heap.memory.u32[self.refs[holder] + 2 + slot] = self.refs[target]
            self.model[holder].slots[slot] = self.model[target]

    def follow(self, at, holder, slot):
        if self.model[holder] and self.model[holder].class_id in (NODE, REFS):
            self.refs[at] = self.heap.memory.u32[self.refs[holder] + 2 + slot]
            self.model[at] = self.model[holder].slots[slot]

    def drop(self, at):
        self.refs[at], self.model[at] = 0, None

    def collect(self):
        self.heap.collect("System.gc()")

    def compare(self):
        """Walks both graphs in step; what is strongly reachable must be the same, and nothing else must be live."""
        u32, u8 = self.heap.memory.u32, self.heap.memory.u8
        known = {}
        weak = []
        todo = list(zip(self.refs, self.model, strict=True))
        while todo:
            ref, thing = todo.pop()
            assert (ref == 0) == (thing is None)
            if not ref:
                continue
            if ref in known:
                assert known[ref] is thing
                continue
            known[ref] = thing
            assert u32[ref] == thing.class_id
            if thing.class_id == NODE:
                assert u32[ref + NODE_VALUE] == thing.value
            elif thing.class_id == REFS:
                assert u32[ref + 1] == thing.value
                assert not any(u32[ref + 5 : ref + 2 + thing.value])
            elif thing.class_id == BYTES:
                assert u8[(ref << 2) + 8 : (ref << 2) + 8 + len(thing.value)].tobytes() == thing.value
            else:
                weak.append((ref, thing))
            if thing.class_id in (NODE, REFS):
                todo += zip(u32[ref + 2 : ref + 2 + SLOTS], thing.slots, strict=True)
        assert len(set(map(id, known.values()))) == len(known)
        for ref, thing in weak:
            referent = u32[ref + REFERENT]
            assert referent == 0 or known[referent] is thing.referent
            assert referent or not any(thing.referent is other for other in known.values())
        assert set(self.heap.live_objects()) == known.keys()


@settings(max_examples=120, deadline=None)
@given(st.lists(operation, max_size=60), st.sampled_from([0, 0, 1, 3]))
def test_the_heap_holds_what_the_model_holds(operations, stress):
    machine = Machine(stress)
    try:
        for name, *arguments in operations:
            getattr(machine, "refs_array" if name == "refs" else name)(*arguments)
        assert list(problems(machine.heap)) == []
        machine.collect()
        machine.heap.take_pending()
        machine.collect()
        machine.compare()
        assert list(problems(machine.heap)) == []
    finally:
        machine.heap.memory.close()
