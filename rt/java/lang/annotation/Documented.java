package java.lang.annotation;

/** Annotations of this type are part of an element's documented interface. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Documented {
}
