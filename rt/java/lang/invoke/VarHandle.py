"""Natives of java.lang.invoke.VarHandle."""

from pyjvm.invoke.lookup import Finder
from pyjvm.invoke.variables import access_variable, array_place, field_place, is_final_place
from pyjvm.natives import native


@native("(II[Ljava/lang/Object;)Ljava/lang/Object;")
def access(t, place, operation, arguments):
    return access_variable(t, place, operation, arguments)


@native("(ILjava/lang/Class;Ljava/lang/String;Ljava/lang/Class;Ljava/lang/Class;I)I", name="fieldPlace")
def place_of_field(t, kind, owner, name, type_, caller, modes):
    return field_place(t.vm, Finder(t, kind, owner, name, type_, caller, modes).find_field())


@native("(I)Z", name="isFinal")
def is_final(t, place):
    return int(is_final_place(t.vm, place))


@native("(Ljava/lang/Class;)I", name="arrayPlace")
def place_of_array(t, array):
    return array_place(t.vm, t.vm.class_of_mirror(array))
