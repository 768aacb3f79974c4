package nz.partnershipledger.query.live;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.query.commitment.FollowThroughRow;
import nz.partnershipledger.store.HistoryNotUnderstood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RebuildTest extends PromisesInAView {
    @Test
    void the_new_table_has_all_that_the_old_one_had() {
        promise(one);
        deliverEverything();
        List<Map<String, @Nullable Object>> before = shape();

        assertThat(view.rebuild(done -> {}).otherwise()).isZero();
        assertThat(view.rebuild(done -> {}).otherwise()).isZero();

        assertThat(shape()).hasSizeGreaterThan(30).isEqualTo(before);
        assertThatRowsAreAsReplayed(one, 1);
    }

    @Test
    void the_database_knows_what_it_holds_before_anybody_asks_it() {
        promise(one);
        promise(other);
        deliverEverything();

        view.rebuild(done -> {});

        assertThat(ledger.queries()
                        .sql()
                        .sql("SELECT reltuples FROM pg_class WHERE oid = 'views.follow_through'::regclass")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** In its own steps, for nothing else can be sure to come between the comparison and the swap. */
    @Test
    void what_the_running_view_takes_in_after_the_comparison_was_not_otherwise() throws SQLException {
        CommitmentId late = CommitmentId.random();
        promise(one);
        deliverEverything();
        promise(other, late);
        Remade<FollowThroughRow> remade = view.remade();
        Map<UUID, StreamId> streams = Map.of(one.value(), one, other.value(), other);
        try (Connection connection = ledger.queries().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            remade.begin(connection, Runnable::run);
            for (PartnershipId partnership : List.of(one, other)) {
                List<Delivery> history = ledger.events()
                        .messages(partnership, 1)
                        .<Delivery>map(Delivery.Message::new)
                        .toList();
                remade.take(
                        partnership,
                        history,
                        history.stream().map(Delivery::version).collect(Collectors.toSet()));
            }
            remade.copyTheRest();
            remade.end(connection);
            connection.commit();
            remade.compare(connection);
            connection.commit();
            assertThat(remade.done(2).otherwise()).as("it was behind").isEqualTo(1);

            ledger.append(other, KAIAKO, new CommitmentKept(other, late, KAIAKO, null, day(5), Audience.PARTNERSHIP));
            deliverEverything();
            // The running view has not taken this in yet, and neither may the other.
            ledger.append(
                    other,
                    KAIAKO,
                    new ProgressNoted(other, late, KAIAKO, text("once more"), day(6), Audience.PARTNERSHIP));
            ledger.queries().inNewTransactionUndone(() -> remade.catchUp(streams));
            assertThat(remade.done(2).otherwise()).isZero();
            remade.discard(connection);
            connection.commit();
        }
    }

    @Test
    void rows_that_had_gone_wrong_are_right_again() {
        promise(one);
        promise(one);
        deliverEverything();
        ledger.queries()
                .sql()
                .sql("UPDATE views.follow_through SET status = 'KEPT', moves = 7")
                .update();
        assertThat(table.where("true")).allMatch(row -> row.days().moves() == 7);

        Rebuild.Done done = view.rebuild(events -> {});

        assertThat(done).isEqualTo(new Rebuild.Done("follow_through", 2, 2, 0, 2));
        assertThatRowsAreAsReplayed(one, 2);
    }

    @Test
    void it_can_be_told_which_rows_had_gone_wrong_and_what_stands_is_left_alone() {
        promise(one);
        promise(other);
        deliverEverything();
        assertThat(verified()).isEqualTo(new Rebuild.Done("follow_through", 2, 2, 0, 0));
        ledger.queries()
                .sql()
                .sql("UPDATE views.follow_through SET moves = 7 WHERE partnership = ?")
                .param(one.value())
                .update();
        List<Map<String, @Nullable Object>> before = stored();
        List<Map<String, @Nullable Object>> shape = shape();

        assertThat(verified()).isEqualTo(new Rebuild.Done("follow_through", 2, 2, 0, 1));

        assertThat(stored()).isEqualTo(before);
        assertThat(shape()).isEqualTo(shape);
        assertThat(leftovers()).isEmpty();
    }

    private Rebuild.Done verified() {
        return new Rebuild(List.of(view), ledger.queries(), ledger.events())
                .verify(events -> {})
                .getFirst();
    }

    @Test
    void what_comes_while_it_is_made_anew_is_in_it() {
        for (int i = 0; i < 300; i++) {
            promise(one);
        }
        deliverEverything();

        CompletableFuture<Rebuild.Done> rebuilding = CompletableFuture.supplyAsync(() -> view.rebuild(done -> {}));
        int more = 0;
        while (!rebuilding.isDone() || more < 20) {
            promise(more % 2 == 0 ? one : other);
            deliverEverything();
            more++;
        }
        deliverEverything();

        assertThat(rebuilding.join().parked()).isZero();
        assertThatRowsAreAsReplayed(one, 300 + (more + 1) / 2);
        assertThatRowsAreAsReplayed(other, more / 2);
    }

    @Test
    void a_stream_that_cannot_be_applied_is_parked_and_the_others_are_not() {
        promise(one);
        ledger.appendUnknown(one);
        promise(one);
        promise(other);

        Rebuild.Done done = view.rebuild(events -> {});

        assertThat(done.parked()).isEqualTo(1);
        assertThat(new Progress(ledger.queries()).parked("follow_through"))
                .singleElement()
                .satisfies(parked -> {
                    assertThat(parked.stream()).isEqualTo(one.value());
                    assertThat(parked.version()).isEqualTo(2);
                    assertThat(parked.cause()).isEqualTo(HistoryNotUnderstood.class.getName());
                });
        assertThat(table.where("partnership = ?", one.value())).hasSize(1);
        assertThatRowsAreAsReplayed(other, 1);
    }

    @Test
    void a_stream_whose_rows_the_table_does_not_take_is_parked_where_it_does_not_and_goes_on_when_it_does() {
        promise(one);
        promise(other);
        promise(other);
        CommitmentId second = CommitmentId.random();
        promise(other, second);
        table("ADD CONSTRAINT one_is_not_taken CHECK (commitment <> '" + second + "')");

        Rebuild.Done done = view.rebuild(events -> {});

        assertThat(done.parked()).isEqualTo(1);
        assertThat(new Progress(ledger.queries()).parked("follow_through"))
                .singleElement()
                .satisfies(parked -> {
                    assertThat(parked.stream()).isEqualTo(other.value());
                    assertThat(parked.version()).isEqualTo(3);
                });
        assertThatRowsAreAsReplayed(one, 1);
        assertThat(table.where("partnership = ?", other.value())).hasSize(2);
        assertThat(view.retry(other)).isFalse();
        table("DROP CONSTRAINT one_is_not_taken");
        assertThat(view.retry(other)).isTrue();
        assertThatRowsAreAsReplayed(other, 3);
    }

    @Test
    void a_stream_that_was_parked_by_mistake_goes_on_to_its_end() {
        promise(one);
        deliverEverything();
        ledger.queries().inTransaction(() -> {
            new Progress(ledger.queries()).park("follow_through", firstOf(one), new IllegalStateException());
            return null;
        });
        promise(one);
        deliverEverything();
        assertThat(table.where("true")).hasSize(1);

        view.rebuild(done -> {});

        assertThatRowsAreAsReplayed(one, 2);
        promise(one);
        deliverEverything();
        assertThatRowsAreAsReplayed(one, 3);
    }

    private Delivery firstOf(PartnershipId partnership) {
        return new Delivery.Message(
                ledger.events().messages(partnership, 1).findFirst().orElseThrow());
    }

    @Test
    void a_promise_that_is_kept_after_the_swap_changes_the_new_rows() {
        promise(one);
        view.rebuild(done -> {});
        CommitmentId made = table.where("true").getFirst().commitment();
        ledger.append(one, KAIAKO, new CommitmentKept(one, made, KAIAKO, null, day(5), Audience.PARTNERSHIP));

        deliverEverything();

        assertThatRowsAreAsReplayed(one, 1);
    }
}
