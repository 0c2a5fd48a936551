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
    u32, i64 = tier.area.u32, tier.area.i64
    i32, f32, f64 = tier.area.i32, tier.area.f32, tier.area.f64
    methods = tier.vm.linker.methods
    place = layout.ARGUMENTS >> 3

    def monitor_enter(ref: int) -> int:
        return 1 if monitors.enter(tier.thread, ref & 0xFFFFFFFF) else 0

    def monitor_exit(ref: int) -> int:
        ref &= 0xFFFFFFFF
        if not monitors.holds(tier.thread, ref):
            return 0
        monitors.exit(tier.thread, ref)
        return 1

    def leaf(method_id: int) -> int:
        method = methods[method_id]
        assert method is not None and method.native is not None
        arguments: list[Any] = []
        for i, kind in enumerate(method.parameter_kinds):
            if kind == "I":
                arguments.append(i32[2 * (place + i)])
            elif kind == "A":
                arguments.append(u32[2 * (place + i)])
            elif kind == "J":
                arguments.append(i64[place + i])
            elif kind == "D":
                arguments.append(f64[place + i])
            else:
                arguments.append(f32[2 * (place + i)])
        result = method.native(tier.thread, *arguments)
        kind = method.result_kind
        if kind == "D":
            f64[place] = result
        elif kind == "F":
            f32[2 * place] = result
        elif kind == "A":
            u32[2 * place] = result
        elif kind:
            i64[place] = result
        return 1

    def more_ticks(left: int) -> int:
        if tier.take_up():  # it may be the loop that asks: one enters better code from outside
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
        "tell_traces": (tell_traces, ctypes.c_int32),
        "more_ticks": (more_ticks, ctypes.c_int64),
    }
    callbacks = {}
    for name, (function, kind) in made.items():
        generator = answers(function)
        next(generator)
        callbacks[name] = ctypes.CFUNCTYPE(kind, kind)(generator.send)
    return callbacks
