package nz.partnershipledger.command.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.store.Recording;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What travels beside a command and its events: who acts, on which day, and which version the caller saw. Beside events all values are
 * strings, because metadata loses its types in the store.
 */
public final class MetaDataOfCommands {
    private static final String ACTOR = Recording.ACTOR;
    private static final String ROLE = Recording.ROLE;

    /** The codes of the clusters that the actor looks after, joined by commas. */
    public static final String CLUSTERS = "clusters";

    /** Who acts, and on which day; beside commands only. */
    private static final String ACTING = Acting.class.getName();

    /** The version that the caller saw, counted from 1; beside commands only. */
    public static final String IF_MATCH = "ifMatch";

    /** The field that names someone whom the ledger does not know; beside commands only. */
    private static final String UNKNOWN = "unknown";

    /** The id of the person for whom it was recorded, when that is not the actor; beside events only. */
    public static final String RECORDED_FOR = "recordedFor";

    /** The id of the request. */
    static final String REQUEST = "request";

    /** The id that all requests of one errand share. */
    static final String CORRELATION = "correlation";

    /** The id of what led to it. */
    static final String CAUSATION = "causation";

    private static final List<String> KEPT_WITH_EVENTS = List.of(
            Recording.SOURCE,
            REQUEST,
            CORRELATION,
            CAUSATION,
            Recording.ACCOUNT,
            Recording.WAY_IN_BY,
            Recording.SAID_ALOUD);

    private MetaDataOfCommands() {}

    /** What goes beside a command of this actor on this day; add {@link #IF_MATCH} and whatever else is known of the request. */
    public static MetaData of(Acting acting) {
        return MetaData.with(ACTING, acting);
    }

    /** What goes beside what is asked. */
    static MetaData of(Asking asking) {
        Map<String, Object> beside = new HashMap<>();
        beside.put(ACTING, asking.acting());
        beside.put(Recording.SOURCE, asking.source().stored());
        beside.put(REQUEST, asking.request());
        beside.put(CORRELATION, asking.request());
        beside.put(CAUSATION, asking.request());
        beside.put(Recording.ACCOUNT, asking.account().toString());
        if (asking.wayInBy() != null) {
            beside.put(Recording.WAY_IN_BY, asking.wayInBy().toString());
        }
        if (asking.ifMatch() != null) {
            beside.put(IF_MATCH, asking.ifMatch().toString());
        }
        return naming(asking.unknown(), MetaData.from(beside));
    }

    /**
     * Who acts, and on which day.
     *
     * @throws IllegalStateException if a command comes without
     */
    public static Acting acting(MetaData ofCommand) {
        if (ofCommand.get(ACTING) instanceof Acting acting) {
            return acting;
        }
        throw new IllegalStateException("a command comes without who acts");
    }

    /**
     * Who recorded an event.
     *
     * @throws IllegalStateException if the event does not say
     */
    public static PersonId recorder(MetaData ofEvent) {
        if (ofEvent.get(ACTOR) instanceof String actor) {
            return PersonId.of(actor);
        }
        throw new IllegalStateException("an event comes without who recorded it");
    }

    /** The version that the caller saw, or null if they did not say. */
    public static @Nullable Long ifMatch(MetaData metaData) {
        return metaData.get(IF_MATCH) instanceof String version ? Long.valueOf(version) : null;
    }

    /** The same, whatever version the caller saw; for what follows in the same request. */
    public static MetaData ofAnyVersion(MetaData ofCommand) {
        return ofCommand.withoutKeys(Set.of(IF_MATCH));
    }

    /** The same, of a command that names someone unknown in this field, if in any. */
    public static MetaData naming(@Nullable String unknown, MetaData ofCommand) {
        return unknown == null ? ofCommand : ofCommand.and(UNKNOWN, unknown);
    }

    /** The same, of what someone else said with their own account, when it is recorded with what another asks. */
    public static MetaData by(Acting acting, UUID account, @Nullable PersonId wayInBy, MetaData ofCommand) {
        MetaData theirs = ofCommand
                .withoutKeys(Set.of(Recording.WAY_IN_BY, Recording.SAID_ALOUD))
                .and(ACTING, acting)
                .and(Recording.ACCOUNT, account.toString());
        return wayInBy == null ? theirs : theirs.and(Recording.WAY_IN_BY, wayInBy.toString());
    }

    /** The same, of what these said aloud to whoever writes it down. */
    public static MetaData saidAloudBy(Set<PersonId> people, MetaData ofCommand) {
        return people.isEmpty()
                ? ofCommand
                : ofCommand.and(
                        Recording.SAID_ALOUD,
                        people.stream().map(PersonId::toString).sorted().collect(Collectors.joining(",")));
    }

    /** Whether what is asked was read from a file of minutes. */
    public static boolean isTakenFromAFile(MetaData ofCommand) {
        return Source.IMPORT.stored().equals(ofCommand.get(Recording.SOURCE));
    }

    /** The field that names someone whom the ledger does not know, or null if all are known. */
    public static @Nullable String unknown(MetaData ofCommand) {
        return ofCommand.get(UNKNOWN) instanceof String field ? field : null;
    }

    /** The same, of an event that asks those whom it binds for their word. */
    public static MetaData asking(MetaData ofEvent) {
        return ofEvent.and(Recording.ASKS, "true");
    }

    /** What goes beside the events of a command, when it is this speaker's act. */
    public static MetaData ofEvents(MetaData ofCommand, PersonId speaker) {
        Acting acting = acting(ofCommand);
        Map<String, Object> beside = new HashMap<>();
        beside.put(ACTOR, acting.person().toString());
        beside.put(ROLE, acting.actor().role().name());
        beside.put(CLUSTERS, acting.actor().clusters().stream().sorted().collect(Collectors.joining(",")));
        for (String key : KEPT_WITH_EVENTS) {
            if (ofCommand.get(key) instanceof String kept) {
                beside.put(key, kept);
            }
        }
        if (!speaker.equals(acting.person())) {
            beside.put(RECORDED_FOR, speaker.toString());
        }
        return MetaData.from(beside);
    }
}
