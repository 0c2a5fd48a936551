"""What compiled code asks of Python while it runs. Nothing here collects, throws or runs Java."""

from __future__ import annotations

import ctypes

from . import area as layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Any

    from .tier import NativeTier


def make_callbacks(tier: NativeTier) -> dict[str, Any]:
    """The functions by name. They live as long as their tier."""
    monitors = tier.vm.monitors
    area = tier.area
    methods = tier.vm.linker.methods
    place = layout.ARGUMENTS >> 3
    leaves: dict[int, tuple[Any, list[tuple[Any, int]], tuple[Any, int] | None]] = {}
    """By method id: the native, where its arguments are, and where its result goes."""

    def monitor_enter(ref: int) -> int:
        return 1 if monitors.enter(tier.thread, ref & 0xFFFFFFFF) else 0

    def monitor_exit(ref: int) -> int:
        ref &= 0xFFFFFFFF
        if not monitors.holds(tier.thread, ref):
            return 0
        monitors.exit(tier.thread, ref)
        return 1

    def leaf(method_id: int) -> int:
        known = leaves.get(method_id)
        if known is None:
            method = methods[method_id]
            assert method is not None and method.native is not None
            slots = [area.slot(kind, place + i) for i, kind in enumerate(method.parameter_kinds)]
            kind = method.result_kind
            known = leaves[method_id] = method.native, slots, area.slot(kind, place) if kind else None
        native, slots, result = known
        given = native(tier.thread, *[view[at] for view, at in slots])
        if result is not None:
            view, at = result
            view[at] = given
        return 1

    def more_ticks(left: int) -> int:
        if tier.take_up() or tier.has_hot:  # it may be the loop that asks: one enters better code from outside
            return 0
        return tier.vm.scheduler.extend(tier.thread, left)

    def tell_traces(words: int) -> int:
        return tier.traces.tell(tier.thread, words)

    def answers(function: Callable[[int], int]) -> Generator[int, int, None]:
        """Where a signal's handler raises, it does so as a Python function begins, before that could catch it, but
        not before a generator does as it goes on. What was raised goes on when compiled code has left: 0 is a
        refusal."""
        result = 0
        while True:
            try:
                argument = yield result
                result = function(argument)
            except GeneratorExit:
                return
            except BaseException as problem:
                tier.problem = problem
                result = 0

    made: dict[str, tuple[Callable[[int], int], Any]] = {
        "monitor_enter": (monitor_enter, ctypes.c_int32),
        "monitor_exit": (monitor_exit, ctypes.c_int32),
        "leaf": (leaf, ctypes.c_int32),
        "tell_traces": (tell_traces, ctypes.c_int64),
        "more_ticks": (more_ticks, ctypes.c_int64),
    }
    callbacks = {}
    for name, (function, kind) in made.items():
        generator = answers(function)
        next(generator)
        callbacks[name] = ctypes.CFUNCTYPE(kind, kind)(generator.send)
    return callbacks
