/** The embedded library: small, needs no JDK, and is compiled as one module so that nothing outside it can be referred to. */
module java.base {
    exports java.lang;
}
