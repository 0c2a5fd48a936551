package java.lang.invoke;

/** A handle of a method, constructor or field. For each the machine writes a subclass with `invokeBasic`. */
abstract class DirectMethodHandle extends MethodHandle {
    DirectMethodHandle(MethodType type) {
        super(type);
    }
}
