package java.lang.annotation;

/** Annotations of this type may be repeated, gathered in a containing one (JLS 9.6.3). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Repeatable {
    Class<? extends Annotation> value();
}
