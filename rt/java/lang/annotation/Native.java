package java.lang.annotation;

/** The constant may be referred to by native code. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface Native {
}
