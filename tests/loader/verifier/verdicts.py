"""Small classes, most of them broken, and what real java says of each: `verdicts.txt`.

Each case is `== name`, the class for the assembler, `-- ` and the verdict; a second `-- ` has the verdict on the same
code without stack maps in a class file of version 49, so that inference verifies it. A verdict is OK or the first line,
the location and the reason of the message. `tests/scripts/record_verdicts.py` writes the verdicts anew.
"""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from .assembler import assemble

FILE = Path(__file__).with_name("verdicts.txt")

JUDGE = """
.method 9 main ([Ljava/lang/String;)V
.catch java/lang/Throwable try end handler
iconst_0
istore_1
loop:
.frame [Ljava/lang/String; I |
iload_1
aload_0
arraylength
if_icmpge done
try:
new Class java/net/URLClassLoader
dup
iconst_1
anewarray Class java/net/URL
dup
iconst_0
new Class java/io/File
dup
aload_0
iload_1
aaload
invokespecial Method java/io/File.<init>:(Ljava/lang/String;)V
invokevirtual Method java/io/File.toURI:()Ljava/net/URI;
invokevirtual Method java/net/URI.toURL:()Ljava/net/URL;
aastore
invokespecial Method java/net/URLClassLoader.<init>:([Ljava/net/URL;)V
astore_2
ldc String A
iconst_1
aload_2
invokestatic Method java/lang/Class.forName:(Ljava/lang/String;ZLjava/lang/ClassLoader;)Ljava/lang/Class;
pop
getstatic Field java/lang/System.out:Ljava/io/PrintStream;
ldc String OK
invokevirtual Method java/io/PrintStream.println:(Ljava/lang/String;)V
end:
goto next
handler:
.frame [Ljava/lang/String; I | Ljava/lang/Throwable;
getstatic Field java/lang/System.out:Ljava/io/PrintStream;
swap
invokevirtual Method java/io/PrintStream.println:(Ljava/lang/Object;)V
next:
.frame [Ljava/lang/String; I |
getstatic Field java/lang/System.out:Ljava/io/PrintStream;
ldc String ====
invokevirtual Method java/io/PrintStream.println:(Ljava/lang/String;)V
iinc 1 1
goto loop
done:
.frame [Ljava/lang/String; I |
return
"""


class Case(NamedTuple):
    name: str
    text: str
    verdict: str
    verdict_49: str | None

    @property
    def text_49(self) -> str | None:
        """The same for inference, unless what it is about does not exist in version 49."""
        if "version=" in self.text or re.search("Indy|Condy|MethodType", self.text):
            return None
        return re.sub(r"\n\.frame[^\n]*", "", f"version=49\n{self.text}")


def read_cases() -> list[Case]:
    cases = []
    for part in FILE.read_text().split("== ")[1:]:
        head, *verdicts = re.split(r"^-- ", part, flags=re.MULTILINE)
        name, _, text = head.partition("\n")
        verdicts = [verdict.strip() for verdict in verdicts]
        cases.append(Case(name, text, verdicts[0], verdicts[1] if len(verdicts) > 1 else None))
    return cases


def write_cases(cases: Sequence[Case]) -> None:
    parts = []
    for case in cases:
        parts.append(f"== {case.name}\n{case.text}-- {case.verdict}\n")
        if case.verdict_49 is not None:
            parts.append(f"-- {case.verdict_49}\n")
    FILE.write_text("".join(parts))


def short(verdict: str) -> str:
    """The first line, the location and the reason."""
    lines = verdict.strip().split("\n")
    if lines[1:2] != ["Exception Details:"]:
        return lines[0].strip()
    return f"{lines[0].strip()}\n{lines[3].strip()}\n{lines[5].strip()}"


def ask_java(java: str, classes: Sequence[bytes]) -> list[str]:
    """What java says of each class `A`: OK, or the exception as it prints it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "Judge.class").write_bytes(assemble(JUDGE, name="Judge"))
        for number, data in enumerate(classes):
            Path(folder, str(number)).mkdir()
            Path(folder, str(number), "A.class").write_bytes(data)
        command = [java, "-cp", folder, "Judge", *map(str, range(len(classes)))]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [verdict.strip("\n") for verdict in done.stdout.split("====\n")[:-1]]
