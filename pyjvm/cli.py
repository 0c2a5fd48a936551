"""The command `pyjvm`."""

from __future__ import annotations

import gc
import os
import sys
import time

from .launcher.command_line import default_environment, parse_command_line
from .options import Options, Stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from .host import Host
    from .launcher.command_line import CommandLine
    from .log import Log


def entry() -> NoReturn:
    """The console script: run, flush, and leave at once: Python's own tidying up takes longer than a small program."""
    gc.disable()
    status = main(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        try:  # contextlib takes long to import
            stream.flush()
        except (OSError, ValueError, AttributeError):  # closed, or never there
            pass
    os._exit(status)


def main(arguments: list[str]) -> int:
    """Do what the command line says; the exit status."""
    try:
        return _run(arguments)
    except Stop as stop:
        _print(stop.stdout, 1)
        _print(stop.stderr, 2)
        return stop.status
    except KeyboardInterrupt:
        return 130
    except BaseException as problem:  # a mistake in pyjvm: one line and a file, not a traceback
        from .launcher.failure import INTERNAL_ERROR, report_internal_error

        _print(report_internal_error(problem, arguments), 2)
        return INTERNAL_ERROR


def _print(text: str, fd: int) -> None:
    stream = sys.stdout if fd == 1 else sys.stderr
    if text and stream is not None:
        try:
            stream.flush()
            os.write(fd, text.encode("utf-8", "surrogateescape"))
        except (OSError, ValueError):  # nobody reads it
            pass


def _run(arguments: list[str]) -> int:
    started = time.perf_counter()
    line = parse_command_line(arguments, default_environment(), lambda text: _print(text, 2))
    from .host import Host
    from .launcher.vm_options import VmOptions
    from .log import Log

    options = Options()
    host = Host(*(getattr(stream, "buffer", None) for stream in (sys.stdin, sys.stdout, sys.stderr)))
    log = Log(
        host.tell,
        lambda text: host.write(2, text.encode("utf-8", "replace")),
        started,
    )
    try:
        VmOptions(options, log, lambda text: _print(text, 2), lambda text: _print(text, 1)).apply(line.vm_options)
        if line.kind == "class" or line.kind == "jar":
            _show_version(line.show_version, options)
            return _start(line, options, host, log)
    finally:
        log.close()
        _flush(host)
    return _inform(line, options)


def _show_version(where: str, options: Options) -> None:
    if where:
        from .launcher.usage import version_text

        _print(version_text(options=options), 2 if where == "stderr" else 1)


def _inform(line: CommandLine, options: Options) -> int:
    """Options that print something, and a command line with nothing to run."""
    from .launcher import usage

    _show_version(line.show_version, options)
    if line.kind is None:
        _print(usage.SHORT_HELP, 2)
        return 1
    what = line.kind.removesuffix("-out")
    texts = {"help": usage.HELP, "extra": usage.EXTRA_HELP, "modules": "java.base@25\n"}
    text = texts[what] if what in texts else usage.version_text(what != "version", options)
    _print(text, 1 if line.kind.endswith("-out") else 2)
    return 0


def _start(line: CommandLine, options: Options, host: Host, log: Log) -> int:
    """Make the machine and run the program in it."""
    from .classpath.path import ClassPath, JarError, launch_jar
    from .heap.errors import CannotReserve, HeapExhausted
    from .launcher.program import Program, out_of_memory
    from .launcher.signals import deliver_signals
    from .launcher.vm_options import not_initialized
    from .machine import Machine

    name = line.target
    if line.kind == "jar":
        try:
            class_path, name = launch_jar(line.target)
        except JarError as problem:
            raise Stop(f"{problem}\n") from None
    else:
        class_path = ClassPath.parse(options.properties["java.class.path"])
        if name.endswith(".java") and os.path.exists(name):
            raise Stop("Error: pyjvm runs class files: compile the source file with javac first\n")
    options.properties["sun.java.command"] = " ".join([line.target, *line.arguments])
    try:
        machine = Machine(options, class_path, host, log)
    except CannotReserve as problem:
        raise not_initialized(str(problem)) from None
    except HeapExhausted as problem:
        raise out_of_memory(problem) from None
    deliver_signals(machine.limits)
    gc.freeze()
    gc.enable()
    try:
        return Program(machine).run(name, line.arguments, line.dry_run)
    finally:
        if options.compile_times:
            from .jit.report import Compilations

            summary = (machine.compilations or Compilations()).summary(time.perf_counter() - machine.started)
            host.tell(summary)
        machine.save_caches()


def _flush(host: Host) -> None:
    try:  # as above
        host.flush()
    except OSError:  # a closed pipe: what is written is lost, as with java
        pass
