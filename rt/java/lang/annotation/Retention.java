package java.lang.annotation;

/** How long annotations of this type are kept (JLS 9.6.4.2). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Retention {
    RetentionPolicy value();
}
