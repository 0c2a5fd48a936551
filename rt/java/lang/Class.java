package java.lang;

import java.io.InputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Members;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;

/** A class, interface, array type or primitive type. The machine makes these; it knows which class each one stands for. */
public final class Class<T> implements Serializable {
    private transient String name;
    private transient T[] enumConstants;

    private Class() {
    }

    static native Class<?> getPrimitiveClass(String name);

    public static Class<?> forName(String name) throws ClassNotFoundException {
        return forName(name, true, null);
    }

    public static Class<?> forName(String name, boolean initialize, ClassLoader loader) throws ClassNotFoundException {
        if (name == null) {
            throw new NullPointerException();
        }
        Class<?> found = forName0(name);
        if (initialize) {
            Members.initialize(found);
        }
        return found;
    }

    /** Loads the class and links it. */
    private static native Class<?> forName0(String name) throws ClassNotFoundException;

    public String getName() {
        String known = name;
        if (known == null) {
            known = initClassName();
            name = known;
        }
        return known;
    }

    private native String initClassName();

    /** As the source has it: without package and outer classes; "" for an anonymous class. */
    public String getSimpleName() {
        if (isArray()) {
            return getComponentType().getSimpleName() + "[]";
        }
        String inner = getSimpleBinaryName0();
        if (inner != null) {
            return inner;
        }
        String full = getName();
        return full.substring(full.lastIndexOf('.') + 1);
    }

    /** What the InnerClasses attribute says, "" for an anonymous class; null for a class at the top level. */
    private native String getSimpleBinaryName0();

    public String getTypeName() {
        return isArray() ? getComponentType().getTypeName() + "[]" : getName();
    }

    /** As an import would name it; null for what none can name. */
    public String getCanonicalName() {
        if (isArray()) {
            String component = getComponentType().getCanonicalName();
            return component == null ? null : component + "[]";
        }
        if (isLocalClass() || isAnonymousClass() || isHidden()) {
            return null;
        }
        Class<?> outer = getDeclaringClass();
        if (outer == null) {
            return getName();
        }
        String prefix = outer.getCanonicalName();
        return prefix == null ? null : prefix + "." + getSimpleName();
    }

    public String getPackageName() {
        if (isArray()) {
            return getComponentType().getPackageName();
        }
        if (isPrimitive()) {
            return "java.lang";
        }
        String full = getName();
        int dot = full.lastIndexOf('.');
        return dot < 0 ? "" : full.substring(0, dot);
    }

    public Package getPackage() {
        return isArray() || isPrimitive() ? null : new Package(getPackageName());
    }

    @Override
    public String toString() {
        return isInterface() ? "interface " + getName() : isPrimitive() ? getName() : "class " + getName();
    }

    public String descriptorString() {
        if (isPrimitive()) {
            return Members.primitiveDescriptor(this);
        }
        if (isArray()) {
            return "[" + getComponentType().descriptorString();
        }
        return "L" + getName().replace('.', '/') + ";";
    }

    public native boolean isInstance(Object object);

    public native boolean isAssignableFrom(Class<?> other);

    public native boolean isInterface();

    public native boolean isArray();

    public native boolean isPrimitive();

    public native boolean isHidden();

    public native Class<? super T> getSuperclass();

    public native Class<?>[] getInterfaces();

    public native Class<?> getComponentType();

    public Class<?> componentType() {
        return getComponentType();
    }

    /** The class of arrays of this. */
    public Class<?> arrayType() {
        if (this == Void.TYPE) {
            throw new UnsupportedOperationException();
        }
        return arrayType0();
    }

    private native Class<?> arrayType0();

    /** As the InnerClasses attribute has them for a member class. */
    public native int getModifiers();

    public boolean isAnnotation() {
        return (getModifiers() & Members.ANNOTATION) != 0;
    }

    public boolean isSynthetic() {
        return (getModifiers() & Members.SYNTHETIC) != 0;
    }

    public boolean isEnum() {
        return (getModifiers() & Members.ENUM) != 0 && getSuperclass() == Enum.class;
    }

    public boolean isRecord() {
        return getSuperclass() == Record.class && Modifier.isFinal(getModifiers()) && isRecord0();
    }

    private native boolean isRecord0();

    public boolean isSealed() {
        return getPermittedSubclasses() != null;
    }

    /** null if the class is not sealed. */
    public native Class<?>[] getPermittedSubclasses();

    /** The class that this is a member of, or null. */
    public native Class<?> getDeclaringClass();

    /** The innermost class around this one, also of a local or anonymous class; or null. */
    public native Class<?> getEnclosingClass();

    public boolean isMemberClass() {
        return getDeclaringClass() != null;
    }

    public boolean isLocalClass() {
        return isLocalOrAnonymous0() && !getSimpleBinaryName0().isEmpty();
    }

    public boolean isAnonymousClass() {
        return isLocalOrAnonymous0() && getSimpleBinaryName0().isEmpty();
    }

    /** Whether there is an EnclosingMethod attribute (JVMS 4.7.7). */
    private native boolean isLocalOrAnonymous0();

    public native Class<?> getNestHost();

    public boolean isNestmateOf(Class<?> other) {
        return this == other || getNestHost() == other.getNestHost();
    }

    @SuppressWarnings("unchecked")
    public T cast(Object object) {
        if (object != null && !isInstance(object)) {
            throw new ClassCastException("Cannot cast " + object.getClass().getName() + " to " + getName());
        }
        return (T) object;
    }

    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> type) {
        if (!type.isAssignableFrom(this)) {
            throw new ClassCastException(toString());
        }
        return (Class<? extends U>) this;
    }

    /** null if this is no enum class. */
    public T[] getEnumConstants() {
        T[] constants = enumConstantsShared();
        return constants == null ? null : constants.clone();
    }

    /** The constants themselves, not to be written to. */
    @SuppressWarnings("unchecked")
    T[] enumConstantsShared() {
        if (enumConstants == null && isEnum()) {
            Members.initialize(this);
            enumConstants = (T[]) enumValues0();
        }
        return enumConstants;
    }

    /** Calls the enum's own values(). */
    private native Object[] enumValues0();

    public boolean desiredAssertionStatus() {
        return desiredAssertionStatus0(this);
    }

    private static native boolean desiredAssertionStatus0(Class<?> type);

    /** null for the classes of the library. */
    public ClassLoader getClassLoader() {
        return isOfLibrary0() ? null : ClassLoader.getSystemClassLoader();
    }

    private native boolean isOfLibrary0();

    public Module getModule() {
        return isOfLibrary0() ? Module.JAVA_BASE : Module.UNNAMED;
    }

    public InputStream getResourceAsStream(String resource) {
        if (!resource.startsWith("/")) {
            String prefix = getPackageName().replace('.', '/');
            resource = prefix.isEmpty() ? resource : prefix + "/" + resource;
        } else {
            resource = resource.substring(1);
        }
        return ClassLoader.getSystemResourceAsStream(resource);
    }

    @Deprecated
    public T newInstance() throws InstantiationException, IllegalAccessException {
        Constructor<T> constructor;
        try {
            constructor = getDeclaredConstructor();
        } catch (NoSuchMethodException missing) {
            throw (InstantiationException) new InstantiationException(getName()).initCause(missing);
        }
        return Members.newInstance(constructor);
    }

    public Method[] getDeclaredMethods() {
        return Members.declaredMethods(this);
    }

    public Method[] getMethods() {
        return Members.publicMethods(this);
    }

    public Method getDeclaredMethod(String method, Class<?>... parameterTypes) throws NoSuchMethodException {
        return Members.method(this, method, parameterTypes, true);
    }

    public Method getMethod(String method, Class<?>... parameterTypes) throws NoSuchMethodException {
        return Members.method(this, method, parameterTypes, false);
    }

    public Field[] getDeclaredFields() {
        return Members.declaredFields(this);
    }

    public Field[] getFields() {
        return Members.publicFields(this);
    }

    public Field getDeclaredField(String field) throws NoSuchFieldException {
        return Members.field(this, field, true);
    }

    public Field getField(String field) throws NoSuchFieldException {
        return Members.field(this, field, false);
    }

    public Constructor<?>[] getDeclaredConstructors() {
        return Members.constructors(this, true);
    }

    public Constructor<?>[] getConstructors() {
        return Members.constructors(this, false);
    }

    public Constructor<T> getDeclaredConstructor(Class<?>... parameterTypes) throws NoSuchMethodException {
        return Members.constructor(this, parameterTypes, true);
    }

    public Constructor<T> getConstructor(Class<?>... parameterTypes) throws NoSuchMethodException {
        return Members.constructor(this, parameterTypes, false);
    }

    /** The member classes. */
    public native Class<?>[] getDeclaredClasses();

    /** null if this is no record class. */
    public RecordComponent[] getRecordComponents() {
        return isRecord() ? Members.recordComponents(this) : null;
    }
}
