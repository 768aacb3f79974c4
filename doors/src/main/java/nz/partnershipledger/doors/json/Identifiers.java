package nz.partnershipledger.doors.json;

import java.lang.reflect.RecordComponent;
import java.util.UUID;
import nz.partnershipledger.doors.problem.UnfitValue;

/** Which types are ids: records of one UUID, such as {@link nz.partnershipledger.events.PersonId}. */
public final class Identifiers {
    private Identifiers() {}

    /** Whether this type is an id. */
    public static boolean isIdentifier(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == UUID.class;
    }

    /**
     * Reads an id of this type.
     *
     * @throws UnfitValue if the text is no UUID
     */
    static Object read(Class<?> type, String text) {
        var value = Values.uuid(text);
        try {
            return type.getDeclaredConstructor(UUID.class).newInstance(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName() + " cannot be made from a UUID", impossible);
        }
    }
}
