package java.lang.annotation;

/** Where annotations of this type may stand (JLS 9.6.4.1). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Target {
    ElementType[] value();
}
