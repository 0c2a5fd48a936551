"""The options `-XX:`: those with an effect here, and tables of those that are common with java and need none."""

from __future__ import annotations

from ..options import Stop
from .sizes import parse_number
from .vm_options import CANNOT_CREATE, not_initialized

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .vm_options import VmOptions

MOST = (1 << 63) - 1


def _verification(state: VmOptions, on: bool, library: bool) -> None:
    how = state.options.verify
    remote = on if not library else how != "none"
    local = on if library else how == "all"
    state.options.verify = "all" if local else "remote" if remote else "none"


def _set(name: str) -> Callable[[VmOptions, Any], None]:
    def put(state: VmOptions, value: Any) -> None:
        setattr(state.options, name, value)

    return put


def _use_text(state: VmOptions, on: bool) -> None:
    if not on:
        state.options.text_threshold = -1


def _log(old: str, text: str) -> Callable[[VmOptions, Any], None]:
    def configure(state: VmOptions, value: Any) -> None:
        if value:
            state.deprecated(old, text)

    return configure


SWITCHES: dict[str, Callable[[VmOptions, Any], None]] = {
    "ShowCodeDetailsInExceptionMessages": _set("helpful_null_pointer_messages"),
    "ExitOnOutOfMemoryError": _set("exit_on_out_of_memory"),
    "BytecodeVerificationRemote": lambda state, on: _verification(state, on, False),
    "BytecodeVerificationLocal": lambda state, on: _verification(state, on, True),
    "UseText": _use_text,
    "BackgroundCompilation": _set("background_compilation"),
    "TieredCompilation": _set("tiered"),
    "Inline": _set("inline"),
    "PrintCompilation": _set("print_compilation"),
    "CITime": _set("compile_times"),
    "UseCodeCache": _set("use_code_cache"),
    "PrintGC": _log("-XX:+PrintGC", ":gc"),
    "PrintGCDetails": _log("-XX:+PrintGCDetails", ":gc*"),
}  # fmt: skip

NUMBERS: dict[str, tuple[int, int, Callable[[VmOptions, Any], None]]] = {
    "MaxJavaStackTraceDepth": (0, MOST >> 32, _set("max_trace_depth")),
    "StressGC": (0, MOST, _set("stress_gc")),
    "StressSwitch": (0, MOST, _set("stress_switch")),
    "StressDeopt": (0, MOST, _set("stress_deopt")),
    "TextThreshold": (-1, MOST, _set("text_threshold")),
    "CompileThreshold": (-MOST - 1, MOST, lambda state, n: state.compile_threshold(n)),
    "Seed": (-MOST, MOST, _set("seed")),
    "MaxHeapSize": (0, MOST, lambda state, n: state.max_heap(n, f"-XX:MaxHeapSize={n}")),
    "InitialHeapSize": (0, MOST, lambda state, n: state.initial_heap(n, f"-XX:InitialHeapSize={n}")),
    "ThreadStackSize": (0, 1 << 20, lambda state, n: state.stack(n << 10, f"-XX:ThreadStackSize={n}")),
    "TieredStopAtLevel": (0, 4, _set("stop_at_level")),
}  # fmt: skip
"""Least and greatest value, and the effect."""

TEXTS: dict[str, Callable[[VmOptions, str], None]] = {
    "CompileCommand": lambda state, text: state.compile_commands.extend(text.split("\n")),
    "CompileOnly": lambda state, text: state.compile_only.append(text),
    "ReservedCodeCacheSize": lambda state, text: state.code_cache(text),
}

HEAP_SIZES = {"MaxHeapSize": "maximum", "InitialHeapSize": "initial"}

COLLECTORS = frozenset(("UseSerialGC", "UseParallelGC", "UseG1GC", "UseZGC", "UseShenandoahGC", "UseEpsilonGC"))
"""Whichever is asked for, the collector is mark-sweep; more than one is an error, as in java."""

_ACCEPTED_SWITCHES = """
    AllowRedefinitionToAddDeleteMethods AlwaysPreTouch AutoCreateSharedArchive ClassUnloading
    CompactStrings CrashOnOutOfMemoryError CreateCoredumpOnCrash DisableAttachMechanism DisableExplicitGC
    DoEscapeAnalysis EliminateAllocations EnableDynamicAgentLoading ExplicitGCInvokesConcurrent FlightRecorder
    HeapDumpOnOutOfMemoryError IgnoreUnrecognizedVMOptions OmitStackTraceInFastThrow OptimizeStringConcat
    ParallelRefProcEnabled PerfDisableSharedMem PrintCommandLineFlags PrintConcurrentLocks PrintFlagsFinal
    PrintFlagsInitial PrintWarnings ReduceSignalUsage SegmentedCodeCache ShowMessageBoxOnError StackTraceInThrowable
    UnlockDiagnosticVMOptions UnlockExperimentalVMOptions UseAdaptiveSizePolicy
    UseCodeCacheFlushing UseCompactObjectHeaders UseCompiler UseCompressedClassPointers UseCompressedOops
    UseContainerSupport
    UseDynamicNumberOfGCThreads UseGCOverheadLimit UseLargePages UseNUMA UseOnStackReplacement UsePerfData
    UseSharedSpaces UseStringDeduplication UseTLAB UseThreadPriorities UseTransparentHugePages
"""
ACCEPTED_SWITCHES = COLLECTORS | frozenset(_ACCEPTED_SWITCHES.split())
_ACCEPTED_NUMBERS = """
    ActiveProcessorCount CICompilerCount CodeCacheExpansionSize CompressedClassSpaceSize
    ConcGCThreads FreqInlineSize G1HeapRegionSize G1ReservePercent GCHeapFreeLimit GCLogFileSize GCTimeLimit
    GCTimeRatio InitialCodeCacheSize InitialRAMPercentage InitiatingHeapOccupancyPercent LargePageSizeInBytes
    MaxDirectMemorySize MaxGCPauseMillis MaxHeapFreeRatio MaxInlineLevel MaxInlineSize MaxMetaspaceSize MaxNewSize
    MaxRAM MaxRAMPercentage MaxTenuringThreshold MetaspaceSize MinHeapFreeRatio MinHeapSize MinRAMPercentage
    NewRatio NewSize NumberOfGCLogFiles ParallelGCThreads SoftMaxHeapSize
    SoftRefLRUPolicyMSPerMB SurvivorRatio Tier3InvocationThreshold Tier4InvocationThreshold
"""
ACCEPTED_NUMBERS = frozenset(_ACCEPTED_NUMBERS.split())
ACCEPTED_FRACTIONS = frozenset(("MaxRAMPercentage", "MinRAMPercentage", "InitialRAMPercentage"))
_ACCEPTED_TEXTS = """
    AOTCache AOTMode ErrorFile FlightRecorderOptions HeapDumpPath NativeMemoryTracking
    OnError OnOutOfMemoryError SharedArchiveFile StartFlightRecording VMOptionsFile
"""
ACCEPTED_TEXTS = frozenset(_ACCEPTED_TEXTS.split())
DIAGNOSTIC = frozenset(("BytecodeVerificationRemote", "BytecodeVerificationLocal"))


def apply_flag(state: VmOptions, text: str, flags: dict[str, bool]) -> None:
    """What stands after `-XX:`: `+Name`, `-Name` or `Name=value`. `flags` keeps what later options depend on."""
    sign = text[0] if text.startswith(("+", "-")) else ""
    name, equals, value = text[len(sign) :].partition("=")
    is_switch = name in SWITCHES or name in ACCEPTED_SWITCHES
    is_number = name in NUMBERS or name in ACCEPTED_NUMBERS
    if not is_switch and not is_number and name not in TEXTS and name not in ACCEPTED_TEXTS:
        if not flags["IgnoreUnrecognizedVMOptions"]:
            raise _wrong(f"Unrecognized VM option '{text[len(sign) :]}'")
        return
    if name in DIAGNOSTIC and not flags.get("UnlockDiagnosticVMOptions"):
        raise _wrong(
            f"Error: VM option '{name}' is diagnostic and must be enabled via -XX:+UnlockDiagnosticVMOptions.\n"
            f"Error: The unlock option must precede '{name}'.\nImproperly specified VM option '{text[len(sign) :]}'"
        )
    if is_switch:
        if not sign:
            raise _wrong(f"Missing +/- setting for VM option '{text}'")
        if equals:
            raise _wrong(f"Improperly specified VM option '{text[1:]}'")
        _switch(state, name, sign == "+", flags)
        return
    if sign:
        raise _wrong(f"Unexpected +/- setting in VM option '{text[1:]}'")
    if is_number:
        _number(state, name, value, text)
    elif name in TEXTS:
        if not equals:
            raise _wrong(f"Improperly specified VM option '{text}'")
        TEXTS[name](state, value)


def _switch(state: VmOptions, name: str, on: bool, flags: dict[str, bool]) -> None:
    flags[name] = on
    if name in COLLECTORS and sum(flags.get(other, False) for other in COLLECTORS) > 1:
        raise not_initialized("Multiple garbage collectors selected")
    if name in SWITCHES:
        SWITCHES[name](state, on)


def _number(state: VmOptions, name: str, value: str, text: str) -> None:
    if name in ACCEPTED_FRACTIONS:
        value = value.replace(".", "", 1)
    number = parse_number(value)
    if number is None:
        if name in HEAP_SIZES:
            raise _wrong(f"Invalid {HEAP_SIZES[name]} heap size: -XX:{text}")
        raise _wrong(f"Improperly specified VM option '{text}'")
    if name in NUMBERS:
        least, most, effect = NUMBERS[name]
        if not least <= number <= most:
            raise _wrong(
                f"intx {name}={number} is outside the allowed range [ {least} ... {most} ]\n"
                f"Improperly specified VM option '{text}'"
            )
        effect(state, number)


def _wrong(message: str) -> Stop:
    return Stop(f"{message}\n{CANNOT_CREATE}")
