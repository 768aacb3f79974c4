package nz.partnershipledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import org.jspecify.annotations.Nullable;

/** Partnerships in which much is promised, and some of it happens: what stands in the ledger, whatever a rule would say. */
public final class PartnershipsAtRandom {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 20);
    private static final int DAYS = 330;
    private static final int FEWEST_PROMISES = 4;
    private static final int MORE_PROMISES = 26;

    private final Function<PartnershipId, PersonalText> seals;
    private final Random random;
    private final @Nullable Random more;

    /**
     * @param seals words that nobody opens
     * @param more where there is one, days of promises are moved too, and people meet, decide and go on; what is promised is the same
     */
    public PartnershipsAtRandom(Function<PartnershipId, PersonalText> seals, Random random, @Nullable Random more) {
        this.seals = seals;
        this.random = random;
        this.more = more;
    }

    /** A partnership, who recorded it, and its whole history. */
    public record Lived(PartnershipId partnership, PersonId recorder, List<LedgerEvent> events) {}

    /** One more, in this cluster. */
    public Lived next(String cluster) {
        PartnershipId partnership = PartnershipId.random();
        PersonalText text = seals.apply(partnership);
        List<PersonId> people = Stream.generate(PersonId::random).limit(4).toList();
        List<LedgerEvent> events = new ArrayList<>(List.of(new PartnershipFormed(
                partnership,
                text,
                cluster,
                "k1",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_KAHUI,
                people.getFirst(),
                PartnerRole.RTLB,
                FIRST_DAY)));
        for (PersonId person : people.subList(1, people.size())) {
            events.add(new PartnerJoined(partnership, person, role(), null, null, FIRST_DAY));
        }
        int promises = FEWEST_PROMISES + random.nextInt(MORE_PROMISES);
        for (int i = 0; i < promises; i++) {
            promise(partnership, text, any(people.toArray(PersonId[]::new)), events);
        }
        if (more != null) {
            new LivesAtRandom(more).goOn(partnership, people, text, FIRST_DAY, events);
        }
        return new Lived(partnership, people.getFirst(), events);
    }

    /** Where people decide, ākonga and whānau are often among them. */
    private PartnerRole role() {
        PartnerRole role = any(PartnerRole.values());
        return more == null || more.nextBoolean() ? role : more.nextBoolean() ? PartnerRole.WHANAU : PartnerRole.AKONGA;
    }

    private void promise(PartnershipId partnership, PersonalText text, PersonId promiser, List<LedgerEvent> events) {
        CommitmentId id = CommitmentId.random();
        LocalDate due = FIRST_DAY.plusDays(random.nextInt(DAYS));
        LocalDate on = due.plusDays(random.nextInt(20) - 15L);
        Audience audience = random.nextInt(200) == 0 ? Audience.people(Set.of(promiser)) : Audience.PARTNERSHIP;
        Promise promise = new Promise(
                text,
                promiser,
                null,
                null,
                random.nextInt(8) == 0 ? null : due,
                null,
                Origin.UNSAID,
                false,
                null,
                null);
        LocalDate made = due.minusDays(20);
        if (random.nextInt(9) == 0) {
            events.add(new CommitmentProposed(partnership, id, promise, made, audience));
            if (random.nextBoolean()) {
                events.add(new CommitmentDeclined(partnership, id, promiser, null, on, audience));
            }
            return;
        }
        events.add(new CommitmentMade(partnership, id, promise, true, made, audience));
        if (more != null && more.nextInt(3) == 0) {
            events.add(new CommitmentRenegotiated(
                    partnership,
                    id,
                    promiser,
                    due.plusDays(more.nextInt(9)),
                    null,
                    null,
                    null,
                    Set.of(promiser),
                    made,
                    audience));
        }
        switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> events.add(new CommitmentKept(partnership, id, promiser, null, on, audience));
            case 4 -> events.add(new CommitmentMissed(partnership, id, promiser, null, null, on, audience));
            case 5 ->
                events.add(
                        new CommitmentReleased(partnership, id, promiser, null, Set.of(promiser), null, on, audience));
            case 6 -> {
                events.add(new CommitmentMissed(partnership, id, promiser, null, null, on, audience));
                events.add(new CommitmentReopened(partnership, id, promiser, null, on, audience));
                if (random.nextBoolean()) {
                    events.add(new CommitmentKept(partnership, id, promiser, null, on, audience));
                }
            }
            default -> {
                // It is still to come.
            }
        }
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
