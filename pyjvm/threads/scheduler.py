"""Whose turn it is. Turns end at ticks, never by the clock, so the same seed gives the same interleaving."""

from __future__ import annotations

from .deadlock import report_deadlock
from .java_thread import BLOCKED, NEW, RUNNABLE, TERMINATED, WAITING, JavaThread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..machine import Machine

TURN = 20_000
"""Ticks of a turn, before the seed varies it."""
LUMP = 50
"""Turns that a thread that is alone may be given at once."""


class Scheduler:
    """The threads of a machine, and the loop that runs them in turn."""

    def __init__(self, vm: Machine, seed: int | None, every: int) -> None:
        self.vm = vm
        self.threads: list[JavaThread] = []
        self._by_ref: dict[int, JavaThread] = {}
        self._state = seed if seed is not None else 0
        self._varied = seed is not None
        self._every = every
        """Ticks of a turn under stress (-XX:StressSwitch), or 0."""
        self._numbers = 0
        self.current: JavaThread | None = None
        self.ticks_used = 0
        self._given = 0
        """Ticks of the turn that runs."""
        self._drawn = 0
        """Ticks of the next turn, where they are known already, or 0."""
        self._beyond: int | None = None
        """While native code has many turns at once: the ticks after those it was given, up to the end of a turn."""

    # -- threads -----------------------------------------------------------------

    def attach(self, ref: int, stack_words: int) -> JavaThread:
        """A new thread for a java.lang.Thread object (0: the machine's own)."""
        self._numbers += 1
        t = JavaThread(self.vm, self._numbers, ref, stack_words)
        self.threads.append(t)
        if ref:
            self._by_ref[ref] = t
        return t

    def of(self, ref: int) -> JavaThread | None:
        """The thread of a java.lang.Thread object while it is alive."""
        return self._by_ref.get(ref)

    def detach(self, t: JavaThread) -> None:
        self.threads.remove(t)
        if self._by_ref.get(t.ref) is t:
            del self._by_ref[t.ref]

    def turn(self) -> int:
        """Ticks of the next turn."""
        if self._drawn:
            drawn, self._drawn = self._drawn, 0
            return drawn
        if self._every:
            return self._every
        if not self._varied:
            return TURN
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return 1 + (self._state >> 33) % (2 * TURN)

    # -- running -------------------------------------------------------------------

    def run_until(self, done: Any) -> None:
        """Run threads in turn until `done()` holds or none can run any more."""
        while not done():
            t = self._pick()
            if t is None:
                if not self._wait_for_time():
                    return
                continue
            self.run_turn(t)

    def run_turn(self, t: JavaThread) -> None:
        """One turn of a thread. What it wrote is seen when it ends, however long the program runs on."""
        vm = self.vm
        before = self.current
        self.current = t
        self._beyond = None
        self._given = t.ticks = vm.limits.grant(self.turn() + t.overdrawn)
        try:
            vm.interpreter.run(t)
        finally:
            self._use(self._given - t.ticks - t.unused)
            t.overdrawn = min(t.ticks, 0)
            t.unused = t.ticks = 0
            t.fresh.clear()
            self.current = before
        vm.host.flush()
        if t.frame is not None and t.state == RUNNABLE and vm.options.compile_threshold >= 0:
            native = vm.native_tier()
            if native is not None:
                native.sample(t)
        if self.threads and self.threads[0] is t:
            self.threads.append(self.threads.pop(0))
        if t.frame is None and t.on_end is not None:
            t.on_end(t)

    def _use(self, ticks: int) -> None:
        self.ticks_used += ticks
        self.vm.limits.use(ticks)

    def extend(self, t: JavaThread, left: int) -> int:
        """The turn of `t` is over, `left` being what is left of it (0 or less), but native code would like to go on:
        the ticks of the turns that follow, if they are the same thread's; 0 if not. Raises as `Limits.grant`.

        They may be many turns at once, which `settle` takes back.
        """
        if len(self.threads) > 1 or t.state != RUNNABLE:
            return 0
        alone = not self._varied and not self._every
        turns = LUMP * TURN if alone else self.turn()
        wanted = turns + left
        if wanted <= 0:
            self._drawn = turns
            return 0
        self._use(self._given - left - t.unused)
        t.unused = 0
        self._given = left
        self.vm.host.flush()
        self._given = self.vm.limits.grant(wanted)
        self._beyond = wanted - self._given if alone else None
        return self._given

    def settle(self, left: int) -> int:
        """What is left of the turn that runs, where `left` may hold turns to come, which are given back."""
        beyond, self._beyond = self._beyond, None
        if beyond is None or left <= 0:
            return left
        rest = min(left, (left + beyond) % TURN)
        self._given -= left - rest
        return rest

    def _pick(self) -> JavaThread | None:
        """The first thread in the round that can run; what waited long enough can."""
        now = 0
        for t in self.threads:
            if t.wake_at is not None:
                now = now or self.vm.host.nano_time()
                if t.wake_at <= now:
                    t.wake()
            if t.state == RUNNABLE and t.frame is not None:
                self.threads.remove(t)
                self.threads.insert(0, t)
                return t
        return None

    def _wait_for_time(self) -> bool:
        """Nobody can run: sleep until the first timed wait ends. False if none will."""
        times = [t.wake_at for t in self.threads if t.wake_at is not None]
        if not times:
            self._report_deadlock()
            return False
        self.vm.host.flush()
        self.vm.limits.check()
        self.vm.host.sleep(max(0, int(min(times)) - self.vm.host.nano_time()))
        return True

    def _report_deadlock(self) -> None:
        if any(t.state in (BLOCKED, WAITING) and not t.daemon for t in self.threads):
            report_deadlock(self.vm, self.threads)

    def alive_user_threads(self) -> bool:
        """Whether a thread that keeps the machine going is left (JLS 12.8)."""
        return any(not t.daemon and t.state not in (NEW, TERMINATED) for t in self.threads)
