package nz.partnershipledger.query.live;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.query.base.NoSuchRow;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThrough;
import nz.partnershipledger.query.commitment.FollowThroughRow;
import nz.partnershipledger.store.HistoryNotUnderstood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

class LiveViewTest {
    private final TestLedger ledger = new TestLedger();
    private final ViewTable<FollowThroughRow> table = new ViewTable<>(ledger.queries(), new FollowThrough());
    private final LiveView<FollowThroughRow> view = new LiveView<>(table, ledger.queries(), ledger.events());

    private final PartnershipId one = PartnershipId.random();
    private final PartnershipId other = PartnershipId.random();

    @AfterEach
    void close() {
        ledger.close();
    }

    private static CommitmentMade made(PartnershipId partnership, CommitmentId commitment, LocalDate due) {
        return new CommitmentMade(
                partnership,
                commitment,
                new Promise(text("ring"), KAIAKO, null, NAN, due, null, Origin.UNSAID, false, null, null),
                true,
                day(2),
                Audience.PARTNERSHIP);
    }

    private static CommitmentKept kept(PartnershipId partnership, CommitmentId commitment) {
        return new CommitmentKept(partnership, commitment, KAIAKO, null, day(5), Audience.PARTNERSHIP);
    }

    /** All that the ledger holds, in its order, as one batch. */
    private List<Delivery> everything() {
        List<Delivery> all = new ArrayList<>();
        ledger.store().engine().readEvents(null, false).forEach(it -> all.add(new Delivery.Message(it)));
        return all;
    }

    private void deliverEverything() {
        List<Delivery> batch = everything();
        ledger.queries().inTransaction(() -> {
            view.apply(batch);
            return batch;
        });
    }

    private List<FollowThroughRow> rows(PartnershipId partnership) {
        return table.where("partnership = ? ORDER BY commitment, turn", partnership.value());
    }

    private record Parked(String view, UUID stream, long version, String cause) {}

    private Parked parked() {
        return ledger.queries()
                .sql()
                .sql("SELECT view, stream, version, cause FROM views.parked")
                .query(Parked.class)
                .single();
    }

    private long parkedStreams() {
        return ledger.queries()
                .sql()
                .sql("SELECT count(*) FROM views.parked")
                .query(Long.class)
                .single();
    }

    /** The other stream went on as if nothing had been; the one is parked at this version. */
    private void assertOnlyOneIsParkedAt(long version, CommitmentId theOthers, Class<?> cause) {
        assertThat(rows(other)).singleElement().satisfies(row -> {
            assertThat(row.commitment()).isEqualTo(theOthers);
            assertThat(row.status()).isEqualTo(CommitmentStatus.KEPT);
        });
        assertThat(parked()).isEqualTo(new Parked("follow_through", one.value(), version, cause.getName()));
    }

    private void assertRowsAreAsReplayed(PartnershipId partnership) {
        assertThat(rows(partnership))
                .containsExactlyInAnyOrderElementsOf(
                        Replay.of(new FollowThrough(), ledger.events().of(partnership))
                                .all());
    }

    @Test
    void live_rows_are_the_replayed_rows_to_the_last_component() {
        CommitmentId first = CommitmentId.random();
        CommitmentId second = CommitmentId.random();
        Set<PersonId> agreed = Set.of(NAN);
        ledger.append(one, KAIAKO, made(one, first, day(9)), made(one, second, day(10)));
        deliverEverything();
        ledger.append(
                one,
                KAIAKO,
                new CommitmentRenegotiated(
                        one,
                        first,
                        KAIAKO,
                        day(20),
                        null,
                        text("more"),
                        new SealedReason(text("why")),
                        agreed,
                        day(3),
                        Audience.PARTNERSHIP),
                new HandOverAccepted(one, first, NAN, true, null, day(4), Audience.people(Set.of(NAN, KAIAKO))),
                kept(one, first),
                new CommitmentReleased(
                        one,
                        second,
                        KAIAKO,
                        new SealedReason(text("why")),
                        agreed,
                        null,
                        day(6),
                        Audience.PARTNERSHIP));
        deliverEverything();

        assertThat(rows(one)).hasSize(3);
        assertRowsAreAsReplayed(one);
    }

    @Test
    void an_event_delivered_again_is_applied_once() {
        CommitmentId commitment = CommitmentId.random();
        ledger.append(one, KAIAKO, made(one, commitment, day(9)), kept(one, commitment));
        deliverEverything();
        deliverEverything();

        assertThat(rows(one))
                .singleElement()
                .extracting(it -> it.entries().events())
                .isEqualTo(ledger.events().of(one).stream()
                        .map(it -> it.position())
                        .toList());
        assertThat(parkedStreams()).isZero();
    }

    @Test
    void an_event_that_is_not_known_parks_its_stream_alone() {
        CommitmentId commitment = CommitmentId.random();
        CommitmentId theOthers = CommitmentId.random();
        ledger.append(one, KAIAKO, made(one, commitment, day(9)));
        ledger.append(other, KAIAKO, made(other, theOthers, day(9)));
        ledger.appendUnknown(one);
        ledger.append(one, KAIAKO, kept(one, commitment));
        ledger.append(other, KAIAKO, kept(other, theOthers));
        deliverEverything();

        assertOnlyOneIsParkedAt(2, theOthers, HistoryNotUnderstood.class);
        assertThat(rows(one))
                .singleElement()
                .extracting(FollowThroughRow::status)
                .isEqualTo(CommitmentStatus.OPEN);
        assertThat(view.retry(one)).isFalse();
        assertThat(parkedStreams()).isEqualTo(1);
    }

    @Test
    void an_event_that_the_fold_cannot_take_parks_its_stream_alone() {
        CommitmentId theOthers = CommitmentId.random();
        ledger.append(one, KAIAKO, kept(one, CommitmentId.random()));
        ledger.append(other, KAIAKO, made(other, theOthers, day(9)), kept(other, theOthers));
        deliverEverything();

        assertOnlyOneIsParkedAt(1, theOthers, NoSuchRow.class);
    }

    @Test
    void an_sql_error_parks_its_stream_alone() {
        CommitmentId theOthers = CommitmentId.random();
        ledger.test()
                .superuser()
                .sql("ALTER TABLE views.follow_through ADD CONSTRAINT broken CHECK (partnership <> '%s')"
                        .formatted(one))
                .update();
        ledger.append(other, KAIAKO, made(other, theOthers, day(9)));
        ledger.append(one, KAIAKO, made(one, CommitmentId.random(), day(9)));
        ledger.append(other, KAIAKO, kept(other, theOthers));
        deliverEverything();

        assertOnlyOneIsParkedAt(1, theOthers, DataIntegrityViolationException.class);
        assertThat(rows(one)).isEmpty();
    }

    @Test
    void a_failure_in_the_write_parks_its_stream_alone_and_it_heals_once_the_fault_is_gone() {
        CommitmentId commitment = CommitmentId.random();
        CommitmentId theOthers = CommitmentId.random();
        ledger.test().superuser().sql("""
                ALTER TABLE views.applied ADD CONSTRAINT broken CHECK (stream <> '%s' OR version < 2)""".formatted(one)).update();
        ledger.append(one, KAIAKO, made(one, commitment, day(9)));
        ledger.append(one, KAIAKO, kept(one, commitment));
        ledger.append(other, KAIAKO, made(other, theOthers, day(9)), kept(other, theOthers));
        deliverEverything();

        assertOnlyOneIsParkedAt(2, theOthers, DataIntegrityViolationException.class);
        assertThat(rows(one))
                .singleElement()
                .extracting(FollowThroughRow::status)
                .isEqualTo(CommitmentStatus.OPEN);

        CommitmentId later = CommitmentId.random();
        ledger.append(one, KAIAKO, made(one, later, day(9)));
        deliverEverything();
        assertThat(rows(one)).as("nothing more is applied while it is parked").hasSize(1);
        assertThat(view.retry(one)).isFalse();

        ledger.test()
                .superuser()
                .sql("ALTER TABLE views.applied DROP CONSTRAINT broken")
                .update();
        assertThat(view.retry(one)).isTrue();
        assertThat(parkedStreams()).isZero();
        assertThat(rows(one)).hasSize(2);
        assertRowsAreAsReplayed(one);

        ledger.append(one, KAIAKO, kept(one, later));
        deliverEverything();
        assertRowsAreAsReplayed(one);
    }

    @Test
    void an_entry_that_was_passed_over_is_read_from_the_ledger() {
        CommitmentId commitment = CommitmentId.random();
        ledger.append(one, KAIAKO, made(one, commitment, day(9)), kept(one, commitment));
        List<Delivery> batch = everything().subList(1, 2);
        ledger.queries().inTransaction(() -> {
            view.apply(batch);
            return batch;
        });

        assertThat(parkedStreams()).isZero();
        assertThat(rows(one)).hasSize(1);
        assertRowsAreAsReplayed(one);
    }

    @Test
    void a_database_in_trouble_parks_nothing() {
        ledger.append(one, KAIAKO, made(one, CommitmentId.random(), day(9)));
        ledger.test().superuser().sql("""
                CREATE FUNCTION views.away() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE EXCEPTION 'both wait for each other' USING ERRCODE = '40P01'; END $$;
                CREATE TRIGGER away BEFORE INSERT ON views.applied FOR EACH ROW EXECUTE FUNCTION views.away()""").update();

        assertThatThrownBy(this::deliverEverything).isInstanceOf(DataAccessException.class);
        assertThat(parkedStreams()).isZero();
    }
}
