package nz.partnershipledger.command.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.store.Recording;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What travels beside a command and its events: who acts, on which day, and which version the caller saw. All values are
 * strings, because metadata loses its types in the store.
 */
public final class MetaDataOfCommands {
    private static final String ACTOR = Recording.ACTOR;
    private static final String ROLE = Recording.ROLE;

    /** The codes of the clusters that the actor looks after, joined by commas. */
    public static final String CLUSTERS = "clusters";

    /** The day it is in Aotearoa; beside commands only. */
    public static final String TODAY = "today";

    /** The version that the caller saw, counted from 1; beside commands only. */
    public static final String IF_MATCH = "ifMatch";

    /** The id of the person for whom it was recorded, when that is not the actor; beside events only. */
    public static final String RECORDED_FOR = "recordedFor";

    /** The id of the request. */
    static final String REQUEST = "request";

    /** The id that all requests of one errand share. */
    static final String CORRELATION = "correlation";

    /** The id of what led to it. */
    static final String CAUSATION = "causation";

    private static final Set<String> KEPT_WITH_EVENTS =
            Set.of(ACTOR, ROLE, CLUSTERS, Recording.SOURCE, REQUEST, CORRELATION, CAUSATION);

    private MetaDataOfCommands() {}

    /** What goes beside a command of this actor on this day; add {@link #IF_MATCH} and whatever else is known of the request. */
    public static MetaData of(Acting acting) {
        return MetaData.from(Map.of(
                ACTOR, acting.person().toString(),
                ROLE, acting.actor().role().name(),
                CLUSTERS, acting.actor().clusters().stream().sorted().collect(Collectors.joining(",")),
                TODAY, acting.today().toString()));
    }

    /**
     * Who acts, and on which day.
     *
     * @throws IllegalStateException if a command comes without
     */
    public static Acting acting(MetaData metaData) {
        List<String> clusters = Arrays.stream(text(metaData, CLUSTERS).split(","))
                .filter(it -> !it.isEmpty())
                .toList();
        Actor actor = new Actor(recorder(metaData), SystemRole.valueOf(text(metaData, ROLE)), Set.copyOf(clusters));
        return new Acting(actor, LocalDate.parse(text(metaData, TODAY)));
    }

    /**
     * Who recorded an event.
     *
     * @throws IllegalStateException if the event does not say
     */
    public static PersonId recorder(MetaData metaData) {
        return PersonId.of(text(metaData, ACTOR));
    }

    /** The version that the caller saw, or null if they did not say. */
    public static @Nullable Long ifMatch(MetaData metaData) {
        return metaData.get(IF_MATCH) instanceof String version ? Long.valueOf(version) : null;
    }

    /** What goes beside the events of a command, when it is this speaker's act. */
    public static MetaData ofEvents(MetaData ofCommand, PersonId speaker) {
        Map<String, Object> kept = new HashMap<>(ofCommand);
        kept.keySet().retainAll(KEPT_WITH_EVENTS);
        if (!speaker.equals(recorder(ofCommand))) {
            kept.put(RECORDED_FOR, speaker.toString());
        }
        return MetaData.from(kept);
    }

    private static String text(MetaData metaData, String key) {
        if (metaData.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("the metadata lacks \"" + key + "\"");
    }
}
