"""Bootstrap methods other than javac's own: run in Java, as JVMS 5.4.3.6 says.

The Java side is `java.lang.invoke.Bootstraps`. It gets an array of two elements; when the bootstrap method has
returned or thrown, [0] is the result and [1] says what became of it: the array itself for a result, a LinkageError
for a failure, which every later attempt throws again. Whichever array of a call site is filled first counts, should
two threads, or a bootstrap method that reaches its own call site, link the same one.
"""

from . import CallSite
from .handles import class_of_type, constant, method_type, static_argument
from .linkage import java_call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..interpreter.frames import Frame
    from ..method_area.classes import LinkedClass
    from ..threads.java_thread import JavaThread
    from .linkage import Linkage, LinkFailure

BOOTSTRAPS = "java/lang/invoke/Bootstraps"
DEEPEST = 100
"""Dynamic constants as arguments of each other; one that is its own argument would have no end (JVMS 5.4.3.6)."""
_RUN = (
    "([Ljava/lang/Object;Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;"
    "Ljava/lang/String;Ljava/lang/Object;[Ljava/lang/Object;)V"
)


def fail(t: "JavaThread", f: "Frame", failure: "LinkFailure") -> "Any":
    """The frame that throws the BootstrapMethodError for a failure."""
    vm = t.vm
    method = vm.load(BOOTSTRAPS).find_method("fail", "(Ljava/lang/String;Ljava/lang/String;)V")
    return java_call(t, f, method, [vm.intern(failure.java_class), vm.intern(failure.message)])


def _result(t: "JavaThread", f: "Frame", linkage: "Linkage", key: "Any") -> "Any":
    """The filled array of a finished bootstrap; a frame that throws again what it threw; None if none has finished."""
    vm = t.vm
    box = linkage.results.get(key, 0)
    if not box:
        box = next((each for each in linkage.boxes.get(key, ()) if vm.get_object(each, 1)), 0)
        if not box:
            return None
        linkage.results[key] = box
        del linkage.boxes[key]
    outcome = vm.get_object(box, 1)
    if outcome != box:
        rethrow = vm.load(BOOTSTRAPS).find_method("rethrow", "(Ljava/lang/Throwable;)V")
        return java_call(t, f, rethrow, [vm.keep(outcome)])
    return box


def _run(
    t: "JavaThread", f: "Frame", linkage: "Linkage", cls: "LinkedClass", index: int, key: "Any", runner: str
) -> "Any":
    """The filled array, or the frame that will fill it (or one that resolves an argument first)."""
    vm = t.vm
    done = _result(t, f, linkage, key)
    if done is not None:
        return done
    _, number, name, desc = cls.image.cp[index]
    handle_index, indices = cls.image.bootstrap_methods[number]
    handle = constant(t, f, cls, handle_index)
    values = []
    for each in indices:
        value = static_argument(t, f, cls, each)
        if type(value) is not int:
            return value
        values.append(value)
    type_ = method_type(vm, cls, desc) if desc[0] == "(" else vm.mirror(class_of_type(vm, cls, desc))
    arguments = vm.keep(vm.new_object_array("java/lang/Object", len(values)))
    for place, value in enumerate(values):
        vm.set_object(arguments, place, value)
    box = vm.keep(vm.new_object_array("java/lang/Object", 2))
    linkage.boxes.setdefault(key, []).append(box)
    method = vm.load(BOOTSTRAPS).find_method(runner, _RUN)
    return java_call(t, f, method, [box, vm.mirror(cls), handle, vm.intern(name), type_, arguments])


def run_bootstrap(
    t: "JavaThread", f: "Frame", linkage: "Linkage", cls: "LinkedClass", index: int, site: "Any"
) -> "Any":
    """The CallSite of an invokedynamic whose bootstrap method is the program's; or a frame to run first."""
    box = _run(t, f, linkage, cls, index, site, "linkCallSite")
    if type(box) is not int:
        return box
    from .adapters import call_site_call

    return CallSite(call_site_call(t.vm, cls, cls.image.cp[index][3]), t.vm.get_object(box, 0))


def dynamic_constant(t: "JavaThread", f: "Frame", linkage: "Linkage", cls: "LinkedClass", index: int) -> "Any":
    """The value of a Dynamic constant as a reference, boxed where its type is primitive; or a frame to run first."""
    if linkage.depth == DEEPEST:
        raise t.vm.exception("java/lang/StackOverflowError", None)
    linkage.depth += 1
    try:
        box = _run(t, f, linkage, cls, index, (cls.id, index), "linkConstant")
    finally:
        linkage.depth -= 1
    return t.vm.get_object(box, 0) if type(box) is int else box
