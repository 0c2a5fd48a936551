"""The page `docs/instructions.md`, made from the instruction table.

python -m pyjvm.tools.instruction_page > docs/instructions.md
"""

import re
import sys

from pyjvm.instructions import OPS, Op

SPECIFICATION = "https://docs.oracle.com/javase/specs/jvms/se25/html/jvms-6.html#jvms-6.5."

HEAD = """\
# The instructions

Made from the instruction table in `pyjvm/instructions/` by `python -m pyjvm.tools.instruction_page`; do not edit it.

Each instruction is defined once, in the table: number, operands, stack effect, meaning. The interpreter, the verifier,
the disassembler and this page all come from that one definition.

*Stack* shows what an instruction pops and what it pushes, the top at the right. *any* is a type that the constant-pool
entry decides. In the instructions that rearrange the stack, letters stand for values: `a` to `d` for values of one word
(int, float, reference), `v` and `w` for values of two (long, double); each form is one line.
"""

_KINDS = {"I": "int", "J": "long", "F": "float", "D": "double", "A": "reference", "*": "any"}

_OPERANDS = {
    "": "",
    "i1": "signed byte",
    "i2": "signed short",
    "cp1": "constant-pool index, 1 byte",
    "cp2": "constant-pool index",
    "local": "local variable, 1 byte; 2 after `wide`",
    "iinc": "local variable and signed amount, 1 byte each; 2 after `wide`",
    "atype": "type code",
    "bci2": "branch offset",
    "bci4": "branch offset, 4 bytes",
    "table": "padding, default, low, high, offsets",
    "lookup": "padding, default, number of pairs, pairs of key and offset",
    "interface": "constant-pool index, count, 0",
    "dynamic": "constant-pool index, 0, 0",
    "multi": "constant-pool index, dimensions, 1 byte",
    "wide": "an instruction",
}

_SECTIONS = (
    (re.compile(r"([ilfda](?:load|store))_[0-3]"), "{}_n"),
    (re.compile(r"(if_icmp|if_acmp)(?:eq|ne|lt|ge|gt|le)"), "{}_cond"),
    (re.compile(r"(if)(?:eq|ne|lt|ge|gt|le)"), "{}_cond"),
    (re.compile(r"([fd]cmp)[lg]"), "{}_op"),
    (re.compile(r"(iconst)_(?:m1|[0-5])"), "{}_i"),
    (re.compile(r"(lconst)_[01]"), "{}_l"),
    (re.compile(r"(fconst)_[0-2]"), "{}_f"),
    (re.compile(r"(dconst)_[01]"), "{}_d"),
)
"""Instructions that share a section of the specification."""


def page() -> str:
    """The whole page."""
    families: dict[str, list[Op]] = {}
    for op in OPS:
        if op is not None:
            families.setdefault(op.meaning.__module__, []).append(op)
    parts = [HEAD]
    for module, ops in sorted(families.items(), key=lambda item: item[1][0].number):
        parts.append(f"\n## {heading(module)}\n\n")
        parts.append("| opcode | mnemonic | operands | stack | meaning | JVMS |\n|---|---|---|---|---|---|\n")
        parts += map(row, ops)
    return "".join(parts)


def heading(module: str) -> str:
    """A family's name: what its module's docstring starts with."""
    text = (sys.modules[module].__doc__ or module).strip()
    return re.split(r" \(|[:.\n]", text)[0]


def row(op: Op) -> str:
    operands = f"implied: {', '.join(map(str, op.implied))}" if op.implied else _OPERANDS[op.format]
    stack = "<br>".join(stack_effect(form) for form in op.forms)
    anchor = section(op.mnemonic)
    link = f"[6.5.{anchor}]({SPECIFICATION}{anchor})"
    return f"| 0x{op.number:02x} | `{op.mnemonic}` | {operands} | {stack} | {meaning(op)} | {link} |\n"


def section(mnemonic: str) -> str:
    """The anchor of the section that describes an instruction (JVMS 6.5)."""
    for pattern, anchor in _SECTIONS:
        found = pattern.fullmatch(mnemonic)
        if found:
            return anchor.format(found[1])
    return mnemonic


def stack_effect(form: str) -> str:
    popped, _, pushed = form.partition("--")
    if not popped and not pushed:
        return ""
    return f"{_values(popped)} → {_values(pushed)}".strip()


def _values(letters: str) -> str:
    return ", ".join(_KINDS.get(letter, f"`{letter}`") for letter in letters)


def meaning(op: Op) -> str:
    """The docstring of the instruction's meaning, in one line, without the section that the row links to."""
    text = " ".join((op.meaning.__doc__ or "").split())
    return re.sub(rf" ?\(JVMS 6\.5\.{re.escape(op.mnemonic)}\)", "", text).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(page())
