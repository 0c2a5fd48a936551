"""Natives of java.lang.invoke.MethodType."""

from pyjvm.invoke.handles import intern_type
from pyjvm.natives import native


@native("(Ljava/lang/Class;[Ljava/lang/Class;)Ljava/lang/invoke/MethodType;")
def intern(t, rtype, ptypes):
    vm = t.vm
    parameters = [vm.class_of_mirror(vm.get_object(ptypes, i)) for i in range(vm.array_length(ptypes))]
    return intern_type(vm, vm.class_of_mirror(rtype), parameters)
