"""Calls from compiled code: directly where the target is known, by guards where it is one of few, by tables of code
addresses by class id else. What is not compiled yet, or is Python, leaves.
"""

from __future__ import annotations

from ..errors import LinkageProblem
from ..interpreter.calls import select_interface_method
from ..interpreter.invocations import is_plain_native, nothing, small_parameters
from ..method_area import access as flags
from ..method_area.classes import INITIALIZED, LinkedClass
from ..method_area.members import Method
from . import area
from .concat import write_join
from .exceptions import write_fill_in, write_refusal, write_trace_entry
from .intrinsics import INTRINSICS
from .kernels.library import KERNELS, REFUSED, Kernel
from .machine import THROWN, Leaves, Machine
from .records import WAITING
from .resolving import loaded_class
from .values import TYPES, Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .memory import Memory

MOST_GUARDS = 4
"""Receiver classes that are compared one by one."""
MOST_TARGETS = 3
_TO_64_BITS = {"I": "sext i32 {} to i64", "A": "zext i32 {} to i64", "D": "bitcast double {} to i64"}


def has_stand_in(method: Method) -> bool:
    """Whether compiled code does itself what a native does, or calls it in place."""
    key = (method.cls.name, *method.key)
    if method.native is nothing or hasattr(method.native, "shape"):
        return True
    return bool(method.mark.leaf) or ((key in KERNELS or key in INTRINSICS) and method.cls.loader.is_boot)


def write_call(m: Machine, how: str, found: Any, arguments: list[Value]) -> Value | None:
    """The call of an invoke instruction; `found` is what resolution gave. Raises `Leaves`."""
    if how == "dynamic":
        if found.method is None:
            return Value(str(found.appendix), "A", nonnull=True)
        if found.appendix:
            exact = m.vm.mem.u32[found.appendix]
            arguments = [*arguments, Value(str(found.appendix), "A", nonnull=True, exact=exact)]
        return _direct(m, found.method, arguments)
    if type(found) is tuple:
        return _through_interface(m, found, arguments)
    method: Method = found
    if not method.is_static:
        m.null_check(arguments[0])
    if method.vindex >= 0 and how == "virtual" and not method.is_final:
        return _virtual(m, method, arguments)
    return _direct(m, method, arguments)


def _virtual(m: Machine, method: Method, arguments: list[Value]) -> Value | None:
    receiver = arguments[0]
    vtables = m.vm.linker.vtables
    if receiver.exact:
        return _direct(m, vtables[receiver.exact][method.vindex], arguments)
    entry = m.method.cls.image.cp[m.code.body.instructions[m.pc].operands[0]]
    owner = loaded_class(m.method.cls, entry[1]) or method.cls
    if owner.is_array:
        return _direct(m, owner.vtable[method.vindex], arguments)
    classes = concrete_classes(owner)
    targets = {c.vtable[method.vindex] for c in classes}
    if len(targets) == 1:
        (target,) = targets
        if not target.is_abstract:
            m.unit.rely_on_targets(owner, method.vindex, targets)
            return _direct(m, target, arguments)
    ready = [c for c in classes if c.state == INITIALIZED]
    chosen = _grouped([(c.id, c.vtable[method.vindex]) for c in ready])
    return _guarded(m, method, arguments, chosen)


def concrete_classes(owner: LinkedClass) -> list[LinkedClass]:
    """The class and those below it that can have instances."""
    found, work = [], [owner]
    while work:
        cls = work.pop()
        if not cls.access & flags.ABSTRACT:
            found.append(cls)
        work += cls.descendants
    return sorted(found, key=lambda c: c.id)


def _grouped(pairs: list[tuple[int, Method]]) -> dict[Method, list[int]]:
    """Class ids by target; nothing if they are too many to compare."""
    groups: dict[Method, list[int]] = {}
    for class_id, target in pairs:
        groups.setdefault(target, []).append(class_id)
    return groups if len(groups) <= MOST_TARGETS and len(pairs) <= MOST_GUARDS else {}


def _through_interface(m: Machine, found: tuple[Any, ...], arguments: list[Value]) -> Value | None:
    method, owner, selected = found
    receiver = arguments[0]
    m.null_check(receiver)
    if receiver.exact:
        try:
            target = select_interface_method(m.vm.interpreter, receiver.exact, method, owner)
        except LinkageProblem:
            raise Leaves from None
        return _direct(m, target, arguments)
    return _guarded(m, method, arguments, _grouped(sorted(selected.items())))


def _guarded(m: Machine, method: Method, arguments: list[Value], groups: dict[Method, list[int]]) -> Value | None:
    """Compare the receiver's class with those of `groups`; any other goes by the table."""
    receiver = arguments[0]
    class_id = m.class_id(receiver)
    if m.unit.is_quick and all(target.native is None and not target.is_abstract for target in groups):
        for target, ids in groups.items():
            for i in ids:
                m.unit.expect(method, i, target)
        groups = {}
    if not groups:
        return _by_table(m, method, arguments, class_id)
    done = m.label()
    results: list[tuple[Value | None, str]] = []
    labels = [m.label() for _ in groups]
    other = m.label()
    tests = [(i, label) for label, ids in zip(labels, groups.values(), strict=True) for i in ids]
    for i, label in tests:
        following = other if (i, label) == tests[-1] else m.label()
        same = m.assign(f"icmp eq i32 {class_id}, {i}")
        m.emit(f"br i1 {same}, label %{label}, label %{following}")
        if following != other:
            m.begin_block(following)

    def branch(label: str, call: Callable[[], Value | None]) -> None:
        saved = dict(m._pointers)
        m.begin_block(label)
        try:
            value = call()
        except Leaves:
            m.emit(f"br label %{m.leaving()}")
        else:
            results.append((value, m.here))
            m.emit(f"br label %{done}")
        m._pointers = saved

    for label, (target, ids) in zip(labels, groups.items(), strict=True):
        exact = ids[0] if len(ids) == 1 else 0
        typed = [Value(receiver.text, "A", nonnull=True, exact=exact), *arguments[1:]]
        branch(label, lambda target=target, typed=typed: _direct(m, target, typed))  # type: ignore[misc]
    branch(other, lambda: _by_table(m, method, arguments, class_id))
    m.begin_block(done)
    if not results:
        raise Leaves
    if not method.result_kind:
        return None
    choices = ", ".join(f"[ {value.text}, %{label} ]" for value, label in results if value is not None)
    return m.make(method.result_kind, f"phi {TYPES[method.result_kind]} {choices}")


def _by_table(m: Machine, method: Method, arguments: list[Value], class_id: str) -> Value | None:
    table = m.import_(f"targets.{method.id}")
    wide = m.assign(f"zext i32 {class_id} to i64")
    place = m.assign(f"getelementptr ptr, ptr {table}, i64 {wide}")
    return _call_address(m, method, arguments, place)


def _call_address(m: Machine, method: Method, arguments: list[Value], place: str) -> Value | None:
    code = m.assign(f"load ptr, ptr {place}{m.tag('tables')}")
    m.leave_if(m.test(f"icmp eq ptr {code}, null"))
    return _call(m, method, arguments, code)


def _direct(m: Machine, method: Method, arguments: list[Value]) -> Value | None:
    intrinsic = INTRINSICS.get((method.cls.name, *method.key))
    if intrinsic is not None and method.native is not None and method.cls.loader.is_boot:
        return intrinsic(m, *arguments)
    if method.is_abstract:
        raise Leaves
    filled = write_fill_in(m, method, arguments)
    if filled is not None:
        return filled
    kernel = KERNELS.get((method.cls.name, *method.key)) if method.native is not None else None
    if kernel is not None and method.cls.loader.is_boot:
        return call_kernel(m, method, kernel, arguments)
    shape = getattr(method.native, "shape", None)
    if shape is not None:
        return write_join(m, shape, arguments)
    m.vm.interpreter.prepare(method)
    if method.native is nothing:
        return None
    if method.is_native or method.native is not None:
        if method.native is not None and method.mark.leaf and is_plain_native(method):
            return call_leaf(m, method, arguments)
        raise Leaves
    name = m.unit.included(method)
    if name is not None:
        return _call(m, method, arguments, name)
    return _call_address(m, method, arguments, f"getelementptr (ptr, ptr {m.import_('code')}, i64 {method.id})")


def _call(m: Machine, method: Method, arguments: list[Value], address: str) -> Value | None:
    m.calls = True
    if m.unit.may_trace(method):
        write_trace_entry(m)
    result = TYPES[method.result_kind] if method.result_kind else "i1"
    ticks = m.assign("load i64, ptr %ticks")
    passed = ", ".join([f"i64 {ticks}", "ptr %trace", *(a.typed for a in arguments)])
    pair = m.assign(f"call {{ i64, {result} }} {address}({passed})")
    status = m.assign(f"extractvalue {{ i64, {result} }} {pair}, 0")
    unusual = m.assign(f"icmp slt i64 {status}, 0")
    bad = m.label()
    m.go_on_unless(unusual, bad)
    with m.aside(bad):
        thrown = m.assign(f"icmp eq i64 {status}, {THROWN}")
        waiting = m.leave_block(m.pc, WAITING, m.stack, m.known)
        m.emit(f"br i1 {thrown}, label %{m.dispatch()}, label %{waiting}")
    m.emit(f"store i64 {status}, ptr %ticks")
    if not method.result_kind:
        return None
    return m.make(method.result_kind, f"extractvalue {{ i64, {result} }} {pair}, 1")


def call_kernel(m: Memory, method: Method, kernel: Kernel, arguments: list[Value]) -> Value | None:
    """A native that is a kernel too; what the kernel refuses is left to the native."""
    function = m.kernel(kernel.name, len(arguments), kernel.writes == 0)
    for place, letter in small_parameters(method.desc):
        arguments[place] = m.narrowed(arguments[place], letter)
    passed = []
    for value in arguments:
        extension = _TO_64_BITS.get(value.kind)
        passed.append("i64 " + (m.assign(extension.format(value.text)) if extension else value.text))
    result = m.assign(f"call i64 {function}({', '.join(passed)})")
    if kernel.refuses:
        write_refusal(m, method, arguments, m.test(f"icmp eq i64 {result}, {REFUSED}"))
    if not method.result_kind:
        return None
    if method.result_kind == "J":
        return Value(result, "J")
    if method.result_kind == "D":
        return Value(m.assign(f"bitcast i64 {result} to double"), "D")
    return Value(m.assign(f"trunc i64 {result} to i32"), method.result_kind)


def call_leaf(m: Memory, method: Method, arguments: list[Value]) -> Value | None:
    """A native that neither allocates nor throws: called in place."""
    for place, letter in small_parameters(method.desc):
        arguments[place] = m.narrowed(arguments[place], letter)
    for i, value in enumerate(arguments):
        m.emit(f"store {value.typed}, ptr {m.area(area.ARGUMENTS + 8 * i)}")
    done = m.assign(f"call i32 {m.import_('leaf')}(i32 {method.id})")
    m.leave_if(m.test(f"icmp eq i32 {done}, 0"))
    if not method.result_kind:
        return None
    kind = method.result_kind
    return Value(m.assign(f"load {TYPES[kind]}, ptr {m.area(area.ARGUMENTS)}"), kind)


