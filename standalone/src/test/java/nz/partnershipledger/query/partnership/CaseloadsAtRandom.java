package nz.partnershipledger.query.partnership;

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
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.decision.DecisionsToReview;
import nz.partnershipledger.query.disagreement.CountsOfDifferences;
import nz.partnershipledger.query.entry.SilencesInTimeline;
import nz.partnershipledger.query.hui.MeetingsHeld;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;

/** Looks, as anyone, at what a caseload says besides its promises: the database has to tell what a fold of the histories does. */
public final class CaseloadsAtRandom {
    private final Random random;
    private final PartnershipsInReach reach;
    private final Histories histories;
    private final Meetings meetings;
    private final Differences differences;
    private final Reviews reviews;
    private final Silences silences;
    private final List<PartnershipRow> partnerships;
    private final Map<String, Integer> told = new HashMap<>();

    public CaseloadsAtRandom(long seed, QueryStore query, Collection<Recorded<? extends LedgerEvent>> everything) {
        this.random = new Random(seed);
        this.reach = new PartnershipsInReach(new ViewTables(query.database()), new Readings(query), query);
        this.histories = new Histories(query.events());
        this.meetings = new MeetingsHeld(query);
        this.differences = new CountsOfDifferences(query);
        this.reviews = new DecisionsToReview(query);
        this.silences = new SilencesInTimeline(query);
        this.partnerships = List.copyOf(
                Replay.of(new Partnerships(), List.copyOf(everything)).all());
    }

    /** Compares so many caseloads, and tells of how many partnerships each thing was told. */
    public Map<String, Integer> compare(int questions) {
        for (int i = 0; i < questions; i++) {
            Actor reader = reader();
            LocalDate day = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(400));
            List<PartnershipRow> rows = reach.readable(reader).stream()
                    .filter(it ->
                            !(WhoMayRead.relation(reader, it.standing()) instanceof WhoMayRead.Relation.FormerPartner))
                    .toList();
            List<Recorded<? extends LedgerEvent>> history = histories.of(
                    reader, rows.stream().map(PartnershipRow::standing).toList(), Moment.asOf(Instant.now()));
            String question = "%s on %s".formatted(reader, day);

            Map<?, Meetings.Told> met = meetings.of(rows, null, day);
            assertThat(met).as(question).isEqualTo(meetings.of(rows, history, day));
            Map<?, Differences.Counts> standing = differences.counts(rows, null, day);
            assertThat(standing).as(question).isEqualTo(differences.counts(rows, history, day));
            Map<?, Long> due = reviews.due(rows, null, day);
            assertThat(due).as(question).isEqualTo(reviews.due(rows, history, day));
            Map<?, Long> quiet = silences.weeks(rows, reader.person(), null, day);
            assertThat(quiet).as(question).isEqualTo(silences.weeks(rows, reader.person(), history, day));

            met.values().forEach(it -> {
                tell("next hui", it.nextHui() != null);
                tell("heard", it.akongaHeard() != null || it.whanauHeard() != null);
                tell("confirmed", it.akongaConfirmed() != null || it.whanauConfirmed() != null);
                tell("read back", it.akongaReadBack() != null || it.whanauReadBack() != null);
                tell("difficulties", it.difficulties() > 0);
            });
            standing.values().forEach(it -> tell("to revisit", it.toRevisit() > 0));
            due.values().forEach(_ -> tell("to review", true));
            quiet.values().forEach(_ -> tell("quiet", true));
        }
        return told;
    }

    private void tell(String what, boolean is) {
        told.merge(what, is ? 1 : 0, Integer::sum);
    }

    private Actor reader() {
        PartnershipRow one = partnerships.get(random.nextInt(partnerships.size()));
        PersonId person =
                one.partners().get(random.nextInt(one.partners().size())).person();
        return random.nextBoolean()
                ? new Actor(person, SystemRole.RTLB, Set.of())
                : new Actor(person, SystemRole.PRACTICE_LEADER, Set.of(one.cluster()));
    }
}
