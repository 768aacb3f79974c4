package nz.partnershipledger.query.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Readings;
import org.jspecify.annotations.Nullable;

/** Asks, as anyone, how power was shared: the database has to count as a fold of the histories does. */
public final class PowerAtRandom {
    private final Random random;
    private final PowerAcross across;
    private final List<PartnershipRow> partnerships;
    private final Map<String, Long> told = new HashMap<>();

    public PowerAtRandom(long seed, QueryStore query, Collection<Recorded<? extends LedgerEvent>> everything) {
        this.random = new Random(seed);
        this.across = new PowerAcross(
                query,
                new PartnershipsInReach(new ViewTables(query.database()), new Readings(query), query),
                new Histories(query.events()));
        this.partnerships = List.copyOf(
                Replay.of(new Partnerships(), List.copyOf(everything)).all());
    }

    /** Compares so many answers, and tells how often each figure told something. */
    public Map<String, Long> compare(int questions) {
        for (int i = 0; i < questions; i++) {
            PartnershipRow one = any(partnerships);
            Actor reader = reader(one);
            String cluster = random.nextInt(3) == 0 ? one.cluster() : null;
            Period period = new Period(sometimes(day(0)), sometimes(day(200)));
            PowerAcross.Counted counted = across.counted(reader, cluster, period, Moment.NOW);

            assertThat(counted)
                    .as("%s asks for %s in %s", reader, cluster, period)
                    .isEqualTo(across.then(reader, cluster, period, Moment.asOf(Instant.now())));
            tell(counted.figures());
        }
        return told;
    }

    private void tell(PowerSharing it) {
        tell("proposed", it.proposed().size());
        tell("made", it.made());
        tell("decided", it.decided().size());
        tell("how", it.how().size());
        tell("confirmed", it.confirmed());
        tell("read back", it.readBack());
        tell("seen differently", it.seenDifferently());
        tell("involved", it.involved().size() > 2 ? 1 : 0);
        tell("heard", it.whanauHeardFirst().numerator());
        tell("heard, confirmed", it.akongaHeardFirstConfirmed().numerator());
        tell(
                "heard, read back",
                it.whanauHeardFirstReadBack().numerator()
                        + it.akongaHeardFirstReadBack().numerator());
        tell("objections", it.objections().size() == ObjectionBecame.values().length ? 1 : 0);
        tell("handed over", it.handedOverTo().size());
        tell("reviewed", it.reviewed().size());
    }

    private void tell(String what, long number) {
        told.merge(what, number, Long::sum);
    }

    private Actor reader(PartnershipRow one) {
        PersonId person = any(one.partners()).person();
        return switch (random.nextInt(4)) {
            case 0 -> new Actor(person, SystemRole.RTLB, Set.of());
            case 1 -> new Actor(person, SystemRole.PRACTICE_LEADER, Set.of(one.cluster()));
            case 2 -> new Actor(PersonId.random(), SystemRole.CLUSTER_MANAGER, Set.of(one.cluster()));
            default -> new Actor(person, SystemRole.AUDITOR, Set.of());
        };
    }

    private LocalDate day(int from) {
        return LocalDate.of(2026, 2, 1).plusDays(from + random.nextInt(200));
    }

    private <T> @Nullable T sometimes(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
