package nz.partnershipledger.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Stored;

/** Every kind of event there is, by its stored name. It is read off the sealed hierarchy, so none can be forgotten. */
public final class Catalogue {
    private final Map<String, Class<? extends LedgerEvent>> byName;

    private Catalogue(Map<String, Class<? extends LedgerEvent>> byName) {
        this.byName = byName;
    }

    /**
     * The catalogue of all events.
     *
     * @throws IllegalStateException if an event has no stored name, or two have the same
     */
    public static Catalogue ofAllEvents() {
        return new Catalogue(recordsBelow(LedgerEvent.class)
                .collect(Collectors.toMap(
                        it -> storedForm(it).name(),
                        it -> it.<LedgerEvent>asSubclass(LedgerEvent.class),
                        (one, other) -> {
                            throw new IllegalStateException("two events are stored by the name of " + one);
                        },
                        TreeMap::new)));
    }

    private static Stream<Class<?>> recordsBelow(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Catalogue::recordsBelow)
                : Stream.of(type);
    }

    /** All kinds of events, in the order of their stored names. */
    public Collection<Class<? extends LedgerEvent>> events() {
        return byName.values();
    }

    /** The kind of event with this stored name, if there is one at this revision. */
    public Optional<Class<? extends LedgerEvent>> find(String name, int revision) {
        Class<? extends LedgerEvent> event = byName.get(name);
        return event != null && storedForm(event).revision() == revision ? Optional.of(event) : Optional.empty();
    }

    /**
     * The stored name and revision of a kind of event.
     *
     * @throws IllegalStateException if it has none
     */
    public static Stored storedForm(Class<?> event) {
        Stored stored = event.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalStateException(event + " has no stored name");
        }
        return stored;
    }
}
