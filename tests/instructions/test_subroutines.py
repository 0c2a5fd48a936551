"""Subroutines are copied into their callers; what runs then does what `jsr` and `ret` would have done."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyjvm.classfile.imaging import image_of
from pyjvm.classfile.parser import parse_class
from pyjvm.instructions.body import Body, make_body
from pyjvm.instructions.decoder import CodeProblem, Instruction, decode
from tests.loader.verifier.assembler import assemble
from tests.loader.verifier.hierarchy import verdict

STEPS = 20_000
THROWN = -77


def body_of(text: str) -> tuple[bytes, tuple[tuple[int, int, int, str | None], ...]]:
    code = image_of(parse_class(assemble(f".method 9 m (I)I\n{text}", version=49))).methods[0].code
    assert code is not None
    return code.code, code.handlers


def run(instructions: list[Instruction], handlers: list[tuple[int, int, int, str | None]], argument: int) -> list[int]:
    """The values that variable 1 had, and the result: enough of an interpreter to tell two programs apart."""
    variables = [argument, *[0] * 40]
    stack: list[int] = []
    seen = []
    pc = 0
    for _ in range(STEPS):
        instruction = instructions[pc]
        name, operands = instruction.op.mnemonic, instruction.operands
        following = pc + 1
        if name in ("jsr", "jsr_w"):
            stack.append(1000 + following)
            following = operands[0]
        elif name == "ret":
            following = variables[operands[0]] - 1000
        elif name in ("goto", "goto_w"):
            following = operands[0]
        elif name in ("ifeq", "ifne", "ifgt"):
            value = stack.pop()
            if {"ifeq": value == 0, "ifne": value != 0, "ifgt": value > 0}[name]:
                following = operands[0]
        elif name.startswith("iload"):
            stack.append(variables[operands[0]])
        elif name.startswith(("istore", "astore")):
            variables[operands[0]] = stack.pop()
        elif name == "iinc":
            variables[operands[0]] += operands[1]
            seen.append(variables[1])
        elif name.startswith("iconst"):
            stack.append(operands[0])
        elif name == "aconst_null":
            stack.append(0)
        elif name == "pop":
            stack.pop()
        elif name == "ireturn":
            return [*seen, stack.pop()]
        elif name == "athrow":
            found = [handler for start, end, handler, _ in handlers if start <= pc < end]
            if not found:
                return [*seen, THROWN]
            stack[:] = [0]
            following = found[0]
        else:
            assert name == "nop", name
        pc = following
    return seen


def plain_body(code: bytes, handlers: tuple[tuple[int, int, int, str | None], ...]) -> Body:
    """Targets as indices, subroutines as they are."""
    instructions = decode(code)
    index = {instruction.bci: i for i, instruction in enumerate(instructions)}
    index[len(code)] = len(instructions)
    for instruction in instructions:
        if instruction.op.format in ("bci2", "bci4"):
            instruction.operands = (index[instruction.targets[0]],)
    return Body(instructions, [(index[a], index[b], index[c], name) for a, b, c, name in handlers])


def check(text: str, arguments: tuple[int, ...] = (0, 1, 3)) -> Body:
    """Expanded and not, it must do the same; gives the expanded body."""
    code, handlers = body_of(text)
    plain, expanded = plain_body(code, handlers), make_body(code, handlers)
    assert not {i.op.mnemonic for i in expanded.instructions} & {"jsr", "jsr_w", "ret"}
    for argument in arguments:
        before = run(plain.instructions, plain.handlers, argument)
        assert run(expanded.instructions, expanded.handlers, argument) == before
    return expanded


def test_a_subroutine_called_twice_is_copied_twice() -> None:
    body = check("jsr S\njsr S\niload_1\nireturn\nS:\nastore_2\niinc 1 5\nret 2")
    assert [i.op.mnemonic for i in body.instructions].count("iinc") == 2


def test_copies_keep_the_offset_of_their_original() -> None:
    body = check("jsr S\njsr S\niload_1\nireturn\nS:\nastore_2\niinc 1 5\nret 2")
    assert [i.bci for i in body.instructions if i.op.mnemonic == "iinc"] == [9, 9]


def test_a_jump_is_a_push_of_null_and_a_goto() -> None:
    body = check("jsr S\niload_1\nireturn\nS:\nastore_2\nret 2")
    assert [i.op.mnemonic for i in body.instructions[:3]] == ["aconst_null", "goto", "iload_1"]
    assert body.instructions[body.instructions[1].targets[0]].op.mnemonic == "astore_2"


def test_wide_forms_are_taken_in() -> None:
    check("jsr_w S\niload_1\nireturn\nS:\nwide astore 30\niinc 1 5\nwide ret 30")


def test_subroutines_may_call_others() -> None:
    check(
        "jsr S\njsr U\niload_1\nireturn\nS:\nastore_2\niinc 1 1\njsr U\niinc 1 2\nret 2\nU:\nastore_3\niinc 1 10\nret 3"
    )


def test_a_subroutine_may_be_left_by_a_branch() -> None:
    check(
        "loop:\niinc 1 1\njsr S\niload_1\nireturn\nS:\nastore_2\niinc 0 -1\niload_0\nifgt loop\niinc 1 10\nret 2",
        (0, 1, 2, 5),
    )


def test_a_subroutine_may_never_return() -> None:
    body = check("jsr S\niinc 1 1\nS:\npop\niload_0\nireturn")
    assert "iinc" not in [i.op.mnemonic for i in body.instructions]


def test_a_subroutine_may_return_from_several_places() -> None:
    check("jsr S\njsr S\niload_1\nireturn\nS:\nastore_2\niload_0\nifeq B\niinc 1 5\nret 2\nB:\niinc 1 7\nret 2")


def test_the_inner_subroutine_may_return_for_the_outer_one_by_a_branch() -> None:
    check(
        "jsr S\niinc 1 1\niload_1\nireturn\nS:\nastore_2\njsr U\niinc 1 2\nout:\nret 2\n"
        "U:\nastore_3\niload_0\nifne out\niinc 1 4\nret 3"
    )


def test_a_handler_of_the_caller_covers_the_copy_of_what_it_covered() -> None:
    check(
        ".catch any from to handler\nfrom:\njsr S\niload_1\nireturn\nS:\nastore_2\niinc 1 5\niload_0\nifeq N\n"
        "aconst_null\nathrow\nN:\nret 2\nto:\nnop\nhandler:\npop\niinc 1 100\niload_1\nireturn"
    )


def test_a_handler_within_a_subroutine_is_copied_with_it() -> None:
    body = check(
        ".catch any from to handler\njsr S\njsr S\niload_1\nireturn\nS:\nastore_2\nfrom:\niinc 1 5\niload_0\nifeq N\n"
        "aconst_null\nathrow\nto:\nhandler:\npop\niinc 1 50\nN:\nret 2"
    )
    assert len(body.handlers) == 2


def test_a_handler_covers_only_what_it_covered() -> None:
    body = check(".catch any a b handler\njsr S\na:\niload_1\nireturn\nb:\nhandler:\nathrow\nS:\nastore_2\nret 2")
    ((start, end, handler, _),) = body.handlers
    assert [i.op.mnemonic for i in body.instructions[start:end]] == ["iload_1", "ireturn"]
    assert body.instructions[handler].op.mnemonic == "athrow"


def test_what_control_never_reaches_is_left_out() -> None:
    body = check("jsr S\niload_1\nireturn\nnop\nret 9\nS:\nastore_2\nret 2")
    assert "nop" not in [i.op.mnemonic for i in body.instructions]


@pytest.mark.parametrize(
    "text",
    [
        "jsr S\niload_1\nireturn\nS:\nastore_2\njsr S\nret 2",
        "jsr S\niload_1\nireturn\nS:\nastore_2\njsr U\nret 2\nU:\nastore_3\njsr S\nret 3",
    ],
)
def test_recursion_is_refused(text: str) -> None:
    with pytest.raises(CodeProblem, match="Recursive call to jsr entry"):
        make_body(*body_of(text))


def test_returning_from_no_subroutine_is_refused() -> None:
    with pytest.raises(CodeProblem, match="ret outside of a subroutine"):
        make_body(*body_of("iload_0\nifeq S\njsr S\niload_1\nireturn\nS:\nret 2"))


def test_running_off_the_end_of_a_copy_is_refused() -> None:
    with pytest.raises(CodeProblem, match="Falling off the end"):
        make_body(*body_of("jsr S\niload_1\nireturn\nS:\nastore_2"))


def test_exponential_growth_is_refused() -> None:
    levels = "".join(f"S{i}:\nastore {i + 2}\njsr S{i + 1}\njsr S{i + 1}\nret {i + 2}\n" for i in range(30))
    with pytest.raises(CodeProblem, match="too"):
        make_body(*body_of(f"jsr S0\niload_1\nireturn\n{levels}S30:\nastore 32\nret 32"))


def test_thousands_of_subroutines_and_handlers_are_refused_quickly() -> None:
    many = "".join(f"jsr S{i}\n" for i in range(3000)) + "iload_1\nireturn\n"
    many += "".join(f"S{i}:\nastore_2\nret 2\n" for i in range(3000))
    make_body(*body_of(many))
    handlers = "".join(f".catch any {3 * i} end S{i}\n" for i in range(3000))
    with pytest.raises(CodeProblem, match="too complex"):
        make_body(*body_of(handlers + many + "end:\nnop"))


def test_inference_knows_return_addresses() -> None:
    good = ".method 9 m ()I\n.locals 4\njsr S\niconst_0\nireturn\nS:\nastore_2\nret 2"
    assert verdict(assemble(good, version=49)) == "OK"
    for broken in (
        good.replace("ret 2", "ret 3"),
        good.replace("astore_2", "areturn"),
        good.replace("astore_2", "dup\nastore_2\nifnull 3"),
        good.replace("astore_2", "pop\naconst_null\nastore_2"),
    ):
        assert "VerifyError" in verdict(assemble(broken, version=49))


statements = st.lists(
    st.sampled_from(["inc", "call", "call", "skip", "leave", "return", "throw", "loop"]), min_size=1, max_size=6
)


def program(subroutines: list[list[str]], with_handler: bool) -> str:
    """A method and subroutines that call only later ones."""
    text, label = [], 0
    for number, body in enumerate(subroutines):
        text.append(f"S{number}:\nastore {number + 3}" if number else "start:\njsr S1")
        for position, statement in enumerate(body):
            label += 1
            callee = number + 1 + position % 3
            if statement == "inc":
                text.append(f"iinc 1 {label % 100}")
            elif statement == "call" and callee < len(subroutines):
                text.append(f"jsr S{callee}")
            elif statement == "skip":
                text.append(f"iload_0\nifeq L{label}\niinc 1 3\nL{label}:")
            elif statement == "leave":
                text.append(f"iload_0\nifeq L{label}\niinc 0 -1\ngoto exit\nL{label}:")
            elif statement == "return" and number:
                text.append(f"iload_0\nifeq L{label}\niinc 0 -1\nret {number + 3}\nL{label}:")
            elif statement == "throw":
                text.append(f"iload_0\nifeq L{label}\niinc 0 -1\naconst_null\nathrow\nL{label}:")
            elif statement == "loop":
                text.append(f"iinc 0 -1\niload_0\nifgt {'start' if number == 0 else f'L{label}'}\nL{label}:")
        text.append(f"ret {number + 3}" if number else "exit:\niinc 1 1\niload_1\nireturn")
    handler = ".catch any start behind handler\n" if with_handler else ""
    return handler + "\n".join(text) + "\nbehind:\nnop\nhandler:\npop\niinc 1 7\niload_1\nireturn"


@settings(max_examples=200, deadline=None)
@given(st.lists(statements, min_size=2, max_size=5), st.booleans())
def test_expanded_programs_do_the_same(subroutines: list[list[str]], with_handler: bool) -> None:
    check(program(subroutines, with_handler), (0, 1, 2))
