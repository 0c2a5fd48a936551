"""A small operating system in play.

Tasks of several classes with queues of messages, run by priority, overridden methods throughout. The size is the
number of messages that arrive.
"""

from __future__ import annotations

from rounds import run


class Message:
    __slots__ = ("data", "next", "number")

    def __init__(self) -> None:
        self.next: Message | None = None
        self.number = 0
        self.data = [0] * 4


class Queue:
    __slots__ = ("first", "last")

    def __init__(self) -> None:
        self.first: Message | None = None
        self.last: Message | None = None

    def is_empty(self) -> bool:
        return self.first is None

    def put(self, message: Message) -> None:
        message.next = None
        if self.first is None:
            self.first = message
        else:
            self.last.next = message
        self.last = message

    def take(self) -> Message:
        message = self.first
        self.first = message.next
        return message


class Task:
    def __init__(self, scheduler: Scheduler, priority: int) -> None:
        self.scheduler = scheduler
        self.priority = priority
        self.inbox = Queue()
        self.next: Task | None = None
        self.held = False
        self.turns = 0
        scheduler.add(self)

    def is_ready(self) -> bool:
        return not self.held and not self.inbox.is_empty()

    def run(self) -> None:
        self.turns += 1
        self.handle(self.inbox.take())

    def handle(self, message: Message) -> None:
        raise NotImplementedError


class Source(Task):
    """Fills messages that came home and sends them out to the workers in turn."""

    def __init__(self, scheduler: Scheduler, workers: list[Task]) -> None:
        super().__init__(scheduler, 1)
        self.workers = workers
        self.number = 0

    def handle(self, message: Message) -> None:
        message.number = self.number
        self.number += 1
        for i in range(len(message.data)):
            message.data[i] = self.scheduler.random(1000)
        self.workers[message.number % len(self.workers)].inbox.put(message)


class Worker(Task):
    def __init__(self, scheduler: Scheduler, devices: list[Task]) -> None:
        super().__init__(scheduler, 2)
        self.devices = devices

    def handle(self, message: Message) -> None:
        data = message.data
        for i in range(len(data)):
            data[i] = self.change(data[i], i)
        self.devices[data[0] & 1].inbox.put(message)

    def change(self, value: int, place: int) -> int:
        raise NotImplementedError


class Adder(Worker):
    def __init__(self, scheduler: Scheduler, devices: list[Task]) -> None:
        super().__init__(scheduler, devices)
        self.carried = 0

    def change(self, value: int, place: int) -> int:
        self.carried = (self.carried + value) & 0xFFFF
        return self.carried + place


class Mixer(Worker):
    def change(self, value: int, place: int) -> int:
        return (value * 37 ^ value >> 3) + place * self.turns


class Swapper(Worker):
    def __init__(self, scheduler: Scheduler, devices: list[Task]) -> None:
        super().__init__(scheduler, devices)
        self.last = 0

    def change(self, value: int, place: int) -> int:
        old = self.last
        self.last = value
        return old


class Device(Task):
    """Handles one message, then nothing until it is released."""

    def __init__(self, scheduler: Scheduler, sink: Task) -> None:
        super().__init__(scheduler, 4)
        self.sink = sink

    def handle(self, message: Message) -> None:
        self.held = True
        message.number += self.turns & 3
        self.sink.inbox.put(message)


class Sink(Task):
    def __init__(self, scheduler: Scheduler) -> None:
        super().__init__(scheduler, 3)
        self.source: Task | None = None
        self.arrived = 0
        self.sum = 0

    def handle(self, message: Message) -> None:
        self.arrived += 1
        self.sum = (self.sum * 31 + message.number) & 0xFFFFFFFFFFFFFFFF
        for value in message.data:
            self.sum += value
        self.source.inbox.put(message)


class Idle(Task):
    """Runs when no other task can, and releases a device."""

    def __init__(self, scheduler: Scheduler, devices: list[Task]) -> None:
        super().__init__(scheduler, 0)
        self.devices = devices

    def is_ready(self) -> bool:
        return True

    def run(self) -> None:
        self.turns += 1
        self.devices[self.scheduler.random(len(self.devices))].held = False


class Scheduler:
    def __init__(self) -> None:
        self.tasks: Task | None = None
        self.seed = 7

    def random(self, bound: int) -> int:
        self.seed = (self.seed * 1103515245 + 12345) & 0xFFFFFFFF
        return (self.seed >> 8) % bound

    def add(self, task: Task) -> None:
        """Tasks are kept in the order of their priorities, the highest first."""
        if self.tasks is None or self.tasks.priority < task.priority:
            task.next = self.tasks
            self.tasks = task
            return
        before = self.tasks
        while before.next is not None and before.next.priority >= task.priority:
            before = before.next
        task.next = before.next
        before.next = task

    def choose(self) -> Task:
        task = self.tasks
        while not task.is_ready():
            task = task.next
        return task


def round_(size: int) -> int:
    scheduler = Scheduler()
    sink = Sink(scheduler)
    devices: list[Task] = [Device(scheduler, sink), Device(scheduler, sink)]
    workers: list[Task] = [Adder(scheduler, devices), Mixer(scheduler, devices), Swapper(scheduler, devices)]
    source = Source(scheduler, workers)
    idle = Idle(scheduler, devices)
    sink.source = source
    for _ in range(20):
        source.inbox.put(Message())
    while sink.arrived < size:
        scheduler.choose().run()
    return sink.sum * 31 + idle.turns


if __name__ == "__main__":
    run(round_, rounds=30, size=250000)
