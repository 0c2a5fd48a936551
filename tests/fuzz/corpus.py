"""Class files to be broken: those of the samples, of the fixtures, and some that no javac of today makes."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from tests.loader.verifier.assembler import assemble

ROOT = Path(__file__).resolve().parents[2]

BUILT = (
    """version=48
.method 9 run (I)I
 iload_0
 istore_1
 jsr S
 jsr S
 iload_1
 ireturn
S:
 astore_2
 iinc 1 3
 ret 2
""",
    """version=49
.method 9 run (I)I
.catch any A B H
A:
 iload_0
 ifeq Z
 jsr_w S
 iload_1
 ireturn
Z:
 jsr S
 iconst_1
 ireturn
B:
H:
 astore_3
 jsr S
 aload_3
 athrow
S:
 astore 4
 bipush 7
 istore_1
 wide iinc 1 300
 wide ret 4
""",
    """version=49
.method 9 run (I)I
 iload_0
 tableswitch D -1 A B A
A:
 iload_0
 lookupswitch D -5=B 0=C 70000=B
B:
 iconst_2
 iload_0
 iconst_3
 multianewarray 2 Class [[I
 arraylength
 ireturn
C:
 lconst_1
 dup2
 ladd
 l2i
 goto_w E
D:
 iconst_4
E:
 ireturn
.method 41 locked (J)D
 lload_0
 l2d
 dup2
 dmul
 dreturn
.method 9 catching (Ljava/lang/Object;)Ljava/lang/Object;
.catch java/lang/NullPointerException A B H
A:
 aload_0
 invokevirtual Method java/lang/Object.hashCode:()I
 pop
 new Class A
 dup
 aload_0
 monitorenter
 aload_0
 monitorexit
 pop2
 aload_0
 areturn
B:
H:
 areturn
""",
)
"""Subroutines, switches, `wide`, monitors, in versions that are verified by inference."""


@frozen
class Original:
    """A class file and the class files beside it, by internal name."""

    name: str
    data: bytes
    folder: Path | None

    def find(self, name: str) -> bytes | None:
        """A class file beside it."""
        path = self.folder / f"{name}.class" if self.folder is not None else None
        return path.read_bytes() if path is not None and path.is_file() else None


def corpus() -> list[Original]:
    """All of them, always in the same order."""
    found = []
    for folder in [ROOT / "samples", *sorted((ROOT / "javac-fixtures").glob("*/*/"))]:
        for path in sorted(folder.rglob("*.class")):
            found.append(Original(str(path.relative_to(folder).with_suffix("")), path.read_bytes(), folder))
    built = [Original("A", assemble(text), None) for text in BUILT]
    return found + built * (len(found) // 60)
