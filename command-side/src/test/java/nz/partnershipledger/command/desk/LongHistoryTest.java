package nz.partnershipledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nz.partnershipledger.command.Node;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongHistoryTest {
    private final Node node = Node.first();
    private final PartnershipId partnership = node.formPartnership();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_long_history_is_loaded_from_a_snapshot_and_decided_upon_as_before() {
        CommitmentId kept = CommitmentId.random();
        CommitmentId open = CommitmentId.random();
        node.promise(partnership, kept);
        node.keep(partnership, kept);
        node.promise(partnership, open);
        for (int more = 0; more < 120; more++) {
            node.promise(partnership, CommitmentId.random());
        }
        assertThat(snapshots()).isOne();

        try (Node cold = node.another()) {
            assertThatThrownBy(() -> cold.keep(partnership, kept))
                    .hasMessage(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT.type());
            assertThat(cold.keep(partnership, open).version()).isEqualTo(125);
            assertThat(cold.reopen(partnership, kept).version()).isEqualTo(126);
        }
    }

    @Test
    void a_snapshot_of_another_revision_is_passed_over() {
        CommitmentId open = CommitmentId.random();
        node.promise(partnership, open);
        for (int more = 0; more < 120; more++) {
            node.promise(partnership, CommitmentId.random());
        }
        assertThat(snapshots()).isOne();
        node.database
                .superuser()
                .sql("UPDATE ledger.snapshots SET revision = '999', payload = 'no json'")
                .update();

        try (Node cold = node.another()) {
            assertThat(cold.keep(partnership, open).version()).isEqualTo(123);
        }
    }

    @Test
    void a_newer_snapshot_takes_the_place_of_the_one_before() {
        for (int more = 0; more < 250; more++) {
            node.promise(partnership, CommitmentId.random());
        }

        assertThat(snapshots()).isOne();
        assertThat(node.database
                        .superuser()
                        .sql("SELECT sequence_number FROM ledger.snapshots")
                        .query(Long.class)
                        .single())
                .isEqualTo(249);
    }

    @Test
    void no_snapshot_is_written_of_what_may_never_be_recorded() {
        node.store.database().inTransaction(() -> {
            for (int more = 0; more < 120; more++) {
                node.promise(partnership, CommitmentId.random());
            }
            return null;
        });

        assertThat(snapshots()).isZero();
    }

    @Test
    void a_history_that_is_not_understood_is_not_added_to() {
        node.database.superuser().sql("""
                        INSERT INTO ledger.events
                            (stream_type, stream, sequence_number, event_id, name, revision, payload, metadata)
                        SELECT stream_type, stream, 1, 'e', 'from-the-future', '1', payload, metadata
                        FROM ledger.events WHERE stream = ?""").param(partnership.toString()).update();

        assertThatThrownBy(() -> node.promise(partnership, CommitmentId.random()))
                .hasMessage(DeskRule.THIS_HISTORY_IS_NOT_UNDERSTOOD.type());
        assertThat(node.promise(node.formPartnership(), CommitmentId.random()).version())
                .isEqualTo(2);
    }

    private long snapshots() {
        return node.database
                .superuser()
                .sql("SELECT count(*) FROM ledger.snapshots")
                .query(Long.class)
                .single();
    }
}
