"""Linking of call sites (JVMS 6.5.invokedynamic): who links which, and what has been linked already."""

from ..instructions.descriptors import parse_descriptor
from ..natives import NativeMark
from . import CallSite
from .assembler import TooLarge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..interpreter.frames import Frame
    from ..machine import Machine
    from ..method_area.classes import LinkedClass
    from ..threads.java_thread import JavaThread
    from .assembler import ClassAssembler

    Site = tuple[int, int, int]

_FACTORIES = {
    ("java/lang/invoke/LambdaMetafactory", "metafactory"),
    ("java/lang/invoke/LambdaMetafactory", "altMetafactory"),
    ("java/lang/invoke/StringConcatFactory", "makeConcatWithConstants"),
    ("java/lang/invoke/StringConcatFactory", "makeConcat"),
    ("java/lang/runtime/ObjectMethods", "bootstrap"),
    ("java/lang/runtime/SwitchBootstraps", "typeSwitch"),
    ("java/lang/runtime/SwitchBootstraps", "enumSwitch"),
}
INVOKE_STATIC = 6


class LinkFailure(Exception):
    """The bootstrap arguments make no sense. `java_class` is what the bootstrap method would throw."""

    def __init__(self, java_class: str, message: str) -> None:
        super().__init__(message)
        self.java_class = java_class
        self.message = message


class Linkage:
    """What one machine has linked."""

    def __init__(self, vm: "Machine") -> None:
        self.vm = vm
        self.sites: dict[Site, CallSite] = {}
        self.lambdas: dict[Site, Any] = {}
        """Classes of lambdas."""
        self.shapes: dict[Any, Any] = {}
        """Method for each shape of string concatenation."""
        self.adapters: dict[Any, Any] = {}
        """Synthesised classes of method handles and of calls of them, by what they do."""
        self.method_types: dict[tuple[int, ...], int] = {}
        """References of MethodTypes by the class ids of result and parameters."""
        self.boxes: dict[Any, list[int]] = {}
        """Arrays that bootstrap methods in progress store their results into, by call site or constant."""
        self.results: dict[Any, int] = {}
        """The first of these arrays that was filled."""
        self.places: list[Any] = []
        """What VarHandles name by number: a Field, or the class of an array's elements."""
        self.depth = 0
        """Dynamic constants that are arguments of each other, of which the innermost is being resolved."""
        self._counter = 0

    def hidden_name(self, host: "LinkedClass", what: str) -> str:
        """A new name of a hidden class: `Main$$Lambda/0x0000000000000001` to users."""
        self._counter += 1
        return f"{host.name.replace('.', '_')}$${what}+0x{self._counter:016x}"

    def define(self, assembler: "ClassAssembler", host: "LinkedClass") -> "Any":
        """Link a synthesised class as a nest-mate of `host`, its natives bound."""
        cls = self.vm.loader.define_hidden(assembler.image(), host)
        for key, function in assembler.natives.items():
            method = cls.methods[key]
            method.native = function
            method.mark = NativeMark(*key, replaces=False, leaf=False, blocks=False, calls=False)
        return cls

    def failure(self, message: str, java_class: str = "java/lang/IllegalArgumentException") -> LinkFailure:
        """An exception to raise while linking."""
        return LinkFailure(java_class, message)

    def conversion_failure(self, message: str) -> LinkFailure:
        """The exception of LambdaMetafactory."""
        return LinkFailure("java/lang/invoke/LambdaConversionException", message)

    def link(self, t: "JavaThread", f: "Frame", cls: "LinkedClass", index: int) -> "Any":
        """The CallSite of an invokedynamic instruction, or a frame to run first."""
        site = (cls.id, f.method.id, f.pc)
        found = self.sites.get(site)
        if found is not None:
            return found
        _, number, name, desc = cls.image.cp[index]
        handle, arguments = cls.image.bootstrap_methods[number]
        _, kind, reference = cls.image.cp[handle]
        bootstrap = cls.image.cp[reference][1:3]
        if kind == INVOKE_STATIC and bootstrap in _FACTORIES:
            try:
                result = self._link_known(t, f, cls, bootstrap[1], name, desc, arguments, site)
            except LinkFailure as failure:
                from .bootstraps import fail

                return fail(t, f, failure)
            except TooLarge as problem:
                raise self.vm.exception("java/lang/InternalError", f"too large to link: {problem}") from None
        else:
            from .bootstraps import run_bootstrap

            result = run_bootstrap(t, f, self, cls, index, site)
        if type(result) is CallSite:
            self.sites[site] = result
        return result

    def _link_known(
        self,
        t: "JavaThread",
        f: "Frame",
        cls: "LinkedClass",
        bootstrap: str,
        name: str,
        desc: str,
        arguments: tuple[int, ...],
        site: "Site",
    ) -> "Any":
        """Call sites of javac's own bootstrap methods."""
        parameters, result = parse_descriptor(desc)
        if bootstrap in ("makeConcatWithConstants", "makeConcat"):
            from .concat import link_concat

            constants = None if bootstrap == "makeConcat" else arguments
            return CallSite(link_concat(self, cls, parameters, result, constants))
        if bootstrap == "bootstrap":
            from .records import link_record_method

            return CallSite(link_record_method(self, cls, name, desc, arguments))
        if bootstrap in ("typeSwitch", "enumSwitch"):
            from .switches import link_switch

            return CallSite(link_switch(self, cls, bootstrap, desc, arguments))
        from .lambdas import FACTORY, INSTANCE, MAKE_INSTANCE, link_lambda

        made = self.lambdas.get(site)
        if made is None:
            made = self.lambdas[site] = link_lambda(self, cls, bootstrap == "altMetafactory", name, desc, arguments)
        if parameters:
            return CallSite(made.methods[FACTORY, desc])
        instance = self.vm.get_static(made.fields[INSTANCE, result])
        # Java code makes the only instance, since that may initialise interfaces (JVMS 5.5); a static field keeps it.
        return CallSite(None, instance) if instance else java_call(t, f, made.methods[MAKE_INSTANCE, "()V"], [])


def linkage_of(vm: "Any") -> Linkage:
    """The machine's linkage, made when first needed."""
    linkage: Linkage | None = getattr(vm, "linkage", None)
    if linkage is None:
        linkage = vm.linkage = Linkage(vm)
    return linkage


def java_call(t: "JavaThread", f: "Frame", method: "Any", arguments: "list[Any]") -> "Any":
    """A frame that runs a method of no result, after which frame `f` executes its instruction again."""
    t.vm.interpreter.prepare(method)
    return method.invoke(t, f, method, arguments)
