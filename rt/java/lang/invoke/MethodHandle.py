"""Natives of java.lang.invoke.MethodHandle: the machine links calls from Java, only reflection comes here."""

from pyjvm.natives import native


@native("([Ljava/lang/Object;)Ljava/lang/Object;", name="invokeExact")
def invoke_exact(t, this, arguments):
    raise t.vm.exception(
        "java/lang/UnsupportedOperationException", "MethodHandle.invokeExact cannot be invoked reflectively"
    )


@native("([Ljava/lang/Object;)Ljava/lang/Object;")
def invoke(t, this, arguments):
    raise t.vm.exception(
        "java/lang/UnsupportedOperationException", "MethodHandle.invoke cannot be invoked reflectively"
    )
