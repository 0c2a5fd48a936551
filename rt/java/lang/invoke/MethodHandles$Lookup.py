"""Natives of java.lang.invoke.MethodHandles.Lookup."""

from pyjvm.invoke.lookup import Finder, class_visible
from pyjvm.natives import native


@native("(ILjava/lang/Class;Ljava/lang/String;Ljava/lang/Object;Ljava/lang/Class;I)Ljava/lang/invoke/MethodHandle;")
def find(t, kind, refc, name, type_, caller, modes):
    return Finder(t, kind, refc, name, type_, caller, modes).find()


@native("(Ljava/lang/Class;Ljava/lang/Class;)Z", name="isAccessible")
def is_accessible(t, target, caller):
    vm = t.vm
    return int(class_visible(vm.class_of_mirror(target), vm.class_of_mirror(caller)))
