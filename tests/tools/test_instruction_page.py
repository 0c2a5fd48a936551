"""The page of instructions is what the table says."""

from pathlib import Path

from pyjvm.instructions import OPS
from pyjvm.tools.instruction_page import page, section, stack_effect

PAGE = Path(__file__).parent.parent.parent / "docs" / "instructions.md"


def test_committed_page_is_made_from_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m pyjvm.tools.instruction_page > docs/instructions.md"


def test_every_instruction_has_one_row_with_its_meaning() -> None:
    rows = [[cell.strip() for cell in line.split(" | ")] for line in page().splitlines() if line.startswith("| 0x")]
    assert sorted((int(cells[0].strip("| "), 16), cells[1].strip("`")) for cells in rows) == [
        (op.number, op.mnemonic) for op in OPS if op is not None
    ]
    assert all(len(cells) == 6 and cells[4] for cells in rows)


def test_instructions_of_one_kind_share_the_specifications_section() -> None:
    assert section("iload_3") == section("iload_0") == "iload_n"
    assert section("if_icmplt") == "if_icmp_cond" and section("ifne") == "if_cond" and section("ifnull") == "ifnull"
    assert section("iconst_m1") == "iconst_i" and section("fcmpg") == "fcmp_op"
    assert section("ldc2_w") == "ldc2_w" and section("aload") == "aload"


def test_stack_effect_names_the_types() -> None:
    assert stack_effect("AI--J") == "reference, int → long"
    assert stack_effect("--*") == "→ any"
    assert stack_effect("--") == ""
