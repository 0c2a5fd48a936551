package java.lang.invoke;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The type of a method handle: what it takes and what it returns. Equal types are the same object. */
public final class MethodType implements TypeDescriptor, java.io.Serializable {
    private static final long serialVersionUID = 292;
    private static final int MAX_PARAMETERS = 255;

    private final Class<?> rtype;
    private final Class<?>[] ptypes;

    private MethodType(Class<?> rtype, Class<?>[] ptypes) {
        this.rtype = rtype;
        this.ptypes = ptypes;
    }

    /** The one method type of these classes; keeps no reference to the array. */
    private static native MethodType intern(Class<?> rtype, Class<?>[] ptypes);

    private static MethodType make(Class<?> rtype, Class<?>[] ptypes) {
        if (rtype == null) {
            throw new NullPointerException("rtype");
        }
        int slots = 0;
        for (Class<?> each : ptypes) {
            if (each == null) {
                throw new NullPointerException("ptype");
            }
            if (each == void.class) {
                throw new IllegalArgumentException("parameter type cannot be void");
            }
            slots += each == long.class || each == double.class ? 2 : 1;
        }
        if (slots > MAX_PARAMETERS) {
            throw new IllegalArgumentException("bad parameter count " + slots);
        }
        return intern(rtype, ptypes);
    }

    public static MethodType methodType(Class<?> rtype, Class<?>[] ptypes) {
        return make(rtype, ptypes);
    }

    public static MethodType methodType(Class<?> rtype, List<Class<?>> ptypes) {
        return make(rtype, ptypes.toArray(new Class<?>[0]));
    }

    public static MethodType methodType(Class<?> rtype, Class<?> ptype0, Class<?>... ptypes) {
        Class<?>[] all = new Class<?>[ptypes.length + 1];
        all[0] = ptype0;
        System.arraycopy(ptypes, 0, all, 1, ptypes.length);
        return make(rtype, all);
    }

    public static MethodType methodType(Class<?> rtype) {
        return make(rtype, new Class<?>[0]);
    }

    public static MethodType methodType(Class<?> rtype, Class<?> ptype0) {
        return make(rtype, new Class<?>[] {ptype0});
    }

    public static MethodType methodType(Class<?> rtype, MethodType ptypes) {
        return make(rtype, ptypes.ptypes);
    }

    public static MethodType genericMethodType(int count) {
        return genericMethodType(count, false);
    }

    public static MethodType genericMethodType(int count, boolean finalArray) {
        if (count < 0 || count > MAX_PARAMETERS) {
            throw new IllegalArgumentException("bad parameter count " + count);
        }
        Class<?>[] all = new Class<?>[finalArray ? count + 1 : count];
        Arrays.fill(all, Object.class);
        if (finalArray) {
            all[count] = Object[].class;
        }
        return make(Object.class, all);
    }

    public static MethodType fromMethodDescriptorString(String descriptor, ClassLoader loader) {
        return MethodDescriptorParser.parse(descriptor, loader);
    }

    public Class<?> returnType() {
        return rtype;
    }

    public int parameterCount() {
        return ptypes.length;
    }

    public Class<?> parameterType(int number) {
        return ptypes[number];
    }

    public Class<?> lastParameterType() {
        int count = ptypes.length;
        return count == 0 ? void.class : ptypes[count - 1];
    }

    public Class<?>[] parameterArray() {
        return ptypes.clone();
    }

    public List<Class<?>> parameterList() {
        return Collections.unmodifiableList(Arrays.asList(ptypes));
    }

    public MethodType changeReturnType(Class<?> newReturn) {
        return newReturn == rtype ? this : make(newReturn, ptypes);
    }

    public MethodType changeParameterType(int number, Class<?> newType) {
        Class<?>[] changed = ptypes.clone();
        changed[number] = newType;
        return make(rtype, changed);
    }

    public MethodType insertParameterTypes(int number, Class<?>... inserted) {
        int count = ptypes.length;
        if (number < 0 || number > count) {
            throw new IndexOutOfBoundsException("bad index: " + number);
        }
        Class<?>[] all = new Class<?>[count + inserted.length];
        System.arraycopy(ptypes, 0, all, 0, number);
        System.arraycopy(inserted, 0, all, number, inserted.length);
        System.arraycopy(ptypes, number, all, number + inserted.length, count - number);
        return make(rtype, all);
    }

    public MethodType insertParameterTypes(int number, List<Class<?>> inserted) {
        return insertParameterTypes(number, inserted.toArray(new Class<?>[0]));
    }

    public MethodType appendParameterTypes(Class<?>... appended) {
        return insertParameterTypes(ptypes.length, appended);
    }

    public MethodType appendParameterTypes(List<Class<?>> appended) {
        return insertParameterTypes(ptypes.length, appended);
    }

    public MethodType dropParameterTypes(int start, int end) {
        int count = ptypes.length;
        if (start < 0 || start > end || end > count) {
            throw new IndexOutOfBoundsException("start=" + start + " end=" + end);
        }
        Class<?>[] left = new Class<?>[count - (end - start)];
        System.arraycopy(ptypes, 0, left, 0, start);
        System.arraycopy(ptypes, end, left, start, count - end);
        return make(rtype, left);
    }

    public MethodType erase() {
        return map(type -> type.isPrimitive() ? type : Object.class);
    }

    public MethodType generic() {
        return map(type -> Object.class);
    }

    public MethodType wrap() {
        return map(Conversions::wrapper);
    }

    public MethodType unwrap() {
        return map(Conversions::primitive);
    }

    private MethodType map(java.util.function.UnaryOperator<Class<?>> change) {
        Class<?>[] changed = ptypes.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = change.apply(changed[i]);
        }
        return make(change.apply(rtype), changed);
    }

    public boolean hasPrimitives() {
        for (Class<?> each : ptypes) {
            if (each.isPrimitive()) {
                return true;
            }
        }
        return rtype.isPrimitive();
    }

    public boolean hasWrappers() {
        return unwrap() != this;
    }

    public String toMethodDescriptorString() {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> each : ptypes) {
            text.append(each.descriptorString());
        }
        return text.append(')').append(rtype.descriptorString()).toString();
    }

    @Override
    public String descriptorString() {
        return toMethodDescriptorString();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        int hash = 31 + rtype.hashCode();
        for (Class<?> each : ptypes) {
            hash = 31 * hash + each.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < ptypes.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append(ptypes[i].getSimpleName());
        }
        return text.append(')').append(rtype.getSimpleName()).toString();
    }
}
