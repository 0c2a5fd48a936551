"""Options that change the machine do so."""

from __future__ import annotations

import pytest

from pyjvm.launcher.vm_options import VmOptions
from pyjvm.log import Log
from pyjvm.options import Options, Stop


def understood(*words: str) -> tuple[Options, list[str]]:
    options = Options()
    warnings: list[str] = []
    VmOptions(options, Log(), warnings.append).apply(words)
    return options, warnings


@pytest.mark.parametrize(
    ("word", "name", "value"),
    [
        ("-Xmx64m", "max_heap", 64 << 20),
        ("-Xmx3145728", "max_heap", 3 << 20),
        ("-XX:MaxHeapSize=1g", "max_heap", 1 << 30),
        ("-Xms16M", "initial_heap", 16 << 20),
        ("-Xss512k", "stack_bytes", 512 << 10),
        ("-XX:ThreadStackSize=2048", "stack_bytes", 2 << 20),
        ("-XX:StressGC=100", "stress_gc", 100),
        ("-XX:StressSwitch=10", "stress_switch", 10),
        ("-XX:TextThreshold=5", "text_threshold", 5),
        ("-XX:-UseText", "text_threshold", -1),
        ("-XX:StressDeopt=10", "stress_deopt", 10),
        ("-Xint", "compile_threshold", -1),
        ("-XX:TieredStopAtLevel=0", "compile_threshold", -1),
        ("-XX:-UseCompiler", "compile_threshold", -1),
        ("-Xcomp", "compile_threshold", 0),
        ("-XX:CompileThreshold=20", "compile_threshold", 20),
        ("-Xbatch", "background_compilation", False),
        ("-Xcomp", "background_compilation", False),
        ("-XX:-BackgroundCompilation", "background_compilation", False),
        ("-XX:-Inline", "inline", False),
        ("-XX:+PrintCompilation", "print_compilation", True),
        ("-XX:+CITime", "compile_times", True),
        ("-XX:-UseCodeCache", "use_code_cache", False),
        ("-XX:ReservedCodeCacheSize=3m", "code_cache_bytes", 3 << 20),
        ("-XX:CompileCommand=exclude,a.B::c", "compile_commands", ["exclude,a.B::c"]),
        ("-XX:CompileOnly=a/B.c,D::e", "compile_commands", ["compileonly,a/B.c", "compileonly,D::e"]),
        ("-XX:Seed=7", "seed", 7),
        ("--seed=-7", "seed", -7),
        ("-XX:MaxJavaStackTraceDepth=3", "max_trace_depth", 3),
        ("-XX:-ShowCodeDetailsInExceptionMessages", "helpful_null_pointer_messages", False),
        ("-XX:+ExitOnOutOfMemoryError", "exit_on_out_of_memory", True),
        ("-Xverify:all", "verify", "all"),
        ("-noverify", "verify", "none"),
        ("-esa", "library_assertions", True),
        ("--trace", "trace", ""),
        ("--trace=a.B.*", "trace", "a.B.*"),
    ],
)
def test_option_sets_what_it_names(word: str, name: str, value: object) -> None:
    assert getattr(Options(), name) != value
    assert getattr(understood(word)[0], name) == value


def test_initial_heap_above_the_default_maximum_raises_that() -> None:
    options, _ = understood("-Xms1g")
    assert options.initial_heap == options.max_heap == 1 << 30


def test_maximum_below_the_default_initial_heap_lowers_that() -> None:
    assert understood("-Xmx4m")[0].initial_heap == 4 << 20


@pytest.mark.parametrize(
    ("words", "threshold"),
    [
        (("-Xcomp", "-Xint"), -1),
        (("-Xint", "-Xcomp"), 0),
        (("-Xint", "-Xmixed"), 1500),
        (("-Xcomp", "-XX:TieredStopAtLevel=0"), -1),
        (("-XX:TieredStopAtLevel=0", "-XX:TieredStopAtLevel=1"), 1500),
        (("-XX:CompileThreshold=7", "-Xint"), -1),
        (("-XX:CompileThreshold=7", "-Xcomp", "-Xmixed"), 7),
        (("-XX:-UseCompiler", "-XX:+UseCompiler"), 1500),
    ],
    ids=str,
)
def test_last_mode_decides_when_methods_become_native_code(words: tuple[str, ...], threshold: int) -> None:
    assert understood(*words)[0].compile_threshold == threshold


def test_mode_sets_whether_compilation_is_waited_for_until_a_later_flag_does() -> None:
    assert understood("-Xcomp", "-XX:+BackgroundCompilation")[0].background_compilation
    assert understood("-Xcomp", "-Xmixed")[0].background_compilation


def test_compile_commands_are_kept_in_order_and_repeated_as_java_does() -> None:
    said: list[str] = []
    options = Options()
    VmOptions(options, Log(), print, said.append).apply(["-XX:CompileOnly=B::b", "-XX:CompileCommand=exclude,a.A::a"])
    assert options.compile_commands == ["exclude,a.A::a", "compileonly,B::b"]
    assert said == [
        "CompileCommand: exclude a/A.a bool exclude = true\nCompileCommand: compileonly B.b bool compileonly = true\n"
    ]


def test_wrong_compile_command_stops() -> None:
    with pytest.raises(Stop, match="Could not parse method pattern"):
        understood("-XX:CompileCommand=exclude,A")


def test_verification_flags_are_two_switches() -> None:
    unlock = "-XX:+UnlockDiagnosticVMOptions"
    assert understood(unlock, "-XX:-BytecodeVerificationRemote")[0].verify == "none"
    assert understood(unlock, "-XX:+BytecodeVerificationLocal")[0].verify == "all"


def test_later_option_wins() -> None:
    assert understood("-Xmx4m", "-Xmx8m", "-Dk=1", "-Dk=2")[0].max_heap == 8 << 20


def test_properties_keep_everything_after_the_first_equals_sign() -> None:
    assert understood("-Da=b=c", "-Dd", "-D=e")[0].properties == {"a": "b=c", "d": ""}


def test_assertion_options_are_kept_in_order() -> None:
    assert understood("-ea", "-da:a.b...", "-ea:a/b/C", "-ea:")[0].assertions == [
        ("", True),
        ("a.b...", False),
        ("a.b.C", True),
    ]


def test_verbose_gc_turns_the_log_on() -> None:
    log = Log()
    VmOptions(Options(), log, print).apply(["-verbose:gc"])
    assert log.is_enabled(("gc",), "info")
    assert not log.is_enabled(("gc", "start"), "info")


def test_print_gc_details_is_deprecated_and_turns_on_gc_with_all_its_tags() -> None:
    text: list[str] = []
    log = Log(text.append)
    VmOptions(Options(), log, print).apply(["-XX:+PrintGCDetails"])
    assert log.is_enabled(("gc", "phases"), "info")
    assert "[warning][gc] -XX:+PrintGCDetails is deprecated. Will use -Xlog:gc* instead.\n" in "".join(text)


def test_verify_none_warns() -> None:
    assert "deprecated" in understood("-Xverify:none")[1][0]


def test_log_help_stops_with_status_0() -> None:
    with pytest.raises(Stop) as stop:
        understood("-Xlog:help")
    assert stop.value.status == 0
    assert stop.value.stdout.startswith("-Xlog Usage")


@pytest.mark.parametrize("text", ["9" * 30, "1" * 5000, "٣", "²k", "1e3", "--1", "0x10", "1_0"])
def test_strange_numbers_are_no_sizes(text: str) -> None:
    with pytest.raises(Stop, match="Invalid maximum heap size"):
        understood(f"-Xmx{text}")
