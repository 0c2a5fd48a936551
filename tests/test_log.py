"""Unified logging: selections, decorations, outputs, and what is said about wrong options."""

import re

import pytest

from pyjvm.log import Log, LogOptionError, log_help


class Console:
    """A log that writes into two lists of lines."""

    def __init__(self, *options):
        self.out, self.err = [], []
        self.log = Log(
            stdout=lambda text: self.out.extend(text.splitlines()),
            stderr=lambda text: self.err.extend(text.splitlines()),
        )
        for option in options:
            self.log.configure(option)

    def enabled(self, tags, level="info"):
        return self.log.is_enabled(tuple(tags.split("+")), level)


def test_at_first_only_warnings_and_errors_are_logged():
    console = Console()
    assert console.enabled("gc", "warning")
    assert console.enabled("gc", "error")
    assert not console.enabled("gc", "info")


@pytest.mark.parametrize(
    "option, tags, level, expected",
    [
        (":gc", "gc", "info", True),
        (":gc", "gc", "debug", False),
        (":gc", "gc+heap", "info", False),
        (":gc", "gc+heap", "warning", True),
        (":gc*", "gc", "info", True),
        (":gc*", "gc+phases+start", "info", True),
        (":gc*", "class+load", "info", False),
        (":gc+heap=debug", "gc+heap", "debug", True),
        (":gc+heap=debug", "heap+gc", "debug", True),
        (":gc+heap=debug", "gc", "info", False),
        (":gc+heap*=trace", "gc+heap+exit", "trace", True),
        (":Gc=DEBUG", "gc", "debug", True),
        ("", "class+load", "info", True),
        (":", "class+load", "info", True),
        (":all=trace", "class+load", "trace", True),
        (":gc*=info,gc+heap=off", "gc+heap", "error", False),
        (":gc*=info,gc+heap=off", "gc+cpu", "info", True),
        (":gc=debug,gc=info", "gc", "debug", False),
        (":disable", "gc", "error", False),
    ],
)
def test_a_selection_enables(option, tags, level, expected):
    assert Console(option).enabled(tags, level) is expected


def test_options_add_up_and_disable_starts_anew():
    console = Console(":gc", ":class+load:stderr")
    assert console.enabled("gc")
    assert console.enabled("class+load")
    console.log.configure(":disable")
    console.log.configure(":safepoint")
    assert not console.enabled("gc", "error")
    assert console.enabled("safepoint")


def test_decorations_pad_to_the_widest_so_far():
    console = Console(":gc*::level,tags")
    write = console.log.write
    write(("gc",), "info", "a")
    write(("gc", "start"), "info", "b")
    write(("gc",), "warning", "c")
    write(("gc",), "info", "d")
    assert console.out == ["[info][gc] a", "[info][gc,start] b", "[warning][gc      ] c", "[info   ][gc      ] d"]


def test_the_default_decorations_are_uptime_level_and_tags():
    console = Console(":gc")
    console.log.write(("gc",), "info", "Using MarkSweep")
    assert re.fullmatch(r"\[0\.\d{3}s\]\[info\]\[gc\] Using MarkSweep", console.out[0])


@pytest.mark.parametrize(
    "decorators, pattern",
    [
        ("none", r"x"),
        ("tg,l", r"\[info\]\[gc\] x"),
        ("u", r"\[\d+\.\d{3}s\] x"),
        ("t", r"\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}\] x"),
        ("utctime", r"\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000\] x"),
        ("um,tm", r"\[\d+ms\]\[\d+ms\] x"),
        ("uptimenanos,timenanos", r"\[\d{15,}ns\]\[\d+ns\] x"),
        ("p,ti,hn", r"\[\S+\]\[\d+\]\[\d+\] x"),
    ],
)
def test_decorators_have_long_and_short_names_and_a_fixed_order(decorators, pattern):
    console = Console(f":gc:stdout:{decorators}")
    console.log.write(("gc",), "info", "x")
    assert re.fullmatch(pattern, console.out[0])


def test_later_lines_of_a_message_have_blank_decorations():
    console = Console(":gc::tg,l", ":gc:stderr:l:foldmultilines=true")
    console.log.write(("gc",), "info", "a\\b\nc")
    assert console.out == ["[info][gc] a\\b", "[        ] c"]
    assert console.err == ["[info] a\\\\b\\nc"]


def test_each_output_has_its_own_selection_and_decorations():
    console = Console(":gc::none", ":gc=debug:stderr:l")
    console.log.write(("gc",), "debug", "fine")
    console.log.write(("gc",), "info", "coarse")
    assert console.out == ["coarse"]
    assert console.err == ["[debug] fine", "[info ] coarse"]


@pytest.mark.parametrize("form", ["file={}", "{}", '"{}"', 'file="{}"'])
def test_a_file_is_an_output(tmp_path, form):
    path = tmp_path / "x.log"
    console = Console(f":gc:{form.format(path)}:l,tg")
    console.log.write(("gc",), "info", "ü")
    console.log.write(("class",), "warning", "not here")
    console.log.close()
    assert path.read_text("utf-8") == "[info][gc] ü\n"
    assert len(console.out) == 1


def test_a_quoted_file_name_may_hold_colons(tmp_path):
    path = tmp_path / "a:b.log"
    console = Console(f':gc:file="{path}":none')
    console.log.write(("gc",), "info", "x")
    console.log.close()
    assert path.read_text() == "x\n"


def test_a_file_name_may_hold_the_process_id(tmp_path):
    import os

    Console(f":gc:{tmp_path}/%p.log").log.close()
    assert (tmp_path / f"{os.getpid()}.log").exists()


def test_an_old_file_is_kept_and_files_rotate(tmp_path):
    path = tmp_path / "x.log"
    path.write_text("old\n")
    console = Console(f":gc:{path}:none:filesize=20,filecount=2")
    for number in range(10):
        console.log.write(("gc",), "info", f"message {number}")
    console.log.close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["x.log", "x.log.0", "x.log.1"]
    assert (tmp_path / "x.log.0").read_text() == "message 6\nmessage 7\n"
    assert (tmp_path / "x.log.1").read_text() == "message 8\nmessage 9\n"
    assert path.read_text() == ""


def test_the_first_older_file_is_number_zero(tmp_path):
    path = tmp_path / "x.log"
    path.write_text("old\n")
    Console(f":gc:{path}").log.close()
    assert (tmp_path / "x.log.0").read_text() == "old\n"


def test_without_older_files_the_file_is_overwritten(tmp_path):
    path = tmp_path / "x.log"
    path.write_text("old\n")
    Console(f":gc:{path}:none:filecount=0").log.close()
    assert path.read_text() == ""
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    "option, lines",
    [
        (":foo", ["Invalid tag 'foo' in log selection."]),
        (":gc+cdss", ["Invalid tag 'cdss' in log selection. Did you mean 'cds'?"]),
        (":gc=foo", ["Invalid level 'foo' in log selection."]),
        (":gc+gc", ["Log selection contains duplicates of tag gc."]),
        (":gc:stdout:foo", ["Invalid decorator 'foo'."]),
        (":gc:stdout:u,l,zz", ["Invalid decorator 'zz'."]),
        (":gc:foo=3", ["Unsupported log output type: foo=3"]),
        (":gc:stdout:u:foo", ["Invalid option 'foo' for log output (stdout)."]),
        (":gc:stdout:u:filecount=3", ["Invalid option 'filecount' for log output (stdout)."]),
        (":gc:a:b:c:d:e", ['Ignoring excess -Xlog options: "d:e"', "Invalid decorator 'b'."]),
        (
            ":gc:/nonexist/x",
            [
                "Error opening log file '/nonexist/x': No such file or directory",
                "Initialization of output 'file=/nonexist/x' using options '(null)' failed.",
            ],
        ),
        (
            ":gc:file=a.log::filecount=x",
            [
                "Invalid option: filecount must be in range [0, 1000]",
                "Initialization of output 'file=a.log' using options 'filecount=x' failed.",
            ],
        ),
        (
            ":gc:a.log::foo=1",
            [
                "Invalid option 'foo' for log output (file=a.log).",
                "Initialization of output 'file=a.log' using options 'foo=1' failed.",
            ],
        ),
        ("foo", []),
    ],
)
def test_a_wrong_option_is_explained_in_the_words_of_java(option, lines):
    console = Console()
    with pytest.raises(LogOptionError) as raised:
        console.log.configure(option)
    assert str(raised.value) == f"Invalid -Xlog option '-Xlog{option}', see error log for details."
    assert [line.partition("[logging] ")[2] for line in console.out] == lines


@pytest.mark.parametrize(
    "option",
    [":gc=", ":,", ":gc,", ":*", ":+", ":gc:file=", ':"', ":gc::::", ":gc:::=", ":gc:x::filesize=k", ":\0", "\n"],
)
def test_garbage_in_an_option_is_an_option_error(option, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    try:
        Console(option).log.close()
    except LogOptionError as error:
        assert "-Xlog" in str(error)


def test_the_help_names_every_level_decorator_and_tag():
    text = log_help()
    for word in ("trace", "uptimenanos (un)", " vtables,", "filecount", "stdout/stderr"):
        assert word in text
