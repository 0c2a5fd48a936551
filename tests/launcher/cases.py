"""Command lines, and what real java answers to each (recorded by tests/scripts/record_launcher.py)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
CLASSES = FOLDER / "classes"
"""Where the commands run: class files, argument files, damaged class files under `damaged/`."""
RECORD = FOLDER / "answers.json"


class Case(NamedTuple):
    """A command line, split at spaces (`_` stands for a space inside a word), and environment variables."""

    line: str
    env: tuple[tuple[str, str], ...] = ()

    @property
    def words(self) -> list[str]:
        return [word.replace("_", " ") for word in self.line.split()]


_LINES = """
-Xfoo
-foo
--foo
-XX:Foo
-XX:+Foo
-XX:Foo=3
-XX:
-XX Args
-XX:+UseConcMarkSweepGC Args
-Xmx
-Xmxabc
-Xmx1
-Xmx0 Args
-Xmx1k Args
-Xmx2047k Args
-Xmx2m Args
-Xmx100000000000t Args
-Xmx5mm Args
-Xms10m -Xmx5m Args
-Xms0 Args
-Xms1 Args
-Xmsx Args
-Xss1 Args
-Xss2g Args
-Xss1x Args
-Xss0 Args
-mx50m Args
-ms5m Args
-ss1m Args
-cp
-classpath
--class-path
--class-path= Nope
--class-path=. Args
-cp=. Args
-cp nowhere -cp . Args
-Djava.class.path=nowhere Args
-jar nope.jar
-jar Args.class
-jar=foo
@nofile
@arguments
@@arguments Args
@class-path . Args
@nested . Args
--disable-@files @arguments Args
Args @arguments
Args a b_c d
-Dk=1 -Dk=2 Args
-Dk Args
-ea Args
-ea:Args -da Args
-da:Args -ea Args
-ea:foo... Args
-ea:... Args
-enableassertions:Args Args
-esa -dsa Args
-esax Args
--add-opens
--add-opens x
--add-opens java.base/java.lang=ALL-UNNAMED Args
--add-modules
--add-modules=foo Args
--add-modules java.base Args
--enable-native-access=ALL-UNNAMED Args
--enable-preview Args
--enable-preview=3 Args
--dry-run Nope
--dry-run Args
-m foo
-p
-p x Args
-Xverify:foo Args
-XX:-BytecodeVerificationRemote Args
-XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote Args
-XX:MaxJavaStackTraceDepth=abc Args
-XX:+MaxJavaStackTraceDepth Args
-XX:UseSerialGC Args
-XX:UseSerialGC=1 Args
-XX:+UseZGC -XX:+UseSerialGC Args
-XX:+IgnoreUnrecognizedVMOptions -XX:+Foo Args
-XX:MaxHeapSize=3x Args
-XX:ThreadStackSize=5 Args
-XX:ThreadStackSize=1g Args
-XX:TieredStopAtLevel Args
-XX:TieredStopAtLevel=9 Args
-XX:+ExitOnOutOfMemoryError=1 Args
-XX:MaxRAMPercentage=50.5 Args
-XX:MaxRAMPercentage=abc Args
-XX:MaxMetaspaceSize=64m Args
-XX:MaxJavaStackTraceDepth=2 Deep
-XX:MaxJavaStackTraceDepth=0 Deep
Deep
-XX:-ShowCodeDetailsInExceptionMessages Null
Null
-Xint Args
-Xint=1 Args
-Xcomp Args
-Xmixed Args
-Xbatch Args
-XX:-BackgroundCompilation Args
-XX:TieredStopAtLevel=0 Args
-XX:-UseCompiler Args
-XX:-Inline Args
-XX:-CITime Args
-XX:CITime Args
-XX:+CITime=1 Args
-XX:+PrintCompilation=3 Args
-XX:CompileThreshold Args
-XX:CompileThreshold=100 Args
-XX:CompileThreshold=-1 Args
-XX:CompileThreshold=x Args
-XX:CompileThreshold=1073741824 Args
-XX:CompileThreshold=99999999999999999999 Args
-Xint -XX:CompileThreshold=5 Args
-XX:ReservedCodeCacheSize Args
-XX:ReservedCodeCacheSize= Args
-XX:+ReservedCodeCacheSize Args
-XX:ReservedCodeCacheSize=0 Args
-XX:ReservedCodeCacheSize=-1 Args
-XX:ReservedCodeCacheSize=x Args
-XX:ReservedCodeCacheSize=1k Args
-XX:ReservedCodeCacheSize=2m Args
-XX:ReservedCodeCacheSize=3m Args
-XX:ReservedCodeCacheSize=2g Args
-XX:ReservedCodeCacheSize=100g Args
-XX:CompileCommand Args
-XX:-CompileCommand=exclude,A.a Args
-XX:CompileCommand= Args
-XX:CompileCommand=quiet Args
-XX:CompileCommand=quiet -XX:CompileCommand=exclude,Args::main Args
-XX:CompileCommand=quiet,exclude,Args::main -XX:CompileOnly=Args::main Args
-XX:CompileCommand=quiet -XX:CompileCommand=exclude,Args Args
-XX:CompileCommand=exclude,Args::main Args
-XX:CompileCommand=exclude_a.b.Args::main([Ljava.lang.String;)V,false Args
-XX:CompileCommand=exclude_,A.a -XX:CompileCommand=BackgroundCompilation,*.get* Args
-XX:CompileCommand=log,a/*.b Args
-XX:CompileOnly=A::a,B.b_(I)V -XX:CompileCommand=dontinline,A,b -XX:CompileCommand=exclude,A Args
-XX:CompileOnly=A::a,B -XX:CompileCommand=compileonly,*::* -XX:CompileCommand=quiet Args
-XX:CompileOnly Args
-XX:CompileOnly= Args
-Xcheck:jni Args
-Xrs Args
-Xmn5m Args
-server Args
-splash:x Args
-Xlogx Args
NoMain
AbsInst
PrivCtor
ArgCtor
CtorThrows
RetInt
RetIntInst
PrivMain
PrivInst
PkgMain
ProtMain
Both
SubNo
SubInst
IMain
Impl
DImpl
DMain
SI
SuperSI
Th
Outer$Inner
Outer$SN
En
Rec
IOnly
MissingSup
StrArg
Nope
no.such.Name
m/Args
Args.class
java.lang.String
x_y
a//b
/a
a.
wrong.Args
-cp damaged Newer
-cp damaged Cut
-cp damaged Text
-cp damaged Empty
"""
_COMMANDS = """
exclude
exclude,
exclude,.
exclude,::
unknown
excludex,A.a
print
print,A
printinlining,A.a
PrintInlining,A.a,x
exclude,A
exclude,A.
exclude,.a
exclude,*
exclude,A::
exclude,a.b.A.a
exclude,a.b.A,a
exclude,a/b/A::a
exclude,a.b/A::a
exclude,a.b/A.a
exclude,A.a/b
exclude,A::a::b
exclude,A::a/b
exclude,a.b_A::a
exclude,**.a
exclude,A::**
exclude,A::*a*b
exclude,A*x.a
exclude,a**.b
exclude,A<x>.a
exclude,A.<x>
exclude,A.<init
exclude,[A.a
exclude,A::a[]
exclude,A.a(*
exclude,A.a(I)V(J)
exclude,A_(I)V
exclude,A.a,x
exclude,A.a,1
exclude,A.a,tru
"""
_WRONG_PATTERNS = ("A", ".", "::", ",", ",,", "_", ".a", "a.b.c", "A*b::c", "A::a_B::b", "**", "a.b/c.d", "A.a(*")
_VALUES = (
    "-Dk=1",
    "-Dk='a b'",
    "-ea -Dk=2",
    "-jar x",
    "-Xfoo",
    "Args",
    "-Dk='a b",
    "@x",
    "",
    "-cp .",
    "-version",
    "-XX:Foo",
)
_VARIABLES = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")

CASES = [
    *(Case(line) for line in _LINES.strip().split("\n")),
    *(Case(f"-XX:CompileCommand={command} Args") for command in _COMMANDS.split()),
    *(Case(f"-XX:CompileOnly={pattern} Args") for pattern in _WRONG_PATTERNS),
    *(Case("Args", ((variable, value),)) for variable in _VARIABLES for value in _VALUES),
    Case("-Dk=mine Args", tuple((variable, f"-Dk={variable}") for variable in _VARIABLES)),
    Case("Args", (("CLASSPATH", "nowhere"),)),
    Case("-cp . Args", (("CLASSPATH", "nowhere"),)),
]


def answers() -> dict[str, tuple[int, str, str]]:
    """Exit status, stdout and stderr of real java, by `str(case)`."""
    return {key: (status, out, err) for key, status, out, err in json.loads(RECORD.read_text("utf-8"))}
