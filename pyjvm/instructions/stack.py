"""The operand stack itself (JVMS 2.11.6): pop, dup, swap. Their signatures are their meaning.

Letters `a`-`d` stand for values of category 1, `v w` for values of category 2 (JVMS 2.11.1); the types at the
instruction tell which form is meant.
"""

from .table import define


def _shuffle(m):
    "Rearrange the operand stack as the form's letters say."


for _number, _name, _forms in (
    (0x57, "pop", ("a--",)),
    (0x58, "pop2", ("ba--", "w--")),
    (0x59, "dup", ("a--aa",)),
    (0x5A, "dup_x1", ("ba--aba",)),
    (0x5B, "dup_x2", ("cba--acba", "wa--awa")),
    (0x5C, "dup2", ("ba--baba", "w--ww")),
    (0x5D, "dup2_x1", ("cba--bacba", "aw--waw")),
    (0x5E, "dup2_x2", ("dcba--badcba", "baw--wbaw", "vba--bavba", "vw--wvw")),
    (0x5F, "swap", ("ba--ab",)),
):
    define(_number, _name, _forms, "", _shuffle)
