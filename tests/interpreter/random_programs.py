"""Random methods with any control flow: loops within loops, jumps into loops, switches, handlers over anything."""

# ruff: noqa: E501  # code that is generated together stays together

from __future__ import annotations

from hypothesis import strategies as st

VARIABLES = 4
"""Locals 1 to 4 hold ints, local 0 the blocks that may still run, so that every program ends."""

HELP = """
.method 9 help (I)I
 iload_0
 bipush 7
 irem
 ifeq Z
 iload_0
 iconst_3
 imul
 iconst_1
 iadd
 ireturn
Z:
 new Class java/lang/IllegalStateException
 dup
 invokespecial Method java/lang/IllegalStateException.<init>:()V
 athrow
"""
_variable = st.integers(1, VARIABLES)
_operator = st.sampled_from(("iadd", "isub", "imul", "iand", "ior", "ixor", "ishl", "ishr", "iushr", "idiv", "irem"))
_condition = st.sampled_from(("eq", "ne", "lt", "ge", "gt", "le"))
CAUGHT = ("any", "java/lang/ArithmeticException", "java/lang/RuntimeException", "java/lang/IllegalStateException")


@st.composite
def statement(draw: st.DrawFn, label: str) -> str:
    """Some instructions that leave the operand stack as it was."""
    a, b, c = draw(_variable), draw(_variable), draw(_variable)
    match draw(st.integers(0, 7)):
        case 0:
            return f"iinc {a} {draw(st.integers(-3, 40))}"
        case 1 | 2:
            return f"iload {a}\niload {b}\n{draw(_operator)}\nistore {c}"
        case 3:
            return f"iload {a}\ninvokestatic Method @.help:(I)I\nistore {b}"
        case 4:  # a conditional expression, with something below it on the stack
            return f"iload {a}\niload {b}\nif{draw(_condition)} {label}x\niload {c}\ngoto {label}y\n{label}x:\nbipush 11\n{label}y:\niadd\nistore {a}"
        case 5:  # an array, its index perhaps wrong
            return f"bipush 5\nnewarray 10\ndup\niload {a}\nbipush 6\niand\niload {b}\niastore\niconst_4\niaload\nistore {c}"
        case 6:  # two results of calls on the stack, the older one below the younger call
            return f"iload {a}\ninvokestatic Method @.help:(I)I\niload {b}\ninvokestatic Method @.help:(I)I\nisub\nistore {c}"
        case _:
            return f"getstatic Field @.count:I\niload {a}\niadd\nputstatic Field @.count:I"


@st.composite
def program(draw: st.DrawFn) -> str:
    """A class body with `run(IIII)I`; `@` stands for the class's name."""
    count = draw(st.integers(2, 9))
    target = st.integers(0, count - 1).map(lambda n: f"B{n}")
    lines = [*(f"iload {n}\nistore {n + 1}" for n in reversed(range(VARIABLES))), "bipush 40\nistore 0"]
    for number in range(count):
        lines.append(f"B{number}:\niinc 0 -1\niload 0\nifle END")
        lines += [draw(statement(f"S{number}_{i}")) for i in range(draw(st.integers(0, 3)))]
        a, b = draw(_variable), draw(_variable)
        match draw(st.integers(0, 6)):
            case 0:
                lines.append(f"goto {draw(target)}")
            case 1 | 2:
                lines.append(f"iload {a}\nif{draw(_condition)} {draw(target)}")
            case 3:
                lines.append(f"iload {a}\niload {b}\nif_icmp{draw(_condition)} {draw(target)}\ngoto {draw(target)}")
            case 4:
                lines.append(
                    f"iload {a}\nbipush 7\niand\ntableswitch {draw(target)} 1 {draw(target)} {draw(target)} {draw(target)}"
                )
            case 5:
                lines.append(
                    f"iload {a}\nlookupswitch {draw(target)} 0={draw(target)} 1={draw(target)} 40={draw(target)}"
                )
            case _:
                pass  # falls through
    lines.append(
        "END:\n"
        + "iconst_1\n"
        + "".join(f"bipush 31\nimul\niload {n}\niadd\n" for n in range(VARIABLES + 1))
        + "ireturn"
    )
    catches = []
    for number in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, count - 1))
        end = draw(st.integers(start + 1, count))
        behind = f"B{end}" if end < count else "END"
        lines.append(f"H{number}:\npop\niinc {draw(_variable)} 1\ngoto {draw(target)}")
        catches.append(f".catch {draw(st.sampled_from(CAUGHT))} B{start} {behind} H{number}")
    body = "\n".join([*catches, *lines])
    return f".field 9 count I\n{HELP}.method 9 run (IIII)I\n.locals 8\n{body}\n"
