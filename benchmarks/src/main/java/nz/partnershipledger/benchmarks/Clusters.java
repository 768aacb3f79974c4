package nz.partnershipledger.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.SealedTexts;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole clusters into a ledger in bulk. In each, ten facilitate; a partnership meets, hears, decides, and promises fifty things, the
 * first of a cluster four hundred. Promises are noted upon, moved, kept, missed or left; some are for named people and some private. No two
 * partnerships and no two texts are alike.
 */
final class Clusters {
    /** How many promises a partnership holds, but for the first of each cluster. */
    static final int PROMISES = 50;

    /** How many promises the first partnership of each cluster holds. */
    static final int MOST_PROMISES = 400;

    private static final int FACILITATORS = 10;
    private static final int DAYS = 900;
    private static final int AT_ONCE = 2_000;

    private final Workplace workplace;
    private final SealedTexts texts;
    private final Random random;
    private final List<DomainEventMessage<?>> waiting = new ArrayList<>();
    private final Map<StreamId, Long> versions = new HashMap<>();
    private int said;
    private long written;

    Clusters(Workplace workplace, long seed) {
        this.workplace = workplace;
        this.texts = workplace.store().texts();
        this.random = new Random(seed);
    }

    /**
     * What was written of a cluster.
     *
     * @param code its code
     * @param facilitators who facilitates in it
     * @param longest its partnership with the most promises
     * @param halfway when half of it was recorded
     */
    record Cluster(String code, List<PersonId> facilitators, PartnershipId longest, Instant halfway) {}

    /** Writes so many clusters, each with so many promises. */
    List<Cluster> write(int clusters, int promises, Consumer<String> tell) {
        List<Cluster> all = new ArrayList<>();
        for (int at = 1; at <= clusters; at++) {
            all.add(one("C%02d".formatted(at), promises));
            tell.accept("%s of %d clusters, %,d events.".formatted(all.getLast().code(), clusters, written));
        }
        return all;
    }

    private Cluster one(String code, int promises) {
        List<PersonId> facilitators = IntStream.range(0, FACILITATORS)
                .mapToObj(it -> person("Facilitator"))
                .toList();
        List<PersonId> kaiako = IntStream.range(0, FACILITATORS)
                .mapToObj(it -> person("Kaiako"))
                .toList();
        List<Story> stories = new ArrayList<>();
        int told = 0;
        while (told < promises) {
            int these = stories.isEmpty() ? Math.min(MOST_PROMISES, promises) : Math.min(PROMISES, promises - told);
            stories.add(new Story(
                    code,
                    facilitators.get(stories.size() % FACILITATORS),
                    kaiako.get(random.nextInt(FACILITATORS)),
                    these));
            told += these;
        }
        stories.forEach(Story::firstHalf);
        record();
        Instant halfway = Instant.now().truncatedTo(ChronoUnit.MICROS);
        stories.forEach(Story::secondHalf);
        record();
        return new Cluster(code, facilitators, stories.getFirst().partnership, halfway);
    }

    private PersonId person(String what) {
        PersonId person = PersonId.random();
        add(
                person,
                person,
                new PersonRegistered(person, texts.sealFirst(person.asSubject(), person, what + " " + ++said), null));
        return person;
    }

    private void add(StreamId stream, PersonId recorder, LedgerEvent event) {
        long version = versions.merge(stream, 1L, Long::sum);
        waiting.add(new GenericDomainEventMessage<>(
                stream instanceof PersonId ? "person" : "partnership",
                stream.toString(),
                version - 1,
                event,
                MetaData.with(Recording.ACTOR, recorder.toString())
                        .and(Recording.ROLE, "PARTNER")
                        .and(Recording.SOURCE, "api")
                        .and("request", UUID.randomUUID().toString())));
        if (waiting.size() == AT_ONCE) {
            record();
        }
    }

    private void record() {
        if (!waiting.isEmpty()) {
            workplace.store().store().engine().appendEvents(List.copyOf(waiting));
            written += waiting.size();
            waiting.clear();
        }
    }

    /** One partnership. */
    private final class Story {
        private final PartnershipId partnership = PartnershipId.random();
        private final String cluster;
        private final PersonId facilitator;
        private final PersonId kaiako;
        private final PersonId nan = person("Whānau");
        private final PersonId akonga = person("Ākonga");
        private final LocalDate formed = Workplace.TODAY.minusDays(60 + random.nextInt(DAYS));
        private final HuiId hui = HuiId.random();
        private final List<Told> promises;

        /** A promise, so far. */
        private record Told(
                CommitmentId id,
                PersonId promiser,
                LocalDate on,
                @Nullable LocalDate due,
                Audience audience,
                boolean answered) {}

        Story(String cluster, PersonId facilitator, PersonId kaiako, int promises) {
            this.cluster = cluster;
            this.facilitator = facilitator;
            this.kaiako = kaiako;
            this.promises = IntStream.range(0, promises).mapToObj(it -> told()).toList();
        }

        private Told told() {
            LocalDate on = after(formed);
            PersonId promiser = any(kaiako, kaiako, facilitator, facilitator, nan, akonga);
            Audience audience = switch (random.nextInt(100)) {
                case 0 -> Audience.PRIVATE;
                case 1, 2, 3 -> Audience.people(Set.copyOf(List.of(promiser, nan)));
                default -> Audience.PARTNERSHIP;
            };
            return new Told(
                    CommitmentId.random(),
                    promiser,
                    on,
                    random.nextInt(8) == 0 ? null : on.plusDays(7 + random.nextInt(60)),
                    audience,
                    audience.equals(Audience.PRIVATE) || random.nextInt(15) > 0);
        }

        @SafeVarargs
        private <T> T any(T... these) {
            return these[random.nextInt(these.length)];
        }

        private LocalDate after(LocalDate day) {
            return day.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(day, Workplace.TODAY) + 1));
        }

        private PersonalText words(StreamId stream) {
            return texts.sealFirst(partnership.asSubject(), stream, "%s, %d".formatted(Workplace.WORDS, ++said));
        }

        private void entry(PersonId recorder, LedgerEvent event) {
            add(partnership, recorder, event);
        }

        void firstHalf() {
            entry(
                    facilitator,
                    new PartnershipFormed(
                            partnership,
                            words(partnership),
                            cluster,
                            "K%03d".formatted(random.nextInt(40)),
                            PartnershipKind.INDIVIDUAL,
                            any(Tier.values()),
                            facilitator,
                            PartnerRole.RTLB,
                            formed));
            Map.of(nan, PartnerRole.WHANAU, akonga, PartnerRole.AKONGA, kaiako, PartnerRole.KAIAKO)
                    .forEach((person, role) ->
                            entry(facilitator, new PartnerJoined(partnership, person, role, null, null, formed)));
            entry(
                    facilitator,
                    new ElementEntered(partnership, Element.WHAKAWHANAUNGATANGA, false, null, Set.of(), formed));
            meet();
            decide();
            promises.forEach(this::promise);
        }

        private void meet() {
            LocalDate day = random.nextBoolean() ? after(formed) : Workplace.TODAY.plusDays(1 + random.nextInt(60));
            entry(
                    facilitator,
                    new HuiCalled(
                            partnership,
                            hui,
                            any(HuiPurpose.values()),
                            day.atTime(LocalTime.NOON).atZone(Aotearoa.ZONE).toInstant(),
                            words(partnership),
                            facilitator,
                            null,
                            null,
                            Set.of(),
                            formed));
            if (!day.isAfter(Workplace.TODAY)) {
                entry(
                        facilitator,
                        new HuiHeld(partnership, hui, Set.of(nan, kaiako, facilitator), Set.of(akonga), Set.of(), day));
            }
        }

        private void decide() {
            DecisionId decision = DecisionId.random();
            LocalDate day = after(formed);
            entry(
                    facilitator,
                    new DecisionProposed(
                            partnership,
                            decision,
                            words(partnership),
                            words(partnership),
                            any(facilitator, kaiako, nan),
                            any(DecisionArea.values()),
                            Set.of(),
                            Origin.UNSAID,
                            day));
            if (random.nextInt(3) > 0) {
                entry(
                        facilitator,
                        new DecisionMade(
                                partnership,
                                decision,
                                any(DecidedHow.values()),
                                Set.of(facilitator, any(kaiako, nan)),
                                Set.of(nan, akonga),
                                words(partnership),
                                day.plusDays(random.nextInt(200)),
                                day));
            }
        }

        private void promise(Told it) {
            StreamId stream = streamOf(it);
            Promise promise = new Promise(
                    words(stream),
                    it.promiser(),
                    null,
                    any(nan, akonga, kaiako).equals(it.promiser()) ? null : nan,
                    it.due(),
                    null,
                    random.nextInt(4) == 0 ? Origin.at(hui) : Origin.UNSAID,
                    false,
                    null,
                    null);
            add(
                    stream,
                    it.promiser(),
                    it.answered()
                            ? new CommitmentMade(
                                    partnership, it.id(), promise, random.nextInt(5) > 0, it.on(), it.audience())
                            : new CommitmentProposed(partnership, it.id(), promise, it.on(), it.audience()));
            for (int notes = random.nextInt(4); notes > 0; notes--) {
                note(it);
            }
        }

        private StreamId streamOf(Told it) {
            return it.audience().equals(Audience.PRIVATE) ? it.promiser() : partnership;
        }

        private void note(Told it) {
            add(
                    streamOf(it),
                    it.promiser(),
                    new ProgressNoted(
                            partnership, it.id(), it.promiser(), words(streamOf(it)), after(it.on()), it.audience()));
        }

        void secondHalf() {
            entry(
                    facilitator,
                    new ElementEntered(partnership, any(Element.values()), false, null, Set.of(), after(formed)));
            PersonId whose = any(nan, akonga);
            entry(
                    facilitator,
                    new VoiceHeard(
                            partnership,
                            VoiceId.random(),
                            whose,
                            VoiceGathering.AT_THE_HUI,
                            any(VoiceSharing.values()),
                            words(partnership),
                            null,
                            false,
                            after(formed),
                            Audience.PARTNERSHIP));
            promises.stream().filter(Told::answered).forEach(this::goOn);
        }

        private void goOn(Told it) {
            StreamId stream = streamOf(it);
            for (int moves = random.nextInt(6) - 2; moves > 0 && it.due() != null; moves--) {
                add(
                        stream,
                        it.promiser(),
                        new CommitmentRenegotiated(
                                partnership,
                                it.id(),
                                it.promiser(),
                                it.due().plusDays(14L * moves),
                                null,
                                null,
                                reason(stream),
                                Set.of(nan),
                                after(it.on()),
                                it.audience()));
            }
            note(it);
            LedgerEvent end = switch (random.nextInt(6)) {
                case 0 ->
                    new CommitmentMissed(
                            partnership, it.id(), it.promiser(), reason(stream), null, after(it.on()), it.audience());
                case 1, 2, 3 ->
                    new CommitmentKept(
                            partnership, it.id(), it.promiser(), words(stream), after(it.on()), it.audience());
                default -> null;
            };
            if (end != null) {
                add(stream, it.promiser(), end);
            }
        }

        private SealedReason reason(StreamId stream) {
            return new SealedReason(texts.sealReason(
                    partnership.asSubject(), stream, new Reason(ReasonCategory.WORKLOAD, "Reports").asWords()));
        }
    }
}
