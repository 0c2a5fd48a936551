package java.lang;

import java.io.Serializable;

/** One frame of a stack trace. */
public final class StackTraceElement implements Serializable {
    /** What a line number says of a native method's frame. */
    private static final int NATIVE = -2;

    private String classLoaderName;
    private String moduleName;
    private String moduleVersion;
    private String declaringClass;
    private String methodName;
    private String fileName;
    private int lineNumber;
    /** Of a frame that there was: loader and version, which go without saying for the loaders that there are, are not shown. */
    private boolean isOfMachine;

    /** The machine fills it in. */
    private StackTraceElement() {
    }

    public StackTraceElement(String declaringClass, String methodName, String fileName, int lineNumber) {
        this(null, null, null, declaringClass, methodName, fileName, lineNumber);
    }

    public StackTraceElement(String classLoaderName, String moduleName, String moduleVersion, String declaringClass,
            String methodName, String fileName, int lineNumber) {
        if (declaringClass == null) {
            throw new NullPointerException("Declaring class is null");
        }
        if (methodName == null) {
            throw new NullPointerException("Method name is null");
        }
        this.classLoaderName = classLoaderName;
        this.moduleName = moduleName;
        this.moduleVersion = moduleVersion;
        this.declaringClass = declaringClass;
        this.methodName = methodName;
        this.fileName = fileName;
        this.lineNumber = lineNumber;
    }

    /** The frames of a throwable's backtrace. */
    static StackTraceElement[] of(Object backtrace, int depth) {
        StackTraceElement[] elements = new StackTraceElement[depth];
        for (int i = 0; i < depth; i++) {
            elements[i] = new StackTraceElement();
        }
        initStackTraceElements(elements, backtrace, depth);
        return elements;
    }

    private static native void initStackTraceElements(StackTraceElement[] elements, Object backtrace, int depth);

    public String getFileName() {
        return fileName;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    public String getModuleName() {
        return moduleName;
    }

    public String getModuleVersion() {
        return moduleVersion;
    }

    public String getClassLoaderName() {
        return classLoaderName;
    }

    public String getClassName() {
        return declaringClass;
    }

    public String getMethodName() {
        return methodName;
    }

    public boolean isNativeMethod() {
        return lineNumber == NATIVE;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!isOfMachine && classLoaderName != null && !classLoaderName.isEmpty()) {
            text.append(classLoaderName).append('/');
        }
        if (moduleName != null && !moduleName.isEmpty()) {
            text.append(moduleName);
            if (!isOfMachine && moduleVersion != null && !moduleVersion.isEmpty()) {
                text.append('@').append(moduleVersion);
            }
        }
        if (text.length() > 0) {
            text.append('/');
        }
        text.append(declaringClass).append('.').append(methodName).append('(');
        if (lineNumber == NATIVE) {
            text.append("Native Method");
        } else if (fileName == null) {
            text.append("Unknown Source");
        } else {
            text.append(fileName);
            if (lineNumber >= 0) {
                text.append(':').append(lineNumber);
            }
        }
        return text.append(')').toString();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof StackTraceElement)) {
            return false;
        }
        StackTraceElement that = (StackTraceElement) other;
        return lineNumber == that.lineNumber && declaringClass.equals(that.declaringClass)
                && methodName.equals(that.methodName) && same(fileName, that.fileName)
                && same(moduleName, that.moduleName) && same(moduleVersion, that.moduleVersion)
                && same(classLoaderName, that.classLoaderName);
    }

    private static boolean same(String a, String b) {
        return a == null ? b == null : a.equals(b);
    }

    @Override
    public int hashCode() {
        int hash = 31 * declaringClass.hashCode() + methodName.hashCode();
        hash = 31 * hash + (fileName == null ? 0 : fileName.hashCode());
        return 31 * hash + lineNumber;
    }
}
