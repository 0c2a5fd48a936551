"""What the launcher prints about itself."""

from __future__ import annotations

import os

from ..options import Options

SHORT_HELP = f"""\
Usage: pyjvm [options] <mainclass> [arguments...]
   or  pyjvm [options] -jar <jarfile> [arguments...]

The options that one starts with:
  -cp <class path>   directories and jars to look for classes in, separated by "{os.pathsep}"
  -version           print the version to the error stream and end

For all options:  pyjvm --help
"""

HELP = f"""\
Usage: pyjvm [options] <mainclass> [arguments...]
           to run the main method of a class
   or  pyjvm [options] -jar <jarfile> [arguments...]
           to run the main class that a jar names

 What follows the main class or the jar are the arguments of main.
 The options are those of java:

    -cp, -classpath, --class-path <class path>
                  directories and jars to look for classes in, separated by "{os.pathsep}";
                  <directory>/* stands for all jars in a directory.
                  Without it: the environment variable CLASSPATH, or the current directory.
    -D<name>=<value>
                  set a system property
    -ea, -da[:<package>...|:<class>]
                  assertions on or off, of all classes, of a package and those below it, of a class
    -esa, -dsa    assertions of the library on or off
    -verbose[:class|gc|module|jni]
                  say what happens; see -Xlog
    -version, -showversion
                  print the version to the error stream and end, or go on
    --version, --show-version
                  the same on the output stream
    --dry-run     load the main class, but do not run it
    --enable-preview, --add-modules, --add-opens, --add-exports, --add-reads, --enable-native-access <...>
                  taken as java takes them; everything is open to everybody here
    @<file>       take options from a file
    --disable-@files
                  no more files from here on
    -?, -h, -help, --help
                  this text, to the error stream or the output stream
    -X, --help-extra
                  the options of the machine

 and these of pyjvm alone:

    --trace[=<pattern>]
                  print each instruction with local variables and operand stack, of the methods that match
                  package.Class.method, * for any text; without a pattern, of all methods of the program
    --seed <number>
                  vary the switching of threads; the same seed gives the same run

 Options are also taken from the environment variables JDK_JAVA_OPTIONS, JAVA_TOOL_OPTIONS and _JAVA_OPTIONS.
"""

EXTRA_HELP = """\
    -Xmx<size>    the most that the heap may grow to; sizes are numbers with k, m, g or t after them (256m)
    -Xms<size>    the heap at the start (8m)
    -Xss<size>    stack of each thread (1m)
    -Xlog:<what>  log what happens inside; -Xlog:help explains
    -Xverify:none|remote|all
                  verify no classes, those of the class path (this is so without it), or those of the library too
    -Xmixed, -Xint, -Xcomp
                  make methods into native code when they get hot (this is so without it), never, at their first call
    -Xbatch       the program waits while a method is compiled
    -Xcheck:jni, -Xrs, -Xshare:<...>, -Xnoclassgc, -Xmn<size>, -Xdiag
                  taken, and make no difference

    -XX:-ShowCodeDetailsInExceptionMessages
                  NullPointerExceptions without the message that says what was null
    -XX:MaxJavaStackTraceDepth=<n>
                  the most lines of a stack trace (1024)
    -XX:+ExitOnOutOfMemoryError
                  end with exit code 3 at the first OutOfMemoryError
    -XX:StressGC=<n>
                  collect garbage at every n-th allocation
    -XX:StressSwitch=<n>
                  switch threads at every n-th safepoint
    -XX:StressDeopt=<n>
                  leave native code at one safepoint in n, at random
    -XX:Seed=<n>  the same as --seed
    -XX:CompileThreshold=<n>
                  calls and loop iterations until a method is made into native code (1500)
    -XX:CompileCommand=<command>,<method pattern>
                  which methods may become native code: exclude, compileonly; -XX:CompileCommand=help explains
    -XX:CompileOnly=<method pattern>,...
                  no others become native code
    -XX:-Inline   methods are not built into their callers
    -XX:+PrintCompilation
                  a line for each method that becomes native code, or stops to be
    -XX:+CITime   print at the end what compilation took
    -XX:-UseCodeCache
                  do not keep native code on disk for the next run
    -XX:ReservedCodeCacheSize=<size>
                  the most native code that is kept on disk (240m)
    -XX:-UseText  never make a method into Python text: the threaded interpreter alone
    -XX:TextThreshold=<n>
                  calls and loop iterations until a method is made into Python text (400)

 Other options -XX: that are common with java are taken, and make no difference.
"""


def version_text(internal: bool = False, options: Options | None = None) -> str:
    """Three lines, as java has them: product, library, machine; and a note where native code cannot be had."""
    import platform

    from .. import __version__

    python = f"{platform.python_implementation()} {platform.python_version()}"
    if internal:
        return f"pyjvm {__version__} on {python}\n"
    problem = native_code_problem()
    note = f"(native code is off: {problem})\n" if problem else ""
    return (
        f'pyjvm version "{__version__}", class files of Java 1.0 to 25 (45.0 to 69.0)\n'
        "pyjvm embedded library (part of java.base)\n"
        f"pyjvm VM on {python} ({_mode(options or Options(), problem)})\n{note}"
    )


def native_code_problem() -> str:
    """Why there is no native code; nothing if there is. Starts what makes it."""
    from importlib.util import find_spec

    try:
        found = find_spec("llvmlite") is not None
    except (ImportError, ValueError) as problem:
        return str(problem)
    if not found:
        return "llvmlite is not installed"
    from ..jit.toolchain import Toolchain

    return "" if Toolchain.get() is not None else Toolchain.problem() or ""


def _mode(options: Options, problem: str) -> str:
    if problem or options.compile_threshold < 0:
        return "interpreted mode"
    return "compiled mode" if options.compile_threshold == 0 else "mixed mode"
