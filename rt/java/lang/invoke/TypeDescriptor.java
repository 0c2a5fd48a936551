package java.lang.invoke;

/** Something that describes a type: a class or a method type. */
public interface TypeDescriptor {
    String descriptorString();
}
