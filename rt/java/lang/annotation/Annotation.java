package java.lang.annotation;

/** Common super interface of the annotation interfaces (JLS 9.6). */
public interface Annotation {
    boolean equals(Object other);

    int hashCode();

    String toString();

    Class<? extends Annotation> annotationType();
}
