package nz.partnershipledger.events;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that are closed to all but those they concern, whatever event holds them ({@code docs/security.md}, "Reasons"). An event says so
 * by the type of its component, and that is all there is to say. It is stored as the text it holds.
 */
public sealed interface Confided permits SealedReason, SealedSupport {
    /** The words, to be opened for those they concern alone. */
    PersonalText words();

    /** Which text it is. */
    default TextId text() {
        return words().text();
    }

    /** All that stands within a fact, however deep. */
    static Stream<Confided> in(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case Confided confided -> Stream.of(confided);
            case Collection<?> several -> several.stream().flatMap(Confided::in);
            case Map<?, ?> map -> Stream.concat(in(map.keySet()), in(map.values()));
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents()).flatMap(it -> in(componentOf(record, it)));
            default -> Stream.of();
        };
    }

    private static @Nullable Object componentOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("nobody can tell what " + record.getClass() + " holds", e);
        }
    }
}
