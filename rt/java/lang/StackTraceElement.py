"""Natives of java.lang.StackTraceElement."""

from __future__ import annotations

from pyjvm.natives import native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STRING = "Ljava/lang/String;"


@native("([Ljava/lang/StackTraceElement;Ljava/lang/Object;I)V")
def initStackTraceElements(t: Any, elements: int, trace: int, depth: int) -> None:
    """The trace is an int array of pairs: number of the method, line (-1 unknown, -2 native)."""
    vm = t.vm
    i32 = vm.mem.i32
    find = vm.load("java/lang/StackTraceElement").find_field
    class_field, method_field = find("declaringClass", STRING), find("methodName", STRING)
    file_field, line_field = find("fileName", STRING), find("lineNumber", "I")
    module_field, loader_field = find("moduleName", STRING), find("classLoaderName", STRING)
    machine_field = find("isOfMachine", "Z")
    for i in range(min(depth, vm.array_length(trace) // 2)):
        element = vm.get_object(elements, i)
        method = vm.methods[i32[trace + 2 + 2 * i]]
        cls = method.cls
        vm.put(element, class_field, vm.intern(cls.external_name))
        vm.put(element, method_field, vm.intern(method.name))
        if cls.image is not None and cls.image.source_file is not None:
            vm.put(element, file_field, vm.intern(cls.image.source_file))
        vm.put(element, machine_field, 1)
        vm.put(element, line_field, i32[trace + 3 + 2 * i])
        if cls.loader is not None and cls.loader.is_boot:
            vm.put(element, module_field, vm.intern("java.base"))
        else:
            vm.put(element, loader_field, vm.intern("app"))
