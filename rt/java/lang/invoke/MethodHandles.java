package java.lang.invoke;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Makes method handles: from members of classes, by a `Lookup`, and from other method handles. */
public class MethodHandles {
    private MethodHandles() {
    }

    public static Lookup lookup() {
        return new Lookup(caller());
    }

    /** The class whose method called the method that calls this. */
    private static native Class<?> caller();

    public static Lookup publicLookup() {
        return new Lookup(Object.class, null, Lookup.UNCONDITIONAL);
    }

    public static Lookup privateLookupIn(Class<?> targetClass, Lookup caller) throws IllegalAccessException {
        if (targetClass.isPrimitive() || targetClass.isArray()) {
            throw new IllegalArgumentException(targetClass + (targetClass.isArray() ? " is an array class" : " is a primitive class"));
        }
        if ((caller.lookupModes() & Lookup.MODULE) == 0) {
            throw new IllegalAccessException("caller does not have PRIVATE and MODULE lookup mode");
        }
        if (targetClass.getModule() != caller.lookupClass().getModule()) {
            throw new IllegalAccessException("module " + targetClass.getModule() + " does not open " + targetClass.getPackageName());
        }
        return new Lookup(targetClass, null, Lookup.FULL & ~Lookup.ORIGINAL);
    }

    public static MethodHandle insertArguments(MethodHandle target, int pos, Object... values) {
        MethodType type = target.type();
        int left = type.parameterCount() - values.length;
        if (left < 0) {
            throw new IllegalArgumentException("too many values to insert");
        }
        if (pos < 0 || pos > left) {
            throw new IllegalArgumentException("no argument type to append");
        }
        Object[] checked = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Class<?> wanted = type.parameterType(pos + i);
            Object value = wanted.isPrimitive() ? Conversions.wrapper(wanted).cast(values[i]) : wanted.cast(values[i]);
            if (wanted.isPrimitive() && value == null) {
                throw new NullPointerException("null value for " + wanted.getName());
            }
            checked[i] = value;
        }
        return values.length == 0 ? target : new Combinators.Inserted(target, pos, checked);
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, Class<?>... valueTypes) {
        if (pos < 0 || pos > target.type().parameterCount()) {
            throw new IllegalArgumentException("no argument type to remove: " + target.type() + ", " + pos);
        }
        Class<?>[] types = valueTypes.clone();
        return types.length == 0 ? target : new Combinators.Dropped(target, pos, types);
    }

    public static MethodHandle dropArguments(MethodHandle target, int pos, List<Class<?>> valueTypes) {
        return dropArguments(target, pos, valueTypes.toArray(new Class<?>[0]));
    }

    public static MethodHandle dropReturn(MethodHandle target) {
        return target.asType(target.type().changeReturnType(void.class));
    }

    public static MethodHandle permuteArguments(MethodHandle target, MethodType newType, int... reorder) {
        MethodType old = target.type();
        if (reorder.length != old.parameterCount()) {
            throw new IllegalArgumentException("old type parameter count and reorder array length do not match: "
                + old + ", " + Arrays.toString(reorder));
        }
        if (newType.returnType() != old.returnType()) {
            throw new IllegalArgumentException("return types do not match: " + old + ", " + newType);
        }
        for (int i = 0; i < reorder.length; i++) {
            if (reorder[i] < 0 || reorder[i] >= newType.parameterCount()) {
                throw new IllegalArgumentException("index is out of bounds for new type: " + reorder[i] + ", " + newType);
            }
            if (newType.parameterType(reorder[i]) != old.parameterType(i)) {
                throw new IllegalArgumentException("parameter types do not match after reorder: " + old + ", " + newType);
            }
        }
        return new Combinators.Permuted(target, newType, reorder.clone());
    }

    public static MethodHandle filterArguments(MethodHandle target, int pos, MethodHandle... filters) {
        if (pos < 0 || pos + filters.length > target.type().parameterCount()) {
            throw new IllegalArgumentException("too many filters");
        }
        MethodHandle filtered = target;
        for (int i = filters.length - 1; i >= 0; i--) {
            MethodHandle filter = filters[i];
            if (filter == null) {
                continue;
            }
            MethodType type = filter.type();
            if (type.parameterCount() != 1 || type.returnType() != target.type().parameterType(pos + i)) {
                throw new IllegalArgumentException("target and filter types do not match: " + target.type() + ", " + type);
            }
            filtered = new Combinators.Filtered(filtered, pos + i, filter);
        }
        return filtered;
    }

    public static MethodHandle collectArguments(MethodHandle target, int pos, MethodHandle filter) {
        Class<?> result = filter.type().returnType();
        boolean fits = pos >= 0 && (result == void.class ? pos <= target.type().parameterCount()
            : pos < target.type().parameterCount() && target.type().parameterType(pos) == result);
        if (!fits) {
            throw new IllegalArgumentException("target and filter types do not match: " + target.type() + ", " + filter.type());
        }
        return new Combinators.Filtered(target, pos, filter);
    }

    public static MethodHandle filterReturnValue(MethodHandle target, MethodHandle filter) {
        MethodType type = filter.type();
        Class<?> result = target.type().returnType();
        boolean fits = type.parameterCount() == 0 ? result == void.class
            : type.parameterCount() == 1 && type.parameterType(0) == result;
        if (!fits) {
            throw new IllegalArgumentException("target and filter types do not match: " + target.type() + ", " + type);
        }
        return new Combinators.FilteredReturn(target, filter);
    }

    public static MethodHandle foldArguments(MethodHandle target, MethodHandle combiner) {
        return foldArguments(target, 0, combiner);
    }

    public static MethodHandle foldArguments(MethodHandle target, int pos, MethodHandle combiner) {
        MethodType type = target.type();
        MethodType folded = combiner.type();
        int dropped = folded.returnType() == void.class ? 0 : 1;
        boolean fits = pos >= 0 && pos + dropped + folded.parameterCount() <= type.parameterCount()
            && (dropped == 0 || type.parameterType(pos) == folded.returnType());
        for (int i = 0; fits && i < folded.parameterCount(); i++) {
            fits = type.parameterType(pos + dropped + i) == folded.parameterType(i);
        }
        if (!fits) {
            throw new IllegalArgumentException("target and combiner types must match: " + type + " != " + folded);
        }
        return new Combinators.Folded(target, pos, combiner, type.dropParameterTypes(pos, pos + dropped));
    }

    public static MethodHandle guardWithTest(MethodHandle test, MethodHandle target, MethodHandle fallback) {
        MethodType type = target.type();
        MethodType guard = test.type();
        if (type != fallback.type()) {
            throw new IllegalArgumentException("target and fallback types must match: " + type + " != " + fallback.type());
        }
        if (guard.returnType() != boolean.class) {
            throw new IllegalArgumentException("guard type is not a predicate " + guard);
        }
        if (!leads(guard, 0, type)) {
            throw new IllegalArgumentException("target and test types must match: " + type + " != " + guard);
        }
        return new Combinators.Guarded(test, target, fallback);
    }

    public static MethodHandle catchException(MethodHandle target, Class<? extends Throwable> exType, MethodHandle handler) {
        MethodType type = handler.type();
        if (type.parameterCount() == 0 || !type.parameterType(0).isAssignableFrom(exType)) {
            throw new IllegalArgumentException("handler does not accept exception type " + exType);
        }
        if (type.returnType() != target.type().returnType()) {
            throw new IllegalArgumentException("target and handler return types must match: " + target.type() + " != " + type);
        }
        if (!leads(type, 1, target.type())) {
            throw new IllegalArgumentException("target and handler types must match: " + target.type() + " != " + type);
        }
        return new Combinators.Catching(target, exType, handler);
    }

    public static MethodHandle tryFinally(MethodHandle target, MethodHandle cleanup) {
        Class<?> result = target.type().returnType();
        MethodType type = cleanup.type();
        int skipped = result == void.class ? 1 : 2;
        boolean fits = type.returnType() == result && type.parameterCount() >= skipped
            && type.parameterType(0).isAssignableFrom(Throwable.class)
            && (skipped == 1 || type.parameterType(1) == result) && leads(type, skipped, target.type());
        if (!fits) {
            throw new IllegalArgumentException("target and cleanup types must match: " + target.type() + " != " + type);
        }
        return new Combinators.Finally(target, cleanup);
    }

    /** Whether the parameters of `part` from `skipped` on are the leading ones of `whole`. */
    private static boolean leads(MethodType part, int skipped, MethodType whole) {
        int count = part.parameterCount() - skipped;
        boolean fits = count <= whole.parameterCount();
        for (int i = 0; fits && i < count; i++) {
            fits = part.parameterType(skipped + i) == whole.parameterType(i);
        }
        return fits;
    }

    public static MethodHandle explicitCastArguments(MethodHandle target, MethodType newType) {
        if (newType.parameterCount() != target.type().parameterCount()) {
            throw new WrongMethodTypeException("cannot explicitly cast " + target + " to " + newType);
        }
        return newType == target.type() ? target : new Combinators.Converted(target.asFixedArity(), newType, true);
    }

    public static MethodHandle constant(Class<?> type, Object value) {
        if (type == void.class) {
            throw new IllegalArgumentException("void type");
        }
        Object converted = value;
        if (type.isPrimitive()) {
            converted = Conversions.convert(Objects.requireNonNull(value), Object.class, type, false);
        } else {
            type.cast(value);
        }
        return new Combinators.Constant(MethodType.methodType(type), converted);
    }

    public static MethodHandle identity(Class<?> type) {
        return new Combinators.Identity(type);
    }

    public static MethodHandle zero(Class<?> type) {
        return new Combinators.Constant(MethodType.methodType(type), Conversions.zero(type));
    }

    public static MethodHandle empty(MethodType type) {
        return new Combinators.Constant(type, Conversions.zero(type.returnType()));
    }

    public static MethodHandle throwException(Class<?> returnType, Class<? extends Throwable> exType) {
        if (!Throwable.class.isAssignableFrom(exType)) {
            throw new ClassCastException(exType.getName());
        }
        return new Combinators.Thrower(returnType, exType);
    }

    private static Class<?> component(Class<?> arrayClass) {
        if (!arrayClass.isArray()) {
            throw new IllegalArgumentException("not an array: " + arrayClass);
        }
        return arrayClass.getComponentType();
    }

    public static MethodHandle arrayElementGetter(Class<?> arrayClass) {
        MethodType type = MethodType.methodType(component(arrayClass), arrayClass, int.class);
        return new Combinators.ArrayAccess(type, arrayClass);
    }

    public static MethodHandle arrayElementSetter(Class<?> arrayClass) {
        MethodType type = MethodType.methodType(void.class, arrayClass, int.class, component(arrayClass));
        return new Combinators.ArrayAccess(type, arrayClass);
    }

    public static MethodHandle arrayConstructor(Class<?> arrayClass) {
        component(arrayClass);
        return new Combinators.ArrayAccess(MethodType.methodType(arrayClass, int.class), arrayClass);
    }

    public static MethodHandle arrayLength(Class<?> arrayClass) {
        component(arrayClass);
        return new Combinators.ArrayAccess(MethodType.methodType(int.class, arrayClass), arrayClass);
    }

    public static VarHandle arrayElementVarHandle(Class<?> arrayClass) {
        Class<?>[] coordinates = {arrayClass, int.class};
        return new VarHandle(component(arrayClass), coordinates, false, VarHandle.arrayPlace(arrayClass));
    }

    public static MethodHandle exactInvoker(MethodType type) {
        return new Invokers(type, true);
    }

    public static MethodHandle invoker(MethodType type) {
        return new Invokers(type, false);
    }

    public static MethodHandle spreadInvoker(MethodType type, int leadingArgCount) {
        int count = type.parameterCount() - leadingArgCount;
        if (leadingArgCount < 0 || count < 0) {
            throw new IllegalArgumentException("bad argument count: " + leadingArgCount);
        }
        return invoker(type).asSpreader(Object[].class, count);
    }

    /** Finds members of classes, with the access rights of the class that it was made for. */
    public static final class Lookup {
        public static final int PUBLIC = 1;
        public static final int PRIVATE = 2;
        public static final int PROTECTED = 4;
        public static final int PACKAGE = 8;
        public static final int MODULE = 16;
        public static final int UNCONDITIONAL = 32;
        public static final int ORIGINAL = 64;
        static final int FULL = PUBLIC | PRIVATE | PROTECTED | PACKAGE | MODULE | ORIGINAL;

        private static final int GET_FIELD = 1;
        private static final int GET_STATIC = 2;
        private static final int PUT_FIELD = 3;
        private static final int PUT_STATIC = 4;
        private static final int INVOKE_VIRTUAL = 5;
        private static final int INVOKE_STATIC = 6;
        private static final int INVOKE_SPECIAL = 7;
        private static final int NEW_INVOKE_SPECIAL = 8;

        private final Class<?> lookupClass;
        private final Class<?> previous;
        private final int modes;

        Lookup(Class<?> lookupClass) {
            this(lookupClass, null, FULL);
        }

        Lookup(Class<?> lookupClass, Class<?> previous, int modes) {
            this.lookupClass = lookupClass;
            this.previous = previous;
            this.modes = modes;
        }

        /** The class of another module that this look-up was made from, or null. */
        public Class<?> previousLookupClass() {
            return previous;
        }

        public Class<?> lookupClass() {
            return lookupClass;
        }

        public int lookupModes() {
            return modes;
        }

        public boolean hasFullPrivilegeAccess() {
            return (modes & (PRIVATE | MODULE)) == (PRIVATE | MODULE);
        }

        public Lookup in(Class<?> requestedLookupClass) {
            if (requestedLookupClass == lookupClass) {
                return this;
            }
            int left = modes & ~(PROTECTED | ORIGINAL);
            if (lookupClass.getModule() != requestedLookupClass.getModule()) {
                left &= ~(MODULE | PACKAGE | PRIVATE);
                return new Lookup(requestedLookupClass, lookupClass, left);
            } else if (!lookupClass.getPackageName().equals(requestedLookupClass.getPackageName())) {
                left &= ~(PACKAGE | PRIVATE);
            } else if (lookupClass.getNestHost() != requestedLookupClass.getNestHost()) {
                left &= ~PRIVATE;
            }
            return new Lookup(requestedLookupClass, previous, left);
        }

        public Lookup dropLookupMode(int modeToDrop) {
            int left = modes & ~(modeToDrop | PROTECTED | ORIGINAL);
            switch (modeToDrop) {
                case PUBLIC: left &= ~FULL; break;
                case MODULE: left &= ~(PACKAGE | PRIVATE); break;
                case PACKAGE: left &= ~PRIVATE; break;
                case PROTECTED: case PRIVATE: case ORIGINAL: case UNCONDITIONAL: break;
                default: throw new IllegalArgumentException(modeToDrop + " is not a valid mode to drop");
            }
            return new Lookup(lookupClass, previous, left);
        }

        public MethodHandle findVirtual(Class<?> refc, String name, MethodType type)
            throws NoSuchMethodException, IllegalAccessException {
            if (refc == MethodHandle.class && name.equals("invokeExact")) {
                return exactInvoker(type);
            }
            if (refc == MethodHandle.class && name.equals("invoke")) {
                return invoker(type);
            }
            return findMethod(INVOKE_VIRTUAL, refc, name, type);
        }

        public MethodHandle findStatic(Class<?> refc, String name, MethodType type)
            throws NoSuchMethodException, IllegalAccessException {
            return findMethod(INVOKE_STATIC, refc, name, type);
        }

        public MethodHandle findConstructor(Class<?> refc, MethodType type)
            throws NoSuchMethodException, IllegalAccessException {
            if (refc.isArray()) {
                throw new NoSuchMethodException("no constructor for array class: " + refc.getName());
            }
            return findMethod(NEW_INVOKE_SPECIAL, refc, "<init>", type);
        }

        public MethodHandle findSpecial(Class<?> refc, String name, MethodType type, Class<?> specialCaller)
            throws NoSuchMethodException, IllegalAccessException {
            if (specialCaller != lookupClass || (modes & PRIVATE) == 0) {
                throw new IllegalAccessException("no private access for invokespecial: " + specialCaller + ", from " + this);
            }
            MethodHandle found = findMethod(INVOKE_SPECIAL, refc, name, type);
            return found.asType(found.type().changeParameterType(0, specialCaller));
        }

        public MethodHandle findGetter(Class<?> refc, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
            return findField(GET_FIELD, refc, name, type);
        }

        public MethodHandle findSetter(Class<?> refc, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
            return findField(PUT_FIELD, refc, name, type);
        }

        public MethodHandle findStaticGetter(Class<?> refc, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
            return findField(GET_STATIC, refc, name, type);
        }

        public MethodHandle findStaticSetter(Class<?> refc, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
            return findField(PUT_STATIC, refc, name, type);
        }

        public MethodHandle unreflect(Method m) throws IllegalAccessException {
            MethodType type = MethodType.methodType(m.getReturnType(), m.getParameterTypes());
            int kind = Modifier.isStatic(m.getModifiers()) ? INVOKE_STATIC : INVOKE_VIRTUAL;
            return find(kind, m.getDeclaringClass(), m.getName(), type, rights(m), modes);
        }

        public MethodHandle unreflectConstructor(Constructor<?> c) throws IllegalAccessException {
            MethodType type = MethodType.methodType(void.class, c.getParameterTypes());
            return find(NEW_INVOKE_SPECIAL, c.getDeclaringClass(), "<init>", type, rights(c), modes);
        }

        public MethodHandle unreflectGetter(Field f) throws IllegalAccessException {
            int kind = Modifier.isStatic(f.getModifiers()) ? GET_STATIC : GET_FIELD;
            return find(kind, f.getDeclaringClass(), f.getName(), f.getType(), rights(f), modes);
        }

        public MethodHandle unreflectSetter(Field f) throws IllegalAccessException {
            int kind = Modifier.isStatic(f.getModifiers()) ? PUT_STATIC : PUT_FIELD;
            return find(kind, f.getDeclaringClass(), f.getName(), f.getType(), rights(f), modes);
        }

        /** Whose access rights count: a member that was made accessible is so to everybody. */
        @SuppressWarnings("deprecation")
        private <M extends AccessibleObject & Member> Class<?> rights(M member) {
            return member.isAccessible() ? member.getDeclaringClass() : lookupClass;
        }

        public VarHandle findVarHandle(Class<?> recv, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
            int place = VarHandle.fieldPlace(GET_FIELD, recv, Objects.requireNonNull(name), type, lookupClass, modes);
            return new VarHandle(type, new Class<?>[] {recv}, VarHandle.isFinal(place), place);
        }

        public VarHandle findStaticVarHandle(Class<?> decl, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
            int place = VarHandle.fieldPlace(GET_STATIC, decl, Objects.requireNonNull(name), type, lookupClass, modes);
            ensureInitialized(decl);
            return new VarHandle(type, new Class<?>[0], VarHandle.isFinal(place), place);
        }

        public MethodHandle bind(Object receiver, String name, MethodType type)
            throws NoSuchMethodException, IllegalAccessException {
            MethodHandle found = findVirtual(receiver.getClass(), name, type);
            MethodHandle bound = found.bindTo(receiver);
            return found.isVarargsCollector() ? bound.asVarargsCollector(type.lastParameterType()) : bound;
        }

        public Class<?> findClass(String targetName) throws ClassNotFoundException, IllegalAccessException {
            return accessClass(Class.forName(targetName, false, lookupClass.getClassLoader()));
        }

        public Class<?> accessClass(Class<?> targetClass) throws IllegalAccessException {
            if (!isAccessible(targetClass, lookupClass)) {
                throw new IllegalAccessException("access violation: " + targetClass + ", from " + this);
            }
            return targetClass;
        }

        public <T> Class<T> ensureInitialized(Class<T> targetClass) throws IllegalAccessException {
            accessClass(targetClass);
            try {
                Class.forName(targetClass.getName(), true, targetClass.getClassLoader());
            } catch (ClassNotFoundException impossible) {
                throw new InternalError(impossible);
            }
            return targetClass;
        }

        private MethodHandle findMethod(int kind, Class<?> refc, String name, MethodType type)
            throws NoSuchMethodException, IllegalAccessException {
            Objects.requireNonNull(name);
            return find(kind, refc, name, Objects.requireNonNull(type), lookupClass, modes);
        }

        private MethodHandle findField(int kind, Class<?> refc, String name, Class<?> type)
            throws NoSuchFieldException, IllegalAccessException {
            Objects.requireNonNull(name);
            return find(kind, refc, name, Objects.requireNonNull(type), lookupClass, modes);
        }

        /** Throws NoSuchMethodException, NoSuchFieldException or IllegalAccessException, as fits the reference kind. */
        private static native MethodHandle find(int kind, Class<?> refc, String name, Object type, Class<?> caller, int modes);

        private static native boolean isAccessible(Class<?> target, Class<?> caller);

        @Override
        public String toString() {
            String name = lookupClass.getName();
            if (previous != null) {
                name += "/" + previous.getName();
            }
            if ((modes & UNCONDITIONAL) != 0) {
                return name + "/publicLookup";
            }
            switch (modes) {
                case 0: return name + "/noaccess";
                case PUBLIC: return name + "/public";
                case PUBLIC | MODULE: return name + "/module";
                case PUBLIC | MODULE | PACKAGE: return name + "/package";
                case PUBLIC | MODULE | PACKAGE | PRIVATE: return name + "/private";
                case FULL: case FULL & ~ORIGINAL: return name;
                default: return name + "/" + Integer.toHexString(modes);
            }
        }
    }
}
