package nz.partnershipledger.query.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Audiences;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.Standing;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.store.HistoryNotUnderstood;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.UnknownEvent;

/** Histories as one reader may know them, as they were at one moment. */
public final class Histories {
    private final LedgerEvents ledger;
    private final ReadLately lately;

    /** Reads this ledger. */
    public Histories(LedgerEvents ledger) {
        this.ledger = ledger;
        this.lately = new ReadLately(ledger);
    }

    /**
     * What a reader may know of these partnerships at a moment, together with what stands in the reader's own stream.
     *
     * @param standings the partnerships, as they stand now
     */
    public List<Recorded<? extends LedgerEvent>> of(Actor reader, Collection<Standing> standings, Moment moment) {
        Map<PartnershipId, Standing> standing =
                standings.stream().collect(Collectors.toMap(Standing::partnership, Function.identity()));
        List<StreamId> streams = new ArrayList<>(standing.keySet());
        streams.add(reader.person());
        List<Recorded<? extends LedgerEvent>> whole = read(streams);
        Map<UUID, Long> knownThen = knownThen(whole, moment);
        List<Recorded<? extends LedgerEvent>> known =
                whole.stream().filter(it -> moment.knows(it, knownThen)).toList();
        List<Recorded<? extends LedgerEvent>> all =
                known.stream().filter(it -> moment.holds(it, knownThen)).toList();
        Audiences audiences = Audiences.in(all);
        Map<PartnershipId, Predicate<Recorded<? extends LedgerEvent>>> mayKnow = new HashMap<>();
        standing.forEach((partnership, it) -> mayKnow.put(
                partnership, WhoMayRead.entries(reader.person(), WhoMayRead.relation(reader, it), audiences)));
        Set<Long> over = noMoreKept(known, all, reader.person());
        return begun(all.stream()
                .filter(it -> switch (it.stream()) {
                    case PersonId person -> isOf(it, standing.keySet()) && !over.contains(it.version());
                    case PartnershipId partnership ->
                        mayKnow.getOrDefault(partnership, _ -> false).test(it);
                })
                .toList());
    }

    private static boolean isOf(Recorded<? extends LedgerEvent> it, Set<PartnershipId> partnerships) {
        return !(it.event() instanceof PartnershipEvent event) || partnerships.contains(event.partnership());
    }

    /**
     * The versions, in a person's own stream, of what they kept to themselves until they shared it, and of the notes that they did. What was
     * shared was said again with the day on which it happened, so it is over on every day; a guess is shown from a day on.
     *
     * @param known what is known, whatever the day on which it happened
     * @param happened of this, what had happened by the day that is looked at
     */
    private static Set<Long> noMoreKept(
            List<Recorded<? extends LedgerEvent>> known,
            List<Recorded<? extends LedgerEvent>> happened,
            PersonId person) {
        Set<Long> guesses = known.stream()
                .filter(it -> it.stream().equals(person) && it.event() instanceof ForSome.Shown)
                .map(Recorded::version)
                .collect(Collectors.toSet());
        return Stream.concat(
                        known.stream()
                                .filter(it -> it.event() instanceof ForSome.Shared shared
                                        && !guesses.contains(shared.entry())),
                        happened.stream())
                .filter(it -> it.stream().equals(person))
                .flatMap(it -> it.event() instanceof ForSome.Shared shared
                        ? Stream.of(shared.entry(), it.version())
                        : Stream.of())
                .collect(Collectors.toSet());
    }

    /** The last version of a partnership that a reader may know of: who has left does not learn how it goes on without them. */
    public long lastVersion(Actor reader, Standing standing) {
        return WhoMayRead.relation(reader, standing) instanceof WhoMayRead.Relation.FormerPartner
                ? lastVersion(standing.partnership(), of(reader, List.of(standing), Moment.NOW))
                : Long.MAX_VALUE;
    }

    /** When this version of a history was recorded. */
    public Optional<Instant> recordedAt(PartnershipId partnership, long version) {
        return lately.recordedAt(partnership, version).or(() -> ledger.recordedAt(partnership, version));
    }

    /** The last version of a partnership in what is known of it; 0 if there is none. */
    public static long lastVersion(PartnershipId partnership, List<Recorded<? extends LedgerEvent>> known) {
        return known.stream()
                .filter(it -> it.stream().equals(partnership))
                .mapToLong(Recorded::version)
                .max()
                .orElse(0);
    }

    /** What of a partnership is recorded for everyone who reads it, and for nobody alone. */
    public List<Recorded<? extends LedgerEvent>> ofEveryone(PartnershipId partnership) {
        return ofEveryone(read(List.of(partnership)));
    }

    /** What of a history is recorded for everyone who reads it, and for nobody alone. */
    public static List<Recorded<? extends LedgerEvent>> ofEveryone(List<Recorded<? extends LedgerEvent>> history) {
        return begun(Replay.forEveryone(history));
    }

    /** Whom the entries of a partnership reach now. */
    public Audiences audiences(PartnershipId partnership) {
        return Audiences.in(read(List.of(partnership)));
    }

    /** What is recorded of these people at a moment, apart from any partnership. */
    public List<Recorded<? extends LedgerEvent>> ofPeople(Collection<PersonId> people, Moment moment) {
        return read(List.copyOf(people), moment)
                .filter(it -> it.event() instanceof PersonEvent)
                .toList();
    }

    /** Without what goes on about what the reader may not know that it began. */
    private static List<Recorded<? extends LedgerEvent>> begun(List<Recorded<? extends LedgerEvent>> history) {
        Set<Thing> begun = new HashSet<>();
        return history.stream()
                .filter(recorded -> switch (recorded.event()) {
                    case PartnershipEvent event -> isKnown(event, begun);
                    case PersonEvent _ -> true;
                })
                .toList();
    }

    private static boolean isKnown(PartnershipEvent event, Set<Thing> begun) {
        Thing thing = event.thing();
        if (thing != null && event.begins()) {
            begun.add(thing);
        }
        return thing == null || begun.contains(thing);
    }

    private Stream<Recorded<? extends LedgerEvent>> read(List<StreamId> streams, Moment moment) {
        List<Recorded<? extends LedgerEvent>> whole = read(streams);
        Map<UUID, Long> knownThen = knownThen(whole, moment);
        return whole.stream().filter(it -> moment.holds(it, knownThen));
    }

    private Map<UUID, Long> knownThen(List<Recorded<? extends LedgerEvent>> whole, Moment moment) {
        return moment.asOf() == null
                ? Map.of()
                : ledger.versions(
                        whole.stream()
                                .collect(Collectors.groupingBy(
                                        it -> it.stream().value(),
                                        Collectors.mapping(Recorded::at, Collectors.toList()))),
                        moment.asOf());
    }

    private List<Recorded<? extends LedgerEvent>> read(List<StreamId> streams) {
        try {
            return lately.ofAll(streams);
        } catch (HistoryNotUnderstood e) {
            return streams.stream()
                    .flatMap(it -> asFarAsUnderstood(it).stream())
                    .<Recorded<? extends LedgerEvent>>map(Function.identity())
                    .toList();
        }
    }

    /** A stream up to the first entry that this program has no word for, which is also as far as live views go. */
    private List<Recorded<? extends LedgerEvent>> asFarAsUnderstood(StreamId stream) {
        return ledger.messages(stream, 1)
                .takeWhile(it -> !(it.getPayload() instanceof UnknownEvent))
                .<Recorded<? extends LedgerEvent>>map(Recording::of)
                .toList();
    }
}
