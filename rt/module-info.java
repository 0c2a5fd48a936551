/** The embedded library: small, needs no JDK, and is compiled as one module so that nothing outside it can be referred to. */
module java.base {
    exports java.io;
    exports java.lang;
    exports java.lang.annotation;
    exports java.lang.invoke;
    exports java.lang.ref;
    exports java.lang.reflect;
    exports java.lang.runtime;
    exports java.nio.charset;
    exports java.util;
    exports java.util.function;
}
