package java.lang.invoke;

/** The handles that MethodHandles' combinators make. Each moves arguments about and calls what it was made of. */
final class Combinators {
    private Combinators() {
    }

    /** `count` elements of `from` at `start`, as an array of their own. */
    private static Object[] slice(Object[] from, int start, int count) {
        Object[] part = new Object[count];
        System.arraycopy(from, start, part, 0, count);
        return part;
    }

    /** `from` with `removed` elements at `position` replaced by `inserted`. */
    private static Object[] replace(Object[] from, int position, int removed, Object[] inserted) {
        int tail = from.length - position - removed;
        Object[] changed = new Object[position + inserted.length + tail];
        System.arraycopy(from, 0, changed, 0, position);
        System.arraycopy(inserted, 0, changed, position, inserted.length);
        System.arraycopy(from, position + removed, changed, position + inserted.length, tail);
        return changed;
    }

    /** asType and explicitCastArguments. */
    static final class Converted extends MethodHandle {
        private final MethodHandle target;
        private final boolean explicit;

        Converted(MethodHandle target, MethodType type, boolean explicit) {
            super(type);
            this.target = target;
            this.explicit = explicit;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            MethodType from = type();
            MethodType to = target.type();
            Object[] converted = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                converted[i] = Conversions.convert(arguments[i], from.parameterType(i), to.parameterType(i), explicit);
            }
            return Conversions.convert(target.invokeBasic(converted), to.returnType(), from.returnType(), explicit);
        }
    }

    /** asSpreader: an array becomes arguments. */
    static final class Spreader extends MethodHandle {
        private final MethodHandle target;
        private final int position;
        private final Class<?> component;
        private final int count;

        Spreader(MethodHandle target, int position, Class<?> array, int count) {
            super(target.type().dropParameterTypes(position, position + count).insertParameterTypes(position, array));
            this.target = target;
            this.position = position;
            this.component = array.getComponentType();
            this.count = count;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            Object array = arguments[position];
            if (array == null && count > 0) {
                throw new NullPointerException("null array reference");
            }
            int length = array == null ? 0 : Elements.length(array);
            if (length != count) {
                throw new IllegalArgumentException("array is not of length " + count);
            }
            Object[] spread = new Object[count];
            for (int i = 0; i < count; i++) {
                spread[i] = Elements.get(array, component, i);
            }
            return target.invokeBasic(replace(arguments, position, 1, spread));
        }
    }

    /** asCollector: arguments become an array. */
    static final class Collector extends MethodHandle {
        private final MethodHandle target;
        private final int position;
        private final Class<?> component;
        private final int count;

        Collector(MethodHandle target, int position, Class<?> array, int count) {
            super(collected(target.type(), position, array, count));
            this.target = target;
            this.position = position;
            this.component = array.getComponentType();
            this.count = count;
        }

        private static MethodType collected(MethodType type, int position, Class<?> array, int count) {
            Class<?>[] elements = new Class<?>[count];
            for (int i = 0; i < count; i++) {
                elements[i] = array.getComponentType();
            }
            return type.dropParameterTypes(position, position + 1).insertParameterTypes(position, elements);
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            Object array = Elements.make(component, count);
            for (int i = 0; i < count; i++) {
                Elements.set(array, component, i, arguments[position + i]);
            }
            return target.invokeBasic(replace(arguments, position, count, new Object[] {array}));
        }
    }

    /** insertArguments and bindTo. */
    static final class Inserted extends MethodHandle {
        private final MethodHandle target;
        private final int position;
        private final Object[] values;

        Inserted(MethodHandle target, int position, Object[] values) {
            super(target.type().dropParameterTypes(position, position + values.length));
            this.target = target;
            this.position = position;
            this.values = values;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            return target.invokeBasic(replace(arguments, position, 0, values));
        }
    }

    /** dropArguments. */
    static final class Dropped extends MethodHandle {
        private static final Object[] NOTHING = {};
        private final MethodHandle target;
        private final int position;
        private final int count;

        Dropped(MethodHandle target, int position, Class<?>[] types) {
            super(target.type().insertParameterTypes(position, types));
            this.target = target;
            this.position = position;
            this.count = types.length;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            return target.invokeBasic(replace(arguments, position, count, NOTHING));
        }
    }

    /** permuteArguments. */
    static final class Permuted extends MethodHandle {
        private final MethodHandle target;
        private final int[] order;

        Permuted(MethodHandle target, MethodType type, int[] order) {
            super(type);
            this.target = target;
            this.order = order;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            Object[] permuted = new Object[order.length];
            for (int i = 0; i < order.length; i++) {
                permuted[i] = arguments[order[i]];
            }
            return target.invokeBasic(permuted);
        }
    }

    /** One argument of the target comes from a filter, which takes any number: filterArguments, collectArguments. */
    static final class Filtered extends MethodHandle {
        private final MethodHandle target;
        private final int position;
        private final MethodHandle filter;

        Filtered(MethodHandle target, int position, MethodHandle filter) {
            super(filtered(target.type(), position, filter.type()));
            this.target = target;
            this.position = position;
            this.filter = filter;
        }

        private static MethodType filtered(MethodType type, int position, MethodType filter) {
            int replaced = filter.returnType() == void.class ? 0 : 1;
            return type.dropParameterTypes(position, position + replaced)
                .insertParameterTypes(position, filter.parameterArray());
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            int count = filter.type().parameterCount();
            Object value = filter.invokeBasic(slice(arguments, position, count));
            Object[] inserted = filter.type().returnType() == void.class ? new Object[0] : new Object[] {value};
            return target.invokeBasic(replace(arguments, position, count, inserted));
        }
    }

    /** filterReturnValue. */
    static final class FilteredReturn extends MethodHandle {
        private final MethodHandle target;
        private final MethodHandle filter;

        FilteredReturn(MethodHandle target, MethodHandle filter) {
            super(target.type().changeReturnType(filter.type().returnType()));
            this.target = target;
            this.filter = filter;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            Object value = target.invokeBasic(arguments);
            return filter.invokeBasic(filter.type().parameterCount() == 0 ? new Object[0] : new Object[] {value});
        }
    }

    /** foldArguments: the combiner sees arguments that the target gets too. */
    static final class Folded extends MethodHandle {
        private final MethodHandle target;
        private final int position;
        private final MethodHandle combiner;

        Folded(MethodHandle target, int position, MethodHandle combiner, MethodType type) {
            super(type);
            this.target = target;
            this.position = position;
            this.combiner = combiner;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            Object value = combiner.invokeBasic(slice(arguments, position, combiner.type().parameterCount()));
            Object[] inserted = combiner.type().returnType() == void.class ? new Object[0] : new Object[] {value};
            return target.invokeBasic(replace(arguments, position, 0, inserted));
        }
    }

    /** guardWithTest. */
    static final class Guarded extends MethodHandle {
        private final MethodHandle test;
        private final MethodHandle target;
        private final MethodHandle fallback;

        Guarded(MethodHandle test, MethodHandle target, MethodHandle fallback) {
            super(target.type());
            this.test = test;
            this.target = target;
            this.fallback = fallback;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            Object passed = test.invokeBasic(slice(arguments, 0, test.type().parameterCount()));
            return ((Boolean) passed ? target : fallback).invokeBasic(arguments);
        }
    }

    /** catchException. */
    static final class Catching extends MethodHandle {
        private final MethodHandle target;
        private final Class<? extends Throwable> caught;
        private final MethodHandle handler;

        Catching(MethodHandle target, Class<? extends Throwable> caught, MethodHandle handler) {
            super(target.type());
            this.target = target;
            this.caught = caught;
            this.handler = handler;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            try {
                return target.invokeBasic(arguments);
            } catch (Throwable thrown) {
                if (!caught.isInstance(thrown)) {
                    throw thrown;
                }
                Object[] rest = slice(arguments, 0, handler.type().parameterCount() - 1);
                return handler.invokeBasic(replace(rest, 0, 0, new Object[] {thrown}));
            }
        }
    }

    /** tryFinally: the cleanup sees what was thrown, what was returned, and leading arguments. */
    static final class Finally extends MethodHandle {
        private final MethodHandle target;
        private final MethodHandle cleanup;

        Finally(MethodHandle target, MethodHandle cleanup) {
            super(target.type());
            this.target = target;
            this.cleanup = cleanup;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            Throwable thrown = null;
            Object result = Conversions.zero(type().returnType());
            try {
                result = target.invokeBasic(arguments);
            } catch (Throwable problem) {
                thrown = problem;
            }
            boolean nothing = type().returnType() == void.class;
            Object[] known = nothing ? new Object[] {thrown} : new Object[] {thrown, result};
            Object[] rest = slice(arguments, 0, cleanup.type().parameterCount() - known.length);
            Object changed = cleanup.invokeBasic(replace(rest, 0, 0, known));
            if (thrown != null) {
                throw thrown;
            }
            return changed;
        }
    }

    /** constant, and the empty handles. */
    static final class Constant extends MethodHandle {
        private final Object value;

        Constant(MethodType type, Object value) {
            super(type);
            this.value = value;
        }

        @Override
        protected Object invokeBasic(Object[] arguments) {
            return value;
        }
    }

    /** identity. */
    static final class Identity extends MethodHandle {
        Identity(Class<?> type) {
            super(MethodType.methodType(type, type));
        }

        @Override
        protected Object invokeBasic(Object[] arguments) {
            return arguments[0];
        }
    }

    /** throwException. */
    static final class Thrower extends MethodHandle {
        Thrower(Class<?> result, Class<?> exception) {
            super(MethodType.methodType(result, exception));
        }

        @Override
        protected Object invokeBasic(Object[] arguments) throws Throwable {
            throw (Throwable) arguments[0];
        }
    }

    /** arrayElementGetter, arrayElementSetter, arrayLength and arrayConstructor: what it is shows in its type. */
    static final class ArrayAccess extends MethodHandle {
        private final Class<?> component;

        ArrayAccess(MethodType type, Class<?> array) {
            super(type);
            this.component = array.getComponentType();
        }

        @Override
        protected Object invokeBasic(Object[] arguments) {
            if (arguments.length == 3) {
                Elements.set(arguments[0], component, (Integer) arguments[1], arguments[2]);
                return null;
            }
            if (arguments.length == 2) {
                return Elements.get(arguments[0], component, (Integer) arguments[1]);
            }
            if (type().returnType() == int.class) {
                return Elements.length(arguments[0]);
            }
            return Elements.make(component, (Integer) arguments[0]);
        }
    }
}
