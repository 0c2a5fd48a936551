"""Objects that point at each other.

A linked list that is sorted, thinned and reversed, a search tree, a graph with shortest ways through it. The size is
the number of objects of each.
"""

from __future__ import annotations

from rounds import run

FAR = (1 << 31) - 1


class Item:
    __slots__ = ("next", "value")

    def __init__(self, value: int, next: Item | None) -> None:
        self.value = value
        self.next = next


class Branch:
    __slots__ = ("count", "key", "less", "more")

    def __init__(self, key: int) -> None:
        self.key = key
        self.count = 1
        self.less: Branch | None = None
        self.more: Branch | None = None

    def sum(self, place: int) -> int:
        """The sum of keys times their place in the order, for places from `place` on."""
        before = 0 if self.less is None else self.less.count
        total = self.key * (place + before)
        if self.less is not None:
            total += self.less.sum(place)
        if self.more is not None:
            total += self.more.sum(place + before + 1)
        return total


class Place:
    __slots__ = ("distance", "id", "next", "waiting", "ways")

    def __init__(self, id: int) -> None:
        self.id = id
        self.ways: Way | None = None
        self.distance = FAR
        self.waiting = False
        self.next: Place | None = None


class Way:
    __slots__ = ("length", "next", "to")

    def __init__(self, to: Place, length: int, next: Way | None) -> None:
        self.to = to
        self.length = length
        self.next = next


def merge(a: Item | None, b: Item | None) -> Item | None:
    last = head = Item(0, None)
    while a is not None and b is not None:
        if a.value <= b.value:
            last.next = a
            a = a.next
        else:
            last.next = b
            b = b.next
        last = last.next
    last.next = a if a is not None else b
    return head.next


def sort(items: Item | None) -> Item | None:
    if items is None or items.next is None:
        return items
    middle = items
    end = items.next
    while end is not None and end.next is not None:
        middle = middle.next
        end = end.next.next
    second = middle.next
    middle.next = None
    return merge(sort(items), sort(second))


def reverse(items: Item | None) -> Item | None:
    done = None
    while items is not None:
        following = items.next
        items.next = done
        done = items
        items = following
    return done


def drop_every_third(items: Item | None) -> None:
    place = 1
    while items is not None and items.next is not None:
        place += 1
        if place % 3 == 0:
            items.next = items.next.next
        else:
            items = items.next


class ObjectGraph:
    __slots__ = ("seed",)

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def random(self, bound: int) -> int:
        self.seed = (self.seed * 1103515245 + 12345) & 0xFFFFFFFF
        return (self.seed >> 8) % bound

    def lists(self, size: int) -> int:
        items = None
        for _ in range(size):
            items = Item(self.random(1000000), items)
        items = sort(items)
        drop_every_third(items)
        items = reverse(items)
        total = 0
        place = 0
        while items is not None:
            place += 1
            total += items.value * place
            items = items.next
        return total

    def tree(self, size: int) -> int:
        root = Branch(500000)
        for _ in range(size):
            key = self.random(1000000)
            branch = root
            while True:
                branch.count += 1
                following = branch.less if key < branch.key else branch.more
                if following is None:
                    break
                branch = following
            if key < branch.key:
                branch.less = Branch(key)
            else:
                branch.more = Branch(key)
        return root.sum(0)

    def graph(self, size: int) -> list[Place]:
        places = [Place(i) for i in range(size)]
        for place in places:
            for _ in range(3):
                to = places[self.random(size)]
                length = 1 + self.random(100)
                place.ways = Way(to, length, place.ways)
                to.ways = Way(place, length, to.ways)
        return places


def distances(places: list[Place]) -> int:
    """Shortest ways from one place to all, by a queue of the places whose distance became less."""
    first: Place | None = places[0]
    last = first
    first.distance = 0
    while first is not None:
        place = first
        first = place.next
        if first is None:
            last = None
        place.next = None
        place.waiting = False
        way = place.ways
        while way is not None:
            to = way.to
            distance = place.distance + way.length
            if distance < to.distance:
                to.distance = distance
                if not to.waiting:
                    to.waiting = True
                    if last is None:
                        first = to
                    else:
                        last.next = to
                    last = to
            way = way.next
    return sum(place.distance * (place.id % 7 + 1) for place in places if place.distance != FAR)


def round_(size: int) -> int:
    objects = ObjectGraph(42)
    total = objects.lists(size)
    total = total * 31 + objects.tree(size)
    return total * 31 + distances(objects.graph(size))


if __name__ == "__main__":
    run(round_, rounds=28, size=50000)
