"""What is told of compilations, in java's shapes: lines of `-XX:+PrintCompilation`, sums of `-XX:+CITime`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LEVEL = 4
"""Of java's levels of compilation, the one that native code stands for: all optimisation, no profiling."""
QUICK_LEVEL = 1
"""The one for code that was made quickly, until that of `LEVEL` is there."""
WRAPPER_LEVEL = 0
PHASES = {
    "translate": "Translation to LLVM",
    "optimise": "Optimization",
    "emit": "Code emission",
    "link": "Linking",
}
"""Phases of a compilation, in order, as they are printed. Others are printed by their own name."""


class CompileRecord:
    """One compilation: a method, or one of its loops if there is an `osr_bci`.

    `method_name` is `package.Class::method`; `bytes` is the length of its code in the class file and `bytecodes` the
    number of its instructions, with those of methods that were built in; `code_bytes` is what came out.
    """

    __slots__ = (
        "bytecodes", "bytes", "code_bytes", "from_cache", "has_handlers", "id", "is_blocking", "is_native", "is_static",
        "is_synchronized", "level", "method_name", "milliseconds", "osr_bci",
    )  # fmt: skip

    def __init__(
        self,
        id: int,
        method_name: str,
        bytes: int,
        *,
        osr_bci: int | None = None,
        is_static: bool = False,
        is_synchronized: bool = False,
        has_handlers: bool = False,
        is_native: bool = False,
        is_blocking: bool = False,
        milliseconds: Mapping[str, float] | None = None,
        code_bytes: int = 0,
        from_cache: bool = False,
        bytecodes: int = 0,
        level: int = LEVEL,
    ) -> None:
        """`is_blocking`: the program waited for it; `milliseconds`: by phase, `PHASES`; `from_cache`: the code was
        found on disk, and the time is what that took.
        """
        self.id = id
        self.method_name = method_name
        self.bytes = bytes
        self.osr_bci = osr_bci
        self.is_static = is_static
        self.is_synchronized = is_synchronized
        self.has_handlers = has_handlers
        self.is_native = is_native
        self.is_blocking = is_blocking
        self.milliseconds = dict(milliseconds or {})
        self.code_bytes = code_bytes
        self.from_cache = from_cache
        self.bytecodes = bytecodes
        self.level = level

    @property
    def total_milliseconds(self) -> float:
        return sum(self.milliseconds.values())


class Compilations:
    """All compilations of a run. `add` and `invalidated` may be called by any host thread."""

    __slots__ = ("_invalid", "records")

    def __init__(self) -> None:
        self.records: list[CompileRecord] = []
        self._invalid: list[CompileRecord] = []

    def add(self, record: CompileRecord) -> None:
        self.records.append(record)

    def invalidated(self, record: CompileRecord) -> None:
        """Its code is not entered any more."""
        self._invalid.append(record)

    def summary(self, run_seconds: float) -> str:
        """The lines of `-XX:+CITime`, at the end of a run that took so long."""
        records = self.records
        standard = [record for record in records if record.osr_bci is None]
        osr = [record for record in records if record.osr_bci is not None]
        compiled = [record for record in records if not record.from_cache]
        found = [record for record in records if record.from_cache]
        seconds, code_size = _seconds(records), sum(record.code_bytes for record in records)
        lines = [
            "",
            "Individual compiler times (for compiled methods only)",
            "------------------------------------------------",
            "",
        ]
        if records:
            lines.append(
                f"  LLVM {{speed: {_speed(records):.3f} bytes/s; standard: {_group(standard)}; osr: {_group(osr)}; "
                f"nmethods_code_size: {code_size} bytes}}"
            )
        lines += [
            "",
            "Accumulated compiler times",
            "----------------------------------------------------------",
            f"  Total compilation time   : {seconds:7.3f} s, {_share(seconds, run_seconds)}",
            f"    Standard compilation   : {_times(standard)}",
            f"    On stack replacement   : {_times(osr)}",
            f"    Invalidated            : {_times(self._invalid)}",
            f"    From the code cache    : {_times(found)}",
            "",
            f"    LLVM Compile Time:     {_seconds(compiled):7.3f} s",
            *_phases(compiled),
            "",
            f"  Time per method          : {_spread([record.total_milliseconds for record in compiled])}",
            f"  Time per 100 bytecodes   : {_spread(_per_100(compiled), _mean_per_100(compiled))}",
            *_per_level(compiled),
            "",
            f"  Total compiled methods    : {len(records):8} methods",
            f"    Standard compilation    : {len(standard):8} methods",
            f"    On stack replacement    : {len(osr):8} methods",
            f"    From the code cache     : {len(found):8} methods",
            f"  Total compiled bytecodes  : {_bytes(records):8} bytes",
            f"    Standard compilation    : {_bytes(standard):8} bytes",
            f"    On stack replacement    : {_bytes(osr):8} bytes",
            f"  Average compilation speed : {_speed(records):8.0f} bytes/s",
            "",
            f"  nmethod code size         : {code_size:8} bytes",
        ]
        return "\n".join(lines) + "\n"


def print_line(record: CompileRecord, uptime_ms: float, message: str = "") -> str:
    """The line of `-XX:+PrintCompilation`, with its end; `message`: such as `made not entrant`."""
    flags = "".join(
        letter if shown else " "
        for letter, shown in (
            ("%", record.osr_bci is not None),
            ("s", record.is_synchronized),
            ("!", record.has_handlers),
            ("b", record.is_blocking and not message),
            ("n", record.is_native),
        )
    )
    level = WRAPPER_LEVEL if record.is_native else record.level
    line = f"{int(uptime_ms)} {record.id:4} {flags} {level}       {_method(record)}"
    if record.from_cache and not message:
        message = "found in the code cache"
    return f"{line}   {message}\n" if message else f"{line}\n"


def exclusion(record: CompileRecord, with_line: bool) -> str:
    """What java prints of a method that a compile command excludes, unless commands are quiet; `with_line`: with
    `-XX:+PrintCompilation`.
    """
    static = "static " if record.is_static else ""
    text = f"### Excluding compile: {static}{record.method_name}\n"
    if with_line:
        text += f"made not compilable on level {LEVEL}  {_method(record)}   excluded by CompileCommand\n"
    return text


def _method(record: CompileRecord) -> str:
    if record.is_native:
        return f"{record.method_name} (native)   {'(static)' if record.is_static else ''}"
    where = "" if record.osr_bci is None else f" @ {record.osr_bci}"
    return f"{record.method_name}{where} ({record.bytes} bytes)"


def _seconds(records: Iterable[CompileRecord]) -> float:
    return sum(record.total_milliseconds for record in records) / 1000


def _bytes(records: Iterable[CompileRecord]) -> int:
    return sum(record.bytes for record in records)


def _speed(records: list[CompileRecord]) -> float:
    seconds = _seconds(records)
    return _bytes(records) / seconds if seconds else 0.0


def _group(records: list[CompileRecord]) -> str:
    return f"{_seconds(records):6.3f} s, {_bytes(records)} bytes, {len(records)} methods"


def _times(records: list[CompileRecord]) -> str:
    seconds = _seconds(records)
    return f"{seconds:7.3f} s, Average : {seconds / max(len(records), 1):5.3f} s"


def _share(seconds: float, run_seconds: float) -> str:
    return f"{100 * seconds / run_seconds if run_seconds else 0:.1f}% of {run_seconds:.3f} s"


def _phases(records: list[CompileRecord]) -> list[str]:
    names = [*PHASES, *sorted({name for record in records for name in record.milliseconds if name not in PHASES})]
    return [
        f"       {PHASES.get(name, name) + ':':<20}{sum(r.milliseconds.get(name, 0.0) for r in records) / 1000:7.3f} s"
        for name in names
    ]


def _per_100(records: list[CompileRecord]) -> list[float]:
    return [100 * record.total_milliseconds / record.bytecodes for record in records if record.bytecodes]


def _per_level(records: list[CompileRecord]) -> list[str]:
    """The same for each level, if there are several."""
    levels = sorted({record.level for record in records})
    if len(levels) < 2:
        return []
    groups = [(level, [record for record in records if record.level == level]) for level in levels]
    return [f"    Level {level}                : {_spread(_per_100(g), _mean_per_100(g))}" for level, g in groups]


def _mean_per_100(records: list[CompileRecord]) -> float:
    counted = [record for record in records if record.bytecodes]
    bytecodes = sum(record.bytecodes for record in counted)
    return 100_000 * _seconds(counted) / bytecodes if bytecodes else 0.0


def _spread(values: list[float], mean: float | None = None) -> str:
    """Average and median of milliseconds."""
    if mean is None:
        mean = sum(values) / len(values) if values else 0.0
    return f"Average : {mean:.3f} ms, Median : {_median(values):.3f} ms"


def _median(values: list[float]) -> float:
    if not values:
        return 0.0
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
