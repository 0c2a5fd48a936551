package java.lang.annotation;

/** Annotations of this type on a class hold for its sub classes (JLS 9.6.4.3). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Inherited {
}
