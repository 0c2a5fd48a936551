"""Natives of java.lang.invoke.LambdaMetafactory: the machine links its call sites, only direct calls come here."""

from pyjvm.natives import native

_SITE = "Ljava/lang/invoke/CallSite;"
_HEAD = "Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
_TYPE = "Ljava/lang/invoke/MethodType;"


def _refuse(t):
    return t.vm.exception(
        "java/lang/UnsupportedOperationException",
        "LambdaMetafactory serves invokedynamic only: calling it as a method is not in pyjvm's embedded library",
    )


@native(f"({_HEAD}{_TYPE}Ljava/lang/invoke/MethodHandle;{_TYPE}){_SITE}")
def metafactory(t, caller, name, factory_type, method_type, implementation, dynamic_type):
    raise _refuse(t)


@native(f"({_HEAD}[Ljava/lang/Object;){_SITE}", name="altMetafactory")
def alt_metafactory(t, caller, name, factory_type, arguments):
    raise _refuse(t)
