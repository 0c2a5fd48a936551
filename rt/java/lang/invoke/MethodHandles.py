"""Natives of java.lang.invoke.MethodHandles."""

from pyjvm.invoke.lookup import caller_of_lookup
from pyjvm.natives import native


@native("()Ljava/lang/Class;")
def caller(t):
    return t.vm.mirror(caller_of_lookup(t))
