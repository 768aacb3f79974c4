package nz.partnershipledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.decision.PowerAtRandom;
import nz.partnershipledger.query.partnership.CaseloadsAtRandom;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.LedgerStore;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.TestDatabase;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Much talk at random, of a few things by a few people: more of it than the rules would let come together, so that whatever a caseload and the
 * sharing of power count stands in it many times over, in any order.
 */
class TalkAcrossTest {
    private static final long SEED = 20_261_130;
    private static final int PARTNERSHIPS = 14;
    private static final int ENTRIES = 150;
    private static final int QUESTIONS = 150;

    private final Random random = new Random(SEED);
    private final TestDatabase test = TestDatabase.migrated();
    private final List<PersonId> everyone =
            Collections.nCopies(16, 0).stream().map(_ -> new PersonId(uuid())).toList();
    private final Map<Class<?>, List<Thing>> things = new HashMap<>();

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @Test
    void the_database_counts_talk_as_a_fold_does(@TempDir Path folder) throws IOException {
        MasterKey master = MasterKey.readOrCreate(folder.resolve("master-key"));
        try (LedgerDatabase commands = test.as(DatabaseRole.COMMAND);
                LedgerDatabase queries = test.as(DatabaseRole.QUERY);
                LedgerStore writing = new LedgerStore(commands);
                LedgerStore reading = new LedgerStore(queries);
                QueryStore query = QueryStore.open(test.asSuperuser(), master, 4, "talk")) {
            for (int i = 0; i < PARTNERSHIPS; i++) {
                writing.eventStore().publish(talk(new PartnershipId(uuid())));
            }
            List<Delivery.Message> all = new ArrayList<>();
            reading.engine().readEvents(null, false).forEach(it -> all.add(new Delivery.Message(it)));
            LedgerEvents ledger = new LedgerEvents(reading);
            QuerySide.FOLDS.forEach(fold -> queries.inNewTransaction(() -> {
                new LiveView<>(new ViewTable<>(queries, fold), queries, ledger).apply(all);
                return null;
            }));
            List<Recorded<? extends LedgerEvent>> everything = all.stream()
                    .<Recorded<? extends LedgerEvent>>map(Delivery::recorded)
                    .toList();

            Map<String, Long> power = new PowerAtRandom(SEED, query, everything).compare(QUESTIONS);
            Map<String, Integer> caseloads = new CaseloadsAtRandom(SEED, query, everything).compare(QUESTIONS);

            assertThat(power)
                    .hasSize(14)
                    .allSatisfy((_, told) -> assertThat(told).isPositive());
            assertThat(caseloads)
                    .hasSize(8)
                    .allSatisfy((_, partnerships) -> assertThat(partnerships).isPositive());
        }
    }

    private List<EventMessage<?>> talk(PartnershipId partnership) {
        things.clear();
        List<PersonId> people = new ArrayList<>(everyone);
        Collections.shuffle(people, random);
        people = people.subList(0, 6);
        List<LedgerEvent> said = new ArrayList<>();
        said.add(new PartnershipFormed(
                partnership,
                text(partnership),
                random.nextInt(3) == 0 ? "awa" : "moana",
                "kura",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_KAHUI,
                people.getFirst(),
                PartnerRole.RTLB,
                LocalDate.of(2026, 2, 1)));
        for (PersonId person : people.subList(1, people.size() - 1)) {
            said.add(new PartnerJoined(
                    partnership,
                    person,
                    any(PartnerRole.WHANAU, PartnerRole.AKONGA, PartnerRole.KAIAKO),
                    null,
                    null,
                    null,
                    null,
                    true,
                    LocalDate.of(2026, 2, 1)));
        }
        List<EventMessage<?>> messages = new ArrayList<>();
        while (said.size() < ENTRIES) {
            said.add(anything(partnership, people, said));
        }
        for (LedgerEvent event : said) {
            messages.add(new GenericDomainEventMessage<>(
                    "partnership",
                    partnership.toString(),
                    messages.size(),
                    event,
                    Map.of(
                            Recording.ACTOR,
                            any(people).toString(),
                            Recording.SOURCE,
                            "api",
                            Recording.ROLE,
                            "PARTNER")));
        }
        return messages;
    }

    private LedgerEvent anything(PartnershipId in, List<PersonId> people, List<LedgerEvent> said) {
        LocalDate on = LocalDate.of(2026, 2, 1).plusWeeks(random.nextInt(25));
        PersonId person = any(people);
        if (things.size() < 3) {
            return begins(in, people, person, on);
        }
        DecisionId matter = thing(DecisionId.class, 3);
        return switch (random.nextInt(24)) {
            case 0 -> begins(in, people, person, on);
            case 2 -> new OutcomeWished(in, matter, person, text(in), random.nextInt(5) == 0, on, Audience.PARTNERSHIP);
            case 3, 4, 5, 6 ->
                new StanceTaken(
                        in,
                        matter,
                        person,
                        any(Stance.OBJECT, Stance.OBJECT, Stance.SUPPORT),
                        null,
                        random.nextInt(5) == 0,
                        on,
                        Audience.PARTNERSHIP);
            case 7 -> new DecisionHandedOver(in, matter, some(people), null, person, on);
            case 8, 9 ->
                new DecisionMade(
                        in,
                        matter,
                        any(DecidedHow.values()),
                        Set.of(person),
                        some(people),
                        text(in),
                        random.nextBoolean() ? on.plusDays(20) : null,
                        on);
            case 10 -> new DecisionReviewed(in, matter, any(Finding.values()), null, person, Set.of(), on);
            case 11, 23 ->
                new VoiceHeard(
                        in,
                        new VoiceId(uuid()),
                        person,
                        any(VoiceGathering.values()),
                        VoiceSharing.HEARD_ONLY,
                        null,
                        null,
                        random.nextInt(5) == 0,
                        on,
                        Audience.PARTNERSHIP);
            case 13 ->
                random.nextBoolean()
                        ? new HuiHeld(in, thing(HuiId.class, 2), Set.of(), Set.of(), Set.of(), on)
                        : new MinutesShared(in, thing(HuiId.class, 2), null, Map.of(), Set.of(), on);
            case 14 ->
                new DifficultyNamed(
                        in,
                        new DifficultyId(uuid()),
                        text(in),
                        random.nextBoolean() ? thing(HuiId.class, 2) : null,
                        person,
                        true,
                        on,
                        Audience.PARTNERSHIP);
            case 12 ->
                new DisagreementLeftStanding(
                        in, thing(DisagreementId.class, 2), null, some(people), on.plusDays(random.nextInt(60)), on);
            default -> answer(in, people, said, on);
        };
    }

    private LedgerEvent begins(PartnershipId in, List<PersonId> people, PersonId person, LocalDate on) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new DecisionProposed(
                        in,
                        begun(DecisionId.class, DecisionId::new),
                        text(in),
                        text(in),
                        person,
                        null,
                        Set.of(),
                        Origin.UNSAID,
                        on);
            case 1 ->
                new HuiCalled(
                        in,
                        begun(HuiId.class, HuiId::new),
                        any(HuiPurpose.values()),
                        on.atTime(random.nextInt(24), 0).toInstant(ZoneOffset.UTC),
                        null,
                        person,
                        null,
                        null,
                        Set.of(),
                        on);
            default ->
                new DisagreementRaised(
                        in,
                        begun(DisagreementId.class, DisagreementId::new),
                        text(in),
                        any(DisagreementAbout.values()),
                        some(people),
                        person,
                        Origin.UNSAID,
                        on);
        };
    }

    /** About something that was said in this partnership before, by one of those whom it names. */
    private LedgerEvent answer(PartnershipId in, List<PersonId> people, List<LedgerEvent> said, LocalDate on) {
        int at = random.nextInt(3) == 0 ? random.nextInt(said.size()) : lastOf(said);
        PartnershipEvent event = (PartnershipEvent) said.get(at);
        Thing thing = event.thing();
        UUID about = thing == null ? null : thing.value();
        List<PersonId> named = new ArrayList<>(event.named());
        named.sort((one, other) -> one.value().compareTo(other.value()));
        PersonId by = named.isEmpty() ? any(people) : any(named);
        return switch (random.nextInt(3)) {
            case 0 -> new EntryConfirmed(in, at + 1, about, by, null, on, Audience.PARTNERSHIP);
            case 1 -> new EntryNotSo(in, at + 1, about, by, null, on, Audience.PARTNERSHIP);
            default -> new EntryReadBack(in, at + 1, about, any(people), by, on, Audience.PARTNERSHIP);
        };
    }

    /** What was said last of a decision or of a voice, which counts. */
    private int lastOf(List<LedgerEvent> said) {
        Class<?> kind = any(DecisionMade.class, DecisionProposed.class, VoiceHeard.class);
        for (int at = said.size() - 1; at > 0; at--) {
            if (kind.isInstance(said.get(at))) {
                return at;
            }
        }
        return 0;
    }

    private <T extends Thing> T begun(Class<T> kind, Function<UUID, T> id) {
        T thing = id.apply(uuid());
        things.computeIfAbsent(kind, _ -> new ArrayList<>()).add(thing);
        return thing;
    }

    /** One of the latest of a kind. */
    private <T extends Thing> T thing(Class<T> kind, int latest) {
        List<Thing> known = things.getOrDefault(kind, List.of());
        return kind.cast(any(known.subList(Math.max(0, known.size() - latest), known.size())));
    }

    private PersonalText text(PartnershipId partnership) {
        return new PersonalText(partnership.asSubject(), new TextId(uuid()), "words", "proof");
    }

    private Set<PersonId> some(List<PersonId> people) {
        Set<PersonId> some = new HashSet<>();
        people.stream().filter(_ -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
