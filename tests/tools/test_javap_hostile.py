"""Whatever is in a class file, pyjavap answers with text or with one error line."""

import random
import struct
from pathlib import Path

import pytest

from pyjvm.classfile.builder import ClassBuilder
from tests.tools.oracle import CLASSES, ours

ABSTRACT = 0x0401


def show(tmp_path: Path, data: bytes, *options: str) -> tuple[str, str, int]:
    path = tmp_path / "X.class"
    path.write_bytes(data)
    out, errors, code = ours(*options, str(path))
    assert errors.count("\n") == (code == 1) and bool(out) == (code == 0)
    return out, errors.replace(str(path), "X.class"), code


@pytest.mark.parametrize("data", [b"", b"\xca\xfe", b"hello, world", b"\xca\xfe\xba\xbe" + bytes(6), bytes(100)])
def test_what_is_no_class_file_is_an_error_line(tmp_path: Path, data: bytes) -> None:
    _, errors, code = show(tmp_path, data)
    assert errors.startswith("Error: X.class: ") and code == 1


def test_truncated_class_file_says_so(tmp_path: Path) -> None:
    data = (CLASSES / "Forms.class").read_bytes()
    assert "Truncated class file" in show(tmp_path, data[:3000])[1]


@pytest.mark.parametrize("seed", range(8))
def test_mutated_class_files_are_shown_or_refused(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    sources = [path.read_bytes() for path in sorted(CLASSES.glob("*.class"))]
    outcomes = set()
    for _ in range(60):
        data = bytearray(chance.choice(sources))
        for _ in range(chance.choice((1, 1, 2, 4))):
            at = chance.randrange(10, len(data))
            if chance.random() < 0.5:
                data[at] ^= 1 << chance.randrange(8)
            else:
                data[at : at + 2] = chance.randrange(300).to_bytes(2, "big")
        outcomes.add(show(tmp_path, bytes(data), "-v", "-p", "-constants")[2])
    assert outcomes == {0, 1}


def test_bad_instruction_is_an_error_line(tmp_path: Path) -> None:
    builder = ClassBuilder("X")
    builder.add_method(9, "m", "()V", b"\xb1\xff", 0, 0)
    assert show(tmp_path, builder.to_bytes())[2] == 0
    _, errors, code = show(tmp_path, builder.to_bytes(), "-c")
    assert "Bad instruction" in errors and code == 1


def test_signature_that_cannot_be_read_counts_as_absent(tmp_path: Path) -> None:
    builder = ClassBuilder("X", access=0x0421)
    for i, text in enumerate(("<T:" + "La<" * 5000, "(", "<T", "()La", "()[", "()V garbage", "(Q)V", "", "<T:>()V")):
        signature = builder.attribute("Signature", struct.pack(">H", builder.utf8(text)))
        builder.add_method(ABSTRACT, f"m{i}", "(I[J)Lp/Q;", attributes=[signature])
        builder.add_field(1, f"f{i}", "[Lp/Q;", attributes=[signature])
    out, _, _ = show(tmp_path, builder.to_bytes())
    for i in range(9):
        assert f"  abstract p.Q m{i}(int, long[]);\n" in out.replace("public ", "")
        assert f"  public p.Q[] f{i};\n" in out


def test_names_may_hold_what_java_names_cannot(tmp_path: Path) -> None:
    builder = ClassBuilder("we-ird/<Cl>:1", access=0x0421)
    builder.add_field(1, "f>", "Lwe-ird/<Cl>:1;")
    builder.add_method(ABSTRACT, "own name", "(Lwe-ird/<Cl>:1;)V")
    out, _, _ = show(tmp_path, builder.to_bytes())
    assert "  public we-ird.<Cl>:1 f>;\n" in out
    assert "  public abstract void own name(we-ird.<Cl>:1);\n" in out


def test_names_in_an_error_line_cannot_end_it(tmp_path: Path) -> None:
    builder = ClassBuilder("X", access=0x0421)
    for _ in range(2):
        builder.add_method(ABSTRACT, "a\n\x1b[31mb", "()V")
    _, errors, code = show(tmp_path, builder.to_bytes())
    assert "\x1b" not in errors and code == 1


def test_small_file_cannot_make_endless_text(tmp_path: Path) -> None:
    """An index of two bytes stands for a name of 60,000, again and again."""
    builder = ClassBuilder("X", access=0x0421)
    long_name = builder.class_("x" * 60000)
    exceptions = builder.attribute("Exceptions", struct.pack(">H", 5000) + struct.pack(">H", long_name) * 5000)
    builder.add_method(ABSTRACT, "m", "()V", attributes=[exceptions])
    assert show(tmp_path, builder.to_bytes())[1] == "Error: X.class: More than 64 MB of text\n"


def test_indices_in_attributes_that_nobody_checked_are_an_error_line(tmp_path: Path) -> None:
    """JVMS 4.8 lets annotations be malformed, so a parser lets them pass."""
    for info in ("0001 0001 0001 0002 49 0001", "0001 FFFF 0000", "0001 0001 0001 0002 49 FFFF", "0001 0000 0000"):
        builder = ClassBuilder("X")
        builder.add_attribute(builder.attribute("RuntimeVisibleAnnotations", bytes.fromhex(info)))
        show(tmp_path, builder.to_bytes(), "-v")


def test_unknown_and_malformed_attributes_are_shown_as_bytes(tmp_path: Path) -> None:
    builder = ClassBuilder("X")
    builder.add_attribute(builder.attribute("Mystery", bytes(range(18))))
    builder.add_attribute(builder.attribute("Empty", b""))
    builder.add_attribute(builder.attribute("ModuleHashes", b"\0\1\0\1\0\1\xff\xff"))
    out, _, _ = show(tmp_path, builder.to_bytes(), "-v")
    assert out.endswith(
        "}\n"
        "  Mystery: length = 0x12 (unknown attribute)\n"
        "   00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F\n"
        "   10 11\n"
        "  Empty: length = 0x0 (unknown attribute)\n"
        "\n"
        "  ModuleHashes: length = 0x8 (unknown attribute)\n"
        "   00 01 00 01 00 01 FF FF\n"
    )
