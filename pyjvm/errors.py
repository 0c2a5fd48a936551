"""What goes wrong while a class is found, parsed, verified and linked, named as Java names it.

Parser, loader and verifier raise these; the virtual machine turns them into the Java exception of the same name.
"""


class LinkageProblem(Exception):
    """A Java `LinkageError` still to be thrown: `java_class` is its internal name, `message` its detail message.

    `offset` is the byte of the class file that the problem was found at, where there is one.
    """

    java_class = "java/lang/LinkageError"

    def __init__(self, message: str, offset: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


class ClassFormatError(LinkageProblem):
    java_class = "java/lang/ClassFormatError"


class UnsupportedClassVersionError(ClassFormatError):
    java_class = "java/lang/UnsupportedClassVersionError"


class ClassCircularityError(LinkageProblem):
    java_class = "java/lang/ClassCircularityError"


class HierarchyTooDeep(LinkageProblem):
    """A class with too many classes above it, one above the other; java runs out of stack too, though later."""

    java_class = "java/lang/StackOverflowError"


class NoClassDefFoundError(LinkageProblem):
    java_class = "java/lang/NoClassDefFoundError"


class VerifyError(LinkageProblem):
    java_class = "java/lang/VerifyError"


class BootstrapMethodError(LinkageProblem):
    java_class = "java/lang/BootstrapMethodError"


class UnsatisfiedLinkError(LinkageProblem):
    java_class = "java/lang/UnsatisfiedLinkError"


class IncompatibleClassChangeError(LinkageProblem):
    java_class = "java/lang/IncompatibleClassChangeError"


class AbstractMethodError(IncompatibleClassChangeError):
    java_class = "java/lang/AbstractMethodError"


class IllegalAccessError(IncompatibleClassChangeError):
    java_class = "java/lang/IllegalAccessError"


class InstantiationError(IncompatibleClassChangeError):
    java_class = "java/lang/InstantiationError"


class NoSuchFieldError(IncompatibleClassChangeError):
    java_class = "java/lang/NoSuchFieldError"


class NoSuchMethodError(IncompatibleClassChangeError):
    java_class = "java/lang/NoSuchMethodError"
