package nz.partnershipledger.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.StreamId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** How an event is recorded: the names of what is kept beside it, and how Axon's messages are read as the ledger's. */
public final class Recording {
    /** The person who recorded it. */
    public static final String ACTOR = "actor";
    /** The role of that person's account. */
    public static final String ROLE = "role";
    /** The way it came in. */
    public static final String SOURCE = "source";
    /** The account by which it came in. */
    public static final String ACCOUNT = "account";
    /** Who last opened that account or gave a code for it, until its owner has seen that they did; the id of a person. */
    public static final String WAY_IN_BY = "wayInBy";
    /** That those it binds are asked for their word. */
    public static final String ASKS = "asks";

    /** Who of those it binds said so to whoever recorded it; ids of persons, joined by commas. */
    public static final String SAID_ALOUD = "saidAloud";

    private Recording() {}

    /** The kinds of stream, by the name they are stored under. */
    private static final Map<String, Function<String, StreamId>> STREAMS =
            Map.of("partnership", PartnershipId::of, "person", PersonId::of);

    /** The kinds of stream. */
    public static Set<String> kinds() {
        return STREAMS.keySet();
    }

    /** The stream of this stored kind and id. */
    public static StreamId stream(String type, String id) {
        var kind = STREAMS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no stream is of the kind " + type);
        }
        return kind.apply(id);
    }

    /**
     * Reads a message that came out of the store.
     *
     * @throws HistoryNotUnderstood if this program has no word for the event
     */
    public static Recorded<? extends LedgerEvent> of(TrackedEventMessage<?> message) {
        if (message.getPayload() instanceof UnknownEvent unknown) {
            throw unknown.asError();
        }
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        MetaData beside = message.getMetaData();
        return new Recorded<>(
                (LedgerEvent) message.getPayload(),
                streamOf(message),
                versionOf(message),
                positionOf(message),
                event.getTimestamp(),
                PersonId.of(text(beside, ACTOR)),
                Source.fromStored(text(beside, SOURCE)),
                people(beside.get(SAID_ALOUD)),
                beside.containsKey(ASKS));
    }

    private static Set<PersonId> people(@Nullable Object ids) {
        return ids instanceof String listed
                ? Arrays.stream(listed.split(",", -1)).map(PersonId::of).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String text(MetaData beside, String key) {
        return Objects.requireNonNull((String) beside.get(key), key);
    }

    /** The stream a message belongs to; known even where the event itself is not understood. */
    public static StreamId streamOf(TrackedEventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return stream(event.getType(), event.getAggregateIdentifier());
    }

    /** A message's place in its stream, counted from 1. */
    public static long versionOf(TrackedEventMessage<?> message) {
        return ((DomainEventMessage<?>) message).getSequenceNumber() + 1;
    }

    /** A message's place among all events. */
    public static long positionOf(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }
}
