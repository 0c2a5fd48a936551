package java.lang.reflect;

/** A component of a record class. */
public final class RecordComponent {
    private final Class<?> declaringRecord;
    private final String name;
    private final Class<?> type;

    RecordComponent(Class<?> declaringRecord, String name, Class<?> type) {
        this.declaringRecord = declaringRecord;
        this.name = name;
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public Class<?> getType() {
        return type;
    }

    public Method getAccessor() {
        try {
            return Members.method(declaringRecord, name, new Class<?>[0], true);
        } catch (NoSuchMethodException missing) {
            return null;
        }
    }

    public Class<?> getDeclaringRecord() {
        return declaringRecord;
    }

    @Override
    public String toString() {
        return type.getTypeName() + " " + name;
    }
}
